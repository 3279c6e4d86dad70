/** The deadline calculator in the browser: contract §3 (deadlines, asymmetry) and the dangerous readings 2, 4 and 14. */
import { expect, test } from 'playwright/test';
import { kies, PAD, tijd, toon, volgorde, vulIn } from '../hulp/termijnen.ts';

test('a deadline to act: earliest date first, both readings, quote and drawing', async ({ page }) => {
  await page.goto(PAD);
  await kies(page, 'Veilig Thuis heeft een melding ontvangen');
  await expect(page.getByRole('group', { name: 'Dag waarop Veilig Thuis de melding ontving' })).toBeVisible();
  await vulIn(page, 'datum', ['20', '11', '2026']);
  await toon(page);
  await expect(page.getByRole('heading', { name: 'Termijnen', exact: true })).toBeFocused();
  expect(await volgorde(page, 'T1')).toEqual(['kalender 2026-11-27', 'weekdag 2026-12-01']);
  await expect(page.locator('[data-termijn="T1"]')).toContainText(
    'Veilig Thuis rondt de veiligheidsbeoordeling af binnen zeven weekdagen na ontvangst van de melding.',
  );
  await expect(page.locator('[data-tekening="T1"] table')).toHaveCount(2);
  await expect(page.locator('[data-tekening="T1"] .dag--einde').first()).toContainText('dag 7 als elke dag telt');
  expect(page.url()).not.toContain('#');
});

test('letting go: latest date first, and a confirmation in writing', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=opnieuw-gemeld&datum=2026-11-20`);
  expect(await volgorde(page, 'T18')).toEqual(['weekdag 2026-12-01', 'kalender 2026-11-27']);
  await expect(page.locator('[data-termijn="T18"] .lezing--voorop')).toContainText('tot Veilig Thuis schriftelijk heeft bevestigd');
});

test('T3 with two dates: act from the earliest, let go from the latest', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=overdracht-na-beoordeling&datum=2026-11-20&ontvangen=2026-11-24`);
  await expect(tijd(page, 'T3', 'kalender')).toHaveAttribute('datetime', '2026-11-27');
  await expect(tijd(page, 'T3', 'weekdag')).toHaveAttribute('datetime', '2026-12-03');
  await expect(page.locator('[data-termijn="T3"] [data-tussen]')).toHaveCount(2);
});

test('received before sent: a message and no dates', async ({ page }) => {
  await page.goto(PAD);
  await kies(page, 'direct na de veiligheidsbeoordeling');
  await vulIn(page, 'datum', ['20', '11', '2026']);
  await vulIn(page, 'ontvangen', ['19', '11', '2026']);
  await toon(page);
  await expect(page.locator('#ontvangen-fout')).toContainText('ligt voor het versturen');
  await expect(page.locator('[data-termijn]')).toHaveCount(0);
});

test('months: the calendar only, the starting point named, and eighteen months is no reason to stop', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=overdracht-na-dienst&datum=2026-11-30`);
  expect(await page.locator('[data-termijn]').evaluateAll((rijen) => rijen.map((rij) => rij.getAttribute('data-termijn')))).toEqual([
    'T9',
    'T5',
    'T11',
    'T12',
    'T13',
    'T14',
  ]);
  expect(await volgorde(page, 'T11')).toEqual(['kalender 2027-02-28']);
  expect(await volgorde(page, 'T14')).toEqual(['kalender 2028-05-30']);
  await expect(page.locator('[data-termijn="T14"]')).toContainText('U koos: de dag van de overdracht');
  await expect(page.locator('[data-termijn="T14"]')).toContainText('nooit zelf een reden om af te sluiten');
  await page.goto(`${PAD}#v1&soort=laatste-incident&datum=2026-08-31`);
  await expect(tijd(page, 'T15', 'kalender')).toHaveAttribute('datetime', '2027-03-01');
});

test('reading 2: T7 gets no date', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=melding-ontvangen&datum=2026-11-20`);
  await expect(page.locator('[data-termijn="T7"]')).toContainText('Deze site rekent deze dag niet uit');
  await expect(page.locator('[data-termijn="T7"] time')).toHaveCount(0);
});

test('after a service without conditions Veilig Thuis monitors too, and there is casusregie', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=overdracht-na-dienst-zonder-voorwaarden&datum=2026-11-30`);
  const rijen = page.locator('[data-uitslag] [data-termijn]');
  expect(await rijen.evaluateAll((lijst) => lijst.map((rij) => rij.getAttribute('data-termijn')))).toEqual(['T5', 'T11', 'T12', 'T13', 'T14']);
  expect(await volgorde(page, 'T11')).toEqual(['kalender 2027-02-28']);
  await expect(page.locator('[data-termijn="T11"]')).toContainText('Wat het dan monitort, staat niet in de tekst');
  await expect(page.locator('[data-termijn="T14"]')).toContainText('U koos: de dag van de overdracht');
});

test('a new report: the assessment of safety and the passing on', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=opnieuw-gemeld&datum=2026-11-20`);
  expect(await volgorde(page, 'T1')).toEqual(['kalender 2026-11-27', 'weekdag 2026-12-01']);
  await expect(page.locator('[data-termijn="T1"]')).toContainText('ook na een nieuwe melding');
});

test('T3 is the last day to assign; for the first contact the text names no last day', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=overdracht-na-beoordeling&datum=2026-11-20`);
  const handelen = page.locator('[data-termijn="T3"] [data-doel="handelen"]');
  await expect(handelen).toContainText('Laatste dag om de casus te beleggen');
  await expect(handelen).toContainText('Voor het eerste contact noemt de tekst geen laatste dag.');
  await expect(handelen).toContainText('Eerder mag. Ga eerst na hoe contact veilig kan.');
});

test('where a deadline asks for contact, the question how that can be safe stands beside it', async ({ page }) => {
  const link = (nr: string) => page.locator(`[data-termijn="${nr}"]`).getByRole('link', { name: 'Ga eerst na of contact veilig kan' });
  await page.goto(`${PAD}#v1&soort=overdracht-na-dienst&datum=2026-11-20`);
  await expect(link('T9')).toHaveAttribute('href', /\/wegwijzers\/wie-informeert-het-gezin\/$/u);
  await expect(link('T5')).toHaveCount(0);
  await page.goto(`${PAD}#v1&soort=overdracht-na-beoordeling&datum=2026-11-20`);
  await expect(link('T4')).toBeVisible();
  await expect(link('T3')).toHaveCount(0);
});

test('reading 4: seven weekdays always has two dates', async ({ page }) => {
  for (const [soort, nr] of [
    ['melding-ontvangen', 'T1'],
    ['overdracht-na-beoordeling', 'T3'],
    ['overdracht-na-dienst', 'T9'],
    ['opnieuw-gemeld', 'T18'],
  ] as const) {
    await page.goto(`${PAD}#v1&soort=${soort}&datum=2026-12-24`);
    await expect(tijd(page, nr, 'kalender')).toHaveAttribute('datetime', '2026-12-31');
    await expect(tijd(page, nr, 'weekdag')).toHaveAttribute('datetime', '2027-01-06');
  }
});

test('reading 14: T4, T5 and T21 have no period, and without conditions there is no T9', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=overdracht-na-beoordeling&datum=2026-11-20`);
  for (const nr of ['T4', 'T5']) {
    await expect(page.locator(`[data-termijn="${nr}"]`)).toContainText('De afspraken noemen geen termijn.');
    await expect(page.locator(`[data-termijn="${nr}"] time`)).toHaveCount(0);
  }
  await expect(page.locator('[data-regel="T21"]')).toContainText('De afspraken noemen geen termijn.');
  await page.goto(`${PAD}#v1&soort=overdracht-na-dienst-zonder-voorwaarden&datum=2026-11-20`);
  await expect(page.locator('[data-uitslag]')).toContainText('De afspraken noemen geen termijn voor het eerste contact');
  await expect(page.locator('[data-termijn="T9"]')).toHaveCount(0);
  await expect(page.locator('[data-termijn="T5"] time')).toHaveCount(0);
});

test('impossible dates: a message on leaving the field and on showing', async ({ page }) => {
  await page.goto(PAD);
  await toon(page);
  await expect(page.locator('#soort-fout')).toHaveText('Kies eerst wat er is gebeurd.');
  await kies(page, 'Veilig Thuis heeft een melding ontvangen');
  await vulIn(page, 'datum', ['31', '2', '2026']);
  await page.getByRole('button', { name: 'Ik weet de datum niet' }).focus();
  await expect(page.locator('#datum-fout')).toHaveText('31 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen.');
  await expect(page.locator('#datum-dag')).toHaveAttribute('aria-invalid', 'true');
  await vulIn(page, 'datum', ['1', '1', '2014']);
  await toon(page);
  await expect(page.locator('#datum-fout')).toHaveText('Vul een jaar in van 2015 tot en met 2100.');
  await expect(page.locator('#datum-jaar')).toBeFocused();
  await expect(page.locator('[data-termijn]')).toHaveCount(0);
});

test('not knowing the date: the rules, without one date', async ({ page }) => {
  await page.goto(PAD);
  await kies(page, 'Veilig Thuis heeft een melding ontvangen');
  await page.getByRole('button', { name: 'Ik weet de datum niet' }).click();
  await expect(page.locator('[data-termijn="T1"]')).toContainText('Zeven weekdagen na ontvangst van de melding.');
  await expect(page.locator('main time')).toHaveCount(0);
});

test('a result that does not belong to the input any more vanishes, and the old date leaves the address too', async ({ page }) => {
  await page.goto(`${PAD}#v1&soort=melding-ontvangen&datum=2026-11-20`);
  await expect(page.locator('[data-termijn="T1"]')).toBeVisible();
  await page.locator('#datum-dag').fill('21');
  await expect(page.locator('[data-termijn]')).toHaveCount(0);
  expect(page.url()).not.toContain('2026');
});

test('the link gets into the address only when you ask for it, and works with another fragment too', async ({ page }) => {
  await page.goto(PAD);
  await kies(page, 'De gemeente is geïnformeerd');
  await vulIn(page, 'datum', ['20', '11', '2026']);
  await toon(page);
  expect(page.url()).not.toContain('2026');
  await page.getByRole('button', { name: 'Maak een link' }).click();
  await expect(page.locator('[data-link]')).toBeFocused();
  await expect(page.locator('[data-link]')).toHaveValue(/#v1&soort=gemeente-geinformeerd&datum=2026-11-20$/u);
  await expect(tijd(page, 'T19', 'kalender')).toHaveAttribute('datetime', '2027-01-01');
  await page.evaluate(() => {
    location.hash = '#v1&soort=casusregie-gestart&datum=2026-01-31';
  });
  await expect(tijd(page, 'T14', 'kalender')).toHaveAttribute('datetime', '2027-07-31');
  await page.evaluate(() => {
    location.hash = '#v1&soort=casusregie-gestart&datum=2026-02-31';
  });
  await expect(page.locator('[data-berichten]')).toContainText('31 februari 2026 bestaat niet');
  await expect(page.getByRole('radio', { name: 'De casusregie van het lokale team is gestart' })).toBeChecked();
  await expect(page.locator('[data-termijn]')).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#v1&soort=onzin&datum=%E0%A4%A';
  });
  await expect(page.locator('[data-berichten]')).toContainText("niet kent: 'onzin'");
});
