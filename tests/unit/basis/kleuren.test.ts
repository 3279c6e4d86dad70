/** Colour pairs of the theme: 7 : 1 for text, 4.5 : 1 for the rest, 3 : 1 for lines of fields (WCAG 1.4.3, 1.4.6, 1.4.11). */
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { PAREN } from '../../../src/gemeente/kleur';
import { thema } from '../../../src/gemeente/thema';

describe.each(['licht', 'donker'] as const)('%s', (stand) => {
  it.each(PAREN)('$voor on $achter at least $thema : 1', ({ voor, achter, thema: minstens }) => {
    const [a, b] = [thema.get(voor), thema.get(achter)];
    if (!a || !b) throw new Error(`Kleur ${voor} of ${achter} ontbreekt.`);
    expect(wcagContrast(a[stand], b[stand])).toBeGreaterThanOrEqual(minstens);
  });
});
