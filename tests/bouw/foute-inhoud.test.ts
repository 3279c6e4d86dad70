/** Wrong content stops the build with one Dutch message that names file, field and the nearest match. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { omgeving } from '../../scripts/omgeving.mjs';
import { omvangBouw } from '../hulp/omvang';

const PROEF = resolve('.cache/foute-inhoud');

beforeAll(() => {
  rmSync(PROEF, { recursive: true, force: true });
  mkdirSync(PROEF, { recursive: true });
  for (const deel of ['src', 'integraties', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(deel, join(PROEF, deel), { recursive: true });
  symlinkSync(resolve('node_modules'), join(PROEF, 'node_modules'), 'junction');
});
afterAll(() => rmSync(PROEF, { recursive: true, force: true }));

/** Output of a build after one replacement in a content file; it must fail. The file is as it was for the next. */
function bouwMet(bestand: string, oud: string, nieuw: string): string {
  const pad = join(PROEF, 'src/content', bestand);
  const tekst = readFileSync(pad, 'utf8');
  expect(tekst).toContain(oud);
  writeFileSync(pad, tekst.replace(oud, nieuw));
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['sync'], { cwd: PROEF, env: omgeving(), encoding: 'utf8' });
  writeFileSync(pad, tekst);
  expect(status).not.toBe(0);
  // Astro colours its output where the terminal, or the continuous integration, asks for it.
  return stripVTControlCharacters(stdout + stderr);
}

it('an anchor that does not exist: file, field and the anchor that looks like it', () => {
  const uit = bouwMet('regels/hoofdstuk-6-1.yaml', 'anker: "6.1.1-1"', 'anker: "6.1.1-9"');
  expect(uit).toContain('regels/hoofdstuk-6-1.yaml');
  expect(uit).toMatch(/bronnen\.\d+\.anker: Anker "6\.1\.1-9" staat niet in de tekst\. Bedoelt u "6\.1\.1-\d"\?/u);
});

it('a quote that does not stand there literally: the sentence that was meant', () => {
  const uit = bouwMet('onduidelijkheden/o7.yaml', 'vervolgstappen is belegd bij het wijkteam', 'vervolgstappen is belegd bij het buurtteam');
  expect(uit).toContain('onduidelijkheden/o7.yaml');
  expect(uit).toMatch(/bronnen\.\d+\.citaat: Dit citaat staat niet letterlijk in 6\.1\.1-3/u);
  expect(uit).toContain('Meest gelijkende zin (6.1.1-3)');
});

it('a wrong section number', omvangBouw(false), () => {
  const uit = bouwMet('begrippen/casusregie.yaml', 'secties:', 'secties:\n  - "7,3"');
  expect(uit).toContain('begrippen/casusregie.yaml');
  expect(uit).toContain('Schrijf een sectie als nummer: bijvoorbeeld 6.1.1, 4 of bijlage-6.');
});

it('a section that does not exist: the section that looks like it', omvangBouw(false), () => {
  const uit = bouwMet('begrippen/casusregie.yaml', 'secties:', 'secties:\n  - "7.4"');
  expect(uit).toMatch(/secties\.0: Sectie "7\.4" staat niet in de tekst\. Bedoelt u "\d\.\d" \(/u);
});

it('a field that does not exist', omvangBouw(false), () => {
  const uit = bouwMet('onduidelijkheden/o7.yaml', 'kort:', 'koort:');
  expect(uit).toContain('onduidelijkheden/o7.yaml');
  expect(uit).toContain('koort');
});

it('someone who is not on the list of who decides: the name that looks like it', omvangBouw(false), () => {
  const uit = bouwMet('onduidelijkheden/o7.yaml', 'wie: regio', 'wie: regoi');
  expect(uit).toContain('onduidelijkheden/o7.yaml');
  expect(uit).toMatch(/beslist\.1\.wie: "regoi" staat niet op de lijst van wie er beslist\. Bedoelt u "regio"\? Kies uit: veilig-thuis, /u);
});

it('a chair that does not exist in a story: the moment, and the chair that looks like it', () => {
  const uit = bouwMet('verhalen/proefman.yaml', 'stoel: veilig-thuis', 'stoel: veilig-huis');
  expect(uit).toContain('verhalen/proefman.yaml');
  expect(uit).toContain('momenten.0.stoel: "veilig-huis" bestaat niet. Bedoelt u "veilig-thuis"?');
});
