/** A scratch folder outside the project, in which a site of another program is made from the same text. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WORTEL } from '../omgeving.mjs';

/** Holds all scratch folders of measurements. */
const MAP = join(tmpdir(), 'afsprakenwijzer-meting');
/** Scratch folder of one site, or of a copy of one. @param {string} naam */
export const kladmap = (naam) => join(MAP, naam);

/** @param {string} map @param {string} pad @param {string} inhoud */
export function schrijf(map, pad, inhoud) {
  mkdirSync(dirname(join(map, pad)), { recursive: true });
  writeFileSync(join(map, pad), inhoud);
}

/**
 * Runs a command there.
 * @param {string} map @param {string} opdracht @param {readonly string[]} woorden
 * @returns {string} what it said, without colours @throws in Dutch when it fails
 */
export function voer(map, opdracht, woorden) {
  const { status, stdout, stderr } = spawnSync(opdracht, woorden, {
    cwd: map,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`In ${map} mislukte "${opdracht} ${woorden.join(' ')}":\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Installs packages once, exact, so that two measurements are of the same thing.
 * @param {string} map @param {Readonly<Record<string, string>>} pakketten @throws in Dutch when they cannot be had
 */
export function installeer(map, pakketten) {
  schrijf(map, 'package.json', JSON.stringify({ name: 'meting', private: true, type: 'module', dependencies: pakketten }));
  const klaar = Object.keys(pakketten).every((naam) => existsSync(join(map, 'node_modules', naam, 'package.json')));
  if (!klaar) voer(map, 'npm', ['install', '--no-audit', '--no-fund']);
}

/** A chapter or annex as plain Markdown: the words and headings, without what only this site knows. @param {string} mdx */
export function alsMarkdown(mdx) {
  const [, kop = '', tekst = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(mdx) ?? [];
  const titel = /^kop: (.*)$/mu.exec(kop)?.[1] ?? '';
  const markdown = tekst
    .replace(/<Sectie id="([^"]*)" kop="([^"]*)"[^>]*>/gu, '\n## $1 $2\n')
    .replace(/<Tussenkop[^>]*>([^<]*)<\/Tussenkop>/gu, '### $1')
    .replace(/<\/?[A-Za-z][^>]*>/gu, '')
    .replace(/[{}]/gu, '');
  return `---\ntitle: ${titel.startsWith('"') ? titel : JSON.stringify(titel)}\n---\n${markdown}`;
}

/** Writes the text of the agreements as Markdown pages, anew. @param {string} map scratch folder @param {string} onder where the pages go */
export function schrijfTekst(map, onder) {
  rmSync(join(map, onder), { recursive: true, force: true });
  schrijf(map, join(onder, 'index.md'), '---\ntitle: Afspraken\n---\nDe afspraken.\n');
  for (const soort of ['afspraken', 'bijlagen'])
    for (const naam of readdirSync(join(WORTEL, 'src/content', soort)).filter((een) => een.endsWith('.mdx')))
      schrijf(map, join(onder, soort, naam.replace('.mdx', '.md')), alsMarkdown(readFileSync(join(WORTEL, 'src/content', soort, naam), 'utf8')));
}
