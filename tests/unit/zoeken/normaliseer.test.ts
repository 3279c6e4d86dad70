import { describe, expect, test } from 'vitest';
import { afkortingen, getypteWoorden, splitsCitaten, staatIn, vouw, woorden, zonderStopwoorden } from '../../../src/zoeken/normaliseer';
import { stam } from '../../../src/zoeken/stam';

describe('vouwen', () => {
  test.each([
    ['Vögtländer', 'vogtlander'],
    ['  GÉÉN   contact ', 'geen contact'],
    ['“Signs of Safety”', '"signs of safety"'],
    ['risico’s', "risico's"],
    ['7–8', '7-8'],
  ])('%s → %s', (tekst, verwacht) => expect(vouw(tekst)).toBe(verwacht));

  test('houdt nummers en V&V heel', () => {
    expect(woorden('Paragraaf 6.1.6, de dienst V&V (1,5 jaar).')).toEqual(['paragraaf', '6.1.6', 'de', 'dienst', 'v&v', '1,5', 'jaar']);
  });

  test('onthoudt het getypte woord met accent', () => {
    expect(getypteWoorden('Casuïstiek één')).toEqual([
      { woord: 'casuistiek', getypt: 'casuïstiek' },
      { woord: 'een', getypt: 'één' },
    ]);
  });
});

describe('citaten en afkortingen', () => {
  test('elk soort dubbel aanhalingsteken', () => {
    expect(splitsCitaten('gezin “geen veiligheidsafspraken gemaakt” bijlage')).toEqual({
      citaten: ['geen veiligheidsafspraken gemaakt'],
      rest: 'gezin   bijlage',
    });
    expect(splitsCitaten('"half').citaten).toEqual([]);
  });
  test('hoofdletters maken een afkorting, behalve met caps lock', () => {
    expect(afkortingen('OM en politie')).toEqual(['om']);
    expect(afkortingen('HOE SNEL MOET HET')).toEqual([]);
  });
  test('een citaat staat er letterlijk, leestekens en hoofdletters tellen niet', () => {
    expect(staatIn('het wat de voorwaarden', '(VT bepaalt het wat (de voorwaarden) en')).toBe(true);
    expect(staatIn('wat voorwaarden', 'het wat (de voorwaarden)')).toBe(false);
  });
  test('stopwoorden gaan uit de index, afkortingen blijven', () => {
    expect(zonderStopwoorden('met Politie en OM te komen om', new Set(['met', 'en', 'te', 'om', 'komen']))).toBe('Politie OM');
  });
});

describe('stammen', () => {
  test.each([
    [['monitor', 'monitoren', 'monitort', 'gemonitord', 'gemonitorde', 'monitoring']],
    [['opschalen', 'opgeschaald', 'opschaalt']],
    [['casusregisseur', 'casusregisseurs']],
    [['veiligheidsvoorwaarde', 'veiligheidsvoorwaarden']],
    [['brief', 'brieven']],
    [['stopgezet', 'stopzetten']],
  ])('%j is één woord', (vormen) => expect(new Set(vormen.map(stam)).size).toBe(1));

  test('woorden die op elkaar lijken blijven uit elkaar', () => {
    expect(stam('ouderen')).not.toBe(stam('ouders'));
    expect(stam('zorgen')).not.toBe(stam('zorg'));
    expect(stam('gezinnen')).toBe(stam('gezin'));
    expect(stam('gemeenten')).toBe(stam('gemeente'));
  });
});
