/** Leaving a filled form: asked for once it is really left, and nothing stays behind. */
import { expect, test } from 'playwright/test';
import { PAD, vul } from '../hulp/formulier.ts';

test('leaving asks for confirmation as long as there is something, and not after wiping', async ({ page }) => {
  const vragen: string[] = [];
  page.on('dialog', (venster) => {
    vragen.push(venster.type());
    void venster.dismiss();
  });
  const probeer = () => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await page.goto(PAD);
  expect(await probeer()).toBe(true);
  await vul(page);
  expect(await probeer()).toBe(false);
  await page.getByRole('link', { name: 'Alle formulieren' }).click();
  await expect.poll(() => vragen).toEqual(['beforeunload']);
  await expect(page.getByLabel('Casusnummer Veilig Thuis')).toHaveValue('VT-2026-01234');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect.poll(probeer).toBe(true);
  await page.getByRole('link', { name: 'Alle formulieren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Formulieren');
  expect(vragen).toHaveLength(1);
});

test('calling, looking at the blank form and saving a file is no leaving; after that leaving asks again', async ({ page, context }) => {
  const vragen: string[] = [];
  page.on('dialog', (venster) => {
    vragen.push(venster.type());
    void venster.dismiss();
  });
  await page.goto(PAD);
  await vul(page);
  const adres = page.url();
  for (const nummer of ['112', '0800-2000']) await page.getByRole('complementary', { name: 'Direct gevaar' }).getByText(nummer).click();
  const nieuw = context.waitForEvent('page');
  await page.getByText('Voor u begint').click();
  await page.getByRole('link', { name: 'Leeg formulier als PDF' }).click();
  await (await nieuw).close();
  const bestand = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als tekstbestand' }).click();
  await bestand;
  expect(vragen).toEqual([]);
  expect(page.url()).toBe(adres);
  await expect(page.getByLabel('Casusnummer Veilig Thuis')).toHaveValue('VT-2026-01234');
  await expect.poll(() => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(false);
  await page.getByRole('link', { name: 'Alle formulieren' }).click();
  await expect.poll(() => vragen).toEqual(['beforeunload']);
});

test('who goes back finds an empty form', async ({ page }) => {
  page.on('dialog', (venster) => void venster.accept());
  await page.goto(PAD);
  await vul(page);
  await page.getByRole('link', { name: 'Alle formulieren' }).click();
  await page.waitForURL(/formulieren\/$/u);
  await page.goBack();
  await expect(page.getByLabel('Casusnummer Veilig Thuis')).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: 'Geen contact gekregen' })).not.toBeChecked();
  expect(await page.content()).not.toContain('VT-2026-01234');
  await vul(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByLabel('Casusnummer Veilig Thuis')).toHaveValue('');
});
