/** That the short form of the data is what it says and loses nothing. */
import { describe, expect, test } from 'vitest';
import { alsScript, GLOBAAL, metRest, ontpak, pak, pakTekst } from '../../../src/zoeken/pakken';
import type { Zoekgegevens } from '../../../src/zoeken/typen';

const GEGEVENS: Zoekgegevens = {
  versie: 'v',
  doelen: [
    { id: '4', kop: 'Route', pad: 'afspraken/4/#4', soort: 'afspraken', zinnen: 2, voetnoten: 0 },
    { id: '5', kop: 'Noot', pad: 'afspraken/5/#5', soort: 'afspraken', zinnen: 12, voetnoten: 2 },
    { id: '6', kop: 'Leeg', pad: 'afspraken/6/#6', soort: 'afspraken', zinnen: 0, voetnoten: 0 },
    {
      id: '/antwoorden/#x',
      kop: 'Hoe snel?',
      pad: 'antwoorden/#x',
      soort: 'antwoorden',
      zinnen: 0,
      voetnoten: 0,
      zegswijzen: [
        { vorm: 'termijn', woorden: ['contact', 'gezin'] },
        { vorm: undefined, woorden: ['snel'] },
      ],
      situaties: [
        { wanneer: ['melding', 'direct'], regel: 'Zo spoedig: nu; of straks.' },
        { wanneer: ['met-voorwaarden', 'zonder-voorwaarden'], regel: 'Nu.' },
      ],
    },
    {
      id: '/antwoorden/#y',
      kop: 'Wie?',
      pad: 'antwoorden/#y',
      soort: 'antwoorden',
      zinnen: 0,
      voetnoten: 0,
      situaties: [{ wanneer: ['altijd'], regel: 'U.' }],
    },
    { id: '/contact/', kop: 'Contact', pad: 'contact/', soort: 'contact', zinnen: 0, voetnoten: 0, zegswijzen: [{ vorm: 'wie', woorden: ['bel'] }] },
    { id: '/begrippen/#b', kop: 'Begrip', pad: 'begrippen/#b', soort: 'begrippen', zinnen: 0, voetnoten: 0 },
    { id: '/begrippen/#client-ook-', kop: 'Cliënt (ook)', pad: 'begrippen/#client-ook-', soort: 'begrippen', zinnen: 0, voetnoten: 0 },
  ],
  ingangen: [
    { sleutels: ['casus', 'niet eens'], doelen: [3, 0] },
    { sleutels: ['eer'], doelen: [], zoekt: ['geen contact', 'eer'] },
    { sleutels: ['plan', 'casussen'], doelen: [26], zoekt: ['plan'] },
    { sleutels: ['juf'], doelen: [5], geen: 'Over school staat er niets.' },
  ],
  woorden: ['2019', 'casus', 'casusregie', 'casusregisseur', 'plan', 'planningsoverleg', 'planningsoverzicht'],
  plaatsen: [[0], [0, 1, 2], [26, 700], [], [3]],
  gevraagd: [['casus', 'onderzoek', 'plan'], [], ['plan']],
  vormen: '01f',
  stopwoorden: ['de', 'het'],
  vraagwoorden: ['wie', 'wat'],
  algemeen: ['veilig', 'thuis'],
};

describe('over the wire', () => {
  test('short lists instead of objects, words without their common beginning, sentences as steps', () => {
    expect(pak(GEGEVENS)).toEqual({
      versie: 'v',
      doelen: {
        ids: ['4', '5', '6', '/antwoorden/#x', '/antwoorden/#y', '/contact/', '/begrippen/#b', ''].join('\n'),
        koppen: ['Route', 'Noot', 'Leeg', 'Hoe snel?', 'Wie?', 'Contact', 'Begrip', 'Cliënt (ook)'].join('\n'),
        zinnen: '2\n12,2',
        zegswijzen: ['', '', '', '1contact gezin;0snel', '', '2bel'].join('\n'),
        situaties: ['', '', '', 'md:Zo spoedig: nu; of straks.\tvz:Nu.', 'a:U.'].join('\n'),
      },
      ingangen: ['casus|da', 'plan;casussen|Aa|='],
      woorden: 'A2019AcasusFregieJsseurAplanEningsoverlegJoverzicht',
      plaatsen: 'a,aaa,AaYx,,d',
      gevraagd: 'bc,,e',
      vormen: '01f',
      stopwoorden: 'AdeAhet',
      vraagwoorden: 'wie wat',
      algemeen: 'veilig thuis',
    });
  });
  test('words that are not in the text go with the texts', () => {
    expect(pakTekst(GEGEVENS, [{ tekst: 'a', zinnen: '1' }])).toEqual({
      versie: 'v',
      teksten: ['a'],
      zinnen: ['1'],
      gevraagd: ['onderzoek', '', ''],
      ingangen: ['casus;niet eens|da', 'eer||geen contact;eer', 'juf|f||Over school staat er niets.'],
    });
  });
  test('and back', () => {
    expect({ ...metRest(ontpak(pak(GEGEVENS)), pakTekst(GEGEVENS, [])), ingangen: [] }).toEqual({ ...GEGEVENS, ingangen: [] });
    expect(metRest(ontpak(pak(GEGEVENS)), pakTekst(GEGEVENS, [])).ingangen).toEqual([
      { sleutels: ['casus'], doelen: [3, 0] },
      GEGEVENS.ingangen[2],
      { sleutels: ['casus', 'niet eens'], doelen: [3, 0] },
      GEGEVENS.ingangen[1],
      GEGEVENS.ingangen[3],
    ]);
  });
  test('a script that leaves the data under a name', () => {
    const pakket = { versie: 'v', teksten: ['a"b'], zinnen: [], ingangen: [], gevraagd: [] };
    expect(alsScript(GLOBAAL.tekst, pakket)).toBe(
      'globalThis.afsprakenwijzer_zoektekst={"versie":"v","teksten":["a\\"b"],"zinnen":[],"ingangen":[],"gevraagd":[]}\n',
    );
  });
});
