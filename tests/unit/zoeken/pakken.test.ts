/** Where a target is, and that the short form of the data is what it says and loses nothing. */
import { describe, expect, test } from 'vitest';
import { alsScript, GLOBAAL, metRest, ontpak, pak, pakTekst, plaatsVan } from '../../../src/zoeken/pakken';
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
  ['/antwoorden/#x', 'antwoorden', 'antwoorden/#x'],
  ['/contact/', 'contact', 'contact/'],
  ['/leren/', 'leren', 'leren/'],
  ['/begrippenlijst/', 'wegwijzers', 'begrippenlijst/'],
])('%s is one of the %s and is at %s', (id, soort, pad) => {
  expect(plaatsVan(id)).toEqual({ soort, pad });
});

const GEGEVENS: Zoekgegevens = {
  versie: 'v',
  doelen: [
    { id: '4', kop: 'Route', pad: 'afspraken/4/#4', soort: 'afspraken', zinnen: 'a:3 2' },
    {
      id: '/antwoorden/#x',
      kop: 'Hoe snel?',
      pad: 'antwoorden/#x',
      soort: 'antwoorden',
      zinnen: '',
      zegswijzen: [
        { vorm: 'termijn', woorden: ['contact', 'gezin'] },
        { vorm: undefined, woorden: ['snel'] },
      ],
      situaties: [
        { wanneer: ['melding', 'direct'], regel: 'Zo spoedig.' },
        { wanneer: ['met-voorwaarden', 'zonder-voorwaarden'], regel: 'Nu.' },
      ],
    },
    {
      id: '/antwoorden/#y',
      kop: 'Wie?',
      pad: 'antwoorden/#y',
      soort: 'antwoorden',
      zinnen: '',
      zegswijzen: [],
      situaties: [{ wanneer: ['altijd'], regel: 'U.' }],
    },
    { id: '/contact/', kop: 'Contact', pad: 'contact/', soort: 'contact', zinnen: '', zegswijzen: [{ vorm: 'wie', woorden: ['bel'] }] },
    { id: '/begrippen/#b', kop: 'Begrip', pad: 'begrippen/#b', soort: 'begrippen', zinnen: '' },
    { id: '/begrippen/#client-ook-', kop: 'Cliënt (ook)', pad: 'begrippen/#client-ook-', soort: 'begrippen', zinnen: '' },
  ],
  ingangen: [
    { sleutels: ['casus', 'niet eens'], doelen: [1, 0] },
    { sleutels: ['eer'], doelen: [], zoekt: ['geen contact', 'eer'] },
    { sleutels: ['plan', 'casussen'], doelen: [26], zoekt: ['plan'] },
    { sleutels: ['juf'], doelen: [3], geen: 'Over school staat er niets.' },
  ],
  woorden: ['2019', 'casus', 'casusregie', 'casusregisseur', 'plan', 'planningsoverleg', 'planningsoverzicht'],
  plaatsen: [[0], [0, 1, 2], [26, 700], [], [3]],
  vormen: '01f',
  stopwoorden: ['de', 'het'],
  vraagwoorden: ['wie', 'wat'],
  algemeen: ['veilig', 'thuis'],
};

describe('over the wire', () => {
  test('short lists instead of objects, words without their common beginning, sentences as steps', () => {
    expect(pak(GEGEVENS)).toEqual({
      versie: 'v',
      doelen: [
        ['4', 'Route', 'a:3 2'],
        [
          '/antwoorden/#x',
          'Hoe snel?',
          '',
          '1contact gezin;0snel',
          [
            ['md', 'Zo spoedig.'],
            ['vz', 'Nu.'],
          ],
        ],
        ['/antwoorden/#y', 'Wie?', '', '', [['a', 'U.']]],
        ['/contact/', 'Contact', '', '2bel'],
        ['/begrippen/#b', 'Begrip', ''],
        ['', 'Cliënt (ook)', ''],
      ],
      ingangen: ['casus|ba', 'plan;casussen|Aa|='],
      woorden: 'A2019AcasusFregieJsseurAplanEningsoverlegJoverzicht',
      plaatsen: 'a,aaa,AaYx,,d',
      vormen: '01f',
      stopwoorden: 'de het',
      vraagwoorden: 'wie wat',
      algemeen: 'veilig thuis',
    });
  });
  test('words that are not in the text go with the texts', () => {
    expect(pakTekst(GEGEVENS, ['a'])).toEqual({
      versie: 'v',
      teksten: ['a'],
      ingangen: ['casus;niet eens|ba', 'eer||geen contact;eer', 'juf|d||Over school staat er niets.'],
    });
  });
  test('and back', () => {
    expect({ ...metRest(ontpak(pak(GEGEVENS)), pakTekst(GEGEVENS, [])), ingangen: [] }).toEqual({ ...GEGEVENS, ingangen: [] });
    expect(metRest(ontpak(pak(GEGEVENS)), pakTekst(GEGEVENS, [])).ingangen).toEqual([
      { sleutels: ['casus'], doelen: [1, 0] },
      GEGEVENS.ingangen[2],
      { sleutels: ['casus', 'niet eens'], doelen: [1, 0] },
      GEGEVENS.ingangen[1],
      GEGEVENS.ingangen[3],
    ]);
  });
  test('a script that leaves the data under a name', () => {
    const pakket = { versie: 'v', teksten: ['a"b'], ingangen: [] };
    expect(alsScript(GLOBAAL.tekst, pakket)).toBe('globalThis.afsprakenwijzer_zoektekst={"versie":"v","teksten":["a\\"b"],"ingangen":[]}\n');
  });
});
