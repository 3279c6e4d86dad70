/** Chromium (over its own protocol) and Firefox (over WebDriver BiDi), both through Puppeteer. Playwright's Firefox is not in the npm registry. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { browserOpties } from '../../../integraties/browser.mjs';
import type { Gevonden, Motor } from './motor';

/** Debian's Firefox, and what it is called elsewhere. */
const FIREFOX = ['firefox-esr', 'firefox'];

async function maakMotor(browser: Browser, downloads: string): Promise<Motor> {
  const page = await browser.newPage();
  let klachten: string[] = [];
  page.on('pageerror', (fout) => klachten.push(fout instanceof Error ? fout.message : String(fout)));
  page.on('console', (bericht) => bericht.type() === 'error' && klachten.push(bericht.text()));
  // A form that was filled in asks before it is left.
  page.on('dialog', (vraag) => void vraag.accept());
  return {
    downloads,
    ga: async (adres) => void (await page.goto(adres)),
    voer: (functie, ...woorden) => page.evaluate(functie as unknown as (...rest: unknown[]) => never, ...woorden),
    klik: (kiezer) => page.click(kiezer),
    typ: (kiezer, tekst) => page.type(kiezer, tekst),
    terug: async () => void (await page.evaluate(() => history.back())),
    druk: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
    klachten: () => {
      const tot = klachten;
      klachten = [];
      return tot;
    },
    sluit: () => browser.close(),
  };
}

async function start(map: string, opties: LaunchOptions): Promise<Motor> {
  const downloads = join(map, 'downloads');
  mkdirSync(downloads, { recursive: true });
  return maakMotor(await launch({ ...opties, downloadBehavior: { policy: 'allow', downloadPath: downloads } }), downloads);
}

/** The browser that all other tests use too: what fails there as well is no fault of another engine. */
export function vindChromium(): Gevonden {
  return {
    titel: 'Chromium',
    gewoon: true,
    drukt: true,
    start: async (map) => {
      const { executablePath, channel, args = [], env = {} } = await browserOpties();
      const waar = executablePath === undefined ? { channel: channel as 'chrome' } : { executablePath };
      return start(map, { ...waar, args, env: { ...process.env, ...env } });
    },
  };
}

export function vindFirefox(): Gevonden {
  for (const naam of FIREFOX) {
    const { status, stdout } = spawnSync(naam, ['--version'], { encoding: 'utf8' });
    const pad = spawnSync('which', [naam], { encoding: 'utf8' }).stdout?.trim();
    if (status === 0 && pad)
      return {
        titel: stdout.trim().replace('Mozilla ', ''),
        drukt: true,
        start: (map) =>
          start(map, {
            browser: 'firefox',
            executablePath: pad,
            extraPrefsFirefox: {
              'browser.download.folderList': 2,
              'browser.download.dir': join(map, 'downloads'),
              'browser.download.alwaysOpenPanel': false,
            },
          }),
      };
  }
  return { titel: 'Firefox: skipped, it is not on this machine (firefox-esr)' };
}
