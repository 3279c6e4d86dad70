/** One act per gesture, in every walkthrough: whatever comes twice answers once, and is one step in the browser's history (contract §2c). */
import { expect, test, type Page } from 'playwright/test';
import type { Antwoord } from '../../src/machines/route.ts';
import { schrijfDeellink } from '../../src/wegwijzer/deellink.ts';
import { adem, alleAntwoorden, GEBAREN, langste, openWegwijzer, STANDEN, stappen } from '../hulp/gebaar.ts';
import { omvang } from '../hulp/omvang.ts';
import { routes } from '../../src/machines/register.ts';

const SLUGS = Object.keys(routes);
/** Every gesture in one walkthrough every time: the one with several values and the most answers. */
const altijd = (slug: string) => slug === 'directe-overdracht';
const antwoorden = (page: Page) => page.locator('[data-antwoord-op]');

/** The control that gives an answer; of several values the last act is 'Verder'. */
async function knopVan(page: Page, { vraag, waarden }: Antwoord) {
  const plek = page.locator(`[data-vraag="${vraag}"]`);
  await expect(plek).toBeVisible();
  if ((await plek.locator('form').count()) === 0) return plek.locator(`[data-antwoord="${waarden[0] ?? ''}"]`);
  for (const waarde of waarden) await plek.locator(`[data-antwoord="${waarde}"]`).check();
  return plek.locator('[type="submit"]');
}

for (const { gebaar, opties } of STANDEN.slice(0, 2))
  test.describe(gebaar, () => {
    test.use(opties);
    for (const slug of SLUGS)
      test(`${slug}: every answer counts once`, omvang(altijd(slug)), async ({ page }) => {
        test.slow();
        await openWegwijzer(page, slug);
        for (const { eerder, antwoord, wordt } of alleAntwoorden(slug))
          await test.step(`${antwoord.vraag}: ${antwoord.waarden.join(', ')}`, async () => {
            await page.evaluate((link) => (location.hash = link), schrijfDeellink(eerder));
            const knop = await knopVan(page, antwoord);
            await adem(page, gebaar);
            await GEBAREN[gebaar](page, knop);
            await expect(antwoorden(page)).toHaveCount(eerder.length + 1);
            await expect(page.locator(wordt)).toBeVisible();
            expect(await stappen(page)).toBe(1);
          });
      });
  });

// A key finds what has the focus, not what lies at a place: one way through says as much as all of them.
for (const { gebaar, opties } of STANDEN.slice(2))
  test.describe(gebaar, () => {
    test.use(opties);
    for (const slug of SLUGS)
      test(`${slug}: every answer counts once`, omvang(altijd(slug)), async ({ page }) => {
        await openWegwijzer(page, slug);
        for (const [plaats, antwoord] of langste(slug).antwoorden.entries()) {
          await GEBAREN[gebaar](page, await knopVan(page, antwoord));
          await expect(antwoorden(page)).toHaveCount(plaats + 1);
          expect(await stappen(page)).toBe(plaats + 1);
          await adem(page);
        }
      });
  });

test('a shortcut key that is held, or comes twice, answers once; another key after it counts at once', async ({ page }) => {
  await openWegwijzer(page, 'directe-overdracht');
  for (let keer = 0; keer < 5; keer++) await page.keyboard.down('j');
  await page.keyboard.up('j');
  await expect(antwoorden(page)).toHaveCount(1);
  await adem(page);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(antwoorden(page)).toHaveCount(2);
  await page.keyboard.press('?');
  await expect(antwoorden(page)).toHaveCount(3);
  await adem(page);
  // One finger on two keys.
  await page.keyboard.down('n');
  await page.keyboard.down('j');
  await page.keyboard.up('j');
  await page.keyboard.up('n');
  await expect(antwoorden(page)).toHaveCount(4);
});

for (const { gebaar, opties } of STANDEN)
  test.describe(`${gebaar} on what is no answer`, () => {
    test.use(opties);
    test('Vorige stap goes back one step, Wijzig opens one question', async ({ page }) => {
      const doe = (naam: string | RegExp) => GEBAREN[gebaar](page, page.getByRole('button', { name: naam }).first());
      await openWegwijzer(page, 'directe-overdracht');
      const { antwoorden: gegeven } = langste('directe-overdracht');
      for (const antwoord of gegeven.slice(0, 5)) {
        const knop = await knopVan(page, antwoord);
        await knop.click();
      }
      await adem(page);
      await doe('Vorige stap');
      await expect(antwoorden(page)).toHaveCount(4);
      await adem(page);
      await doe(/^Wijzig/u);
      await expect(page.locator(`[data-vraag="${gegeven[0]?.vraag ?? ''}"]`)).toBeVisible();
      await expect(antwoorden(page)).toHaveCount(4);
      expect(await stappen(page)).toBe(5);
      await page.goBack();
      await expect(page.locator(`[data-vraag="${gegeven[4]?.vraag ?? ''}"]`)).toBeVisible();
    });
  });

test("after double clicks the browser's back passes every question, one by one", async ({ page }) => {
  await openWegwijzer(page, 'overdracht-ontvangen');
  const { antwoorden: gegeven } = langste('overdracht-ontvangen');
  for (const antwoord of gegeven) {
    await GEBAREN.dubbelklik(page, await knopVan(page, antwoord));
  }
  for (const { vraag } of [...gegeven].reverse()) {
    await page.goBack();
    await expect(page.locator(`[data-vraag="${vraag}"]`)).toBeVisible();
  }
  await expect(antwoorden(page)).toHaveCount(0);
});

test('who answers with assistive software is never held up, however fast it goes', async ({ page }) => {
  await page.goto('wegwijzers/directe-overdracht/#v1&veiligheidsbeoordeling=ja&acuut=nee');
  await expect(antwoorden(page)).toHaveCount(2);
  await expect(page.locator('[data-eigen]')).toBeAttached();
  for (const plaats of [3, 4, 5]) {
    // What a screen reader or voice control sends: a click without a press.
    await page.locator('[data-antwoord="nee"]').evaluate((knop) => (knop as HTMLElement).click());
    await expect(antwoorden(page)).toHaveCount(plaats);
  }
});
