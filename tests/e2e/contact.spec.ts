/** Contacts: what gemeente.json says is shown; a file that is wrong, or not there, changes nothing but says so. */
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from 'playwright/test';
import { DIST } from '../hulp/dist.ts';

const contact = {
  id: 'lokaal-team',
  wat: 'Lokaal team, voor a < b & "c"',
  naam: 'Team Proef',
  telefoon: '+31 (0)13-123 45 67',
  mail: 'team@gemeente.nl',
  gecontroleerd: '2026-11-20',
};
const goed = { gemeente: 'Hart van Brabant', contacten: [contact], opschalen: [{ functie: 'Coördinator' }] };

/** Lets the server answer with this instead of the gemeente.json of the build; undefined: not there. */
const geef = (page: Page, inhoud: string | undefined) =>
  page.route('**/gemeente.json', (vraag) =>
    vraag.fulfill(inhoud === undefined ? { status: 404 } : { body: inhoud, contentType: 'application/json' }),
  );

test('een gewijzigd bestand: de gegevens met hun datum, tekst als tekst', async ({ page }) => {
  await geef(page, JSON.stringify(goed));
  await page.goto('contact/');
  const blok = page.locator('[data-contacten] section');
  await expect(blok).toHaveCount(1);
  await expect(blok.getByRole('heading')).toHaveText(contact.wat);
  await expect(blok.getByRole('link', { name: contact.telefoon })).toHaveAttribute('href', 'tel:0131234567');
  await expect(blok).toContainText('20 november 2026');
  await expect(blok).toContainText('nog in te vullen');
  await expect(page.locator('[data-opschalen]').getByRole('heading')).toHaveText('Coördinator');
  await page.goto('contact/controle/');
  await expect(page.locator('[data-controle]')).toContainText('Het bestand klopt: 1 keer een contact');
});

test('een bestand met fouten: de gegevens van de uitgave blijven, en de controle zegt wat er moet gebeuren', async ({ page }) => {
  const slecht = { ...goed, contacten: [{ ...contact, naam: '<img src=x onerror="document.title=1">', tel: '12' }] };
  await geef(page, JSON.stringify(slecht, undefined, 2));
  await page.goto('contact/');
  await expect(page.locator('[data-bericht]')).toContainText('In gemeente.json staat een fout.');
  await expect(page.locator('[data-contacten]')).not.toContainText('Lokaal team, voor');
  await expect(page.locator('[data-contacten] section')).not.toHaveCount(0);
  await page.getByRole('link', { name: 'Bekijk wat er niet klopt' }).click();
  const regels = page.locator('[data-controle] li');
  await expect(regels).toHaveText([
    'Regel 11, contacten, nummer 1, tel. Er staat: "12". Het veld "tel" bestaat niet. Bedoelt u "telefoon"?',
    /^Regel 7, contacten, nummer 1, naam\. Er staat: "<img src=x .*HTML of script/u,
  ]);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('JSON met een slip: regel en teken; een bestand op de computer blijft op de computer', async ({ page }) => {
  await geef(page, '{\n  "gemeente": "Hart van Brabant",\n  "contacten": []\n  "opschalen": []\n}');
  await page.goto('contact/controle/');
  await expect(page.locator('[data-controle]')).toContainText('Regel 3, teken 18. Hier ontbreekt een komma.');
  const gevraagd: string[] = [];
  page.on('request', (vraag) => gevraagd.push(vraag.url()));
  await page
    .getByLabel(/Kies een bestand/u)
    .setInputFiles({ name: 'nieuw.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(goed)) });
  await expect(page.locator('[data-controle]')).toContainText('nieuw.json op uw computer');
  await expect(page.locator('[data-controle]')).toContainText('Het bestand klopt');
  expect(gevraagd).toEqual([]);
});

test('geen bestand: de bladzijde zegt het en blijft staan', async ({ page }) => {
  await geef(page, undefined);
  await page.goto('contact/');
  await expect(page.locator('[data-bericht]')).toContainText('Het bestand gemeente.json is niet gevonden.');
  await expect(page.locator('[data-contacten]')).toContainText('nog in te vullen');
  await page.goto('contact/controle/');
  await expect(page.locator('[data-controle]')).toContainText('Er staat geen gemeente.json naast index.html.');
});

test('van een schijf (file://): de gegevens van de uitgave, met uitleg', async ({ page }) => {
  await page.goto(`${pathToFileURL(DIST).href}/contact/index.html`);
  await expect(page.locator('[data-bericht]')).toContainText('geopend vanaf een schijf');
  await expect(page.locator('[data-contacten]')).toContainText('nog in te vullen');
});
