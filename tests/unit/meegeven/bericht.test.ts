/** What a page takes from another window: a message of exactly the right shape and size, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStoel } from '../../../src/site/stoelen';
import { isBericht, type Bericht } from '../../../src/meegeven/bericht';

const kaal: Bericht = { afsprakenwijzer: 1, van: 'opschalen', titel: 'Hoe schaal ik op?', soort: 'wegwijzer', antwoorden: [] };
const vol: Bericht = {
  ...kaal,
  soort: 'formulier',
  antwoorden: [{ vraag: 'herkomst', waarden: ['direct'] }],
  uitkomst: 'terugkoppelen-aan-vt',
  stoel: 'veilig-thuis',
  gebeurtenis: 'opnieuw-gemeld',
  velden: { melder: ['naam', 'adres'] },
};
const keer = <T>(aantal: number, deel: T): T[] => Array.from({ length: aantal }, () => deel);
const antwoord = { vraag: 'herkomst', waarden: ['direct'] };
const velden = (aantal: number) => Object.fromEntries(Array.from({ length: aantal }, (_leeg, nr) => [`veld-${nr}`, ['x']]));

describe('a right message', () => {
  it.each<[string, Bericht]>([
    ['only what every message has', kaal],
    ['everything a message can have', vol],
    ['for the deadline calculator', { ...kaal, soort: 'termijnen', gebeurtenis: 'opnieuw-gemeld' }],
    [
      'as large as it may be',
      {
        ...kaal,
        van: 'x'.repeat(100),
        titel: 'x'.repeat(200),
        antwoorden: keer(50, { vraag: 'x'.repeat(100), waarden: keer(20, 'x'.repeat(100)) }),
        velden: { ...velden(199), laatste: keer(50, 'x'.repeat(20_000)) },
      },
    ],
  ])('%s', (_naam, bericht) => {
    expect(isBericht(structuredClone(bericht))).toBe(true);
  });
});

describe('anything else is refused', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'afsprakenwijzer'],
    ['a list', [kaal]],
    ['another version', { ...kaal, afsprakenwijzer: 2 }],
    ['no version', { ...kaal, afsprakenwijzer: undefined }],
    ['no sender', { ...kaal, van: undefined }],
    ['a title that is no text', { ...kaal, titel: ['Hoe schaal ik op?'] }],
    ['a title that could fill the page', { ...kaal, titel: 'x'.repeat(201) }],
    ['an unknown kind of page', { ...kaal, soort: 'leren' }],
    ['an unknown field', { ...kaal, naam: 'J. Jansen' }],
    ['no answers', { ...kaal, antwoorden: undefined }],
    ['answers by question', { ...kaal, antwoorden: { herkomst: 'direct' } }],
    ['an answer without values', { ...kaal, antwoorden: [{ vraag: 'herkomst' }] }],
    ['an answer with one value that is no list', { ...kaal, antwoorden: [{ vraag: 'herkomst', waarden: 'direct' }] }],
    ['an answer with something that is no text', { ...kaal, antwoorden: [{ vraag: 'herkomst', waarden: [1] }] }],
    ['an answer with an unknown field', { ...kaal, antwoorden: [{ ...antwoord, toelichting: 'vrij' }] }],
    ['too many answers', { ...kaal, antwoorden: keer(51, antwoord) }],
    ['too many values', { ...kaal, antwoorden: [{ vraag: 'herkomst', waarden: keer(21, 'direct') }] }],
    ['a name that is too long', { ...kaal, antwoorden: [{ vraag: 'x'.repeat(101), waarden: [] }] }],
    ['a chair that is none', { ...kaal, stoel: 'politie' }],
    ['an outcome that is no text', { ...kaal, uitkomst: 1 }],
    ['an outcome that is null', { ...kaal, uitkomst: null }],
    ['an event that is too long', { ...kaal, gebeurtenis: 'x'.repeat(101) }],
    ['fields as a list', { ...kaal, velden: [['melder', ['naam']]] }],
    ['a field that is no list', { ...kaal, velden: { melder: 'naam' } }],
    ['a field with something that is no text', { ...kaal, velden: { melder: [null] } }],
    ['too many fields', { ...kaal, velden: velden(201) }],
    ['too many values in a field', { ...kaal, velden: { melder: keer(51, 'x') } }],
    ['a value that is too long', { ...kaal, velden: { melder: ['x'.repeat(20_001)] } }],
    ['a field name that is too long', { ...kaal, velden: { ['x'.repeat(101)]: [] } }],
  ])('%s', (_naam, rommel) => {
    expect(isBericht(rommel)).toBe(false);
  });

  it('whatever a window sends: it is looked at without an error, and is no message', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withSet: true, withDate: true, withNullPrototype: true, withSparseArray: true }), (rommel) => {
        expect(isBericht(rommel)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('a message with anything in the place of one field is right only when that field is', () => {
    const namen = Object.keys(vol) as (keyof Bericht)[];
    fc.assert(
      fc.property(fc.constantFrom(...namen), fc.anything(), (naam, rommel) => {
        const uitslag = isBericht({ ...vol, [naam]: rommel });
        if (uitslag) expect(['van', 'titel', 'antwoorden', 'uitkomst', 'stoel', 'gebeurtenis', 'velden', 'afsprakenwijzer']).toContain(naam);
        if (naam === 'stoel') expect(uitslag).toBe(rommel === undefined || isStoel(rommel));
        if (naam === 'van' || naam === 'titel') expect(uitslag).toBe(typeof rommel === 'string');
      }),
      { numRuns: 500 },
    );
  });
});
