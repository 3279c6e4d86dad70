/** The case lifecycle of the agreements in a browser: table, drawing, paper. */
import { expect, test } from 'playwright/test';
import { VERLOOP } from '../hulp/casusverloop.ts';
import { bladmaten } from '../hulp/pdf.ts';

test('the old place of the timeline leads to its page', async ({ page }) => {
  await page.goto(`${VERLOOP}#tijdlijn`);
  await page.locator('section:has(> #tijdlijn) a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw eigen tijdlijn');
  expect(new URL(page.url()).pathname).toMatch(/casusverloop\/tijdlijn\/$/u);
});

test('on a phone the table is a row of cards, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(VERLOOP);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const rij = page.locator('[data-moment="verstuurd"]');
  await expect(rij.locator('.celnaam').first()).toBeVisible();
  const vak = page.getByRole('region', { name: 'Tekening van het verloop' });
  await vak.focus();
  await expect(vak).toBeFocused();
});

test('the table names who, how certain, the norm strength and the place', async ({ page }) => {
  await page.goto(VERLOOP);
  const zicht = page.locator('[data-moment="verstuurd"] [data-taak="zicht-op-veiligheid"]');
  await expect(zicht).toHaveAttribute('data-wie', 'beide');
  await expect(zicht.locator('small')).toHaveText(/^niet eenduidig 6\.1\.1/u);
  await expect(page.locator('[data-moment="compleet"] [data-taak="zicht-op-veiligheid"]')).toContainText('letterlijk · afspraak');
  await expect(zicht.getByRole('link', { name: '6.1.1' })).toHaveAttribute('href', /afspraken\/6\/#6\.1\.1-\d$/u);
  await expect(zicht.getByRole('link', { name: 'Punt O7', exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('drawing, table and events are there', async ({ page }) => {
    await page.goto(VERLOOP);
    await expect(page.getByRole('img', { name: /^Wie heeft zicht op veiligheid\?/u })).toBeVisible();
    await expect(page.locator('[data-moment]')).toHaveCount(23);
    await page.locator('[data-gebeurtenistekst="terugkoppeling"] summary').click();
    await expect(page.locator('[data-gebeurtenistekst="terugkoppeling"]')).toContainText('Er verschuift niets.');
  });
});

test.describe('on paper', () => {
  test('this page lies on its side, the drawing stands whole on the first sheet', async ({ page }) => {
    await page.goto(VERLOOP);
    const maten = bladmaten(await page.pdf({ preferCSSPageSize: true }));
    expect(new Set(maten.map(String))).toEqual(new Set(['842,595']));
    await page.setViewportSize({ width: 1047, height: 700 });
    await page.emulateMedia({ media: 'print' });
    const vak = await page.locator('.tekening').boundingBox();
    // 188 mm of paper between the margins, at 96 dots an inch.
    expect((vak?.y ?? 0) + (vak?.height ?? 9999)).toBeLessThanOrEqual(710);
  });
  test('other pages stand upright', async ({ page }) => {
    await page.goto('onduidelijkheden/');
    expect(bladmaten(await page.pdf({ preferCSSPageSize: true }))[0]).toEqual([595, 842]);
  });
});
