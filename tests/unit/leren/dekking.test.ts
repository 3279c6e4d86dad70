/** The numbers of the stories, counted over stories made up for it, and the page about them. */
import { describe, expect, it } from 'vitest';
import { DOELEN, maakLeerblad, nogTeHalen, standInRegels, telVerhalen, type Leerdoel, type Leerstand } from '../../../src/leren/dekking';
import type { Verhaal, Verhaalmoment } from '../../../src/leren/schema';
import { antwoord, feit, kleinMoment, kleinVerhaal, optie } from './klein';
import { naslag } from './verhalen';

const PAAR = {
  feit: { id: 'b', tekst: 'Het is nu de vijfde keer.' },
  antwoorden: [antwoord('aanleiding', 'niet-nakomen'), antwoord('herhaald', 'ja', 'b')],
  uitkomst: 'gemeente-informeren',
  waarom: 'Het gebeurde vaker.',
};
const bestand = (slug: string, anders: Partial<Verhaal>, ...momenten: Partial<Verhaalmoment>[]) => ({
  slug,
  verhaal: { ...kleinVerhaal(...momenten.map((een) => kleinMoment(een))), ...anders },
});
const EEN = bestand(
  'een',
  { nr: 20, stoelen: true },
  { lezingen: [3], paar: PAAR },
  { lezingen: [3, 4], feiten: [feit('a', { 'botst-met': 'b' }), feit('b')], 'buiten-verloop': 'Dit gaat over iets anders.' },
);
const TWEE = bestand(
  'twee',
  { nr: 10, thema: ['monitoring', 'stalking'] },
  { antwoorden: [antwoord('aanleiding', 'weet-niet')], uitkomst: 'twee-betekenissen', opties: undefined },
  {
    wegwijzer: undefined,
    antwoord: 'monitoren',
    antwoorden: [],
    uitkomst: 'ja',
    opties: [optie('ja', { tekst: 'Ja, dat is zo' }), optie('nee', { tekst: 'Nee' })],
  },
);

describe('the numbers', () => {
  const stand = telVerhalen([EEN, TWEE], naslag);
  it('are counted over stories and moments', () => {
    expect(stand).toMatchObject({
      verhalen: 2,
      // eerst-aanspreken twice, gemeente-informeren in a variant, twee-betekenissen.
      uitkomsten: 3,
      'lezingen, elk twee keer': 1,
      paren: 1,
      'verhalen met rolbladen': 1,
      "thema's": 2,
      'aandeel onbekend, niet eenduidig of niet geregeld': 0.25,
      'aandeel met bronnen die botsen': 0.25,
      'buiten het verloop': 1,
      // Three of four end with what does not matter; one has no such facts.
      'aandeel met wat er niet toe doet achteraan': 0.75,
    });
    expect(stand['aandeel waar de juiste optie de langste is']).toBeCloseTo(1 / 3);
  });
  it('are nought without a story', () => {
    expect(Object.values(telVerhalen([], naslag))).toEqual(Object.keys(DOELEN).map(() => 0));
  });
});

describe('goals', () => {
  const GOED = Object.fromEntries(
    Object.entries(DOELEN).map(([naam, doel]: [string, { min?: number; max?: number }]) => [naam, doel.max ?? doel.min]),
  ) as unknown as Leerstand;
  it('are met at the number asked itself, whether least or most', () => {
    expect(nogTeHalen(GOED)).toEqual([]);
    expect(nogTeHalen({ ...GOED, 'lengte van de juiste optie': 0.83 })).toEqual([]);
  });
  it.each<[Leerdoel, number]>([
    ['verhalen', 23],
    ['uitkomsten', 74],
    ["thema's", 15],
    ['lezingen, elk twee keer', 13],
    ['aandeel onbekend, niet eenduidig of niet geregeld', 0.19],
    ['aandeel met bronnen die botsen', 0.33],
    ['buiten het verloop', 9],
    ['lengte van de juiste optie', 0.82],
    ['lengte van de juiste optie', 1.21],
    ['aandeel waar de juiste optie de langste is', 0.34],
  ])('%s is not met at %d', (naam, getal) => {
    expect(nogTeHalen({ ...GOED, [naam]: getal })).toEqual([naam]);
  });
  it('stand beside the number in words', () => {
    expect(standInRegels({ ...GOED, 'buiten het verloop': 3, 'aandeel met bronnen die botsen': 0.5 })).toEqual(
      expect.arrayContaining(['| verhalen | 24 | ≥ 24 |', '| buiten het verloop | 3 | ≤ 8 |', '| aandeel met bronnen die botsen | 0.50 | ≥ 0.33 |']),
    );
  });
});

describe('the page', () => {
  const blad = maakLeerblad(
    [
      EEN,
      { ...TWEE, verhaal: { ...TWEE.verhaal, wie: [{ naam: 'Cas', leeftijd: 9, rol: 'zoon', relatie: 'broer van Dina', achtergrond: 'doof' }] } },
    ],
    naslag,
  );
  /** The blocks of the page: a heading, a line of text or a table, each apart from the next by an empty line. */
  const blokken = blad.trimEnd().split('\n\n');
  const onder = (kop: string) => {
    const vanaf = blokken.slice(blokken.indexOf(`## ${kop}`) + 1);
    return vanaf.slice(
      0,
      [...vanaf, '## '].findIndex((blok) => blok.startsWith('## ')),
    );
  };
  const cellen = (regel = '') => regel.split(' | ').map((cel) => cel.replace(/^\| | \|$/gu, ''));

  it('opens with what it is, how it is made and what its signs mean', () => {
    expect(blokken[0]).toBe('# What the stories reach');
    expect(blokken[1]).toMatch(/^Made by `npm run leren` from `src\/content\/verhalen`\. .*≠ is the variant/u);
    expect(blad.endsWith('|\n')).toBe(true);
  });
  it.each<[string, string[], string]>([
    ['Numbers', ['what', 'now', 'asked'], '| verhalen | 2 | ≥ 24 |'],
    ['Stories', ['nr', 'story', 'themes', 'rests on', 'words per sentence'], '| 20 | een | monitoring | opschalen, opschalen | '],
    ['Outcomes of every walkthrough', ['walkthrough', 'outcome', 'reached in'], '| opschalen | eerst-aanspreken | een 1, een 2 |'],
    ['Dangerous readings', ['reading', 'times', 'named in'], '| 3 | 2 | een 1, een 2 |'],
    ['Who is who', ['story', 'name', 'age', 'role', 'relation', 'background'], '| een | Anna | 36 | moeder |  |  |'],
  ])('has under %s a table with a name above each column', (kop, kolommen, rij) => {
    expect(blokken).toContain(`## ${kop}`);
    const [namen, streep, ...rijen] = onder(kop).at(-1)?.split('\n') ?? [];
    expect(namen).toBe(`| ${kolommen.join(' | ')} |`);
    expect(streep).toMatch(/^\|( --- \|)+$/u);
    expect(streep?.match(/---/gu)).toHaveLength(kolommen.length);
    expect(rijen.some((een) => een.startsWith(rij))).toBe(true);
    for (const een of rijen) expect(cellen(een)).toHaveLength(kolommen.length);
  });
  it('says where the numbers of readings stand, and what to look for in who is who', () => {
    expect(onder('Dangerous readings')).toHaveLength(2);
    expect(onder('Dangerous readings')[0]).toContain('(domein.md#dangerous-readings)');
    expect(onder('Who is who')).toHaveLength(2);
    expect(onder('Who is who')[0]).toMatch(/balance.*only when the case needs it/u);
  });
  it('leaves the place of what a moment rests on empty when it names nothing', () => {
    expect(maakLeerblad([bestand('vier', {}, { wegwijzer: undefined }, {})], naslag)).toContain('| 1 | vier | monitoring | , opschalen |');
  });
  it('has the stories by number, with what each moment rests on', () => {
    const regels = blad.split('\n');
    const plaats = (begin: string) => regels.findIndex((regel) => regel.startsWith(begin));
    expect(regels[plaats('| 10 |')]).toMatch(/^\| 10 \| twee \| monitoring, stalking \| opschalen, monitoren \| \d+\.\d \|$/u);
    expect(plaats('| 20 | een | monitoring | opschalen, opschalen |')).toBe(plaats('| 10 |') + 1);
  });
  it('calls the calculator by its name', () => {
    const termijn = { soort: 'opnieuw-gemeld' as const, datum: '2026-03-02' };
    expect(maakLeerblad([bestand('drie', {}, { wegwijzer: undefined, termijn })], naslag)).toContain('| 1 | drie | monitoring | termijnen |');
  });
  it('has where outcomes and readings are reached, or a dash', () => {
    expect(blad).toContain('| opschalen | eerst-aanspreken | een 1, een 2 |');
    expect(blad).toContain('| opschalen | gemeente-informeren | een 1≠ |');
    expect(blad).toContain('| opschalen | bel-veilig-thuis | — |');
    expect(blad).toContain('| 3 | 2 | een 1, een 2 |');
    expect(blad).toContain('| 14 | 0 | — |');
  });
  it('has who is who, with what is known of them', () => {
    expect(blad).toContain('| een | Anna | 36 | moeder |  |  |');
    expect(blad).toContain('| twee | Cas | 9 | zoon | broer van Dina | doof |');
  });
});
