/** Two versions of the text side by side: sentences, sections, anchors, words, and what content takes from them. */
import { describe, expect, it } from 'vitest';
import { zoekGebroken, zoekVerwijzingen } from '../../../src/bron/citaten';
import type { Ankertekst } from '../../../src/bron/lezen';
import { vergelijkAnkers, vergelijkStukken, vergelijkTeksten, vergelijkWoorden, type Verschildeel } from '../../../src/bron/vergelijk';

const A = 'Het lokale team neemt binnen vijf weekdagen contact op.';
const A2 = 'Het lokale team neemt binnen tien weekdagen contact op.';
const B = 'Veilig Thuis bewaakt de voortgang.';
const C = 'Iedereen krijgt een afschrift van de brief.';
const stukken = (...teksten: string[]): Ankertekst[] => teksten.map((tekst, i) => ({ anker: `1-${i + 1}`, tekst }));
const kort = (oud: Ankertekst[], nieuw: Ankertekst[]) =>
  vergelijkStukken(oud, nieuw).map(({ soort, oud: een, nieuw: ander }) => [soort, een?.anker, ander?.anker]);
const deel = (id: string, ...teksten: string[]): Verschildeel => ({
  id,
  kop: `Kop ${id}`,
  stukken: teksten.map((tekst, i) => ({ anker: `${id}-${i + 1}`, tekst })),
});

describe('sentences of a section', () => {
  it('the same, changed, added and gone', () => {
    expect(kort(stukken(A, B), stukken(A, B)).map(([soort]) => soort)).toEqual(['gelijk', 'gelijk']);
    expect(kort(stukken(A, B), stukken(A2, B))[0]).toEqual(['gewijzigd', '1-1', '1-1']);
    expect(kort(stukken(A), stukken(A, C))[1]).toEqual(['erbij', undefined, '1-2']);
    expect(kort(stukken(A, C), stukken(A))[1]).toEqual(['weg', '1-2', undefined]);
  });
  it('a sentence before it moves the anchors on', () => {
    expect(kort(stukken(A, B), stukken(C, A, B))).toEqual([
      ['erbij', undefined, '1-1'],
      ['verschoven', '1-1', '1-2'],
      ['verschoven', '1-2', '1-3'],
    ]);
  });
  it('another sentence in the same place is no change of that sentence', () => {
    expect(kort(stukken(B), stukken(C))).toEqual([
      ['weg', '1-1', undefined],
      ['erbij', undefined, '1-1'],
    ]);
  });
  it('not one sentence is lost', () => {
    const rijen = vergelijkStukken(stukken(A, B, C, A), stukken(C, A2, B, B));
    expect(rijen.flatMap(({ oud }) => oud?.tekst ?? [])).toEqual([A, B, C, A]);
    expect(rijen.flatMap(({ nieuw }) => nieuw?.tekst ?? [])).toEqual([C, A2, B, B]);
  });
});

describe('sections', () => {
  it('in the new order, a section that is gone after the section it followed', () => {
    const uit = vergelijkTeksten([deel('1', A), deel('2', B), deel('3', C)], [deel('1', A), deel('4', B), deel('3', A2)]);
    expect(uit.map(({ id, soort }) => `${id} ${soort}`)).toEqual(['1 gelijk', '2 weg', '4 erbij', '3 gewijzigd']);
  });
  it('another heading is a change', () => {
    expect(vergelijkTeksten([deel('1', A)], [{ ...deel('1', A), kop: 'Anders' }])[0]).toMatchObject({
      soort: 'gewijzigd',
      oudeKop: 'Kop 1',
      nieuweKop: 'Anders',
    });
  });
});

describe('old links', () => {
  it('an anchor that is gone, with the place where the words stand now or the sentence that looks like it', () => {
    const { weg, anders } = vergelijkAnkers([deel('1', A, B)], [deel('2', B, A2)]);
    expect(weg.map(({ anker, nu, lijktOp }) => [anker, nu ?? lijktOp?.anker])).toEqual([
      ['1', '2'],
      ['1-1', '2-2'],
      ['1-2', '2-1'],
    ]);
    expect(anders).toEqual([]);
  });
  it('an anchor that points out another sentence now', () => {
    const { weg, anders } = vergelijkAnkers([deel('1', A, B)], [deel('1', C, A, B)]);
    expect(weg).toEqual([]);
    expect(anders.map(({ anker, nu, wordt }) => [anker, nu, wordt])).toEqual([
      ['1-1', '1-2', C],
      ['1-2', '1-3', A],
    ]);
  });
});

it('the words that went and that were added', () => {
  const woorden = vergelijkWoorden(A, A2);
  const zonder = (kant: string) =>
    woorden
      .filter(({ soort }) => soort !== kant)
      .map(({ tekst }) => tekst)
      .join('');
  expect(woorden.filter(({ soort }) => soort !== 'gelijk')).toEqual([
    { tekst: 'vijf', soort: 'weg' },
    { tekst: 'tien', soort: 'erbij' },
  ]);
  expect([zonder('erbij'), zonder('weg')]).toEqual([A, A2]);
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
    expect(gebroken(stukken(A), '1-2', '2').map(([veld]) => veld)).toEqual(['secties.0', 'alleenBij.0']);
  });
});
