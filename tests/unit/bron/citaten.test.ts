/** What content takes from the text, and what of it a new text breaks. */
import { describe, expect, it } from 'vitest';
import { zoekGebroken, zoekVerwijzingen } from '../../../src/bron/citaten';
import type { Ankertekst } from '../../../src/bron/lezen';

const A = 'Het lokale team neemt binnen vijf weekdagen contact op.';
const A2 = 'Het lokale team neemt binnen tien weekdagen contact op.';
const B = 'Veilig Thuis bewaakt de voortgang.';
const stukken = (...teksten: string[]): Ankertekst[] => teksten.map((tekst, i) => ({ anker: `1-${i + 1}`, tekst }));
const plaatsenIn = (inhoud: unknown) => zoekVerwijzingen('a.yaml', inhoud).map(({ veld, plaats }) => [veld, plaats]);

describe('references in a file', () => {
  it.each(['anker', 'ankers', 'alleenBij', 'sectie', 'secties', 'letterlijk', 'nu'])('%s names a place', (veld) => {
    expect(zoekVerwijzingen('a.yaml', { [veld]: '6.1.1' })).toEqual([{ bestand: 'a.yaml', veld, plaats: '6.1.1' }]);
  });
  it('a quote is one with its anchor; either of them alone is no quote', () => {
    expect(zoekVerwijzingen('a.yaml', { anker: '1-1', citaat: 'vijf' })).toEqual([{ bestand: 'a.yaml', veld: '', plaats: '1-1', citaat: 'vijf' }]);
    expect(zoekVerwijzingen('a.yaml', { anker: '1-1', regel: 'R1' })).toEqual([{ bestand: 'a.yaml', veld: 'anker', plaats: '1-1' }]);
    expect(zoekVerwijzingen('a.yaml', { citaat: 'vijf', regel: 'R1' })).toEqual([]);
  });
  it('other fields, loose words and empty values name no place', () => {
    expect(plaatsenIn({ kop: 'Kop', nr: 4, sectie: null, nu: true })).toEqual([]);
    expect(plaatsenIn(['6.1.1', 'woord'])).toEqual([]);
    expect(plaatsenIn('6.1.1')).toEqual([]);
  });
  it('a long list is read to its end', () => {
    const secties = Array.from({ length: 11 }, (_, nr) => String(nr));
    expect(plaatsenIn({ secties })).toEqual(secties.map((nr) => [`secties.${nr}`, nr]));
  });
  it('a field that only begins or ends with a number is a field and no place in a list', () => {
    expect(plaatsenIn({ secties: { vak2: 'woord', '2e': 'woord' } })).toEqual([]);
  });
});

describe('what rests on the text', () => {
  const inhoud = {
    regels: [{ bronnen: [{ anker: '1-1', citaat: 'binnen vijf\n weekdagen' }] }],
    secties: ['2', 3],
    alleenBij: ['1-2'],
    legenda: { letterlijk: 'staat zo in de tekst' },
  };
  const gevonden = zoekVerwijzingen('a.yaml', inhoud);
  const gebroken = (nieuw: Ankertekst[], ...weg: string[]) =>
    zoekGebroken(gevonden, nieuw, new Set(weg)).map(({ veld, reden, bijna }) => [veld, reden, bijna?.anker]);

  it('quotes and loose references, with file and field', () => {
    expect(gevonden.map(({ veld, plaats }) => [veld, plaats])).toEqual([
      ['regels.0.bronnen.0', '1-1'],
      ['secties.0', '2'],
      ['secties.1', '3'],
      ['alleenBij.0', '1-2'],
      ['legenda.letterlijk', 'staat zo in de tekst'],
    ]);
  });
  it('nothing as long as the text stays', () => {
    expect(gebroken(stukken(A, B))).toEqual([]);
  });
  it('a quote that does not stand there any more, moved or lost its anchor', () => {
    expect(gebroken(stukken(A2, B))).toEqual([['regels.0.bronnen.0', 'het citaat staat er niet meer', '1-1']]);
    expect(gebroken(stukken(B, A))).toEqual([['regels.0.bronnen.0', 'het citaat staat nu bij 1-2', '1-2']]);
    expect(gebroken([{ anker: '9-1', tekst: A2 }])).toEqual([['regels.0.bronnen.0', 'anker en citaat zijn er niet meer', '9-1']]);
  });
  it('a loose reference to what is not there any more', () => {
    expect(gebroken(stukken(A), '1-2', '2')).toEqual([
      ['secties.0', 'deze plaats is er niet meer', undefined],
      ['alleenBij.0', 'deze plaats is er niet meer', undefined],
    ]);
  });
});
