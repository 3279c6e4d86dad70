/** One ranking: what the text, headings, word table, neighbours, quotes and numbers are worth beside each other. */
import { describe, expect, test } from 'vitest';
import type { Resultaatsoort } from '../../../src/zoeken/typen';
import { deel, stand, term, voer, type Proef } from './hulp';

describe('the text', () => {
  test('counts the best of the forms of a word, against the highest of every question to the index', async () => {
    const delen = [deel('a', { termen: [term('a', 1), term('b', 0.6)] })];
    expect(
      await stand({
        delen,
        index: {
          a: '0:4 1:1',
          b: '1:9 2:9',
        },
      }),
    ).toEqual(['0: 1', '1: 0.6', '2: 0.6']);
    expect(
      await stand({
        delen,
        index: {
          a: '0:4 1:2.25',
          b: '1:1',
        },
      }),
    ).toEqual(['0: 1', '1: 0.75']);
  });
  test('a rare word weighs more than one that stands everywhere, and by its weight', async () => {
    const index = {
      a: '0:1',
      b: '0:1 1:1 2:1',
    };
    expect(await stand({ delen: [deel('a'), deel('b')], index })).toEqual(['0: 1', '1: 0.3333', '2: 0.3333']);
    expect(await stand({ delen: [deel('a', { belang: 0.5 }), deel('b')], index })).toEqual(['0: 1', '1: 0.5', '2: 0.5']);
  });
  test('a word that stands nowhere brings the others down', async () => {
    expect(await stand({ delen: [deel('a'), deel('weg')], index: { a: '0:1' } })).toEqual(['0: 0.5']);
  });
  test('an answer without a score is no hit', async () => {
    expect(await stand({ delen: [deel('a')], index: { a: '0:0' } })).toEqual([]);
  });
  test('on equal standing the first target goes first', async () => {
    expect(
      await stand({
        delen: [deel('a')],
        index: {
          a: '2:1 0:1 1:4',
        },
      }),
    ).toEqual(['1: 1', '0: 0.5', '2: 0.5']);
  });
  test('what gets less than an eighth of the best drops out', async () => {
    expect(
      await stand({
        delen: [deel('a')],
        index: {
          a: '0:10000 1:144 2:143',
        },
      }),
    ).toEqual(['0: 1', '1: 0.12']);
  });
  test('without an index the rest is left, and nothing is asked', async () => {
    const { stand: rest, gevraagd } = await voer({ delen: [deel('a')], koppen: ['', 'a'], plan: { paren: ['a b'] } });
    expect([rest, gevraagd]).toEqual([['1: 0.5'], []]);
  });
});

describe('headings', () => {
  test('count by the part of the query and the part of the heading that agree', async () => {
    const koppen = ['a', 'a x', 'a b'];
    expect(await stand({ delen: [deel('a'), deel('b')], koppen })).toEqual(['2: 0.5', '0: 0.25', '1: 0.1875']);
    expect(await stand({ delen: [deel('a', { belang: 0.5 }), deel('c', { belang: 1.5 })], koppen: ['a', 'c'] })).toEqual(['1: 0.375', '0: 0.125']);
  });
  test('also with one part of a joined word, and never for more than the whole heading', async () => {
    expect(await stand({ delen: [deel('ab', { losse: ['a', 'b'] })], koppen: ['b', 'x'] })).toEqual(['0: 0.5']);
    expect(await stand({ delen: [deel('a'), deel('a')], koppen: ['a'] })).toEqual(['0: 0.5']);
  });
});

describe('words beside each other', () => {
  test('are asked as a phrase and count extra', async () => {
    const proef = await voer({
      delen: [deel('a')],
      plan: { paren: ['a b', 'b c'] },
      index: {
        a: '0:1 1:1',
        '"a b"': '1:7',
        '"b c"': '1:1',
      },
    });
    expect(proef.stand).toEqual(['1: 1.5', '0: 1']);
    expect(proef.gevraagd).toContain('"b c"');
  });
});

describe('the word list', () => {
  test('an entry without words to look for besides asks the word itself only', async () => {
    const { gevraagd } = await voer({ delen: [deel('a1')], ingangen: [{ sleutels: ['a1'], doelen: [2] }], index: {} });
    expect(new Set(gevraagd)).toEqual(new Set(['a1']));
  });
  test('counts double', async () => {
    expect(await stand({ delen: [deel('a1')], ingangen: [{ sleutels: ['a1'], doelen: [2, 1] }], index: {} })).toEqual(['2: 2', '1: 1.6']);
  });
  test('a target without a rare word counts less, when that word stands literally elsewhere', async () => {
    const ingangen = [{ sleutels: ['a1'], doelen: [2] }];
    const doel2 = async (proef: Proef) => (await stand({ ingangen, ...proef })).find((regel) => regel.startsWith('2: '));
    expect(await doel2({ delen: [deel('a1')], index: { a1: '0:1' } })).toBe('2: 1.5');
    expect(await doel2({ delen: [deel('a1')], index: { a1: '0:1' }, soorten: ['begrippen'] })).toBe('2: 2');
    expect(await doel2({ delen: [deel('a1', { termen: [term('x', 0.7)] })], index: { x: '0:1' } })).toBe('2: 1.5');
    expect(await doel2({ delen: [deel('a1', { termen: [term('x', 0.6)] })], index: { x: '0:1' } })).toBe('2: 2');
  });
  test('words looked for besides: at most six, for half, a phrase in quotation marks without stop words', async () => {
    const zoekt = ['schalen op', 'het gezin', 'b', 'c', 'd', 'e', 'f', 'b'];
    const proef = await voer({
      delen: [deel('a1'), deel('z1')],
      ingangen: [{ sleutels: ['a1'], doelen: [], zoekt }],
      index: { '"schalen op"': '1:1', z1: '2:1' },
    });
    expect([...new Set(proef.gevraagd)]).toEqual(['a1', 'z1', '"schalen op"', '"gezin"', 'b', 'c', 'd', 'e']);
    expect(proef.stand).toEqual(['2: 0.5', '1: 0.25']);
  });
});

describe('sections by their number', () => {
  test('stand on top in the order of the query, with their subsections below', async () => {
    const ids = ['6', '6.1', '6.1.1', '61', '7.1'];
    expect(await stand({ ids, plan: { genoemd: [4, 0] } })).toEqual(['4: 20', '0: 19', '1: 9', '2: 9']);
  });
});

describe('quotes', () => {
  const teksten = { 0: 'Zo is het plan.', 1: 'Het plan is zo.', 2: 'Anders.' };
  const index = {
    plan: '0:1 1:1 2:1',
  };
  test('weigh most where they stand literally, each quote', async () => {
    const proef = await voer({ delen: [deel('plan')], plan: { citaten: ['plan is', 'het plan'] }, index, teksten });
    expect(proef.stand).toEqual(['1: 9', '0: 5']);
    expect(proef.citaatNietGevonden).toBe(false);
  });
  test('that stand nowhere are reported, the single words stay', async () => {
    const proef = await voer({ delen: [deel('plan')], plan: { citaten: ['plan b'] }, index, teksten: {} });
    expect(proef.stand).toEqual(['0: 1', '1: 1', '2: 1']);
    expect(proef.citaatNietGevonden).toBe(true);
    expect((await voer({ delen: [deel('plan')], index })).citaatNietGevonden).toBe(false);
  });
  test('are read in the ten best sections only, never on another page', async () => {
    const ids = Array.from({ length: 13 }, (_leeg, nummer) => `4.${nummer}`);
    const alle = { plan: ids.map((_id, nummer) => `${nummer}:1`).join(' ') };
    const proef = await voer({ ids, soorten: ['afspraken', 'begrippen'], delen: [deel('plan')], plan: { citaten: ['plan b'] }, index: alle });
    expect(proef.gelezen).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
  test('of stop words only are read in every section', async () => {
    const soorten: Resultaatsoort[] = ['afspraken', 'begrippen', 'afspraken'];
    expect((await voer({ soorten, plan: { citaten: ['de het', 'naar het'] }, index: {} })).gelezen).toEqual([0, 2]);
    expect((await voer({ soorten, plan: { citaten: ['de het', 'naar plan'] }, index: {} })).gelezen).toEqual([]);
  });
});

test('says by what something was found: the forms of every word, quotes, and what was looked for besides', async () => {
  const ingangen = [
    { sleutels: ['a1'], doelen: [0], zoekt: ['geen contact'] },
    { sleutels: ['z1'], doelen: [1] },
  ];
  const delen = [deel('a1', { termen: [term('a1', 1), term('a2', 0.95)] }), deel('z1', { belang: 0.35 })];
  const { treffers, plan } = await voer({ delen, plan: { citaten: ['zo is het'] }, ingangen, index: {} });
  expect(treffers.groepen).toEqual([
    { termen: ['a1', 'a2'], belang: 1 },
    { termen: ['z1'], belang: 0.35 },
  ]);
  expect(treffers.zinsdelen).toEqual([
    { tekst: 'zo is het', belang: 4 },
    { tekst: 'geen contact', belang: 1 / 1.35 },
  ]);
  expect(plan.delen).toBe(delen);
});
