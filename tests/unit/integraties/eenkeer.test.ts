/** A folder made in one step. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { maakInEenKeer } from '../../../integraties/browser/eenkeer.mjs';

let cache = '';
beforeEach(() => {
  cache = join(mkdtempSync(join(tmpdir(), 'eenkeer-')), 'cache');
});
afterEach(() => rmSync(join(cache, '..'), { recursive: true, force: true }));

const vul = (inhoud: string) => async (werkmap: string) => {
  writeFileSync(join(werkmap, 'half'), inhoud, { mode: 0o600 });
  await new Promise((klaar) => setTimeout(klaar));
  writeFileSync(join(werkmap, 'heel'), inhoud);
};
const lees = (versie: string) => ['half', 'heel'].map((naam) => readFileSync(join(cache, versie, naam), 'utf8'));
const nooit = () => Promise.reject(new Error('not again'));

it('is whole at the first moment it is there, and is not made twice', async () => {
  const klaar = maakInEenKeer(join(cache, '1'), vul('a'));
  expect(existsSync(join(cache, '1'))).toBe(false);
  await klaar;
  await maakInEenKeer(join(cache, '1'), nooit);
  expect(lees('1')).toEqual(['a', 'a']);
  expect(readdirSync(cache)).toEqual(['1']);
});

it('is one of two when two make it at once, never a mixture, and nothing is left beside it', async () => {
  await Promise.all(['a', 'b'].map((wie) => maakInEenKeer(join(cache, '1'), vul(wie))));
  expect([
    ['a', 'a'],
    ['b', 'b'],
  ]).toContainEqual(lees('1'));
  expect(readdirSync(cache)).toEqual(['1']);
});

it('is made anew for another version', async () => {
  await maakInEenKeer(join(cache, '1'), vul('a'));
  await maakInEenKeer(join(cache, '2'), vul('b'));
  expect([lees('1'), lees('2')]).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
});

it('is not there when making it failed', async () => {
  await expect(maakInEenKeer(join(cache, '1'), nooit)).rejects.toThrow('not again');
  expect(readdirSync(cache)).toEqual([]);
});

it.skipIf(process.platform === 'win32')('may be used by every user of the machine (skipped on Windows: no such modes there)', async () => {
  await maakInEenKeer(join(cache, '1'), vul('a'));
  expect(['', 'half'].map((deel) => statSync(join(cache, '1', deel)).mode & 0o777)).toEqual([0o755, 0o755]);
});

it('clears away what is a day old, and not what another may be making', async () => {
  const eergisteren = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  for (const naam of ['0', 'bezig-oud', 'bezig-nu']) mkdirSync(join(cache, naam), { recursive: true });
  for (const naam of ['0', 'bezig-oud']) utimesSync(join(cache, naam), eergisteren, eergisteren);
  await maakInEenKeer(join(cache, '1'), vul('a'));
  expect(readdirSync(cache).sort()).toEqual(['1', 'bezig-nu']);
});
