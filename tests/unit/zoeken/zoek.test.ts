/** A search from query to list: what stands first, what is shown, and how it is explained. */
import { describe, expect, test } from 'vitest';
import { zoek } from '../../../src/zoeken/zoek';
import { maakGegevens, middelen, naslag, type Proef } from './proef';

const uitslag = (vraag: string, proef?: Proef) => zoek(vraag, naslag(proef), middelen(proef));
const ids = async (vraag: string, proef?: Proef) =>
  (await uitslag(vraag, proef)).resultaten.map(({ doel }) => maakGegevens(proef).doelen[doel]?.id ?? '');
const uitleg = async (vraag: string, proef?: Proef) => (await uitslag(vraag, proef)).uitleg;

describe('first is', () => {
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
    ['OM', '6.5'],
    ['paragraaf 7.3 afronden', '7.3'],
    ['7.1', '7.1'],
    ['bijlage 4', 'bijlage-4'],
    ['6 maanden', '7.1'],
    ['"rondt de casusregie af"', '7.3'],
    ['de melder wil anoniem blijven', '5.1'],
    ['hoeveel dagen contact', '/antwoorden/#contact'],
    ['hoe snel contact', '/antwoorden/#contact'],
    ['er doet niemand open', '/wegwijzers/terugkoppelen/'],
  ])('%s → %s', async (vraag, verwacht) => expect((await ids(vraag))[0]).toBe(verwacht));
});

describe('what is shown', () => {
  const tekst: Proef['tekst'] = Array.from({ length: 8 }, (_leeg, nummer) => [`4.${nummer}`, '', 'melding '.repeat(1).trim(), 'nog']);
  const paginas = ['a', 'b', 'c', 'd', 'e'].map((naam) => ({ pad: `/formulieren/${naam}/`, titel: `Melding ${naam}`, tekst: '', zegswijzen: [] }));
  test('at most six sections and four pages', async () => {
    const gevonden = await ids('melding', { tekst, paginas, ingangen: [] });
    expect(gevonden.filter((id) => id.startsWith('4.'))).toHaveLength(6);
    expect(gevonden.filter((id) => id.startsWith('/'))).toHaveLength(4);
  });
  test('sections with the same title for both routes stand beside each other, unless one is asked for', async () => {
    const gevonden = await ids('terugkoppeling melder overdracht');
    expect(gevonden.indexOf('6.2.5')).toBe(gevonden.indexOf('6.1.5') + 1);
    expect((await ids('terugkoppeling melder na dienst'))[0]).toBe('6.2.5');
    expect((await ids('terugkoppeling melder na directe overdracht'))[0]).toBe('6.1.5');
  });
  test('an answer with all its situations', async () => {
    const [eerste] = (await uitslag('hoeveel dagen contact')).resultaten;
    expect(naslag().gegevens.doelen[eerste?.doel ?? -1]?.situaties).toHaveLength(2);
  });
});

describe('how a query was read', () => {
  test('every word has a verdict; a word with a place says what was searched for it', async () => {
    expect((await uitleg('eerwraak melder xyzzy')).woorden).toEqual([
      { woord: 'eerwraak', oordeel: 'plek', als: ['eergerelateerd geweld'] },
      { woord: 'melder', oordeel: 'staat', als: [] },
      { woord: 'xyzzy', oordeel: 'onbekend', als: [] },
    ]);
    expect((await uitleg('meningsverschil')).woorden).toEqual([{ woord: 'meningsverschil', oordeel: 'plek', als: ['schalen op'] }]);
  });
  test('a correction offers the query as typed, which corrects nothing', async () => {
    const { woorden, zoalsGetypt } = await uitleg('casusrgie');
    expect(woorden).toEqual([{ woord: 'casusrgie', oordeel: 'hersteld', als: ['casusregie'] }]);
    expect(zoalsGetypt).toBe('"casusrgie"');
    expect(await ids(zoalsGetypt ?? '')).toEqual([]);
    expect(await uitleg('casusregie')).not.toHaveProperty('zoalsGetypt');
  });
  test('unknown words only: an empty list with words that look like them and pages that come near', async () => {
    expect(await ids('xyzzy')).toEqual([]);
    const { lijktOp, dichtbij } = await uitleg('"opschallem"');
    expect(lijktOp).toContain('opschalen');
    expect(dichtbij.map((doel) => maakGegevens().doelen[doel]?.id)).toEqual(['/formulieren/opschaling/']);
    expect(await uitleg('casusregie')).toMatchObject({ lijktOp: [], dichtbij: [] });
  });
  test('a word without a place says why, with what the word list calls near', async () => {
    expect(await ids('juf')).toEqual([]);
    expect(await uitleg('juf')).toMatchObject({
      woorden: [{ woord: 'juf', oordeel: 'onbekend', als: [], reden: 'Over school zegt de tekst niets.' }],
      dichtbij: [9],
    });
  });
  test('a quote that does not stand there is reported and looked for in single words', async () => {
    const { citaatNietGevonden, resultaten } = await uitslag('"casusregie rondt af"');
    expect(citaatNietGevonden).toBe(true);
    expect(resultaten.length).toBeGreaterThan(0);
  });
});
