/** Form F1 on screen: what a worker does with it, and what must never happen to what was typed. */
import { expect, test } from 'playwright/test';
import { LASTIG, PAD, velden, vul } from '../hulp/formulier.ts';
import { weigerKlembord } from '../hulp/klembord.ts';

const BSN = '123456782';

test.describe('what you type', () => {
  test('copying as text: labels, answers and version in the order of the form', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAD);
    await vul(page);
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await expect(page.locator('[data-mededeling]')).toContainText('Gekopieerd');
    const tekst = await page.evaluate(() => navigator.clipboard.readText());
    expect(tekst).toContain('tekst januari 2020');
    expect(tekst).toContain('Casusnummer Veilig Thuis: VT-2026-01234');
    expect(tekst).toContain('[x] Geen contact gekregen\n    Wat is geprobeerd om contact te krijgen?\n    Gebeld.\n    Langs geweest.');
    expect(tekst).toContain('[ ] Wel contact geen hulpvraag\n    Toelichting: niet ingevuld');
    expect(tekst.indexOf('Contactgegevens van de terug melder')).toBeLessThan(tekst.indexOf('Aanvulling (toevoeging van deze site'));
    expect(tekst).not.toContain('Niet eenduidig');
  });

  test('when the browser refuses the clipboard the text is there to copy by hand', async ({ page }) => {
    await weigerKlembord(page);
    await page.goto(PAD);
    await page.getByLabel('Naam:', { exact: true }).fill(LASTIG);
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    const kopie = page.getByLabel('Tekst om te kopiëren');
    await expect(kopie).toBeFocused();
    expect((await kopie.inputValue()).includes(`Naam: ${LASTIG}`)).toBe(true);
  });

  test('"Wis alles" asks first, and then wipes the paper side and the copy too', async ({ page }) => {
    await weigerKlembord(page);
    await page.goto(PAD);
    await vul(page);
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Nee, ga terug' }).click();
    await expect(page.getByLabel('Casusnummer Veilig Thuis')).toHaveValue('VT-2026-01234');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Casusnummer Veilig Thuis')).toHaveValue('VT-2026-01234');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.locator('[data-mededeling]')).toHaveText('Alles is gewist.');
    await expect(page.getByRole('button', { name: 'Wis alles' })).toBeFocused();
    for (const veld of await velden(page).all()) {
      if ((await veld.getAttribute('type')) === 'checkbox') await expect(veld).not.toBeChecked();
      else await expect(veld).toHaveValue('');
    }
    expect(await page.content()).not.toContain('VT-2026-01234');
    await expect(page.locator('#kopie')).toHaveValue('');
  });

  test('stays in the page: nothing in storage, address, history or requests', async ({ page, context }) => {
    const verzoeken: string[] = [];
    await page.goto(PAD);
    page.on('request', (verzoek) => verzoeken.push(verzoek.url()));
    const adres = page.url();
    await vul(page);
    await page.getByLabel('Ontvangstdatum ZVH').fill('3-2-2026');
    await page.keyboard.press('Enter');
    await page.getByLabel('Naam:', { exact: true }).press('Enter');
    expect(page.url()).toBe(adres);
    await expect(page.getByLabel('Casusnummer Veilig Thuis')).toHaveValue('VT-2026-01234');
    expect(verzoeken).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        window.localStorage.length,
        window.sessionStorage.length,
        (await window.indexedDB.databases()).length,
        JSON.stringify(history.state),
      ]),
    ).toEqual([0, 0, 0, 'null']);
    for (const veld of await velden(page).all()) {
      expect(await veld.getAttribute('name')).toBeNull();
      expect(await veld.evaluate((el) => (el as HTMLInputElement).autocomplete)).not.toBe('on');
    }
    await expect(page.locator('[data-formulier]')).toHaveAttribute('autocomplete', 'off');
    await expect(page.locator('main :is(a[href^="mailto:"], form[action])')).toHaveCount(0);
  });

  test('a BSN gives a warning that is read aloud too; the form keeps working', async ({ page }) => {
    await page.goto(PAD);
    const veld = page.getByLabel('Naam en geboortedatum');
    await veld.fill(`J. Jansen ${BSN}`);
    await expect(page.locator('.bsn')).toHaveText(/^Dit lijkt op een BSN\. Laat het weg/u);
    await expect(page.locator('[data-voorlezen][aria-live]')).toHaveText(/^Dit lijkt op een BSN/u);
    await expect(veld).toHaveAccessibleDescription(/lijkt op een BSN/u);
    await expect(veld).toHaveValue(`J. Jansen ${BSN}`);
    await veld.fill('J. Jansen');
    await expect(page.locator('.bsn')).toHaveCount(0);
    await expect(veld).toHaveAccessibleDescription('');
    await page.getByLabel('Toelichting:').fill(`zie ${BSN.slice(0, 3)} 456 782`);
    await expect(page.locator('.bsn')).toHaveCount(1);
  });

  test('difficult text stays text, in every field', async ({ page }) => {
    const fouten: string[] = [];
    page.on('pageerror', (fout) => fouten.push(fout.message));
    page.on('dialog', (venster) => fouten.push(venster.message()));
    await page.goto(PAD);
    for (const veld of await velden(page).all()) {
      if ((await veld.getAttribute('type')) === 'checkbox') continue;
      await veld.fill(LASTIG);
      expect((await veld.inputValue()) === LASTIG).toBe(true);
    }
    expect(await page.locator('.afdruk').evaluateAll((plekken) => plekken.filter((plek) => plek.children.length > 0).length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(fouten).toEqual([]);
  });
});

test.describe('accessible', () => {
  test('everything can be done with the keyboard, in reading order', async ({ page }) => {
    await page.goto(PAD);
    const verwacht = await velden(page).evaluateAll((lijst) => lijst.map(({ id }) => id));
    await page.getByText('Wanneer en hoe u terugkoppelt').focus();
    const gezien: string[] = [];
    for (let stap = 0; stap < 60 && gezien.length < verwacht.length; stap++) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate(() => (document.activeElement?.matches('textarea, input') ? document.activeElement.id : ''));
      if (id) gezien.push(id);
      if (id === 'geen-contact') await page.keyboard.press('Space');
      if (id === 'naam') await page.keyboard.type('A. de Vries');
    }
    expect(gezien).toEqual(verwacht);
    await expect(page.getByRole('checkbox', { name: 'Geen contact gekregen' })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Print ingevuld' })).toBeFocused();
  });

  test('every field has a name, and no two fields in a group the same one', async ({ page }) => {
    await page.goto(PAD);
    for (const veld of await velden(page).all()) await expect(veld).toHaveAccessibleName(/\p{L}{3}/u);
    await expect(page.getByRole('textbox', { name: 'Welke aanvullende stappen' })).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'Reden terugmelding' }).getByRole('checkbox')).toHaveCount(4);
  });
});

test('the overview names the form with its moment', async ({ page }) => {
  await page.goto('formulieren/');
  await expect(page.getByRole('heading', { level: 2, name: 'Terugkoppelen' })).toBeVisible();
  await page.getByRole('link', { name: 'Terugkoppeling aan Veilig Thuis', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terugkoppeling aan Veilig Thuis');
});
