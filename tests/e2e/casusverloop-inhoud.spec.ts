/** What the lifecycle says in a browser: events that shift nothing, Veilig Thuis that stops, safe contact, labels of tasks. */
import { expect, test } from 'playwright/test';
import { cel, PAD, VERLOOP, zet } from '../hulp/casusverloop.ts';

test('after a service the form shifts nothing, and a condition that is not kept does not either', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['5', '1', '2026']);
  await zet(page, 'dienst-ingezet', ['9', '1', '2026']);
  await zet(page, 'overgedragen-na-dienst', ['2', '3', '2026']);
  await zet(page, 'informatie-compleet', ['4', '3', '2026']);
  await zet(page, 'terugkoppeling', ['1', '4', '2026']);
  await zet(page, 'voorwaarde-niet-nageleefd', ['2', '4', '2026']);
  await expect(page.locator('[data-weigering]')).toHaveCount(0);
  await expect(page.locator('[data-punt="terugkoppeling"]')).toContainText(
    'Na een dienst belt het lokale team Veilig Thuis; het formulier mag erbij.',
  );
  await expect(page.locator('[data-punt="voorwaarde-niet-nageleefd"] .tijdlijn__wat > p').first()).toHaveText(
    /^Is er nu gevaar\? Bel dan eerst 112/u,
  );
  for (const soort of ['terugkoppeling', 'voorwaarde-niet-nageleefd']) await expect(page.locator(`[data-punt="${soort}"] .nieuw`)).toHaveCount(0);
});

test('when Veilig Thuis stops before the hand-over both keep looking', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['5', '1', '2026']);
  await zet(page, 'dienst-ingezet', ['9', '1', '2026']);
  await zet(page, 'vt-gestopt', ['2', '3', '2026']);
  await expect(cel(page, 2, 'zicht-op-veiligheid')).toContainText('Niet geregeld, niet overgedragen; beide kijken');
  await expect(cel(page, 2, 'directe-veiligheid')).toContainText('geen van beide laat los');
});

test('where contact is asked for, the question how that can be safe stands beside it', async ({ page }) => {
  await page.goto(VERLOOP);
  const naam = 'Ga eerst na of contact veilig kan';
  await page.locator('[data-fasetekst="overdracht-na-beoordeling"] summary').click();
  const taak = page.locator('[data-fasetekst="overdracht-na-beoordeling"] li').filter({ hasText: 'Start zo spoedig met de contacten' });
  await expect(taak.getByRole('link', { name: naam })).toHaveAttribute('href', '../wegwijzers/wie-informeert-het-gezin/');
  await page.goto(PAD);
  await zet(page, 'melding', ['5', '1', '2026']);
  await zet(page, 'overgedragen-na-beoordeling', ['9', '1', '2026']);
  const termijn = (nr: string) => page.locator(`[data-looptermijn="${nr}"]`);
  for (const nr of ['T3', 'T4']) await termijn(nr).locator('summary').click();
  await expect(termijn('T4').getByRole('link', { name: naam })).toBeVisible();
  await expect(termijn('T3')).toContainText('Laatste dag om de casus te beleggen');
  await expect(termijn('T3').getByRole('link', { name: naam })).toHaveCount(0);
});

test('a task says how binding and how certain it is', async ({ page }) => {
  await page.goto(VERLOOP);
  await page.locator('[data-fasetekst="bij-lokaal-team-direct"] summary').click();
  const taak = (tekst: string) => page.locator('[data-fasetekst="bij-lokaal-team-direct"] li').filter({ hasText: tekst }).locator('.etiket');
  await expect(taak('Sluit bij structurele onveiligheid niet meteen')).toHaveText(['afspraak', 'niet eenduidig']);
  await expect(taak('Koppelt terug aan Veilig Thuis')).toHaveText(['niet eenduidig']);
  await expect(taak('handelt en belt Veilig Thuis')).toHaveText(['toevoeging van deze site']);
});
