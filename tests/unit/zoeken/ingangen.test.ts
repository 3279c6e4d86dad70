/** The word table in the ranking: when a row matches, and what it is worth where it lands. */
import { describe, expect, test } from 'vitest';
import { passendeIngangen, puntenPerDoel, zoekLetterlijk, zonderPlaats, type Letterlijk } from '../../../src/zoeken/ingangen';
import type { Begripsdeel, Ingang, Zoekplan } from '../../../src/zoeken/typen';
import { deel, naslag as maak, plan } from './proef';

const naslag = (...ingangen: Ingang[]) => maak({ ingangen });
const rij = (sleutel: string, ...doelen: number[]): Ingang => ({ sleutels: [sleutel], doelen });
const GEEN: Letterlijk = new Map();

describe('an entry fits', () => {
  const passend = (sleutel: string, delen: Begripsdeel[], meer?: Partial<Zoekplan>) =>
    passendeIngangen(plan(delen, meer), naslag(rij(sleutel, 0))).map(({ sleutel: { stammen }, delen: geraakt, dekking }) => [
      stammen.join(' '),
      geraakt.map(({ woord }) => woord).join(' '),
      dekking,
    ]);
  test('when all its words stand in the query; other words of the query make the coverage smaller', () => {
    expect(passend('regi', [deel('regi')])).toEqual([['regi', 'regi', 1]]);
    expect(passend('regi plan', [deel('plan'), deel('regi'), deel('x'), deel('y')])).toEqual([['regi plan', 'plan regi', 0.5]]);
    expect(passend('regi plan', [deel('regi')])).toEqual([]);
    expect(passend('plan', [deel('regi')])).toEqual([]);
  });
  test('by the weight of the words', () => {
    expect(passend('regi', [deel('regi', { belang: 0.5 }), deel('x', { belang: 1.5 })])).toEqual([['regi', 'regi', 0.25]]);
  });
  test('with one of the forms in which the word was read', () => {
    expect(passend('zev', [deel('7', { stammen: ['7', 'zev'] })])).toEqual([['zev', '7', 1]]);
  });
  test('for half with one part of a joined word', () => {
    const samen = deel('casusregi', { losse: ['casus', 'regi'] });
    expect(passend('regi', [samen])).toEqual([['regi', 'casusregi', 0.5]]);
    expect(passend('regi casus', [samen])).toEqual([['regi casus', 'casusregi', 1]]);
    expect(passend('casusregi', [samen])).toEqual([['casusregi', 'casusregi', 1]]);
  });
  test('also with words left out of the query, but never with those alone', () => {
    expect(passend('niet eens', [deel('niet')], { weggelaten: ['hoe', 'eens'] })).toEqual([['niet ens', 'niet', 1]]);
    expect(passend('niet eens', [deel('niet')])).toEqual([]);
    expect(passend('hoe', [deel('niet')], { weggelaten: ['hoe'] })).toEqual([]);
  });
});

describe('how is asked', () => {
  const woord = deel('dagen', { stammen: ['dag'], belang: 0.25 });
  const dagen = [woord, deel('contact', { stammen: ['contac'] })];
  const aantal = (sleutel: string, alle: Begripsdeel[], meer: Partial<Zoekplan>) =>
    passendeIngangen(plan(alle, meer), naslag(rij(sleutel, 0))).length;
  test('leads nowhere by itself beside a subject', () => {
    expect(aantal('dagen', dagen, { vorm: 'termijn' })).toBe(0);
    expect(aantal('dagen contact', dagen, { vorm: 'termijn' })).toBe(1);
    expect(aantal('dagen', dagen, {})).toBe(1);
  });
  test('is the subject when there is none', () => {
    expect(aantal('dagen', [woord], { vorm: 'termijn', alleenVorm: true })).toBe(1);
  });
});

describe('a word that only the word list knows', () => {
  const plek = deel('juf', { oordeel: 'plek', termen: [] });
  const oordeel = (delen: Begripsdeel[], ...rijen: Ingang[]) =>
    zonderPlaats(delen, passendeIngangen(plan(delen), naslag(...rijen)), []).map((een) => [een.oordeel, een.belang, ...een.als]);
  test('keeps its place when an entry that fits has one', () => {
    expect(oordeel([plek], rij('juf', 0))).toEqual([['plek', 1]]);
    expect(oordeel([plek, deel('x')], rij('juf y', 0))).toEqual([
      ['onbekend', 0],
      ['staat', 1],
    ]);
  });
  test('is not known when its entry says there is none, however many places come near', () => {
    expect(oordeel([plek], { ...rij('juf', 1), geen: 'Niets.' })).toEqual([['onbekend', 0]]);
  });
  test('is the beginning of words of the text, when there are', () => {
    const begin = deel('client', { oordeel: 'plek', termen: [{ term: 'clientsysteem', gewicht: 0.6 }] });
    expect(oordeel([begin], rij('client weigert', 0))).toEqual([['begin', 1, 'clientsysteem']]);
  });
  test('an entry without a place gives no points', () => {
    const rijen = naslag({ ...rij('juf', 1), geen: 'Niets.' });
    expect([...puntenPerDoel(passendeIngangen(plan([plek]), rijen), GEEN)]).toEqual([]);
  });
});

test('a word stands where it is itself, in another form or as part of a longer word', () => {
  const termen = (gewicht: number) => [{ term: 'casusregie', gewicht }];
  const secties = (gewicht: number) => [...(zoekLetterlijk([deel('regie', { termen: termen(gewicht) })], maak()).get('regie') ?? [])];
  expect(secties(0.7)).toEqual([6]);
  expect(secties(0.6)).toEqual([]);
});

describe('points per target', () => {
  const punten = (ingangen: Ingang[], delen: Begripsdeel[], letterlijk = GEEN) => {
    const gevonden = puntenPerDoel(passendeIngangen(plan(delen), naslag(...ingangen)), letterlijk);
    return [...gevonden].map(([doel, waarde]) => [doel, Number(waarde.toFixed(4))]);
  };
  test('the first place counts most, after the sixth it does not get less', () => {
    expect(punten([rij('regi', 9, 8, 7, 6, 5, 4, 3, 2)], [deel('regi')])).toEqual([
      [9, 1],
      [8, 0.8],
      [7, 0.65],
      [6, 0.55],
      [5, 0.5],
      [4, 0.45],
      [3, 0.45],
      [2, 0.45],
    ]);
  });
  test('coverage counts squared', () => {
    expect(punten([rij('regi', 0)], [deel('regi'), deel('x')])).toEqual([[0, 0.25]]);
  });
  test('more words say more, up to a limit', () => {
    const delen = ['a1', 'b1', 'c1', 'd1'].map((woord) => deel(woord));
    expect(punten([rij('a1 b1', 0)], delen.slice(0, 2))).toEqual([[0, 1.4]]);
    expect(punten([rij('a1 b1 c1', 0)], delen.slice(0, 3))).toEqual([[0, 1.8]]);
    expect(punten([rij('a1 b1 c1 d1', 0)], delen)).toEqual([[0, 1.8]]);
  });
  test('entries about different words add up, about the same word the best counts', () => {
    const [a, b] = [deel('a1'), deel('b1')];
    expect(punten([rij('a1', 0), rij('b1', 0)], [a, b])).toEqual([[0, 0.5]]);
    expect(punten([rij('a1', 5, 0), rij('a1', 0)], [a])).toEqual([
      [5, 1],
      [0, 1],
    ]);
    expect(punten([rij('a1', 0), rij('a1 b1', 0), rij('b1', 0)], [a, b])).toEqual([[0, 1.4]]);
  });
  test('an entry that shares one word with a better one does not count', () => {
    const delen = ['a1', 'b1', 'c1'].map((woord) => deel(woord));
    expect(punten([rij('a1 b1', 0), rij('b1 c1', 0)], delen)).toEqual([[0, 0.6222]]);
    expect(punten([rij('a1 b1', 0), rij('c1', 0)], delen)).toEqual([[0, 0.7333]]);
  });
  describe('a word that stands in few sections is looked for there', () => {
    const in_ = (...paren: [string, number[]][]): Letterlijk => new Map(paren.map(([woord, doelen]) => [woord, new Set(doelen)]));
    const een = (letterlijk: Letterlijk, ingang = rij('regi', 0), delen = [deel('regi')]) => punten([ingang], delen, letterlijk)[0]?.[1];
    test('a target without that word counts less', () => {
      expect(een(in_(['regi', [1, 2, 3, 4]]))).toBe(0.4);
      expect(een(in_(['regi', [0, 2, 3, 4]]))).toBe(1);
      expect(een(in_(['regi', [1, 2, 3, 4, 5]]))).toBe(1);
    });
    test('not when the word stands nowhere literally', () => {
      expect(een(in_(['regi', []]))).toBe(1);
      expect(een(in_(['anders', [1]]))).toBe(1);
    });
    test('the rarest word decides', () => {
      const twee = rij('a1 b1', 0);
      const delen = [deel('a1'), deel('b1')];
      expect(een(in_(['a1', [0, 2]], ['b1', [1]]), twee, delen)).toBe(0.56);
      expect(een(in_(['a1', [1, 2]], ['b1', [0]]), twee, delen)).toBe(1.4);
      expect(een(in_(['b1', [0]], ['a1', [1, 2]]), twee, delen)).toBe(1.4);
      expect(een(in_(['a1', []], ['b1', [1]]), twee, delen)).toBe(0.56);
    });
    test('a longer expression need not stand in the text', () => {
      const delen = ['a1', 'b1', 'c1'].map((woord) => deel(woord));
      expect(een(in_(['a1', [1]]), rij('a1 b1 c1', 0), delen)).toBe(1.8);
    });
  });
});
