/** The line that tells sections with one heading apart. */
import { expect, it } from 'vitest';
import { secties } from '../../../src/bron/tekst';
import { onderschrift } from '../../../src/zoeken/onderschrift';

it.each([
  ['6.1.5', 'direct na de beoordeling'],
  ['6.2.5', 'na een dienst'],
  ['7.1', 'na een dienst'],
  ['6.1', undefined],
  ['6.2', undefined],
  ['7', undefined],
  ['6.3', undefined],
  ['bijlage-4', undefined],
])('%s: %s', (id, weg) => {
  expect(onderschrift(id)).toBe(weg);
});

it('sections with the same heading all have one, and never the same', () => {
  const perKop = Map.groupBy(secties, ({ kop }) => kop);
  const gelijk = [...perKop.values()].filter((lijst) => lijst.length > 1);
  expect(gelijk.length).toBeGreaterThanOrEqual(4);
  for (const lijst of gelijk) {
    const wegen = lijst.map(({ id }) => onderschrift(id));
    expect(wegen).not.toContain(undefined);
    expect(new Set(wegen).size).toBe(lijst.length);
  }
});
