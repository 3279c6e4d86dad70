/** The site on a network drive (file://), as it comes out of its zip; and what is left of it when half of the zip was unpacked. */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { schrijfMap } from '../../scripts/uitbrengen/lezen.mjs';
import { voorNetwerkschijf } from '../../scripts/uitbrengen/site.mjs';
import { DIST } from '../hulp/dist.ts';
import { bladzijdenInDelen } from '../hulp/omvang.ts';
import { vouwUit } from '../hulp/wegwijzer-scherm.ts';

const HEEL = resolve('.cache/netwerkschijf/heel');
const HALF = resolve('.cache/netwerkschijf/half');
const adres = (map: string, pad = '') => `${pathToFileURL(map).href}/${pad}index.html`;

// One worker: it makes the folders once.
test.describe.configure({ mode: 'default' });
let klachten: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  for (const map of [HEEL, HALF]) rmSync(map, { recursive: true, force: true });
  const bestanden = voorNetwerkschijf(DIST);
  schrijfMap(HEEL, bestanden);
  schrijfMap(HALF, new Map([...bestanden].filter(([pad]) => !/^(?:stijl|scripts)\//u.test(pad))));
});
test.beforeEach(({ context }) => {
  klachten = [];
  context.on('weberror', (fout) => klachten.push(fout.error().message));
  context.on('request', (vraag) => !/^(?:file|blob|data):/u.test(vraag.url()) && klachten.push(vraag.url()));
});
test.afterEach(() => {
  expect(klachten).toEqual([]);
});

/** The page is a file that is there, and not a list of files. */
async function isBladzijde(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/\/index\.html(?:[?#].*)?$/u);
}

async function volg(page: Page, link: Locator): Promise<void> {
  await link.filter({ visible: true }).first().click();
  await isBladzijde(page);
}

/** Links of a part of the page that lead to no file. */
const dodeLinks = async (deel: Locator) => {
  const links = await deel.locator('a[href]').evaluateAll((alle) => alle.map((link) => (link as HTMLAnchorElement).href));
  return links.filter((link) => link.startsWith('file:') && !existsSync(fileURLToPath(link.replace(/[?#].*$/u, ''))));
};

test('from the start to the text, a sentence, and back', async ({ page }) => {
  await page.goto(adres(HEEL));
  await volg(page, page.getByRole('navigation').getByRole('link', { name: 'Tekst', exact: true }));
  await volg(page, page.locator('main a[href*="/6/index.html"], main a[href^="./6/"]'));
  await expect(page.locator('[id="6.1.6"]')).toContainText('koppelt het lokale team volgens het format');
  await volg(page, page.getByRole('link', { name: 'en de noten zeggen' }));
  await expect(page.locator(':target')).toBeVisible();
  await volg(page, page.locator('header a').first());
  expect(page.url()).toBe(adres(HEEL));
});

test('search finds the text, the register too', async ({ page }) => {
  await page.goto(adres(HEEL, 'wegwijzers/opschalen/'));
  await page.keyboard.press('/');
  await page.locator('[data-zoekveld]').fill('casusregie');
  await expect(page.locator('[data-zoek-klaar="casusregie"]')).toBeVisible();
  expect(await dodeLinks(page.getByRole('search'))).toEqual([]);
  await volg(page, page.getByRole('search').getByRole('link', { name: /register/iu }));
  await volg(page, page.locator('main a[href*="afspraken/7/index.html#7.3"]'));
  await expect(page.locator(':target')).toBeVisible();
});

test('a walkthrough up to its outcome, with the sources and the form', async ({ page }) => {
  await page.goto(adres(HEEL, 'wegwijzers/directe-overdracht/'));
  for (const [vraag, antwoord] of Object.entries({ veiligheidsbeoordeling: 'ja', acuut: 'nee', letsel: 'ja' }))
    await page.locator(`[data-vraag="${vraag}"] [data-antwoord="${antwoord}"]`).click();
  await page.getByRole('button', { name: 'U kunt hier stoppen' }).click();
  const uitkomst = page.locator('[data-uitkomst="niet-direct-overdragen"]');
  await expect(uitkomst).toBeVisible();
  await vouwUit(page);
  expect(await dodeLinks(page.locator('main'))).toEqual([]);
  const checklist = page.getByRole('link', { name: 'Checklist directe overdracht (neemt 3 antwoorden mee' });
  const [formulier] = await Promise.all([page.waitForEvent('popup'), checklist.click()]);
  await isBladzijde(formulier);
  await expect(formulier.locator('[data-overgenomen]')).toContainText('Overgenomen uit “Mag deze casus direct worden overgedragen?”: 3 antwoorden.');
  await volg(page, uitkomst.locator('blockquote a'));
  await expect(page.locator(':target')).toBeVisible();
});

test('a form: fill in, save as a file, print, the blank sheet and the example', async ({ page }) => {
  await page.goto(adres(HEEL, 'formulieren/'));
  expect(await dodeLinks(page.locator('main'))).toEqual([]);
  await volg(page, page.locator('main a[href*="opschaling/index.html"]'));
  await page.locator('[data-formulier] textarea').first().fill('Iets om te bewaren');
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als tekstbestand' }).click()]);
  expect(bestand.suggestedFilename()).toBe('opschaling.odt');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-formulier]')).toContainText('Iets om te bewaren');
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Voor u begint').click();
  await volg(page, page.locator('main a[href*="voorbeeld/index.html"]'));
});

test('deadlines: a date and a file for the calendar', async ({ page }) => {
  await page.goto(`${adres(HEEL, 'wegwijzers/termijnen/')}#v1&soort=overdracht-na-dienst&datum=2026-11-20`);
  await expect(page.locator('[data-termijn="T9"] [data-lezing="kalender"] time')).toHaveAttribute('datetime', '2026-11-27');
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.locator('[data-agenda="T9"]').click()]);
  expect(bestand.suggestedFilename()).toBe('termijn-t9.ics');
  expect(await dodeLinks(page.locator('main'))).toEqual([]);
});

for (const { naam, leden, omvang } of bladzijdenInDelen())
  test(
    `half unpacked, without styles and scripts, a page has its text, and hides only what needs a script or a button that needs none: ${naam}`,
    omvang,
    async ({ page }) => {
      test.setTimeout(240_000);
      for (const pad of leden.filter((een) => een !== '404.html')) {
        await page.goto(adres(HALF, pad), { waitUntil: 'domcontentloaded' });
        const verborgen = await page.evaluate(() => {
          const dicht = 'noscript, template, script, svg, dialog:not([open]), [popover], [hidden], details:not([open]) > :not(summary)';
          const tekst = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const gevonden = document.querySelector('h1')?.checkVisibility() ? [] : ['geen kop'];
          while (tekst.nextNode()) {
            const deel = tekst.currentNode.parentElement;
            const isTekst = /\S/u.test(tekst.currentNode.textContent ?? '');
            // The text of the agreements is never folded; what a form quotes of it before its first field is.
            const isBron = Boolean(deel?.closest('[data-bron]') && !deel.closest('[data-annotatie], [data-formulier] details'));
            if (isTekst && deel && !deel.checkVisibility() && (isBron || !deel.closest(dicht))) gevonden.push(tekst.currentNode.textContent ?? '');
          }
          return gevonden;
        });
        expect(verborgen, pad).toEqual([]);
      }
    },
  );
