/** Recall cards: by keyboard and by touch, without a script, and on paper with one cut. */
import { expect, test } from 'playwright/test';
import { leesPdf, zonderWit } from '../hulp/pdf.ts';

const STAPEL = 'leren/kaarten/terugkoppelen/';
const PAPIER = [STAPEL, 'leren/kaarten/veiligheid/', 'leren/kaarten/begrippen/'];

test('by keyboard: Enter turns the card, arrows go on, and the next shows its front', async ({ page }) => {
  await page.goto(STAPEL);
  const kaarten = page.locator('[data-kaart]');
  const eerste = kaarten.first();
  await expect(eerste.locator('[data-achterkant]')).toBeHidden();
  await eerste.locator('summary').press('Enter');
  await expect(eerste.locator('[data-achterkant]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(eerste).toBeHidden();
  await expect(kaarten.nth(1).locator('summary')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(eerste.locator('[data-achterkant]')).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(kaarten.last().locator('summary')).toBeFocused();
  await expect(page.locator('[data-mededeling]')).toHaveText('U bent rond: dit is weer de laatste kaart.');
});

test('by touch: a tap turns the card, a button goes on', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(STAPEL);
  await page.locator('[data-kaart] summary').first().tap();
  await expect(page.locator('[data-situatie]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Volgende kaart' }).tap();
  await expect(page.locator('[data-kaart]').nth(1)).toBeVisible();
  await context.close();
});

test('without JavaScript every card is there, folded', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(STAPEL);
  for (const kaart of await page.locator('[data-kaart]').all()) await expect(kaart.locator('summary')).toBeVisible();
  await expect(page.locator('[data-situatie]').first()).toBeHidden();
  await context.close();
});

for (const pad of PAPIER)
  test(`/${pad} on paper: two cards on a sheet, front beside back, nothing cut off`, async ({ page }) => {
    await page.goto(pad);
    const kaarten = page.locator('[data-kaart]');
    const voorkanten = await kaarten.locator('.kaart__vraag').allTextContents();
    const achterkanten = await kaarten
      .locator('[data-achterkant]')
      .evaluateAll((lijst) => lijst.map((een) => een.querySelector('li, blockquote')?.textContent ?? ''));
    const { vellen } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(vellen).toHaveLength(Math.ceil(voorkanten.length / 2));
    voorkanten.forEach((woorden, plaats) => {
      expect(vellen[Math.floor(plaats / 2)]).toContain(zonderWit(woorden));
      expect(vellen[Math.floor(plaats / 2)]).toContain(zonderWit(achterkanten[plaats] ?? ''));
    });
    await page.emulateMedia({ media: 'print' });
    const teVol = await kaarten.evaluateAll((lijst) => lijst.filter((kaart) => kaart.scrollHeight > kaart.clientHeight + 1).map(({ id }) => id));
    expect(teVol).toEqual([]);
    const lijnen = await kaarten.evaluateAll((lijst) => lijst.map((kaart) => getComputedStyle(kaart).borderBlockEndStyle));
    expect(lijnen).toEqual(lijnen.map((_, plaats) => (plaats % 2 === 0 ? 'solid' : 'none')));
  });
