/** A story as a learner meets it: predict, walk, compare; the place kept, nothing stored, sent or put in the address. */
import { expect, test } from 'playwright/test';
import { antwoord, doe, ga, moment, OEFENING, PROEFMAN, vergelijking, verschil } from '../hulp/verhaal.ts';

test.beforeEach(({ page }) => {
  page.on('pageerror', (fout) => {
    throw fout;
  });
});

test('one moment is on screen, with its facts and choices; all others a tap away', async ({ page }) => {
  await page.goto(PROEFMAN);
  await expect(moment(page, 1)).toBeVisible();
  for (const nummer of [2, 3, 4]) await expect(moment(page, nummer)).toBeHidden();
  await ga(page, 4);
  await expect(moment(page, 4).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(moment(page, 4).locator('[name="voorspelling"]')).toHaveCount(4);
  await expect(vergelijking(page)).toHaveCount(0);
});

test('predict, walk another way, compare: where the paths part, why each option holds or not', async ({ page }) => {
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await moment(page, 4).locator('[value="veilig-thuis"]').check();
  await doe(page, 4, 'open');
  await antwoord(page, 'laatste-gebeurtenis', 'formulier-teruggestuurd');
  await antwoord(page, 'vt-besluit', 'dienst-ingezet');
  await page.locator('[data-vergelijk]').click();
  await expect(vergelijking(page)).toHaveAttribute('data-gelijk', 'nee');
  await expect(vergelijking(page).getByRole('heading').first()).toBeFocused();
  await expect(verschil(page)).toHaveAttribute('data-eerste-verschil', 'vt-besluit');
  await expect(verschil(page).locator('blockquote a')).toHaveCount(1);
  await expect(vergelijking(page).locator('[data-optie="veilig-thuis"]')).toContainText('Praten is nog geen besluit.');
  await expect(vergelijking(page).locator('[data-optie="veilig-thuis"]')).toContainText('in plaats van');
  await expect(vergelijking(page).getByText('Waarom de andere hier niet (2)')).toBeVisible();
  await expect(page.locator('[data-antwoord]')).toHaveCount(0);
});

test('the same path is called so, also where the prediction was another', async ({ page }) => {
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await moment(page, 4).locator('[value="veilig-thuis"]').check();
  await doe(page, 4, 'open');
  await antwoord(page, 'laatste-gebeurtenis', 'formulier-teruggestuurd');
  await antwoord(page, 'vt-besluit', 'nog-geen-besluit');
  await page.locator('[data-vergelijk]').click();
  await expect(vergelijking(page)).toHaveAttribute('data-gelijk', 'ja');
  await expect(vergelijking(page).getByRole('heading').first()).toHaveText('Uw weg komt op hetzelfde uit als de uitwerking, uw voorspelling niet');
  await expect(vergelijking(page)).toContainText('Dan gaat 112 voor alles.');
  await expect(verschil(page)).toHaveCount(0);
});

test('everything may be skipped', async ({ page }) => {
  await page.goto(PROEFMAN);
  await doe(page, 1, 'verder');
  await expect(moment(page, 2)).toBeVisible();
  await doe(page, 2, 'uitwerking');
  await expect(vergelijking(page)).toContainText('niets gekozen');
});

test('half: the first half is filled in, and says so; worked: the whole path without a prediction', async ({ page }) => {
  await page.goto(OEFENING);
  await moment(page, 1).locator('[data-werkvorm] [value="uitgewerkt"]').check();
  await expect(moment(page, 1).locator('[data-voorspelling]')).toBeHidden();
  await doe(page, 1, 'open');
  await expect(page.locator('.wegen tbody')).toHaveCount(11);
  await ga(page, 4);
  await moment(page, 4).locator('[data-werkvorm] [value="half"]').check();
  await doe(page, 4, 'open');
  // Seven questions, one given; of the other six three are one's own.
  await expect(page.getByText('(vooraf ingevuld)')).toHaveCount(4);
  await antwoord(page, 'herstel-gestart', 'ja');
  await antwoord(page, 'monitoring-loopt', 'ja');
  await antwoord(page, 'afgestemd', 'ja');
  await expect(page.locator('[data-vraag]')).toHaveCount(0);
  await expect(page.getByText('(vooraf ingevuld)')).toHaveCount(4);
  await page.locator('[data-vergelijk]').click();
  await expect(vergelijking(page)).toHaveAttribute('data-gelijk', 'ja');
});

test('in overdracht-ontvangen one marks what is open', async ({ page }) => {
  await page.goto(OEFENING);
  await moment(page, 1).locator('[data-werkvorm] [value="zelf"]').check();
  for (const punt of ['plan-gestart', 'bevestigd']) await moment(page, 1).locator(`[data-keuze="open"][value="${punt}"]`).check();
  await doe(page, 1, 'uitwerking');
  await expect(vergelijking(page).locator('.naastelkaar').first()).toContainText('nog open: Ontvangst bevestigd, Plan gestart');
  await expect(vergelijking(page).locator('[data-optie="plan-gestart"]')).toContainText('open. U koos: open.');
  await expect(vergelijking(page).locator('[data-optie="bevestigd"]')).toContainText('gedaan. U koos: open.In de feiten: feit b van moment 1.');
  await expect(vergelijking(page).locator('[data-optie="direct-veilig"]')).toContainText('Een cijfer van het gezin is geen oordeel');
});

test('a pair: one fact is another, then both stand side by side', async ({ page }) => {
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await doe(page, 4, 'uitwerking');
  await doe(page, 4, 'paar');
  const paar = page.locator('[data-paar]');
  await expect(paar.getByRole('heading').first()).toBeFocused();
  await expect(paar).toContainText('Sinds vanochtend doen wij zelf onderzoek.');
  await expect(paar.locator('table')).toHaveCount(0);
  await paar.locator('[value="veilig-thuis"]').check();
  await paar.getByRole('button').click();
  await expect(paar.locator('tbody')).toHaveCount(3);
  // What comes then is what one is brought to, with the own choice beside it.
  await expect(paar.getByRole('heading', { level: 4 })).toBeFocused();
  await expect(paar).toContainText('U koos nu: ');
  await expect(paar.locator('[data-paar-uitkomst]')).toHaveAttribute('data-paar-uitkomst', 'veilig-thuis');
});

test('after the last moment the line of the case, with what each chair had to do', async ({ page }) => {
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await doe(page, 4, 'uitwerking');
  await doe(page, 4, 'lijn');
  const lijn = page.locator('[data-casuslijn]');
  await expect(lijn.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(lijn.locator('svg')).toHaveCount(1);
  await expect(lijn.locator('[data-taak="zicht-op-veiligheid"]')).toHaveCount(5);
  await expect(lijn.locator('.vouw')).toHaveCount(4);
  // How it went on stands between the heading and the line.
  await expect(lijn.locator('[data-verhaalslot] + p + .tekenvak')).toHaveCount(1);
  await expect(lijn.locator('[data-verhaalslot]')).toContainText('Het lokale team kijkt door tot Veilig Thuis een dienst inzet');
  await page.locator('[data-begin-opnieuw]').click();
  await expect(page.locator('[data-verhaalslot]')).toHaveCount(0);
});

test('reload and back keep the place; begin again does not; nothing is stored, sent or in the address', async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (verzoek) => gevraagd.push(verzoek.url()));
  await page.goto(PROEFMAN);
  const adres = page.url();
  await ga(page, 4);
  await moment(page, 4).locator('[value="veilig-thuis"]').check();
  await doe(page, 4, 'open');
  await antwoord(page, 'laatste-gebeurtenis', 'formulier-teruggestuurd');
  await page.reload();
  await expect(page.locator('[data-vraag="vt-besluit"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-vraag="laatste-gebeurtenis"]')).toBeVisible();
  await page.goBack();
  await expect(moment(page, 4).locator('[value="veilig-thuis"]')).toBeChecked();
  await page.goForward();
  await page.locator('[data-begin-opnieuw]').click();
  await expect(moment(page, 1)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(page.url()).toBe(adres);
  expect(gevraagd.every((url) => !url.includes('?') && new URL(url).host === new URL(adres).host)).toBe(true);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length])).toEqual([0, 0, 0]);
});

test('a walkthrough keeps its own history apart from that of a story', async ({ page }) => {
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await doe(page, 4, 'open');
  await antwoord(page, 'laatste-gebeurtenis', 'formulier-teruggestuurd');
  expect(await page.evaluate(() => Object.keys(history.state as object))).toEqual(['verhaal']);
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(PROEFMAN);
  await ga(page, 4);
  await page.locator('[data-moment="4"] [name="voorspelling"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(moment(page, 4).locator('[value="lokaal-team-blijft"]')).toBeChecked();
  await moment(page, 4).locator('[data-doe="open"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-antwoord="formulier-teruggestuurd"]').press('Enter');
  await expect(page.locator('[data-vraag="vt-besluit"] h2')).toBeFocused();
});

test('from an outcome to its moment: worked out, at its facts; reload keeps it, and nothing of an answer is in the address', async ({ page }) => {
  await page.goto('wegwijzers/raad-of-politie/#v1&spoed=weet-niet');
  await page.locator('[data-uitkomst="overleg-nu"] summary', { hasText: 'Hoe u verder kunt' }).click();
  await page.getByRole('link', { name: 'Oefenen met deze uitkomst' }).click();
  await expect(moment(page, 2).getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(vergelijking(page)).toBeVisible();
  await expect(page.locator('.wegen tbody')).toHaveCount(1);
  await expect(moment(page, 1)).toBeHidden();
  expect(new URL(page.url()).hash).toBe('#moment-2-uitgewerkt');
  await doe(page, 2, 'verder');
  await page.reload();
  await expect(moment(page, 3)).toBeVisible();
});

test('where only a variant has the outcome, the variant opens; a lesson leads to its moment', async ({ page }) => {
  await page.goto('leren/verhalen/noor/#moment-1-paar');
  await expect(page.locator('[data-paar-uitkomst="rond-pogingen-af"]')).toBeVisible();
  await page.goto(`${PROEFMAN}#moment-4`);
  await page.reload();
  await expect(moment(page, 4)).toBeVisible();
  await expect(moment(page, 4).locator('[data-voorspelling]')).toBeVisible();
});
