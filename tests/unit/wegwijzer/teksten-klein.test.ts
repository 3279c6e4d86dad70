/** The words of a walkthrough, each on its own: labels, keys, grounds, what to find out, and the order of the points. */
import { describe, expect, it } from 'vitest';
import type { Gegevens } from '../../../src/wegwijzer/gegevens';
import {
  antwoordTekst,
  gewichtVan,
  isGevaar,
  NORM,
  puntenVan,
  redenen,
  toetsVan,
  uitkomstVan,
  uitzoeken,
  veiligheidEerst,
  vraagVan,
  ZEKERHEID,
  ZEKERHEID_KORT,
} from '../../../src/wegwijzer/teksten';
import { antwoord } from '../../hulp/wegwijzer';

const bron = (citaat: string) => ({ citaat, pad: `/tekst/#${citaat}`, plaats: 'paragraaf 5.1' });
const punt = (nr: string, ernst: string) => ({ nr, ernst, kop: nr, pad: `/onduidelijk/#${nr}`, standaard: '' });
const gegevens = {
  slug: 'proef',
  kenmerken: { criterium: 'een criterium' },
  vragen: {
    vorm: {
      kort: 'Vorm',
      bronnen: [bron('vorm'), bron('later')],
      antwoorden: { pcf: { tekst: 'PCF', grond: 'Er is een vorm.' }, stalking: { tekst: 'Stalking' }, geen: { tekst: 'Geen' } },
    },
    kennis: {
      kort: 'Kennis',
      over: 'vorm',
      bronnen: [],
      antwoorden: {
        ja: { tekst: 'Ja', grond: 'Er is kennis.' },
        nee: { tekst: 'Nee', uitzoeken: 'Zoek kennis.', gevaar: false },
        'weet-niet': { tekst: 'Weet ik niet', uitzoeken: 'Bel eerst.', gevaar: true },
      },
    },
    letsel: {
      kort: 'Letsel',
      bronnen: [bron('letsel')],
      antwoorden: { ja: { tekst: 'Ja', gevaar: true, uitzoeken: 'Bel 112.' }, nee: { tekst: 'Nee' } },
    },
  },
  uitkomsten: { bel: { kort: 'Bellen' } },
  punten: { O3: punt('O3', 'uitleg'), O12: punt('O12', 'veiligheid'), O20: punt('O20', 'uitleg') },
} as unknown as Gegevens;

describe('how binding and how sure', () => {
  it('has a word of its own for each norm', () => {
    expect(NORM).toEqual({
      afspraak: 'afspraak',
      kan: 'kan',
      richtlijn: 'richtlijn',
      streven: 'streven',
      definitie: 'definitie',
      voorwaarde: 'voorwaarde',
      uitgangspunt: 'uitgangspunt',
    });
  });
  it('says in a sentence and in a label how firmly the text carries it', () => {
    expect(ZEKERHEID).toEqual({
      letterlijk: 'Dit staat zo in de tekst.',
      afleiding: 'Dit staat niet letterlijk in de tekst. Deze site leidt het eruit af.',
      'niet eenduidig': 'De tekst is hier niet eenduidig.',
      'niet geregeld': 'De tekst regelt dit niet.',
    });
    expect(ZEKERHEID_KORT).toEqual({
      letterlijk: 'letterlijk',
      afleiding: 'afgeleid door deze site',
      'niet eenduidig': 'niet eenduidig',
      'niet geregeld': 'niet geregeld',
    });
  });
  it('labels an action with what it is, in this order', () => {
    expect(gewichtVan({ norm: 'kan', zekerheid: 'afleiding', toevoeging: true })).toEqual([
      'kan',
      'afgeleid door deze site',
      'toevoeging van deze site',
    ]);
    expect(gewichtVan({ norm: 'afspraak', zekerheid: 'letterlijk', toevoeging: false })).toEqual(['afspraak']);
    expect(gewichtVan({ zekerheid: 'niet geregeld' })).toEqual(['niet geregeld']);
    expect(gewichtVan({})).toEqual([]);
  });
});

describe('the key of an answer', () => {
  it('is its letter, or its number up to nine', () => {
    expect(['ja', 'nee', 'weet-niet'].map((id) => toetsVan(id, 4))).toEqual(['J', 'N', '?']);
    expect([0, 8, 9].map((plaats) => toetsVan('pcf', plaats))).toEqual(['1', '9', undefined]);
  });
});

describe('a question or an outcome by its id', () => {
  it('is the one of that id', () => {
    expect(vraagVan(gegevens, 'letsel').kort).toBe('Letsel');
    expect(uitkomstVan(gegevens, 'bel').kort).toBe('Bellen');
  });
  it('that has no text is named with its walkthrough', () => {
    expect(() => vraagVan(gegevens, 'wapen')).toThrow('Wegwijzer "proef" heeft geen tekst voor vraag "wapen".');
    expect(() => uitkomstVan(gegevens, 'wacht')).toThrow('Wegwijzer "proef" heeft geen tekst voor uitkomst "wacht".');
  });
});

describe('an answer as read', () => {
  it('names each value, and one without a name by its id', () => {
    expect(antwoordTekst(vraagVan(gegevens, 'vorm'), ['pcf', 'stalking', 'anders'])).toBe('PCF, Stalking, anders');
  });
});

describe('grounds in words', () => {
  const zinnen = (...lijst: ReturnType<typeof antwoord>[]) =>
    redenen(
      gegevens,
      lijst.map((een) => ({ antwoord: een, kenmerk: 'criterium', doorslaggevend: true })),
      lijst,
    );
  it('are the words of the answer, with the flag by its name and the first place of the question', () => {
    expect(zinnen(antwoord('vorm', 'stalking', 'pcf'))).toEqual([
      { tekst: 'Er is een vorm.', kenmerk: 'een criterium', doorslaggevend: true, bron: bron('vorm') },
    ]);
  });
  it('are question and answer where the answer has no words of its own', () => {
    expect(zinnen(antwoord('vorm', 'stalking', 'geen'))[0]?.tekst).toBe('Vorm: Stalking, Geen.');
  });
  it('name the answer they are about, before the full stop', () => {
    expect(zinnen(antwoord('vorm', 'pcf', 'stalking'), antwoord('kennis', 'ja'))[1]).toEqual({
      tekst: 'Er is kennis (PCF, Stalking).',
      kenmerk: 'een criterium',
      doorslaggevend: true,
      bron: undefined,
    });
    expect(zinnen(antwoord('kennis', 'ja'))[0]?.tekst).toBe('Er is kennis.');
  });
  it('have the id of a flag without a name', () => {
    const grond = { antwoord: antwoord('letsel', 'ja'), kenmerk: 'onbekend', doorslaggevend: false };
    expect(redenen(gegevens, [grond], [])).toEqual([{ tekst: 'Letsel: Ja.', kenmerk: 'onbekend', doorslaggevend: false, bron: bron('letsel') }]);
  });
});

describe('what to find out', () => {
  it('is what each answer leaves open, direct danger first, then in the order asked', () => {
    expect(uitzoeken(gegevens, [antwoord('kennis', 'nee'), antwoord('letsel', 'nee')])).toEqual(['Zoek kennis.']);
    expect(uitzoeken(gegevens, [antwoord('kennis', 'nee'), antwoord('letsel', 'ja')])).toEqual(['Bel 112.', 'Zoek kennis.']);
    expect(uitzoeken(gegevens, [antwoord('kennis', 'nee', 'weet-niet', 'iets')])).toEqual(['Bel eerst.', 'Zoek kennis.']);
  });
  it('and whether one may be direct danger', () => {
    expect(isGevaar(gegevens, [antwoord('kennis', 'nee', 'weet-niet'), antwoord('letsel', 'nee')])).toBe(true);
    expect(isGevaar(gegevens, [antwoord('kennis', 'ja', 'iets'), antwoord('letsel', 'nee')])).toBe(false);
  });
});

describe('unclear points', () => {
  it('stand once, by number, those of the list only', () => {
    expect(puntenVan(gegevens, ['O20', 'O12', 'O3', 'O12', 'O84']).map(({ nr }) => nr)).toEqual(['O3', 'O12', 'O20']);
  });
  it('about safety come first, the others keep their order', () => {
    const lijst = puntenVan(gegevens, ['O20', 'O12', 'O3']);
    expect(veiligheidEerst(lijst).map(({ nr }) => nr)).toEqual(['O12', 'O3', 'O20']);
    expect(lijst.map(({ nr }) => nr)).toEqual(['O3', 'O12', 'O20']);
  });
});
