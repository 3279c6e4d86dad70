/** The small versions next to the files of a release. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { comprimeer, naarGzip } from '../../../scripts/uitbrengen/comprimeer.mjs';

const TEKST = 'Wie is verantwoordelijk voor het zicht op veiligheid? '.repeat(40);
let map = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'comprimeer-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

function zet(pad: string, inhoud: string | Uint8Array = TEKST) {
  mkdirSync(join(map, pad, '..'), { recursive: true });
  writeFileSync(join(map, pad), inhoud);
}

it('packs text files in every folder, and the packed file holds the same bytes', () => {
  zet('index.html');
  zet('afspraken/6/index.html');
  expect(comprimeer(map)).toEqual(['afspraken/6/index.html.br', 'afspraken/6/index.html.gz', 'index.html.br', 'index.html.gz']);
  expect(gunzipSync(readFileSync(join(map, 'afspraken/6/index.html.gz'))).toString('utf8')).toBe(TEKST);
  expect(brotliDecompressSync(readFileSync(join(map, 'index.html.br'))).toString('utf8')).toBe(TEKST);
});

it('leaves alone what is packed already, what is small, and the file an administrator edits in place', () => {
  for (const pad of ['a.woff2', 'a.pdf', 'a.png', 'pagefind/a.pf_meta', 'pagefind/a.pagefind', 'gemeente.json', 'al.html.gz']) zet(pad);
  zet('klein.html', 'Kort.');
  expect(comprimeer(map)).toEqual([]);
});

it('writes nothing that is not smaller', () => {
  let zaad = 1;
  zet(
    'ruis.txt',
    Uint8Array.from({ length: 2000 }, () => (zaad = (zaad * 48_271) % 2_147_483_647) & 255),
  );
  expect(comprimeer(map)).toEqual([]);
});

it('gives the same bytes again: no time and no operating system in them', () => {
  const gz = naarGzip(Buffer.from(TEKST));
  expect(gz).toEqual(naarGzip(Buffer.from(TEKST)));
  expect([...gz.subarray(4, 8), gz[9]]).toEqual([0, 0, 0, 0, 255]);
});
