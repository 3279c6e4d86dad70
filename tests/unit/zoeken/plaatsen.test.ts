/** Which sentence has which word, and that the short form loses nothing. */
import { describe, expect, test } from 'vitest';
import { ontpakPlaatsen, ontpakWoorden, opzoekwoorden, pakPlaatsen, pakWoorden, stammenVan, telPlaatsen } from '../../../src/zoeken/plaatsen';

test('words without stop words, with abbreviations in capitals', () => {
  const stop = new Set(['om', 'de', 'en', 'het']);
  expect(opzoekwoorden('Om de Politie en (OM), het plan', stop)).toEqual(['politie', 'om', 'plan']);
  expect(opzoekwoorden('HET IS', stop)).toEqual(['het', 'is']);
  expect(opzoekwoorden('Het', stop)).toEqual([]);
});

test('stems once, in order of appearance, each with its sentences once', () => {
  const lijst = ['meldingen', 'plan', 'plannen'];
  expect(stammenVan(['plan', 'melding', 'plannen'])).toEqual(['plan', 'meld']);
  expect(telPlaatsen(lijst, [['plan', 'plannen'], ['melding'], ['plan', 'anders']])).toEqual([[1], [0, 2]]);
});

describe('the short form', () => {
  test.each([[[[0]]], [[[0, 1, 25, 26, 27]]], [[[51, 52, 53, 701, 702, 703, 18252, 18253]]], [[[], [3], []]]])('of %j', (lijsten) => {
    expect(ontpakPlaatsen(pakPlaatsen(lijsten))).toEqual(lijsten);
  });
  test('has one letter for a small step, and a capital before it for every 26', () => {
    expect(pakPlaatsen([[0, 26, 53], [702]])).toBe('azAa,AAa');
  });
  test('of words keeps at most nine letters of the one before', () => {
    const lijst = ['6.1.6', 'plan', 'planningsoverleg', 'planningsoverzicht', 'v&v'];
    expect(pakWoorden(lijst)).toBe('A6.1.6AplanEningsoverlegJoverzichtAv&v');
    expect(ontpakWoorden(pakWoorden(lijst))).toEqual(lijst);
    expect(ontpakWoorden('')).toEqual([]);
  });
});
