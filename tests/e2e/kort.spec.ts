/** A section in short: folded beside the text, opened by a key or a tap, on paper in full unless only the text is asked for. */
import { expect, test, type Page } from 'playwright/test';
import { keurMetAxe, KLEUR, REGELS } from '../hulp/axe.ts';
import { leesPdf, zonderWit } from '../hulp/pdf.ts';

const PAD = 'afspraken/6/';
const LABEL = 'In het kort, van deze site';
const kort = (page: Page, plaats: string) => page.locator(`[data-kort="${plaats}"]`);

test('closed in two ways to read, gone in the third, and the keyboard opens it', async ({ page }) => {
  await page.goto(PAD);
  const blok = kort(page, '6.1.6');
  for (const wijze of ['Met uitleg', 'Met alle noten']) {
    await page.getByRole('radio', { name: wijze }).check();
    await expect(page.locator('.kort[open]')).toHaveCount(0);
    await expect(blok.locator('summary')).toBeVisible();
  }
  await page.getByRole('radio', { name: 'Alleen de tekst' }).check();
  await expect(page.locator('.kort').filter({ visible: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Met uitleg' }).check();
  await blok.locator('summary').press('Enter');
  await expect(blok.getByText('Het lokale team koppelt in drie situaties terug')).toBeVisible();
});

test('an unclear point in it opens the note of the page', async ({ page }) => {
  await page.goto(PAD);
  await kort(page, '6.1.6').locator('summary').click();
  await kort(page, '6.1.6').getByRole('link', { name: 'punt O14' }).click();
  await expect(page.locator('.noot[open] #O14')).toBeInViewport();
});

test('chapter 4 has its letters in it, and none widens a window of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('afspraken/4/');
  await kort(page, '4').locator('summary').click();
  await expect(page.locator('[data-kort^="4-"]').filter({ visible: true })).toHaveCount(15);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const pad of ['afspraken/', 'afspraken/4/', 'bijlagen/2/'])
  test(`open, it is accessible in light and dark: /${pad}`, async ({ page }) => {
    await page.goto(pad);
    await page.locator('.kort').first().locator('summary').click();
    expect(await keurMetAxe(page, REGELS)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await keurMetAxe(page, KLEUR)).toEqual([]);
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    test('paper has every section in short, and none with the text alone', async ({ page }) => {
      await page.goto(PAD);
      const zinnen = (await page.locator('.kort > p').allTextContents()).map(zonderWit);
      expect(zinnen).toHaveLength(17);
      for (const wijze of ['Met uitleg', 'Met alle noten']) {
        await page.getByRole('radio', { name: wijze }).check();
        const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
        expect(zinnen.filter((zin) => !tekst.includes(zin))).toEqual([]);
      }
      await page.getByRole('radio', { name: 'Alleen de tekst' }).check();
      const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(tekst).not.toContain(zonderWit(LABEL));
    });
  });
