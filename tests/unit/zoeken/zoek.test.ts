import { describe, expect, test } from 'vitest';
import { lijktOp, zoek } from '../../../src/zoeken/zoek';
import { maakNaslag, type Naslag } from '../../../src/zoeken/naslag';
import { plaatsVan } from '../../../src/zoeken/pakken';
import { maakGegevens, MIDDELEN, naslag } from './gegevens';

const ids = async (vraag: string, middelen = MIDDELEN) =>
  (await zoek(vraag, naslag(), middelen)).resultaten.map(({ doel }) => maakGegevens().doelen[doel]?.id);

describe('what is shown', () => {
  const ids = [...Array.from({ length: 8 }, (_leeg, nummer) => `4.${nummer}`), ...['a', 'b', 'c', 'd'].map((naam) => `/begrippen/#${naam}`)];
  const veel = (): Naslag =>
    maakNaslag({ ...maakGegevens(), doelen: ids.map((id) => ({ id, kop: '', zinnen: '', ...plaatsVan(id) })), ingangen: [], woorden: 'melding' });
  const toon = async (scores: (nummer: number) => number) => {
    const bevraag = () => Promise.resolve(ids.map((_id, doel) => ({ doel, score: scores(doel) })));
    const { resultaten } = await zoek('melding', veel(), { ...MIDDELEN, bevraag });
    return resultaten.map(({ doel }) => ids[doel]?.replace('/begrippen/#', ''));
  };
  test('at most six sections and then three pages, each the best', async () => {
    expect(await toon((doel) => 20 - doel)).toEqual(['4.0', '4.1', '4.2', '4.3', '4.4', '4.5', 'a', 'b', 'c']);
    expect(await toon((doel) => 5 + doel)).toEqual(['4.7', '4.6', '4.5', '4.4', '4.3', '4.2', 'd', 'c', 'b']);
  });
  test('looks like: what is near, then what begins alike, of words of more than four letters', () => {
    const naslag = maakNaslag({ ...maakGegevens(), ingangen: [], woorden: 'casu casus casusregie melder melding meldingen plan plannen' });
    expect(lijktOp('meldinq', naslag)).toEqual(['melding', 'melder', 'meldingen']);
    expect(lijktOp('casuxx', naslag)).toEqual(['casus', 'casusregie']);
    expect(lijktOp('mel', naslag)).toEqual([]);
    expect(lijktOp('meld casu', naslag)).toEqual(['melder', 'melding', 'meldingen']);
    expect(lijktOp('xyzzy', naslag)).toEqual([]);
  });
});

describe('search', () => {
  test.each([
    ['casusregie', '7.3'],
    ['wie doet de casusregie', '7.3'],
    ['regie', '7.3'],
    ['casusrgie', '7.3'],
    ['casus regisseur', '7.3'],
    ['voorwaarden', 'bijlage-4'],
    ['VVW', 'bijlage-4'],
    ['eerwraak', '5.1'],
    ['niet eens', '6.5'],
    ['paragraaf 7.3 afronden', '7.3'],
    ['7.1', '7.1'],
    ['bijlage 4', 'bijlage-4'],
    ['6 maanden', '7.1'],
    ['"rondt de casusregie af"', '7.3'],
  ])('%s → %s', async (vraag, verwacht) => expect((await ids(vraag))[0]).toBe(verwacht));

  test('the text comes before the pages of this site', async () => {
    expect(await ids('casusregie')).toEqual(['7.3', '/begrippen/#casusregie']);
  });

  test('a quote that does not stand there is reported and looked for in single words', async () => {
    const { citaatNietGevonden, resultaten } = await zoek('"casusregie rondt af"', naslag(), MIDDELEN);
    expect(citaatNietGevonden).toBe(true);
    expect(resultaten.length).toBeGreaterThan(0);
  });

  test('without an index numbers, headings and the word list are left', async () => {
    const kaal = { ...MIDDELEN, bevraag: undefined };
    expect((await ids('eerwraak', kaal))[0]).toBe('5.1');
    expect((await ids('zicht op veiligheid', kaal))[0]).toBe('7.1');
  });

  test('says how a typing error was read', async () => {
    expect((await zoek('casusrgie', naslag(), MIDDELEN)).plan.gelezenAls).toEqual([['casusrgie', 'casusregie']]);
  });

  test('an index that fails is no empty result', async () => {
    await expect(zoek('casusregie', naslag(), { ...MIDDELEN, bevraag: () => Promise.reject(new Error('weg')) })).rejects.toThrow('weg');
  });

  test('nothing found: words that look like it', async () => {
    expect(await ids('xyzzy')).toEqual([]);
    expect(lijktOp('casusxyz', naslag())).toContain('casusregie');
  });
});
