/** Walking through: back and forward, edits, links, keys, focus and title. */
import { expect, test } from 'playwright/test';
import { adem } from '../hulp/gebaar.ts';
import { PAD, J_VRAGEN, vraag, uitkomst, kies, doorloop, alsLink, voorbeeld, ruimste, open } from '../hulp/wegwijzer-scherm.ts';

test.beforeEach(({ page }) => {
  page.on('pageerror', (fout) => {
    throw fout;
  });
});

test('the outcome is shown as soon as it is fixed, and one may stop or go on', async ({ page }) => {
  await page.goto(PAD);
  await kies(page, 'veiligheidsbeoordeling', ['ja']);
  await expect(uitkomst(page)).toHaveCount(0);
  await kies(page, 'acuut', ['ja']);
  await expect(uitkomst(page)).toHaveAttribute('data-voorlopig', '');
  await expect(vraag(page, 'letsel')).toBeVisible();
  await page.getByRole('button', { name: 'U kunt hier stoppen' }).click();
  await expect(page.locator('#uitkomst-kop')).toBeFocused();
  await page.getByRole('button', { name: 'Verder met de vragen' }).click();
  await expect(vraag(page, 'letsel')).toBeVisible();
});

test('an edit from the outcome keeps unrelated answers and comes back to it', async ({ page }) => {
  await page.goto(PAD + alsLink(ruimste));
  await page.getByRole('button', { name: 'Wijzig Ernstig letsel' }).click();
  await expect(vraag(page, 'letsel').locator('[data-antwoord="nee"]')).toHaveAttribute('aria-current', 'true');
  await kies(page, 'letsel', ['ja']);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'niet-direct-overdragen');
  await expect(page.locator('[data-antwoord-op]')).toHaveCount(ruimste.antwoorden.length);
});

test('answers that are not asked any more vanish from record, note and link, are named, and do not come back', async ({ page }) => {
  await page.goto(PAD + alsLink(voorbeeld(({ naam }) => naam.startsWith('Criterium: de melder is anoniem'))));
  await page.getByRole('button', { name: 'Wijzig Melder anoniem' }).click();
  await kies(page, 'melder-anoniem', ['nee']);
  await expect(page.locator('[aria-live]').filter({ hasText: 'vervallen' })).toContainText(
    '2 antwoorden zijn vervallen: Contact met directbetrokkenen, Open voor hulp.',
  );
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'direct-overdragen-kan');
  await expect(page.locator('[data-antwoord-op="open-voor-hulp"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Deel deze uitkomst' }).click();
  await expect(page.getByLabel('Link met uw antwoorden')).not.toHaveValue(/open-voor-hulp/u);
  await page.getByText('Bekijk de dossiernotitie').click();
  await expect(page.getByLabel('Dossiernotitie')).not.toHaveValue(/Staan de directbetrokkenen open/u);
  await page.getByRole('button', { name: 'Wijzig Melder anoniem' }).click();
  await kies(page, 'melder-anoniem', ['ja']);
  await expect(vraag(page, 'contact-gehad').locator('[aria-current]')).toHaveCount(0);
});

test('back and forward in the browser are back and forward in the walkthrough; a reload keeps the place', async ({ page }) => {
  await page.goto(PAD);
  await kies(page, 'veiligheidsbeoordeling', ['ja']);
  await kies(page, 'acuut', ['nee']);
  await page.goBack();
  await expect(vraag(page, 'acuut')).toBeVisible();
  await expect(page.locator('[data-antwoord-op]')).toHaveCount(1);
  await page.goForward();
  await expect(vraag(page, 'letsel')).toBeVisible();
  await page.reload();
  await expect(vraag(page, 'letsel')).toBeVisible();
  await expect(page.locator('[data-antwoord-op]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Vorige stap' }).click();
  await expect(vraag(page, 'acuut')).toBeVisible();
  await page.getByRole('link', { name: 'Alle vragen en uitkomsten' }).click();
  await page.goBack();
  await expect(vraag(page, 'acuut')).toBeVisible();
});

test('nothing is kept and answers are not in the address until asked for', async ({ page, context }) => {
  await page.goto(PAD);
  await doorloop(page, ruimste);
  expect(page.url()).not.toContain('=');
  await page.getByRole('button', { name: 'Deel deze uitkomst' }).click();
  const link = await page.getByLabel('Link met uw antwoorden').inputValue();
  expect(link).toContain(alsLink(ruimste));
  expect(page.url()).not.toContain('=');
  expect(await page.evaluate(() => window.localStorage.length + window.sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', ruimste.uitkomst);
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(vraag(page, 'veiligheidsbeoordeling')).toBeVisible();
  expect(page.url()).not.toContain('=');
});

test('a link that is not right says so and keeps the valid part; it also works on the open page', async ({ page }) => {
  await page.goto(`${PAD}#v1&veiligheidsbeoordeling=ja&acuut=misschien`);
  await expect(page.locator('[data-melding]')).toContainText('acuut');
  await expect(vraag(page, 'acuut')).toBeVisible();
  for (const [fragment, volgt] of [
    ['#v9&veiligheidsbeoordeling=ja', 'veiligheidsbeoordeling'],
    ['#v1&veiligheidsbeoordeling=ja&twijfel=nee', 'acuut'],
    ['#v1&%00&&&=', 'veiligheidsbeoordeling'],
    [`#v1&veiligheidsbeoordeling=ja&${'x'.repeat(20_000)}`, 'acuut'],
  ] as const) {
    await page.evaluate((waarde) => (location.hash = waarde), fragment);
    await expect(vraag(page, volgt)).toBeVisible();
    await expect(page.locator('[data-melding]')).toHaveCount(1);
  }
  await page.evaluate((waarde) => (location.hash = waarde), alsLink(ruimste));
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', ruimste.uitkomst);
  await expect(page.locator('[data-melding]')).toHaveCount(0);
});

test('the skip link does not touch the answers', async ({ page }) => {
  await page.goto(PAD);
  await kies(page, 'veiligheidsbeoordeling', ['ja']);
  await page.evaluate(() => (location.hash = '#inhoud'));
  await expect(vraag(page, 'acuut')).toBeVisible();
  await expect(page.locator('[data-melding]')).toHaveCount(0);
  await page.reload();
  await expect(vraag(page, 'acuut')).toBeVisible();
});

test('keys answer; not while typing, not with a modifier, and they can be switched off', async ({ page }) => {
  await open(page);
  await page.keyboard.press('j');
  await expect(vraag(page, 'acuut')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.locator('[data-antwoord-op="letsel"]')).toContainText('Weet ik niet');
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Alt+n');
  await expect(vraag(page, 'ongeboren-kind')).toBeVisible();
  const zoekveld = page.locator('[data-zoekveld]').first();
  await zoekveld.press('j');
  await expect(vraag(page, 'ongeboren-kind')).toBeVisible();
  await zoekveld.fill('');
  await zoekveld.press('Escape');
  await page.getByRole('switch', { name: 'Sneltoetsen' }).uncheck();
  await expect(vraag(page, 'ongeboren-kind').locator('kbd')).toHaveCount(0);
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(vraag(page, 'ongeboren-kind')).toBeVisible();
});

test('every step has its own title and puts the focus on its heading; loading does not', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^Stap 1: Veiligheidsbeoordeling · Mag deze casus/u);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await kies(page, 'veiligheidsbeoordeling', ['ja']);
  await expect(page).toHaveTitle(/^Stap 2: Acute bedreiging · /u);
  await expect(vraag(page, 'acuut').getByRole('heading', { level: 2 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveTitle(/^Stap 1: /u);
  await expect(vraag(page, 'veiligheidsbeoordeling').getByRole('heading', { level: 2 })).toBeFocused();
  await kies(page, 'veiligheidsbeoordeling', ['nee']);
  await expect(page).toHaveTitle(/^Uitkomst: Eerst de veiligheidsbeoordeling · /u);
  await expect(page.locator('#uitkomst-kop')).toBeFocused();
});

test('keyboard only, from start to outcome; multiple choice asks for a choice and keeps apart what stands alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('j');
  for (const id of J_VRAGEN) {
    await expect(vraag(page, id)).toBeVisible();
    await adem(page);
    await page.keyboard.press('n');
  }
  const vormen = vraag(page, 'bijzondere-vorm');
  await expect(vormen).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(vormen.getByRole('alert')).toContainText('Kies wat speelt');
  await vormen.getByLabel('Geen van deze').focus();
  await page.keyboard.press('Space');
  await vormen.getByLabel('Stalking').focus();
  await page.keyboard.press('Space');
  await expect(vormen.getByLabel('Geen van deze')).not.toBeChecked();
  await vormen.getByLabel('PCF').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(vraag(page, 'kennis-lokaal-team')).toContainText('Het gaat om: PCF, Stalking.');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'overleg-bijzondere-vorm');
});
