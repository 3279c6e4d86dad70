/** The case lifecycle in a browser: timeline, table, drawing, paper. */
import { expect, test } from 'playwright/test';
import { keurMetAxe, REGELS } from '../hulp/axe.ts';
import { cel, PAD, zet } from '../hulp/casusverloop.ts';
import { adem } from '../hulp/gebaar.ts';

test('events get their place by date and show who has what', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'overgedragen-na-beoordeling', ['26', '11', '2026']);
  await expect(page.locator('[data-weigering]')).toContainText('Past niet op deze plaats');
  await zet(page, 'melding', ['20', '11', '2026']);
  await expect(page.locator('[data-weigering]')).toHaveCount(0);
  await expect(page.locator('[data-punt] h3')).toHaveText([
    /^vrijdag 20 november 2026 Melding bij Veilig Thuis$/u,
    /^donderdag 26 november 2026 Veilig Thuis verstuurt/u,
  ]);
  await expect(cel(page, 0, 'zicht-op-veiligheid')).toContainText('Veilig Thuis');
  await expect(cel(page, 1, 'zicht-op-veiligheid')).toContainText('Beide blijven kijken');
  await expect(cel(page, 1, 'zicht-op-veiligheid')).toContainText('niet eenduidig');
  await expect(cel(page, 1, 'monitoring')).toContainText('Nee');
  await expect(page.locator('[data-mededeling]')).toHaveText(
    'Toegevoegd: Melding bij Veilig Thuis, vrijdag 20 november 2026. Zicht op veiligheid: Beide blijven kijken.',
  );
});

test('a point shows the words of the text, the unclear points and the deadlines that run', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  const punt = page.locator('[data-punt="melding"]');
  await punt.getByText('Waar dit op rust').click();
  await expect(punt.locator('blockquote.bron').first()).toBeVisible();
  await expect(punt.getByRole('link', { name: 'Punt O77' }).first()).toHaveAttribute('href', '../onduidelijkheden/#O77');
  await punt.getByText('2 termijnen of periodes').click();
  const t1 = punt.locator('[data-looptermijn="T1"]');
  await expect(t1.locator('[data-lezing="kalender"] time')).toHaveAttribute('datetime', '2026-11-27');
  await expect(t1.locator('[data-lezing="weekdag"] time')).toHaveAttribute('datetime', '2026-12-01');
  await expect(punt.locator('[data-looptermijn="T7"] time')).toHaveCount(0);
});

test('what does not fit stays with an explanation and does not break the rest', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await zet(page, 'terugkoppeling', ['22', '11', '2026']);
  await zet(page, 'dienst-ingezet', ['25', '11', '2026']);
  await expect(page.locator('[data-punt]')).toHaveCount(3);
  await expect(page.locator('[data-punt="terugkoppeling"]')).toContainText(
    'Past niet op deze plaats. De stand is: veiligheidsbeoordeling. Dit past na een overdracht aan het lokale team',
  );
  await expect(page.locator('[data-punt="terugkoppeling"] dl')).toHaveCount(0);
  await expect(cel(page, 2, 'zicht-op-veiligheid')).toContainText('Veilig Thuis');
});

test('reporting back shifts nothing; after a new report the local team keeps looking until Veilig Thuis confirms', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['5', '1', '2026']);
  await zet(page, 'overgedragen-na-beoordeling', ['9', '1', '2026']);
  await zet(page, 'belegd', ['12', '1', '2026']);
  await zet(page, 'terugkoppeling', ['2', '2', '2026']);
  await expect(cel(page, 3, 'zicht-op-veiligheid')).toContainText('Lokaal team');
  await expect(page.locator('[data-punt="terugkoppeling"] .nieuw')).toHaveCount(0);
  await zet(page, 'nieuwe-melding', ['9', '2', '2026']);
  await expect(cel(page, 4, 'zicht-op-veiligheid')).toContainText('Lokaal team blijft, tot Veilig Thuis bevestigt');
  await zet(page, 'overname-bevestigd', ['11', '2', '2026']);
  await expect(cel(page, 5, 'zicht-op-veiligheid').locator('b')).toHaveText('Veilig Thuis');
});

test('removing keeps the focus on the timeline, with the keyboard only', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await zet(page, 'dienst-ingezet', ['25', '11', '2026']);
  const knop = page.getByRole('button', { name: 'Verwijder: Melding bij Veilig Thuis, vrijdag 20 november 2026' });
  await knop.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-punt]')).toHaveCount(1);
  await expect(page.locator('[data-weigering]')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Verwijder: Veilig Thuis zet een dienst in/u })).toBeFocused();
  await adem(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-punt]')).toHaveCount(0);
  await expect(page.getByLabel('Wat gebeurde er?')).toBeFocused();
});

test('a wrong or empty date gets a clear message', async ({ page }) => {
  await page.goto(PAD);
  await page.getByRole('button', { name: 'Zet op de tijdlijn' }).click();
  await expect(page.locator('#datum-fout')).toHaveText('Vul de datum in.');
  await zet(page, 'melding', ['31', '2', '2026']);
  await expect(page.locator('#datum-fout')).toContainText('31 februari 2026 bestaat niet');
  await expect(page.getByLabel('Dag', { exact: true })).toBeFocused();
  await expect(page.locator('[data-punt]')).toHaveCount(0);
});

test('nothing is kept or gets into the address, and starting anew empties it', async ({ page, context }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  expect(new URL(page.url()).hash + new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([0, 0, null]);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('[data-punt]')).toHaveCount(0);
  await expect(page.getByLabel('Jaar', { exact: true })).toHaveValue('');
  await zet(page, 'melding', ['20', '11', '2026']);
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page.locator('[data-punt]')).toHaveCount(0);
});

test('a filled timeline is accessible, light and dark, with everything open', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await zet(page, 'terugkoppeling', ['22', '11', '2026']);
  await zet(page, 'overgedragen-na-beoordeling', ['26', '11', '2026']);
  await page.locator('.tijdlijn details').evaluateAll((alle) => alle.forEach((een) => een.setAttribute('open', '')));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await keurMetAxe(page, REGELS, '.tijdlijn')).toEqual([]);
  }
});

test('on a phone the table is a row of cards, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAD);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const rij = page.locator('[data-moment="verstuurd"]');
  await expect(rij.locator('.celnaam').first()).toBeVisible();
  const vak = page.getByRole('region', { name: 'Tekening van het verloop' });
  await vak.focus();
  await expect(vak).toBeFocused();
});

test('the table names who, how certain, the norm strength and the place', async ({ page }) => {
  await page.goto(PAD);
  const zicht = page.locator('[data-moment="verstuurd"] [data-taak="zicht-op-veiligheid"]');
  await expect(zicht).toHaveAttribute('data-wie', 'beide');
  await expect(zicht.locator('small')).toHaveText(/^niet eenduidig 6\.1\.1/u);
  await expect(page.locator('[data-moment="compleet"] [data-taak="zicht-op-veiligheid"]')).toContainText('letterlijk · afspraak');
  await expect(zicht.getByRole('link', { name: '6.1.1' })).toHaveAttribute('href', /afspraken\/6\/#6\.1\.1-\d$/u);
  await expect(zicht.getByRole('link', { name: 'Punt O7', exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('drawing, table and events are there; the form is not', async ({ page }) => {
    await page.goto(PAD);
    await expect(page.getByRole('img', { name: /^Wie heeft zicht op veiligheid\?/u })).toBeVisible();
    await expect(page.locator('[data-moment]')).toHaveCount(23);
    await expect(page.locator('.tijdlijn noscript p')).toBeVisible();
    await expect(page.locator('[data-tijdlijn]')).toBeHidden();
    await page.locator('[data-gebeurtenistekst="terugkoppeling"] summary').click();
    await expect(page.locator('[data-gebeurtenistekst="terugkoppeling"]')).toContainText('Er verschuift niets.');
  });
});

test.describe('on paper', () => {
  /** Page boxes of a PDF in points, width × height. */
  const bladen = (pdf: Buffer) =>
    [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, breed, hoog]) => [
      Math.round(Number(breed)),
      Math.round(Number(hoog)),
    ]);

  test('this page lies on its side, the drawing stands whole on the first sheet', async ({ page }) => {
    await page.goto(PAD);
    const maten = bladen(await page.pdf({ preferCSSPageSize: true }));
    expect(new Set(maten.map(String))).toEqual(new Set(['842,595']));
    await page.setViewportSize({ width: 1047, height: 700 });
    await page.emulateMedia({ media: 'print' });
    const vak = await page.locator('.tekening').boundingBox();
    // 188 mm of paper between the margins, at 96 dots an inch.
    expect((vak?.y ?? 0) + (vak?.height ?? 9999)).toBeLessThanOrEqual(710);
    await expect(page.locator('[data-tijdlijn]')).toBeHidden();
  });
  test('other pages stand upright', async ({ page }) => {
    await page.goto('onduidelijkheden/');
    expect(bladen(await page.pdf({ preferCSSPageSize: true }))[0]).toEqual([595, 842]);
  });
});
