/**
 * Every page, and an outcome of each walkthrough, passes axe (WCAG 2.2 AA and best practice) in light, dark and print, and every page two other
 * engines; and nowhere a space between two parts is missing. Forced colours are judged by eye: axe cannot see them.
 */
import { expect, test, type Page } from 'playwright/test';
import { voorbeelden } from '../../src/machines/register.ts';
import { keurMetAxe, KLEUR, REGELS } from '../hulp/axe.ts';
import { woordenAaneen } from '../hulp/aaneen.ts';
import { eersteVanElkeSoort } from '../hulp/dist.ts';
import { keurMetTwee } from '../hulp/keurders.ts';
import { bladzijdenInDelen, omvang, wegwijzerHeel } from '../hulp/omvang.ts';
import { sjabloonVan } from '../hulp/sjablonen.ts';
import { schrijfDeellink } from '../../src/wegwijzer/deellink.ts';

const STANDEN = [
  { naam: 'licht', media: { colorScheme: 'light' }, regels: REGELS },
  // In the dark colours change and nothing else (light-dark() in the tokens), so only the rules about colour can come out differently.
  { naam: 'donker', media: { colorScheme: 'dark' }, regels: KLEUR },
  // Paper has no pointer, so a link on it is no target (WCAG 2.5.8).
  { naam: 'druk', media: { media: 'print', colorScheme: 'light' }, regels: { ...REGELS, rules: { 'target-size': { enabled: false } } } },
] as const;

// What fades in has no contrast yet.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const EERSTE = new Set(eersteVanElkeSoort());

/** What axe finds on the page as it stands, in each of these. */
async function keur(page: Page, standen: readonly (typeof STANDEN)[number][]): Promise<void> {
  for (const { naam, media, regels } of standen) {
    await test.step(naam, async () => {
      await page.emulateMedia({ media: 'screen', ...media });
      expect(await keurMetAxe(page, regels), naam).toEqual([]);
    });
  }
}

/** Templates that every run also judges on paper, and letter by letter: what people print most. */
const OP_PAPIER = ['afspraken/[nummer].astro', 'formulieren/[slug]/index.astro', 'wegwijzers/[slug]/index.astro'];

for (const deel of bladzijdenInDelen())
  for (const pad of deel.leden) {
    test(`axe and two other engines: /${pad}`, deel.omvang, async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto(pad);
      if (deel.omvang.tag !== undefined || OP_PAPIER.includes(sjabloonVan(pad))) expect(await page.evaluate(woordenAaneen)).toEqual([]);
      expect(await keurMetTwee(page)).toEqual([]);
      // Pages that are one component many times: in one light each, the first in all.
      await keur(page, STANDEN.slice(0, EERSTE.has(pad) ? 2 : 1));
    });
    if (!EERSTE.has(pad)) continue;
    test(`axe, on paper: /${pad}`, OP_PAPIER.includes(sjabloonVan(pad)) ? deel.omvang : omvang(false), async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto(pad);
      await keur(page, STANDEN.slice(2));
      expect(await page.evaluate(woordenAaneen)).toEqual([]);
    });
  }

for (const wijze of ['Met alle noten', 'Alleen de tekst']) {
  test(`axe: a chapter read ${wijze.toLowerCase()}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto('afspraken/7/');
    await page.getByRole('radio', { name: wijze }).check();
    await keur(page, STANDEN);
  });
}

for (const [slug, [voorbeeld]] of Object.entries(voorbeelden)) {
  test(`axe: an outcome of ${slug}`, omvang(wegwijzerHeel(slug)), async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`wegwijzers/${slug}/${schrijfDeellink(voorbeeld?.antwoorden ?? [])}`);
    await expect(page.locator(`[data-uitkomst="${voorbeeld?.uitkomst ?? ''}"]`)).toBeVisible();
    await keur(page, STANDEN);
  });
}

test('axe: a fault that is put there is found, of structure and of colour', async ({ page }) => {
  await page.goto('over/');
  await page.evaluate(() => {
    const fout = document.createElement('main');
    fout.innerHTML = '<p><img src="../icoon.svg"> <span>bleek</span></p>';
    fout.querySelector('span')?.style.setProperty('color', '#eee');
    document.querySelector('main')?.append(fout);
  });
  expect((await keurMetAxe(page, REGELS)).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt', 'landmark-no-duplicate-main']),
  );
  expect((await keurMetAxe(page, KLEUR)).map(({ id }) => id)).toEqual(['color-contrast']);
});

/** Narrow (WCAG 1.4.10), and narrow with larger letters (1.4.4): only the text is enlarged, as on a phone, so the width queries stay as they are. */
const SMAL = [
  { breedte: 320, letters: 100 },
  { breedte: 360, letters: 130 },
  { breedte: 360, letters: 200 },
] as const;

for (const { naam, leden, omvang: deel } of bladzijdenInDelen())
  test(`nothing scrolls sideways at 320 px, nor at 360 px with letters of 130 % and 200 %: ${naam}`, deel, async ({ page }) => {
    test.setTimeout(300_000);
    const breder: string[] = [];
    for (const pad of leden) {
      await page.goto(pad);
      for (const { breedte, letters } of SMAL) {
        await page.setViewportSize({ width: breedte, height: 640 });
        const te = await page.evaluate((procent) => {
          const { documentElement: blad } = document;
          blad.style.fontSize = `${procent}%`;
          return blad.scrollWidth - blad.clientWidth;
        }, letters);
        if (te > 0) breder.push(`${pad}: ${te} px more than ${breedte} with letters of ${letters} %`);
      }
    }
    expect(breder).toEqual([]);
  });
