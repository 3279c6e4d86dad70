/** The page's address on paper, in words and as a QR code that a phone reads (jsQR stands for the phone). */
import { createRequire } from 'node:module';
import type jsQR from 'jsqr';
import { expect, test, type Page } from 'playwright/test';
import { ADRESCODE, beginMetPrinten, INTRANET, openOpIntranet } from '../hulp/intranet.ts';

const JSQR = createRequire(import.meta.url).resolve('jsqr');

/** What a phone reads from the code as it is printed; null when it cannot. */
async function leesCode(page: Page): Promise<string | null> {
  await page.emulateMedia({ media: 'print' });
  const foto = await page.locator(`${ADRESCODE} svg`).screenshot();
  const lezer = await page.context().newPage();
  // Read where the picture is: a million numbers for its pixels do not have to go from there to here.
  await lezer.addScriptTag({ path: JSQR });
  return lezer.evaluate(async (base64) => {
    const beeld = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (teken) => teken.charCodeAt(0))]));
    const doek = new OffscreenCanvas(beeld.width, beeld.height).getContext('2d');
    doek?.drawImage(beeld, 0, 0);
    const { data } = doek?.getImageData(0, 0, beeld.width, beeld.height) ?? new ImageData(beeld.width, beeld.height);
    return (window as unknown as { jsQR: typeof jsQR }).jsQR(data, beeld.width, beeld.height)?.data ?? null;
  }, foto.toString('base64'));
}

for (const pad of ['afspraken/6/', 'wegwijzers/directe-overdracht/overzicht/', 'formulieren/terugkoppeling/', 'formulieren/veiligheidsvoorwaarden/'])
  test(`${pad}: the address stands on the print, and the code can be read`, async ({ page }) => {
    await openOpIntranet(page, pad);
    await expect(page.locator(ADRESCODE)).toHaveCount(0);
    await beginMetPrinten(page);
    await expect(page.locator(ADRESCODE)).toBeHidden();
    expect(await leesCode(page)).toBe(INTRANET + pad);
    await expect(page.locator(ADRESCODE)).toHaveText(`Deze bladzijde staat op ${INTRANET}${pad}`);
    await expect(page.locator(ADRESCODE)).toBeVisible();
  });

test('a print button waits for the code, and prints once', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['gedrukt'] = `${dataset['gedrukt'] ?? ''}${document.querySelectorAll('.adrescode').length}`;
    };
  });
  await openOpIntranet(page, 'formulieren/ontvangstbevestiging/');
  await page.getByText('Voor u begint').click();
  await page.getByRole('button', { name: 'Print leeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt', '1');
  await expect(page.locator('html')).toHaveAttribute('data-druk', 'leeg');
  await page.getByRole('button', { name: 'Print leeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt', '11');
});

test('without the code the button prints without it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset['gedrukt'] = 'ja');
  });
  await openOpIntranet(page, 'formulieren/ontvangstbevestiging/');
  await page.route('**/scripts/adrescode.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Print ingevuld' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt', 'ja');
  await expect(page.locator(ADRESCODE)).toHaveCount(0);
});

test('answers from a share link do not get on paper', async ({ page }) => {
  await openOpIntranet(page, 'wegwijzers/directe-overdracht/#v1&veiligheidsbeoordeling=ja&acuut=nee');
  const deel = 'wegwijzers/directe-overdracht/';
  await beginMetPrinten(page);
  expect(await leesCode(page)).toBe(INTRANET + deel);
  await expect(page.locator(ADRESCODE)).toHaveText(`Deze bladzijde staat op ${INTRANET}${deel}`);
});

test("who only reads does not fetch the code; on one's own machine it never comes", async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (verzoek) => gevraagd.push(new URL(verzoek.url()).pathname));
  await openOpIntranet(page, 'afspraken/5/');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Tab');
  await page.goto('afspraken/5/');
  await page.keyboard.press('Control');
  await page.waitForLoadState('networkidle');
  expect(gevraagd.filter((pad) => pad.includes('adrescode'))).toEqual([]);
});
