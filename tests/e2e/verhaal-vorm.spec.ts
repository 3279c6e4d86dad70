/** A story in every size and colour, on paper, and without JavaScript. */
import { expect, test } from 'playwright/test';
import { keurMetAxe, KLEUR, REGELS } from '../hulp/axe.ts';
import { antwoord, doe, ga, moment, PROEFMAN, vergelijking } from '../hulp/verhaal.ts';

for (const breedte of [320, 360, 768, 1440])
  test(`nothing is wider than the page at ${breedte} px, also the comparison and the pair`, async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: 640 });
    await page.goto(PROEFMAN);
    await ga(page, 4);
    await doe(page, 4, 'uitwerking');
    await doe(page, 4, 'paar');
    await page.locator('[data-paar]').getByRole('button').click();
    for (const vouw of await page.locator('[data-moment="4"] details').all()) await vouw.evaluate((deel) => deel.setAttribute('open', ''));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(breedte);
  });

test('axe, in light and dark: a moment being walked, compared, with its pair and the line', async ({ page }) => {
  test.setTimeout(180_000);
  const keur = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // In the dark only colours change.
      expect(await keurMetAxe(page, colorScheme === 'dark' ? KLEUR : REGELS), colorScheme).toEqual([]);
    }
  };
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await doe(page, 4, 'open');
  await keur();
  await antwoord(page, 'laatste-gebeurtenis', 'opnieuw-gemeld');
  await antwoord(page, 'overname-bevestigd', 'ja');
  await page.locator('[data-vergelijk]').click();
  await doe(page, 4, 'paar');
  await page.locator('[data-paar]').getByRole('button').click();
  await doe(page, 4, 'lijn');
  await expect(page.locator('[data-casuslijn]')).toBeVisible();
  await keur();
});

test('in forced colours, where no colour of ours tells anything, the moment one is at and the answer one gave stand out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const lijnVan = (keuze: string) => page.locator(keuze).evaluate((deel) => getComputedStyle(deel).outlineStyle);
  const vlakVan = (keuze: string) => page.locator(keuze).evaluate((deel) => getComputedStyle(deel).backgroundColor);
  await page.goto(PROEFMAN);
  expect(await vlakVan('[data-naar][aria-current]')).not.toBe(await vlakVan('[data-naar="2"]'));
  await page.goto('wegwijzers/directe-overdracht/#v1&veiligheidsbeoordeling=ja&acuut=nee');
  await page
    .getByRole('button', { name: /^Wijzig/u })
    .first()
    .click();
  expect(await lijnVan('[data-antwoord][aria-current]')).toBe('solid');
  expect(await lijnVan('[data-antwoord="nee"]')).toBe('none');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all facts and choices are there, no answers', async ({ page }) => {
    await page.goto(PROEFMAN);
    for (const nummer of [1, 2, 3, 4]) {
      await expect(moment(page, nummer).locator('.feit').first()).toBeVisible();
      await expect(moment(page, nummer).locator('[name="voorspelling"]').first()).toBeVisible();
    }
    await expect(page.locator('[data-momentkeuze]')).toBeHidden();
  });
  test('how it went on is behind a fold after the last moment, and not on paper', async ({ page }) => {
    await page.goto(PROEFMAN);
    const slot = page.locator('[data-moment="4"] ~ noscript [data-verhaalslot]');
    await expect(slot.locator('p')).toBeHidden();
    await slot.locator('summary').click();
    await expect(slot.locator('p')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(slot).toBeHidden();
  });
});

test('paper has all facts and choices and no answer', async ({ page }) => {
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await doe(page, 4, 'uitwerking');
  await expect(vergelijking(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(vergelijking(page)).toBeHidden();
  for (const nummer of [1, 2, 3, 4]) {
    await expect(moment(page, nummer).locator('.feit').first()).toBeVisible();
    await expect(moment(page, nummer).locator('[name="voorspelling"]').first()).toBeVisible();
  }
});

test('when the script of a story does not come, the page says so and keeps how it ends to itself', async ({ page }) => {
  await page.route('**/scripts/verhaal.js', (vraag) => vraag.fulfill({ status: 404 }));
  await page.goto(PROEFMAN);
  await expect(page.locator('[data-mislukt]')).toBeVisible();
  await expect(page.getByText('Hoe het verderging')).toHaveCount(0);
  // What else stands there without script is shown.
  await expect(page.getByText('Zonder JavaScript leest u hier de feiten')).toBeVisible();
});
