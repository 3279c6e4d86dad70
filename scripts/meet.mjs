/**
 * `npm run meet [-- --deel=verf --zonder-bouwen --keer=7]`: this site beside Starlight and VitePress with the same text, in one run, turn by turn:
 * building, paint, searching. Writes docs/metingen.md; a part that is not asked for keeps what it said. `npm run meet:zoeken` is that part alone.
 * Times are of this machine on this day; the ratios are what counts. Nothing here is asserted.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../integraties/browser.mjs';
import { meetBouwen } from './meet/bouwmeting.mjs';
import { serveerPartijen } from './meet/partijen.mjs';
import { meetVerf } from './meet/verfmeting.mjs';
import { leesMeetwoorden, voegIn } from './meet/woorden.mjs';
import { meetZoeken } from './meet/zoekmeting.mjs';
import { stop, WORTEL } from './omgeving.mjs';

/** @typedef {import('./meet/woorden.mjs').Deel} Deel */
const BLAD = join(WORTEL, 'docs', 'metingen.md');
const { bouwen, keer, delen } = leesMeetwoorden(7);

/** @param {Deel} deel @param {string} inhoud */
function schrijf(deel, inhoud) {
  const oud = existsSync(BLAD) ? readFileSync(BLAD, 'utf8') : '';
  writeFileSync(BLAD, voegIn(oud, deel, `Measured on ${new Date().toISOString().slice(0, 10)}. ${inhoud}`));
  console.log(inhoud);
}

/** What is measured in a browser. @param {readonly Deel[]} gevraagd */
async function meetInBrowser(gevraagd) {
  const adressen = await serveerPartijen(bouwen);
  const browser = await startBrowser();
  try {
    if (gevraagd.includes('verf')) schrijf('verf', await meetVerf(browser, adressen, keer));
    if (gevraagd.includes('zoeken')) schrijf('zoeken', await meetZoeken(browser, adressen, keer));
  } finally {
    await browser.close();
    adressen.sluit();
  }
}

try {
  if (delen.includes('bouwen')) schrijf('bouwen', meetBouwen());
  if (delen.some((deel) => deel !== 'bouwen')) await meetInBrowser(delen);
} catch (fout) {
  stop(fout);
}
