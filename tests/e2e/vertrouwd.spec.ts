/**
 * Under the policy as the servers send it, Trusted Types included: every journey that makes elements or asks for a script goes without one
 * violation, and what must be refused is (docs/besluiten/0014).
 */
import { expect, test as basis, type Page } from 'playwright/test';
import { DIST } from '../hulp/dist.ts';
import { startServer, type Testserver } from '../hulp/server.ts';
import { ADRESCODE, beginMetPrinten, openOpIntranet } from '../hulp/intranet.ts';
import { STRENG } from '../hulp/serverkoppen.ts';
import { antwoord, doe, ga, moment, PROEFMAN, vergelijking } from '../hulp/verhaal.ts';

const PAD = '/intranet/zorg/afspraken/';

const test = basis.extend<{ schendingen: string[] }, { server: Testserver }>({
  server: [
    async ({}, geef) => {
      const server = await startServer(DIST, { pad: PAD, koppen: { 'Content-Security-Policy': STRENG } });
      await geef(server);
      await server.sluit();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, geef) => geef(server.adres),
  schendingen: async ({ page }, geef) => {
    const schendingen: string[] = [];
    page.on('pageerror', (fout) => schendingen.push(fout.message));
    page.on(
      'console',
      (regel) => regel.type() === 'error' && /Trusted|Content Security Policy/u.test(regel.text()) && schendingen.push(regel.text()),
    );
    await geef(schendingen);
    expect(schendingen).toEqual([]);
  },
});
test.use({ serviceWorkers: 'allow' });

/** What the page does with an act that would let text become markup or a script. */
const proef = (page: Page, daad: string) =>
  page.evaluate((naam) => {
    const daden: Record<string, () => unknown> = {
      opmaak: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      ontleden: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      rij: () => {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      },
      elders: () => (document.createElement('script').src = 'https://elders.example/x.js'),
      data: () => (document.createElement('script').src = 'data:text/javascript,1'),
      code: () => (document.createElement('script').text = '1'),
      beleid: () =>
        (window as unknown as { trustedTypes: { createPolicy: (naam: string, regels: object) => unknown } }).trustedTypes.createPolicy('ander', {}),
      eigen: () => (document.createElement('script').src = 'scripts/zoeken.js'),
    };
    try {
      daden[naam]?.();
      return 'mag';
    } catch (fout) {
      return fout instanceof TypeError ? 'geweigerd' : String(fout);
    }
  }, daad);

basis('text never becomes markup, and only an address of this site becomes a script', async ({ page }) => {
  const server = await startServer(DIST, { koppen: { 'Content-Security-Policy': STRENG } });
  for (const pad of ['', 'afspraken/6/', 'wegwijzers/opschalen/', 'formulieren/opschaling/', '404.html']) {
    await page.goto(server.adres + pad);
    for (const daad of ['opmaak', 'ontleden', 'rij', 'elders', 'data', 'code', 'beleid'])
      expect(await proef(page, daad), `${pad}: ${daad}`).toBe('geweigerd');
    expect(await proef(page, 'eigen')).toBe('mag');
  }
  await server.sluit();
});

test('searching, also where Pagefind adds to a short list', async ({ page, schendingen }) => {
  await page.goto('afspraken/6/');
  const pagefind = page.waitForResponse(/wasm\.nl\.pagefind$/u);
  await page.keyboard.press('/');
  await page.locator('[data-zoekveld]').fill('loverboyproblematiek');
  await expect(page.locator('[data-zoek-klaar="loverboyproblematiek"] [data-zoekresultaat]').first()).toBeVisible();
  expect((await pagefind).ok()).toBe(true);
  await page.goto('zoeken/#q=casusregie');
  await expect(page.locator('[data-zoek-klaar="casusregie"] [data-zoekresultaat]').first()).toBeVisible();
  expect(schendingen).toEqual([]);
});

test('a walkthrough to its outcome, with the drawing of its place', async ({ page, schendingen }) => {
  await page.goto('wegwijzers/terugkoppelen/#v1&herkomst=na-dienst&wat-speelt=niet-open');
  await expect(page.locator('[data-uitkomst] [data-hier] svg .hier__nu')).toHaveCount(2);
  expect(schendingen).toEqual([]);
});

basis('on paper, the code of the address', async ({ page }) => {
  const fouten: string[] = [];
  page.on('pageerror', (fout) => fouten.push(fout.message));
  await openOpIntranet(page, 'afspraken/6/', { 'Content-Security-Policy': STRENG });
  await beginMetPrinten(page);
  await expect(page.locator(`${ADRESCODE} svg path`)).toHaveAttribute('d', /^M40,40h10v10h-10z/u);
  expect(await proef(page, 'opmaak')).toBe('geweigerd');
  expect(fouten).toEqual([]);
});

test('a story with its answers, and the line after it', async ({ page, schendingen }) => {
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await moment(page, 4).locator('[value="veilig-thuis"]').check();
  await doe(page, 4, 'open');
  await antwoord(page, 'laatste-gebeurtenis', 'formulier-teruggestuurd');
  await antwoord(page, 'vt-besluit', 'dienst-ingezet');
  await page.locator('[data-vergelijk]').click();
  await expect(vergelijking(page)).toBeVisible();
  expect(schendingen).toEqual([]);
});

test('deadlines, the timeline and the unclear points', async ({ page, schendingen }) => {
  await page.goto('wegwijzers/termijnen/#v1&soort=overdracht-na-dienst&datum=2026-11-20');
  await expect(page.locator('[data-termijn="T9"]')).toBeVisible();
  await page.goto('casusverloop/tijdlijn/#v1&melding=2026-11-20&dienst-ingezet=2026-11-25');
  await expect(page.locator('main svg').first()).toBeVisible();
  await page.goto('onduidelijkheden/agenda/');
  const [agenda] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /\.odt|tekstbestand/iu })
      .first()
      .click(),
  ]);
  expect(agenda.suggestedFilename()).toMatch(/\.odt$/u);
  expect(schendingen).toEqual([]);
});

test('the copy for use without a network', async ({ page, schendingen }) => {
  await page.goto('afspraken/6/');
  await page.evaluate(async () => {
    document.head.append(
      Object.assign(document.createElement('script'), { src: `${document.documentElement.dataset['wortel'] ?? ''}scripts/offline.js` }),
    );
    await navigator.serviceWorker.ready;
  });
  expect(schendingen).toEqual([]);
});
