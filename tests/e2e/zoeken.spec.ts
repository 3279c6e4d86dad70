/** Searching on screen: shortcuts, keyboard, exact place, announcements, and without JavaScript. */
import { expect as basis, test } from 'playwright/test';

/** The first search loads Pagefind; on a busy machine that takes longer than the default. */
const expect = basis.configure({ timeout: 15_000 });

const VELD = '[data-zoekveld]';

test('/ opens the search, the arrows go through the results and Escape goes back to the field', async ({ page }) => {
  await page.goto('afspraken/7/');
  await page.keyboard.press('/');
  await expect(page.locator(VELD)).toBeFocused();
  await page.keyboard.type('casusregie');
  await expect(page.locator('[data-zoek-klaar="casusregie"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-zoekresultaat="7.3"] .zoek__kop')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-zoekresultaat] .zoek__kop').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(VELD)).toBeFocused();
  await expect(page.locator('[data-zoek-klaar]')).toBeHidden();
  await expect(page.locator(VELD)).toHaveValue('casusregie');
});

test('Ctrl+K opens the search too, and / stays a character in a field', async ({ page }) => {
  await page.goto('afspraken/6/');
  await page.keyboard.press('Control+k');
  await expect(page.locator(VELD)).toBeFocused();
  await page.keyboard.type('en/of');
  await expect(page.locator(VELD)).toHaveValue('en/of');
});

test('a result leads to the section, the excerpt to the sentence', async ({ page }) => {
  await page.goto('bijlagen/6/');
  await page.locator(VELD).fill('ontvangst bevestigen');
  const eerste = page.locator('[data-zoekresultaat]').first();
  await expect(eerste).toHaveAttribute('data-zoekresultaat', '4');
  await expect(eerste).toHaveAttribute('data-soort', 'afspraken');
  await expect(eerste.locator('mark').first()).toBeVisible();
  const anker = new URL((await eerste.locator('.zoek__zin').getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await expect(eerste.locator('.zoek__kop')).toHaveAttribute('href', /afspraken\/4\/#4$/u);
  await eerste.locator('.zoek__zin').click();
  await expect(page.locator(`[id="${anker}"]`)).toBeInViewport();
});

test('Enter goes to the first result; the query does not get into the address', async ({ page }) => {
  await page.goto('afspraken/5/');
  await page.locator(VELD).fill('eerwraak');
  await expect(page.locator('[data-zoek-klaar="eerwraak"]')).toBeVisible();
  await page.locator(VELD).press('Enter');
  await expect(page.locator('[data-zoekresultaat="5.1"] .zoek__kop')).toBeFocused();
  expect(page.url()).not.toContain('eerwraak');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/afspraken\/5\/#5\.1$/u);
});

test('the number of results, another reading and nothing are announced', async ({ page }) => {
  await page.goto('afspraken/');
  const melding = page.locator('search').getByRole('status');
  await page.locator(VELD).fill('casusrgie');
  await expect(melding).toHaveText(/^Gezocht op ‘casusregie’\. \d+ plaatsen gevonden\.$/u);
  await page.locator(VELD).fill('xqzvw');
  await expect(melding).toHaveText('Niets gevonden voor ‘xqzvw’.');
  await expect(page.getByRole('link', { name: 'Kijk in het register van A tot Z' })).toBeVisible();
});

test('on a narrow screen the panel fits in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('afspraken/6/');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await page.locator(VELD).fill('overdracht');
  await expect(page.locator('[data-zoek-klaar]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the button leads to the register, without the query in the address', async ({ page }) => {
    await page.goto('afspraken/6/');
    await page.locator(VELD).fill('eerwraak');
    await page.getByRole('search').getByRole('button', { name: 'Zoek' }).click();
    await expect(page).toHaveURL(/\/register\/\??$/u);
    await page.locator('.register li', { hasText: 'eerwraak' }).getByRole('link', { name: '5.1' }).click();
    await expect(page.locator('[id="5.1"]')).toBeInViewport();
  });
});
