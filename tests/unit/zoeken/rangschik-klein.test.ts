/** What headings, rows of the word table and numbers count in the ranking and in reading a query. */
import { describe, expect, test } from 'vitest';
import { maakPlan } from '../../../src/zoeken/plan';
import { naslag, proefMet, punten, type Proef } from './proef';

describe('a heading', () => {
  const proef = proefMet({
    tekst: [
      ['3', 'Brief', 'Nog een brief en ouders.'],
      ['4', 'Brief school huisarts', 'Nog een brief en ouders.'],
      ['5.1', 'Iets', 'Nog een brief en ouders.'],
    ],
  });
  test('counts by how much of the query is in it, and how much of it is in the query', async () => {
    const een = await punten('brief', proef);
    const [heel = 0, deels = 0, niet = 0] = ['3', '4', '5.1'].map((id) => een.get(id));
    expect(heel - deels).toBeCloseTo(0.5 * 0.5 * (1 - 1 / 3), 5);
    expect(heel - niet).toBeGreaterThan(0.4);
    const twee = await punten('ouders brief', proef);
    expect((twee.get('3') ?? 0) - (twee.get('4') ?? 0)).toBeCloseTo(0.5 * 0.5 * 0.5 * (1 - 1 / 3), 5);
  });
});

describe('a row of the word table', () => {
  const WOORDEN = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'].map((getal) => `${getal}letters`);
  const proef = proefMet({
    tekst: [['3', 'A', 'De huisarts belt.'], ...WOORDEN.map((woord, nr) => [`6.${nr + 1}`, 'B', `Hier staat ${woord}.`] as const)],
    ingangen: [
      { sleutels: ['dokter'], doelen: [], zoekt: WOORDEN },
      { sleutels: ['juf'], doelen: [0] },
    ],
  });
  test('has its first six words searched along, with the word it is for only', async () => {
    const gevonden = await punten('dokter', proef);
    expect([...gevonden.keys()].sort()).toEqual(['6.1', '6.2', '6.3', '6.4', '6.5', '6.6']);
    expect([...(await punten('juf', proef)).keys()]).toEqual(['3']);
  });
});

describe('a query of which nothing is known', () => {
  test('finds nothing', async () => {
    expect((await punten('xyzzy plugh', proefMet({}))).size).toBe(0);
  });
});

describe('a number', () => {
  const oordeel = (vraag: string, meer: Proef) => maakPlan(vraag, naslag(proefMet(meer))).delen.map((deel) => [deel.woord, deel.oordeel]);
  const tekst: Proef['tekst'] = [['6.1', 'A', 'Binnen zeven dagen.']];
  test('stands in the text in digits or in a word', () => {
    expect(oordeel('7', { tekst })).toEqual([['7', 'staat']]);
    expect(oordeel('18', { tekst })).toEqual([['18', 'onbekend']]);
  });
  test('has a place when a row or a page has it', () => {
    expect(oordeel('112', { tekst, ingangen: [{ sleutels: ['bel 112'], doelen: [0] }] })).toEqual([['112', 'plek']]);
    expect(oordeel('112', { tekst, paginas: [{ pad: '/contact/', titel: 'Bel', tekst: '', zegswijzen: ['bel 112'] }] })).toEqual([['112', 'plek']]);
  });
  test('is no part of a word', () => {
    expect(oordeel('bijlage 4', { tekst: [['6.1', 'A', 'De bijlagen en bijlagex.']] }).map(([woord]) => woord)).toEqual(['bijlage', '4']);
  });
});

describe('words typed apart', () => {
  const als = (vraag: string) =>
    maakPlan(vraag, naslag(proefMet({ tekst: [['6.1', 'A', 'De jeugdbeschermingstafel en casusregie.']] }))).delen.map((deel) =>
      [deel.woord, ...deel.als].join(' > '),
    );
  test.each([
    ['jeugd beschermings tafel', 'jeugd beschermings tafel > jeugdbeschermingstafel'],
    ['casus regie', 'casus regie > casusregie'],
    ['regie casus', 'regie casus > casusregie'],
    ['casus regei', 'casus regei > casusregie'],
  ])('%s is the one word of the text', (vraag, gelezen) => expect(als(vraag)).toEqual([gelezen]));
  test('are not turned round when they are three, nor read as a word that begins otherwise', () => {
    expect(als('tafel jeugd beschermings')).not.toContain('tafel jeugd beschermings > jeugdbeschermingstafel');
    expect(als('fasus regei')).not.toContain('fasus regei > casusregie');
  });
});
