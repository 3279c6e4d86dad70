/** Use without network: a whole copy of one version, a new version offered and never mixed, and a way to be rid of it. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { kenmerken, maakWerker } from '../../integraties/offline.mjs';
import { DIST } from '../hulp/dist.ts';
import { startServer } from '../hulp/server.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' });
test.slow();

const MAP = resolve('.cache/offline');
const PAD = '/zorg/afspraken/';
/** Pages of the site whose versions change here: the copy is made anew in every test, and that it is whole is asked of the whole site, once. */
const PAGINAS = ['', 'afspraken/5/', 'afspraken/6/', 'casusverloop/tijdlijn/', 'wegwijzers/termijnen/', 'formulieren/ontvangstbevestiging/'].map(
  (pad) => `${pad}index.html`,
);
const hoortErbij = (pad: string) => !/\.(?:html|pdf)$/u.test(pad) || [...PAGINAS, '404.html'].includes(relative(DIST, pad));
let server: Awaited<ReturnType<typeof startServer>>;

test.beforeAll(async () => {
  rmSync(MAP, { recursive: true, force: true });
  mkdirSync(MAP, { recursive: true });
  cpSync(DIST, MAP, { recursive: true, filter: hoortErbij });
  geefVrij();
  server = await startServer(MAP, { pad: PAD });
});
test.afterAll(async () => {
  await server.sluit();
  rmSync(MAP, { recursive: true, force: true });
});

/** Loads the part that keeps the copy now, instead of after a while, and waits until the copy is whole and in charge. */
async function metKopie(page: Page, { adres } = server): Promise<void> {
  await page.goto(`${adres}afspraken/6/`);
  await page.evaluate(async () => {
    document.head.append(
      Object.assign(document.createElement('script'), { src: `${document.documentElement.dataset['wortel'] ?? ''}scripts/offline.js` }),
    );
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((klaar) => navigator.serviceWorker.addEventListener('controllerchange', klaar));
  });
}

/** Puts a changed site on the server, as a new version. */
function nieuweVersie(pad: string, oud: string, nieuw: string): void {
  const plaats = join(MAP, pad);
  const tekst = readFileSync(plaats, 'utf8');
  expect(tekst).toContain(oud);
  writeFileSync(plaats, tekst.replace(oud, nieuw));
}
const geefVrij = () => writeFileSync(join(MAP, 'sw.js'), maakWerker(kenmerken(MAP), '9.9.9'));

/** The update a browser looks for by itself at the next visit. */
const zoekUpdate = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

test('after one visit everything works without a network, at a sub-path, with the date of the copy', async ({ page, context }) => {
  const heel = await startServer(DIST, { pad: PAD });
  await metKopie(page, heel);
  await context.setOffline(true);
  for (const pad of ['', 'bijlagen/4/', 'wegwijzers/directe-overdracht/', 'formulieren/opschaling/', 'register/']) {
    await page.goto(heel.adres + pad);
    await expect(page.locator('h1')).toBeVisible();
  }
  await expect(page.locator('[data-kopie-melding]')).toContainText(/Kopie in deze browser: versie .*opgehaald op \d+ \w+ \d{4}/u);
  await page.goto(`${heel.adres}wegwijzers/directe-overdracht/`);
  await page.locator('[data-antwoord="nee"]').click();
  await expect(page.locator('[data-uitkomst="eerst-veiligheidsbeoordeling"]')).toBeVisible();
  await page.goto(`${heel.adres}afspraken/6/`);
  await page.locator('[data-zoekveld]').fill('casusregie');
  await expect(page.locator('[data-zoekresultaat]').first()).toBeVisible();
  await page.goto(`${heel.adres}bestaat-niet/`);
  await expect(page.locator('h1')).toHaveText('Deze bladzijde is er niet');
  const inKopie = await page.evaluate(async () => {
    const namen = await caches.keys();
    const kast = await caches.open(namen[0] ?? '');
    return { kasten: namen.length, adressen: (await kast.keys()).map(({ url }) => url) };
  });
  expect(inKopie.kasten).toBe(1);
  // The site's own files, and when the copy was made: no blank PDFs, no contacts of a municipality, nothing of who reads.
  const bedoeld = [...Object.keys(kenmerken(DIST)), 'offline-kopie.json'].map((pad) => heel.adres + pad);
  expect(inKopie.adressen.sort()).toEqual(bedoeld.sort());
  expect(bedoeld.filter((adres) => /\.pdf$|gemeente\.json$/u.test(adres))).toEqual([]);
  await context.setOffline(false);
  await heel.sluit();
});

test('a new version that is half in place changes nothing; a whole one is offered and comes at once', async ({ page }) => {
  await metKopie(page);
  nieuweVersie('index.html', 'Vind wat er is afgesproken', 'Vind wat er nieuw is afgesproken');
  // The worker of the new version is there, but one of its files is not yet the right one.
  geefVrij();
  nieuweVersie('404.html', 'is er niet', 'is er niet.');
  const melding = page.locator('[data-kopie-melding]');
  await page.evaluate(async () => {
    const aanmelding = await navigator.serviceWorker.getRegistration();
    await aanmelding?.update().catch(() => undefined);
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null), { timeout: 30_000 })
    .toBeNull();
  await page.goto(server.adres);
  await expect(page.locator('h1')).toHaveText('Vind wat er is afgesproken');
  await expect(page.getByRole('button', { name: 'Neem de nieuwe versie' })).toHaveCount(0);

  geefVrij();
  await zoekUpdate(page);
  await expect(melding).toContainText('Er is een nieuwe versie', { timeout: 30_000 });
  await expect(page.locator('h1')).toHaveText('Vind wat er is afgesproken');
  await page.getByRole('button', { name: 'Neem de nieuwe versie' }).click();
  await expect(page.locator('h1')).toHaveText('Vind wat er nieuw is afgesproken');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

/** What is kept here; undefined while the page loads anew. */
const stand = (page: Page) =>
  page
    .evaluate(async () => ({ kasten: await caches.keys(), werkers: (await navigator.serviceWorker.getRegistrations()).length }))
    .catch(() => undefined);

test('a new version taken in another tab wipes no date that was typed here, and no timeline', async ({ page, context }) => {
  await metKopie(page);
  const lijn = await context.newPage();
  await lijn.goto(`${server.adres}casusverloop/tijdlijn/#v1&melding=2026-11-02&belegd=2026-11-06`);
  await lijn.locator('[data-verwijder]').first().click();
  await expect(lijn.locator('[data-kopie-melding]')).toContainText('Kopie in deze browser');
  const rekenaar = await context.newPage();
  await rekenaar.goto(`${server.adres}wegwijzers/termijnen/`);
  await rekenaar.getByRole('radio').first().check();
  await rekenaar.locator('#datum-dag').fill('24');
  await expect(rekenaar.locator('[data-kopie-melding]')).toContainText('Kopie in deze browser');
  nieuweVersie('index.html', 'nieuw is afgesproken', 'opnieuw is afgesproken');
  geefVrij();
  await zoekUpdate(page);
  await page.getByRole('button', { name: 'Neem de nieuwe versie' }).click({ timeout: 30_000 });
  await expect(rekenaar.locator('[data-kopie-melding]')).toHaveText(/Maak eerst af wat u hier invult/u);
  await expect(rekenaar.locator('#datum-dag')).toHaveValue('24');
  await expect(lijn.locator('[data-kopie-melding]')).toHaveText(/Maak eerst af/u);
  await expect(lijn.locator('[data-punt]')).toHaveCount(1);
});

test('the emergency brake: sw-uit.js in place of sw.js takes copy and worker away, and leaves what someone fills in', async ({ page, context }) => {
  await metKopie(page);
  const formulier = await context.newPage();
  await formulier.goto(`${server.adres}formulieren/ontvangstbevestiging/`);
  await formulier.locator('#casusnummer').fill('VT-2026-01234');
  await expect(formulier.locator('[data-kopie-melding]')).toContainText('Kopie in deze browser');
  cpSync(join(MAP, 'sw-uit.js'), join(MAP, 'sw.js'));
  nieuweVersie('afspraken/6/index.html', '</h1>', ' (van de server)</h1>');
  await page.goto(`${server.adres}afspraken/5/`);
  await zoekUpdate(page);
  await expect.poll(async () => (await stand(page))?.kasten).toEqual([]);
  await expect(formulier.locator('#casusnummer')).toHaveValue('VT-2026-01234');
  await formulier.close({ runBeforeUnload: false });
  await page.goto(`${server.adres}afspraken/6/`);
  await expect(page.locator('h1')).toContainText('(van de server)');
  await expect.poll(() => stand(page), { timeout: 30_000 }).toEqual({ kasten: [], werkers: 0 });
});

test('when open tabs leave a worker without a copy behind, the next page takes it away', async ({ page }) => {
  geefVrij();
  await metKopie(page);
  await page.evaluate(async () => {
    for (const naam of await caches.keys()) await caches.delete(naam);
  });
  await page.goto(`${server.adres}afspraken/5/`);
  await expect.poll(() => stand(page)).toMatchObject({ werkers: 0 });
});

test('two sites on one host keep their own copies; the brake of one leaves the other; a page without its last slash has its styles', async ({
  page,
}) => {
  geefVrij();
  await metKopie(page);
  const buur = 'afsprakenwijzer /zorg/afspraken-elders/ 1';
  await page.evaluate(async (naam) => void (await caches.open(naam)), buur);
  nieuweVersie('index.html', '</h1>', ' </h1>');
  geefVrij();
  await zoekUpdate(page);
  await page.getByRole('button', { name: 'Neem de nieuwe versie' }).click({ timeout: 30_000 });
  await expect
    .poll(async () => (await stand(page))?.kasten.filter((naam) => naam.startsWith(`afsprakenwijzer ${PAD} `)).length, { timeout: 30_000 })
    .toBe(1);
  expect((await stand(page))?.kasten).toContain(buur);
  await page.goto(`${server.adres}afspraken/5?x=1#5.1`);
  await expect(page).toHaveURL(/\/afspraken\/5\/\?x=1#5\.1$/u);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 248, 242)');
  cpSync(join(MAP, 'sw-uit.js'), join(MAP, 'sw.js'));
  await zoekUpdate(page);
  await expect.poll(async () => (await stand(page))?.kasten, { timeout: 30_000 }).toEqual([buur]);
});
