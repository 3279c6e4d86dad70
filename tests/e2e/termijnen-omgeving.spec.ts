/** The deadline calculator around its result: calendar files, time zones, without script, hosting, accessibility, paper. */
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { keurMetAxe, KLEUR, REGELS } from '../hulp/axe.ts';
import { DIST } from '../hulp/dist.ts';
import { startServer } from '../hulp/server.ts';
import { STRENG } from '../hulp/serverkoppen.ts';
import { leesAgenda, PAD, tijd } from '../hulp/termijnen.ts';

test('calendar per row and for all rows: whole days, fixed marks, both readings', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=overdracht-na-dienst&datum=2026-11-20`);
  const een = await leesAgenda(page, 'T9');
  const heel = een.replaceAll('\r\n ', '');
  expect(heel).toMatch(/UID:overdracht-na-dienst-T9-kalender-2026-11-27-[0-9a-f]{16}@afsprakenwijzer\r\n/u);
  expect(heel).toMatch(/UID:overdracht-na-dienst-T9-weekdag-2026-12-01-[0-9a-f]{16}@afsprakenwijzer\r\n/u);
  expect(een).toContain('DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261128\r\n');
  expect(een.replaceAll('\r\n ', '')).toContain('start het lokale team zo spoedig\\, doch uiterlijk binnen zeven weekdagen');
  expect(een.replaceAll('\r\n ', '')).toContain('(hoofdstuk 4 onder i)');
  for (const regel of een.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
  // A second file says the same and changes nothing in a calendar that has the first.
  const zonderMerk = (ics: string) => ics.replaceAll('\r\n ', '').replace(/-[0-9a-f]{16}@/gu, '@');
  const nogEen = await leesAgenda(page, 'T9');
  expect([nogEen === een, zonderMerk(nogEen) === zonderMerk(een)]).toEqual([false, true]);
  const alle = await leesAgenda(page, 'alle');
  expect(alle.match(/BEGIN:VEVENT/gu)).toHaveLength(6);
});

test('the calendar file says the same as the page', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=overdracht-na-beoordeling&datum=2026-11-20`);
  const t3 = (await leesAgenda(page, 'T3')).replaceAll('\r\n ', '').replaceAll(String.raw`\,`, ',');
  expect(t3).toContain('SUMMARY:Er is sprake van overdracht na de veiligheidsbeoordeling · laatste dag om de casus te beleggen (elke dag telt)');
  expect(t3).toContain('Voor het eerste contact noemt de tekst geen laatste dag. Eerder mag. Ga eerst na hoe contact veilig kan.');
  expect(t3).toContain((await page.locator('[data-termijn="T3"] [data-uitleg]').innerText()).trim());
  await page.goto(`${PAD}#v1&soort=overdracht-na-dienst&datum=2026-11-20`);
  const t9 = (await leesAgenda(page, 'T9')).replaceAll('\r\n ', '').replaceAll(String.raw`\,`, ',');
  expect(t9).toContain('Ga eerst na of contact veilig kan (toevoeging van deze site).');
  expect(t9).toContain('Deze termijn geldt alleen als Veilig Thuis veiligheidsvoorwaarden heeft gesteld.');
});

for (const zone of ['America/New_York', 'Pacific/Auckland', 'Europe/Amsterdam']) {
  test.describe(`browser in ${zone}`, () => {
    test.use({ timezoneId: zone });
    test('the same dates, also around summer time and the turn of the year', async ({ page }) => {
      for (const [datum, kalender, weekdag] of [
        ['2026-03-27', '2026-04-03', '2026-04-09'],
        ['2026-10-23', '2026-10-30', '2026-11-03'],
        ['2026-12-31', '2027-01-07', '2027-01-12'],
      ] as const) {
        await page.goto(`${PAD}#v1&soort=melding-ontvangen&datum=${datum}`);
        await expect(tijd(page, 'T1', 'kalender')).toHaveAttribute('datetime', kalender);
        await expect(tijd(page, 'T1', 'weekdag')).toHaveAttribute('datetime', weekdag);
      }
      await expect(tijd(page, 'T1', 'kalender')).toHaveText('donderdag 7 januari 2027');
      expect(await leesAgenda(page, 'T1')).toContain('DTSTART;VALUE=DATE:20270107');
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all rules are there, without dates', async ({ page }) => {
    await page.goto(PAD);
    await expect(page.locator('[data-soort]')).toHaveCount(9);
    await expect(page.locator('[data-regel="T9"]')).toContainText('uiterlijk binnen zeven weekdagen');
    await expect(page.locator('[data-regel="T9"]')).toBeVisible();
    await expect(page.locator('form[data-rekenhulp]')).toBeHidden();
    await expect(page.locator('main time')).toHaveCount(0);
  });
});

test('under another path with a strict header, and from a network drive: counting and calendar, without complaint', async ({ page }) => {
  const klachten: string[] = [];
  page.on('pageerror', ({ message }) => klachten.push(message));
  page.on('console', (regel) => regel.type() === 'error' && klachten.push(regel.text()));
  const server = await startServer(DIST, { pad: '/intranet/afspraken/', koppen: { 'Content-Security-Policy': STRENG } });
  try {
    for (const adres of [`${server.adres}${PAD}`, `${pathToFileURL(DIST).href}/${PAD}index.html`]) {
      await page.goto(`${adres}#v1&soort=melding-ontvangen&datum=2026-11-20`);
      await expect(tijd(page, 'T1', 'weekdag')).toHaveAttribute('datetime', '2026-12-01');
      expect(await leesAgenda(page, 'T1')).toContain('BEGIN:VCALENDAR');
    }
  } finally {
    await server.sluit();
  }
  expect(klachten).toEqual([]);
});

for (const link of [
  'overdracht-na-beoordeling&datum=2026-12-23&ontvangen=2026-12-28',
  'overdracht-na-dienst&datum=2026-11-20',
  'gemeente-geinformeerd&datum=2026-11-20',
]) {
  test(`the result is accessible and does not scroll sideways: ${link}`, async ({ page }) => {
    test.slow();
    await page.goto(`${PAD}#v1&soort=${link}`);
    await expect(page.locator('[data-tekening]').first()).toBeVisible();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print', colorScheme: 'light' }] as const) {
      await page.emulateMedia({ media: 'screen', ...media });
      // In the dark only colours change.
      expect(await keurMetAxe(page, media.colorScheme === 'dark' ? KLEUR : REGELS, '[data-uitslag]')).toEqual([]);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
}

test('on paper: the result without the form and without the other rules', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=melding-ontvangen&datum=2026-11-20`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-termijn="T1"]')).toBeVisible();
  await expect(page.locator('[data-tekening="T1"]')).toBeVisible();
  await expect(page.locator('form[data-rekenhulp]')).toBeHidden();
  await expect(page.locator('[data-alle-regels]')).toBeHidden();
});
