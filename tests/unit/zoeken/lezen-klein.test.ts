/** Small things in reading a query: what Pagefind may add, ways of asking that are the same, slips that are likely, and the words of a route. */
import { describe, expect, test } from 'vitest';
import { isKort, vulAan } from '../../../src/zoeken/aanvullen';
import { maakPlan } from '../../../src/zoeken/plan';
import type { Begripsdeel, Uitslag } from '../../../src/zoeken/typen';
import { leesZegswijze, verschillende } from '../../../src/zoeken/zegging';
import { deel, naslag, plan } from './proef';

const lijst = (...doelen: number[]) => doelen.map((doel) => ({ doel, score: 1 }));

describe('what may be added to a list', () => {
  const uitslag = (delen: readonly Begripsdeel[], ...doelen: number[]) => ({ plan: plan(delen), resultaten: lijst(...doelen) }) as unknown as Uitslag;
  const DELEN = [deel('brief'), deel('melder'), deel('xyzzy', { belang: 0 })];
  /** Asks for words and notes which. */
  const vul = async (een: Uitslag, per: Readonly<Record<string, readonly number[]>>) => {
    const gevraagd: string[] = [];
    const nieuw = await vulAan(een, naslag(), (woord) => (gevraagd.push(woord), Promise.resolve(lijst(...(per[woord] ?? [])))));
    return [nieuw.map(({ doel }) => doel), gevraagd];
  };
  test('only a short one, and not an empty one', () => {
    expect([[], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4]].map((doelen) => isKort({ resultaten: lijst(...doelen) }))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
  test('are sections that have every word that counts, and are not in it yet', async () => {
    expect(await vul(uitslag(DELEN, 1), { brief: [0, 1, 2, 3], melder: [3, 2, 1] })).toEqual([
      [2, 3],
      ['brief', 'melder'],
    ]);
    expect(await vul(uitslag(DELEN, 1, 5), { brief: [0, 2, 3], melder: [3, 2] })).toEqual([[2], ['brief', 'melder']]);
    expect(await vul(uitslag(DELEN, 1), { brief: [2], melder: [] })).toEqual([[], ['brief', 'melder']]);
    expect(await vul(uitslag(DELEN, 1, 5), { brief: [1, 2], melder: [1, 2] })).toEqual([[2], ['brief', 'melder']]);
  });
  test('are never pages of this site', async () => {
    expect(await vul(uitslag([deel('brief')], 1), { brief: [8, 9, 99, 2] })).toEqual([[2], ['brief']]);
  });
  test('are none, unasked, for a list that is long or a query without a word that counts', async () => {
    expect(await vul(uitslag(DELEN, 1, 2, 3), { brief: [4], melder: [4] })).toEqual([[], []]);
    expect(await vul(uitslag([deel('xyzzy', { belang: 0 })], 1), { xyzzy: [4] })).toEqual([[], []]);
    expect(await vul(uitslag([deel('leeg', { termen: [] })], 1), {})).toEqual([[], []]);
  });
});

describe('ways of asking', () => {
  const over = (titel: string, ...zegswijzen: string[]) =>
    verschillende(titel, zegswijzen, new Set(['de', 'een'])).map(({ woorden }) => woorden.join(' '));
  test('that differ in form, order or stop words only are one, the first', () => {
    expect(over('X', 'plan maken', 'maken van plannen', 'de plannen maken', 'plan schrijven')).toEqual([
      'plan maken',
      'maken van plannen',
      'plan schrijven',
    ]);
    expect(over('X', 'plan plan maken', 'maken plan')).toEqual(['plan plan maken']);
    expect(over('X', 'planm aken', 'plan maken')).toEqual(['planm aken', 'plan maken']);
  });
  test('with another form of question are others', () => {
    expect(over('X', 'wie belt', 'belt', 'mag ik bellen')).toHaveLength(3);
  });
  test('are not the title again, nor nothing at all', () => {
    expect(over('Een plan maken', 'plan maken', 'de', 'wie', 'welk', 'wat een')).toEqual([]);
  });
  test('leave out the words that ask, whole words only', () => {
    expect(leesZegswijze('welk plan, welke brief, waarom wiebelen en hoewel', new Set(['en'])).woorden).toEqual([
      'plan',
      'brief',
      'wiebelen',
      'hoewel',
    ]);
  });
});

describe('a slip', () => {
  const als = (vraag: string, ...woorden: string[]) => {
    const data = naslag({ tekst: [['6.1', '', `${woorden.join(' ')} nog`]], ingangen: [], paginas: [] });
    return maakPlan(vraag, data).delen[0]?.als[0];
  };
  test.each([
    ['rapd', 'rapt'],
    ['zuinig', 'suinig'],
    ['fluit', 'vluit'],
    ['kassa', 'cassa'],
    ['ghost', 'hhost'],
  ])('%s and %s differ in the first letter, so the one is not the other', (getypt, woord) => expect(als(getypt, woord)).toBeUndefined());
  test.each([
    ['onder', 'onter'],
    ['bezem', 'besem'],
    ['lever', 'lefer'],
    ['rekel', 'recel'],
    ['bijna', 'biina'],
    ['dagen', 'dahen'],
    ['wordt', 'wprdt'],
    ['haast', 'hasst'],
    ['boxen', 'bocen'],
  ])('%s is read as %s: letters that are taken for each other', (woord, getypt) => expect(als(getypt, woord)).toBe(woord));
  test.each([
    ['melder', 'velder'],
    ['bellen', 'beglen'],
    ['wonen', 'wenen'],
    ['kamer', 'kaper'],
  ])('%s is not read as %s: other letters, in a short word', (getypt, woord) => expect(als(getypt, woord)).toBeUndefined());
  test('two first letters that changed places are one slip, other first letters none', () => {
    expect(als('eviligheid', 'veiligheid')).toBe('veiligheid');
    for (const getypt of ['eeiligheid', 'xeiligheid', 'xviligheid']) expect(als(getypt, 'veiligheid'), getypt).toBeUndefined();
  });
});

describe('the words of a route', () => {
  const belang = (vraag: string) => {
    const tekst = 'beoordeling brief ouders gezin dienst';
    const zoekwoorden = [
      { soort: 'stopwoorden' as const, woorden: ['na', 'de', 'een'], vraagwoorden: [] },
      { soort: 'algemeen' as const, woorden: ['gezin', 'team'] },
    ];
    const data = naslag({ tekst: [['6.1', '', tekst]], ingangen: [], paginas: [], zoekwoorden });
    return Object.fromEntries(maakPlan(vraag, data).delen.map((een) => [een.woord, een.belang]));
  };
  test('weigh little beside another word', () => {
    expect(belang('brief na de beoordeling')).toEqual({ brief: 1, beoordeling: 0.15 });
    expect(belang('brief ouders na een dienst')).toEqual({ brief: 1, ouders: 1, dienst: 0.15 });
  });
  test('are the subject when there is nothing else, or one general word, or nothing that is known', () => {
    expect(belang('na de beoordeling')).toEqual({ beoordeling: 1 });
    expect(belang('gezin na de beoordeling')).toEqual({ gezin: 0.35, beoordeling: 1 });
    expect(belang('xyzzy na de beoordeling')).toEqual({ xyzzy: 0, beoordeling: 1 });
  });
  test('stay as they are where no route is named', () => {
    expect(belang('brief beoordeling')).toEqual({ brief: 1, beoordeling: 1 });
  });
});
