/** Counting: weekends, year end, leap days, month ends, holidays; and properties that hold for every day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delen, maakDag, naarIso, schrijfDag, weekdagVan } from '../../../src/termijnen/dagen';
import { naKalenderdagen, naMaanden, naWeekdagen, teltAlsWeekdag } from '../../../src/termijnen/rekenen';
import { dagVan } from './hulp';

const kalender = (iso: string, aantal = 7) => naarIso(naKalenderdagen(dagVan(iso), aantal));
const weekdag = (iso: string, aantal = 7) => naarIso(naWeekdagen(dagVan(iso), aantal));
const maanden = (iso: string, aantal: number) => naarIso(naMaanden(dagVan(iso), aantal));

describe('seven weekdagen', () => {
  it.each([
    ['on a Friday', '2026-11-20', '2026-11-27', '2026-12-01'],
    ['on a Saturday', '2026-11-21', '2026-11-28', '2026-12-01'],
    ['on a Sunday', '2026-11-22', '2026-11-29', '2026-12-01'],
    ['on a Monday', '2026-11-23', '2026-11-30', '2026-12-02'],
    ['around Christmas and New Year: 25 December and 1 January do not count', '2026-12-24', '2026-12-31', '2027-01-06'],
    ['on New Year’s Eve', '2026-12-31', '2027-01-07', '2027-01-12'],
    ['over a leap day', '2028-02-25', '2028-03-03', '2028-03-07'],
    ['over the end of February without a leap day', '2027-02-25', '2027-03-04', '2027-03-08'],
    ['around Easter: Good Friday and Easter Monday do not count', '2026-04-01', '2026-04-08', '2026-04-14'],
    ['around Koningsdag and 5 May', '2026-04-24', '2026-05-01', '2026-05-07'],
    ['over Ascension Day', '2026-05-13', '2026-05-20', '2026-05-26'],
    ['at the start of summer time', '2026-03-27', '2026-04-03', '2026-04-09'],
    ['at the end of summer time', '2026-10-23', '2026-10-30', '2026-11-03'],
  ])('an event %s', (_naam, begin, elkeDag, maandagTotVrijdag) => {
    expect([kalender(begin), weekdag(begin)]).toEqual([elkeDag, maandagTotVrijdag]);
  });
});

describe('months', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 18, '2029-08-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-12-15', 3, '2027-03-15'],
    ['2026-06-30', 18, '2027-12-30'],
    ['2100-12-31', 18, '2102-06-30'],
  ])('%s plus %i months is %s', (begin, aantal, verwacht) => {
    expect(maanden(begin, aantal)).toBe(verwacht);
  });
});

const EERSTE = dagVan('2015-01-01');
const LAATSTE = dagVan('2100-12-31');
const dag = fc.integer({ min: EERSTE, max: LAATSTE });

describe('for every day from 2015 up to and including 2100', () => {
  it('there and back gives the same day', () => {
    fc.assert(fc.property(dag, (een) => dagVan(naarIso(een)) === een && maakDag(delen(een)) === een));
  });
  it('the day of the week is that of the calendar of the system', () => {
    fc.assert(fc.property(dag, (een) => weekdagVan(een) % 7 === new Date(`${naarIso(een)}T12:00:00Z`).getUTCDay()));
  });
  it('the wide reading is always at least two days later and ends on a day that counts', () => {
    fc.assert(
      fc.property(dag, (een) => {
        const ruim = naWeekdagen(een, 7);
        return ruim >= naKalenderdagen(een, 7) + 2 && teltAlsWeekdag(ruim);
      }),
    );
  });
  it('between start and end lie exactly seven days that count', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 30 }), (een, aantal) => {
        const einde = naWeekdagen(een, aantal);
        return Array.from({ length: einde - een }, (_leeg, plaats) => een + 1 + plaats).filter(teltAlsWeekdag).length === aantal;
      }),
    );
  });
  it('a later event never gives an earlier date', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 40 }), fc.constantFrom(3, 6, 12, 18), (een, later, aantal) => {
        return naWeekdagen(een + later, 7) >= naWeekdagen(een, 7) && naMaanden(een + later, aantal) >= naMaanden(een, aantal);
      }),
    );
  });
  it('a period in months keeps the number of the day, or ends on the last day of the month', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 60 }), (een, aantal) => {
        const einde = naMaanden(een, aantal);
        return delen(einde).dag === delen(een).dag || (delen(einde).dag < delen(een).dag && delen(einde + 1).dag === 1);
      }),
    );
  });
});

it('writes a day in plain words', () => {
  expect(schrijfDag(dagVan('2026-11-27'))).toBe('vrijdag 27 november 2026');
});

it('five working days (national) without a holiday cover exactly seven calendar days', () => {
  expect(weekdag('2026-11-20', 5)).toBe(kalender('2026-11-20'));
});
