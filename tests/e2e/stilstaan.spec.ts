/** No control moves between press and release, and the first click on it is an act (contract §2c). */
import { expect, test, type Locator, type Page } from 'playwright/test';
import { drukOp, drukOveral } from '../hulp/drukken.ts';
import { GROOT, midden, TELEFOON } from '../hulp/gebaar.ts';
import { omvang } from '../hulp/omvang.ts';
import { perSjabloon, sjabloonVan } from '../hulp/sjablonen.ts';
import { kies, PAD as TERMIJNEN, vulIn } from '../hulp/termijnen.ts';
import { PAD as TIJDLIJN } from '../hulp/casusverloop.ts';

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

/** Templates that every run tries: those with most that acts, and first of all where one types, also on a wide screen. */
const OOK_BREED = ['index', 'afspraken/[nummer]', 'formulieren/[slug]/index', 'wegwijzers/[slug]/index', 'wegwijzers/termijnen/index'];
const OP_TELEFOON = [...OOK_BREED, 'casusverloop/index', 'casusverloop/tijdlijn', 'onduidelijkheden/index', 'contact/index'];
const altijd = (scherm: string, pad: string) => (scherm === 'phone' ? OP_TELEFOON : OOK_BREED).includes(sjabloonVan(pad).replace('.astro', ''));

for (const [scherm, opties] of [
  ['wide', GROOT],
  ['phone', TELEFOON],
] as const)
  test.describe(`on every kind of page, ${scherm}`, () => {
    test.use(opties);
    for (const pad of perSjabloon())
      test(`/${pad}: no button and no link moves aside`, omvang(altijd(scherm, pad)), async ({ page }) => {
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
