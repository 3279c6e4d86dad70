/** What is looked up: keys without stop words where the rest says enough, headings as stems, sentences by word. */
import { describe, expect, test } from 'vitest';
import { maakNaslag } from '../../../src/zoeken/naslag';
import type { Ingang } from '../../../src/zoeken/typen';
import { naslag, type Proef } from './proef';

const ZOEKWOORDEN: Proef['zoekwoorden'] = [
  { soort: 'stopwoorden', woorden: ['de', 'het', 'naar', 'op', 'eens'], vraagwoorden: ['hoe'] },
  { soort: 'algemeen', woorden: ['niet', 'team'] },
];
const TEKST: Proef['tekst'] = [
  ['4', 'De route naar het lokale team', 'Zes plannen.', 'Het plan van 2019.'],
  ['6.1', 'Veiligheids- en herstelplan', 'Herstel.'],
];
const maak = (meer: Proef = {}) => naslag({ tekst: TEKST, zoekwoorden: ZOEKWOORDEN, ingangen: [], paginas: [], ...meer });

describe('keys of the word list', () => {
  const stammen = (...sleutels: string[]) =>
    maak({ ingangen: [{ sleutels, doelen: [0] }] })
      .sleutelsMet(['meld', 'niet', 'hoe', 'team', 'op'])
      .map((een) => een.stammen);
  test('without stop words, when what is left says enough', () => {
    expect(stammen('de melding', 'melding op de meldingen')).toEqual([['meld'], ['meld']]);
  });
  test('with stop words, when the rest by itself says nothing', () => {
    expect(stammen('niet eens', 'hoe op', 'team op niet')).toEqual([
      ['niet', 'ens'],
      ['hoe', 'op'],
      ['team', 'op', 'niet'],
    ]);
  });
  test('a key without stop words stays whole, however little it says', () => {
    expect(stammen('niet', 'team niet', 'op')).toEqual([['niet'], ['team', 'niet'], ['op']]);
  });
  test('every key points to its entry', () => {
    const rij: Ingang = { sleutels: ['melding', 'bericht'], doelen: [1] };
    expect(
      maak({ ingangen: [rij] })
        .sleutelsMet(['berich', 'meld'])
        .map(({ ingang }) => ingang),
    ).toEqual([rij, rij]);
    expect(maak({ ingangen: [rij] }).sleutelsMet(['anders'])).toEqual([]);
  });
});

test('headings as stems, without stop words and with shortened words in full', () => {
  expect(maak().koppen.map((een) => [een.doel, [...een.stammen]])).toEqual([
    [0, ['rout', 'lokal', 'team']],
    [1, ['veiligheid', 'en', 'herstelplan', 'veiligheidsplan']],
  ]);
});

test('knows the words of the text; for a slip also those of the word list and the pages, without numbers and stop words', () => {
  const paginas = [{ pad: '/contact/', titel: 'Bellen naar wie', tekst: '', zegswijzen: ['hoe mail ik'] }];
  const gelezen = maak({ paginas, ingangen: [{ sleutels: ['plan b', 'aanpak 112 op'], doelen: [] }] });
  expect(gelezen.tekst.heeft('2019')).toBe(true);
  expect(gelezen.tekst.heeft('bellen')).toBe(false);
  for (const woord of ['aanpak', 'b', 'bellen', 'mail', 'plan']) expect(gelezen.bekend.alle).toContain(woord);
  for (const woord of ['112', '2019', 'op', 'naar', 'hoe']) expect(gelezen.bekend.alle).not.toContain(woord);
});

test('sentences by stem, the heading of a section being its first; each with its section', () => {
  const gelezen = maak();
  expect(gelezen.zinnenMet('plan')).toEqual([1, 2]);
  expect(gelezen.zinnenMet('lokal')).toEqual([0]);
  expect(gelezen.zinnenMet('herstelplan')).toEqual([3]);
  expect(gelezen.zinnenMet('anders')).toEqual([]);
  expect(gelezen.doelVanZin).toEqual([0, 0, 0, 1, 1]);
  expect([...gelezen.voetnoten]).toEqual([]);
});

test('footnotes are known by their anchor', () => {
  const { gegevens } = maak();
  const doelen = gegevens.doelen.map((doel) => ({ ...doel, voetnoten: doel.id === '4' ? 1 : 0 }));
  expect([...maakNaslag({ ...gegevens, doelen }).voetnoten]).toEqual([2]);
});

test('titles and ways of asking of pages, not of the text', () => {
  const paginas = [{ pad: '/contact/', titel: 'Bellen', tekst: '', zegswijzen: ['wie bel ik'] }];
  expect(
    maak({ paginas })
      .zeggingenMet(['bel', 'ik'])
      .map(({ doel, isTitel, vorm, kern }) => [doel, isTitel, vorm, ...kern.keys()]),
  ).toEqual([
    [2, true, undefined, 'bel'],
    [2, false, 'wie', 'bel', 'ik'],
  ]);
});

test('finds a target by its id', () => {
  const gelezen = maak();
  expect([...gelezen.perId]).toEqual([
    ['4', 0],
    ['6.1', 1],
  ]);
  expect([gelezen.stop.has('de'), gelezen.vraag.has('hoe'), gelezen.algemeen.has('team'), gelezen.stop.has('hoe')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
