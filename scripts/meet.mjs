/**
 * `npm run meet [-- --zonder-bouwen] [--keer=7]`: paints of this site and of Starlight with the same text, in one run, turn by turn, and a table of
 * ratios (docs/metingen.md). Times are of this machine on this day; the ratios are what counts. Nothing here is asserted.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../integraties/browser.mjs';
import { kladmap } from './meet/kladmap.mjs';
import { serveer } from './meet/server.mjs';
import { bouwStarlight } from './meet/starlight.mjs';
import { bezoek, mediaan } from './meet/verf.mjs';
import { leesMeetwoorden, spreidingVan } from './meet/woorden.mjs';
import { stop, voerStil, WORTEL } from './omgeving.mjs';

/** Our page, and the page of Starlight it is held against: the same text, or its text page. */
const PAREN = [
  ['hoofdstuk 6', '/afspraken/6/', '/afspraken/6/'],
  ['hoofdstuk 4', '/afspraken/4/', '/afspraken/4/'],
  ['bijlage 4', '/bijlagen/4/', '/bijlagen/4/'],
  ['wegwijzer (tegenover de tekst)', '/wegwijzers/directe-overdracht/', '/afspraken/6/'],
  ['start (tegenover de tekst)', '/', '/afspraken/6/'],
];
const MATEN = /** @type {const} */ (['fcp', 'lcp', 'blokkade', 'verzoeken', 'bytes']);

/** @typedef {import('./meet/verf.mjs').Verf} Verf */

/** @param {readonly Verf[]} bezoeken @param {keyof Verf} maat */
const spreiding = (bezoeken, maat) => spreidingVan(bezoeken.map((een) => een[maat]));

/** @param {string} naam @param {readonly Verf[]} wij @param {readonly Verf[]} zij */
function regel(naam, wij, zij) {
  const deel = mediaan(wij.map(({ lcp }) => lcp)) / mediaan(zij.map(({ lcp }) => lcp));
  return `| ${naam} | ${MATEN.map((maat) => `${spreiding(wij, maat)} / ${spreiding(zij, maat)}`).join(' | ')} | ${deel.toFixed(2)} |`;
}

/** @param {string} wij @param {string} zij addresses of the two sites @param {number} keer visits to each page */
async function meet(wij, zij, keer) {
  const browser = await startBrowser();
  try {
    /** @type {string[]} */
    const regels = [];
    for (const [naam = '', onze = '', hunne = ''] of PAREN) {
      /** @type {[Verf[], Verf[]]} */
      const [een, ander] = [[], []];
      for (let beurt = 0; beurt < keer; beurt++) {
        een.push(await bezoek(browser, wij + onze));
        ander.push(await bezoek(browser, zij + hunne));
      }
      regels.push(regel(naam, een, ander));
      console.log(regels.at(-1));
    }
    return regels;
  } finally {
    await browser.close();
  }
}

const { bouwen, keer } = leesMeetwoorden('meet', 7);
if (bouwen) {
  console.log('Deze site bouwen …');
  const { gelukt, uitvoer } = await voerStil('astro', ['build', '--force']);
  if (!gelukt) stop(uitvoer);
}
console.log('Starlight met dezelfde tekst bouwen …');
const servers = [await serveer(join(WORTEL, 'dist'), kladmap('wij')), await serveer(bouwStarlight(), kladmap('zij'))];
const [wij, zij] = servers.map(({ adres }) => adres);
const KOP = `# Measurements

Made by \`npm run meet\`; do not edit. This site / Starlight with the same text, in one run, turn by turn: 1.6 Mbit/s, 150 ms, processor four times slower,
empty cache, 360 × 640, ${keer} visits to each page: middle (lowest–highest). Times are of one machine on one day; the ratio counts.

| page | first paint, ms | largest paint, ms | not answering, ms | requests | bytes on the line | largest paint, ratio |
| --- | --- | --- | --- | --- | --- | --- |
`;
try {
  writeFileSync(join(WORTEL, 'docs', 'metingen.md'), `${KOP}${(await meet(wij ?? '', zij ?? '', keer)).join('\n')}\n`);
} finally {
  for (const server of servers) server.sluit();
}
