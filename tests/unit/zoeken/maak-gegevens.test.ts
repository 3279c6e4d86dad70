/** The data and index records made from a small text: numbers of sentences, rows of the word table, words to compare with. */
import { describe, expect, test } from 'vitest';
import type { Begrip } from '../../../src/bron/schema-begrip';
import type { Zoekwoorden } from '../../../src/zoeken/schema';
import { maakZoekgegevens, type Grondstof } from '../../../src/zoeken/gegevens';

const deel = (anker: string, tekst: string, tussenkop = false) => ({ anker, tekst, tussenkop });
const sectie = (id: string, kop: string, ...delen: ReturnType<typeof deel>[]) => ({
  sectie: { id, kop, soort: 'afspraken' as const, document: id.charAt(0), zinnen: [] },
  delen,
});
const TEKST = [
  sectie(
    '4',
    'De route',
    deel('4-a', 'Het team belt.'),
    deel('4-1', 'Nu.'),
    deel('4-2', 'Dan de ander.'),
    deel('4-5', 'En zo.'),
    deel('4-6', 'Slot.'),
  ),
  sectie(
    '6.1',
    'Regie',
    deel('6.1-kop', 'Een veiligheids- en herstelplan:', true),
    deel('6.1-1', 'Casus één.'),
    deel('voetnoot-2', 'Zie R57 en 2020.'),
  ),
  sectie('bijlage-2', 'Bijlage 2', deel('bijlage-2-kop', 'Het plan van aanpak:', true), deel('bijlage-2-1', 'Herstel: plan.')),
  sectie('bijlage-3', 'Bijlage 3', deel('bijlage-3-1', 'De het')),
];
const zinnenVan = (...ankers: string[]) => maak({ tekst: [sectie('4', '', ...ankers.map((anker) => deel(anker, 'een')))] }).records[0]?.zinnen;
const STOP: Zoekwoorden = { soort: 'stopwoorden', woorden: ['de', 'Het', 'een', 'en', 'het'], vraagwoorden: ['Wie', 'hoe'] };
const woorden = (
  ...lijst: { woord: string; ook?: string[]; secties?: string[]; zoekt?: string[]; naar?: string[]; geen?: string }[]
): Zoekwoorden => ({
  soort: 'woorden',
  groep: 'proef',
  woorden: lijst.map((een) => ({ ook: [], secties: ['4'], naar: [], zoekt: [], ...een })),
});
const begrip = (term: string, secties: string[], ook: string[] = []) =>
  ({ term, secties, ook, kort: `Dit is ${term}.`, vormen: [] }) as unknown as Begrip;
const maak = (meer: Partial<Grondstof> = {}) =>
  maakZoekgegevens({ tekst: TEKST, begrippen: new Map(), zoekwoorden: [STOP], paginas: [], ...meer }, 'v');

describe('targets and records', () => {
  test('sentences with their number of words; the mark is only there when it does not follow', () => {
    const { gegevens, records } = maak();
    expect(
      gegevens.doelen.map(({ id, zinnen, voetnoten }, nummer) => [id, records[nummer]?.pad, records[nummer]?.zinnen, zinnen, voetnoten]),
    ).toEqual([
      ['4', 'afspraken/4/#4', 'a:3 1 3 5:2 1', 5, 0],
      ['6.1', 'afspraken/6/#6.1', 'kop:4 2 #voetnoot-2:4', 3, 1],
      ['bijlage-2', 'bijlagen/2/#bijlage-2', 'kop:4 2', 2, 0],
      ['bijlage-3', 'bijlagen/3/#bijlage-3', '2', 1, 0],
    ]);
  });
  test('only a whole number counts on', () => {
    expect(zinnenVan('4-b-1', '4-1', '4-2')).toBe('b-1:1 1 1');
    expect(zinnenVan('4-1', '4-2x', '4-3', '4-2')).toBe('1 2x:1 3:1 2:1');
    expect(zinnenVan('4-12', '4-13')).toBe('12:1 1');
  });
  test('an annex without text is called what it is called; a colon in the middle of a heading stays', () => {
    const koppen = maak({ tekst: [sectie('bijlage-4', 'Bijlage 4'), sectie('bijlage-5', 'Bijlage 5', deel('x', 'Plan: van aanpak:', true))] });
    expect(koppen.gegevens.doelen.map(({ kop }) => kop)).toEqual(['Bijlage 4', 'Bijlage 5. Plan: van aanpak']);
  });
  test('an annex is also called after the first heading in it, without a colon; a section is not', () => {
    expect(maak().gegevens.doelen.map(({ kop }) => kop)).toEqual(['De route', 'Regie', 'Bijlage 2. Het plan van aanpak', 'Bijlage 3']);
  });
  test('the index gets the text without stop words, or else the heading', () => {
    const { records } = maak();
    expect(records[0]).toEqual({
      pad: 'afspraken/4/#4',
      kop: 'De route',
      tekst: 'Het team belt. Nu. Dan de ander. En zo. Slot.',
      zinnen: 'a:3 1 3 5:2 1',
      indextekst: 'team belt. Nu. Dan ander. zo. Slot.',
      voluit: [],
    });
    expect(records[3]).toMatchObject({ tekst: 'De het', indextekst: 'Bijlage 3' });
  });
  test('a shortened enumeration is written in full, every word once', () => {
    const dubbel = sectie('6.1', 'Veiligheids- en herstelplan', ...(TEKST[1]?.delen ?? []));
    expect(maak({ tekst: [dubbel, ...TEKST.slice(2)] }).records[0]?.voluit).toEqual(['veiligheidsplan']);
  });
  test('a term comes after the text, with its other names for the index', () => {
    const begrippen = new Map([
      ['pcf', begrip('PCF', ['4'], ['falsificatie', 'ziek maken'])],
      ['melder', begrip('melder', ['4'])],
    ]);
    const { gegevens, records } = maak({ begrippen });
    expect(gegevens.doelen.slice(4)).toEqual([
      { id: '/begrippen/#pcf', kop: 'PCF', pad: 'begrippen/#pcf', soort: 'begrippen', zinnen: 0, voetnoten: 0 },
      { id: '/begrippen/#melder', kop: 'melder', pad: 'begrippen/#melder', soort: 'begrippen', zinnen: 0, voetnoten: 0 },
    ]);
    expect(records.slice(4)).toEqual([
      { pad: 'begrippen/#pcf', kop: 'PCF', tekst: 'Dit is PCF.', zinnen: '', indextekst: 'falsificatie, ziek maken', voluit: [] },
      { pad: 'begrippen/#melder', kop: 'melder', tekst: 'Dit is melder.', zinnen: '', indextekst: 'melder', voluit: [] },
    ]);
  });
});

describe('the word list', () => {
  const ingangen = (zoekwoorden: Zoekwoorden, begrippen = new Map<string, Begrip>()) =>
    maak({ zoekwoorden: [STOP, zoekwoorden], begrippen }).gegevens.ingangen;

  test('keys folded, targets as numbers, once', () => {
    const lijst = woorden({ woord: 'Één Plan', ook: ['OK’s'], secties: ['6.1', '4', '6.1'], zoekt: ['Géén contact'] }, { woord: 'bel' });
    expect(ingangen(lijst)).toEqual([
      { sleutels: ['een plan', 'ok s'], doelen: [1, 0], zoekt: ['geen contact'] },
      { sleutels: ['bel'], doelen: [0] },
    ]);
  });
  test('keys that differ in form, order or stop words only are the same', () => {
    const lijst = woorden({ woord: 'plan maken', ook: ['een plan maken', 'maken plannen', 'plan het', 'plan', 'plannen', 'hoe', 'de', 'het'] });
    expect(ingangen(lijst)[0]?.sleutels).toEqual(['plan maken', 'plan het', 'plan', 'hoe', 'de', 'het']);
  });
  test('two words are not the same as one word', () => {
    expect(ingangen(woorden({ woord: 'plan team', ook: ['planteam'] }))[0]?.sleutels).toEqual(['plan team', 'planteam']);
  });
  test('a term of the same name completes the entry; another term is an entry of its own with the best four sections', () => {
    const begrippen = new Map([
      ['regie', begrip('Regie', ['6.1'], ['sturing'])],
      ['ver', begrip('ver', ['bijlage-3', 'bijlage-2', '6.1', '4', '4', '4'])],
      ['diep', begrip('diep', ['bijlage-3', 'bijlage-2', '4', '4', '6.1'])],
    ]);
    expect(ingangen(woorden({ woord: 'bel' }, { woord: 'regie', ook: ['regisseur'], secties: ['4'], zoekt: ['casus'] }), begrippen)).toEqual([
      { sleutels: ['bel'], doelen: [0] },
      { sleutels: ['regie', 'regisseur', 'sturing'], doelen: [0, 1, 4], zoekt: ['casus'] },
      { sleutels: ['ver'], doelen: [3, 2, 1, 0, 5] },
      { sleutels: ['diep'], doelen: [3, 2, 0, 6] },
    ]);
  });
});

test('words that are looked up: folded, by the alphabet, once, without stop words; headings and words in full are among them', () => {
  expect(maak().gegevens.woorden.join(' ')).toBe(
    '2 2020 3 aanpak ander belt bijlage casus dan herstel herstelplan nu plan r57 regie route slot team van veiligheids veiligheidsplan zie zo',
  );
});

test('sentences by stem, with what kinds of question they answer', () => {
  const { plaatsen, woorden: lijst, vormen } = maak().gegevens;
  expect(plaatsen[lijst.indexOf('veiligheidsplan')]).toEqual([7]);
  expect(vormen).toHaveLength(15);
});

test('pages come after the text, with how they are asked for; the word list may lead to them', () => {
  const situaties = [{ wanneer: ['altijd' as const], regel: 'Nu.' }];
  const paginas = [
    { pad: '/antwoorden/#x', titel: 'Hoe snel?', tekst: '', zegswijzen: ['Hoe snel de hulp'], situaties },
    { pad: '/contact/', titel: 'Contact', tekst: 'Wie u belt.', zegswijzen: [] },
  ];
  const { gegevens, records } = maak({ paginas, zoekwoorden: [STOP, woorden({ woord: 'bel', secties: [], naar: ['/contact/'] })] });
  expect(gegevens.doelen.slice(4)).toEqual([
    {
      id: '/antwoorden/#x',
      kop: 'Hoe snel?',
      pad: 'antwoorden/#x',
      soort: 'antwoorden',
      zinnen: 0,
      voetnoten: 0,
      zegswijzen: [{ vorm: 'termijn', woorden: ['hulp'] }],
      situaties,
    },
    { id: '/contact/', kop: 'Contact', pad: 'contact/', soort: 'contact', zinnen: 0, voetnoten: 0, zegswijzen: [] },
  ]);
  expect(records.slice(4).map(({ tekst, indextekst }) => [tekst, indextekst])).toEqual([
    ['', 'Hoe snel?'],
    ['Wie u belt.', 'Wie u belt.'],
  ]);
  expect(gegevens.ingangen).toEqual([{ sleutels: ['bel'], doelen: [5] }]);
});

test('a word that leads to what is not there stops the build, with the nearest that is', () => {
  const naar = (pad: string) => () => maak({ zoekwoorden: [STOP, woorden({ woord: 'bel', secties: [], naar: [pad] })] });
  expect(naar('/bijlage-2/')).toThrow('Het zoekwoord "bel" leidt naar "/bijlage-2/", en dat is er niet. Bedoelt u "bijlage-2"?');
});

test('why a word has no place goes along', () => {
  const lijst = woorden({ woord: 'juf', secties: [], geen: 'Niets over school.' });
  expect(maak({ zoekwoorden: [STOP, lijst] }).gegevens.ingangen).toEqual([{ sleutels: ['juf'], doelen: [], geen: 'Niets over school.' }]);
});

test('stop words, question words and common words folded and once; the rest stays for the build', () => {
  const { gegevens } = maak({ zoekwoorden: [STOP, { soort: 'algemeen', woorden: ['Team', 'team', 'één'] }, woorden({ woord: 'bel' })] });
  expect(gegevens).toMatchObject({
    versie: 'v',
    stopwoorden: ['de', 'een', 'en', 'het'],
    vraagwoorden: ['wie', 'hoe'],
    algemeen: ['team', 'een'],
  });
});
