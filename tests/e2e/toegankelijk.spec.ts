/**
 * Every page, and what answers and dates bring on it, passes axe (WCAG 2.2 AA and best practice) in light, dark and print. Forced colours are
 * judged by eye: axe cannot see them.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { WEGWIJZERS } from '../hulp/voorbeelden.ts';
import { bladzijden } from '../hulp/dist.ts';
import { schrijfDeellink } from '../../src/wegwijzer/deellink.ts';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STANDEN = [
  { naam: 'licht', media: { colorScheme: 'light' }, zonder: [] },
  { naam: 'donker', media: { colorScheme: 'dark' }, zonder: [] },
  // Paper has no pointer, so a link on it is no target (WCAG 2.5.8).
  { naam: 'druk', media: { media: 'print', colorScheme: 'light' }, zonder: ['target-size'] },
] as const;

const EERSTE_VOORBEELD = bladzijden().find((pad) => pad.endsWith('voorbeeld/'));

/** What axe finds on the page as it stands, in each of these. */
async function keur(page: Page, standen: readonly (typeof STANDEN)[number][]): Promise<void> {
  for (const { naam, media, zonder } of standen) {
    await test.step(naam, async () => {
      await page.emulateMedia({ media: 'screen', ...media });
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .withTags(REGELS)
        .disableRules([...zonder])
        .analyze();
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

for (const [slug, [voorbeeld]] of Object.entries(WEGWIJZERS)) {
  test(`axe: een uitkomst van ${slug}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`wegwijzers/${slug}/${schrijfDeellink(voorbeeld?.antwoorden ?? [])}`);
    await expect(page.locator(`[data-uitkomst="${voorbeeld?.uitkomst ?? ''}"]`)).toBeVisible();
    await keur(page, STANDEN);
  });
}

test('axe: uitgerekende termijnen', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('wegwijzers/termijnen/#v1&soort=overdracht-na-dienst&datum=2026-11-20');
  await expect(page.locator('[data-agenda="alle"]')).toBeVisible();
  await keur(page, STANDEN);
});

test('geen bladzijde schuift zijwaarts op 320 px (WCAG 1.4.10)', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const breder: string[] = [];
  for (const pad of bladzijden()) {
    await page.goto(pad);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) breder.push(pad);
  }
  expect(breder).toEqual([]);
});
