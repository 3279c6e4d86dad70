/** What is looked up: keys without stop words where the rest says enough, and headings as stems. */
import { describe, expect, test } from 'vitest';
import { maakNaslag } from '../../../src/zoeken/naslag';
import type { Zoekgegevens } from '../../../src/zoeken/typen';

const doel = (id: string, kop: string) => ({ id, kop, pad: '', soort: 'afspraken' as const, zinnen: '' });
const gegevens = (meer: Partial<Zoekgegevens> = {}): Zoekgegevens => ({
  versie: '',
  doelen: [doel('4', 'De route naar het lokale team'), doel('6.1', 'Veiligheids- en herstelplan')],
  sleutels: ['nl_a', 'nl_b'],
  ingangen: [],
  woorden: 'herstel herstelplan plan',
  stopwoorden: ['de', 'het', 'naar', 'op', 'eens'],
  vraagwoorden: ['hoe'],
  algemeen: ['niet', 'team'],
  ...meer,
});

describe('keys of the word list', () => {
  const stammen = (...sleutels: string[]) => maakNaslag(gegevens({ ingangen: [{ sleutels, doelen: [0] }] })).sleutels.map((een) => een.stammen);
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
    const rij = { sleutels: ['melding', 'bericht'], doelen: [1] };
    expect(maakNaslag(gegevens({ ingangen: [rij] })).sleutels.map(({ ingang }) => ingang)).toEqual([rij, rij]);
  });
});

test('headings as stems, without stop words and with shortened words in full', () => {
  const koppen = maakNaslag(gegevens()).koppen.map((een) => [een.doel, [...een.stammen]]);
  expect(koppen).toEqual([
    [0, ['rout', 'lokal', 'team']],
    [1, ['veiligheid', 'en', 'herstelplan', 'veiligheidsplan']],
  ]);
});

test('knows the words of the text, and those of the word list too, without numbers', () => {
  const naslag = maakNaslag(gegevens({ woorden: 'plan team', ingangen: [{ sleutels: ['plan b', 'aanpak 112', 'zes'], doelen: [] }] }));
  expect(naslag.tekst.alle).toEqual(['plan', 'team']);
  expect(naslag.bekend.alle).toEqual(['aanpak', 'b', 'plan', 'team', 'zes']);
  expect(maakNaslag(gegevens({ woorden: '' })).tekst.alle).toEqual([]);
});

test('finds a target by its id and by the number of the index', () => {
  const naslag = maakNaslag(gegevens());
  expect([...naslag.perId]).toEqual([
    ['4', 0],
    ['6.1', 1],
  ]);
  expect([...naslag.perRecord]).toEqual([
    ['nl_a', 0],
    ['nl_b', 1],
  ]);
  expect([naslag.stop.has('de'), naslag.vraag.has('hoe'), naslag.algemeen.has('team'), naslag.stop.has('hoe')]).toEqual([true, true, true, false]);
  expect(naslag.gegevens.doelen).toHaveLength(2);
});
