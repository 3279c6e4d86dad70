/** Arriving on a page: the text is there at once, nothing moves when the scripts come, and a click that comes before them counts. */
import { expect, test, type Page } from 'playwright/test';
import { kies, PAD, vraag } from '../hulp/wegwijzer-scherm.ts';

/** Holds back a script until the returned function is called. */
async function houdVast(page: Page, naam: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<null>();
  await page.route(`**/scripts/${naam}.js`, async (verzoek) => {
    await promise;
    await verzoek.continue();
  });
  return () => resolve(null);
}

/** Sum of what moved in view without anyone having touched the page, as browsers reckon it. */
const verschoven = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((klaar) => {
        const verschuivingen: { value: number }[] = [];
        new PerformanceObserver((lijst) => verschuivingen.push(...(lijst.getEntries() as unknown as { value: number }[]))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => klaar(verschuivingen.reduce((som, { value }) => som + value, 0)), 300);
      }),
  );

const BREEDTES = [
  { naam: 'a phone', maat: { width: 360, height: 640 }, open: false },
  { naam: 'a wide screen', maat: { width: 1440, height: 900 }, open: true },
] as const;

for (const { naam, maat, open } of BREEDTES)
  test(`on ${naam} the list of sections stands as it will, before the script and after it`, async ({ page }) => {
    await page.setViewportSize(maat);
    const laatLos = await houdVast(page, 'lezen');
    await page.goto('afspraken/6/', { waitUntil: 'commit' });
    const link = page.locator('[data-inhoud] a').first();
    await expect(page.locator('h1')).toBeVisible();
    await expect(link).toBeVisible({ visible: open });
    laatLos();
    await expect(page.locator('[data-inhoud="open"]')).toBeAttached();
    await expect(link).toBeVisible({ visible: open });
    expect(await verschoven(page)).toBeLessThan(0.01);
    await page.getByText('In dit hoofdstuk', { exact: true }).click();
    await expect(link).toBeVisible({ visible: !open });
  });

test.describe('a walkthrough', () => {
  test('keeps the last answer that was clicked before its script was there, shows it, and gives it', async ({ page }) => {
    const laatLos = await houdVast(page, 'wegwijzer');
    await page.goto(PAD, { waitUntil: 'commit' });
    const antwoord = (id: string) => vraag(page, 'veiligheidsbeoordeling').locator(`[data-antwoord="${id}"]`);
    await expect(antwoord('ja')).toBeVisible();
    await page.waitForFunction(() => document.readyState === 'interactive');
    await antwoord('nee').click();
    await antwoord('ja').click();
    await expect(page.locator('[data-vroeg]')).toHaveText(/Ja$/u);
    laatLos();
    await expect(vraag(page, 'acuut')).toBeVisible();
    await expect(page.locator('[data-antwoord-op]')).toHaveCount(1);
    await expect(page.locator('[data-antwoord-op="veiligheidsbeoordeling"]')).toContainText('Ja');
    await expect(page.locator('[data-vroeg]')).toHaveCount(0);
    await page.goBack();
    await expect(vraag(page, 'veiligheidsbeoordeling')).toBeVisible();
  });

  test('does the same for the switch of the keys', async ({ page }) => {
    const laatLos = await houdVast(page, 'wegwijzer');
    await page.goto(PAD, { waitUntil: 'commit' });
    const schakelaar = page.getByRole('switch');
    await expect(schakelaar).toBeVisible();
    await page.waitForFunction(() => document.readyState === 'interactive');
    await schakelaar.click();
    laatLos();
    await expect(page.getByText('Sneltoetsen uit')).toBeVisible();
    await expect(schakelaar).not.toBeChecked();
  });

  test('gives no answer twice, and none to a question that a link has answered', async ({ page }) => {
    const laatLos = await houdVast(page, 'wegwijzer');
    await page.goto(`${PAD}#v1&veiligheidsbeoordeling=ja`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState === 'interactive');
    await vraag(page, 'veiligheidsbeoordeling').locator('[data-antwoord="nee"]').click();
    laatLos();
    await expect(vraag(page, 'acuut')).toBeVisible();
    await kies(page, 'acuut', ['nee']);
    await expect(page.locator('[data-antwoord-op]')).toHaveCount(2);
  });
});
