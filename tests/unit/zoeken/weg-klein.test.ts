/** A query that names a route of a case, sections with the same title for both routes, and how long a list is. */
import { describe, expect, test } from 'vitest';
import { zoek } from '../../../src/zoeken/zoek';
import { maakGegevens, middelen, naslag, proefMet, type Proef } from './proef';

const ZIN = 'Iemand schrijft een brief.';
/** Both routes with the same words, what comes before any handover, and what is about neither. */
const TEKST: Proef['tekst'] = [
  ['4', 'Brieven', ZIN],
  ['5.1', 'Brieven', ZIN],
  ['6.1', 'Brieven', ZIN],
  ['6.1.5', 'Brieven', ZIN],
  ['6.2', 'Brieven', ZIN],
  ['6.2.5', 'Brieven', ZIN],
  ['7.1', 'Brieven', ZIN],
];
const metTekst = (tekst: Proef['tekst'], meer: Proef = {}): Proef => proefMet({ ...meer, ...(tekst && { tekst }) });
async function uitslag(vraag: string, proef: Proef) {
  const { doelen } = maakGegevens(proef);
  const { resultaten } = await zoek(vraag, naslag(proef), middelen(proef));
  return resultaten.map(({ doel, score }) => [doelen[doel]?.id ?? '', score] as const);
}
const ids = async (vraag: string, proef: Proef) => (await uitslag(vraag, proef)).map(([id]) => id);

describe('a query that names a route', () => {
  /** What a section keeps beside one that is about neither route. */
  const deel = async (vraag: string) => {
    const punten = new Map(await uitslag(vraag, metTekst(TEKST)));
    return Object.fromEntries([...punten].map(([id, score]) => [id, Number((score / (punten.get('4') ?? 0)).toFixed(2))]));
  };
  test('gives more to the sections about its handover, less to the other route and to what comes before', async () => {
    expect(await deel('brief na beoordeling')).toEqual({ '4': 1, '5.1': 0.4, '6.1': 1.3, '6.1.5': 1.5, '6.2': 0.4, '6.2.5': 0.4 });
    expect(await deel('brief na een dienst')).toEqual({ '4': 1, '5.1': 0.4, '6.1': 0.4, '6.2': 1.3, '6.2.5': 1.5, '7.1': 1 });
  });
  test('by a service as such, not after it, keeps what comes before', async () => {
    expect(await deel('brief V&V')).toMatchObject({ '4': 1, '5.1': 1, '6.2.5': 1.5 });
  });
  test('or names none: all count alike', async () => {
    expect(new Set(Object.values(await deel('brief')))).toEqual(new Set([1]));
  });
  test('never has a rule of the other route first, however many of its words that has', async () => {
    const tekst: Proef['tekst'] = [
      ['6.1.4', 'Iets', 'Een brief.'],
      ['6.2.4', 'Brief aan ouders school huisarts', 'Brief aan ouders, school en huisarts. Ouders en school lezen de brief.'],
    ];
    const vraag = 'brief ouders school huisarts';
    expect((await ids(vraag, metTekst(tekst)))[0]).toBe('6.2.4');
    const metWeg = await uitslag(`${vraag} na de beoordeling`, metTekst(tekst));
    expect(metWeg.map(([id]) => id)).toEqual(['6.1.4', '6.2.4']);
    expect((metWeg[1]?.[1] ?? 0) / (metWeg[0]?.[1] ?? 0)).toBeCloseTo(0.95);
  });
});

describe('sections with the same title', () => {
  const [VIER, DRIE] = ['Brief, ouders, school, huisarts.', 'Brief, ouders, school.'];
  const VRAAG = 'huisarts brief school ouders';
  const volgorde = (vraag: string, ...rijen: [id: string, kop: string, zin: string][]) => ids(vraag, metTekst(rijen));
  test('for the two routes stand one after the other', async () => {
    expect(await volgorde(VRAAG, ['3', 'Terug', DRIE], ['4', 'Anders', DRIE], ['6.1.5', 'Terug', VIER], ['6.2.5', 'Terug', DRIE])).toEqual([
      '6.1.5',
      '6.2.5',
      '3',
      '4',
    ]);
  });
  test('do not when the twin says much less, has another title, or is about neither route', async () => {
    expect((await volgorde(VRAAG, ['4', 'Anders', DRIE], ['6.1.5', 'Terug', VIER], ['6.2.5', 'Terug', 'Brief ouders.']))[1]).toBe('4');
    expect((await volgorde(VRAAG, ['4', 'Anders', DRIE], ['6.1.5', 'Terug', VIER], ['6.2.5', 'Heen', DRIE]))[1]).toBe('4');
    expect((await volgorde(VRAAG, ['4', 'Anders', DRIE], ['3', 'Terug', VIER], ['6.2.5', 'Terug', DRIE]))[1]).toBe('4');
  });
  test('do not where the query names a section or a route', async () => {
    const rijen: [string, string, string][] = [
      ['4', 'Anders', DRIE],
      ['6.1.5', 'Terug', DRIE],
      ['6.2.5', 'Terug', VIER],
    ];
    expect(await volgorde(VRAAG, ...rijen)).toEqual(['6.2.5', '6.1.5', '4']);
    expect(await volgorde(`6.2.5 ${VRAAG}`, ...rijen)).toEqual(['6.2.5', '4', '6.1.5']);
    expect(await volgorde(`${VRAAG} na de beoordeling`, ...rijen)).toEqual(['6.1.5', '4', '6.2.5']);
  });
});

describe('a list', () => {
  const tekst = Array.from({ length: 9 }, (_, nr) => [`6.3${nr}`, 'Brieven', ZIN] as const);
  const paginas = Array.from({ length: 7 }, (_, nr) => ({
    pad: `/formulieren/f${nr}/`,
    titel: `Brief ${nr}`,
    tekst: '',
    zegswijzen: ['brief ouders school huisarts'],
  }));
  test('has six sections and four pages at most', async () => {
    const lijst = await ids('brief', metTekst(tekst, { paginas }));
    expect(lijst.filter((id) => !id.startsWith('/'))).toHaveLength(6);
    expect(lijst.filter((id) => id.startsWith('/'))).toHaveLength(4);
  });
  test('has its sections also when pages come before most of them', async () => {
    const [eerste, ...rest] = tekst;
    const proef = metTekst([...(eerste ? [[eerste[0], eerste[1], 'Brief aan school.'] as const] : []), ...rest], { paginas });
    const lijst = await ids('brief school', proef);
    expect(lijst.slice(1, 5).every((id) => id.startsWith('/'))).toBe(true);
    expect(lijst.filter((id) => !id.startsWith('/'))).toHaveLength(6);
  });
  test('has pages behind the best section, unless one is what is asked for', async () => {
    const een = metTekst(tekst.slice(0, 1), { paginas: paginas.slice(0, 1) });
    const lijst = await uitslag('brief school', een);
    expect(lijst.map(([id]) => id)).toEqual(['6.30', '/formulieren/f0/']);
    expect((lijst[1]?.[1] ?? 0) / (lijst[0]?.[1] ?? 1)).toBeCloseTo(0.95);
    expect((await ids('brief ouders school huisarts', een))[0]).toBe('/formulieren/f0/');
  });
});

describe('a query that finds nothing', () => {
  const tekst = [['6.1', 'Brieven', 'De briefkaart, briefhoofd, briefwisseling en briefpapier.'] as const];
  const stel = async (vraag: string) => (await zoek(vraag, naslag(metTekst(tekst)), middelen(metTekst(tekst)))).uitleg.lijktOp;
  test('proposes at most three words that do find something', async () => {
    expect(await stel('"briefx"')).toHaveLength(3);
    expect(await stel('"xyzzy"')).toEqual([]);
    expect(await stel('briefkaart')).toEqual([]);
  });
});

describe('the rest of the word table', () => {
  const proef = metTekst([['6.1', 'Brieven', ZIN]]);
  const vraagt = async (vraag: string) => {
    let keer = 0;
    const volledig = () => ((keer += 1), Promise.resolve(naslag(proef)));
    await zoek(vraag, naslag(proef), { ...middelen(proef), volledig });
    return keer;
  };
  test('is asked for only when a word is not in the text', async () => {
    expect(await vraagt('brief')).toBe(0);
    expect(await vraagt('brief schrijft')).toBe(0);
    expect(await vraagt('brief xyzzy')).toBe(1);
  });
});
