/** Sentences and their length in words. */
import { expect, it } from 'vitest';
import { gemiddeldeZin, woordenVan, zinlengten } from '../../../src/taal/leesbaarheid';

it('words are counted without signs; a date or a number is a word', () => {
  expect(woordenVan('‘Kom langs’, zei zij op 5 maart.')).toEqual(['Kom', 'langs', 'zei', 'zij', 'op', '5', 'maart']);
});

it('a text is cut into sentences', () => {
  expect(zinlengten('Zij belde. Niemand nam op! Waarom?').map(({ woorden }) => woorden)).toEqual([2, 3, 1]);
  expect(zinlengten(' … ')).toEqual([]);
});

it('the average is over all sentences of all texts', () => {
  expect(gemiddeldeZin(['Een twee.', 'Een twee drie vier. Een twee drie.'])).toBe(3);
  expect(gemiddeldeZin([])).toBe(0);
});
