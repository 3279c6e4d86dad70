/** The holidays of art. 3 Algemene termijnenwet for 2024–2040, against a second calculation and against dates that are known. */
import { describe, expect, it } from 'vitest';
import { naarIso } from '../../../src/termijnen/dagen';
import { feestdagen, paaszondag } from '../../../src/termijnen/feestdagen';
import { dagVan } from './hulp';
import { feestdagOp, teltAlsWeekdag } from '../../../src/termijnen/rekenen';

const JAREN = Array.from({ length: 17 }, (_leeg, plaats) => 2024 + plaats);

/** Easter Sundays as published (Nederlandse kalenders). */
const PASEN = [
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
];

/** Easter by the rule itself: the first Sunday after the ecclesiastical full moon, from the golden number and the epact (Clavius). */
function paszondagVolgensEpacta(jaar: number): Date {
  const gulden = (jaar % 19) + 1;
  const eeuw = Math.floor(jaar / 100) + 1;
  const zon = Math.floor((3 * eeuw) / 4) - 12;
  const maan = Math.floor((8 * eeuw + 5) / 25) - 5;
  let epacta = (11 * gulden + 20 + maan - zon) % 30;
  if ((epacta === 25 && gulden > 11) || epacta === 24) epacta += 1;
  let volleMaan = 44 - epacta;
  if (volleMaan < 21) volleMaan += 30;
  const datum = new Date(Date.UTC(jaar, 2, volleMaan));
  do datum.setUTCDate(datum.getUTCDate() + 1);
  while (datum.getUTCDay() !== 0);
  return datum;
}

/** The nine days of a year, made with Date only. */
function tweedeBerekening(jaar: number): string[] {
  const naPasen = (dagen: number) => {
    const datum = paszondagVolgensEpacta(jaar);
    datum.setUTCDate(datum.getUTCDate() + dagen);
    return datum;
  };
  const koning = new Date(Date.UTC(jaar, 3, 27));
  if (koning.getUTCDay() === 0) koning.setUTCDate(26);
  const vast = [new Date(Date.UTC(jaar, 0, 1)), new Date(Date.UTC(jaar, 4, 5)), new Date(Date.UTC(jaar, 11, 25)), new Date(Date.UTC(jaar, 11, 26))];
  const alle = [...vast, koning, ...[-2, 1, 39, 50].map(naPasen)].map((datum) => datum.toISOString().slice(0, 10));
  return [...new Set(alle)].sort();
}

it('Easter 2024–2040 is as known', () => {
  expect(JAREN.map((jaar) => naarIso(paaszondag(jaar)))).toEqual(PASEN);
});

it.each(JAREN)('%i: all holidays are equal to the second calculation, and no other day is one', (jaar) => {
  const verwacht = tweedeBerekening(jaar);
  expect([...feestdagen(jaar).keys()].sort((a, b) => a - b).map(naarIso)).toEqual(verwacht);
  const begin = dagVan(`${jaar}-01-01`);
  const eind = dagVan(`${jaar}-12-31`);
  const gevonden = [];
  for (let dag = begin; dag <= eind; dag += 1) if (feestdagOp(dag) !== undefined) gevonden.push(naarIso(dag));
  expect(gevonden).toEqual(verwacht);
});

it('the two calculations of Easter are equal in all years this site accepts and after', () => {
  for (let jaar = 2015; jaar <= 2105; jaar += 1) expect(naarIso(paaszondag(jaar))).toBe(paszondagVolgensEpacta(jaar).toISOString().slice(0, 10));
});

describe('special years', () => {
  it.each([
    ['2025-04-26', 'Koningsdag'],
    ['2031-04-26', 'Koningsdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2027-05-05', 'Bevrijdingsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'tweede pinksterdag'],
    ['2026-01-01', 'nieuwjaarsdag'],
    ['2026-04-06', 'tweede paasdag'],
    ['2026-12-25', 'eerste kerstdag'],
    ['2026-12-26', 'tweede kerstdag'],
  ])('%s is %s', (iso, naam) => {
    expect(feestdagOp(dagVan(iso))).toBe(naam);
  });
  it('Koningsdag on a Sunday is only the day before', () => {
    expect(feestdagOp(dagVan('2025-04-27'))).toBeUndefined();
  });
  it('Ascension Day on 5 May (2016) is one day', () => {
    expect(feestdagen(2016).size).toBe(8);
    expect(teltAlsWeekdag(dagVan('2016-05-05'))).toBe(false);
  });
  it('5 May counts as a day off every year, not only every fifth year', () => {
    for (const jaar of JAREN) expect(feestdagOp(dagVan(`${jaar}-05-05`))).toBeDefined();
  });
});

it('a year without dates is refused, with the year in the message', () => {
  expect(() => feestdagen(999)).toThrow(new RangeError('Geen datum: 999-4-14.'));
});
