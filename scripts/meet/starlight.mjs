/** The yardstick: the same text as a site of Starlight, built in a scratch folder outside the project with packages from npm. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WORTEL } from '../omgeving.mjs';

/** Exact, so that two measurements are of the same thing. */
const PAKKETTEN = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' };
/** Scratch folder of a measurement, outside the project. */
export const MAP = join(tmpdir(), 'afsprakenwijzer-meting');

const INSTELLING = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Afspraken', locales: { root: { label: 'Nederlands', lang: 'nl' } } })] });
`;
const COLLECTIE = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

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

/** @param {string} pad @param {string} inhoud */
function schrijf(pad, inhoud) {
  mkdirSync(dirname(join(MAP, pad)), { recursive: true });
  writeFileSync(join(MAP, pad), inhoud);
}

/** @param {string} opdracht @param {readonly string[]} woorden */
function voer(opdracht, woorden) {
  const { status, stdout, stderr } = spawnSync(opdracht, woorden, {
    cwd: MAP,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`De vergelijkingssite kon niet worden gemaakt (${opdracht} ${woorden.join(' ')}):\n${stdout}${stderr}`);
}

/**
 * Builds it, anew each time; packages are installed once.
 * @returns {string} folder with the site @throws in Dutch when the packages cannot be had or the build fails
 */
export function bouwStarlight() {
  schrijf('package.json', JSON.stringify({ name: 'meting', private: true, type: 'module', dependencies: PAKKETTEN }));
  const klaar = join(MAP, 'node_modules', '@astrojs', 'starlight', 'package.json');
  if (!existsSync(klaar)) voer('npm', ['install', '--no-audit', '--no-fund']);
  rmSync(join(MAP, 'src'), { recursive: true, force: true });
  schrijf('astro.config.mjs', INSTELLING);
  schrijf('src/content.config.ts', COLLECTIE);
  schrijf('src/content/docs/index.md', '---\ntitle: Afspraken\n---\nDe afspraken.\n');
  for (const soort of ['afspraken', 'bijlagen'])
    for (const naam of readdirSync(join(WORTEL, 'src/content', soort)).filter((een) => een.endsWith('.mdx')))
      schrijf(
        `src/content/docs/${soort}/${naam.replace('.mdx', '.md')}`,
        alsMarkdown(readFileSync(join(WORTEL, 'src/content', soort, naam), 'utf8')),
      );
  voer(join(MAP, 'node_modules/.bin/astro'), ['build']);
  return join(MAP, 'dist');
}
