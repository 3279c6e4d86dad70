/** Reading: the sentence, its reference, its terms and notes. */
import { expect, test } from 'playwright/test';

test('een begrip legt zichzelf uit met de muis, sluit met Escape en geeft de focus terug', async ({ page }) => {
  await page.goto('afspraken/7/');
  const term = page.locator('[id="7.3"] a.b').first();
  await term.click();
  const noot = page.getByRole('dialog', { name: /^Begrip: / });
  await expect(noot).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(noot).toBeHidden();
  await expect(term).toBeFocused();
});

test('een begrip werkt met het toetsenbord en met een tik', async ({ page }) => {
  await page.goto('afspraken/7/');
  await page.locator('a.b').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Begrip: / })).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('dialog', { name: /^Begrip: / })).toBeHidden();
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('een begrip leidt naar de uitleg onder aan de bladzijde', async ({ page }) => {
    await page.goto('afspraken/7/');
    const doel = await page.locator('a.b').first().getAttribute('href');
    await page.locator('a.b').first().click();
    await expect(page.locator(`[id="${doel?.slice(1) ?? ''}"]`)).toBeInViewport();
  });
});

test('Kopieer verwijzing geeft citaat, versie en paragraaf van de zin waar het adres heen wijst', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('afspraken/6/#6.1.1-1');
  await page.getByRole('button', { name: 'Kopieer verwijzing' }).click();
  await expect(page.getByText('Gekopieerd.', { exact: true })).toBeVisible();
  const tekst = await page.evaluate(() => navigator.clipboard.readText());
  expect(tekst).toContain('“Veilig Thuis rondt de veiligheidsbeoordeling af binnen zeven weekdagen na ontvangst van de melding.”');
  expect(tekst).toContain('januari 2020, paragraaf 6.1.1.');
  expect(tekst).toContain('/afspraken/6/#6.1.1-1');
});

test('een klik op de normkracht verplaatst de verwijzing naar die zin', async ({ page }) => {
  await page.goto('afspraken/6/');
  await page.locator('[id="6.1.2-1"] a.norm').click();
  await expect(page.locator('[id="6.1.2-1"]').getByRole('button', { name: 'Kopieer verwijzing' })).toBeVisible();
});

test('een onduidelijk punt staat bij de zin en leidt naar de lijst', async ({ page }) => {
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

test('de inhoudslijst wijst aan waar u bent', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('afspraken/6/#6.5');
  await expect(page.locator('[data-inhoud] a[aria-current="location"]')).toHaveText(/^6\.5/u);
});

test('op papier staan alle noten open en is er geen meubilair', async ({ page }) => {
  await page.goto('afspraken/6/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.noot p').first()).toBeVisible();
  await expect(page.locator('.inhoud, .kop').first()).toBeHidden();
  await expect(page.locator('.kant').first()).toHaveCSS('column-count', '2');
});

test('elke bladzijde noemt de status van de tekst en de nummers bij direct gevaar, als toevoeging', async ({ page }) => {
  await page.goto('bijlagen/3/');
  await expect(page.locator('.status')).toContainText('januari 2020');
  const strook = page.getByRole('complementary', { name: 'Direct gevaar' });
  await expect(strook).toContainText('112');
  await expect(strook).toContainText('0800-2000');
  await expect(strook).toContainText('Toevoeging van deze site');
});

test('niets komt in opslag of koekjes', async ({ page, context }) => {
  await page.goto('afspraken/6/#6.1.1');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});
