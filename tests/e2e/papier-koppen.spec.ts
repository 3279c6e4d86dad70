/** No heading is the last on its sheet: what it heads would be on the next. */
import { expect, test } from 'playwright/test';
import { bladzijdenInDelen } from '../hulp/omvang.ts';
import { KOPPEN, koppenInBlad, koppenOnderaan } from '../hulp/papier.ts';

for (const { naam, leden, omvang } of bladzijdenInDelen())
  test(`no heading is alone at the end of a sheet: ${naam}`, omvang, async ({ page }) => {
    test.setTimeout(600_000);
    const alleen: string[] = [];
    for (const pad of leden) {
      await page.goto(pad);
      // A drawing has the same words, and heads nothing.
      await page.addStyleTag({ content: 'svg text { visibility: hidden }' });
      await page.emulateMedia({ media: 'print' });
      const koppen = await page.evaluate(koppenInBlad, KOPPEN);
      await page.emulateMedia({ media: null });
      for (const kop of await koppenOnderaan(await page.pdf({ preferCSSPageSize: true }), koppen)) alleen.push(`/${pad}, ${kop}`);
    }
    expect(alleen).toEqual([]);
  });

test('a heading that is alone is seen, also over two lines; its words at the end of a sentence are not', async ({ page }) => {
  await page.setContent(
    '<main><p>Zin over Kop een</p><p style="break-before:page">Zin.</p><h2 style="inline-size:3em">Kop een</h2><p style="break-before:page">Zin.</p></main>',
  );
  expect(await koppenOnderaan(await page.pdf(), ['Kop een'])).toEqual(['vel 2: Kopeen']);
});
