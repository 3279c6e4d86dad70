/** Every stylesheet as it is built, and every link to one: what a tool made of it still comes on paper in every browser. */
import { describe, expect, it } from 'vitest';
import { bestanden, lees, leesDocument } from '../hulp/dist';
import { zoekDrukfouten } from '../hulp/drukfouten';

const bladen = bestanden('.css');

describe('style sheets', () => {
  it('are there, also those with the foot of a form', () => {
    expect(bladen.some((pad) => /^stijl\//u.test(pad))).toBe(true);
    expect(bladen.some((pad) => /\/druk\.css$/u.test(pad))).toBe(true);
  });
  it.each(bladen)('%s', (pad) => {
    expect(zoekDrukfouten(lees(pad), pad)).toEqual([]);
  });
  it('no page loads a style sheet at a certain width', () => {
    const media = bestanden('.html').flatMap((pad) =>
      [...leesDocument(pad).querySelectorAll('link[rel="stylesheet"][media], style[media]')].map((el) => el.getAttribute('media')),
    );
    expect([...new Set(media)]).toEqual(['print']);
  });
});
