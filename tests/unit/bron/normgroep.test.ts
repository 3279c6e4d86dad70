/** A norm word stands once where it goes for all, and never covers a sentence that has another norm or none. */
import { describe, expect, it } from 'vitest';
import { normwoord, type Normgroep } from '../../../src/bron/normgroep';
import type { Norm } from '../../../src/bron/schema-bron';

const NORMEN = new Map<string, readonly Norm[]>([
  ['a', ['afspraak']],
  ['b', ['afspraak']],
  ['c', ['kan']],
  ['d', ['afspraak', 'kan']],
  ['e', ['afspraak', 'kan']],
]);
const groep = (soort: Normgroep['soort'], ...ankers: string[]): Normgroep => ({ soort, ankers });
const woorden = (...groepen: Normgroep[]) => groepen[0]?.ankers.map((anker) => normwoord(anker, groepen, NORMEN));

describe('the word in front of a sentence', () => {
  it('is its own norm when it stands alone', () => {
    expect(normwoord('a', [], NORMEN)).toBe('afspraak');
    expect(normwoord('d', [], NORMEN)).toBe('afspraak · kan');
    expect(normwoord('x', [], NORMEN)).toBeUndefined();
    expect(normwoord('a', [groep('zinnen', 'a')], NORMEN)).toBe('afspraak');
  });
  it('stands once, and says for what, when all in the group have the same', () => {
    expect(woorden(groep('zinnen', 'a', 'b'))).toEqual(['afspraak, alle\u00a0zinnen', undefined]);
    expect(woorden(groep('punten', 'd', 'e'))).toEqual(['afspraak · kan, alle\u00a0punten', undefined]);
  });
  it('stands at each when one differs or has none', () => {
    expect(woorden(groep('zinnen', 'a', 'b', 'c'))).toEqual(['afspraak', 'afspraak', 'kan']);
    expect(woorden(groep('zinnen', 'a', 'x', 'b'))).toEqual(['afspraak', undefined, 'afspraak']);
    expect(woorden(groep('zinnen', 'x', 'y'))).toEqual([undefined, undefined]);
  });
  it('is that of the outermost group in which all have the same', () => {
    const binnen = groep('zinnen', 'a', 'b');
    expect(['a', 'b'].map((anker) => normwoord(anker, [groep('punten', 'a', 'b', 'c'), binnen], NORMEN))).toEqual([
      'afspraak, alle\u00a0zinnen',
      undefined,
    ]);
    expect(normwoord('a', [groep('punten', 'a', 'b'), binnen], NORMEN)).toBe('afspraak, alle\u00a0punten');
  });
});
