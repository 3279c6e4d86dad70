/** Headless Chromium for printing and tests: the one that came through npm on Linux x64, elsewhere an installed Chrome or Edge. */
import { existsSync } from 'node:fs';
import { zetKlaar } from './browser/pakket.mjs';

/** The package's own list of switches is for single-process cloud functions; these are all this needs. */
const SCHAKELAARS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** The line of a message that says most: what the program itself complained of, else the first. @param {unknown} fout */
function oorzaak(fout) {
  const tekst = fout instanceof Error ? fout.message : String(fout);
  const gevonden = /(?<=\[err\] |^\[?\w*Error: )[^\n\]]*/mu.exec(tekst)?.[0] ?? tekst.split('\n')[0] ?? '';
  const zin = gevonden.replace(/^browserType\.launch: /u, '').replace(/\.$/u, '');
  return zin === 'Target page, context or browser has been closed' ? 'het programma stopt meteen' : zin;
}

/** @param {unknown} fout @returns {never} @throws with one line in Dutch */
function meldGeenBrowser(fout) {
  const raad = 'Installeer wat ontbreekt, of zet CHROME_PATH op het pad van een Chrome of Chromium.';
  throw new Error(`Er kan geen browser starten: ${oorzaak(fout)}. ${raad}`, { cause: fout });
}

/**
 * Launch options for this machine; CHROME_PATH wins, then the npm package, then an installed Chrome or Edge.
 * @returns {Promise<import('playwright').LaunchOptions>}
 * @throws with one line in Dutch when the browser of the package cannot start here
 */
export async function browserOpties() {
  const gekozen = process.env['CHROME_PATH'];
  if (gekozen && existsSync(gekozen)) return { executablePath: gekozen };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
  return { ...(await zetKlaar().catch(meldGeenBrowser)), args: SCHAKELAARS };
}

/**
 * Starts a browser; the caller closes it.
 * @returns {Promise<import('playwright').Browser>} @throws with one line in Dutch that says what is missing
 */
export async function startBrowser() {
  // Read when it is needed: most runs of the site's own tools start no browser.
  const { chromium } = await import('playwright');
  return chromium.launch(await browserOpties()).catch(meldGeenBrowser);
}
