/** Searching on screen: shortcuts, keyboard, exact place, announcements, and without JavaScript. */
import { test } from 'playwright/test';
import { keurMetAxe, KLEUR, REGELS } from '../hulp/axe.ts';
import { expect, klaar, typ } from '../hulp/zoeken.ts';

const VELD = '[data-zoekveld]';

test('/ opens the search, the arrows go through the results and Escape goes back to the field', async ({ page }) => {
  await page.goto('afspraken/7/');
  await page.keyboard.press('/');
  await expect(page.locator(VELD)).toBeFocused();
  await page.keyboard.type('casusregie');
  await expect(page.locator('[data-zoek-klaar="casusregie"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-zoekresultaat="7.3"] .zoek__kop')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-zoekresultaat] .zoek__kop').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(VELD)).toBeFocused();
  await expect(page.locator('[data-zoek-klaar]')).toBeHidden();
  await expect(page.locator(VELD)).toHaveValue('casusregie');
});

test('Ctrl+K opens the search too, and / stays a character in a field', async ({ page }) => {
  await page.goto('afspraken/6/');
  await page.keyboard.press('Control+k');
  await expect(page.locator(VELD)).toBeFocused();
  await page.keyboard.type('en/of');
  await expect(page.locator(VELD)).toHaveValue('en/of');
});

test('a result leads to the section, the excerpt to the sentence', async ({ page }) => {
  await page.goto('bijlagen/6/');
  await page.locator(VELD).fill('ontvangst bevestigen');
  const eerste = page.locator('[data-zoekresultaat]').first();
  await expect(eerste).toHaveAttribute('data-zoekresultaat', '4');
  await expect(eerste).toHaveAttribute('data-soort', 'afspraken');
  await expect(eerste.locator('mark').first()).toBeVisible();
  const anker = new URL((await eerste.locator('.zoek__zin').getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await expect(eerste.locator('.zoek__kop')).toHaveAttribute('href', /afspraken\/4\/#4$/u);
  await eerste.locator('.zoek__zin').click();
  await expect(page.locator(`[id="${anker}"]`)).toBeInViewport();
});

test('Enter goes to the first result; the query does not get into the address', async ({ page }) => {
  await page.goto('afspraken/5/');
  await page.locator(VELD).fill('eerwraak');
  await expect(page.locator('[data-zoek-klaar="eerwraak"]')).toBeVisible();
  await page.locator(VELD).press('Enter');
  await expect(page.locator('[data-zoekresultaat="5.1"] .zoek__kop')).toBeFocused();
  expect(page.url()).not.toContain('eerwraak');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/afspraken\/5\/#5\.1$/u);
});

test('the number of results, another reading and nothing are announced', async ({ page }) => {
  await page.goto('afspraken/');
  const melding = page.locator('search').getByRole('status');
  await page.locator(VELD).fill('casusrgie');
  await expect(melding).toHaveText(/^\d+ plaatsen gevonden\.\s+Gezocht op ‘casusregie’\./u);
  await expect(page.locator('[data-zoek-uitleg]')).toContainText('Gezocht op ‘casusregie’.');
  await page.locator(VELD).fill('xqzvw');
  await expect(melding).toHaveText(/^Niets gevonden voor ‘xqzvw’\./u);
  await expect(page.locator('[data-zoekresultaat]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Kijk in het register van A tot Z' })).toBeVisible();
});

test('on a narrow screen the panel fits in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('afspraken/6/');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await page.locator(VELD).fill('overdracht');
  await expect(klaar(page, 'overdracht')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('twin titles say which way of handing over they are about, every result its kind in words', async ({ page }) => {
  await page.goto('bijlagen/6/');
  await typ(page, 'terugkoppeling aan de melder');
  const naam = (id: string) => page.locator(`[data-zoekresultaat="${id}"]`).getByRole('link').first();
  await expect(naam('6.1.5')).toHaveAccessibleName('Paragraaf 6.1.5 Terugkoppeling aan de melder direct na de beoordeling');
  await expect(naam('6.2.5')).toHaveAccessibleName('Paragraaf 6.2.5 Terugkoppeling aan de melder na een dienst');
  await typ(page, 'casusregie');
  const zonderSoort = await page
    .locator('[data-zoekkop]')
    .evaluateAll((alle) =>
      alle
        .map((een) => een.textContent ?? '')
        .filter((naam) => !/^(?:Paragraaf|Hoofdstuk|Bijlage|Voorwoord|Snel antwoord|Wegwijzer|Formulier|Begrip|Contact|Leren)/u.test(naam)),
    );
  expect(zonderSoort).toEqual([]);
});

test('a term of several words is marked as a whole, and capitals only where the text has them', async ({ page }) => {
  await page.goto('bijlagen/6/');
  await typ(page, 'zicht op veiligheid');
  await expect(page.locator('mark', { hasText: /^zicht op (?:de )?veiligheid/iu }).first()).toBeVisible();
  await typ(page, 'OM');
  const gemarkeerd = await page.locator('mark').allTextContents();
  expect(gemarkeerd.filter((tekst) => /\bom\b/u.test(tekst))).toEqual([]);
});

test('when the list is called complete the words are there, and it does not move after that', async ({ page }) => {
  await page.goto('afspraken/7/');
  await typ(page, 'veiligheidsplan');
  const stand = () =>
    page
      .locator('[data-zoekresultaat]')
      .evaluateAll((alle) =>
        alle.map((een) => ({ id: een.getAttribute('data-zoekresultaat'), hoog: een.getBoundingClientRect().height, tekst: een.textContent })),
      );
  const eerst = await stand();
  expect(eerst.filter(({ id, tekst }) => /^\d/u.test(id ?? '') && (tekst ?? '').length < 60)).toEqual([]);
  await page.waitForTimeout(1500);
  // What comes later stands below.
  expect((await stand()).slice(0, eerst.length)).toEqual(eerst);
});

test('the list as it is read out', async ({ page }) => {
  await page.goto('bijlagen/6/');
  await typ(page, 'terugkoppeling aan de melder');
  await expect(page.locator('search')).toMatchAriaSnapshot(`
    - search:
      - searchbox "Zoek in de afspraken"
      - button "Zoek"
      - status:
        - paragraph: /\\d+ plaatsen gevonden\\./
      - list:
        - listitem:
          - link "Paragraaf 6.1.5 Terugkoppeling aan de melder direct na de beoordeling"
          - link /^Veilig Thuis informeert de melder dat de casus is overgedragen/
  `);
});

test('axe finds nothing in the list, in light, dark and forced colours', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('bijlagen/6/');
  for (const vraag of ['casusrgie', 'xqzvw']) {
    await typ(page, vraag);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect(await keurMetAxe(page, REGELS)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await keurMetAxe(page, KLEUR)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await keurMetAxe(page, REGELS)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the button leads to the register, without the query in the address', async ({ page }) => {
    await page.goto('afspraken/6/');
    await page.locator(VELD).fill('eerwraak');
    await page.getByRole('search').getByRole('button', { name: 'Zoek' }).click();
    await expect(page).toHaveURL(/\/register\/\??$/u);
    await page.locator('.register li', { hasText: 'eerwraak' }).getByRole('link', { name: '5.1' }).click();
    await expect(page.locator('[id="5.1"]')).toBeInViewport();
  });
});
