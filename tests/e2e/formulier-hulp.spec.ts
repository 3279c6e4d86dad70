/** What a form does beside taking text: says what is empty, computes dates, takes along to another form, bears anything pasted. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { LASTIG, vulAlles } from '../hulp/formulier.ts';
import { weigerKlembord } from '../hulp/klembord.ts';
import { leesPdf } from '../hulp/pdf.ts';

test('"Wat is nog leeg?" names what the text asks for, leads to it and does not judge', async ({ page }) => {
  await page.goto('formulieren/ontvangstbevestiging/');
  await page.getByRole('button', { name: 'Wat is nog leeg?' }).click();
  const lijst = page.locator('[data-compleet]');
  await expect(lijst).toContainText('de tekst vraagt erom');
  const eerder = await lijst.getByRole('link').count();
  expect(eerder).toBeGreaterThan(0);
  await lijst.getByRole('link').first().click();
  const veld = page.locator('[data-formulier] :focus');
  await expect(veld).toHaveCount(1);
  expect(new URL(page.url()).hash).toBe('');
  await vulAlles(page);
  await page.getByRole('button', { name: 'Wat is nog leeg?' }).click();
  await expect(lijst.getByRole('link')).toHaveCount(0);
  await expect(lijst.getByRole('list')).toHaveCount(0);
  await expect(lijst).toContainText('Deze lijst zegt niets over wat u wel invulde.');
  expect(await lijst.innerText()).not.toMatch(/compleet|goed|klaar|akkoord|✓/iu);
});

test('F12 counts the six weeks, says what is wrong with a date, and is wiped too', async ({ page }) => {
  await page.goto('formulieren/opschaling/');
  const uitkomst = page.locator('[data-bereken="T19"]').first();
  const datum = page.locator(`[id="${(await uitkomst.getAttribute('data-van')) ?? ''}"]`);
  await datum.fill('3-2-2026');
  await expect(uitkomst.locator('time')).toHaveText('dinsdag 17 maart 2026');
  await datum.fill('31 februari 2026');
  await expect(uitkomst).toContainText('31 februari 2026 bestaat niet.');
  await expect(uitkomst.locator('time')).toHaveCount(0);
  await datum.fill('3-2-2026');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(uitkomst.locator('time')).toHaveCount(0);
});

test('F6 counts the fixed moments of monitoring', async ({ page }) => {
  await page.goto('formulieren/monitorplan/');
  const van = (await page.locator('[data-bereken="T11"]').getAttribute('data-van')) ?? '';
  await page.locator(`[id="${van}"]`).fill('30 november 2026');
  await expect(page.locator('[data-bereken="T11"] time')).toHaveText('zondag 28 februari 2027');
  await expect(page.locator('[data-bereken="T12"] time')).toHaveText('dinsdag 30 november 2027');
  await expect(page.locator('[data-bereken="T13"] time')).toHaveText('dinsdag 30 mei 2028');
});

test('veiligheidsvoorwaarden go along to the plan, without address or storage', async ({ page, context }) => {
  await page.goto('formulieren/veiligheidsvoorwaarden/');
  const voorwaarden = page.locator('[data-herhaal="voorwaarden"]');
  await page.locator('[data-voeg-toe="voorwaarden"]').click();
  const vakken = voorwaarden.locator('[data-stuk]:not([hidden]) textarea[id^="voorwaarde_"]');
  await vakken.nth(0).fill('Anna slaapt bij Eva.');
  await vakken.nth(1).fill('Bram komt niet in huis.\nOok niet ’s nachts.');
  const nieuw = context.waitForEvent('page');
  await page.getByRole('link', { name: /Ga verder met/u }).click();
  const plan = await nieuw;
  await expect(plan.locator('[data-overgenomen]')).toContainText('2 onderdelen. Kijk ze na.');
  const daar = plan.locator('[data-herhaal="voorwaarden"] [data-stuk]:not([hidden]) textarea[id^="voorwaarde_"]');
  expect(await daar.evaluateAll((velden) => velden.map((veld) => (veld as HTMLTextAreaElement).value))).toEqual([
    'Anna slaapt bij Eva.',
    'Bram komt niet in huis.\nOok niet ’s nachts.',
  ]);
  expect(new URL(plan.url()).hash + new URL(plan.url()).search).toBe('');
  expect(await plan.evaluate(() => [window.localStorage.length, window.sessionStorage.length, window.opener === null])).toEqual([0, 0, true]);
  await expect(vakken.nth(0)).toHaveValue('Anna slaapt bij Eva.');
});

test('the veiligheidsschaal: one mark per person, to be taken back, without average or judgement (reading 10, O47)', async ({ page }) => {
  await page.goto('formulieren/veiligheidsvoorwaarden/');
  const schaal = page.locator('.keuze--schaal').filter({ visible: true }).first();
  await expect(schaal).toContainText('0 = ik ben in acuut gevaar / in grote onveiligheid');
  await expect(schaal).toContainText('10 = ik ben veilig');
  await expect(schaal.getByRole('radio')).toHaveCount(11);
  // Whatever mark is given, the page says nothing new.
  const voor = await page.locator('main').innerText();
  await schaal.getByRole('radio', { name: '8' }).check();
  const na = (await page.locator('main').innerText()).replace('Wis keuze', '');
  expect(na.replace(/\s+/gu, ' ').trim()).toBe(voor.replace(/\s+/gu, ' ').trim());
  await schaal.getByRole('button', { name: 'Wis keuze' }).click();
  await expect(schaal.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('whatever people paste by accident comes whole in text, file and print', async ({ page }) => {
  test.slow();
  await weigerKlembord(page);
  await page.goto('formulieren/contactpogingen/');
  const vak = page.locator('[data-formulier] textarea').filter({ visible: true }).last();
  await vak.fill(LASTIG);
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
  expect(await page.getByLabel('Tekst om te kopiëren').inputValue()).toContain(LASTIG);
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als tekstbestand' }).click();
  const inhoud = strFromU8(unzipSync(new Uint8Array(readFileSync(await (await wacht).path())))['content.xml'] ?? new Uint8Array());
  expect(inhoud).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(inhoud).toContain('👩‍👧 \u202eעברית\u202c \uFFFD');
  expect(inhoud.split('lang ').length - 1).toBe(4000);
  expect(inhoud).toContain('EINDE');
  const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(tekst.split('lang').length - 1).toBeGreaterThanOrEqual(4000);
  expect(tekst).toContain('EINDE');
  expect(await page.evaluate(() => document.querySelectorAll('[data-formulier] script').length)).toBe(0);
});

for (const [slug, antwoorden, gekozen] of [
  ['casusregie-afsluiten', 'herkomst=na-dienst&grond=stabiel-veilig&geen-incidenten=ja&risicofactoren=weet-niet&herstel-gestart=nee', 5],
  [
    'directe-overdracht',
    'veiligheidsbeoordeling=ja&acuut=ja&letsel=nee&ongeboren-kind=weet-niet&psychiatrie=nee&onderzoek-nodig=nee&hulp-ongewenst=nee&melder-anoniem=nee&bijzondere-vorm=pcf+stalking&kennis-lokaal-team=voldoende&twijfel=nee',
    12,
  ],
] as const) {
  test(`${slug}: the form takes over what was answered in the walkthrough, also “weet ik niet”, and nothing else`, async ({ page, context }) => {
    await page.goto(`wegwijzers/${slug}/#v1&${antwoorden}`);
    await page.locator('[data-uitkomst] summary', { hasText: 'Formulieren die passen' }).click();
    const nieuw = context.waitForEvent('page');
    await page.locator(`[data-uitkomst] a[href*="formulieren/${slug}/"]`).click();
    const formulier = await nieuw;
    await expect(formulier.locator('[data-overgenomen]')).toContainText(`${gekozen} antwoorden. Kijk ze na.`);
    expect(await formulier.locator('[data-formulier] input:checked').count()).toBe(gekozen);
    const tekst = await formulier
      .locator('[data-formulier] textarea')
      .evaluateAll((velden) => velden.map((veld) => (veld as HTMLTextAreaElement).value).join(''));
    expect(tekst).toBe('');
    expect(new URL(formulier.url()).hash).toBe('');
  });
}
