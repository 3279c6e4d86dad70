import { describe, expect, it } from 'vitest';
import { perLetter } from '../../../src/lib/letters';
import { schrijfVerwijzing } from '../../../src/lib/verwijzing';
import { wortelVan } from '../../../src/lib/wortel';

describe('wortelVan', () => {
  it.each([
    ['/', './'],
    ['/afspraken/6/', '../../'],
    ['/over/', '../'],
    ['/404.html', './'],
  ])('%s → %s', (pad, wortel) => {
    expect(wortelVan(pad)).toBe(wortel);
  });
});

describe('perLetter', () => {
  it('vouwt accenten en aanhalingstekens, en zet cijfers bij elkaar', () => {
    const groepen = perLetter(['’t Loket', 'Eén', 'eergerelateerd', '18 maanden'], (naam) => naam);
    expect([...groepen].map(([letter, lijst]) => [letter, lijst])).toEqual([
      ['0-9', ['18 maanden']],
      ['E', ['Eén', 'eergerelateerd']],
      ['T', ['’t Loket']],
    ]);
  });
});

describe('schrijfVerwijzing', () => {
  it('geeft citaat, document, versie, plaats en adres', () => {
    expect(schrijfVerwijzing({ titel: 'Afspraken', versie: 'januari 2020', sectie: '6.1', citaat: 'Zo is het.', adres: 'https://x/#6.1-1' })).toBe(
      '“Zo is het.”\nAfspraken, januari 2020, paragraaf 6.1.\nhttps://x/#6.1-1',
    );
  });
});
