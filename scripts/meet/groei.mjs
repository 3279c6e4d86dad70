/**
 * A scratch copy of this site to measure its building by: without the PDFs, and with as many reading pages more as asked. They repeat the real
 * chapters under numbers of their own; what holds the text against its source is off there, since these pages have none.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../omgeving.mjs';
import { kladmap, schrijf, voer } from './kladmap.mjs';

const MAP = kladmap('groei');
const MEE = ['src', 'integraties', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const TEKST = join('src', 'content', 'afspraken');
const HOOFDSTUKKEN = 7;
/** What is another thing in the copy: file, words, other words. */
const ANDERS = [
  ['astro.config.mjs', 'pdf(),', ''],
  ['src/bron/schema-tekst.ts', `.max(${HOOFDSTUKKEN})`, '.max(9999)'],
  ['src/inhoud/kort.ts', 'if (fouten.length > 0) throw', 'if (fouten.length === Infinity) throw'],
];

/** @throws in Dutch when a file no longer has the words that are to be replaced */
function maakAnders() {
  for (const [bestand = '', van = '', naar = ''] of ANDERS) {
    const pad = join(MAP, bestand);
    const inhoud = readFileSync(pad, 'utf8');
    if (!inhoud.includes(van)) throw new Error(`${bestand}: "${van}" staat er niet meer. Pas scripts/meet/groei.mjs aan.`);
    writeFileSync(pad, inhoud.replace(van, naar));
  }
}

/** A chapter under another number, with all its anchors. @param {string} mdx @param {number} van @param {number} naar @returns {string} */
export const hernummer = (mdx, van, naar) =>
  mdx.replace(`nummer: ${van}\n`, `nummer: ${naar}\n`).replace(new RegExp(`id="${van}(?=[."-])`, 'gu'), `id="${naar}`);

/** Makes the copy anew; what earlier builds there kept stays. */
export function maakKopie() {
  for (const deel of MEE) {
    rmSync(join(MAP, deel), { recursive: true, force: true });
    cpSync(join(WORTEL, deel), join(MAP, deel), { recursive: true });
  }
  if (!existsSync(join(MAP, 'node_modules'))) symlinkSync(join(WORTEL, 'node_modules'), join(MAP, 'node_modules'));
  maakAnders();
}

/** So many reading pages more than there are. @param {number} aantal */
export function zetExtra(aantal) {
  for (const naam of readdirSync(join(MAP, TEKST))) if (Number.parseInt(naam, 10) > HOOFDSTUKKEN) rmSync(join(MAP, TEKST, naam));
  for (let plaats = 0; plaats < aantal; plaats++) {
    const van = (plaats % HOOFDSTUKKEN) + 1;
    const naar = HOOFDSTUKKEN + 1 + plaats;
    schrijf(MAP, join(TEKST, `${naar}.mdx`), hernummer(readFileSync(join(WORTEL, TEKST, `${van}.mdx`), 'utf8'), van, naar));
  }
}

/** Builds the copy as it is. @returns {string} what the build said */
export const bouwKopie = () => voer(MAP, join(WORTEL, 'node_modules', '.bin', 'astro'), ['build']);
