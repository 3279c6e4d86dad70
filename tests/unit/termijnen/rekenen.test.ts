/** Counting: weekends, year end, leap days, month ends, holidays; and properties that hold for every day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delen, maakDag, naarIso, schrijfDag, weekdagVan } from '../../../src/termijnen/dagen';
import { naKalenderdagen, naMaanden, naWeekdagen, teltAlsWeekdag } from '../../../src/termijnen/rekenen';
import { dagVan } from './hulp';

const kalender = (iso: string, aantal = 7) => naarIso(naKalenderdagen(dagVan(iso), aantal));
const weekdag = (iso: string, aantal = 7) => naarIso(naWeekdagen(dagVan(iso), aantal));
const maanden = (iso: string, aantal: number) => naarIso(naMaanden(dagVan(iso), aantal));

describe('zeven weekdagen', () => {
  it.each([
    ['op vrijdag', '2026-11-20', '2026-11-27', '2026-12-01'],
    ['op zaterdag', '2026-11-21', '2026-11-28', '2026-12-01'],
    ['op zondag', '2026-11-22', '2026-11-29', '2026-12-01'],
    ['op maandag', '2026-11-23', '2026-11-30', '2026-12-02'],
    ['rond Kerst en Nieuwjaar: 25 december en 1 januari tellen niet mee', '2026-12-24', '2026-12-31', '2027-01-06'],
    ['op oudejaarsdag', '2026-12-31', '2027-01-07', '2027-01-12'],
    ['over een schrikkeldag', '2028-02-25', '2028-03-03', '2028-03-07'],
    ['over eind februari zonder schrikkeldag', '2027-02-25', '2027-03-04', '2027-03-08'],
    ['rond Pasen: Goede Vrijdag en tweede paasdag tellen niet mee', '2026-04-01', '2026-04-08', '2026-04-14'],
    ['rond Koningsdag en 5 mei', '2026-04-24', '2026-05-01', '2026-05-07'],
    ['over Hemelvaart', '2026-05-13', '2026-05-20', '2026-05-26'],
    ['bij het begin van de zomertijd', '2026-03-27', '2026-04-03', '2026-04-09'],
    ['bij het einde van de zomertijd', '2026-10-23', '2026-10-30', '2026-11-03'],
  ])('een gebeurtenis %s', (_naam, begin, elkeDag, maandagTotVrijdag) => {
    expect([kalender(begin), weekdag(begin)]).toEqual([elkeDag, maandagTotVrijdag]);
  });
});

describe('maanden', () => {
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
  ])('%s plus %i maanden is %s', (begin, aantal, verwacht) => {
    expect(maanden(begin, aantal)).toBe(verwacht);
  });
});

const EERSTE = dagVan('2015-01-01');
const LAATSTE = dagVan('2100-12-31');
const dag = fc.integer({ min: EERSTE, max: LAATSTE });

describe('voor elke dag van 2015 tot en met 2100', () => {
  it('heen en terug geeft dezelfde dag', () => {
    fc.assert(fc.property(dag, (een) => dagVan(naarIso(een)) === een && maakDag(delen(een)) === een));
  });
  it('de dag van de week is die van de kalender van het systeem', () => {
    fc.assert(fc.property(dag, (een) => weekdagVan(een) % 7 === new Date(`${naarIso(een)}T12:00:00Z`).getUTCDay()));
  });
  it('de ruime lezing is altijd ten minste twee dagen later en eindigt op een dag die telt', () => {
    fc.assert(
      fc.property(dag, (een) => {
        const ruim = naWeekdagen(een, 7);
        return ruim >= naKalenderdagen(een, 7) + 2 && teltAlsWeekdag(ruim);
      }),
    );
  });
  it('tussen begin en einde liggen precies zeven dagen die tellen', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 30 }), (een, aantal) => {
        const einde = naWeekdagen(een, aantal);
        return Array.from({ length: einde - een }, (_leeg, plaats) => een + 1 + plaats).filter(teltAlsWeekdag).length === aantal;
      }),
    );
  });
  it('een latere gebeurtenis geeft nooit een eerdere datum', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 40 }), fc.constantFrom(3, 6, 12, 18), (een, later, aantal) => {
        return naWeekdagen(een + later, 7) >= naWeekdagen(een, 7) && naMaanden(een + later, aantal) >= naMaanden(een, aantal);
      }),
    );
  });
  it('een periode in maanden houdt het nummer van de dag, of eindigt op de laatste dag van de maand', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 60 }), (een, aantal) => {
        const einde = naMaanden(een, aantal);
        return delen(einde).dag === delen(een).dag || (delen(einde).dag < delen(een).dag && delen(einde + 1).dag === 1);
      }),
    );
  });
});

it('schrijft een dag in gewone woorden', () => {
  expect(schrijfDag(dagVan('2026-11-27'))).toBe('vrijdag 27 november 2026');
});

it('vijf werkdagen (landelijk) beslaan zonder feestdag precies zeven kalenderdagen', () => {
  expect(weekdag('2026-11-20', 5)).toBe(kalender('2026-11-20'));
});
