/** Kinds of faults that users of other software reported, each where this site could have it (docs/foutsoorten.md). */
import { expect, test, type Page } from 'playwright/test';
import { PAD as FORMULIER } from '../hulp/formulier.ts';
import { openOpIntranet } from '../hulp/intranet.ts';
import { kies, PAD as REKENHULP } from '../hulp/termijnen.ts';
import { PAD as WEGWIJZER } from '../hulp/wegwijzer-scherm.ts';

const fouten: string[] = [];
test.beforeEach(({ page }) => {
  fouten.length = 0;
  page.on('pageerror', ({ message }) => fouten.push(message));
});

/** Another page and back, where the browser has kept nothing of this one: it loads it again. */
async function heenEnWeer(page: Page): Promise<void> {
  await page.goto('over/');
  await page.goBack();
}

test('a browser that fills in a field, and one that says twice that it prints, break and leave nothing; the menu closes on the way out', async ({
  page,
}) => {
  await page.goto('onduidelijkheden/');
  await page.locator('[data-zoekveld]').evaluate((veld) => veld.dispatchEvent(new Event('keydown', { bubbles: true, cancelable: true })));
  const open = () => page.locator('main details[open]').count();
  const zeg = (...namen: string[]) => page.evaluate((alle) => alle.forEach((naam) => dispatchEvent(new Event(naam))), namen);
  const eerst = await open();
  await zeg('beforeprint', 'beforeprint');
  expect(await open()).toBeGreaterThan(eerst);
  await zeg('afterprint', 'pointermove');
  expect(await open()).toBe(eerst);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.locator('#menu')).toBeVisible();
  await zeg('pagehide');
  await expect(page.locator('#menu')).toBeHidden();
  expect(fouten).toEqual([]);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark', permissions: ['clipboard-read', 'clipboard-write'] });
  test('what is copied for a letter has the colours of paper, folded parts too; on screen it stays dark', async ({ page }) => {
    await page.goto(`${WEGWIJZER}#v1&veiligheidsbeoordeling=nee`);
    await expect(page.locator('[data-uitkomst]')).toBeVisible();
    await page.evaluate(() => {
      document.dispatchEvent(new Event('selectstart', { bubbles: true }));
      getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
    });
    await expect(page.locator('script[src$="scripts/verwijzing.js"]')).toBeAttached();
    await page.waitForLoadState('networkidle');
    const donker = await page.locator('main a, main p, main summary').evaluateAll((delen) => delen.map((deel) => getComputedStyle(deel).color));
    await page.keyboard.press('Control+C');
    const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text() ?? '');
    expect(html).toContain('color: rgb(');
    for (const kleur of new Set(donker)) expect(html).not.toContain(`color: ${kleur}`);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 24, 26)');
  });
});

test('a page to sign in, in the place of a script, is said to be missing', async ({ page }) => {
  await page.route('**/scripts/wegwijzer.js', (vraag) => vraag.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Meld u aan</h1>' }));
  await page.goto(WEGWIJZER);
  await expect(page.locator('[data-mislukt]')).toContainText('is niet geladen');
});

test('who follows a link of an outcome and comes back stands where the link is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(`${WEGWIJZER}#v1&veiligheidsbeoordeling=nee`);
  await expect(page.locator('[data-uitkomst]')).toBeVisible();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight * 0.5, behavior: 'instant' }));
  const plaats = await page.evaluate(() => scrollY);
  await heenEnWeer(page);
  await expect(page.locator('[data-uitkomst]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(plaats);
});

test('what a browser puts back after the scripts is what the page goes by: the second date, the number of stories', async ({ page }) => {
  await page.goto(REKENHULP);
  await kies(page, 'Veilig Thuis heeft overgedragen direct na de veiligheidsbeoordeling');
  await heenEnWeer(page);
  const gekozen = page.locator('input[name="soort"]:checked');
  await expect(gekozen).toHaveValue('overdracht-na-beoordeling');
  await expect(page.locator('[data-datumvak="ontvangen"]')).toBeVisible();
  await page.goto('leren/trainer/');
  await page.locator('[data-kiesverhaal] input').first().check();
  await heenEnWeer(page);
  const aantal = await page.locator('[data-kiesverhaal] input:checked').count();
  await expect(page.locator('[data-mededeling]')).toContainText(`Gekozen: ${aantal}.`);
});

test('a print does not wait for a code that never comes; a line of a word processor is a line on paper', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => (window.print = () => (document.documentElement.dataset['gedrukt'] = '')));
  await openOpIntranet(page, FORMULIER);
  await page.route('**/scripts/adrescode.js', () => undefined);
  await page.getByLabel('Wat is geprobeerd om contact te krijgen?').evaluate((veld) => {
    (veld as HTMLTextAreaElement).value = 'Gebeld.\vLangs geweest.\u2028Brief.';
    veld.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.getByRole('button', { name: 'Print ingevuld' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-gedrukt');
  await page.clock.fastForward(3000);
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt');
  expect(await page.locator('[data-afdruk]', { hasText: 'Gebeld.' }).evaluate((plek) => plek.textContent)).toBe('Gebeld.\nLangs geweest.\nBrief.');
});

test('on paper a box with something to copy is as long as what is in it', async ({ page }) => {
  await page.goto('koppelen/');
  await page.emulateMedia({ media: 'print' });
  const [inhoud = 0, doos = 0] = await page.locator('.fragment').evaluate((deel) => [deel.scrollHeight, deel.clientHeight]);
  expect(inhoud).toBeLessThanOrEqual(doos);
});
