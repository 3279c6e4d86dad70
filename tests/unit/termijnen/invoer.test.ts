/** What is refused as a date, and in which words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naarIso } from '../../../src/termijnen/dagen';
import { alsVakken, keurVolgorde, leesDatum, leesStuk, leesVakken, leesVrij } from '../../../src/termijnen/invoer';
import { dagVan } from './hulp';

const vakken = (dag: string, maand: string, jaar: string) => leesVakken({ dag, maand, jaar });
const fout = (...waarden: Parameters<typeof vakken>) => {
  const gelezen = vakken(...waarden);
  return 'fout' in gelezen ? gelezen : undefined;
};

it('accepts a date, with or without zero and spaces', () => {
  expect(vakken('20', '11', '2026')).toEqual({ dag: dagVan('2026-11-20') });
  expect(vakken(' 1', '02 ', '2028')).toEqual({ dag: dagVan('2028-02-01') });
  expect(vakken('29', '2', '2028')).toEqual({ dag: dagVan('2028-02-29') });
});

it('three empty fields are no error but nothing', () => {
  expect(vakken('', ' ', '')).toEqual({ leeg: true });
});

describe('refuses with a clear message', () => {
  it.each([
    [['31', '2', '2026'], '31 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen.', ['dag']],
    [['29', '2', '2027'], '29 februari 2027 bestaat niet. In 2027 heeft februari 28 dagen.', ['dag']],
    [['29', '2', '2100'], '29 februari 2100 bestaat niet. In 2100 heeft februari 28 dagen.', ['dag']],
    [['31', '4', '2026'], '31 april 2026 bestaat niet. In 2026 heeft april 30 dagen.', ['dag']],
    [['0', '4', '2026'], '0 april 2026 bestaat niet. In 2026 heeft april 30 dagen.', ['dag']],
    [['1', '13', '2026'], 'Er zijn twaalf maanden. Vul bij maand een getal in van 1 tot en met 12.', ['maand']],
    [['1', '0', '2026'], 'Er zijn twaalf maanden. Vul bij maand een getal in van 1 tot en met 12.', ['maand']],
    [['31', '12', '2014'], 'Vul een jaar in van 2015 tot en met 2100.', ['jaar']],
    [['1', '1', '2101'], 'Vul een jaar in van 2015 tot en met 2100.', ['jaar']],
    [['1', '1', '26'], 'Vul het jaar in met vier cijfers, bijvoorbeeld 2026.', ['jaar']],
    [['1', 'mei', '2026'], 'Vul de datum in met cijfers, bijvoorbeeld 20 11 2026.', ['maand']],
    [['1', '5', '20260'], 'Vul het jaar in met vier cijfers, bijvoorbeeld 2026.', ['jaar']],
    [['1e', '5', '2026'], 'Vul de datum in met cijfers, bijvoorbeeld 20 11 2026.', ['dag']],
    [['x', 'mei', 'x'], 'Vul de datum in met cijfers, bijvoorbeeld 20 11 2026.', ['dag', 'maand', 'jaar']],
    [['-1', '5', '2026'], 'Vul de datum in met cijfers, bijvoorbeeld 20 11 2026.', ['dag']],
    [['1', '', '2026'], 'De datum is niet compleet. Vul nog een maand in.', ['maand']],
    [['', '5', ' '], 'De datum is niet compleet. Vul nog een dag en een jaar in.', ['dag', 'jaar']],
    [['', '', '2026'], 'De datum is niet compleet. Vul nog een dag en een maand in.', ['dag', 'maand']],
  ] as const)('%j', ([dag, maand, jaar], melding, waar) => {
    expect(fout(dag, maand, jaar)).toEqual({ fout: melding, vakken: waar });
  });
  it('receipt before sending, with both days in the message', () => {
    expect(keurVolgorde(dagVan('2026-11-20'), dagVan('2026-11-19'))).toBe(
      'De ontvangst (donderdag 19 november 2026) ligt voor het versturen (vrijdag 20 november 2026). Kijk beide datums na.',
    );
    expect(keurVolgorde(dagVan('2026-11-20'), dagVan('2026-11-20'))).toBeUndefined();
  });
});

it('a date in another form than that of a link', () => {
  for (const tekst of ['20-11-2026', ' 2026-11-20', '2026-11-20 ', '2026-11-200', '12026-11-20', '2026-1-20', '2026-11-2', ''])
    expect(leesDatum(tekst)).toEqual({ fout: 'Een datum in een link heeft de vorm JJJJ-MM-DD, bijvoorbeeld 2026-11-20.', vakken: [] });
  expect(leesDatum('2026-13-01')).toMatchObject({ vakken: ['maand'] });
});

it('accepts the first and the last day of the range', () => {
  expect(vakken('1', '1', '2015')).toEqual({ dag: dagVan('2015-01-01') });
  expect(vakken('31', '12', '2100')).toEqual({ dag: dagVan('2100-12-31') });
});

it('reads every day of the range back from its fields and from a link', () => {
  fc.assert(
    fc.property(fc.integer({ min: dagVan('2015-01-01'), max: dagVan('2100-12-31') }), (dag) => {
      expect(leesVakken(alsVakken(dag))).toEqual({ dag });
      expect(leesDatum(naarIso(dag))).toEqual({ dag });
    }),
  );
});

it('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (dag, maand, jaar) => {
      const gelezen = vakken(dag, maand, jaar);
      expect('dag' in gelezen || 'leeg' in gelezen || ('fout' in gelezen && gelezen.fout.length > 10)).toBe(true);
    }),
  );
});

describe('a date in one field', () => {
  it.each(['3-2-2026', '3 2 2026', '03/02/2026', '3.2.2026', ' 3 februari 2026 ', '3 Feb 2026', '2026-02-03'])('reads "%s"', (tekst) => {
    expect(leesVrij(tekst)).toEqual({ dag: dagVan('2026-02-03') });
  });
  it('knows every month by its name and by the first three letters', () => {
    const NAMEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
    NAMEN.forEach((naam, plaats) => {
      const dag = dagVan(`2026-${String(plaats + 1).padStart(2, '0')}-03`);
      for (const woord of [naam, naam.slice(0, 3), naam.toUpperCase()]) expect(leesVrij(`3 ${woord} 2026`)).toEqual({ dag });
    });
  });
  it.each([
    ['3 mrt 2026', '2026-03-03'],
    ['3 sept 2026', '2026-09-03'],
    ['dinsdag 3 maart 2026', '2026-03-03'],
    ['di 3-3-2026', '2026-03-03'],
    ['zaterdag, 7 maart 2026', '2026-03-07'],
    ['\u200e3-3-2026\u200b', '2026-03-03'],
  ])('reads what people and other programs write: "%s"', (tekst, dag) => expect(leesVrij(tekst)).toEqual({ dag: dagVan(dag) }));
  it('a year in front is a year, a number with more digits is not', () => {
    expect(leesVrij('2026 februari 3')).toEqual({ dag: dagVan('2026-02-03') });
    expect(leesVrij('20261-2-3')).toMatchObject({ fout: 'Vul het jaar in met vier cijfers, bijvoorbeeld 2026.' });
    expect(leesVrij('20261-2-2026')).toMatchObject({ fout: '20261 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen.' });
    expect(leesVrij('x2026-2-2026')).toMatchObject({ fout: 'Vul de datum in met cijfers, bijvoorbeeld 20 11 2026.', vakken: ['dag'] });
    expect(leesVrij('3-2-2026')).toEqual(leesVrij('2026-2-3'));
  });
  it.each(['', '   ', '-'])('is empty at "%s"', (tekst) => expect(leesVrij(tekst)).toEqual({ leeg: true }));
  it.each([
    ['gisteren', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
    ['3-2', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
    ['misschien 3 maart 2026', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
    ['vrijwel 3 maart 2026', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
    ['oma 3 maart 2026', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
    ['dinsdag', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
    ['di 3 2026', 'Vul de datum in met cijfers, bijvoorbeeld 20 11 2026.'],
    ['maandag 3 februari 2026', '3 februari 2026 is een dinsdag. Kijk de dag en de datum na.'],
    ['do 3-2-2026', '3 februari 2026 is een dinsdag. Kijk de dag en de datum na.'],
    ['zo 31-2-2026', '31 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen.'],
    ['1 2 3 4', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
    ['31-2-2026', '31 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen.'],
    ['3-2-26', 'Vul het jaar in met vier cijfers, bijvoorbeeld 2026.'],
    ['3-2-1999', 'Vul een jaar in van 2015 tot en met 2100.'],
    ['3 foo 2026', 'Vul de datum in met cijfers, bijvoorbeeld 20 11 2026.'],
  ])('says what is wrong with "%s"', (tekst, melding) => expect(leesVrij(tekst)).toMatchObject({ fout: melding }));
});

describe('what is put into one of the three boxes at once', () => {
  it.each([
    ['12', 2, '12'],
    [' 7 ', 2, '7'],
    ['\u200e03\u200b', 2, '03'],
    ['2026', 4, '2026'],
  ])('"%s" in a box of %i is the number alone', (tekst, langste, getal) => expect(leesStuk(tekst, langste)).toEqual({ getal }));
  it.each(['3-2-2026', ' 3 februari 2026', '2026-02-03'])('"%s" is a whole date, however much the box takes', (tekst) => {
    for (const langste of [2, 4, 20]) expect(leesStuk(tekst, langste)).toEqual({ dag: dagVan('2026-02-03') });
  });
  it.each([
    ['123', 2],
    ['20260', 4],
    ['-3', 2],
    ['3-', 2],
    ['x', 2],
  ])('"%s" does not fit in a box of %i, and is no date either', (tekst, langste) => {
    expect(leesStuk(tekst, langste)).toEqual({ fout: 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.', vakken: [] });
  });
  it('spaces alone are nothing', () => expect(leesStuk('  ', 2)).toEqual({ leeg: true }));
});

it('fills the boxes with numbers without a zero in front', () => {
  expect(alsVakken(dagVan('2026-02-03'))).toEqual({ dag: '3', maand: '2', jaar: '2026' });
});
