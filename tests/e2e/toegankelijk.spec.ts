/** Every page passes axe (WCAG 2.2 AA and best practice) in light, dark and print. Forced colours are judged by eye: axe cannot see them. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { bladzijden } from '../hulp/dist.ts';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STANDEN = [
  { naam: 'licht', media: { colorScheme: 'light' }, zonder: [] },
  { naam: 'donker', media: { colorScheme: 'dark' }, zonder: [] },
  // Paper has no pointer, so a link on it is no target (WCAG 2.5.8).
  { naam: 'druk', media: { media: 'print', colorScheme: 'light' }, zonder: ['target-size'] },
] as const;

const EERSTE_VOORBEELD = bladzijden().find((pad) => pad.endsWith('voorbeeld/'));

for (const pad of bladzijden()) {
  test(`axe: /${pad}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(pad);
    // The worked examples are one component thirteen times: in one light each, the first in all.
    const standen = /voorbeeld\/$/u.test(pad) && pad !== EERSTE_VOORBEELD ? STANDEN.slice(0, 1) : STANDEN;
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
  });
}

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
