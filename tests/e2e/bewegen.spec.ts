/** An explanation one can move: what holds follows the facts; without a script and on paper all of it stands there, with a table of all cases. */
import { expect, test } from 'playwright/test';
import { keurMetAxe, KLEUR, REGELS } from '../hulp/axe.ts';
import { leesPdf, zonderWit } from '../hulp/pdf.ts';

const VEILIGHEID = 'leren/lessen/eerst-veiligheid/';
const MONITOREN = 'leren/lessen/monitoren-en-stabiel-veilig/';

test('the drawing follows the facts, by keyboard too, says how many hold, and keeps nothing', async ({ page }) => {
  await page.goto(VEILIGHEID);
  const adres = page.url();
  const toont = (id: string) => page.locator(`[data-uitspraak="${id}"]`);
  // Nothing looks safe before it is asked.
  await expect(toont('vraag-na')).toBeVisible();
  await expect(toont('nog-bij-vt')).toBeHidden();
  await page.locator('[data-feit="direct"][value="ja"]').check();
  await page.locator('[data-feit="criteria"][value="ja"]').check();
  await expect(toont('nog-bij-vt')).toBeVisible();
  await expect(toont('einde')).toBeHidden();
  await page.locator('[data-feit="waar"][value="vt"]').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-feit="waar"][value="dienst"]')).toBeChecked();
  await expect(toont('einde')).toBeVisible();
  await expect(toont('wie-stabiel').getByRole('link', { name: /O36/u })).toBeVisible();
  await page.locator('[data-feit="criteria"][value="weet-niet"]').check();
  await expect(toont('einde')).toBeHidden();
  await expect(toont('nog-niet')).toContainText('afspraak');
  await page.locator('[data-feit="direct"][value="weet-niet"]').check();
  await expect(page.locator('[aria-live]').filter({ hasText: 'Bij deze feiten gelden' })).toHaveText('Bij deze feiten gelden 7 uitspraken.');
  await expect(toont('gevaar')).toBeVisible();
  expect(page.url()).toBe(adres);
  expect(await page.evaluate(() => [history.state, localStorage.length, sessionStorage.length])).toEqual([null, 0, 0]);
});

test('without a script everything can be read, and the table has all cases', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [pad, uitspraken, rijen] of [
    [VEILIGHEID, 19, 10],
    [MONITOREN, 15, 14],
  ] as const) {
    await page.goto(pad);
    await expect(page.locator('[data-uitspraak]:visible')).toHaveCount(uitspraken);
    await expect(page.locator('[data-gevallen] tbody tr:visible')).toHaveCount(rijen);
    await expect(page.locator('[data-feiten]')).toBeHidden();
  }
  await context.close();
});

test('paper has all statements and the table, also after moving', async ({ page }) => {
  await page.goto(MONITOREN);
  await page.locator('[data-feit="route"][value="met"]').check();
  const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  for (const zin of ['Veilig Thuis monitort hier niet.', 'sluit het de monitorfase af', 'Maakt hier niet uit'])
    expect(tekst).toContain(zonderWit(zin));
});

for (const pad of [VEILIGHEID, MONITOREN])
  test(`/${pad}: axe finds nothing in light and dark, and 320 px is wide enough, table unfolded`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pad);
    await page.locator('[data-gevallen] summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await keurMetAxe(page, REGELS)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await keurMetAxe(page, KLEUR)).toEqual([]);
  });
