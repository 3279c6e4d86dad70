/** No control moves between press and release, and the first click on it is an act (contract §2c). */
import { expect, test, type Locator, type Page } from 'playwright/test';
import { eersteVanElkeSoort } from '../hulp/dist.ts';
import { GROOT, midden, TELEFOON } from '../hulp/gebaar.ts';
import { kies, PAD as TERMIJNEN, vulIn } from '../hulp/termijnen.ts';
import { PAD as TIJDLIJN } from '../hulp/casusverloop.ts';

/** Presses the middle of a control, measures whether it stays where it is, and releases. */
async function drukOp(page: Page, knop: Locator): Promise<void> {
  const { x, y } = await midden(knop);
  const voor = await knop.boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Long enough for whatever comes a moment later.
  await page.waitForTimeout(250);
  expect(await knop.boundingBox()).toEqual(voor);
  await page.mouse.up();
}

const fout = (page: Page) => page.locator('#datum-fout');
const vak = (page: Page, naam: string) => page.locator('[data-datumvak="datum"]').getByLabel(naam, { exact: true });

/** A wrong date, and the message about it. */
async function vergis(page: Page, ergens: Locator): Promise<void> {
  await vulIn(page, 'datum', ['31', '2', '2026']);
  await ergens.focus();
  await expect(fout(page)).toContainText('31 februari 2026 bestaat niet');
}

const BLADZIJDEN = [
  { naam: 'Toon de termijnen', pad: TERMIJNEN, knop: '[data-rekenhulp] [type="submit"]', gedaan: '[data-uitslag] time' },
  { naam: 'Zet op de tijdlijn', pad: TIJDLIJN, knop: '[data-tijdlijn] [type="submit"]', gedaan: '[data-punt]' },
] as const;

for (const { naam, pad, knop, gedaan } of BLADZIJDEN)
  test.describe(naam, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(pad);
      if (pad === TERMIJNEN) await kies(page, 'De gemeente is geïnformeerd');
    });

    test('the first click counts after a mended date, and the button stands still', async ({ page }) => {
      await vergis(page, page.locator(knop));
      await vak(page, 'Maand').fill('3');
      await drukOp(page, page.locator(knop));
      await expect(page.locator(gedaan).first()).toBeVisible();
      await expect(fout(page)).toHaveText('');
    });

    test('also with a date that only now turns out wrong: the button stands still, the message follows', async ({ page }) => {
      await vulIn(page, 'datum', ['31', '2', '2026']);
      await drukOp(page, page.locator(knop));
      await expect(fout(page)).toContainText('31 februari 2026 bestaat niet');
      await expect(vak(page, 'Dag')).toBeFocused();
    });

    test('who presses on a label is still busy: no message', async ({ page }) => {
      await vak(page, 'Dag').fill('20');
      const { x, y } = await midden(page.locator('label[for="datum-maand"]'));
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.waitForTimeout(250);
      await expect(fout(page)).toHaveText('');
      await page.mouse.up();
      await expect(vak(page, 'Maand')).toBeFocused();
      await expect(fout(page)).toHaveText('');
      await page.keyboard.type('11');
      await vak(page, 'Jaar').fill('2026');
      await drukOp(page, page.locator(knop));
      await expect(page.locator(gedaan).first()).toBeVisible();
    });

    test('another window is no leaving of the field', async ({ page }) => {
      await vak(page, 'Dag').fill('20');
      await vak(page, 'Dag').evaluate((veld) => veld.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: null })));
      await expect(fout(page)).toHaveText('');
      // With Tab out of the group it is.
      await vak(page, 'Jaar').focus();
      await page.keyboard.press('Tab');
      await expect(fout(page)).not.toHaveText('');
    });

    test.describe('with a finger', () => {
      test.use(TELEFOON);
      test('counts the first tap', async ({ page }) => {
        await vergis(page, page.locator(knop));
        await vak(page, 'Maand').fill('3');
        const { x, y } = await midden(page.locator(knop));
        await page.touchscreen.tap(x, y);
        await expect(page.locator(gedaan).first()).toBeVisible();
      });
    });
  });

test('who does not know the date gets no message about the date that is still there', async ({ page }) => {
  await page.goto(TERMIJNEN);
  await kies(page, 'De gemeente is geïnformeerd');
  await vulIn(page, 'datum', ['31', '2', '2026']);
  await drukOp(page, page.locator('[data-zonder-datum]'));
  await expect(page.locator('[data-termijn="T19"]')).toBeVisible();
  await expect(fout(page)).toHaveText('');
});

test('search: what comes later waits until the button is released', async ({ page }) => {
  await page.goto('');
  let laatDoor = () => {};
  const wacht = new Promise<void>((klaar) => (laatDoor = klaar));
  await page.route('**/scripts/zoektekst.js', async (route) => {
    await wacht;
    await route.continue();
  });
  await page.locator('[data-zoekveld]').first().fill('veiligheidsplan');
  const derde = page.locator('.zoek__kop').nth(3);
  await expect(derde).toBeVisible();
  const { x, y } = await midden(derde);
  const voor = await derde.boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  laatDoor();
  await page.waitForTimeout(500);
  expect(await derde.boundingBox()).toEqual(voor);
  await page.mouse.move(x, 5);
  await page.mouse.up();
  await expect(page.locator('.zoek__zin').first()).toBeVisible();
});

/** One of each kind of page. */
const SOORTEN = [
  ...new Map(eersteVanElkeSoort().map((pad) => [pad.replace(/(afspraken|bijlagen|formulieren|wegwijzers)\/[\w-]+\//u, '$1/*/'), pad])).values(),
];

/** Presses some 25 controls of a page, with the focus in a field before each, and measures whether they stay where they are. */
async function drukOveral(page: Page, keuze: string): Promise<void> {
  const veld = page.locator('main :is(input, textarea):visible, [data-zoekveld]:visible').first();
  const heeftVeld = (await veld.count()) > 0;
  // The presses are measured; what they would do is not wanted here.
  await page.evaluate(() => {
    const niets = (gebeurtenis: Event) => {
      gebeurtenis.preventDefault();
      gebeurtenis.stopImmediatePropagation();
    };
    for (const soort of ['click', 'dragstart']) addEventListener(soort, niets, true);
  });
  const knoppen = page.locator(keuze);
  const aantal = await knoppen.count();
  for (let nummer = 0; nummer < aantal; nummer += Math.ceil(aantal / 25)) {
    if (heeftVeld) await veld.focus();
    const knop = knoppen.nth(nummer);
    const [x, y] = await knop.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { x: links, y: boven, width, height } = element.getClientRects()[0] ?? new DOMRect();
      return [links + width / 2, boven + height / 2] as const;
    });
    await page.mouse.move(x, y);
    const voor = await knop.boundingBox();
    await page.mouse.down();
    const na = await knop.boundingBox();
    await page.mouse.up();
    expect(na, await knop.innerText()).toEqual(voor);
  }
}

for (const [scherm, opties] of [
  ['wide', GROOT],
  ['phone', TELEFOON],
] as const)
  test.describe(`on every kind of page, ${scherm}`, () => {
    test.use(opties);
    for (const pad of SOORTEN)
      test(`/${pad}: no button and no link moves aside`, async ({ page }) => {
        test.slow();
        await page.goto(pad);
        await drukOveral(page, ':is(header, main) :is(a, button, summary, label):visible');
      });
  });

for (const [scherm, opties, vellen] of [
  ['wide', GROOT, ['menu']],
  ['phone', TELEFOON, ['menu', 'zoekvel']],
] as const)
  test.describe(`what opens from the header, ${scherm}`, () => {
    test.use(opties);
    for (const vel of vellen)
      test(`${vel}: its button, what is in it and what lies under it stand still`, async ({ page }) => {
        await page.goto('wegwijzers/directe-overdracht/');
        const knop = page.locator(`header [popovertarget="${vel}"]`).first();
        const plaatsen = () => page.locator('main :is(a, button)').evaluateAll((alle) => alle.map((element) => element.getBoundingClientRect().top));
        const voor = await plaatsen();
        await drukOp(page, knop);
        await expect(page.locator(`#${vel}`)).toBeVisible();
        expect(await plaatsen()).toEqual(voor);
        await drukOveral(page, `#${vel} :is(a, button):visible`);
      });
    test('a double click opens the menu once and leaves it open', async ({ page }) => {
      await page.goto('contact/');
      await page.locator('header [popovertarget="menu"]').first().dblclick();
      await expect(page.locator('#menu')).toBeVisible();
    });
  });
