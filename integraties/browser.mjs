/** Headless Chromium for printing and tests: the one that came through npm on Linux x64, elsewhere an installed Chrome or Edge. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Launch options for this machine; CHROME_PATH wins, then the npm package, then an installed Chrome.
 * @returns {Promise<import('playwright').LaunchOptions>}
 */
export async function browserOpties() {
  const gekozen = process.env['CHROME_PATH'];
  if (gekozen && existsSync(gekozen)) return { executablePath: gekozen };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: pakket } = await import('@sparticuz/chromium');
    // Its own list of switches is for single-process cloud functions; these are all this needs.
    return { executablePath: await pakket.executablePath(), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] };
  }
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
}

/** Starts a browser; the caller closes it. @returns {Promise<import('playwright').Browser>} */
export async function startBrowser() {
  return chromium.launch(await browserOpties());
}
