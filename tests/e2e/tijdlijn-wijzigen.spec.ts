/** Changing, removing and putting back events on the timeline, with the focus in a sensible place (WCAG 2.4.3). */
import { expect, test } from 'playwright/test';
import { PAD, zet } from '../hulp/casusverloop.ts';
import { adem } from '../hulp/gebaar.ts';

test('changing an event: it stands in the form, keeps its place in the order put in, and the focus comes back to it', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await zet(page, 'dienst-ingezet', ['25', '11', '2026']);
  await page.getByRole('button', { name: 'Wijzig: Veilig Thuis zet een dienst in, woensdag 25 november 2026' }).click();
  await expect(page.getByLabel('Wat gebeurde er?')).toBeFocused();
  await expect(page.getByLabel('Wat gebeurde er?')).toHaveValue('dienst-ingezet');
  await expect(page.getByLabel('Dag', { exact: true })).toHaveValue('25');
  await expect(page.locator('[data-wijzigt]')).toHaveText('U wijzigt: Veilig Thuis zet een dienst in, woensdag 25 november 2026');
  await expect(page.locator('[data-punt][aria-current]')).toHaveCount(1);
  await page.getByLabel('Dag', { exact: true }).fill('27');
  await page.getByRole('button', { name: 'Bewaar de wijziging op de tijdlijn' }).click();
  await expect(page.locator('[data-punt]')).toHaveCount(2);
  await expect(page.locator('[data-punt="dienst-ingezet"] time')).toHaveAttribute('datetime', '2026-11-27');
  await expect(page.locator('[data-mededeling]')).toHaveText(/^Gewijzigd: Veilig Thuis zet een dienst in, vrijdag 27 november 2026\./u);
  await expect(page.getByRole('button', { name: 'Wijzig: Veilig Thuis zet een dienst in, vrijdag 27 november 2026' })).toBeFocused();
  await expect(page.locator('[data-wijzigt]')).toBeHidden();
});

test('changing can be left off: everything stays, and the focus goes back to the button', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await page.locator('[data-wijzig]').click();
  await page.getByLabel('Dag', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Wijzig toch niet' }).click();
  await expect(page.locator('[data-punt] time')).toHaveAttribute('datetime', '2026-11-20');
  await expect(page.locator('[data-wijzig]')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Zet op de tijdlijn' })).toBeVisible();
});

test('what was removed can be put back, also everything at once', async ({ page }) => {
  await page.goto(PAD);
  await zet(page, 'melding', ['20', '11', '2026']);
  await zet(page, 'dienst-ingezet', ['25', '11', '2026']);
  await page.locator('[data-verwijder]').first().click();
  await page.getByRole('button', { name: 'Zet terug wat weg is' }).click();
  await expect(page.locator('[data-punt]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page.locator('[data-punt]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print de tijdlijn' })).toBeHidden();
  await page.getByRole('button', { name: 'Zet terug wat weg is' }).click();
  await expect(page.locator('[data-punt]')).toHaveCount(2);
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
