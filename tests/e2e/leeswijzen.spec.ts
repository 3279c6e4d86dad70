/** Three ways to read a page of the text: what each shows, on screen and on paper, with script and without. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { leesPdf, zonderWit } from '../hulp/pdf.ts';

const PAD = 'afspraken/6/';
const BREED = { width: 1440, height: 900 };
const TELEFOON = { width: 360, height: 640 };
const TOEGEVOEGD = '.noot, .norm, .aanvulling, .begrippen';

interface Bronbestand {
  readonly secties: readonly { readonly id: string; readonly tekst: string }[];
}
const bron = JSON.parse(readFileSync('tests/bron/secties.json', 'utf8')) as Bronbestand;
const kaal = (tekst: string) => tekst.replace(/[\s•☐▪\u00ad]+/gu, '');
const hoofdstuk = bron.secties.filter(({ id, tekst }) => id.startsWith('6') && tekst !== '').map(({ id, tekst }) => [id, kaal(tekst)]);

const lees = (page: Page, wijze: 'Met uitleg' | 'Met alle noten' | 'Alleen de tekst') => page.getByRole('radio', { name: wijze }).check();

/** The words in the sections as they are seen; of what this site added only when asked. */
const gezien = (page: Page) =>
  page.locator('[data-bron]').evaluateAll((delen) => delen.map((deel) => [deel.getAttribute('data-bron'), (deel as HTMLElement).innerText]));
const zonderToevoegingen = (page: Page) =>
  page.locator('[data-bron]').evaluateAll((delen) =>
    delen.map((deel) => {
      const kopie = deel.cloneNode(true) as Element;
      for (const toevoeging of kopie.querySelectorAll('[data-annotatie]')) toevoeging.remove();
      return [deel.getAttribute('data-bron'), kopie.textContent];
    }),
  );
const alsBron = (delen: (string | null)[][]) => delen.map(([id, tekst]) => [id, kaal(tekst ?? '')]);

/** Top of every heading and block of the text. */
const plaatsen = (page: Page) =>
  page
    .locator('.sectie > :is(h1, h2, h3), [data-bron] :is(p, li):not(.noot *)')
    .evaluateAll((delen) => delen.map((deel) => Math.round(deel.getBoundingClientRect().top + scrollY)));

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, viewport: BREED });

    test('the three ways: notes folded, notes open, nothing but the source', async ({ page }) => {
      await page.goto(PAD);
      const noot = page.locator('.noot p');
      const aantal = await noot.count();
      await expect(noot.filter({ visible: true })).toHaveCount(0);
      await lees(page, 'Met alle noten');
      await expect(noot.filter({ visible: true })).toHaveCount(aantal);
      await lees(page, 'Alleen de tekst');
      await expect(page.locator(TOEGEVOEGD).filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('a.b').first()).toHaveCSS('text-decoration-line', 'none');
      await lees(page, 'Met uitleg');
      await expect(page.locator('.norm').first()).toBeVisible();
      await expect(noot.filter({ visible: true })).toHaveCount(0);
    });
  });

test('the text is literal in every way to read, and in the last one nothing else is seen', async ({ page }) => {
  await page.goto(PAD);
  for (const wijze of ['Met uitleg', 'Met alle noten', 'Alleen de tekst'] as const) {
    await lees(page, wijze);
    expect(alsBron(await zonderToevoegingen(page))).toEqual(hoofdstuk);
  }
  // List marks and letters of the source are no text on screen.
  expect(alsBron(await gezien(page))).toEqual(hoofdstuk);
});

test('in the margin notes move no heading and no paragraph, and never overlap', async ({ page }) => {
  await page.setViewportSize(BREED);
  await page.goto(PAD);
  await lees(page, 'Alleen de tekst');
  const zonder = await plaatsen(page);
  expect(zonder.length).toBeGreaterThanOrEqual(100);
  for (const wijze of ['Met uitleg', 'Met alle noten'] as const) {
    await lees(page, wijze);
    expect(await plaatsen(page)).toEqual(zonder);
    const vakken = await page
      .locator('.noot')
      .evaluateAll((noten) => noten.map((noot) => noot.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const));
    expect(vakken.slice(1).filter(([top], nr) => top < (vakken[nr]?.[1] ?? 0) - 0.5)).toEqual([]);
  }
});

test('a norm word stands beside the first line of its sentence, whatever is open across from it', async ({ page }) => {
  await page.setViewportSize(BREED);
  await page.goto(PAD);
  await lees(page, 'Met alle noten');
  const afstanden = await page.locator('.norm').evaluateAll((normen) =>
    normen.map((norm) => {
      const blok = norm.closest('p, li');
      return blok ? norm.getBoundingClientRect().top - blok.getBoundingClientRect().top : NaN;
    }),
  );
  const eerste = await page
    .locator('[data-bron] :is(p, li) .norm')
    .evaluateAll((normen) =>
      normen.map((norm) => norm.closest('p, li')?.querySelector('.norm') === norm && norm.parentElement?.previousElementSibling === null),
    );
  expect(afstanden.filter((afstand, nr) => eerste[nr] && !(Math.abs(afstand) < 12))).toEqual([]);
});

test('one marker a paragraph, a safety point told by word and weight, and no more than 144 stops of the keyboard', async ({ page }) => {
  await page.setViewportSize(BREED);
  await page.goto(PAD);
  expect(
    await page.locator('.bijeen').evaluateAll((blokken) => blokken.filter((blok) => blok.querySelectorAll(':scope > .noot').length !== 1).length),
  ).toBe(0);
  expect(await page.locator('.noot').count()).toBeLessThanOrEqual(45);
  for (const noot of await page.locator('.noot').all()) {
    const veilig = (await noot.locator('p', { hasText: 'Raakt de veiligheid.' }).count()) > 0;
    await expect(noot.locator('summary')).toHaveText(veilig ? /^Niet eenduidig: veiligheid/u : /^(?!.*veiligheid)/u);
    await expect(noot.locator('summary')).toHaveCSS('font-weight', veilig ? '700' : '400');
  }
  let stops = 0;
  do await page.keyboard.press('Tab');
  while ((await page.evaluate(() => document.activeElement !== document.body)) && ++stops < 200);
  expect(stops).toBeGreaterThan(50);
  expect(stops).toBeLessThanOrEqual(144);
});

test('no more than 700 elements are drawn at first, and on a phone the last section is where its address says', async ({ page }) => {
  const getekend = () =>
    page.evaluate(() => [...document.querySelectorAll('*')].filter((deel) => deel.checkVisibility({ contentVisibilityAuto: true })).length);
  for (const venster of [BREED, TELEFOON]) {
    await page.setViewportSize(venster);
    await page.goto(PAD);
    expect(await getekend()).toBeLessThanOrEqual(700);
  }
  await page.goto(`${PAD}#6.5-3`);
  await expect(page.locator('[id="6.5-3"]')).toBeInViewport();
});

test('an address with a point opens its marker', async ({ page }) => {
  await page.goto(`${PAD}#O7`);
  await expect(page.locator('.noot[open] #O7')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Kopieer verwijzing' })).toBeHidden();
});

test.describe('on paper', () => {
  const druk = async (page: Page) => leesPdf(await page.pdf({ preferCSSPageSize: true }));

  test('the text alone takes six sheets at most and has no notes', async ({ page }) => {
    await page.goto(PAD);
    await lees(page, 'Alleen de tekst');
    const { bladzijden, tekst } = await druk(page);
    expect(bladzijden).toBeLessThanOrEqual(6);
    expect(tekst).not.toContain(zonderWit('Noten van deze site'));
    expect(tekst).not.toContain(zonderWit('Begrippen op deze bladzijde'));
    expect(tekst).not.toContain(zonderWit('alle zinnen'));
  });

  for (const wijze of ['Met uitleg', 'Met alle noten'] as const)
    test(`${wijze}: every note once, numbered, at the end, and its number at the paragraph`, async ({ page }) => {
      await page.goto(PAD);
      await lees(page, wijze);
      const { tekst } = await druk(page);
      const noten = await page.locator('.eindnoten li').allTextContents();
      const einde = tekst.indexOf(zonderWit('Noten van deze site'));
      expect(einde).toBeGreaterThan(0);
      for (const [nr, noot] of noten.entries()) expect(tekst.indexOf(zonderWit(`${nr + 1}. ${noot}`))).toBeGreaterThan(einde);
      const genoemd = await page
        .locator('[data-noten]')
        .evaluateAll((delen) => delen.flatMap((deel) => deel.getAttribute('data-noten')?.split(', ') ?? []));
      expect(new Set(genoemd.map(Number))).toEqual(new Set(noten.keys().map((nr) => nr + 1)));
    });
});
