/** Outcomes lead on: what is known goes along from window to window, and never by way of an address or storage (contract §2). */
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { DIST } from '../hulp/dist.ts';
import { vouwUit } from '../hulp/wegwijzer-scherm.ts';

const NIEUW = /opent een nieuw tabblad/u;
test.beforeEach(({ context }) => {
  context.on('weberror', (fout) => {
    throw fout.error();
  });
});

async function doorloop(page: Page, slug: string, antwoorden: Readonly<Record<string, string>>) {
  await page.goto(`wegwijzers/${slug}/`);
  for (const [vraag, antwoord] of Object.entries(antwoorden)) await page.locator(`[data-vraag="${vraag}"] [data-antwoord="${antwoord}"]`).click();
}

/** Follows a link that opens a new window, and gives that window. */
async function volg(page: Page, naam: string) {
  await vouwUit(page);
  const link = page.getByRole('link', { name: naam });
  await expect(link).toHaveText(NIEUW);
  const [nieuw] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  return nieuw;
}

/** No answer in an address, nothing kept, and the two windows no longer know each other. */
async function schoon(context: BrowserContext, ...paginas: readonly Page[]) {
  for (const page of paginas) {
    expect(page.url()).not.toMatch(/[#?=]/u);
    expect(await page.evaluate(() => window.localStorage.length + window.sessionStorage.length)).toBe(0);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  }
  expect(await context.cookies()).toEqual([]);
}

const antwoordOp = (page: Page, vraag: string) => page.locator(`[data-antwoord-op="${vraag}"]`);

test('from walkthrough to walkthrough: two answers go along, can be changed, and survive a reload', async ({ page, context }) => {
  await doorloop(page, 'overdracht-ontvangen', { herkomst: 'na-dienst', bevestigd: 'weet-niet', compleet: 'nee' });
  await page.getByRole('button', { name: 'U kunt hier stoppen' }).click();
  await vouwUit(page);
  const link = page.getByRole('link', { name: 'Wie is nu verantwoordelijk voor het zicht op veiligheid?' });
  await expect(link).toHaveText('Wie is nu verantwoordelijk voor het zicht op veiligheid? (neemt 2 antwoorden mee, opent een nieuw tabblad)');
  const nieuw = await volg(page, 'Wie is nu verantwoordelijk');
  await expect(nieuw.locator('[data-melding]')).toHaveText('Meegenomen uit “Ik heb een overdracht ontvangen: wat nu?”: 2 antwoorden. Controleer ze.');
  await expect(nieuw.locator('[data-uitkomst]')).toHaveAttribute('data-uitkomst', 'niet-aantoonbaar-overgedragen');
  await expect(antwoordOp(nieuw, 'laatste-gebeurtenis')).toContainText('Overgedragen na een dienst');
  await expect(antwoordOp(nieuw, 'informatie-compleet')).toContainText('Nee');
  await expect(page.locator('[data-uitkomst="nog-te-doen"]')).toBeVisible();
  expect(await nieuw.evaluate(() => window.opener === null)).toBe(true);
  await schoon(context, page, nieuw);
  await nieuw.reload();
  await expect(antwoordOp(nieuw, 'informatie-compleet')).toBeVisible();
  await nieuw.getByRole('button', { name: 'Wijzig Informatie compleet' }).click();
  await nieuw.locator('[data-vraag="informatie-compleet"] [data-antwoord="ja"]').click();
  await expect(nieuw.locator('[data-uitkomst]')).toHaveAttribute('data-uitkomst', 'lokaal-team-casusregisseur');
  await nieuw.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(nieuw.locator('[data-antwoord-op]')).toHaveCount(0);
});

test("an answer 'weet ik niet' stays open, and what is not asked first stays out", async ({ page }) => {
  await doorloop(page, 'overdracht-ontvangen', { herkomst: 'na-dienst', bevestigd: 'ja', compleet: 'weet-niet' });
  await page.getByRole('button', { name: 'U kunt hier stoppen' }).click();
  const nieuw = await volg(page, 'Wie is nu verantwoordelijk');
  await expect(nieuw.locator('[data-melding]')).toContainText('1 antwoord. Controleer het.');
  await expect(nieuw.locator('[data-vraag="informatie-compleet"]')).toBeVisible();
});

test('to the deadline calculator: the event is chosen, the date stays empty', async ({ page, context }) => {
  await doorloop(page, 'wie-is-verantwoordelijk', {
    'laatste-gebeurtenis': 'opnieuw-gemeld',
    'overname-bevestigd': 'nee',
    'zevende-weekdag-voorbij': 'nee',
  });
  const nieuw = await volg(page, 'Welke termijnen lopen er? (neemt de gebeurtenis mee');
  await expect(nieuw.getByRole('radio', { name: 'Het lokale team heeft opnieuw gemeld bij Veilig Thuis' })).toBeChecked();
  await expect(nieuw.locator('[data-berichten]')).toHaveText(
    'Meegenomen uit “Wie is nu verantwoordelijk voor het zicht op veiligheid?”: de gebeurtenis die erbij hoort. Controleer de keuze en vul de dag in.',
  );
  await expect(nieuw.getByRole('group', { name: 'Dag van de nieuwe melding' })).toBeVisible();
  await expect(nieuw.locator('#datum-dag')).toHaveValue('');
  await expect(nieuw.locator('[data-termijn]')).toHaveCount(0);
  await schoon(context, page, nieuw);
});

test('to a form: what is known is ticked', async ({ page, context }) => {
  await doorloop(page, 'directe-overdracht', { veiligheidsbeoordeling: 'ja', acuut: 'nee', letsel: 'ja' });
  await page.getByRole('button', { name: 'U kunt hier stoppen' }).click();
  const nieuw = await volg(page, 'Checklist directe overdracht (neemt 3 antwoorden mee');
  await expect(nieuw.locator('[data-overgenomen]')).toContainText('Overgenomen uit “Mag deze casus direct worden overgedragen?”: 3 antwoorden.');
  expect(await nieuw.locator('input:checked').count()).toBe(3);
  await schoon(context, page, nieuw);
});

test('a link to which nothing goes along is a plain link, also on paper', async ({ page }) => {
  await doorloop(page, 'opschalen', { aanleiding: 'plan-werkt-niet', herkomst: 'direct' });
  await vouwUit(page);
  await expect(page.getByRole('link', { name: 'Wie is nu verantwoordelijk' })).not.toHaveText(NIEUW);
  const mee = page.getByRole('link', { name: 'Terugkoppelen of opnieuw melden?' }).locator('span');
  await expect(mee).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(mee).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Wie is nu verantwoordelijk' }).click();
  await expect(page.locator('[data-vraag="laatste-gebeurtenis"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-uitkomst="terugkoppelen-aan-vt"]')).toBeVisible();
});

test('a browser that opens no windows: the link is followed, without answers', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await doorloop(page, 'opschalen', { aanleiding: 'plan-werkt-niet', herkomst: 'direct' });
  await vouwUit(page);
  await page.getByRole('link', { name: 'Terugkoppelen of opnieuw melden?' }).click();
  await expect(page.locator('[data-vraag="herkomst"]')).toBeVisible();
  expect(context.pages()).toHaveLength(1);
  await schoon(context, page);
  await page.goBack();
  await expect(page.locator('[data-uitkomst="terugkoppelen-aan-vt"]')).toBeVisible();
});

test('from a network drive answers go along too', async ({ page, context }) => {
  // In the edition for a network drive a link to a folder ends in its page.
  await page.addInitScript(() => {
    const open = window.open.bind(window);
    window.open = (adres) => open(`${String(adres)}index.html`);
  });
  await page.goto(`${pathToFileURL(DIST).href}/wegwijzers/opschalen/index.html`);
  await page.locator('[data-vraag="aanleiding"] [data-antwoord="plan-werkt-niet"]').click();
  await page.locator('[data-vraag="herkomst"] [data-antwoord="direct"]').click();
  const nieuw = await volg(page, 'Terugkoppelen of opnieuw melden?');
  await expect(nieuw.locator('[data-melding]')).toContainText('Meegenomen uit “Hoe schaal ik op?”: 1 antwoord.');
  await expect(nieuw.locator('[data-vraag="contact"]')).toBeVisible();
  expect(nieuw.url()).not.toMatch(/[#?=]/u);
  expect(await context.cookies()).toEqual([]);
});

for (const [herkomst, wel, niet] of [
  ['direct', 'paragraaf 6.1.4', 'paragraaf 6.2.4'],
  ['na-dienst', 'paragraaf 6.2.4', 'paragraaf 6.1.4'],
] as const) {
  test(`what is asked after both kinds of hand-over shows the text of that hand-over: ${herkomst}`, async ({ page }) => {
    await doorloop(page, 'overdracht-ontvangen', { herkomst, bevestigd: 'ja' });
    const vraag = page.locator('[data-vraag="compleet"]');
    await vraag.getByText('Waarom deze vraag?').click();
    await expect(vraag).toContainText(wel);
    await expect(vraag).not.toContainText(niet);
    await expect(vraag.locator('.etiket', { hasText: 'Herkomst' })).toHaveCount(0);
  });
}

test('the review sheet shows all of it, with the conditions and what goes along in words', async ({ page }) => {
  await page.goto('wegwijzers/overdracht-ontvangen/overzicht/');
  const vraag = page.locator('section', { has: page.locator('#vraag-compleet') }).last();
  await expect(vraag).toContainText('bij “Herkomst van de casus: Direct na de veiligheidsbeoordeling”');
  await expect(vraag).toContainText('bij “Herkomst van de casus: Na een dienst van Veilig Thuis”');
  const blad = page.locator('section', { has: page.locator('#uitkomst-nog-te-doen') }).last();
  await expect(blad).toContainText('(neemt mee wat bekend is: “Laatste gebeurtenis: Overgedragen na een dienst”, “Informatie compleet”)');
  await expect(blad).not.toContainText(NIEUW);
});
