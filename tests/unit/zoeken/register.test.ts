/** The register: which names stand in it, where they lead, and what is left out. */
import { describe, expect, test } from 'vitest';
import type { Begrip } from '../../../src/bron/schema-begrip';
import type { Zoekwoorden } from '../../../src/zoeken/schema';
import { maakRegister, voegBurenSamen, type Registerwoord } from '../../../src/zoeken/register';

const sectie = (id: string, kop: string, ...delen: { anker: string; tekst: string; tussenkop: boolean }[]) => ({
  sectie: { id, kop, soort: 'afspraken' as const, document: id.charAt(0), zinnen: [] },
  delen,
});
const begrip = (term: string, secties: string[], ook: string[] = []) => ({ term, secties, ook }) as unknown as Begrip;
const STOP: Zoekwoorden = { soort: 'stopwoorden', woorden: ['de', 'het'], vraagwoorden: ['hoe'] };
const ALGEMEEN: Zoekwoorden = { soort: 'algemeen', woorden: ['veilig'] };
const woorden = (...lijst: { woord: string; ook?: string[]; secties?: string[] }[]): Zoekwoorden => ({
  soort: 'woorden',
  groep: 'proef',
  woorden: lijst.map((een) => ({ ook: [], secties: ['4'], naar: [], zoekt: [], ...een })),
});
const register = (meer: Partial<Parameters<typeof maakRegister>[0]>) =>
  maakRegister({ tekst: [], begrippen: new Map(), zoekwoorden: [STOP, ALGEMEEN], ...meer });
const namen = (...lijst: Parameters<typeof woorden>) => register({ zoekwoorden: [STOP, woorden(...lijst), ALGEMEEN] }).map(({ naam }) => naam);
const plaats = (sectieId: string, anker = sectieId) => ({ sectie: sectieId, anker });

test('headings are in it literally, without a number before and a colon after', () => {
  const tekst = [
    sectie(
      '6.1',
      'Route 6.1: kort',
      { anker: '6.1-a', tekst: '6.1.1 Regie: wie:', tussenkop: true },
      { anker: '6.1-1', tekst: 'Een zin.', tussenkop: false },
    ),
    sectie('7', 'Slot', { anker: '7-a', tekst: 'Hoofdstuk 4 kort', tussenkop: true }),
  ];
  expect(register({ tekst })).toEqual([
    { naam: 'Route 6.1: kort', letterlijk: true, plaatsen: [plaats('6.1')] },
    { naam: 'Regie: wie', letterlijk: true, plaatsen: [plaats('6.1', '6.1-a')] },
    { naam: 'Slot', letterlijk: true, plaatsen: [plaats('7')] },
    { naam: 'Hoofdstuk 4 kort', letterlijk: true, plaatsen: [plaats('7', '7-a')] },
  ]);
});

test('a term with all its places; another name points to it and to the best place', () => {
  const begrippen = new Map([['pcf', begrip('PCF', ['5.1', '4'], ['falsificatie', 'PCF’s'])]]);
  expect(register({ begrippen })).toEqual([
    { naam: 'PCF', letterlijk: false, begrip: 'pcf', plaatsen: [plaats('5.1'), plaats('4')] },
    { naam: 'falsificatie', letterlijk: false, zie: 'PCF', plaatsen: [plaats('5.1')] },
    { naam: 'PCF’s', letterlijk: false, zie: 'PCF', plaatsen: [plaats('5.1')] },
  ]);
});

test('another form of the same word is no other name, two words joined are', () => {
  expect(namen({ woord: 'afspraak maken', ook: ['afspraken maken', 'maken afspraak', 'afspraakmaken'] })).toEqual([
    'afspraak maken',
    'maken afspraak',
    'afspraakmaken',
  ]);
});

test('a word of the work floor is no term', () => {
  expect(register({ zoekwoorden: [STOP, woorden({ woord: 'bel', ook: ['opbellen'], secties: ['4', '5.1'] })] })).toEqual([
    { naam: 'bel', letterlijk: false, plaatsen: [plaats('4'), plaats('5.1')] },
    { naam: 'opbellen', letterlijk: false, zie: 'bel', plaatsen: [plaats('4')] },
  ]);
  expect(register({ zoekwoorden: [STOP, woorden({ woord: 'bel' })] })[0]).not.toHaveProperty('begrip');
});

describe('what is not in it', () => {
  test('a word without a place in the text', () => {
    expect(namen({ woord: 'juf', secties: [] }, { woord: 'bel' })).toEqual(['bel']);
  });
  test('a word of a file of another kind, as one that begins an expression', () => {
    expect(namen({ woord: 'stryker belt' }, { woord: 'veilig thuis' })).toEqual(['stryker belt', 'veilig thuis']);
  });
  test('an expression that begins with a stop word or question word, unless that is the whole word', () => {
    expect(namen({ woord: 'de melding' }, { woord: 'hoe snel' }, { woord: 'hoe' }, { woord: 'snel de melding' }, { woord: 'veilig thuis' })).toEqual([
      'hoe',
      'snel de melding',
      'veilig thuis',
    ]);
  });
  test('an expression of more than four words', () => {
    expect(namen({ woord: 'a b c d' }, { woord: 'a b c d e' })).toEqual(['a b c d']);
  });
  test('unless another name points to it', () => {
    expect(namen({ woord: 'de deur blijft altijd dicht', ook: ['dichte deur', 'het blijft dicht'] })).toEqual([
      'de deur blijft altijd dicht',
      'dichte deur',
    ]);
    expect(namen({ woord: 'de deur', ook: ['het huis'] })).toEqual([]);
    const twee = [
      { woord: 'de deur', ook: ['dichte deur'] },
      { woord: 'huis', ook: ['de deur'], secties: ['5.1'] },
    ];
    expect(register({ zoekwoorden: [STOP, woorden(...twee)] })[0]).toEqual({ naam: 'de deur', letterlijk: false, plaatsen: [plaats('4')] });
    expect(namen({ woord: 'melder', ook: ['de beller'] }, { woord: 'iets', ook: ['de beller', 'melder zelf'] })).toEqual([
      'melder',
      'iets',
      'melder zelf',
    ]);
  });
});

test('a name is in it once: term before heading before word of the work floor, with all places once', () => {
  const tekst = [sectie('7.3', 'CASUSREGIE'), sectie('4', 'Route')];
  const begrippen = new Map([['casusregie', begrip('Casusregie', ['7.3', '6.1'])]]);
  const zoekwoorden = [STOP, woorden({ woord: 'casusregie', secties: ['6.1', '5.1'] }, { woord: 'route', secties: ['6.2'] })];
  expect(register({ tekst, begrippen, zoekwoorden })).toEqual([
    { naam: 'Casusregie', letterlijk: false, begrip: 'casusregie', plaatsen: [plaats('7.3'), plaats('6.1'), plaats('5.1')] },
    { naam: 'Route', letterlijk: true, plaatsen: [plaats('4'), plaats('6.2')] },
  ]);
});

test('neighbours share a line when they name the same word and go to exactly the same places', () => {
  const buur = (naam: string, zie: string | undefined, ...ankers: string[]): Registerwoord => ({
    naam,
    letterlijk: false,
    ...(zie === undefined ? {} : { zie }),
    plaatsen: ankers.map((anker) => plaats(anker)),
  });
  const samen = (...lijst: Registerwoord[]) => voegBurenSamen(lijst).map(({ naam }) => naam);
  expect(samen(buur('a', 'x', '1', '2'), buur('b', 'x', '1', '2'), buur('c', 'x', '1', '2'))).toEqual(['a, b, c']);
  expect(samen(buur('a', 'x', '1', '2'), buur('b', 'x', '12'))).toEqual(['a', 'b']);
  expect(samen(buur('a', 'x', '1'), buur('b', 'y', '1'))).toEqual(['a', 'b']);
  expect(samen(buur('a', undefined, '1'), buur('b', undefined, '1'))).toEqual(['a', 'b']);
  expect(samen(buur('a', 'x', '1'), buur('z', 'y', '1'), buur('b', 'x', '1'))).toEqual(['a', 'z', 'b']);
  expect(samen()).toEqual([]);
});
