/** The reader's own timeline in a browser: adding, what cannot be, the drawing; nothing is kept. */
import { expect, test } from 'playwright/test';
import { keurMetAxe, REGELS } from '../hulp/axe.ts';
import { cel, PAD, zet } from '../hulp/casusverloop.ts';

test('events get their place by date and show who has what', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'overgedragen-na-beoordeling', ['26', '11', '2026']);
  await expect(page.locator('[data-weigering]')).toContainText('Past niet op deze plaats');
  await zet(page, 'melding', ['20', '11', '2026']);
  await expect(page.locator('[data-weigering]')).toHaveCount(0);
  await expect(page.locator('[data-punt] h3')).toHaveText([
    /^1\. vrijdag 20 november 2026 Melding bij Veilig Thuis$/u,
    /^2\. donderdag 26 november 2026 Veilig Thuis verstuurt/u,
  ]);
  await expect(cel(page, 0, 'zicht-op-veiligheid')).toContainText('Veilig Thuis');
  await expect(cel(page, 1, 'zicht-op-veiligheid')).toContainText('Beide blijven kijken');
  await expect(cel(page, 1, 'zicht-op-veiligheid')).toContainText('niet eenduidig');
  await expect(cel(page, 1, 'monitoring')).toContainText('Nee');
  await expect(page.locator('[data-mededeling]')).toHaveText(
    'Toegevoegd: Melding bij Veilig Thuis, vrijdag 20 november 2026. Deze dag ligt voor die van een andere gebeurtenis. De tijdlijn zet gebeurtenissen op volgorde van dag. Zicht op veiligheid: Beide blijven kijken.',
  );
});

test('the state now comes with the words of the text, the unclear points and the deadlines that run', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await expect(page.locator('[data-stand-nu] [data-taak="zicht-op-veiligheid"]')).toContainText('Veilig Thuis');
  const grond = page.locator('[data-grond="zicht-op-veiligheid"]');
  await grond.locator('summary').click();
  await expect(grond.locator('blockquote.bron').first()).toBeVisible();
  await expect(grond.getByRole('link', { name: 'Punt O77' })).toHaveAttribute('href', '../../onduidelijkheden/#O77');
  await expect(cel(page, 0, 'zicht-op-veiligheid').getByRole('link', { name: '6.1.1' })).toHaveAttribute(
    'href',
    /^\.\.\/\.\.\/afspraken\/6\/#6\.1\.1-\d$/u,
  );
  await page.getByRole('link', { name: '2 termijnen of periodes die nu spelen' }).click();
  const t1 = page.locator('[data-looptermijn="T1"]');
  await t1.locator('summary').click();
  await expect(t1.locator('[data-lezing="kalender"] time')).toHaveAttribute('datetime', '2026-11-27');
  await expect(t1.locator('[data-lezing="weekdag"] time')).toHaveAttribute('datetime', '2026-12-01');
  await expect(page.locator('[data-looptermijn="T7"] time')).toHaveCount(0);
  await zet(page, 'dienst-ingezet', ['25', '11', '2026']);
  await expect(page.locator('[data-looptermijn="T1"]')).toHaveCount(0);
  await expect(page.locator('[data-eerder="T1"]')).toContainText('uiterlijk vrijdag 27 november 2026; in de ruime lezing dinsdag 1 december 2026');
});

test('the drawing has every event and every line, and says where the same stands in words', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await zet(page, 'overgedragen-na-beoordeling', ['26', '11', '2026']);
  const tekening = page.getByRole('img', { name: 'Tekening van gebeurtenis 1 tot en met 2. Hetzelfde staat in woorden in de lijst.' });
  await expect(tekening.locator('[data-kolom]')).toHaveCount(2);
  await expect(tekening.locator('[data-kolom="2"]')).toContainText('26-11-2026');
  await expect(tekening.locator('[data-lijn]')).toHaveCount(4);
  const vak = page.getByRole('region', { name: 'Tekening van uw tijdlijn' });
  await vak.focus();
  await expect(vak).toBeFocused();
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
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('[data-punt]')).toHaveCount(0);
  await expect(page.getByLabel('Jaar', { exact: true })).toHaveValue('');
  await zet(page, 'melding', ['20', '11', '2026']);
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page.locator('[data-punt]')).toHaveCount(0);
});

test('who reads on and comes back finds the timeline again; a reload starts empty', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await page.locator('[data-punt] .plaatsen a').first().click();
  await expect(page).toHaveURL(/afspraken/u);
  await page.goBack();
  await expect(page.locator('[data-punt="melding"] time')).toHaveAttribute('datetime', '2026-11-20');
  expect(new URL(page.url()).hash).toBe('');
});

test('a filled timeline is accessible, light and dark, with everything open', async ({ page }) => {
  test.slow();
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await zet(page, 'terugkoppeling', ['22', '11', '2026']);
  await zet(page, 'overgedragen-na-beoordeling', ['26', '11', '2026']);
  await page.locator('main details').evaluateAll((alle) => alle.forEach((een) => een.setAttribute('open', '')));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await keurMetAxe(page, REGELS, 'main')).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it does and is a timeline to fill in by hand', async ({ page }) => {
    await page.goto(PAD);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('[data-tijdlijn]')).toBeHidden();
    const rijen = page.getByRole('region', { name: 'Lege tijdlijn' }).locator('tbody tr');
    await expect(rijen).toHaveCount(10);
    await expect(rijen.first()).toBeVisible();
    await expect(page.locator('.leegblad__namen li', { hasText: 'Alle informatie van 6.2.4 is overgedragen' })).toBeVisible();
  });
});
