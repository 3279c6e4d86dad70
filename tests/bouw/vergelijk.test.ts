/** `npm run vergelijk` on a copy of the text in which little was changed. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { omgeving } from '../../scripts/omgeving.mjs';

const map = mkdtempSync(join(tmpdir(), 'nieuwe-tekst-'));
const start = (...woorden: string[]) => spawnSync('node', ['scripts/vergelijk.mjs', ...woorden], { encoding: 'utf8', env: omgeving() });

function wijzig(bestand: string, oud: string, nieuw: string) {
  const tekst = readFileSync(join(map, bestand), 'utf8');
  expect(tekst).toContain(oud);
  writeFileSync(join(map, bestand), tekst.replace(oud, nieuw));
}

beforeAll(() => {
  for (const deel of ['afspraken', 'bijlagen']) cpSync(`src/content/${deel}`, join(map, deel), { recursive: true });
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe('a new text beside the old one', () => {
  it('that is the same: nothing to report', () => {
    const { status, stdout } = start(map);
    expect(status).toBe(0);
    expect(stdout).not.toContain('LET OP');
    for (const regel of ['Secties gewijzigd: geen', 'niet meer kloppen: 0', 'Ankers die verdwijnen: 0', 'iets anders aanwijzen: 0'])
      expect(stdout).toContain(regel);
  });

  it('with one other sentence and one anchor gone: section, quotes with file and field, the anchor', () => {
    wijzig('afspraken/6.mdx', 'binnen zeven weekdagen na ontvangst van de melding', 'binnen <b>tien</b> weekdagen na ontvangst van de melding');
    wijzig('afspraken/4.mdx', '<Z id="4-h">', '<Z id="4-x">');
    const { status, stdout } = start(map);
    expect(status).toBe(0);
    expect(stdout).toContain('Secties gewijzigd: 4, 6.1.1');
    expect(stdout).toContain(
      'regels/hoofdstuk-6-1.yaml · regels.3.bronnen.0 · 6.1.1-1: het citaat staat er niet meer (meest gelijkende zin: 6.1.1-1)',
    );
    expect(stdout).toContain('regels/hoofdstuk-4.yaml · regels.11.bronnen.0 · 4-h: het citaat staat nu bij 4-x');
    expect(stdout).toContain('Ankers die verdwijnen: 1\n  4-h: dezelfde woorden staan nu bij 4-x');
    const blad = readFileSync('.cache/vergelijking.html', 'utf8');
    expect(blad).toContain('binnen <del>zeven</del> weekdagen');
    expect(blad).toContain('binnen <ins>tien</ins> weekdagen');
    expect(blad).not.toContain('<script');
  });

  it('with words outside a sentence, or an anchor that occurs twice: mend that first', () => {
    wijzig('afspraken/5.mdx', '</Sectie>', 'Een losse zin.\n\n</Sectie>');
    wijzig('afspraken/4.mdx', '<Z id="4-x">', '<Z id="4-g">');
    const { stdout } = start(map);
    expect(stdout).toContain('LET OP afspraken/5.mdx: deze woorden staan niet in een <Z>, <Tussenkop> of <Voetnoot>: "Een losse zin."');
    expect(stdout).toContain('LET OP Anker "4-g" komt twee keer voor.');
  });

  it('without a folder, or with a folder without text: one message', () => {
    expect(start().stderr).toContain('Gebruik: npm run vergelijk --');
    expect(start('src').stderr).toContain('geen map "afspraken"');
    expect(start('src').status).toBe(1);
  });
});
