/** The header: low on a phone, whole on a wide screen, with everything in its menu, also without JavaScript. */
import { expect, test, type Page } from 'playwright/test';
import { ALLE } from '../../src/site/onderdelen.ts';
import { TELEFOON } from '../hulp/gebaar.ts';
import { bladzijdenInDelen } from '../hulp/omvang.ts';

const onder = (page: Page, keuze: string) => page.locator(keuze).evaluate((element) => element.getBoundingClientRect().bottom);
const boven = (page: Page, keuze: string) =>
  page
    .locator(keuze)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
const menu = (page: Page) => page.getByRole('navigation', { name: 'Menu' });
const VELD = '.kop [data-zoekveld]';

/** Where the frame of the page is, in CSS px; the left edges only where they count, as they take long. Runs in the page: one question for each screen. */
function meetKader(metRanden: boolean) {
  const boven = (keuze: string) => document.querySelector(keuze)?.getBoundingClientRect().top ?? Number.NaN;
  // Where the first letter on a line of a part stands.
  const linkerrand = (keuze: string) => {
    const bereik = document.createRange();
    const deel = document.querySelector(keuze);
    if (deel) bereik.selectNodeContents(deel);
    return Math.round(Math.min(...[...bereik.getClientRects()].filter(({ width }) => width > 1).map(({ left }) => left)));
  };
  const veld = document.querySelector('[data-zoekveld]');
  return {
    main: boven('main'),
    kop: boven('main h1'),
    veldTeZien: (veld?.checkVisibility() ?? false) && veld?.getClientRects().length !== 0,
    veldHeeftFocus: veld !== null && veld === document.activeElement,
    randen: metRanden ? ['.gevaar', '.kop', '.status', 'main', '.voet'].map(linkerrand) : [],
  };
}
type Kader = ReturnType<typeof meetKader>;

/** What each screen asks of the frame; a message where it is not so. */
const SCHERMEN: readonly { readonly width: number; readonly height: number; readonly klacht: (kader: Kader) => string | false }[] = [
  { width: 360, height: 640, klacht: ({ main }) => !(main <= 112) && `main begins at ${main} px, not within 112` },
  // 400 % zoom (WCAG 1.4.10): half a line of the heading is in the first screen.
  { width: 320, height: 256, klacht: ({ kop }) => !(kop <= 256 - 20) && `the heading begins at ${kop} px` },
  {
    width: 768,
    height: 1024,
    klacht: ({ veldTeZien, veldHeeftFocus }) =>
      (!veldTeZien && 'the search field is not there without a tap') || (veldHeeftFocus && 'the search field takes the focus by itself'),
  },
  { width: 1440, height: 900, klacht: ({ randen }) => new Set(randen).size !== 1 && `left edges at ${randen.join(', ')}` },
];

/** What is wrong with the frame of the page that is open, on each screen: one visit for all, as there are many pages. */
async function keurKader(page: Page): Promise<string[]> {
  const klachten: string[] = [];
  for (const { width, height, klacht } of SCHERMEN) {
    await page.setViewportSize({ width, height });
    const gevonden = klacht(await page.evaluate(meetKader, width === 1440));
    if (gevonden) klachten.push(`${width} × ${height}: ${gevonden}`);
  }
  return klachten;
}

test.describe('header of 112 px at most on a phone, heading in view at 400 % zoom, search in view from 768 px, one left edge at 1440 px', () => {
  for (const { naam, leden, omvang } of bladzijdenInDelen())
    test(naam, omvang, async ({ page }) => {
      test.setTimeout(300_000);
      const klachten: Record<string, string[]> = {};
      for (const pad of leden) {
        // As a phone opens it: what it folds on arrival is folded.
        await page.setViewportSize(TELEFOON.viewport);
        await page.goto(pad);
        const hier = await keurKader(page);
        if (hier.length > 0) klachten[pad] = hier;
      }
      expect(klachten).toEqual({});
    });
});

test.describe('on a phone', () => {
  test.use(TELEFOON);

  test('danger is one line with two numbers, each large enough to tap (WCAG 2.5.8)', async ({ page }) => {
    await page.goto('contact/');
    const strook = page.getByRole('complementary', { name: 'Direct gevaar' });
    const nummers = strook.getByRole('link');
    await expect(nummers).toHaveText(['112', '0800-2000']);
    const vakken = await nummers.evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
    for (const { width, height } of vakken) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(vakken[1]?.top).toBe(vakken[0]?.top);
    await expect(nummers.first()).toHaveAttribute('href', 'tel:112');
    await expect(nummers.last()).toHaveAttribute('href', 'tel:08002000');
  });

  test('the status is one line, and stands in full where the text itself is read', async ({ page }) => {
    const status = page.getByRole('complementary', { name: 'Status van de tekst' });
    await page.goto('contact/');
    await expect(status).toContainText('Tekst van januari 2020.');
    await expect(status.getByText('15 juli 2020')).toBeHidden();
    expect((await status.boundingBox())?.height).toBeLessThan(32);
    await page.goto('bijlagen/3/');
    await expect(status).toBeHidden();
    await expect(page.locator('main > p').first()).toHaveText(
      'Tekst van januari 2020. De regio spreekt van afspraken per 15 juli 2020. Controleer of dit nog geldt.',
    );
    await expect(page.locator('main > p').first()).toBeVisible();
  });

  test('a button opens the search over the page, with the focus in the field; Sluit closes it', async ({ page }) => {
    await page.goto('contact/');
    await expect(page.locator(VELD)).toBeHidden();
    await page.getByRole('button', { name: 'Zoek', exact: true }).tap();
    await expect(page.locator(VELD)).toBeFocused();
    const main = await boven(page, 'main');
    await page.locator('search').getByRole('button', { name: 'Sluit' }).tap();
    await expect(page.locator(VELD)).toBeHidden();
    expect(await boven(page, 'main')).toBe(main);
  });

  test('/ and Ctrl+K open it too, also from below on the page', async ({ page }) => {
    await page.goto('afspraken/6/');
    for (const toets of ['/', 'Control+k']) {
      await page.evaluate(() => scrollTo(0, 2000));
      await page.keyboard.press(toets);
      await expect(page.locator(VELD)).toBeFocused();
      await expect(page.locator(VELD)).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(page.locator(VELD)).toBeHidden();
    }
  });

  test('the results begin at 80 px at most, so that a keyboard leaves room for them; one on this page closes the sheet', async ({ page }) => {
    await page.goto('afspraken/6/');
    await page.getByRole('button', { name: 'Zoek', exact: true }).tap();
    await page.locator(VELD).fill('warme overdracht');
    await expect(page.locator('[data-zoek-klaar="warme overdracht"]')).toBeVisible({ timeout: 30_000 });
    expect(await boven(page, '.kop .zoek__paneel')).toBeLessThanOrEqual(80);
    await page.locator('[data-zoekresultaat^="6."] .zoek__kop').first().tap();
    await expect(page.locator(VELD)).toBeHidden();
    expect(new URL(page.url()).hash).toMatch(/^#6\./u);
  });
});

test.describe('the menu', () => {
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ ...TELEFOON, javaScriptEnabled });
      test('holds every part of the site and the numbers, marks where you are, and moves nothing', async ({ page }) => {
        await page.goto('wegwijzers/opschalen/');
        await expect(menu(page)).toBeHidden();
        const main = javaScriptEnabled ? await boven(page, 'main') : undefined;
        await page.getByRole('button', { name: 'Menu' }).tap();
        await expect(menu(page)).toBeVisible();
        if (main !== undefined) expect(await boven(page, 'main')).toBe(main);
        for (const { naam } of ALLE) await expect(menu(page).getByRole('link', { name: naam, exact: true })).toBeVisible();
        await expect(menu(page)).toContainText('Toevoeging van deze site');
        await expect(menu(page).getByRole('link', { name: '112' })).toBeVisible();
        await expect(menu(page).locator('[aria-current]')).toHaveText('Wegwijzers');
        await menu(page).getByRole('link', { name: 'Contact' }).tap();
        await expect(page).toHaveURL(/\/contact\/$/u);
      });
      test('the search opens without typing a key', async ({ page }) => {
        await page.goto('contact/');
        await page.getByRole('button', { name: 'Zoek', exact: true }).tap();
        await expect(page.locator(VELD)).toBeVisible();
      });
    });

  test('with the keyboard: Enter opens it, Tab goes into it, Escape closes it and gives the focus back', async ({ page }) => {
    await page.goto('contact/');
    const knop = page.getByRole('button', { name: 'Menu' });
    await knop.focus();
    await page.keyboard.press('Enter');
    await expect(menu(page)).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await menu(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(knop).toBeFocused();
  });
});

test('on paper: the status and the numbers in full, and no furniture', async ({ page }) => {
  for (const pad of ['contact/', 'afspraken/6/']) {
    await page.goto(pad);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('complementary', { name: 'Status van de tekst' }).getByText('15 juli 2020')).toBeVisible();
    await expect(page.getByText('Toevoeging van deze site').first()).toBeVisible();
    await expect(page.locator('.kop, .status-voluit').filter({ visible: true })).toHaveCount(0);
    expect(await onder(page, '.status')).toBeGreaterThan(0);
  }
});
