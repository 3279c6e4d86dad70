/** Searching on a phone: 360 × 420 is what is left of the screen above a keyboard. */
import { test, type Page } from 'playwright/test';
import { bovenkant, expect, onderkant, resultaten, typ, veldVan } from '../hulp/zoeken.ts';

const TELEFOON = { viewport: { width: 360, height: 640 }, hasTouch: true };
const MET_TOETSENBORD = { width: 360, height: 420 };
/** Calls as they come in, among them long headings, corrected words and words that are not in the text. */
const VRAGEN = [
  'hoeveel dagen contact',
  'terugkoppeling melder',
  'casusrgie',
  'moment overdracht',
  'wie is verantwoordelijk',
  'opschalen',
  'zicht op veiligheid',
  'monitoring 18 maanden',
  'dwangmaatregel',
  'formulier terugkoppeling',
];

test.use(TELEFOON);

/** Opens the field of a page. */
async function openVeld(page: Page, pad: string): Promise<void> {
  await page.goto(pad);
  if (pad === '') await veldVan(page).tap();
  else await page.getByRole('button', { name: 'Zoek', exact: true }).tap();
  await expect(veldVan(page)).toBeFocused();
  await page.setViewportSize(MET_TOETSENBORD);
}

for (const pad of ['', 'afspraken/6/'])
  test(`three results fit above the keyboard, on /${pad}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openVeld(page, pad);
    const teLaag: string[] = [];
    for (const vraag of VRAGEN) {
      await typ(page, vraag);
      expect(await bovenkant(veldVan(page))).toBeLessThanOrEqual(24);
      const aantal = Math.min(3, (await resultaten(page)).length);
      const onder = await onderkant(page.locator('[data-zoekresultaat]').nth(aantal - 1));
      if (onder > MET_TOETSENBORD.height) teLaag.push(`${vraag}: ${Math.round(onder)}`);
    }
    expect(teLaag).toEqual([]);
  });

test('the field in the page moves to the top at the first character, never on focus, and stays there', async ({ page }) => {
  await page.goto('');
  const veld = veldVan(page);
  const begin = await bovenkant(veld);
  expect(begin).toBeGreaterThan(100);
  await veld.tap();
  await expect(page.locator('.zoek__paneel')).toBeAttached();
  expect(await bovenkant(veld)).toBe(begin);
  await page.keyboard.type('o');
  await expect.poll(() => bovenkant(veld)).toBeLessThanOrEqual(8);
  await expect(veld).toBeFocused();
  const boven = await bovenkant(veld);
  await page.keyboard.type('pschalen');
  await expect(page.locator('[data-zoek-klaar="opschalen"]')).toBeAttached();
  expect(await bovenkant(veld)).toBe(boven);
});

test('a field that was scrolled away from does not come back at the next character', async ({ page }) => {
  await page.goto('');
  await typ(page, 'melding');
  await page.evaluate(() => scrollBy(0, -200));
  const boven = await bovenkant(veldVan(page));
  await page.keyboard.type('en');
  await expect(page.locator('[data-zoek-klaar="meldingen"]')).toBeAttached();
  expect(await bovenkant(veldVan(page))).toBe(boven);
});

for (const pad of ['afspraken/6/', 'zoeken/'])
  test(`everything that can be tapped is 24 px high at least, on /${pad}`, async ({ page }) => {
    if (pad === 'zoeken/') await page.goto(pad);
    else await openVeld(page, pad);
    // A misspelt word, headings of two lines, many excerpts below each other, quick answers, nothing.
    for (const vraag of ['casusrgie', 'terugkoppeling melder', 'voorwaarden', 'hoeveel dagen contact', 'xqzvw']) {
      await typ(page, vraag);
      const laag = await page.locator('search :is(a, button, input, summary)').evaluateAll((alle) =>
        alle
          .filter((een) => een.checkVisibility())
          .map((een) => ({ wat: een.textContent, hoog: een.getBoundingClientRect().height }))
          .filter(({ hoog }) => hoog < 24),
      );
      expect(laag, vraag).toEqual([]);
    }
  });

test('nothing scrolls sideways at 320 px, nor with letters twice as large', async ({ page }) => {
  await openVeld(page, 'afspraken/6/');
  await typ(page, 'casusrgie');
  for (const [breedte, letters] of [
    [320, 100],
    [360, 200],
  ] as const) {
    await page.setViewportSize({ width: breedte, height: 640 });
    const te = await page.evaluate((procent) => {
      document.documentElement.style.fontSize = `${procent}%`;
      const vel = document.querySelector('search');
      return [document.documentElement, vel].map((deel) => (deel ? deel.scrollWidth - deel.clientWidth : 0));
    }, letters);
    expect(te).toEqual([0, 0]);
  }
});

test('who comes back from a result finds the list as it was', async ({ page }) => {
  await openVeld(page, 'bijlagen/1/');
  await typ(page, 'opschalen');
  await page.locator('[data-zoekresultaat="6.5"] [data-zoekkop]').tap();
  await expect(page).toHaveURL(/afspraken\/6\/#6\.5$/u);
  // The field of the page that was left, whether the browser kept that page or loads it anew, never has a query in its address.
  await page.goBack();
  await expect(page).toHaveURL(/bijlagen\/1\/$/u);
});

test('a card of a quick answer has every situation', async ({ page }) => {
  await openVeld(page, 'afspraken/6/');
  await typ(page, 'hoeveel dagen contact');
  const kaart = page.locator('[data-zoekresultaat="/antwoorden/#contact-starten"]');
  await expect(kaart.locator('[data-situatie]')).toHaveCount(4);
  await expect(kaart.getByRole('link')).toHaveAccessibleName(/^Snel antwoord Binnen hoeveel dagen/u);
});

test('the quick answers with most in them are cards of 170 px at most', async ({ page }) => {
  await page.goto('antwoorden/');
  const antwoorden = await page
    .locator('[data-snel-antwoord]')
    .evaluateAll((alle) => alle.map((een) => ({ vraag: een.querySelector('h3')?.textContent.trim() ?? '', tekens: een.textContent.length })));
  const meeste = antwoorden.sort((een, ander) => ander.tekens - een.tekens).slice(0, 16);
  expect(meeste).toHaveLength(16);
  await openVeld(page, 'afspraken/6/');
  for (const { vraag } of meeste) {
    await typ(page, vraag);
    const kaart = page.locator('[data-zoekresultaat^="/antwoorden/#"]').first();
    expect(await kaart.evaluate((deel) => deel.getBoundingClientRect().height), vraag).toBeLessThanOrEqual(170);
  }
});
