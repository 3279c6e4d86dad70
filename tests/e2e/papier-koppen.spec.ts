/** No heading is the last on its sheet: what it heads would be on the next. */
import { expect, test } from 'playwright/test';
import { bladzijden } from '../hulp/dist.ts';
import { inDelen } from '../hulp/omvang.ts';
import { KOPPEN, koppenInBlad, koppenOnderaan } from '../hulp/papier.ts';

/** What people print most, one of each kind; the register has most headings in columns. */
const OP_PAPIER = [
  'afspraken/6/',
  'bijlagen/4/',
  'register/',
  'begrippen/',
  'formulieren/veiligheidsplan/',
  'wegwijzers/directe-overdracht/overzicht/',
  'onduidelijkheden/agenda/',
  'antwoorden/termijnen/',
  'casusverloop/',
  'leren/lessen/eerst-veiligheid/',
];

for (const { naam, leden, omvang } of inDelen(bladzijden(), (pad) => OP_PAPIER.includes(pad), 'what is printed most'))
  test(`no heading is alone at the end of a sheet: ${naam}`, omvang, async ({ page }) => {
    test.setTimeout(600_000);
    expect(leden.length).toBeGreaterThanOrEqual(OP_PAPIER.length);
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
