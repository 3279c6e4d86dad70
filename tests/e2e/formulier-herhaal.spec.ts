/** Parts that come more than once: adding, taking away, moving, wiping; and many of them. */
import { expect, test, type Page } from 'playwright/test';
import { adem } from '../hulp/gebaar.ts';
import { voegToe } from '../hulp/formulier.ts';
import { omvang } from '../hulp/omvang.ts';
import { leesPdf } from '../hulp/pdf.ts';

const PAD = 'formulieren/overdracht-na-beoordeling/';
const GROEP = 'betrokkenen';
const stuk = (nummer: number) => `[data-herhaal="${GROEP}"] > [data-stuk]:not([hidden]):nth-of-type(${nummer})`;

test.beforeEach(async ({ page }) => {
  await page.goto(PAD);
});

const namen = (page: Page) =>
  page
    .locator(`[data-herhaal="${GROEP}"] > [data-stuk]:not([hidden])`)
    .evaluateAll((stukken) => stukken.map((deel) => deel.querySelector('textarea')?.value ?? ''));

test('begins with one block; adding, removing, putting back and moving work with the keyboard', async ({ page }) => {
  expect(await namen(page)).toEqual(['']);
  await page
    .locator(`${stuk(1)} textarea`)
    .first()
    .fill('een');
  await page.locator(`[data-voeg-toe="${GROEP}"]`).press('Enter');
  await expect(page.locator(`${stuk(2)} [data-stuk-kop]`)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('twee');
  await page.locator(`[data-voeg-toe="${GROEP}"]`).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('drie');
  expect(await namen(page)).toEqual(['een', 'twee', 'drie']);
  await page.locator(`${stuk(3)} [data-schuif="-1"]`).press('Enter');
  expect(await namen(page)).toEqual(['een', 'drie', 'twee']);
  await expect(page.locator('[data-voorlezen]')).toHaveText('Staat nu op plaats 2.');
  await adem(page);
  await page.keyboard.press('Enter');
  expect(await namen(page)).toEqual(['drie', 'een', 'twee']);
  await expect(page.locator(`${stuk(1)} [data-schuif="1"]`)).toBeFocused();
  await page.locator(`${stuk(2)} [data-haal-weg]`).press('Enter');
  expect(await namen(page)).toEqual(['drie', 'twee']);
  await expect(page.locator(`[data-zet-terug="${GROEP}"]`)).toBeFocused();
  await adem(page);
  await page.keyboard.press('Enter');
  expect(await namen(page)).toEqual(['drie', 'een', 'twee']);
  await expect(page.locator(`${stuk(2)} [data-nummer]`)).toHaveText('2');
});

test('removing the last block leaves an empty one', async ({ page }) => {
  await page
    .locator(`${stuk(1)} textarea`)
    .first()
    .fill('weg');
  await page.locator(`${stuk(1)} [data-haal-weg]`).click();
  expect(await namen(page)).toEqual(['']);
});

/** Fills blocks in use with their names, as many as there are names. */
async function vulStukken(page: Page, inhoud: readonly string[]): Promise<number> {
  const totaal = await page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`).count();
  await voegToe(page, GROEP, inhoud.length - 1);
  for (const [plaats, tekst] of inhoud.entries())
    await page
      .locator(`${stuk(plaats + 1)} textarea`)
      .first()
      .fill(tekst);
  return Math.max(totaal, inhoud.length);
}

const VIER = ['een', 'twee', 'drie', 'vier'];
const haalWeg = (page: Page, nummer: number) => page.locator(`${stuk(nummer)} [data-haal-weg]`).click();
const zetTerug = (page: Page) => page.locator(`[data-zet-terug="${GROEP}"]`).click();

for (const aantal of [1, 2, 3, 4])
  for (let nummer = 1; nummer <= aantal; nummer++)
    // The only one, and the first, middle and last of three, every time.
    test(`block ${nummer} of ${aantal} comes back in its place, and there is no block too many`, omvang(aantal % 2 === 1), async ({ page }) => {
      const inhoud = VIER.slice(0, aantal);
      const totaal = await vulStukken(page, inhoud);
      await haalWeg(page, nummer);
      const over = inhoud.filter((_, plaats) => plaats !== nummer - 1);
      expect(await namen(page)).toEqual(over.length > 0 ? over : ['']);
      await zetTerug(page);
      expect(await namen(page)).toEqual(inhoud);
      await expect(page.locator(`${stuk(nummer)} [data-stuk-kop]`)).toBeFocused();
      await expect(page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`)).toHaveCount(totaal);
      expect(await page.locator(`[data-herhaal="${GROEP}"] > [data-stuk] [data-nummer]`).allTextContents()).toEqual(
        Array.from({ length: totaal }, (_, plaats) => String(plaats + 1)),
      );
      await expect(page.locator(`[data-zet-terug="${GROEP}"]`)).toBeHidden();
    });

test('several removed blocks come back one by one; what was added stays', async ({ page }) => {
  await vulStukken(page, VIER);
  await haalWeg(page, 4);
  await haalWeg(page, 1);
  await haalWeg(page, 1);
  expect(await namen(page)).toEqual(['drie']);
  await page.locator(`[data-voeg-toe="${GROEP}"]`).click();
  await page
    .locator(`${stuk(2)} textarea`)
    .first()
    .fill('nieuw');
  await zetTerug(page);
  expect(await namen(page)).toEqual(['twee', 'drie', 'nieuw']);
  await zetTerug(page);
  await zetTerug(page);
  expect(await namen(page)).toEqual(['een', 'twee', 'drie', 'vier', 'nieuw']);
});

test('an empty block that took the place and was filled in stays beside the block that comes back', async ({ page }) => {
  await vulStukken(page, ['een']);
  await haalWeg(page, 1);
  await page
    .locator(`${stuk(1)} textarea`)
    .first()
    .fill('anders');
  await zetTerug(page);
  expect(await namen(page)).toEqual(['een', 'anders']);
});

test('"Wis alles" also wipes blocks that were added or removed', async ({ page }) => {
  const leeg = await page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`).count();
  await voegToe(page, GROEP, leeg + 3);
  await page
    .locator(`[data-herhaal="${GROEP}"] textarea`)
    .evaluateAll((velden) => velden.forEach((veld) => ((veld as HTMLTextAreaElement).value = 'Jansen')));
  await page.locator(`${stuk(2)} [data-haal-weg]`).click();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  // A dialog says in a task of its own that it is closed.
  await expect.poll(() => namen(page)).toEqual(['']);
  await expect(page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`)).toHaveCount(leeg);
  await expect(page.locator(`[data-zet-terug="${GROEP}"]`)).toBeHidden();
  const over = await page.evaluate(() => [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].filter(({ value }) => value !== '').length);
  expect(over).toBe(0);
  expect(await page.content()).not.toContain('Jansen');
});

test('two hundred members of a family: nothing breaks and the last stands on paper', async ({ page }) => {
  test.slow();
  await voegToe(page, GROEP, 199);
  const ids = await page.locator('[data-formulier] [id]').evaluateAll((delen) => delen.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`).evaluateAll((stukken) =>
    stukken.forEach((deel, plaats) => {
      const veld = deel.querySelector('textarea');
      if (!veld) return;
      veld.value = `persoon${plaats + 1}einde`;
      veld.dispatchEvent(new Event('input', { bubbles: true }));
    }),
  );
  const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  for (const nummer of [1, 100, 200]) expect(tekst).toContain(`persoon${nummer}einde`);
});

test('on paper a blank form has all empty blocks, a filled one only what is in use', async ({ page }) => {
  const leeg = await page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`).count();
  expect(leeg).toBeGreaterThan(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`).filter({ visible: true })).toHaveCount(leeg);
  await page
    .locator('[data-formulier] textarea')
    .first()
    .evaluate((veld) => ((veld as HTMLTextAreaElement).value = 'x'));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`).filter({ visible: true })).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all empty blocks are there to fill in and to print', async ({ page }) => {
    const blokken = page.locator(`[data-herhaal="${GROEP}"] > [data-stuk]`);
    expect(await blokken.count()).toBeGreaterThan(1);
    for (const blok of await blokken.all()) await expect(blok).toBeVisible();
    await expect(page.locator('[data-voeg-toe], [data-haal-weg], [data-schuif]').filter({ visible: true })).toHaveCount(0);
    await blokken.last().locator('textarea').first().fill('Laatste');
    const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(tekst).toContain('Laatste');
  });
});
