/** Typing errors: what counts as near, and which word of the text is offered. */
import { describe, expect, test } from 'vitest';
import { afstand, dichtsteWoorden, vergeven } from '../../../src/taal/afstand';

describe('afstand', () => {
  test.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['regie', 'regie', 0],
    ['regie', 'rege', 1],
    ['rege', 'regie', 1],
    ['regie', 'regje', 1],
    ['regie', 'ergie', 1],
    ['regie', 'regei', 1],
    ['ab', 'ba', 1],
    ['abc', 'cab', 2],
    ['ab', 'bc', 2],
    ['ab', 'ca', 2],
    ['melder', 'meldr', 1],
    ['melder', 'elderm', 2],
    ['team', 'meat', 2],
    ['overdracht', 'voerdacht', 2],
    ['aanpak', 'pak', 3],
  ])('from "%s" to "%s" is %i', (a, b, verwacht) => {
    expect(afstand(a, b, 4)).toBe(verwacht);
    expect(afstand(b, a, 4)).toBe(verwacht);
  });

  test('what lies beyond the limit is one beyond the limit', () => {
    expect(afstand('aanpak', 'pak', 3)).toBe(3);
    expect(afstand('aanpak', 'pak', 2)).toBe(3);
    expect(afstand('abcd', 'wxyz', 1)).toBe(2);
    expect(afstand('abcd', 'wxyz', 4)).toBe(4);
    expect(afstand('ab', 'cd', 0)).toBe(1);
    expect(afstand('gelijk', 'gelijk', 0)).toBe(0);
    expect(afstand('abcdx', 'abcdyz', 1)).toBe(2);
    expect(afstand('a', 'abcdef', 2)).toBe(3);
  });
});

test.each([
  [4, 0],
  [5, 1],
  [8, 1],
  [9, 2],
])('a word of %i letters may have %i errors', (lengte, verwacht) => expect(vergeven(lengte)).toBe(verwacht));

describe('the nearest words', () => {
  test('the smallest distance first, and only what lies nearly as near', () => {
    expect(dichtsteWoorden('veiligheit', ['veiligheid', 'veiligheden', 'veiligers'])).toEqual(['veiligheid']);
    expect(dichtsteWoorden('veiligheid', ['veiligheit', 'veiligheet'])).toEqual(['veiligheit']);
    expect(dichtsteWoorden('melderr', ['molder', 'meldera', 'melder'])).toEqual(['melder', 'meldera']);
  });
  test('at equal distance first what begins the same, then by the alphabet', () => {
    expect(dichtsteWoorden('regie', ['begie', 'regia', 'legie'])).toEqual(['regia']);
    expect(dichtsteWoorden('casusregie', ['casusregio', 'basusregie', 'casusregia'], 5)).toEqual(['casusregia', 'casusregio', 'basusregie']);
    expect(dichtsteWoorden('casusregie', ['casusregio', 'casusregia', 'casusregif'])).toEqual(['casusregia', 'casusregif']);
  });
  test('never more than asked for, and nothing for a short word or when nothing is near', () => {
    expect(dichtsteWoorden('casusregie', ['casusregio', 'casusregia'], 1)).toEqual(['casusregia']);
    expect(dichtsteWoorden('plan', ['plan', 'plam'])).toEqual([]);
    expect(dichtsteWoorden('regie', ['dossier'])).toEqual([]);
    expect(dichtsteWoorden('regie', [])).toEqual([]);
  });
});
