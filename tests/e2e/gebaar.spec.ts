/** One act per gesture outside the walkthroughs: timeline, deadlines, forms, dialogs, terms, search (contract §2c). */
import { expect, test, type Locator, type Page } from 'playwright/test';
import { bestanden, lees } from '../hulp/dist.ts';
import { adem, GEBAREN, STANDEN } from '../hulp/gebaar.ts';
import { omvang } from '../hulp/omvang.ts';
import { PAD as TIJDLIJN, zet } from '../hulp/casusverloop.ts';
import { kies, PAD as TERMIJNEN, vulIn } from '../hulp/termijnen.ts';

const HERHAAL = 'formulieren/overdracht-na-beoordeling/';
const stukken = (page: Page) => page.locator('[data-herhaal="betrokkenen"] > [data-stuk]:not([hidden])');

/** Lays a control over the whole window, so that it is under the pointer wherever that is. */
const overAlles = (knop: Locator) =>
  knop.evaluate((element) => Object.assign((element as HTMLElement).style, { position: 'fixed', inset: '0', zIndex: '9' }));

for (const { gebaar, opties } of STANDEN)
  test.describe(gebaar, () => {
    test.use(opties);
    // One guard meets them all (gebaar-wegwijzer.spec.ts): besides the timeline, every run tries what a finger does.
    const altijd = omvang(gebaar === 'dubbeltik');
    const doe = (page: Page, keuze: string) => GEBAREN[gebaar](page, page.locator(keuze));

    test('the timeline: one event more, one event less', async ({ page }) => {
      await page.goto(TIJDLIJN);
      for (const [plaats, dag] of ['20', '21', '22'].entries()) {
        await zet(page, 'melding', [dag, '11', '2026'], (knop) => GEBAREN[gebaar](page, knop));
        await expect(page.locator('[data-punt]')).toHaveCount(plaats + 1);
        await adem(page);
      }
      await doe(page, '[data-punt]:first-child [data-verwijder]');
      await expect(page.locator('[data-punt]')).toHaveCount(2);
    });

    test('a form: one block more, one block less, one place up, back once', altijd, async ({ page }) => {
      await page.goto(HERHAAL);
      for (const aantal of [2, 3, 4]) {
        await doe(page, '[data-voeg-toe="betrokkenen"]');
        await expect(stukken(page)).toHaveCount(aantal);
        await adem(page);
      }
      await stukken(page).nth(3).locator('textarea').first().fill('vier');
      await GEBAREN[gebaar](page, stukken(page).nth(3).locator('[data-schuif="-1"]'));
      await expect(stukken(page).nth(2).locator('textarea').first()).toHaveValue('vier');
      await adem(page);
      await GEBAREN[gebaar](page, stukken(page).nth(1).locator('[data-haal-weg]'));
      await expect(stukken(page)).toHaveCount(3);
      await adem(page);
      await doe(page, '[data-zet-terug="betrokkenen"]');
      await expect(stukken(page)).toHaveCount(4);
    });

    test('Wis alles asks first, also who presses twice', altijd, async ({ page }) => {
      await page.goto(HERHAAL);
      await stukken(page).locator('textarea').first().fill('blijft');
      // The answer to the question lies where the question was asked.
      await overAlles(page.locator('dialog button[value="wis"]'));
      await doe(page, '[data-wis]');
      await expect(page.locator('[data-wis-vraag]')).toBeVisible();
      await adem(page);
      await page.keyboard.press('Escape');
      await expect(stukken(page).locator('textarea').first()).toHaveValue('blijft');
    });

    test('the deadlines: the form does not vanish under a second press, and an explanation stays open', altijd, async ({ page }) => {
      await page.goto(TERMIJNEN);
      await kies(page, 'De gemeente is geïnformeerd');
      await vulIn(page, 'datum', ['20', '11', '2026']);
      await doe(page, '[data-rekenhulp] [type="submit"]');
      await expect(page.locator('[data-termijn="T19"]')).toHaveCount(1);
      await adem(page);
      await doe(page, '[data-alle-regels] > summary');
      await expect(page.locator('[data-alle-regels]')).toHaveAttribute('open', '');
    });

    test('a term stays explained, and a press on Sluiten opens nothing that lies under it', altijd, async ({ page }) => {
      await page.goto('afspraken/7/');
      const noot = page.getByRole('dialog', { name: /^Begrip: / });
      await doe(page, '[id="7.3"] a.b >> nth=0');
      await expect(noot).toBeVisible();
      await adem(page);
      await overAlles(page.locator('main a[href*="afspraken"]').first());
      await GEBAREN[gebaar](page, noot.getByRole('button', { name: 'Sluiten' }));
      await expect(noot).toBeHidden();
      expect(new URL(page.url()).pathname).toMatch(/afspraken\/7\/$/u);
    });
  });

test('every page has the script that guards this, before every other script', () => {
  for (const pad of bestanden('.html')) {
    // As the text of the page has it: two hundred pages need not be taken apart for their first script.
    const [, eerste] = /<script\b[^>]*\ssrc="([^"]*)"/u.exec(lees(pad)) ?? [];
    // 404.html looks for the way to it first (src/components/pagina/nietgevonden.script.ts).
    expect(eerste, pad).toMatch(pad === '404.html' ? /scripts\/nietgevonden\.js$/u : /scripts\/lezen\.js$/u);
  }
});

test('a key that is held types nothing in the field it leads to', async ({ page }) => {
  await page.goto(HERHAAL);
  await page.locator('[data-kijk-na]').click();
  await page
    .locator('[data-compleet-lijst] a')
    .evaluateAll((links) => (links as HTMLAnchorElement[]).find(({ hash }) => document.querySelector(`textarea${hash}`))?.focus());
  for (let keer = 0; keer < 4; keer++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  const veld = page.locator('textarea:focus');
  await expect(veld).toHaveValue('');
  // Where it is meant it goes on as long as it is held.
  for (let keer = 0; keer < 3; keer++) await page.keyboard.down('a');
  await page.keyboard.up('a');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('bb');
  await expect(veld).toHaveValue('aaa\n\nbb');
});

test('search: Enter that is held goes to the first result and does not follow it', async ({ page }) => {
  await page.goto('afspraken/5/');
  const veld = page.locator('[data-zoekveld]').first();
  await veld.fill('eerwraak');
  await expect(page.locator('[data-zoek-klaar="eerwraak"]')).toBeVisible();
  await veld.focus();
  for (let keer = 0; keer < 2; keer++) await page.keyboard.down('Enter');
  await expect(page.locator('.zoek__kop').first()).toBeFocused();
  for (let keer = 0; keer < 4; keer++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.locator('.zoek__kop').first()).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('a link that takes answers along opens one tab at a double click', async ({ page, context }) => {
  await page.goto(
    'wegwijzers/casusregie-afsluiten/#v1&herkomst=na-dienst&grond=stabiel-veilig&geen-incidenten=ja&risicofactoren=weet-niet&herstel-gestart=nee',
  );
  await page.locator('[data-uitkomst] summary', { hasText: 'Formulieren die passen' }).click();
  await adem(page);
  const link = page.locator('[data-uitkomst] a', { hasText: 'opent een nieuw tabblad' }).filter({ visible: true }).first();
  await Promise.all([context.waitForEvent('page'), link.dblclick()]);
  await adem(page);
  expect(context.pages()).toHaveLength(2);
});

test.describe('what stays ordinary', () => {
  test("boxes, radio buttons and selecting words remain the browser's", async ({ page }) => {
    await page.goto('formulieren/terugkoppeling/');
    const vakjes = page.locator('[data-formulier] input[type="checkbox"]:visible');
    // Two of them as fast as it goes, then the first off and on again.
    await vakjes.nth(0).click();
    await vakjes.nth(1).click();
    await expect(vakjes.nth(0)).toBeChecked();
    await expect(vakjes.nth(1)).toBeChecked();
    await vakjes.nth(0).dblclick();
    await expect(vakjes.nth(0)).toBeChecked();
    const veld = page.getByLabel('Casusnummer Veilig Thuis');
    await veld.fill('woord');
    await veld.dblclick({ position: { x: 20, y: 15 } });
    expect(await page.evaluate(() => String(getSelection()))).toBe('woord');
  });

  test('two buttons shortly after each other both work', async ({ page }) => {
    await page.goto(HERHAAL);
    await page.locator('[data-voeg-toe="betrokkenen"]').click();
    await page.locator('[data-kijk-na]').click();
    await page.locator('[data-voeg-toe="betrokkenen"]').click();
    await expect(stukken(page)).toHaveCount(3);
    await expect(page.locator('[data-compleet]')).toBeVisible();
  });
});
