import { afterEach, describe, expect, it, vi } from 'vitest';
import { perLetter } from '../../../src/taal/letters';
import { kenmerkVanSectie, naamVanSectie } from '../../../src/bron/naam';
import { heeftPdf, PAD_VAN_BUNDEL, padVanPdf } from '../../../src/formulier/pdf';
import { schrijfVerwijzing, tekstVoluit } from '../../../src/bron/verwijzing';
import { wortelVan } from '../../../src/pagina/wortel';

describe('wortelVan', () => {
  it.each([
    ['/', './'],
    ['/afspraken/6/', '../../'],
    ['/over/', '../'],
    ['/404.html', './'],
    ['/over/index.html', '../'],
    ['afspraken/6', '../../'],
    ['/a.html.b/', '../'],
  ])('%s → %s', (pad, wortel) => {
    expect(wortelVan(pad)).toBe(wortel);
  });
});

describe('perLetter', () => {
  it('folds accents and quotation marks, and puts digits together', () => {
    const groepen = perLetter(['’t Loket', 'Eén', 'eergerelateerd', '18 maanden'], (naam) => naam);
    expect([...groepen].map(([letter, lijst]) => [letter, lijst])).toEqual([
      ['0-9', ['18 maanden']],
      ['E', ['Eén', 'eergerelateerd']],
      ['T', ['’t Loket']],
    ]);
  });
});

describe('perLetter in order', () => {
  const letters = (...namen: string[]) => [...perLetter(namen, (naam) => naam)];
  it('sorts without regard to punctuation, and capitals beside small letters', () => {
    expect(letters('zorg', '(veilig) thuis', 'Veiligheid', '“veilig”', 'zicht')).toEqual([
      ['V', ['“veilig”', '(veilig) thuis', 'Veiligheid']],
      ['Z', ['zicht', 'zorg']],
    ]);
  });
  it('a name without a letter in front stands with the digits', () => {
    expect(letters('9 a', ' § 6', '')).toEqual([['0-9', ['', ' § 6', '9 a']]]);
  });
});

describe('what a section is called', () => {
  it.each([
    ['voorwoord', 'Voorwoord', 'Voorwoord'],
    ['bijlage-6', 'Bijlage 6', 'B6'],
    ['4', 'hoofdstuk 4', '4'],
    ['6.1.1', 'paragraaf 6.1.1', '6.1.1'],
  ])('%s: %s, %s for short', (id, naam, kenmerk) => {
    expect([naamVanSectie(id), kenmerkVanSectie(id)]).toEqual([naam, kenmerk]);
  });
});

describe('forms as PDF', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  it.each([
    ['ja', true],
    ['nee', false],
    [undefined, false],
  ])('a build with AFSPRAKENWIJZER_PDF=%s: %s', (waarde, verwacht) => {
    vi.stubEnv('AFSPRAKENWIJZER_PDF', waarde);
    expect(heeftPdf()).toBe(verwacht);
  });
  it('have a fixed address', () => {
    expect(padVanPdf('terugkoppeling')).toBe('/formulieren/terugkoppeling/terugkoppeling-leeg.pdf');
    expect(PAD_VAN_BUNDEL).toBe('/formulieren/alle-formulieren-leeg.pdf');
  });
});

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
