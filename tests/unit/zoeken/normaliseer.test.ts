import { describe, expect, test } from 'vitest';
import { afkortingen, getypteWoorden, splitsCitaten, staatIn, vouw, woorden } from '../../../src/zoeken/normaliseer';
import { zonderStopwoorden } from '../../../src/zoeken/plaatsen';
import { stam } from '../../../src/zoeken/stam';

describe('folding', () => {
  test.each([
    ['Vögtländer', 'vogtlander'],
    ['  GÉÉN   contact ', 'geen contact'],
    ['“Signs of Safety”', '"signs of safety"'],
    ['risico’s', "risico's"],
    ['7–8', '7-8'],
    ['‘a’‚b‛`c´', "'a''b''c'"],
    ['“a”„b‟«c»', '"a""b""c"'],
    ['a‐b‑c‒d–e—f', 'a-b-c-d-e-f'],
    ['a\t\n b', 'a b'],
  ])('%s → %s', (tekst, verwacht) => expect(vouw(tekst)).toBe(verwacht));

  test('keeps numbers and V&V whole', () => {
    expect(woorden('Paragraaf 6.1.6, de dienst V&V (1,5 jaar).')).toEqual(['paragraaf', '6.1.6', 'de', 'dienst', 'v&v', '1,5', 'jaar']);
  });

  test.each([
    ['', []],
    ['–', []],
    ['OK&', ['ok']],
    ['a&b&c', ['a&b&c']],
    ['&a', ['a']],
    ['1.', ['1']],
    ['6.1.6.', ['6.1.6']],
    ['10.000,50', ['10.000,50']],
    ['T1', ['t1']],
    ['niet-vraaggericht', ['niet', 'vraaggericht']],
  ])('the words of "%s"', (tekst, verwacht) => expect(woorden(tekst)).toEqual(verwacht));

  test('remembers the typed word also with numbers, & and letters that fall apart', () => {
    expect(getypteWoorden('V&V 6.1.6 1,5 É&ÉN 12')).toEqual([
      { woord: 'v&v', getypt: 'v&v' },
      { woord: '6.1.6', getypt: '6.1.6' },
      { woord: '1,5', getypt: '1,5' },
      { woord: 'e&en', getypt: 'é&én' },
      { woord: '12', getypt: '12' },
    ]);
    expect(getypteWoorden('e\u0301e\u0301n')).toEqual([{ woord: 'een', getypt: 'één' }]);
    expect(getypteWoorden('ﬁets één')).toEqual([
      { woord: 'fiets', getypt: 'fiets' },
      { woord: 'een', getypt: 'één' },
    ]);
    expect(getypteWoorden('–')).toEqual([]);
    expect(getypteWoorden('12 één 10,25 één').map(({ getypt }) => getypt)).toEqual(['12', 'één', '10,25', 'één']);
  });

  test('remembers the typed word with its accent', () => {
    expect(getypteWoorden('Casuïstiek één')).toEqual([
      { woord: 'casuistiek', getypt: 'casuïstiek' },
      { woord: 'een', getypt: 'één' },
    ]);
  });
});

describe('quotes and abbreviations', () => {
  test('every kind of double quotation mark', () => {
    expect(splitsCitaten('gezin “geen veiligheidsafspraken gemaakt” bijlage')).toEqual({
      citaten: ['geen veiligheidsafspraken gemaakt'],
      rest: 'gezin   bijlage',
    });
    expect(splitsCitaten('"half')).toEqual({ citaten: [], rest: 'half' });
    expect(splitsCitaten('„Één plan‟ en «twee»')).toEqual({ citaten: ['een plan', 'twee'], rest: 'en' });
    expect(splitsCitaten('"  " leeg ""')).toEqual({ citaten: [], rest: 'leeg' });
    expect(splitsCitaten('a "b" c"d')).toEqual({ citaten: ['b'], rest: 'a   c d' });
  });
  test('capitals make an abbreviation, except with caps lock', () => {
    expect(afkortingen('OM en politie')).toEqual(['om']);
    expect(afkortingen('HOE SNEL MOET HET')).toEqual([]);
    expect(afkortingen('VT ZVH')).toEqual(['vt', 'zvh']);
    expect(afkortingen('VT OM ZVH')).toEqual([]);
    expect(afkortingen('VT OM bellen')).toEqual(['vt', 'om']);
    expect(afkortingen('V&V')).toEqual(['v&v']);
    expect(afkortingen('a V Om POLITIE POLIT xVTx ÉÉN')).toEqual(['polit', 'een']);
    expect(afkortingen('VT-melding 112')).toEqual(['vt']);
    expect(afkortingen('112')).toEqual([]);
  });
  test('a quote stands there literally, punctuation and capitals do not count', () => {
    expect(staatIn('het wat de voorwaarden', '(VT bepaalt het wat (de voorwaarden) en')).toBe(true);
    expect(staatIn('wat voorwaarden', 'het wat (de voorwaarden)')).toBe(false);
    expect(staatIn('plan', 'het herstelplan')).toBe(false);
    expect(staatIn('plan', 'planning')).toBe(false);
    expect(staatIn('Een plan', 'één plan.')).toBe(true);
    expect(staatIn('plan', 'het plan')).toBe(true);
  });
  test('stop words leave the index, abbreviations stay', () => {
    expect(zonderStopwoorden('met Politie en OM te komen om', new Set(['met', 'en', 'te', 'om', 'komen']))).toBe('Politie OM');
    const stop = new Set(['om', 'vt', 'de', 'kansen']);
    expect(zonderStopwoorden('(OM) OM, VT/OM De KANSEN om-gang o', stop)).toBe('(OM) OM, om-gang o');
    expect(zonderStopwoorden('– de …', stop)).toBe('');
  });
});

describe('stems', () => {
  test.each([
    [['monitor', 'monitoren', 'monitort', 'gemonitord', 'gemonitorde', 'monitoring']],
    [['opschalen', 'opgeschaald', 'opschaalt']],
    [['casusregisseur', 'casusregisseurs']],
    [['veiligheidsvoorwaarde', 'veiligheidsvoorwaarden']],
    [['brief', 'brieven']],
    [['stopgezet', 'stopzetten']],
  ])('%j is one word', (vormen) => expect(new Set(vormen.map(stam)).size).toBe(1));

  test('words that look alike stay apart', () => {
    expect(stam('ouderen')).not.toBe(stam('ouders'));
    expect(stam('zorgen')).not.toBe(stam('zorg'));
    expect(stam('gezinnen')).toBe(stam('gezin'));
    expect(stam('gemeenten')).toBe(stam('gemeente'));
  });
});
