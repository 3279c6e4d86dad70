/** Bad days of the network: a script that does not come, a slow line, no network half-way, a new version on the server meanwhile. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { DIST } from '../hulp/dist.ts';
import { omvang } from '../hulp/omvang.ts';
import { isLeesbaar, maakTocht, TOCHTEN } from '../hulp/tochten.ts';

const fouten: string[] = [];
test.beforeEach(({ page }) => {
  fouten.length = 0;
  page.on('pageerror', ({ message }) => fouten.push(message));
});
test.afterEach(() => expect(fouten).toEqual([]));

const zonder = (page: Page, script: string, status = 404) =>
  page.route(`**/scripts/${script}.js`, (vraag) => (status ? vraag.fulfill({ status, body: 'niet gevonden' }) : vraag.abort()));

/** One journey stands for all, another in each test so that all have had something. */
const altijd = (naam: string, deze: string) => omvang(naam === deze);

for (const { naam, pad, scripts } of TOCHTEN)
  for (const script of scripts)
    for (const status of [404, 0])
      test(
        `${naam}: ${script} ${status ? 'is not on the server' : 'breaks off'}: the page says so and has a way on`,
        omvang(status === 404 && script !== 'xstate'),
        async ({ page }) => {
          await zonder(page, script, status);
          await page.goto(pad);
          if (naam === 'search') await page.locator('[data-zoekveld]').first().fill('casusregie');
          const melding = page.getByText(/is niet geladen|werkt hier niet/u);
          await expect(melding).toBeVisible();
          await expect(melding.getByRole('link', { name: /register/u })).toHaveAttribute('href', /register\/$/u);
          await isLeesbaar(page);
          // Who has a script that waits for another one is told twice: by the browser, for whoever maintains the site.
          if (script === 'xstate') expect(fouten.splice(0)).toEqual(['afsprakenwijzer_xstate is not defined']);
        },
      );

test('a walkthrough whose script does not come shows the way without script; Enter in search leads to the register', async ({ page }) => {
  await zonder(page, 'wegwijzer');
  await zonder(page, 'zoeken');
  await page.goto('wegwijzers/directe-overdracht/');
  await expect(page.locator('[data-mislukt]')).toHaveCount(1);
  await page.getByRole('link', { name: 'alle vragen en uitkomsten op een rij' }).click();
  await expect(page.locator('main')).toContainText('Niet direct overdragen');
  await page.locator('[data-zoekveld]').first().fill('casusregie');
  await expect(page.getByText(/is niet geladen/u)).toBeVisible();
  await page.locator('[data-zoekveld]').first().press('Enter');
  await expect(page).toHaveURL(/register\/\??$/u);
});

test('that search does not work is said in a region that was on screen before its words, and again for the next query', async ({ page }) => {
  await zonder(page, 'zoekindex');
  await page.goto('afspraken/5/');
  const veld = page.locator('[data-zoekveld]').first();
  await veld.focus();
  const gezegd = page.locator('search [role="status"]').first();
  await gezegd.waitFor({ state: 'attached' });
  const keren = await gezegd.evaluateHandle((plek) => {
    const gezien: { stond: boolean; woorden: string }[] = [];
    let stond = false;
    const kijk = () => {
      stond = plek.checkVisibility();
      requestAnimationFrame(kijk);
    };
    kijk();
    new MutationObserver(() => plek.textContent.trim() && gezien.push({ stond, woorden: plek.textContent.trim() })).observe(plek, {
      childList: true,
      subtree: true,
    });
    return gezien;
  });
  const een = { stond: true, woorden: 'Zoeken werkt hier niet. Kijk in het register van A tot Z: daar staan alle woorden en koppen.' };
  await veld.fill('casusregie');
  await expect.poll(() => keren.jsonValue()).toEqual([een]);
  await veld.fill('melder');
  await expect.poll(() => keren.jsonValue()).toEqual([een, een]);
});

for (const tocht of TOCHTEN)
  test(`${tocht.naam}: over a slow line, and without network once the page is there`, altijd(tocht.naam, 'form'), async ({ page, context }) => {
    test.slow();
    const lijn = await context.newCDPSession(page);
    await lijn.send('Network.enable');
    await lijn.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
    await page.goto(tocht.pad);
    await maakTocht(page, tocht, async (gedaan) => {
      // From the first step on all that the journey needs is there.
      if (gedaan === 0) await context.setOffline(true);
      await isLeesbaar(page);
    });
    for (const { blijkt } of tocht.stappen.slice(-1)) await expect(blijkt(page).first()).toBeVisible();
    await context.setOffline(false);
  });

for (const tocht of TOCHTEN)
  test(`${tocht.naam}: a new version comes on the server half-way`, altijd(tocht.naam, 'walkthrough'), async ({ page }) => {
    await page.goto(tocht.pad);
    await maakTocht(page, tocht, async () => {
      // What the old page asks for under names of the old version is no longer there.
      await page.route('**/stijl/**', (vraag) => vraag.fulfill({ status: 404 }));
      await page.route('**/scripts/{offline,verwijzing,adrescode}.js', (vraag) => vraag.fulfill({ status: 404 }));
    });
    await isLeesbaar(page);
  });

test('data of two versions are never mixed: without the right texts search says what it found, and no word of another version', async ({ page }) => {
  const tekst = readFileSync(`${DIST}/scripts/zoektekst.js`, 'utf8');
  await page.route('**/scripts/zoektekst.js', async (vraag) => {
    const body = tekst.replace(/"versie":"[^"]*"/u, '"versie":"andere"').replaceAll('casusregie', 'NIEUW');
    await vraag.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.goto('afspraken/5/');
  const geladen = page.waitForResponse('**/scripts/zoektekst.js');
  await page.locator('[data-zoekveld]').first().fill('casusregie');
  await geladen;
  await expect(page.locator('[data-zoekresultaat]').first()).toBeVisible();
  await expect(page.getByRole('search').first()).not.toContainText('NIEUW');
});

test('the page for what is not there claims nothing else, however late the folders where its script is not say so', async ({ page }) => {
  // As a server shows it below a folder of its own: the fourth folder that the page asks for its script is another site's.
  await page.route('**/zorg/**', (vraag) => {
    const pad = new URL(vraag.request().url()).pathname.replace(/^.*\/zorg\//u, '');
    const bestand = `${DIST}/${pad}`;
    return existsSync(bestand) && !pad.endsWith('/') ? vraag.fulfill({ path: bestand }) : vraag.fulfill({ status: 404, path: `${DIST}/404.html` });
  });
  let geweigerd = false;
  await page.route(/^http:\/\/[^/]+\/scripts\/nietgevonden\.js$/u, async (vraag) => {
    await page.waitForFunction(() => document.querySelector('script[src$="lezen.js"]') !== null);
    geweigerd = true;
    await vraag.fulfill({ status: 404 });
  });
  await page.goto('zorg/afspraken/bestaat-niet/');
  await expect(page.getByRole('link', { name: /register/u }).first()).toHaveAttribute('href', '../../register/');
  await page.waitForLoadState('networkidle');
  expect(geweigerd).toBe(true);
  await expect(page.locator('[data-mislukt]')).toHaveCount(0);
});
