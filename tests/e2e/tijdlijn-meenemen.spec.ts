/** What leaves the timeline when it is asked for: a link, plain text, a calendar file, paper. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { PAD, zet } from '../hulp/casusverloop.ts';
import { bladmaten } from '../hulp/pdf.ts';

const LINK = '#v1&melding=2026-11-20&overgedragen-na-beoordeling=2026-11-26';
const LANG =
  '#v1&melding=2026-01-05&dienst-ingezet=2026-01-09&directe-veiligheid-gerealiseerd=2026-02-20&overgedragen-na-dienst=2026-03-02&informatie-compleet=2026-03-04&incident=2026-04-01&monitoring-3-maanden=2026-06-02&nieuwe-melding=2026-07-01';
const punten = (page: Page) => page.locator('[data-punt]');
const berichten = (page: Page) => page.locator('[data-berichten] p');

test.describe('a link', () => {
  test('is made only when asked for, is shown, and the address stays as it was', async ({ page }) => {
    await page.goto(PAD);
    await zet(page, 'overgedragen-na-beoordeling', ['26', '11', '2026']);
    await zet(page, 'melding', ['20', '11', '2026']);
    await expect(page.locator('[data-kopietekst]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Maak een link' }).click();
    await expect(page.locator('[data-kopietekst]')).toHaveValue(new RegExp(`casusverloop/tijdlijn/${LINK}$`, 'u'));
    expect(new URL(page.url()).hash).toBe('');
    await zet(page, 'belegd', ['1', '12', '2026']);
    await expect(page.locator('[data-kopietekst]')).toHaveCount(0);
  });
  test('gives the timeline back, also when it comes later, and leaves the address with the first change', async ({ page }) => {
    await page.goto(PAD + LINK);
    await expect(punten(page)).toHaveCount(2);
    await expect(berichten(page)).toHaveCount(0);
    await page.evaluate(() => (location.hash = '#v1&melding=2026-11-20'));
    await expect(punten(page)).toHaveCount(1);
    await expect(page.locator('[data-mededeling]')).toHaveText('De tijdlijn uit de link staat er. Zicht op veiligheid: Veilig Thuis.');
    await zet(page, 'dienst-ingezet', ['25', '11', '2026']);
    expect(new URL(page.url()).hash).toBe('');
    await expect(punten(page)).toHaveCount(2);
  });
  test('that is wrong says what is wrong and keeps the rest', async ({ page }) => {
    await page.goto(`${PAD}#v1&bestaat-niet=2026-11-01&melding=2026-11-20&dienst-ingezet=2026-02-30`);
    await expect(punten(page)).toHaveCount(1);
    await expect(berichten(page)).toHaveText([
      "De link noemt een gebeurtenis die deze bladzijde niet kent: 'bestaat-niet'. Die is weggelaten.",
      /bij ‘Veilig Thuis zet een dienst in’ in de link klopt niet\. 30 februari 2026 bestaat niet\./u,
    ]);
  });
  test('does not take a place on the page for a link', async ({ page }) => {
    await page.goto(PAD + LINK);
    await page.getByRole('link', { name: '3 termijnen of periodes die nu spelen' }).click();
    await expect(punten(page)).toHaveCount(2);
    await expect(berichten(page)).toHaveCount(0);
  });
});

test('the calendar file has the events and both readings of what runs now', async ({ page }) => {
  await page.goto(PAD + LINK);
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.locator('[data-agenda]').click()]);
  expect(bestand.suggestedFilename()).toBe('tijdlijn.ics');
  const tekst = readFileSync(await bestand.path(), 'utf8');
  expect([...tekst.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, dag]) => dag)).toEqual(['20261120', '20261126', '20261203', '20261207']);
});

test.describe('on paper', () => {
  for (const [naam, link] of [
    ['two events', LINK],
    ['eight events, after a service', LANG],
  ] as const)
    test(`${naam}: at most two sheets on their side, the drawing on the first, no buttons`, async ({ page }) => {
      await page.goto(PAD + link);
      const maten = bladmaten(await page.pdf({ preferCSSPageSize: true }));
      expect(maten.length).toBeLessThanOrEqual(2);
      expect(new Set(maten.map(String))).toEqual(new Set(['842,595']));
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('img', { name: /^Tekening van gebeurtenis 1/u })).toBeVisible();
      for (const weg of ['[data-tijdlijn]', '[data-acties]', '[data-wijzig]', '.leegblad']) await expect(page.locator(weg).first()).toBeHidden();
    });
  test('without events: one sheet to fill in by hand', async ({ page }) => {
    await page.goto(PAD);
    expect(bladmaten(await page.pdf({ preferCSSPageSize: true }))).toEqual([[842, 595]]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('region', { name: 'Lege tijdlijn' })).toBeVisible();
  });
});
