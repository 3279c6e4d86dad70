/** A drawing from a small layout written by hand: every place, size and letter of the SVG can be reckoned by a reader. */
import { describe, expect, it } from 'vitest';
import { alsPaginasvg, LETTER, maten, type Grafiek } from '../../../src/wegwijzer/diagram-svg';

/** The outline of a node as Graphviz writes it: from the corner at the top right, against the clock. */
const doos = (links: number, onder: number, rechts: number, boven: number) =>
  ({
    op: 'p',
    points: [
      [rechts, boven],
      [links, boven],
      [links, onder],
      [rechts, onder],
    ],
  }) as const;

/**
 * A question above an outcome, with one arrow. Graphviz counts upwards from the bottom; the drawing is 100 high and has 4 units
 * of room around it, so that height y becomes 104 - y, and x becomes x + 4.
 */
const grafiek: Grafiek = {
  bb: '0,0,120,100',
  objects: [
    {
      style: 'rounded',
      _draw_: [{ op: 'c' }, doos(10, 70, 110, 100)],
      _ldraw_: [{ op: 'F' }, { op: 'T', pt: [60, 81], text: 'Acuut & nu?' }],
    },
    {
      _draw_: [doos(20.6, 0, 100.4, 30.4)],
      _ldraw_: [
        { op: 'T', pt: [60, 18], text: 'Direct' },
        { op: 'T', pt: [60, 6], text: '<overdragen>' },
      ],
    },
  ],
  edges: [
    {
      _draw_: [
        { op: 'c' },
        {
          op: 'b',
          points: [
            [60, 70],
            [60, 60],
            [62, 55],
            [62, 50],
            [62, 45],
            [60, 42],
            [60, 40],
          ],
        },
      ],
      _hdraw_: [
        {
          op: 'P',
          points: [
            [63, 40],
            [60, 30],
            [57, 40],
          ],
        },
      ],
      _ldraw_: [
        { op: 'T', pt: [66, 52], text: ' nee' },
        { op: 'T', pt: [66, 40], text: '    daarna & dan ' },
      ],
    },
  ],
};
const svg = () => alsPaginasvg(grafiek, 'Route <1> & verder');

describe('the size of a drawing', () => {
  it('is that of the layout with room on all sides', () => {
    expect(maten(grafiek)).toEqual({ breed: 128, hoog: 108 });
  });

  it('is measured between the edges of the layout, wherever those are, and rounded up', () => {
    expect(maten({ bb: '10,20,50.2,80.7', objects: [], edges: [] })).toEqual({ breed: 49, hoog: 69 });
  });

  it('is the size of the SVG, in which one unit is one pixel', () => {
    expect(svg()).toMatch(/^<svg class="wegwijzer-diagram" role="img" width="128" height="108" viewBox="0 0 128 108" font-family=/u);
  });
});

describe('a node', () => {
  it('is a rectangle in whole units, with round corners when the layout says so', () => {
    expect(svg()).toContain('"><rect x="14" y="4" width="100" height="30" rx="6"/><rect x="25" y="74" width="79" height="30"/><path d="');
  });

  it('has its text in the middle, one element per line, with marks escaped', () => {
    const [, groep = ''] = /<g text-anchor="middle">(.*?)<\/g>/u.exec(svg()) ?? [];
    expect(groep).toBe('<text x="64" y="23">Acuut &amp; nu?</text><text x="64" y="86">Direct</text><text x="64" y="98">&lt;overdragen></text>');
  });
});

describe('an arrow', () => {
  it('is a curve from node to node, each bend written as steps from where it begins', () => {
    expect(svg()).toContain('<path d="M64 34c0 10 2 15 2 20 0 5-2 8-2 10"/></g>');
  });

  it('ends in a closed head, each corner written as the step from the one before', () => {
    expect(svg()).toContain('</g><path d="M67 64l-3 10-3-10z"/><g');
  });

  it('has its text beside it, moved to the right for every space it starts with', () => {
    expect(svg()).toMatch(/<\/g><text x="74" y="52">nee<\/text><text x="86" y="64">daarna &amp; dan<\/text><\/svg>$/u);
  });

  it('shares one path for its line, and one for its head, with the others', () => {
    const twee = alsPaginasvg({ ...grafiek, edges: [...grafiek.edges, ...grafiek.edges] }, '');
    expect(twee).toContain('<path d="M64 34c0 10 2 15 2 20 0 5-2 8-2 10M64 34c0 10 2 15 2 20 0 5-2 8-2 10"/>');
    expect(twee).toContain('<path d="M67 64l-3 10-3-10zM67 64l-3 10-3-10z"/>');
    expect(twee).toMatch(/daarna &amp; dan<\/text><text x="74" y="52">nee<\/text><text [^>]*>daarna &amp; dan<\/text><\/svg>$/u);
  });
});

describe('the whole drawing', () => {
  it('has one title, escaped, and takes letter and colour for its text and lines', () => {
    expect(LETTER).toBe(12);
    expect(svg()).toContain(
      ' font-family="Arial, Helvetica, sans-serif" font-size="12" fill="currentColor"><title>Route &lt;1> &amp; verder</title><g fill="none" stroke="currentColor"><rect ',
    );
  });

  it('can be of one node without arrows, text or round corners', () => {
    const los: Grafiek = {
      bb: '0,0,20,10',
      edges: [],
      objects: [
        {
          _ldraw_: [],
          _draw_: [doos(0, 0, 20, 10)],
        },
      ],
    };
    expect(alsPaginasvg(los, 'Een')).toMatch(
      /<title>Een<\/title><g [^>]*><rect x="4" y="4" width="20" height="10"\/><path d=""\/><\/g><path d=""\/><g text-anchor="middle"><\/g><\/svg>$/u,
    );
  });
});
