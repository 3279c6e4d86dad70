/** What of a content file rests on the source, and which of that a new text breaks. */
import { describe, expect, it } from 'vitest';
import { zoekGebroken, zoekVerwijzingen } from '../../../src/bron/citaten';

/** The references in a file as 'field: place', with the quote where there is one. */
const gevonden = (waarde: unknown) =>
  zoekVerwijzingen('regels.yaml', waarde).map(({ veld, plaats, citaat }) => `${veld}: ${plaats}${citaat === undefined ? '' : ` "${citaat}"`}`);

describe('references in the data of a file', () => {
  it('are quotes with their anchor, wherever they stand', () => {
    expect(gevonden({ regels: [{ bronnen: [{ anker: '4-i', citaat: 'zo spoedig' }] }] })).toEqual(['regels.0.bronnen.0: 4-i "zo spoedig"']);
  });
  it('are places without a quote, in every field that names them', () => {
    const velden = { anker: '4-i', ankers: ['4-j', '5-1'], alleenBij: '6-1', sectie: '6.1', secties: [7, '7.1'], letterlijk: 'bijlage-6', nu: '8-1' };
    expect(gevonden(velden)).toEqual([
      'anker: 4-i',
      'ankers.0: 4-j',
      'ankers.1: 5-1',
      'alleenBij: 6-1',
      'sectie: 6.1',
      'secties.0: 7',
      'secties.1: 7.1',
      'letterlijk: bijlage-6',
      'nu: 8-1',
    ]);
  });
  it('are in no other field, and are words or numbers', () => {
    expect(gevonden({ titel: '6.1', nummer: 6, 'sectie-2': '6.1', '2-secties': ['6.1'] })).toEqual([]);
    expect(gevonden({ sectie: true, secties: [null, undefined] })).toEqual([]);
    expect(gevonden('6.1')).toEqual([]);
  });
  it('are looked for within an anchor or a quote that stands alone', () => {
    expect(gevonden({ anker: '4-i', norm: 'kan' })).toEqual(['anker: 4-i']);
    expect(gevonden({ citaat: 'zo spoedig', sectie: '4' })).toEqual(['sectie: 4']);
  });
  it('in a long list keep their field', () => {
    expect(gevonden({ secties: Array.from({ length: 11 }, () => '6') }).at(-1)).toBe('secties.10: 6');
  });
});

describe('a new text', () => {
  const NIEUW = [
    { anker: '4-1', tekst: 'Het lokale team start zo spoedig.' },
    { anker: '4-2', tekst: 'Dat is binnen zeven weekdagen.' },
  ];
  const gebroken = (plaats: string, citaat?: string) =>
    zoekGebroken([{ bestand: 'r.yaml', veld: 'anker', plaats, ...(citaat !== undefined && { citaat }) }], NIEUW, new Set(['5-1'])).map(
      ({ reden, bijna }) => [reden, bijna?.anker],
    );
  it('breaks a bare reference only when the place is gone', () => {
    expect(gebroken('5-1')).toEqual([['deze plaats is er niet meer', undefined]]);
    expect(gebroken('4-1')).toEqual([]);
  });
  it('breaks a quote that is not in its sentence any more, and says where it stands or what comes near', () => {
    expect(gebroken('4-1', 'start zo\n  spoedig')).toEqual([]);
    expect(gebroken('4-1', 'binnen zeven weekdagen')).toEqual([['het citaat staat nu bij 4-2', '4-2']]);
    expect(gebroken('4-1', 'Het team start zo spoedig.')).toEqual([['het citaat staat er niet meer', '4-1']]);
    expect(gebroken('9-1', 'Dat is binnen vijf weekdagen.')).toEqual([['anker en citaat zijn er niet meer', '4-2']]);
  });
});
