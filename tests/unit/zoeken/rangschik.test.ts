/** One ranking: what the text, headings, word table, pages, quotes and numbers are worth beside each other. */
import { describe, expect, test } from 'vitest';
import { voerUit } from '../../../src/zoeken/rangschik';
import type { Begripsdeel, Zoekplan } from '../../../src/zoeken/typen';
import { deel, middelen, naslag, plan, type Proef } from './proef';

const TEKST: Proef['tekst'] = [
  ['1', '', 'aa bb'],
  ['2', '', 'aa', 'bb'],
  ['3', '', 'aa'],
];
const voer = (delen: Begripsdeel[], meer: Partial<Zoekplan> = {}, proef: Proef = {}) => {
  const volledig = { tekst: TEKST, ingangen: [], paginas: [], ...proef };
  return voerUit(plan(delen, meer), naslag(volledig), middelen(volledig));
};
const stand = async (...alles: Parameters<typeof voer>) =>
  (await voer(...alles)).resultaten.map(({ doel, score }) => `${doel}: ${Number(score.toFixed(2))}`);
const [aa, bb, weg] = [deel('aa'), deel('bb'), deel('weg', { oordeel: 'onbekend', belang: 0, termen: [] })];

describe('the text', () => {
  test('one word counts alike wherever it stands', async () => {
    expect(await stand([aa])).toEqual(['0: 0.73', '1: 0.73', '2: 0.73']);
  });
  test('words in one sentence say more than words apart', async () => {
    const [eerste, tweede, derde] = await stand([aa, bb]);
    expect([eerste, tweede, derde].map((regel) => regel?.charAt(0))).toEqual(['0', '1', '2']);
  });
  test('an unknown word takes nothing off and brings nothing', async () => {
    expect(await stand([aa, weg])).toEqual(await stand([aa]));
    expect(await stand([weg])).toEqual([]);
  });
  test('what gets less than an eighth of the best drops out', async () => {
    const ingangen = [{ sleutels: ['aa'], doelen: [2] }];
    const licht = deel('bb', { belang: 0.05 });
    expect((await stand([deel('aa', { termen: [] }), licht], {}, { ingangen })).map((regel) => regel.charAt(0))).toEqual(['2']);
  });
});

describe('headings', () => {
  test('count by the part of the query and the part of the heading that agree', async () => {
    const tekst: Proef['tekst'] = [
      ['1', 'kop', 'niets'],
      ['2', 'kop anders', 'niets'],
      ['3', '', 'kop'],
    ];
    const [eerste, tweede, derde] = await stand([deel('kop')], {}, { tekst });
    expect([eerste, tweede, derde].map((regel) => regel?.charAt(0))).toEqual(['0', '1', '2']);
  });
});

describe('the word list', () => {
  test('counts double', async () => {
    expect(await stand([deel('cc', { termen: [], oordeel: 'plek' })], {}, { ingangen: [{ sleutels: ['cc'], doelen: [2, 1] }] })).toEqual([
      '2: 2',
      '1: 1.6',
    ]);
  });
  test('a rare word of the text goes before a place of the list without it', async () => {
    const tekst: Proef['tekst'] = [
      ['1', '', 'aa'],
      ['2', '', 'nog'],
    ];
    expect((await stand([aa], {}, { tekst, ingangen: [{ sleutels: ['aa'], doelen: [1] }] }))[0]).toBe('1: 0.8');
  });
  test('words searched along bring sections for half', async () => {
    const ingangen = [{ sleutels: ['cc'], doelen: [], zoekt: ['bb'] }];
    expect(await stand([deel('cc', { termen: [], oordeel: 'plek' })], {}, { ingangen })).toEqual(['0: 0.37', '1: 0.37']);
  });
});

describe('pages', () => {
  const pagina = (titel: string, zegswijzen: string[] = [], pad = '/antwoorden/#x') => [{ pad, titel, tekst: '', zegswijzen }];
  test('come behind the best section, unless they are asked for', async () => {
    const [eerste, ...rest] = await stand([aa], {}, { paginas: pagina('aa') });
    expect(eerste?.charAt(0)).toBe('0');
    expect(rest.some((regel) => regel.startsWith('3: '))).toBe(true);
    expect((await stand([aa, bb], {}, { paginas: pagina('iets', ['aa bb']) }))[0]?.charAt(0)).toBe('3');
    expect((await stand([aa, bb], {}, { paginas: pagina('iets', ['aa cc dd']) }))[0]?.charAt(0)).toBe('0');
  });
});

describe('routes', () => {
  test('a section of the other route than the query names counts for less', async () => {
    const tekst: Proef['tekst'] = [
      ['6.1.1', '', 'aa'],
      ['6.2.1', '', 'aa'],
    ];
    expect((await stand([aa], { vraag: 'aa na dienst' }, { tekst })).map((regel) => regel.charAt(0))).toEqual(['1', '0']);
    expect((await stand([aa], { vraag: 'aa' }, { tekst })).map((regel) => regel.charAt(0))).toEqual(['0', '1']);
  });
  test('a section about the handover of the route that is named counts for more than what is for all', async () => {
    const tekst: Proef['tekst'] = [
      ['4', '', 'aa'],
      ['7.1', '', 'aa'],
      ['6.2.1', '', 'aa'],
    ];
    expect((await stand([aa], { vraag: 'aa na dienst' }, { tekst })).map((regel) => regel.charAt(0))).toEqual(['2', '0', '1']);
    expect((await stand([aa], { vraag: 'aa' }, { tekst })).map((regel) => regel.charAt(0))).toEqual(['0', '1', '2']);
  });
});

describe('sections by their number', () => {
  test('stand on top in the order of the query, with their subsections below', async () => {
    const tekst: Proef['tekst'] = ['6', '6.1', '6.1.1', '61', '7.1'].map((id) => [id, '', 'aa']);
    expect(await stand([], { genoemd: [4, 0] }, { tekst })).toEqual(['4: 80', '0: 79', '1: 59', '2: 59']);
  });
});

describe('quotes', () => {
  const tekst: Proef['tekst'] = [
    ['1', '', 'Zo is het plan.'],
    ['2', '', 'Het plan is zo.'],
  ];
  test('stand first where they stand literally', async () => {
    const proef = await voer([deel('plan')], { citaten: ['plan is', 'het plan'] }, { tekst });
    expect(proef.resultaten.map(({ doel }) => doel)).toEqual([1, 0]);
    expect(proef.citaatNietGevonden).toBe(false);
  });
  test('that stand nowhere are reported, the single words stay', async () => {
    const proef = await voer([deel('plan')], { citaten: ['plan b'] }, { tekst });
    expect(proef.resultaten).toHaveLength(2);
    expect(proef.citaatNietGevonden).toBe(true);
    expect((await voer([deel('plan')], {}, { tekst })).citaatNietGevonden).toBe(false);
  });
});

test('says by what something was found: the forms of every word, quotes, and what was looked for besides', async () => {
  const ingangen = [{ sleutels: ['aa'], doelen: [0], zoekt: ['geen contact'] }];
  const delen = [
    deel('aa', {
      termen: [
        { term: 'aa', gewicht: 1 },
        { term: 'aas', gewicht: 0.7 },
      ],
    }),
    deel('bb', { belang: 0.35 }),
  ];
  const { treffers } = await voer(delen, { citaten: ['zo is het'] }, { ingangen });
  expect(treffers.groepen).toEqual([
    { termen: ['aa', 'aas'], belang: 1 },
    { termen: ['bb'], belang: 0.35 },
  ]);
  expect(treffers.zinsdelen).toEqual([
    { tekst: 'zo is het', belang: 30 },
    { tekst: 'geen contact', belang: 1 / 1.35 },
  ]);
});
