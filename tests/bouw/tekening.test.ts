/** The drawing on every review sheet can be read on paper. */
import { describe, expect, it } from 'vitest';
import { bestanden, leesDocument } from '../hulp/dist';

/** Room on the sheet in mm (src/components/wegwijzer/overzichtdruk.css) and size of a point. */
const PAPIER = { staand: [186, 240], liggend: [273, 160] } as const;
const MM_PER_PUNT = 0.3528;

describe.each(bestanden('.html').filter((pad) => /^wegwijzers\/[\w-]+\/overzicht\//u.test(pad)))('%s', (pagina) => {
  const document = leesDocument(pagina);
  const svg = document.querySelector('.wegwijzer-diagram');
  it('the letters of the drawing are at least 7 points on A4', () => {
    const [breed, hoog] = document.querySelector('.tekenblad--liggend') ? PAPIER.liggend : PAPIER.staand;
    const maat = (naam: string) => Number(svg?.getAttribute(naam));
    const letter = maat('font-size') * Math.min(breed / maat('width'), hoog / maat('height'));
    expect(letter / MM_PER_PUNT).toBeGreaterThanOrEqual(7);
  });
  it('every text and every line begins within the drawing', () => {
    const maat = (naam: string) => Number(svg?.getAttribute(naam));
    // Graphviz counts from the bottom left; its group moves the drawing into view.
    const [, rechts = NaN, omlaag = NaN] = /translate\(([\d.-]+) ([\d.-]+)\)/u.exec(String(svg))?.map(Number) ?? [];
    const punten = [...String(svg).matchAll(/(?: x="|M|points=")([\d.-]+)(?:" y="|,)([\d.-]+)/gu)];
    expect(punten.length).toBeGreaterThan(0);
    for (const [, x, y] of punten) {
      expect(Math.min(Number(x) + rechts, Number(y) + omlaag)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + rechts).toBeLessThanOrEqual(maat('width'));
      expect(Number(y) + omlaag).toBeLessThanOrEqual(maat('height'));
    }
  });
  it('the drawing names every question', () => {
    expect(svg?.querySelectorAll('.node.vraag').length).toBe(document.querySelectorAll('.overzicht__vraag').length);
  });
});
