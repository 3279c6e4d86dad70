/** The results page `/zoeken/#q=…`, for links from the search box of an intranet (contract §2b). */
import { test } from 'playwright/test';
import { pathToFileURL } from 'node:url';
import { DIST } from '../hulp/dist.ts';
import { expect, klaar, resultaten, typ, veldVan } from '../hulp/zoeken.ts';

const melding = '[data-zoekmelding]';

test('searches what the link has, and again when another link is opened', async ({ page }) => {
  await page.goto('zoeken/#q=zicht%20op%20veiligheid');
  await expect(klaar(page, 'zicht op veiligheid')).toBeVisible();
  await expect(veldVan(page)).toHaveValue('zicht op veiligheid');
  expect(await resultaten(page)).toContain('7.1');
  await page.evaluate(() => (location.hash = '#q=eerwraak'));
  await expect(klaar(page, 'eerwraak')).toBeVisible();
  await page.goBack();
  await expect(klaar(page, 'zicht op veiligheid')).toBeVisible();
  await expect(page.locator(melding)).toBeEmpty();
});

test('what is typed there does not get into the address or the title, and no request has it', async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (verzoek) => gevraagd.push(verzoek.url()));
  await page.goto('zoeken/');
  const titel = await page.title();
  await typ(page, 'herstelplan');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/\/zoeken\/$/u);
  expect(await page.title()).toBe(titel);
  await page.goto('zoeken/#q=weekdagen');
  await expect(klaar(page, 'weekdagen')).toBeVisible();
  expect(gevraagd.filter((adres) => /herstelplan|weekdagen/u.test(adres.replace(/#.*$/u, '')))).toEqual([]);
});

for (const [wat, fragment, tekst] of [
  ['a code that is none', '#q=%E9', /achter een %-teken staat geen goede code/u],
  ['10,000 characters', `#q=${'a'.repeat(10_000)}`, /te lang: 10\.000 tekens, en hoogstens 1\.000 mag/u],
] as const)
  test(`${wat}: a message, an empty field, and search works`, async ({ page }) => {
    await page.goto(`zoeken/${fragment}`);
    await expect(page.locator(melding)).toHaveText(tekst);
    await expect(veldVan(page)).toHaveValue('');
    await typ(page, 'casusregie');
    expect((await resultaten(page)).length).toBeGreaterThan(0);
  });

test('a message goes when a good link follows, and what was found when a bad one does', async ({ page }) => {
  await page.goto('zoeken/#q=%');
  await expect(page.locator(melding)).toBeVisible();
  await page.evaluate(() => (location.hash = '#q=opschalen'));
  await expect(klaar(page, 'opschalen')).toBeVisible();
  await expect(page.locator(melding)).toBeEmpty();
  await page.evaluate(() => (location.hash = '#q=%E0'));
  await expect(page.locator(melding)).not.toBeEmpty();
  await expect(page.locator('.zoek__paneel')).toBeHidden();
});

test('markup in a link is text', async ({ page }) => {
  const fouten: string[] = [];
  page.on('pageerror', (fout) => fouten.push(fout.message));
  page.on('dialog', (venster) => void venster.dismiss().then(() => fouten.push('venster')));
  const vraag = '<img src=x onerror=alert(1)>';
  await page.goto(`zoeken/#q=${encodeURIComponent(vraag)}`);
  await expect(veldVan(page)).toHaveValue(vraag);
  await expect(page.locator('.zoek__paneel')).toBeVisible();
  expect(await page.locator('.zoek__paneel img').count()).toBe(0);
  expect(fouten).toEqual([]);
});

test('an anchor of the page leaves what was found', async ({ page }) => {
  await page.goto('zoeken/');
  await typ(page, 'opschalen');
  await page.evaluate(() => (location.hash = '#inhoud'));
  await expect(veldVan(page)).toHaveValue('opschalen');
  await expect(klaar(page, 'opschalen')).toBeVisible();
});

test('nothing of search is loaded before it is used', async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (verzoek) => gevraagd.push(new URL(verzoek.url()).pathname));
  await page.goto('zoeken/');
  await page.waitForLoadState('networkidle');
  expect(gevraagd.filter((pad) => /pagefind|scripts\/zoek(?!adres)/u.test(pad))).toEqual([]);
});

test('from a network drive (file://) the link is searched as well', async ({ page }) => {
  await page.goto(`${pathToFileURL(DIST).href}/zoeken/index.html#q=casusregie`);
  await expect(veldVan(page)).toHaveValue('casusregie');
  await expect(klaar(page, 'casusregie')).toBeVisible();
  expect((await resultaten(page))[0]).toBe('7.3');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('says so and offers the register', async ({ page }) => {
    await page.goto('zoeken/#q=eerwraak');
    await expect(page.locator('noscript p')).toContainText('Zoeken kan alleen met JavaScript.');
    await page.locator('noscript a').click();
    await expect(page).toHaveURL(/\/register\/$/u);
  });
});
