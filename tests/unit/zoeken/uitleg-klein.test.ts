/** How a query was read, in data for the screen: what was searched for a word, why it has no place, and what looks like it. */
import { describe, expect, test } from 'vitest';
import { lijktOp, maakUitleg } from '../../../src/zoeken/uitleg';
import type { Passend } from '../../../src/zoeken/ingangen';
import type { Begripsdeel, Ingang } from '../../../src/zoeken/typen';
import { deel, maakGegevens, naslag, plan } from './proef';

const plek = (woord: string) => deel(woord, { oordeel: 'plek' });
const onbekend = (woord: string) => deel(woord, { oordeel: 'onbekend' });
/** A row that matches these words of the query. */
const rij = (delen: readonly Begripsdeel[], ingang: Partial<Ingang>, dekking = 1): Passend => ({
  sleutel: { ingang: { sleutels: [], doelen: [], ...ingang }, stammen: [] },
  delen,
  dekking,
});
const woorden = (delen: readonly Begripsdeel[], passend: readonly Passend[], meer = {}) =>
  maakUitleg(plan(delen, meer), passend, naslag(), undefined).woorden;

describe('a word that has a place only', () => {
  const juf = plek('juf');
  const als = (...passend: Passend[]) => woorden([juf], passend)[0]?.als;
  test('was searched by the words of its row, or else by what the row is called', () => {
    expect(als(rij([juf], { sleutels: ['school', 'juf'], zoekt: ['onderwijs', 'leerkracht'] }))).toEqual(['onderwijs', 'leerkracht']);
    expect(als(rij([juf], { sleutels: ['school', 'juf'] }))).toEqual(['school']);
  });
  test('was searched by nothing else when the row is called by it, has no name, or is not there', () => {
    expect(als(rij([juf], { sleutels: ['juf', 'school'] }))).toEqual([]);
    expect(als(rij([juf], { sleutels: ['school'], zoekt: ['juf', '', 'klas'] }))).toEqual(['klas']);
    expect(als(rij([juf], { sleutels: [] }))).toEqual([]);
    expect(als()).toEqual([]);
  });
  test('goes by the row that covers most of the query, of those with a place for this word', () => {
    const ander = plek('mes');
    const [klein, groot] = [rij([juf], { sleutels: ['school'] }, 0.4), rij([juf, ander], { sleutels: ['wapen op school'] }, 1)];
    expect(als(klein, groot)).toEqual(['wapen op school']);
    expect(als(groot, klein)).toEqual(['wapen op school']);
    expect(als(rij([ander], { sleutels: ['wapen'] }, 1), klein)).toEqual(['school']);
    expect(als(rij([juf], { sleutels: ['leraar'], geen: 'Staat er niet.' }, 1), klein)).toEqual(['school']);
  });
});

describe('a word that is not known', () => {
  const huis = onbekend('huis');
  const geen = 'Over huren zegt de tekst niets.';
  test('has the reason of the row without a place that has it', () => {
    expect(woorden([huis], [rij([deel('mes')], { geen: 'Iets anders.' }), rij([huis], {}), rij([deel('mes'), huis], { geen })])).toEqual([
      { woord: 'huis', oordeel: 'onbekend', als: [], reden: geen },
    ]);
    expect(woorden([huis], [])[0]).not.toHaveProperty('reden');
  });
  test('only then: a word of the text has none', () => {
    expect(woorden([deel('huis')], [rij([deel('huis')], { geen })])).toEqual([{ woord: 'huis', oordeel: 'staat', als: [] }]);
  });
  test('is not named when it says how is asked, or is the number of a section', () => {
    const dagen = onbekend('dagen');
    expect(woorden([dagen, huis], [], { vorm: 'termijn' }).map(({ woord }) => woord)).toEqual(['huis']);
    expect(woorden([dagen, huis], []).map(({ woord }) => woord)).toEqual(['dagen', 'huis']);
    const doel = (id: string) => maakGegevens().doelen.findIndex((een) => een.id === id);
    const genoemd = [doel('6.1.5'), doel('bijlage-4')];
    const getallen = ['6.1.5', '4', '6.2.5', '9'].map(onbekend);
    expect(woorden(getallen, [], { genoemd: [doel('bijlage-4')] }).map(({ woord }) => woord)).toEqual(['6.1.5', '6.2.5', '9']);
    expect(woorden(getallen, [], { genoemd }).map(({ woord }) => woord)).toEqual(['6.2.5', '9']);
    expect(
      woorden(
        ['6.1.5', 'team'].map((woord) => deel(woord)),
        [],
        { genoemd },
      ).map(({ woord }) => woord),
    ).toEqual(['6.1.5', 'team']);
  });
});

describe('what looks like a word', () => {
  const op = (...delen: string[]) =>
    lijktOp(
      plan(delen.map((woord) => onbekend(woord))),
      naslag({
        tekst: [['6.1', '', 'team meldcode melder aanmeldcode kans veilig']],
        ingangen: [{ sleutels: ['meldplicht'], doelen: [0] }],
        paginas: [],
      }),
    );
  test('are the nearest, then those that begin alike', () => {
    expect(op('meldcodx')[0]).toBe('meldcode');
    expect([...op('meldcodx')].sort()).toEqual(['meldcode', 'melder', 'meldplicht']);
    expect([...op('meld')].sort()).toEqual(['meldcode', 'melder', 'meldplicht']);
  });
  test('is never a word of four letters or less, nor asked of a word of three', () => {
    expect(op('teams')).not.toContain('team');
    expect(op('mel')).toEqual([]);
  });
  test('are twelve at most, each once', () => {
    const lang = Array.from({ length: 20 }, (_, nr) => `meldwoord${String.fromCharCode(97 + nr)}`).join(' ');
    const gevonden = lijktOp(plan([onbekend('meldx'), onbekend('meldy')]), naslag({ tekst: [['6.1', '', lang]], ingangen: [] }));
    expect(gevonden).toHaveLength(12);
    expect(new Set(gevonden).size).toBe(12);
  });
});

describe('pages that come nearest', () => {
  const bij = (lijken: readonly string[], ...passend: Passend[]) => {
    const data = naslag();
    const { doelen } = maakGegevens();
    return maakUitleg(plan([onbekend('x')]), passend, data, lijken).dichtbij.map((nummer) => doelen[nummer]?.id);
  };
  test('are first those of a row without a place, then those asked for with a word that looks like it', () => {
    expect(bij(['terugkoppelen'])[0]).toBe('/wegwijzers/terugkoppelen/');
    expect(bij(['terugkoppelen'], rij([], { doelen: [4], geen: 'Niets.' }))[0]).toBe('6.5');
    expect(bij([], rij([], { doelen: [4] }))).toEqual([]);
  });
  test('of those the one that is most asked for so, whichever word came first', () => {
    const verwacht = ['/formulieren/opschaling/', '/wegwijzers/terugkoppelen/'];
    expect([bij(['opschaling', 'terugkoppelen']), bij(['terugkoppelen', 'opschaling'])]).toEqual([verwacht, verwacht]);
  });
  test('are three at most', () => {
    expect(bij([], rij([], { doelen: [1, 2, 3, 4, 5], geen: 'Niets.' }))).toEqual(['5.1', '6.1.5', '6.2.5']);
  });
  test('are none when something was found', () => {
    expect(maakUitleg(plan([deel('team')]), [rij([], { doelen: [4], geen: 'Niets.' })], naslag(), undefined)).toMatchObject({
      lijktOp: [],
      dichtbij: [],
    });
  });
});
