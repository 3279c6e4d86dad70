import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/machines/register';
import { pakIn, pakUit } from '../../../src/wegwijzer/inpakken';
import { alsRoutegegevens } from '../../../src/wegwijzer/routegegevens';

const alsJson = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde));
/** Packed, written into a page, read from it and unpacked. */
const heenEnTerug = (gegevens: object) => pakUit(JSON.parse(JSON.stringify(pakIn(gegevens))));

describe('packing the data of a page', () => {
  it('gives back any JSON, whatever its fields and values are', () => {
    const json = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(json, (waarde) => {
        expect(heenEnTerug(waarde)).toEqual(alsJson(waarde));
      }),
    );
  });

  it('gives back JSON in which much is repeated', () => {
    const weinig = fc.jsonValue().chain((deel) => fc.array(fc.constantFrom(deel, [deel], { deel }, { deel, ook: [deel] }, 'een tekst', 1, 0, null)));
    fc.assert(
      fc.property(weinig, (waarde) => {
        expect(heenEnTerug(waarde)).toEqual(alsJson(waarde));
      }),
    );
  });

  it.each(Object.values(routes))('gives back the routing of $slug, in the same order', (route) => {
    const gegevens = alsRoutegegevens(route);
    expect(JSON.stringify(heenEnTerug(gegevens))).toBe(JSON.stringify(gegevens));
  });

  it('leaves out what JSON leaves out', () => {
    expect(heenEnTerug({ wel: 'een', niet: undefined })).toEqual({ wel: 'een' });
  });

  it('writes a repeated source once', () => {
    const bron = { citaat: 'er ernstig letsel is', plaats: 'paragraaf 5.1' };
    const ingepakt = JSON.stringify(pakIn([bron, { bronnen: [bron] }, { bronnen: [bron] }]));
    expect(ingepakt.match(/er ernstig letsel is/gu)).toHaveLength(1);
    expect(ingepakt.match(/citaat/gu)).toHaveLength(1);
  });

  it('names the fields of objects of one kind once, also when their values differ', () => {
    expect(JSON.stringify(pakIn([{ tekst: 'a' }, { tekst: 'b' }])).match(/tekst/gu)).toHaveLength(1);
  });

  it('keeps numbers apart from references', () => {
    expect(heenEnTerug([0, 1, 'een tekst', 'een tekst', -1, 0.5])).toEqual([0, 1, 'een tekst', 'een tekst', -1, 0.5]);
  });

  it('makes the same packet every time', () => {
    const gegevens = Object.values(routes).map(alsRoutegegevens);
    expect(JSON.stringify(pakIn(gegevens))).toBe(JSON.stringify(pakIn(gegevens)));
  });
});

describe('a packet', () => {
  // Field names by form, shared parts, the whole, words. Form 0 is a list, form -1 a number, a bare number a shared part.
  it.each<[string, object, unknown]>([
    ['a text of three letters that stands twice is a part', ['abc', 'abc'], [[[]], ['abc'], [0, 0, 0], []]],
    ['a shorter one is not: a reference would be as long', ['ab', 'ab'], [[[]], [], [0, 'ab', 'ab'], []]],
    ['a text that stands once is not', ['abc', 'abd'], [[[]], [], [0, 'abc', 'abd'], []]],
    [
      'numbers, booleans and null are no parts',
      [12345, 12345, false, false, null],
      [[[]], [], [0, [-1, 12345], [-1, 12345], false, false, null], []],
    ],
    ['an object is its form and its values', { een: 'x', twee: [] }, [[[], ['een', 'twee']], [], [1, 'x', [0]], []]],
    ['forms are shared by objects with the same fields', [{ een: 'x' }, { een: 'y' }], [[[], ['een']], [], [0, [1, 'x'], [1, 'y']], []]],
    ['inside a part nothing stands apart that stands only there', [{ een: 'abcd' }, { een: 'abcd' }], [[[], ['een']], [[1, 'abcd']], [0, 0, 0], []]],
    ['parts can hold parts', [['abc', 'd'], ['abc', 'd'], 'abc'], [[[]], ['abc', [0, 0, 'd']], [0, 1, 1, 0], []]],
    ['a letter that JSON writes long is one text', ['\u0007'], [[[]], [], [0, '\u0007'], []]],
  ])('%s', (_naam, gegevens, verwacht) => {
    expect(pakIn(gegevens)).toEqual(verwacht);
    expect(heenEnTerug(gegevens)).toEqual(gegevens);
  });

  it('has the words that its texts repeat once, also in shared parts and inside lists and objects', () => {
    const zin = 'het lokale team houdt zicht op veiligheid';
    const gegevens = [`${zin}.`, [`Nu: ${zin}`, null, true], { tekst: `${zin}!`, nr: 3 }, { tekst: `${zin}!`, nr: 3 }];
    const ingepakt = pakIn(gegevens);
    expect(JSON.stringify(ingepakt).match(/veiligheid/gu)).toHaveLength(1);
    expect(ingepakt[3].some((woord) => woord.includes('veiligheid'))).toBe(true);
    expect(heenEnTerug(gegevens)).toEqual(gegevens);
  });
});
