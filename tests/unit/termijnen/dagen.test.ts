/** Days and dates: names, borders, and dates that do not exist. */
import { describe, expect, it } from 'vitest';
import { dagVanKlok, delen, lengteVanMaand, maakDag, naarIso, schrijfDag, schrijfDatum, vanIso, weekdagVan } from '../../../src/termijnen/dagen';
import { naMaanden, teltAlsWeekdag } from '../../../src/termijnen/rekenen';
import { dagVan } from './hulp';

it('day 0 is Thursday 1 January 1970, and before it the day of the week is right too', () => {
  expect([naarIso(0), weekdagVan(0), schrijfDag(0)]).toEqual(['1970-01-01', 4, 'donderdag 1 januari 1970']);
  expect([-1, -3, -4, -10, -11].map(weekdagVan)).toEqual([3, 1, 7, 1, 7]);
  expect(schrijfDag(-1)).toBe('woensdag 31 december 1969');
});

it('a date in digits is the same day, before and after 1970', () => {
  expect(['1969-12-31', '1970-01-01', '1970-01-02', '2026-11-27'].map(vanIso)).toEqual([-1, 0, 1, 20_784]);
  expect(naarIso(vanIso('2028-02-29'))).toBe('2028-02-29');
});

it('today is the day where the clock stands, also in its first and last minute', () => {
  expect([new Date(2026, 10, 30, 0, 0), new Date(2026, 10, 30, 23, 59)].map((klok) => naarIso(dagVanKlok(klok)))).toEqual([
    '2026-11-30',
    '2026-11-30',
  ]);
});

it('names every day of the week', () => {
  expect(Array.from({ length: 7 }, (_leeg, plaats) => schrijfDag(dagVan('2026-11-23') + plaats).split(' ')[0])).toEqual([
    'maandag',
    'dinsdag',
    'woensdag',
    'donderdag',
    'vrijdag',
    'zaterdag',
    'zondag',
  ]);
});

it('names every month, and knows how long it is', () => {
  const maanden = Array.from({ length: 12 }, (_leeg, plaats) => [
    schrijfDatum({ jaar: 2026, maand: plaats + 1, dag: 3 }),
    lengteVanMaand(2026, plaats + 1),
  ]);
  expect(maanden).toEqual([
    ['3 januari 2026', 31],
    ['3 februari 2026', 28],
    ['3 maart 2026', 31],
    ['3 april 2026', 30],
    ['3 mei 2026', 31],
    ['3 juni 2026', 30],
    ['3 juli 2026', 31],
    ['3 augustus 2026', 31],
    ['3 september 2026', 30],
    ['3 oktober 2026', 31],
    ['3 november 2026', 30],
    ['3 december 2026', 31],
  ]);
  expect(schrijfDatum({ jaar: 2026, maand: 13, dag: 31 })).toBe('31  2026');
});

describe('maakDag', () => {
  it.each([
    [{ jaar: 2026, maand: 2, dag: 29 }],
    [{ jaar: 2026, maand: 13, dag: 1 }],
    [{ jaar: 2026, maand: 0, dag: 1 }],
    [{ jaar: 2026, maand: 1, dag: 0 }],
    [{ jaar: 2026, maand: 12, dag: 32 }],
    [{ jaar: 2026, maand: 1, dag: 366 }],
    [{ jaar: 999, maand: 12, dag: 31 }],
    [{ jaar: 26, maand: 1, dag: 1 }],
    [{ jaar: Number.NaN, maand: 1, dag: 1 }],
  ])('%j does not exist', (datum) => expect(maakDag(datum)).toBeUndefined());
  it('takes the years from 1000', () => {
    const eerste = maakDag({ jaar: 1000, maand: 1, dag: 1 });
    expect(eerste === undefined ? '' : naarIso(eerste)).toBe('1000-01-01');
    expect(delen(eerste ?? 0)).toEqual({ jaar: 1000, maand: 1, dag: 1 });
  });
});

it('Saturday and Sunday do not count as weekdag, Friday and Monday do', () => {
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((iso) => teltAlsWeekdag(dagVan(iso)))).toEqual([true, false, false, true]);
});

it('a month outside the calendar gives a message with number and start', () => {
  expect(() => naMaanden(0, -12 * 971)).toThrow(new RangeError('Geen datum -11652 maanden na dag 0.'));
  expect(naMaanden(0, -12 * 970)).toBe(dagVan('1000-01-01'));
});
