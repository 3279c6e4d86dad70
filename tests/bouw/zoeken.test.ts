/**
 * Search on the built site, in a browser, at a sub-path and under a strict header: the order of the list,
 * bytes on first use, nothing before it, and what is left without Pagefind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../integraties/browser.mjs';
import { DIST } from '../hulp/dist';
import { startServer, type Testserver } from '../hulp/server';
import { STRENG } from '../hulp/serverkoppen';
import { maakZoekmachine } from '../hulp/zoekmachine';
import { kort, leesVragen, ZOEKVRAGEN } from '../hulp/zoekmeting';
import { BEGROTING } from './begroting';

const PAD = '/diep/pad/';

let browser: Browser;
let server: Testserver;

/** Types a query and gives the result values in order, once they are all there. */
async function zoekOp(bladzijde: Page, vraag: string): Promise<string[]> {
  await bladzijde.fill('[data-zoekveld]', vraag);
  await bladzijde.waitForFunction((v) => document.querySelector<HTMLElement>('[data-zoek-klaar]')?.dataset['zoekKlaar'] === v, vraag);
  return bladzijde.$$eval('[data-zoekresultaat]', (alle) => alle.map((een) => (een as HTMLElement).dataset['zoekresultaat'] ?? ''));
}

/** Milliseconds between typing a query and its complete list, measured in the page. */
const duurVan = (bladzijde: Page, vraag: string) =>
  bladzijde.evaluate(async (getypt) => {
    const veld = document.querySelector<HTMLInputElement>('[data-zoekveld]');
    if (!veld) throw new Error('Geen zoekveld.');
    const begin = performance.now();
    veld.value = getypt;
    veld.dispatchEvent(new Event('input', { bubbles: true }));
    while (!document.querySelector('[data-zoek-klaar] li')) await new Promise((verder) => setTimeout(verder, 5));
    return performance.now() - begin;
  }, vraag);

beforeAll(async () => {
  server = await startServer(DIST, { pad: PAD, koppen: { 'Content-Security-Policy': STRENG } });
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.sluit();
});

async function open(adres: string): Promise<Page> {
  const bladzijde = await browser.newPage();
  await bladzijde.goto(adres);
  return bladzijde;
}

test('the list in the page is that of the search by itself, for a query of every kind', async () => {
  const machine = maakZoekmachine();
  const vragen = ZOEKVRAGEN.flatMap(([bestand]) =>
    [...Map.groupBy(leesVragen(bestand), ({ kind }) => kind).values()].flatMap((soort) => soort.slice(0, 1)),
  );
  const bladzijde = await open(`${server.adres}bijlagen/6/`);
  for (const { q } of vragen) expect(await zoekOp(bladzijde, q), q).toEqual(await machine.plaatsenVoor(q));
  await bladzijde.close();
});

describe('learning', () => {
  let bladzijde: Page;
  beforeAll(async () => {
    bladzijde = await open(`${server.adres}afspraken/6/`);
  });
  afterAll(() => bladzijde.close());
  test.each([
    ['les het plan', '/leren/lessen/het-plan/'],
    ['inwerken nieuwe collega', '/leren/'],
    ['oefencasus', '/leren/verhalen/'],
    ['blad met drie kolommen', '/leren/signs-of-safety/'],
  ])('%s', async (vraag, pad) => {
    expect(await zoekOp(bladzijde, vraag)).toContain(pad);
    expect(await bladzijde.getAttribute(`[data-zoekresultaat="${pad}"]`, 'data-soort')).toBe('leren');
  });
});

describe('weight and conditions', () => {
  test('loads nothing of search before it is used; the first query stays within the budget', async () => {
    const vers = await startServer(DIST, { pad: PAD });
    const bladzijde = await open(`${vers.adres}afspraken/6/`);
    const voor = new Set(vers.gevraagd);
    expect([...voor].filter((pad) => /pagefind|zoek(?:en|index|tekst)\.js/u.test(pad))).toEqual([]);
    await zoekOp(bladzijde, 'casusregie');
    await bladzijde.waitForLoadState('networkidle');
    await bladzijde.close();
    await vers.sluit();
    const nieuw = [...new Set(vers.gevraagd)].filter((pad) => !voor.has(pad)).map((pad) => decodeURI(pad.replace(/\?.*$/u, '').slice(PAD.length)));
    const bytes = (pad: string) => gzipSync(readFileSync(join(DIST, pad)), { level: 9 }).length;
    const [tekst, lijst] = [nieuw.filter((pad) => pad === 'scripts/zoektekst.js'), nieuw.filter((pad) => pad !== 'scripts/zoektekst.js')];
    // Both are asked for at once, so either may come first.
    expect([...lijst].sort()).toEqual(['scripts/zoeken.js', 'scripts/zoekindex.js']);
    expect(tekst).toHaveLength(1);
    const som = lijst.reduce((totaal, pad) => totaal + bytes(pad), 0);
    process.stdout.write(`zoeken: lijst ${(som / 1024).toFixed(1)} KiB gz, teksten ${(bytes('scripts/zoektekst.js') / 1024).toFixed(1)} KiB gz\n`);
    expect(som).toBeLessThanOrEqual(BEGROTING.zoeklijst);
    expect(bytes('scripts/zoektekst.js')).toBeLessThanOrEqual(BEGROTING.zoektekst);
  });

  test('after two seconds of focus the first result is there; the time is measured, not tested', async () => {
    const bladzijde = await open(`${server.adres}afspraken/6/`);
    await bladzijde.focus('[data-zoekveld]');
    await bladzijde.waitForTimeout(2000);
    process.stdout.write(`eerste resultaat na ${Math.round(await duurVan(bladzijde, 'eerwraak'))} ms\n`);
    expect(await bladzijde.locator('[data-zoekresultaat]').count()).toBeGreaterThan(0);
    await bladzijde.close();
  }, 60_000);

  test('the query does not get into the address and gives no violation of the strict header', async () => {
    const bladzijde = await browser.newPage();
    const meldingen: string[] = [];
    bladzijde.on('console', (melding) => {
      if (melding.type() === 'error') meldingen.push(melding.text());
    });
    await bladzijde.goto(`${server.adres}afspraken/7/`);
    await zoekOp(bladzijde, 'herstelplan');
    await bladzijde.press('[data-zoekveld]', 'Enter');
    expect(bladzijde.url()).toBe(`${server.adres}afspraken/7/`);
    expect(meldingen).toEqual([]);
    await bladzijde.close();
  });
});

describe('without Pagefind', () => {
  const eersteVan = async (adres: string, vraag: string) => {
    const bladzijde = await open(adres);
    const [eerste = ''] = await zoekOp(bladzijde, vraag);
    await bladzijde.close();
    return kort(eerste);
  };

  test('without wasm-unsafe-eval the list is the same', async () => {
    const kaal = await startServer(DIST, { koppen: { 'Content-Security-Policy': STRENG.replace(" 'wasm-unsafe-eval'", '') } });
    expect(await eersteVan(`${kaal.adres}bijlagen/1/`, 'eerwraak')).toBe('5.1');
    await kaal.sluit();
  });

  test('when the files of Pagefind are refused (IIS without web.config)', async () => {
    const iis = await startServer(DIST, { weiger: ['.pagefind', '.pf_meta', '.pf_index'] });
    expect(await eersteVan(`${iis.adres}bijlagen/1/`, 'opschalen')).toBe('6.5');
    await iis.sluit();
  });

  test('from a network drive, also a phrase of the text', async () => {
    const adres = `file://${join(DIST, 'afspraken/6/index.html')}`;
    expect(await eersteVan(adres, 'casusregie')).toBe('7.3');
    expect(await eersteVan(adres, '"signs of safety"')).toBe('4');
  });
});
