/** Two versions of the text side by side: sentences, sections, anchors and words. */
import { describe, expect, it } from 'vitest';
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
  it('a sentence that was put before a changed one stands before it', () => {
    expect(kort(stukken(A), stukken(C, A2))).toEqual([
      ['erbij', undefined, '1-1'],
      ['gewijzigd', '1-1', '1-2'],
    ]);
  });
  it('of two sentences that became one, the first is changed and the second is gone', () => {
    expect(kort(stukken(A, A.replace('vijf', 'zes')), stukken(A2))).toEqual([
      ['gewijzigd', '1-1', '1-1'],
      ['weg', '1-2', undefined],
    ]);
  });
  it('half alike is still the same sentence', () => {
    expect(kort(stukken('abc'), stukken('abd'))).toEqual([['gewijzigd', '1-1', '1-1']]);
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
  it('the first section that is gone stands in front, the next one behind it', () => {
    const uit = vergelijkTeksten([deel('1', A), deel('2', B), deel('3', C)], [deel('3', C)]);
    expect(uit.map(({ id, soort }) => `${id} ${soort}`)).toEqual(['1 weg', '2 weg', '3 gelijk']);
  });
  it('one sentence of several is enough for a change; a section without sentences can stay the same', () => {
    const uit = vergelijkTeksten([deel('1', A, B), deel('2')], [deel('1', A2, B), deel('2')]);
    expect(uit.map(({ soort }) => soort)).toEqual(['gewijzigd', 'gelijk']);
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
  it('an anchor with the same or nearly the same words names no other sentence', () => {
    const zonderKop = { ...deel('1', A), kop: '' };
    expect(vergelijkAnkers([zonderKop], [zonderKop])).toEqual({ weg: [], anders: [] });
    expect(vergelijkAnkers([deel('1', A, 'abc')], [deel('1', A2, 'abd')])).toEqual({ weg: [], anders: [] });
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
