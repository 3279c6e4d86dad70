/**
 * The hosting conditions that decide the client architecture (docs/besluiten/0002): the same build, unchanged, under each of them.
 * What is made of it for a network drive is in netwerkschijf.spec.ts.
 */
import { pathToFileURL } from 'node:url';
import { expect, test as basis, type Page } from 'playwright/test';
import { DIST } from '../hulp/dist.ts';
import { startServer, type ServerOpties } from '../hulp/server.ts';
import { STRENG } from '../hulp/serverkoppen.ts';

const ZONDER_WASM = STRENG.replace(" 'wasm-unsafe-eval'", '');

/** Collects what a browser would complain about: policy violations, script errors, requests to elsewhere. */
const test = basis.extend<{ klachten: string[] }>({
  klachten: async ({ page }, geef) => {
    const klachten: string[] = [];
    page.on('pageerror', (fout) => klachten.push(`fout: ${fout.message}`));
    page.on('console', (regel) => regel.type() === 'error' && klachten.push(`console: ${regel.text()}`));
    page.on(
      'request',
      (vraag) => !/^(http:\/\/(127\.0\.0\.1|localhost)[:/]|file:|blob:|data:)/u.test(vraag.url()) && klachten.push(`buiten: ${vraag.url()}`),
    );
    await geef(klachten);
  },
});

async function op(opties: ServerOpties, doe: (adres: string) => Promise<void>) {
  const server = await startServer(DIST, opties);
  try {
    await doe(server.adres);
  } finally {
    await server.sluit();
  }
}

async function zoek(page: Page, woord: string) {
  await page.keyboard.press('/');
  await page.locator('[data-zoekveld]').fill(woord);
}

async function lees(page: Page, adres: string, index = '') {
  await page.goto(`${adres}afspraken/6/${index}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Overdracht van Veilig Thuis');
  await page.getByRole('link', { name: 'Alle hoofdstukken' }).or(page.getByText('Alle hoofdstukken en bijlagen')).first().click();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 248, 242)');
}

async function loop(page: Page, adres: string, index = '') {
  await page.goto(`${adres}wegwijzers/directe-overdracht/${index}`);
  await expect(page.locator('[data-vraag="veiligheidsbeoordeling"]')).toBeVisible();
  await page.locator('[data-vraag]').getByRole('button', { name: /^Nee/u }).click();
  await expect(page.locator('[data-uitkomst="eerst-veiligheidsbeoordeling"]')).toBeVisible();
}

test('under another path, with a strict header: reading, walking through and searching without one violation', async ({ page, klachten }) => {
  await op({ pad: '/intranet/zorg/afspraken/', koppen: { 'Content-Security-Policy': STRENG } }, async (adres) => {
    await lees(page, adres);
    await zoek(page, 'casusregie');
    await expect(page.locator('[data-zoek-klaar="casusregie"] [data-zoekresultaat]').first()).toHaveAttribute(
      'data-zoekresultaat',
      /^(7\.3|bijlage-1)$/u,
    );
    await loop(page, adres);
  });
  expect(klachten).toEqual([]);
});

test('under another path, with the same header: form as a file, blank sheet, example and calendar', async ({ page, klachten }) => {
  await op({ pad: '/intranet/zorg/afspraken/', koppen: { 'Content-Security-Policy': STRENG } }, async (adres) => {
    await page.goto(`${adres}formulieren/opschaling/`);
    await page.locator('[data-formulier] textarea').first().fill('Iets om te bewaren');
    const [tekst] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als tekstbestand' }).click()]);
    expect(tekst.suggestedFilename()).toBe('opschaling.odt');
    const leeg = await page
      .locator('a[href$="opschaling-leeg.pdf"]')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect(leeg).toBe(`${adres}formulieren/opschaling/opschaling-leeg.pdf`);
    expect((await page.request.get(leeg)).headers()['content-type']).toBe('application/pdf');
    await page.getByText('Voor u begint').click();
    await page.locator('main a[href$="voorbeeld/"]').first().click();
    await expect(page).toHaveURL(`${adres}formulieren/opschaling/voorbeeld/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${adres}wegwijzers/termijnen/#v1&soort=overdracht-na-dienst&datum=2026-11-20`);
    const [agenda] = await Promise.all([page.waitForEvent('download'), page.locator('[data-agenda="T9"]').click()]);
    expect(agenda.suggestedFilename()).toBe('termijn-t9.ics');
  });
  expect(klachten).toEqual([]);
});

test('without wasm-unsafe-eval: everything but Pagefind; search finds the same', async ({ page }) => {
  await op({ koppen: { 'Content-Security-Policy': ZONDER_WASM } }, async (adres) => {
    await lees(page, adres);
    await zoek(page, 'casusregie');
    await expect(page.locator('[data-zoek-klaar="casusregie"] [data-zoekresultaat]').first()).toHaveAttribute('data-zoekresultaat', '7.3');
    await loop(page, adres);
  });
});

test('a server that does not know the file types of Pagefind: search finds the same', async ({ page }) => {
  const weiger = ['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment'];
  await op({ weiger }, async (adres) => {
    await lees(page, adres);
    await zoek(page, 'casusregie');
    await expect(page.locator('[data-zoek-klaar="casusregie"] [data-zoekresultaat]').first()).toHaveAttribute('data-zoekresultaat', '7.3');
    await loop(page, adres);
  });
});

test('from a network drive (file://): reading, walking through, search, form and register work', async ({ page, klachten }) => {
  const adres = `${pathToFileURL(DIST).href}/`;
  await lees(page, adres, 'index.html');
  await zoek(page, 'casusregie');
  await expect(page.locator('[data-zoek-klaar="casusregie"] [data-zoekresultaat]').first()).toHaveAttribute('data-zoekresultaat', '7.3');
  await loop(page, adres, 'index.html');
  await page.goto(`${adres}register/index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${adres}formulieren/terugkoppeling/index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(klachten.filter((klacht) => klacht.startsWith('buiten'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('reading, register, review sheet, terms and form', async ({ page }) => {
    await page.goto('afspraken/6/');
    await expect(page.locator('[id="6.1.6"]')).toContainText('koppelt het lokale team volgens het format');
    await page.getByRole('search').getByRole('button').click();
    await expect(page).toHaveURL(/\/register\/\??$/u);
    await page.goto('wegwijzers/directe-overdracht/');
    await page.locator('main a[href*="overzicht"]').first().click();
    await expect(page.locator('main')).toContainText('Niet direct overdragen');
    await page.goto('formulieren/terugkoppeling/');
    await page.getByLabel('Naam:', { exact: true }).fill('Iemand');
  });
});
