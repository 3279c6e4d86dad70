/** Drawings as they stand in a page: nothing overlaps, nothing is left out, and the layout is the one that prints largest. */
import { describe, expect, it, vi } from 'vitest';
import { maakDiagram } from '../../../src/wegwijzer/diagram';
import { fout } from '../../hulp/kleine-machines';
import { GEEN_WOORDEN, kam, klein, ster, woorden } from './hulp';

// Dozens of layouts per drawing: seconds next to other work.
vi.setConfig({ testTimeout: 60_000 });

interface Vak {
  readonly x: number;
  readonly y: number;
  readonly breed: number;
  readonly hoog: number;
}
const getallen = (tekst: string) => [...tekst.matchAll(/-?[\d.]+/gu)].map(([getal]) => Number(getal));
/** The outlines of the nodes of a drawing, in the order of the machine: rounded for a question. */
const vakken = (svg: string): Vak[] => {
  const [rechts = NaN, omlaag = NaN] = getallen(/translate\((.*?)\)/u.exec(svg)?.[1] ?? '');
  return [...svg.matchAll(/<g class="node (?:vraag|uitkomst)"><(?:path|polygon)[^>]* (?:d|points)="([^"]*)"/gu)].map(([, omtrek = '']) => {
    const punten = getallen(omtrek);
    const xs = punten.filter((_getal, plaats) => plaats % 2 === 0).map((x) => x + rechts);
    const ys = punten.filter((_getal, plaats) => plaats % 2 === 1).map((y) => y + omlaag);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, breed: Math.max(...xs) - x, hoog: Math.max(...ys) - y };
  });
};
const groot = (svg: string) => {
  const [breed = 0, hoog = 0] = getallen(/width="\d+" height="\d+"/u.exec(svg)?.[0] ?? '');
  return { breed, hoog };
};
const raken = (a: Vak, b: Vak) => a.x < b.x + b.breed && b.x < a.x + a.breed && a.y < b.y + b.hoog && b.y < a.y + a.hoog;
/** Millimetres per point, and the size of the letter in a drawing. */
const MM = 0.3528;
const LETTER = 12;

describe('the diagram in SVG', () => {
  it('is the same every time', async () => {
    expect(await maakDiagram(klein, woorden)).toEqual(await maakDiagram(klein, woorden));
  });

  it('can stand in a page: no ids, no styles, no colours of its own, one title', async () => {
    const { svg } = await maakDiagram(klein, woorden);
    expect(svg).toMatch(/^<svg class="wegwijzer-diagram" role="img" width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2" /);
    expect(svg).toMatch(/<\/svg>$/);
    expect(svg).not.toMatch(/<!|<\?| id=| style=|xlink|black|#[\da-f]{3,6}|transparent|NaN|undefined/);
    expect(svg.match(/<title>.*?<\/title>/g)).toEqual(['<title>Route van de vragen &amp; uitkomsten</title>']);
  });

  it('has a rectangle for every state, inside the drawing and clear of the others, and a head for every arrow', async () => {
    const { svg } = await maakDiagram(klein, woorden);
    const alle = vakken(svg);
    const { breed, hoog } = groot(svg);
    expect(alle).toHaveLength(4);
    expect(svg.match(/<g class="node vraag"><path /g)).toHaveLength(2);
    expect(svg.match(/<g class="node uitkomst"><polygon /g)).toHaveLength(2);
    for (const [nr, vak] of alle.entries()) {
      expect(Math.min(vak.x, vak.y, breed - vak.x - vak.breed, hoog - vak.y - vak.hoog)).toBeGreaterThanOrEqual(0);
      expect(alle.slice(nr + 1).filter((ander) => raken(vak, ander))).toEqual([]);
    }
    expect(svg.match(/<g class="edge"><path [^>]*\/><polygon fill="currentColor" [^>]*\/>/g)).toHaveLength(7);
  });

  it('shows the words of nodes, then those of arrows, which Graphviz puts together by where they lead', async () => {
    const { svg } = await maakDiagram(klein, { ...woorden, vragen: { vorm: 'Is er een "vorm"?' } });
    const teksten = [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/gu)].map(([, tekst]) => tekst);
    expect(teksten).toEqual([
      ...['Is er een &quot;vorm&quot;?', 'ernst', 'bel', 'Kan'],
      ...['een of meer: een criterium:', 'twijfel', 'geen', 'constructor: twijfel', 'stop'],
      ...['1. als een criterium:', 'erg', 'niet erg', '2. als twijfel:', 'erg', 'anders:', 'niet erg', 'onbekend', 'anders:', 'erg'],
    ]);
  });
});

describe('the layout of a diagram', () => {
  it('runs from top to bottom when that prints well, with a letter of nine points on an upright sheet', async () => {
    const { svg, ...afdruk } = await maakDiagram(fout({}), { ...GEEN_WOORDEN, vragen: { a: 'abcdefgh ijklmnopq' } });
    expect(afdruk).toEqual({ liggend: false, punten: 9, vel: false });
    const [vraag, ...uitkomsten] = vakken(svg);
    for (const { y } of uitkomsten) expect(y).toBeGreaterThan((vraag?.y ?? 0) + (vraag?.hoog ?? 0));
    // The first of the layouts that print equally large: up to 22 characters on a line.
    expect(svg).toContain('>abcdefgh ijklmnopq</text>');
  });

  it('runs from left to right when that prints larger, and is as large as the sheet is high', async () => {
    const { svg, liggend, punten, vel } = await maakDiagram(ster(36), GEEN_WOORDEN);
    const [vraag, ...uitkomsten] = vakken(svg);
    for (const { x } of uitkomsten) expect(x).toBeGreaterThan((vraag?.x ?? 0) + (vraag?.breed ?? 0));
    const { breed, hoog } = groot(svg);
    expect(240 / hoog).toBeLessThan(186 / breed);
    expect(liggend).toBe(false);
    expect(punten).toBeCloseTo((LETTER * 240) / hoog / MM, 10);
    expect(punten).toBeLessThan(9);
    expect(vel).toBe(true);
  });

  it('is as large as the sheet is wide when that is what limits it', async () => {
    const { svg, liggend, punten } = await maakDiagram(kam(4, 8), { ...GEEN_WOORDEN, antwoorden: { z: 'anders dan dit alles hier' } });
    const { breed, hoog } = groot(svg);
    expect(186 / breed).toBeLessThan(240 / hoog);
    expect({ liggend, punten }).toEqual({ liggend: false, punten: expect.closeTo((LETTER * 186) / breed / MM, 10) as number });
    // Broken at 18 characters, since that makes it less wide.
    expect(svg).toContain('>anders dan dit</text>');
  });

  it('goes on a sheet turned on its side when that prints larger', async () => {
    const { svg, liggend, punten } = await maakDiagram(kam(6, 6), { ...GEEN_WOORDEN, antwoorden: { z: 'anders dan dit alles hier' } });
    const { breed, hoog } = groot(svg);
    expect(liggend).toBe(true);
    expect(punten).toBeCloseTo((LETTER * Math.min(273 / breed, 160 / hoog)) / MM, 10);
    expect(punten).toBeGreaterThan((LETTER * Math.min(186 / breed, 240 / hoog)) / MM);
  });

  it('breaks the text of nodes shorter when that prints larger', async () => {
    const einden = Array.from({ length: 9 }, (_, nr) => [`u${nr}`, 'abcdefgh ijklmnopq']);
    const { svg, ...afdruk } = await maakDiagram(ster(9), { ...GEEN_WOORDEN, uitkomsten: Object.fromEntries(einden) as Record<string, string> });
    expect(afdruk).toEqual({ liggend: true, punten: 9, vel: true });
    expect(svg.match(/>abcdefgh<\/text>/g)).toHaveLength(9);
  });

  it('does not break the text of arrows when that prints larger', async () => {
    const lang = 'abcdefgh ijklmnop qrstuvwx yzabcdef ghijkl';
    const antwoorden = Object.fromEntries(Array.from({ length: 30 }, (_, nr) => [`x${nr}`, lang]));
    const { svg } = await maakDiagram(ster(30), { ...GEEN_WOORDEN, antwoorden });
    expect(svg.match(new RegExp(`>${lang}</text>`, 'gu'))).toHaveLength(30);
  });
});
