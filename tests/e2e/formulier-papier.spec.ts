/** Form F1 on paper: blank, filled, and without JavaScript. */
import { expect, test, type Page } from 'playwright/test';
import { LASTIG, PAD, vul } from '../hulp/formulier.ts';

/** What stands on paper: the text that is visible when printing. */
const opPapier = (page: Page) => page.locator('[data-formulier]').innerText();

/** Keeps the print dialog away and counts how often it was asked for. */
async function zonderDrukvenster(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['gedrukt'] = String(Number(document.documentElement.dataset['gedrukt'] ?? 0) + 1);
      dispatchEvent(new Event('beforeprint'));
    };
  });
}

/** Pages in a PDF, from its page tree. */
const bladzijden = (pdf: Buffer) =>
  Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages/gu)].map((stuk) =>
      Number(stuk[1] ?? stuk[2]),
    ),
  );

test.describe('paper', () => {
  test('blank: two sheets of A4, with lines to write on and without "niet ingevuld", also when something was filled in already', async ({ page }) => {
    await zonderDrukvenster(page);
    await page.goto(PAD);
    await vul(page);
    await page.getByText('Voor u begint').click();
    await page.getByRole('button', { name: 'Print leeg' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-gedrukt', '1');
    await page.emulateMedia({ media: 'print' });
    const tekst = await opPapier(page);
    for (const woorden of ['Terugkoppeling aan Veilig Thuis Midden-Brabant', 'Wanneer bereikbaar:', 'Aanvulling', 'Toelichting bij de nummers'])
      expect(tekst).toContain(woorden);
    for (const weg of ['VT-2026-01234', 'Gebeld.', 'niet ingevuld']) expect(tekst).not.toContain(weg);
    await expect(page.locator('hr').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    // Chromium has the foot of the sheet in the page box, so not once more under the text.
    await expect(page.locator('.gevaar, .status, .voet, .kop, .blad__voet').filter({ visible: true })).toHaveCount(0);
  });

  test('blank fits on two pages: the form and the supplement', async ({ page }) => {
    await page.goto(PAD);
    expect(bladzijden(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
  });

  test('filled: every answer whole, empty fields say that they are empty, the case number stands on the second sheet too', async ({ page }) => {
    await zonderDrukvenster(page);
    await page.goto(PAD);
    await vul(page);
    await page.getByLabel('Toelichting:').fill(LASTIG);
    await page.getByRole('button', { name: 'Print ingevuld' }).click();
    await page.emulateMedia({ media: 'print' });
    const afdruk = page
      .locator('[data-veld]')
      .filter({ has: page.locator('#geen-hulpvraag-toelichting') })
      .locator('.afdruk');
    await expect(afdruk).toBeVisible();
    expect(await afdruk.evaluate((plek) => plek.textContent)).toBe(LASTIG);
    expect(await afdruk.evaluate((plek) => plek.scrollHeight <= plek.clientHeight + 1 && plek.scrollWidth <= plek.clientWidth + 1)).toBe(true);
    await expect(page.locator('.kenmerk .afdruk')).toHaveText('VT-2026-01234');
    const leeg = page
      .locator('[data-veld]')
      .filter({ has: page.locator('#naam') })
      .locator('.afdruk');
    expect(await leeg.evaluate((plek) => getComputedStyle(plek, '::before').content)).toBe('"niet ingevuld"');
    await expect(page.locator('hr').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('#geen-hulpvraag-toelichting')).toBeHidden();
    expect(bladzijden(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(4);
  });

  test('the print command of the browser follows what is on screen', async ({ page }) => {
    await page.goto(PAD);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('html')).toHaveAttribute('data-druk', 'leeg');
    await vul(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('html')).toHaveAttribute('data-druk', 'ingevuld');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('filling in and printing work; the buttons that do not work are not there', async ({ page }) => {
    await page.goto(PAD);
    await vul(page);
    await page.getByLabel('Ontvangstdatum ZVH').fill('3-2-2026');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Casusnummer Veilig Thuis')).toHaveValue('VT-2026-01234');
    await expect(page.getByRole('button', { name: /Print|Kopieer|Wis/u })).toHaveCount(0);
    await expect(page.locator('noscript p')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Casusnummer Veilig Thuis')).toBeVisible();
    await expect(page.locator('#naam')).toBeHidden();
    await expect(
      page
        .locator('[data-veld]')
        .filter({ has: page.locator('#naam') })
        .locator('hr'),
    ).toBeVisible();
  });
});
