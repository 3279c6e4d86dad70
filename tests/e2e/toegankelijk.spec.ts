/**
 * Every page, and an outcome of each walkthrough, passes axe (WCAG 2.2 AA and best practice) in light, dark and print. Forced colours are
 * judged by eye: axe cannot see them.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { voorbeelden } from '../../src/machines/register.ts';
import { bladzijden } from '../hulp/dist.ts';
import { schrijfDeellink } from '../../src/wegwijzer/deellink.ts';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STANDEN = [
  { naam: 'licht', media: { colorScheme: 'light' }, kies: (axe) => axe.withTags(REGELS) },
  // In the dark colours change and nothing else (light-dark() in the tokens), so only the rules about colour can come out differently.
  { naam: 'donker', media: { colorScheme: 'dark' }, kies: (axe) => axe.withRules(['color-contrast', 'link-in-text-block']) },
  // Paper has no pointer, so a link on it is no target (WCAG 2.5.8).
  { naam: 'druk', media: { media: 'print', colorScheme: 'light' }, kies: (axe) => axe.withTags(REGELS).disableRules('target-size') },
] as const satisfies readonly { naam: string; media: object; kies: (axe: AxeBuilder) => AxeBuilder }[];

const EERSTE_VOORBEELD = bladzijden().find((pad) => pad.endsWith('voorbeeld/'));

/** What axe finds on the page as it stands, in each of these. */
async function keur(page: Page, standen: readonly (typeof STANDEN)[number][]): Promise<void> {
  for (const { naam, media, kies } of standen) {
    await test.step(naam, async () => {
      await page.emulateMedia({ media: 'screen', ...media });
      const { violations } = await kies(new AxeBuilder({ page }).options({ resultTypes: ['violations'] })).analyze();
      expect(
        violations.map(({ id, nodes }) => ({
          stand: naam,
          id,
          waar: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
        })),
      ).toEqual([]);
    });
  }
}

for (const pad of bladzijden()) {
  test(`axe: /${pad}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(pad);
    // The worked examples are one component thirteen times: in one light each, the first in all.
    await keur(page, /voorbeeld\/$/u.test(pad) && pad !== EERSTE_VOORBEELD ? STANDEN.slice(0, 1) : STANDEN);
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
  test(`axe: an outcome of ${slug}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`wegwijzers/${slug}/${schrijfDeellink(voorbeeld?.antwoorden ?? [])}`);
    await expect(page.locator(`[data-uitkomst="${voorbeeld?.uitkomst ?? ''}"]`)).toBeVisible();
    await keur(page, STANDEN);
  });
}

test('no page scrolls sideways at 320 px (WCAG 1.4.10)', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const breder: string[] = [];
  for (const pad of bladzijden()) {
    await page.goto(pad);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) breder.push(pad);
  }
  expect(breder).toEqual([]);
});
