/** Reading: the sentence, its reference, its terms and notes. */
import { expect, test } from 'playwright/test';
import { RUST } from '../../src/pagina/gebaar.ts';

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

test('a term works for a screen reader, which sends a click, and its button closes it', async ({ page }) => {
  await page.goto('afspraken/7/');
  await page.locator('a.b').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Begrip: / })).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('dialog', { name: /^Begrip: / })).toBeHidden();
});

test('no term is a stop of the keyboard: each has one in the list at the foot of the page', async ({ page }) => {
  await page.goto('afspraken/7/');
  const doelen = await page.locator('a.b').evaluateAll((termen) => termen.map((term) => [term.getAttribute('tabindex'), term.getAttribute('href')]));
  expect(doelen.length).toBeGreaterThan(10);
  for (const [tab, doel] of doelen) {
    expect(tab).toBe('-1');
    await expect(page.locator(`.begrippen dt[id="${doel?.slice(1) ?? ''}"] a`)).toHaveAttribute('href', /begrippen\/#/u);
  }
});

for (const [breedte, hoogte] of [
  [1440, 900],
  [360, 640],
  [320, 256],
] as const)
  test(`an explanation stands right under the word, within the window (${breedte} × ${hoogte})`, async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: hoogte });
    await page.goto('afspraken/6/');
    const noot = page.getByRole('dialog', { name: /^Begrip: / });
    for (const term of (await page.locator('a.b').all()).slice(0, 30).filter((_, nr) => nr % 6 === 0)) {
      await term.click();
      await expect(noot).toBeVisible();
      const voet = await term.evaluate((woord) => Math.max(...[...woord.getClientRects()].map(({ bottom }) => bottom)));
      const vak = await noot.boundingBox();
      expect(Math.abs((vak?.y ?? Infinity) - voet)).toBeLessThan(12);
      expect(vak?.x).toBeGreaterThanOrEqual(0);
      expect((vak?.x ?? 0) + (vak?.width ?? Infinity)).toBeLessThanOrEqual(breedte);
      await page.keyboard.press('Escape');
    }
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

test('from the list of contents, Volgende zin brings the reference to every sentence with the keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('afspraken/6/');
  await expect(page.locator('[id="6.1.2"] .nr')).toHaveAttribute('tabindex', '-1');
  await page.locator('[data-inhoud] a[href$="#6.1.2"]').press('Enter');
  const verder = page.getByRole('button', { name: 'Volgende zin' });
  await verder.press('Enter');
  await expect(page).toHaveURL(/#6\.1\.2-1$/u);
  await expect(page.locator('[id="6.1.2-1"]').getByRole('button', { name: 'Kopieer verwijzing' })).toBeVisible();
  await expect(verder).toBeFocused();
  await page.waitForTimeout(RUST);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#6\.1\.2-2$/u);
  await expect(verder).toBeFocused();
  const laatste = await page.locator('[data-bron] span[id]').last().getAttribute('id');
  await page.goto(`afspraken/6/#${laatste ?? ''}`);
  await verder.press('Enter');
  await expect(page.getByText('Dit is de laatste zin.')).toBeVisible();
});

test('an unclear point stands beside the sentence and leads to the list', async ({ page }) => {
  await page.goto('afspraken/6/');
  const noot = page.locator('.noot').filter({ has: page.locator('[id="O7"]') });
  await noot.locator('summary').click();
  await expect(noot.locator('summary')).toHaveText(/^Niet eenduidig: veiligheid/u);
  await expect(noot.locator('[id="O7"]')).toBeVisible();
  await noot.locator('[id="O7"]').getByRole('link').click();
  await expect(page).toHaveURL(/onduidelijkheden\/#O7$/u);
  await expect(page.locator('#O7')).toBeInViewport();
});

test('the list of contents points at where you are', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('afspraken/6/#6.5');
  await expect(page.locator('[data-inhoud] a[aria-current="location"]')).toHaveText(/^6\.5/u);
});

test('slips of language stand beside the text only where they touch the meaning', async ({ page }) => {
  const punten: string[] = [];
  for (const pad of ['afspraken/1/', 'afspraken/4/', 'afspraken/6/', 'bijlagen/1/', 'bijlagen/2/', 'bijlagen/3/']) {
    await page.goto(pad);
    for (const nr of ['O63', 'O64', 'O72', 'O73']) if ((await page.locator(`.noot a[href$="#${nr}"]`).count()) > 0) punten.push(`${pad}${nr}`);
  }
  expect(punten).toEqual(['afspraken/4/O72', 'afspraken/6/O72', 'bijlagen/2/O72']);
  // In 6.2.1 a slip touches the meaning so much that it is a point of its own.
  await page.goto('afspraken/6/');
  await expect(page.locator('[id="6.2.1"] .noot a[href$="#O11"]')).toHaveCount(1);
});

test('on paper there is no furniture', async ({ page }) => {
  await page.goto('afspraken/6/');
  await page.emulateMedia({ media: 'print' });
  for (const meubel of ['.inhoud', '.kop', '.leeswijze', '.noot']) await expect(page.locator(meubel).first()).toBeHidden();
  await expect(page.locator('.eindnoten')).toBeVisible();
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
