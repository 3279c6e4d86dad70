/** Where a target is, and that the short form of the data is what it says and loses nothing. */
import { describe, expect, test } from 'vitest';
import { ontpak, pak, plaatsVan } from '../../../src/zoeken/pakken';
import type { Zoekgegevens } from '../../../src/zoeken/typen';

test.each([
  ['6.1.6', 'afspraken', 'afspraken/6/#6.1.6'],
  ['4', 'afspraken', 'afspraken/4/#4'],
  ['10.2', 'afspraken', 'afspraken/10/#10.2'],
  ['voorwoord', 'afspraken', 'afspraken/#voorwoord'],
  ['bijlage-6', 'afspraken', 'bijlagen/6/#bijlage-6'],
  ['/wegwijzers/opschalen/', 'wegwijzers', 'wegwijzers/opschalen/'],
  ['/formulieren/opschaling/', 'formulieren', 'formulieren/opschaling/'],
  ['/begrippen/#pcf', 'begrippen', 'begrippen/#pcf'],
  ['/termijnen/', 'wegwijzers', 'termijnen/'],
  ['/begrippenlijst/', 'wegwijzers', 'begrippenlijst/'],
])('%s is one of the %s and is at %s', (id, soort, pad) => {
  expect(plaatsVan(id)).toEqual({ soort, pad });
});

const GEGEVENS: Zoekgegevens = {
  versie: 'v',
  doelen: [
    { id: '4', kop: 'Route', pad: 'afspraken/4/#4', soort: 'afspraken', zinnen: 'a:3 2' },
    { id: '/begrippen/', kop: 'Begrippen', pad: 'begrippen/', soort: 'begrippen', zinnen: '' },
  ],
  sleutels: ['nl_a', 'nl_b'],
  ingangen: [
    { sleutels: ['eerwraak', 'niet eens'], doelen: [1, 0] },
    { sleutels: ['eer'], doelen: [], zoekt: ['geen contact', 'eer'] },
  ],
  woorden: 'casus casusregie casusregisseur plan planningsoverleg planningsoverzicht',
  stopwoorden: ['de', 'het'],
  vraagwoorden: ['wie', 'wat'],
  algemeen: ['veilig', 'thuis'],
};

describe('over the wire', () => {
  test('short lists instead of objects, words without their common beginning', () => {
    expect(pak(GEGEVENS)).toEqual({
      versie: 'v',
      doelen: [
        ['4', 'Route', 'a:3 2'],
        ['/begrippen/', 'Begrippen', ''],
      ],
      sleutels: 'nl_a nl_b',
      ingangen: ['eerwraak;niet eens|1 0|', 'eer||geen contact;eer'],
      woorden: '0casus5regie9sseur0plan4ningsoverleg9overzicht',
      stopwoorden: 'de het',
      vraagwoorden: 'wie wat',
      algemeen: 'veilig thuis',
    });
  });
  test('and back', () => {
    expect(ontpak(pak(GEGEVENS))).toEqual(GEGEVENS);
  });
  test('a word that begins like another one until it ends', () => {
    const gegevens = { ...GEGEVENS, woorden: 'plan plan planning pl a' };
    expect(pak(gegevens).woorden).toBe('0plan44ning20a');
    expect(ontpak(pak(gegevens)).woorden).toBe('plan plan planning pl a');
  });
});
