/** Colour pairs of the theme: 7 : 1 for text, 4.5 : 1 for the rest, 3 : 1 for lines of fields (WCAG 1.4.3, 1.4.6, 1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAREN } from '../../../src/gemeente/kleur';

const css = readFileSync('src/components/basis/tokens.css', 'utf8');
const kleuren = new Map(
  [...css.matchAll(/--kleur-([\w-]+): light-dark\((#\w+), (#\w+)\)/gu)].map(([, naam = '', licht = '', donker = '']) => [naam, { licht, donker }]),
);

function helderheid(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((vanaf) => {
    const deel = parseInt(hex.slice(vanaf, vanaf + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [laag = 0, hoog = 0] = [helderheid(a), helderheid(b)].sort((x, y) => x - y);
  return (hoog + 0.05) / (laag + 0.05);
}

describe.each(['licht', 'donker'] as const)('%s', (stand) => {
  it.each(PAREN)('$voor op $achter ten minste $thema : 1', ({ voor, achter, thema: minstens }) => {
    const [a, b] = [kleuren.get(voor), kleuren.get(achter)];
    if (!a || !b) throw new Error(`Kleur ${voor} of ${achter} ontbreekt.`);
    expect(contrast(a[stand], b[stand])).toBeGreaterThanOrEqual(minstens);
  });
});
