/** The ranking at the edges: joined words in a heading, rows of one word beside another, phrases, footnotes, and what stands next to what. */
import { describe, expect, test } from 'vitest';
import { telCitaten } from '../../../src/zoeken/citaten';
import { maakNaslag } from '../../../src/zoeken/naslag';
import { scoorTekst, zinnenMet } from '../../../src/zoeken/tekstscore';
import { zoek } from '../../../src/zoeken/zoek';
import { deel, middelen, naslag, proefMet, punten, type Proef } from './proef';

describe('points', () => {
  test('of a heading for a word that was typed apart', async () => {
    const een = await punten(
      'casus regie',
      proefMet({
        tekst: [
          ['3', 'Casusregie', 'Iets over casusregie.'],
          ['4', 'Iets', 'Iets over casusregie.'],
        ],
      }),
    );
    expect((een.get('3') ?? 0) - (een.get('4') ?? 0)).toBeGreaterThan(0.3);
  });
  test('of the words of a row go with the word that row is for, also when its key has two', async () => {
    const proef = proefMet({
      tekst: [
        ['3', 'A', 'Hier staat eenletters.'],
        ['4', 'B', 'Hier staat tweeletters.'],
        ['7.1', 'C', 'Hier staat eenletters en tweeletters.'],
      ],
      ingangen: [
        { sleutels: ['boze dokter'], doelen: [], zoekt: ['eenletters'] },
        { sleutels: ['juf'], doelen: [], zoekt: ['tweeletters'] },
      ],
    });
    const een = await punten('boze dokter juf', proef);
    expect([...een.keys()].sort()).toEqual(['3', '4', '7.1']);
    expect(een.get('3')).toBeGreaterThan(een.get('4') ?? 0);
    expect((await punten('boze dokter', proef)).has('4')).toBe(false);
  });
  test('are none for a word that only a way of asking about much more has', async () => {
    const zegswijzen = ['huisarts belt politie over school en sport'];
    expect((await punten('huisarts', proefMet({ paginas: [{ pad: '/antwoorden/#a', titel: 'X', tekst: '', zegswijzen }] }))).size).toBe(0);
  });
  test('of the annex with what words mean go up when that is asked', async () => {
    const tekst: Proef['tekst'] = [
      ['3', 'A', 'Over een huisverbod.'],
      ['bijlage-1', 'B', 'Over een huisverbod.'],
    ];
    const eerste = async (vraag: string) => [...(await punten(vraag, proefMet({ tekst }))).keys()][0];
    for (const vraag of ['Definitie huisverbod', 'wat betekent huisverbod', 'betekenis van huisverbod'])
      expect(await eerste(vraag)).toBe('bijlage-1');
    expect(await eerste('huisverbod')).toBe('3');
  });
  test('of the sections of a route stay where the query names none', async () => {
    const tekst: Proef['tekst'] = [
      ['6.2.5', 'Brief aan de melder', 'De brief aan de melder.'],
      ['6.3', 'Anders', 'Een brief.'],
    ];
    const een = await punten('brief melder', proefMet({ tekst }));
    expect(een.get('6.2.5')).toBeGreaterThan(2 * (een.get('6.3') ?? 0));
  });
});

describe('the text', () => {
  test('counts a footnote for less', () => {
    const { gegevens } = naslag(proefMet({ tekst: [['3', '', 'aap', 'aap']] }));
    const met = maakNaslag({ ...gegevens, doelen: gegevens.doelen.map((een) => ({ ...een, voetnoten: 1 })) });
    expect([...zinnenMet({ termen: [{ term: 'aap', gewicht: 1 }] }, met)]).toEqual([
      [1, 1],
      [2, 0.7],
    ]);
  });
  test('counts a sentence that answers the form by how much of the query it has', () => {
    const data = naslag(
      proefMet({
        tekst: [
          ['3', '', 'aa binnen zeven dagen', 'bb'],
          ['4', '', 'aa', 'bb'],
        ],
      }),
    );
    const van = (vorm: 'termijn' | undefined) => scoorTekst([deel('aa'), deel('bb')], data, vorm).get(0) ?? 0;
    expect(van('termijn') - van(undefined)).toBeCloseTo(1.2 * 0.5 ** 2, 5);
  });
});

describe('a phrase', () => {
  const tel = async (vraag: string, citaten: string[]) => {
    const gelezen: number[] = [];
    const geteld: number[] = [];
    const tekstVan = (doel: number) => (gelezen.push(doel), Promise.resolve('de melder belt'));
    const gevonden = await telCitaten({ vraag, citaten }, naslag(), tekstVan, (doel) => geteld.push(doel));
    return { gevonden, geteld, gelezen: gelezen.length };
  };
  test('is looked for in the text, not in pages', async () => {
    const { geteld } = await tel('', ['de melder']);
    expect(geteld).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
  test('between quotation marks goes before a query that may be one', async () => {
    expect((await tel('een lange vraag van woorden', ['de melder'])).gevonden).toBe(true);
  });
  test('that is not there is not read for', async () => {
    expect(await tel('melder', [])).toEqual({ gevonden: false, geteld: [], gelezen: 0 });
  });
});

describe('twins', () => {
  const tekst: Proef['tekst'] = [
    ['6.1.5', 'Brief', 'De brief.', 'Nog een brief.'],
    ['6.3', 'Over een brief', 'De brief.', 'Een brief.', 'Derde brief.'],
    ['6.2.5', 'Brief', 'Iets.'],
  ];
  const ids = async (vraag: string) => {
    const proef = proefMet({ tekst });
    const { resultaten } = await zoek(vraag, naslag(proef), middelen(proef));
    return resultaten.map(({ doel }) => tekst[doel]?.[0]);
  };
  test('stand beside each other, but not where a section is named', async () => {
    const los = await ids('brief');
    expect(Math.abs(los.indexOf('6.1.5') - los.indexOf('6.2.5'))).toBe(1);
    const genoemd = await ids('brief 6.3');
    expect(genoemd[0]).toBe('6.3');
    expect(genoemd.at(-1)).toBe('6.2.5');
  });
  test('words that are proposed each find something', async () => {
    const proef = proefMet({ tekst: [['3', '', 'meldcode']], ingangen: [{ sleutels: ['meldplichtig', 'meldknop'], doelen: [] }] });
    expect((await zoek('meldxyzzy', naslag(proef), middelen(proef))).uitleg.lijktOp).toEqual(['meldcode']);
  });
});
