import { expect, test } from 'vitest';
import { getalVan, opNummer } from '../../../src/taal/nummer';

test('a number of a list counts by its worth', () => {
  expect(['O12', 'O3', 'O100', 'O4'].sort(opNummer)).toEqual(['O3', 'O4', 'O12', 'O100']);
  expect(getalVan('R201')).toBe(201);
});
