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

test('a changed file: the facts with their date, text as text', async ({ page }) => {
  await geef(page, JSON.stringify(goed));
  await page.goto('contact/');
  const blok = page.locator('[data-contacten] section');
  await expect(blok).toHaveCount(1);
  await expect(blok.getByRole('heading')).toHaveText(contact.wat);
  await expect(blok.getByRole('link', { name: contact.telefoon })).toHaveAttribute('href', 'tel:0131234567');
  await expect(blok).toContainText('20 november 2026');
  await expect(blok).toContainText('nog in te vullen');
  await expect(page.locator('[data-opschalen-leeg]')).toHaveText('Coördinator: nog in te vullen');
  await expect(page.locator('[data-opschalen]')).toBeEmpty();
  await page.goto('contact/controle/');
  await expect(page.locator('[data-controle]')).toContainText('Het bestand klopt: 1 keer een contact');
});

/** Everything on the page that says from whom a fact is. */
const volgens = (page: Page) => page.locator('[data-contacten] section, .bellen > div').filter({ hasText: 'Volgens' });

test('Veilig Thuis from annex 6: literally, with source and day, and without a link for mail', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('contact/');
  const deel = page.locator('dl > div').filter({ hasText: 'Bijlage 6' });
  await expect(deel.getByRole('link', { name: '013 – 7516 789', exact: true })).toHaveAttribute('href', 'tel:0137516789');
  await expect(deel).toContainText('info@veiligthuismiddenbrabant.nl');
  await expect(deel).toContainText(/Volgens\s*Bijlage 6\s*, januari 2020/u);
  await expect(page.locator('blockquote')).toContainText([
    'Graag telefonisch contact met Veilig Thuis opnemen m.b.t. afstemming (terug) melding 013 – 7516 789.',
    'Onderstaand formulier kan worden gemaild naar info@veiligthuismiddenbrabant.nl',
  ]);
  await expect(page.locator('[data-voorrang]')).toContainText('Niet nagekeken: controleer het nummer en het adres');
  await expect(page.locator('main')).toContainText('Stuur geen formulier of gegevens over mensen met gewone mail.');
  await expect(page.locator('.punt').getByRole('link', { name: 'punt O59' })).toHaveAttribute('href', '../onduidelijkheden/#O59');
  await expect(page.locator('main a[href^="mailto:"], main form')).toHaveCount(0);
  await deel.getByRole('link', { name: 'Bijlage 6' }).click();
  await expect(page).toHaveURL(/\/bijlagen\/6\/#bijlage-6-7$/u);
  await context.close();
});

test('when the municipality names Veilig Thuis that visibly comes first, and both say whose it is', async ({ page }) => {
  const eigen = { id: 'veilig-thuis', wat: 'Veilig Thuis', telefoon: '013-123 45 67', gecontroleerd: '2026-11-20' };
  await geef(page, JSON.stringify({ ...goed, contacten: [contact, eigen] }));
  await page.goto('contact/');
  await expect(page.locator('[data-voorrang]')).toContainText(
    'De regio Hart van Brabant geeft hierboven zelf gegevens van Veilig Thuis. Gebruik die.',
  );
  await expect(volgens(page)).toContainText([/Team Proef[^]*Volgens\s*regio Hart van Brabant/u, /Volgens\s*regio Hart van Brabant/u, /Bijlage 6/u]);
  const hoogtes = await page
    .locator('[href="tel:0131234567"], [href="tel:0137516789"]')
    .evaluateAll((links) => links.map((el) => el.getBoundingClientRect().top));
  expect(hoogtes).toEqual(hoogtes.toSorted((a, b) => a - b));
  await expect(page.locator('[href="tel:0131234567"], [href="tel:0137516789"]').last()).toHaveText('013 – 7516 789');
});

test('a file with mistakes: the facts of the release stay, and the check says what must be done', async ({ page }) => {
  const slecht = { ...goed, contacten: [{ ...contact, naam: '<img src=x onerror="document.title=1">', tel: '12' }] };
  await geef(page, JSON.stringify(slecht, undefined, 2));
  await page.goto('contact/');
  await expect(page.locator('[data-bericht]')).toContainText('In gemeente.json staat een fout.');
  await expect(page.locator('[data-contacten]')).not.toContainText('Lokaal team, voor');
  await expect(page.locator('[data-contacten-leeg]')).toContainText('Lokaal team: nog in te vullen');
  await page.getByRole('link', { name: 'Bekijk wat er niet klopt' }).click();
  const regels = page.locator('[data-controle] li');
  await expect(regels).toHaveText([
    'Regel 11, contacten, nummer 1, tel. Er staat: "12". Het veld "tel" bestaat niet. Bedoelt u "telefoon"?',
    /^Regel 7, contacten, nummer 1, naam\. Er staat: "<img src=x .*HTML of script/u,
  ]);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('JSON with a slip: line and character; a file on the computer stays on the computer', async ({ page }) => {
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

test('no file: the page says so and stays', async ({ page }) => {
  await geef(page, undefined);
  await page.goto('contact/');
  await expect(page.locator('[data-bericht]')).toContainText('Het bestand gemeente.json is niet gevonden.');
  await expect(page.locator('[data-contacten-leeg]')).toContainText('nog in te vullen');
  await page.goto('contact/controle/');
  await expect(page.locator('[data-controle]')).toContainText('Er staat geen gemeente.json naast index.html.');
});

test('from a disk (file://): the facts of the release, with an explanation', async ({ page }) => {
  await page.goto(`${pathToFileURL(DIST).href}/contact/index.html`);
  await expect(page.locator('[data-bericht]')).toContainText('geopend vanaf een schijf');
  await expect(page.locator('[data-contacten-leeg]')).toContainText('nog in te vullen');
});

test('on a phone the numbers of Veilig Thuis are in the first screen, and what an administrator must know is elsewhere', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('contact/');
  for (const nummer of ['0800-2000', '013 – 7516 789']) {
    const vak = await page.locator('main').getByRole('link', { name: nummer, exact: true }).boundingBox();
    expect((vak?.y ?? 640) + (vak?.height ?? 0), nummer).toBeLessThanOrEqual(640);
    // A thumb needs 24 px (WCAG 2.5.8).
    expect(vak?.height).toBeGreaterThanOrEqual(24);
  }
  const hoofd = page.locator('main');
  await expect(hoofd).not.toContainText('gemeente.json');
  await hoofd.getByRole('link', { name: 'wie deze site beheert' }).click();
  await expect(hoofd).toContainText('gemeente.json');
  await expect(hoofd).toContainText('Volgende herziening');
});
