import { expect, it } from 'vitest';
import { omvangVan } from '../../../src/bron/omvang';

const met = (...lengtes: number[]) => ({
  kop: 'Kop',
  zinnen: lengtes.map((lengte, nr) => ({ anker: `4-${nr}`, sectie: '4', tekst: 'x'.repeat(lengte) })),
});

it.each([
  [[], 10],
  [[36, 36, 36, 36, 36, 36, 36], 10],
  [[36, 36, 36, 36, 36, 36, 36, 1], 20],
  [[1000], 40],
  [[3600], 80],
  [[36_000], 80],
])('a section with sentences of %j signs is kept about %i rem', (lengtes, rem) => {
  expect(omvangVan(met(...lengtes))).toBe(rem);
});
