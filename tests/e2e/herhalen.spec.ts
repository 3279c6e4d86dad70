/** A set as someone does it later: choose, compare, what was missed comes back; reminders in the calendar and on paper. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { openOpIntranet } from '../hulp/intranet.ts';
import { leesPdf, zonderWit } from '../hulp/pdf.ts';
import { doe, ga, moment, vergelijking } from '../hulp/verhaal.ts';

const SET = 'leren/herhalen/1/';
const ALLE = [1, 2, 3, 4, 5, 6, 7, 8];

test.beforeEach(({ page }) => {
  page.on('pageerror', (fout) => {
    throw fout;
  });
});

test('one case is on screen; a choice is compared, and the questions are there for who wants them', async ({ page }) => {
  await page.goto(SET);
  for (const nummer of ALLE.slice(1)) await expect(moment(page, nummer)).toBeHidden();
  await moment(page, 1).locator('[name="voorspelling"]').first().check();
  await doe(page, 1, 'open');
  await expect(vergelijking(page).getByRole('heading').first()).toBeFocused();
  await doe(page, 1, 'opnieuw');
  await doe(page, 1, 'weg');
  await expect(page.locator('[data-vraag]')).toHaveCount(1);
});

test('what was passed over comes back once at the end, as new, and then it is over', async ({ page }) => {
  await page.goto(SET);
  for (const nummer of ALLE) await doe(page, nummer, 'verder');
  await expect(moment(page, 1)).toBeVisible();
  await expect(moment(page, 1).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.locator('[data-terug]')).toBeVisible();
  for (const nummer of ALLE) await doe(page, nummer, 'verder');
  await expect(page.locator('[data-slot]').getByRole('heading')).toBeFocused();
  for (const nummer of ALLE) await expect(moment(page, nummer)).toBeHidden();
  await page.reload();
  await expect(page.locator('[data-slot]')).toBeVisible();
  await ga(page, 2);
  await expect(moment(page, 2)).toBeVisible();
  await expect(page.locator('[data-slot]')).toBeHidden();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.hash])).toEqual([0, 0, '']);
});

test('a case with the worked choice does not come back, one with another choice does', async ({ page }) => {
  await page.goto(SET);
  await doe(page, 1, 'open');
  const juist = (await page.locator('[data-vergelijking] [data-optie]', { hasText: '(de uitwerking)' }).getAttribute('data-optie')) ?? '';
  await doe(page, 1, 'opnieuw');
  await moment(page, 1).locator(`[name="voorspelling"][value="${juist}"]`).check();
  await doe(page, 1, 'open');
  for (const nummer of ALLE) await doe(page, nummer, 'verder');
  await expect(moment(page, 2)).toBeVisible();
  await expect(page.locator('[data-terug]')).toBeVisible();
});

test('without JavaScript all facts and choices can be read, also what came before', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(SET);
  for (const nummer of ALLE) await expect(moment(page, nummer).locator('.voorspelling input').first()).toBeVisible();
  await page.locator('[data-eerder] summary').first().click();
  await expect(page.locator('[data-eerder] .feit').first()).toBeVisible();
  await context.close();
});

test('a story puts four days in the calendar: name, site and address of its set, nothing else', async ({ page }) => {
  await openOpIntranet(page, 'leren/verhalen/bas/');
  const later = page.locator('[data-later]');
  const nummer = await later.getAttribute('data-later');
  await later.getByLabel('Begindag').fill('32-1-2027');
  await later.getByRole('button').click();
  await expect(later.locator('[data-fout]')).not.toBeEmpty();
  await later.getByLabel('Begindag').fill('1-12-2026');
  const [bestand] = await Promise.all([page.waitForEvent('download'), later.getByRole('button').click()]);
  expect(bestand.suggestedFilename()).toBe(`herhaling-${nummer ?? ''}.ics`);
  const ics = readFileSync(await bestand.path(), 'utf8').replaceAll('\r\n ', '');
  expect([...ics.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, dag]) => dag)).toEqual(['20261202', '20261208', '20261231', '20270301']);
  expect(new Set(ics.match(/UID:.*/gu)).size).toBe(4);
  expect(new Set(ics.match(/SUMMARY:.*/gu))).toEqual(new Set([`SUMMARY:Herhaling ${nummer ?? ''} (Afsprakenwijzer)`]));
  expect(ics).toContain(`Later herhalen: http://intranet.voorbeeld.nl/zorg/afspraken/leren/herhalen/${nummer ?? ''}/\r\n`);
});

test('the sheet is one A4 with four strips, each with the code and the address of the set', async ({ page }) => {
  await openOpIntranet(page, 'leren/herhalen/3/blad/');
  await expect(page.locator('[data-strook] svg')).toHaveCount(4);
  await page.getByLabel('Begindag').fill('1-12-2026');
  await page.getByLabel('Begindag').blur();
  const { bladzijden, tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(bladzijden).toBe(1);
  for (const woorden of ['Na 1 dag', 'Na 90 dagen', 'dinsdag 8 december 2026', 'intranet.voorbeeld.nl/zorg/afspraken/leren/herhalen/3/'])
    expect(tekst).toContain(zonderWit(woorden));
});

test('on a machine of its own the sheet says where to look, without a code', async ({ page }) => {
  await page.goto('leren/herhalen/3/blad/');
  await expect(page.locator('[data-strook] svg')).toHaveCount(0);
  await expect(page.locator('[data-strook]').first()).toContainText('Kies op de site');
});
