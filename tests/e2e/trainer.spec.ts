/** The trainer's kit as a trainer meets it: choose, print, show on a beamer; role sheets on paper; all of it without JavaScript. */
import { readdirSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { keurMetAxe, KLEUR, REGELS } from '../hulp/axe.ts';
import { bladmaten, leesPdf, zonderWit } from '../hulp/pdf.ts';

const MAP = 'leren/trainer/';
const VERHALEN = readdirSync('src/content/verhalen').length;
const BLAD = 'leren/trainer/verhalen/proefman/';
const A4 = [595, 842];
const zichtbaar = (page: Page) => page.locator('[data-kiesverhaal]:visible');
const kies = (page: Page, soort: string, waarde: string) => page.locator(`[data-kies="${soort}"]`).selectOption(waarde);
const vink = (page: Page, slug: string) => page.locator(`[data-kiesverhaal="${slug}"] input`).check();

/** Prints as the page does, to a file: what stands there while the print window is open. */
async function drukVia(page: Page, knop: string) {
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-gedrukt', '')));
  await page.locator(`[data-print="${knop}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('data-gedrukt', '');
  return page.pdf({ preferCSSPageSize: true });
}

test.beforeEach(({ page }) => {
  page.on('pageerror', (fout) => {
    throw fout;
  });
});

test('the chooser goes by all six, keeps what is chosen in sight, and puts nothing in store or address', async ({ page }) => {
  await page.goto(MAP);
  const adres = page.url();
  await expect(zichtbaar(page)).toHaveCount(VERHALEN);
  await vink(page, 'marieke');
  await kies(page, 'geweld', 'stalking');
  await expect(zichtbaar(page)).toHaveCount(2);
  await expect(page.locator('[data-mededeling]')).toHaveText(`2 van de ${VERHALEN} verhalen. Gekozen: 1.`);
  await kies(page, 'geweld', '');
  for (const [soort, waarde] of [
    ['thema', 'niemand-doet-open'],
    ['stoel', 'rolbladen'],
    ['minuten', '70'],
    ['wegwijzer', 'terugkoppelen'],
    ['punt', 'O15'],
  ] as const)
    await kies(page, soort, waarde);
  await expect(page.locator('[data-kiesverhaal="proefman"]')).toBeVisible();
  await expect(zichtbaar(page)).toHaveCount(2);
  expect(page.url()).toBe(adres);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length])).toEqual([0, 0, 0]);
  await page.reload();
  await expect(zichtbaar(page)).toHaveCount(VERHALEN);
});

test('chosen stories are one print, without or with the worked path; afterwards nothing of them is on the page', async ({ page }) => {
  await page.goto(MAP);
  await page.locator('[data-print="verhalen"]').click();
  await expect(page.locator('[data-mededeling]')).toHaveText('Kies eerst een verhaal.');
  await vink(page, 'ruben');
  await vink(page, 'marieke');
  const fout = zonderWit('Een redenering die hier vastloopt');
  const zonder = await leesPdf(await drukVia(page, 'verhalen'));
  for (const woorden of ['Ruben en de stille postbus', 'Marieke en de laatste kaart']) expect(zonder.tekst).toContain(zonderWit(woorden));
  const slot = zonderWit('Afronden is geen belofte');
  expect(zonder.tekst).not.toContain(fout);
  expect(zonder.tekst).not.toContain(slot);
  expect(zonder.tekst).not.toContain(zonderWit('Programma’s met tijden'));
  expect(zonder.bladzijden).toBe(5);
  await page.evaluate(() => document.documentElement.removeAttribute('data-gedrukt'));
  const met = await leesPdf(await drukVia(page, 'uitwerking'));
  expect(met.tekst).toContain(fout);
  expect(met.tekst).toContain(slot);
  expect(met.bladzijden).toBeGreaterThan(zonder.bladzijden);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  // After a print that no one can have looked at it waits until the reader is back at the page.
  await page.mouse.move(5, 5);
  await expect(page.locator('[data-bundelverhaal]')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-druk');
});

test('the kit is a booklet: on A4, each programme and each conversation on one sheet of its own', async ({ page }) => {
  await page.goto(MAP);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  for (const maat of bladmaten(pdf)) expect(maat).toEqual(A4);
  const { vellen } = await leesPdf(pdf);
  expect(vellen.length).toBeGreaterThanOrEqual(8);
  expect(vellen.length).toBeLessThanOrEqual(12);
  const velVan = (woorden: string) => vellen.findLastIndex((vel) => vel.includes(zonderWit(woorden)));
  const delen = [
    'Een dagdeel met uw team',
    'Een dagdeel met Veilig Thuis erbij',
    'Een teamgesprek van twintig minuten',
    'werkbegeleider, week 1',
    'werkbegeleider, week 4',
  ];
  expect(new Set(delen.map(velVan)).size).toBe(delen.length);
  expect(velVan('9.00–9.15')).toBe(velVan('12.25–12.30'));
  expect(vellen.join('')).not.toContain(zonderWit('Toon alleen verhalen over'));
});

for (const slug of ['chantal', 'joke', 'nadia', 'noor', 'proefman', 'riet', 'ruben', 'sanne'])
  test(`the role sheets of ${slug} print on A4, a round on a sheet, with the reveal last`, async ({ page }) => {
    for (const stoel of ['veilig-thuis', 'lokaal-team']) {
      await page.goto(`leren/rollen/${slug}/${stoel}/`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const maten = bladmaten(pdf);
      for (const maat of maten) expect(maat).toEqual(A4);
      // A round with many facts goes on over the page.
      expect([4, 5]).toContain(maten.length);
      const { vellen } = await leesPdf(pdf);
      const begin = [1, 2, 3].map((nummer) => vellen.findIndex((vel) => vel.includes(`Ronde${nummer}:`)));
      expect(new Set(begin).size).toBe(3);
      expect(begin).not.toContain(-1);
      expect(vellen.at(-1), stoel).toContain('Onthulling');
    }
  });

test('on a beamer: one step at a time by key and by button, the focus on it, nothing of the facilitator', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(BLAD);
  const moment = page.locator('[data-moment="2"]');
  await moment.locator('[data-beamer-start]').click();
  const stappen = moment.locator('[data-stap]');
  await expect(stappen.first()).toBeFocused();
  await expect(stappen.nth(1)).toBeHidden();
  await expect(page.locator('[data-beamerstand]')).toHaveText(/^1 van \d+$/u);
  for (const toets of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(toets);
  await expect(stappen.nth(3)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(stappen.nth(3)).toBeHidden();
  await page.locator('[data-beamer-volgende]').click();
  await expect(stappen.nth(3)).toBeFocused();
  for (const weg of ['.kop', '.gevaar', '.voet', '[data-moment="2"] .aantekening', '[data-moment="1"]', '[data-moment="2"] .uitwerking'])
    await expect(page.locator(weg).first()).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(moment.locator('[data-beamer-start]')).toBeFocused();
  await expect(moment.locator('[data-uitwerking]')).not.toHaveAttribute('open');
  await expect(stappen.nth(5)).toBeVisible();
});

test('on a beamer every slide of every moment fits 1920 × 1080, choices and facts together', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const slug of ['proefman', 'van-oefening']) {
    await page.goto(`leren/trainer/verhalen/${slug}/`);
    await page.locator('[data-beamer-start]').first().click();
    const aantal = await page.locator('[data-stap]').count();
    for (let stap = 0; stap < aantal; stap++) {
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `${slug}, step ${stap + 1}`).toBeLessThanOrEqual(1080);
      await page.keyboard.press('ArrowRight');
    }
  }
});

for (const [pad, open] of [
  [MAP, ''],
  [BLAD, '[data-uitwerking] > summary'],
  ['leren/rollen/ruben/veilig-thuis/', '[data-ronde="2"] > summary'],
] as const)
  test(`/${pad}: axe finds nothing in light and dark with what is folded open, and 320 px is wide enough`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pad);
    if (open) await page.locator(open).first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await keurMetAxe(page, REGELS)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await keurMetAxe(page, KLEUR)).toEqual([]);
  });

test('axe finds nothing on a beamer', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(BLAD);
  await page.locator('[data-beamer-start]').first().click();
  for (let stap = 0; stap < 9; stap++) await page.keyboard.press('ArrowRight');
  expect(await keurMetAxe(page, REGELS)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the kit lists every story with links, and offers nothing that does not work', async ({ page }) => {
    await page.goto(MAP);
    await expect(zichtbaar(page)).toHaveCount(VERHALEN);
    await expect(page.getByRole('link', { name: /^Begeleidersblad ?: / })).toHaveCount(VERHALEN + 5);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
  test('on the sheet the worked path is behind a fold that opens, and on paper', async ({ page }) => {
    await page.goto(BLAD);
    const waarom = page.locator('[data-moment="2"]').getByText('Uw team bevestigde de ontvangst en noemde wie het doet.');
    await expect(waarom).toBeHidden();
    await page.locator('[data-moment="2"] [data-uitwerking] > summary').click();
    await expect(waarom).toBeVisible();
    await expect(page.locator('[data-beamer-start]:visible')).toHaveCount(0);
    await page.reload();
    const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(tekst).toContain(zonderWit('Uw team bevestigde de ontvangst en noemde wie het doet.'));
    expect(tekst).toContain(zonderWit('Alleen het lokale team wist dit'));
  });
});
