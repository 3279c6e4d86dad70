/** Small parts of the search: slips, numbers, phrases, points while they are counted, and what Pagefind may add. */
import { describe, expect, test } from 'vitest';
import { vulAan } from '../../../src/zoeken/aanvullen';
import { telCitaten } from '../../../src/zoeken/citaten';
import { getalvormen } from '../../../src/zoeken/getallen';
import { herstel } from '../../../src/zoeken/herstel';
import { Stand } from '../../../src/zoeken/stand';
import { doelenVan, scoorTekst, zinnenMet } from '../../../src/zoeken/tekstscore';
import type { Treffer } from '../../../src/zoeken/typen';
import { zoek } from '../../../src/zoeken/zoek';
import { deel, middelen, naslag, plan, type Proef } from './proef';

describe('a slip is put right', () => {
  const lijst = (...woorden: string[]) => naslag({ tekst: [['1', '', woorden.join(' ')]], ingangen: [], paginas: [] });
  test.each([
    ['anoiem', 'anoniem'],
    ['kinbderen', 'kinderen'],
    ['vrieend', 'vriend'],
    ['cassus', 'casus'],
    ['onaniem', 'anoniem'],
    ['huisverbot', 'huisverbod'],
    ['geveld', 'geweld'],
  ])('%s → %s', (woord, goed) => {
    const gelezen = herstel(woord, lijst('anoniem', 'kinderen', 'vriend', 'casus', 'huisverbod'));
    if (goed === 'geweld') expect(gelezen).toBeUndefined();
    else expect(gelezen).toBe(woord === 'onaniem' ? undefined : goed);
  });
  test('not with another first letter, nor with a letter that is not taken for it in a short word', () => {
    expect(herstel('pesten', lijst('testen'))).toBeUndefined();
    expect(herstel('klacht', lijst('kracht'))).toBeUndefined();
    expect(herstel('krachd', lijst('kracht'))).toBe('kracht');
    expect(herstel('krscht', lijst('kracht'))).toBe('kracht');
    expect(herstel('voerdracht', lijst('overdracht'))).toBe('overdracht');
    expect(herstel('onderzoel', lijst('onderzoek'))).toBe('onderzoek');
  });
  test('of words as near the most used one, of others the nearest, within the limit', () => {
    const meer = naslag({
      tekst: [['1', '', 'meldinga', 'meldings', 'meldings']],
      ingangen: [],
      paginas: [],
    });
    expect(herstel('meldingt', meer)).toBe('meldings');
    expect(herstel('overdrachtt', lijst('overdrachten', 'overdracht'))).toBe('overdracht');
    expect(herstel('overrdrachtt', lijst('overdracht'), 1)).toBeUndefined();
    expect(herstel('overrdrachtt', lijst('overdracht'))).toBe('overdracht');
    // Letters that nobody takes for each other are another word.
    expect(herstel('aanvragen', lijst('aanraken'))).toBeUndefined();
  });
});

test.each([
  ['1', 'een'],
  ['2', 'twee'],
  ['3', 'drie'],
  ['4', 'vier'],
  ['5', 'vijf'],
  ['6', 'zes'],
  ['7', 'zeven'],
  ['8', 'acht'],
  ['9', 'negen'],
  ['10', 'tien'],
  ['12', 'twaalf'],
  ['18', 'achttien'],
])('%s is %s too, and the other way round', (cijfer, woord) => {
  expect([getalvormen(cijfer), getalvormen(woord), getalvormen('11')]).toEqual([[cijfer, woord], [woord, cijfer], ['11']]);
});

describe('phrases', () => {
  const tel = async (vraag: string, citaten: string[] = []) => {
    const geteld: [number, number][] = [];
    const gevonden = await telCitaten({ vraag, citaten }, naslag(), middelen().tekstVan, (doel, aantal) => geteld.push([doel, aantal]));
    return { gevonden, geteld };
  };
  test('between quotation marks, each where it stands', async () => {
    expect(await tel('', ['de melder', 'anoniem blijven'])).toEqual({
      gevonden: true,
      geteld: [
        [1, 2],
        [2, 1],
        [3, 1],
      ],
    });
    expect(await tel('', ['de pizza'])).toEqual({ gevonden: false, geteld: [] });
  });
  test('a query of four words may be one, and one of stop words only', async () => {
    expect((await tel('stemt af het lokale')).geteld).toEqual([[6, 1]]);
    expect((await tel('melder wil anoniem')).geteld).toEqual([]);
    expect((await tel('op naar')).geteld).toEqual([]);
    expect((await tel('is na')).geteld).toEqual([]);
    expect((await tel('zijn niet')).geteld).toEqual([]);
    expect((await tel('die zijn')).geteld).toEqual([[7, 1]]);
    expect((await tel('die')).geteld).toEqual([]);
  });
});

test('points add up, can be made less or limited, and are sorted; as many in order', () => {
  const stand = new Stand();
  stand.tel(2, 1);
  stand.tel(1, 1);
  stand.tel(3, 2);
  stand.tel(3, 2);
  stand.tel(4, 0);
  stand.vermenigvuldig(3, 0.5);
  stand.vermenigvuldig(9, 2);
  expect(stand.gesorteerd()).toEqual([
    { doel: 3, score: 2 },
    { doel: 1, score: 1 },
    { doel: 2, score: 1 },
  ]);
  stand.begrens((doel) => doel !== 1, 0.5);
  expect(stand.gesorteerd().map(({ score }) => score)).toEqual([1, 0.5, 0.5]);
});

describe('the text', () => {
  const proef: Proef = {
    tekst: [
      ['1', 'kop', 'aa bb', 'aa', 'aa', 'aa'],
      ['2', '', 'aa binnen zeven dagen', 'bb'],
    ],
    ingangen: [],
    paginas: [],
  };
  const scores = (...alles: Parameters<typeof scoorTekst> extends [infer D, unknown, infer V] ? [D, V] : never) =>
    [...scoorTekst(alles[0], naslag(proef), alles[1])].map(([doel, punten]) => [doel, Number(punten.toFixed(2))]);
  test('a word that stands often counts more, up to three sentences', () => {
    expect(scores([deel('aa')], undefined)).toEqual([
      [0, 1],
      [1, 0.73],
    ]);
  });
  test('a sentence with all words counts more than words apart', () => {
    expect(scores([deel('aa'), deel('bb')], undefined)).toEqual([
      [0, 1.52],
      [1, 1.12],
    ]);
  });
  test('a sentence that answers the form of the question counts most', () => {
    expect(scores([deel('aa')], 'termijn')).toEqual([
      [0, 1],
      [1, 1.93],
    ]);
  });
  test('a phrase is found in sentences that have all of it', () => {
    expect([...zinnenMet(deel('x', { termen: [{ term: 'aa bb', gewicht: 0.5 }] }), naslag(proef))]).toEqual([[1, 0.5]]);
    expect([...doelenVan([1, 2, 6], naslag(proef))]).toEqual([0, 1]);
  });
});

describe('what Pagefind may add', () => {
  const bevraag = (antwoorden: Record<string, number[]>) => (term: string) =>
    Promise.resolve((antwoorden[term] ?? []).map((doel): Treffer => ({ doel, score: 1 })));
  const meer = async (vraag: string, antwoorden: Record<string, number[]>) => {
    const uitslag = await zoek(vraag, naslag(), middelen());
    return (await vulAan(uitslag, naslag(), bevraag(antwoorden))).map(({ doel }) => doel);
  };
  test('sections with all words, below a short list, not those that are in it or pages', async () => {
    expect(await meer('eerwraak', { eerwraak: [0] })).toEqual([]);
    const uitslag = await zoek('stemt', naslag(), middelen());
    expect(uitslag.resultaten.map(({ doel }) => doel)).toEqual([6]);
    expect(await meer('stemt', { stemt: [6, 4, 8, 5, 3] })).toEqual([4, 5]);
  });
  test('nothing for an empty list or words that are not known', async () => {
    expect(await meer('xyzzy', { xyzzy: [1] })).toEqual([]);
    expect(plan([deel('x')]).delen).toHaveLength(1);
  });
});
