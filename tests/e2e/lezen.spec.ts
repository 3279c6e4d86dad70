/** Reading: the sentence, its reference, its terms and notes. */
import { expect, test } from 'playwright/test';

test('a term explains itself with the mouse, closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('afspraken/7/');
  const term = page.locator('[id="7.3"] a.b').first();
  await term.click();
  const noot = page.getByRole('dialog', { name: /^Begrip: / });
  await expect(noot).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(noot).toBeHidden();
  await expect(term).toBeFocused();
});

test('a term works with the keyboard and with a tap', async ({ page }) => {
  await page.goto('afspraken/7/');
  await page.locator('a.b').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Begrip: / })).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('dialog', { name: /^Begrip: / })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a term leads to the explanation at the foot of the page', async ({ page }) => {
    await page.goto('afspraken/7/');
    const doel = await page.locator('a.b').first().getAttribute('href');
    await page.locator('a.b').first().click();
    await expect(page.locator(`[id="${doel?.slice(1) ?? ''}"]`)).toBeInViewport();
  });
});

test('Kopieer verwijzing gives quote, version and section of the sentence the address points to', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('afspraken/6/#6.1.1-1');
  await page.getByRole('button', { name: 'Kopieer verwijzing' }).click();
  await expect(page.getByText('Gekopieerd.', { exact: true })).toBeVisible();
  const tekst = await page.evaluate(() => navigator.clipboard.readText());
  expect(tekst).toContain('“Veilig Thuis rondt de veiligheidsbeoordeling af binnen zeven weekdagen na ontvangst van de melding.”');
  expect(tekst).toContain('januari 2020, paragraaf 6.1.1.');
  expect(tekst).toContain('/afspraken/6/#6.1.1-1');
});

test('a click on the norm strength moves the reference to that sentence', async ({ page }) => {
  await page.goto('afspraken/6/');
  await page.locator('[id="6.1.2-1"] a.norm').click();
  await expect(page.locator('[id="6.1.2-1"]').getByRole('button', { name: 'Kopieer verwijzing' })).toBeVisible();
});

test('an unclear point stands beside the sentence and leads to the list', async ({ page }) => {
  await page.goto('afspraken/6/');
  const noot = page
    .locator('.noot')
    .filter({ has: page.locator('a[href$="#O7"]') })
    .first();
  await noot.locator('summary').click();
  await expect(noot).toContainText('Hier is de tekst niet eenduidig');
  await expect(noot.locator('p')).toBeVisible();
  await noot.getByRole('link', { name: 'Punt O7' }).click();
  await expect(page).toHaveURL(/onduidelijkheden\/#O7$/u);
  await expect(page.locator('#O7')).toBeInViewport();
});

test('the list of contents points at where you are', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('afspraken/6/#6.5');
  await expect(page.locator('[data-inhoud] a[aria-current="location"]')).toHaveText(/^6\.5/u);
});

test('on paper all notes are open and there is no furniture', async ({ page }) => {
  await page.goto('afspraken/6/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.noot p').first()).toBeVisible();
  await expect(page.locator('.inhoud, .kop').first()).toBeHidden();
  await expect(page.locator('.kant').first()).toHaveCSS('column-count', '2');
});

test('every page names the status of the text and the numbers for direct danger, as an addition', async ({ page }) => {
  await page.goto('bijlagen/3/');
  await expect(page.locator('.status')).toContainText('januari 2020');
  const strook = page.getByRole('complementary', { name: 'Direct gevaar' });
  await expect(strook).toContainText('112');
  await expect(strook).toContainText('0800-2000');
  await expect(strook).toContainText('Toevoeging van deze site');
});

test('nothing gets into storage or cookies', async ({ page, context }) => {
  await page.goto('afspraken/6/#6.1.1');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});
