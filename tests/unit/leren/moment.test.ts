/** A moment as the other rooms, the script and the history have it: on stories made up for it. */
import { describe, expect, it } from 'vitest';
import { alsOefengegevens, maakVerhaalgegevens } from '../../../src/leren/gegevens';
import { gekozen } from '../../../src/leren/keuzes';
import { feitenVanPaar, feitenVoor, feitVan, heeftOnbekend, isZonderFeit, routeVan } from '../../../src/leren/moment';
import { leesVerhaalstaat, SLEUTEL } from '../../../src/leren/scherm';
import { THEMANAAM } from '../../../src/leren/themas';
import { FEITVORMEN, THEMAS } from '../../../src/leren/schema';
import { vooraf } from '../../../src/leren/vergelijking';
import { WERKVORMEN } from '../../../src/leren/vormen';
import { FEITVORM, WERKVORM, ZEKER } from '../../../src/leren/woorden';
import { opschalen } from '../../../src/machines/opschalen';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';
import { antwoord, feit, kleinMoment, kleinVerhaal } from './klein';

const PAAR = {
  feit: { id: 'b', tekst: 'Het is nu de vijfde keer.' },
  antwoorden: [antwoord('aanleiding', 'niet-nakomen'), antwoord('herhaald', 'ja', 'b')],
  uitkomst: 'gemeente-informeren',
  waarom: 'Het gebeurde vaker.',
};

describe('facts', () => {
  const verhaal = kleinVerhaal(
    kleinMoment({ feiten: [feit('a', { tekst: 'Uit het eerste.' })] }),
    kleinMoment({ feiten: [feit('a', { tekst: 'Uit het tweede.' })] }),
  );
  it('have the name of their moment before them when that is an earlier one', () => {
    expect(feitVan(verhaal, 1, 'a')?.tekst).toBe('Uit het tweede.');
    expect(feitVan(verhaal, 1, '1.a')?.tekst).toBe('Uit het eerste.');
    expect(feitVan(verhaal, 1, '2.a')?.tekst).toBe('Uit het tweede.');
    expect(feitVan(verhaal, 0, '2.a')).toBeUndefined();
    expect(feitVan(verhaal, 1, '0.a')).toBeUndefined();
    expect(feitVan(verhaal, 5, 'a')).toBeUndefined();
    expect(feitVan(verhaal, 1, 'b')).toBeUndefined();
  });
  it('of the variant have other words in one place, from the same person unless it says otherwise', () => {
    const moment = kleinMoment({ paar: PAAR });
    expect(feitenVanPaar(moment)).toEqual(moment.feiten.map((een) => (een.id === 'b' ? { ...een, tekst: PAAR.feit.tekst } : een)));
    expect(feitenVanPaar(kleinMoment({ paar: { ...PAAR, feit: { ...PAAR.feit, wie: 'De huisarts' } } }))[1]?.wie).toBe('De huisarts');
    expect(feitenVanPaar(kleinMoment())).toEqual(kleinMoment().feiten);
  });
  it('are known to the chairs named, or to all', () => {
    const feiten = [feit('a'), feit('b', { kent: ['veilig-thuis'] }), feit('c', { kent: ['lokaal-team', 'veilig-thuis'] })];
    expect(feitenVoor({ feiten }, 'lokaal-team').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(feitenVoor({ feiten }, 'veilig-thuis').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

it('a moment rests on the walkthrough it names, if there is one', () => {
  expect(routeVan(kleinMoment())).toBe(opschalen);
  expect(routeVan(kleinMoment({ wegwijzer: undefined }))).toBeUndefined();
  expect(routeVan(kleinMoment({ wegwijzer: 'zzz' }))).toBeUndefined();
});

it('an answer may be unknown, or have no fact', () => {
  expect(heeftOnbekend([antwoord('a', 'ja'), antwoord('b', 'weet-niet')])).toBe(true);
  expect(heeftOnbekend([antwoord('a', 'ja'), antwoord('b', 'nee')])).toBe(false);
  expect([isZonderFeit(antwoord('a', 'ja', 'ontbreekt')), isZonderFeit(antwoord('a', 'ja', 'b'))]).toEqual([true, false]);
});

describe('data for the script', () => {
  it('have the moment, its answers with facts by moment, and its variant without them', () => {
    const moment = kleinMoment({
      antwoorden: [antwoord('aanleiding', 'niet-nakomen', '1.a', 'b'), antwoord('herhaald', 'weet-niet', 'ontbreekt')],
      ontbreekt: ['Hoe vaak het was.'],
      'pleit-tegen': ['b'],
      paar: PAAR,
    });
    const [, tweede] = maakVerhaalgegevens(kleinVerhaal(kleinMoment(), moment)).momenten;
    expect(tweede).toEqual({
      stoel: 'lokaal-team',
      wegwijzer: 'opschalen',
      gegeven: [],
      uitkomst: 'eerst-aanspreken',
      opties: moment.opties,
      open: undefined,
      punten: [],
      'pleit-voor': ['a'],
      'pleit-tegen': ['b'],
      ontbreekt: ['Hoe vaak het was.'],
      vorm: 'zelf',
      antwoorden: [
        { vraag: 'aanleiding', waarden: ['niet-nakomen'], feiten: ['1.a', '2.b'] },
        { vraag: 'herhaald', waarden: ['weet-niet'], feiten: [] },
      ],
      paar: {
        feit: PAAR.feit,
        antwoorden: [
          { vraag: 'aanleiding', waarden: ['niet-nakomen'] },
          { vraag: 'herhaald', waarden: ['ja'] },
        ],
        uitkomst: 'gemeente-informeren',
        waarom: 'Het gebeurde vaker.',
      },
    });
  });
  it('of a walkthrough keep its outcomes, which lead nowhere', () => {
    const { gegevens } = wegwijzer('terugkoppelen');
    const oefening = alsOefengegevens(gegevens);
    expect(Object.keys(oefening.uitkomsten)).toEqual(Object.keys(gegevens.uitkomsten));
    expect(oefening.uitkomsten['terugkoppelen']).toEqual({ ...gegevens.uitkomsten['terugkoppelen'], formulieren: [], vervolg: [] });
  });
});

it('half worked shows the smaller half of an odd number of questions', () => {
  const antwoorden = ['a', 'b', 'c'].map((vraag) => ({ vraag, waarden: ['ja'], feiten: [] }));
  const namen = (gegeven: string[]) => vooraf({ antwoorden, gegeven }, 'half').map(({ vraag }) => vraag);
  expect(namen([])).toEqual(['a']);
  expect(namen(['a'])).toEqual(['a', 'b']);
});

it('choices under another name that begins alike are not taken', () => {
  expect(gekozen(['voor:a', 'voorspelling:b', 'xvoor:c'], 'voor')).toEqual(['a']);
});

describe('what the history holds', () => {
  const lees = (momenten: unknown) => leesVerhaalstaat({ [SLEUTEL]: { moment: 1, momenten } }, 2).momenten;
  it('keeps each step, also the first and the last moment', () => {
    for (const stap of ['feiten', 'weg', 'vergelijking', 'paar'])
      expect(lees({ 1: { stap }, 2: { stap } })).toMatchObject({ 1: { stap }, 2: { stap } });
    expect(leesVerhaalstaat({ [SLEUTEL]: { moment: 2 } }, 2)).toEqual({ moment: 2, momenten: {} });
  });
  it('is nothing where it is no object', () => {
    expect(lees(null)).toEqual({});
    expect(lees({ 1: null, 2: 'tekst' })).toMatchObject({ 1: { stap: 'feiten', keuzes: [] }, 2: { stap: 'feiten', antwoorden: [] } });
    expect(lees({ 1: { keuzes: 'abc' } })[1]?.keuzes).toEqual([]);
  });
  it('is none of ours under another key', () => {
    expect(leesVerhaalstaat({ ander: { moment: 2 } }, 2).moment).toBe(1);
  });
});

it('every kind, theme and way of working has words of its own', () => {
  const eigen = (woorden: Readonly<Record<string, string>>, namen: readonly string[]) => {
    expect(Object.keys(woorden)).toEqual([...namen]);
    expect(new Set(Object.values(woorden)).size).toBe(namen.length);
    for (const woord of Object.values(woorden)) expect(woord).toMatch(/^[A-Z]/u);
  };
  eigen(FEITVORM, FEITVORMEN);
  eigen(THEMANAAM, THEMAS);
  eigen(Object.fromEntries(WERKVORMEN.map((vorm) => [vorm, WERKVORM[vorm].naam])), WERKVORMEN);
  eigen(Object.fromEntries(WERKVORMEN.map((vorm) => [vorm, WERKVORM[vorm].uitleg])), WERKVORMEN);
  eigen(Object.fromEntries(ZEKER.map(({ id, tekst }) => [id, tekst])), ['zeker', 'redelijk', 'gok']);
});
