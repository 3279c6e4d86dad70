/** A role sheet, over small stories made up for it: what is asked, in whose words, and who is on it. */
import { describe, expect, it } from 'vitest';
import { maakRolblad, type Wegwoorden } from '../../../src/leren/rolblad';
import type { Verhaal, Verhaalmoment } from '../../../src/leren/schema';
import { antwoord, feit, kleinMoment, kleinVerhaal, optie } from './klein';

const WOORDEN: Wegwoorden = { titel: 'Moet dit verder?', kort: (vraag) => `Kort: ${vraag}` };
const woordenBij = (wegwijzer: string) => (wegwijzer === 'opschalen' ? WOORDEN : undefined);
const blad = (verhaal: Verhaal, stoel: Verhaalmoment['stoel'] = 'lokaal-team') => maakRolblad('klein', verhaal, stoel, woordenBij);
const keuze = (anders: Partial<Verhaalmoment>, stoel?: Verhaalmoment['stoel']) => blad(kleinVerhaal(kleinMoment(anders)), stoel).ronden[0]?.keuze;
const LIJST = { opties: undefined, antwoorden: [antwoord('herkomst', 'direct'), antwoord('belegd', 'ja'), antwoord('kopie', 'nee')] };

describe('what is asked', () => {
  it('is the title of the walkthrough, with the options in their own words', () => {
    const opties = [optie('een', { tekst: 'Dit doen' }), optie('twee', { tekst: 'Dat doen' })];
    expect(keuze({ opties })).toEqual({ vraag: 'Moet dit verder?', lijst: false, opties: ['Dit doen', 'Dat doen'] });
  });
  it('is a list of what may be open where there are no options: the questions in a few words', () => {
    expect(keuze(LIJST)).toEqual({ vraag: 'Moet dit verder?', lijst: true, opties: ['Kort: belegd', 'Kort: kopie'] });
  });
  it('is in general words when the walkthrough has none', () => {
    const algemeen = { vraag: 'Wat zegt de tekst hierover?', lijst: true, opties: ['belegd', 'kopie'] };
    expect(keuze({ ...LIJST, wegwijzer: 'anders' })).toEqual(algemeen);
  });
  it('is in general words without a walkthrough, and no words are sought then', () => {
    const moment = kleinMoment({ wegwijzer: undefined, antwoord: 'monitoren', antwoorden: [], opties: [optie('ja', { tekst: 'Ja, dat is zo' })] });
    const gezocht: string[] = [];
    const { ronden } = maakRolblad('klein', kleinVerhaal(moment), 'lokaal-team', (wegwijzer) => {
      gezocht.push(wegwijzer);
      return WOORDEN;
    });
    expect(ronden[0]?.keuze).toEqual({ vraag: 'Wat zegt de tekst hierover?', lijst: false, opties: ['Ja, dat is zo'] });
    expect(gezocht).toEqual([]);
  });
  it('is nothing for the other chair', () => {
    expect(keuze({}, 'veilig-thuis')).toBeUndefined();
  });
});

describe('the rounds', () => {
  it('are the first three moments, numbered from one, with the day in words', () => {
    const momenten = ['2026-03-06', '2026-03-09', '2026-04-01', '2026-05-04'].map((datum) => kleinMoment({ datum }));
    const { ronden } = blad(kleinVerhaal(...momenten));
    expect(ronden.map(({ nummer }) => nummer)).toEqual([1, 2, 3]);
    expect(ronden.map(({ dag }) => dag)).toEqual(['vrijdag 6 maart 2026', 'maandag 9 maart 2026', 'woensdag 1 april 2026']);
  });
});

describe('who is who', () => {
  const moment = kleinMoment({ feiten: [feit('a', { wie: 'ANNA zelf', tekst: 'Zij wil niet van school.' })] });
  const wie = (...namen: string[]): Verhaal => ({
    ...kleinVerhaal(moment),
    wie: namen.map((naam) => ({ naam, leeftijd: 36, rol: 'moeder', relatie: 'uit elkaar', achtergrond: 'doof' })),
  });
  it('is who is heard of by name, small or capital, without what is known about them', () => {
    expect(blad(wie('Anna', 'Cas')).wie).toEqual(['Anna: moeder, 36 jaar']);
  });
  it('goes by the last word of a name', () => {
    expect(blad(wie('Mevrouw Anna')).wie).toEqual(['Mevrouw Anna: moeder, 36 jaar']);
    expect(blad(wie('Anna van Dam')).wie).toEqual([]);
  });
  it('leaves out who has no name', () => {
    expect(blad(wie('??')).wie).toEqual([]);
  });
  it('gives the case the name of the first person, or that of the story when there is nobody', () => {
    expect(blad(wie('Cas', 'Anna')).naam).toBe('Cas');
    expect(blad(wie()).naam).toBe('klein');
  });
});
