import { describe, expect, it } from 'vitest';
import { schrijfVerwijzing, tekstVoluit } from '../../../src/bron/verwijzing';

describe('schrijfVerwijzing', () => {
  it('gives quote, document, version, place and address', () => {
    expect(
      schrijfVerwijzing({
        tekst: tekstVoluit({ titelVanDeTekst: 'Afspraken', versie: 'januari 2020' }),
        sectie: '6.1',
        citaat: 'Zo is het.',
        adres: 'https://x/#6.1-1',
      }),
    ).toBe('“Zo is het.”\nAfspraken, januari 2020, paragraaf 6.1.\nhttps://x/#6.1-1');
  });
});
