/** The days that do not count as 'weekdag' in the strict reading: those of art. 3 Algemene termijnenwet (contract §3, Deadlines). */
import { vasteDag, weekdagVan, type Dag } from './dagen';

/** Easter Sunday of a year in the Gregorian calendar (Gauss's method as corrected by Meeus, Jones and Butcher). */
export function paaszondag(jaar: number): Dag {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const maand = Math.floor((h + l - 7 * m + 90) / 25);
  return vasteDag(jaar, maand, (h + l - 7 * m + 33 * maand + 19) % 32);
}

/** King's Day: 27 April, or the day before when that is a Sunday. */
function koningsdag(jaar: number): Dag {
  const dag = vasteDag(jaar, 4, 27);
  return weekdagVan(dag) === 7 ? dag - 1 : dag;
}

/** The nine days of a year by day, with their names; 5 May counts every year. Two can fall together (Ascension Day on 5 May): one day. */
export function feestdagen(jaar: number): ReadonlyMap<Dag, string> {
  const pasen = paaszondag(jaar);
  return new Map([
    [vasteDag(jaar, 1, 1), 'nieuwjaarsdag'],
    [pasen - 2, 'Goede Vrijdag'],
    [pasen + 1, 'tweede paasdag'],
    [koningsdag(jaar), 'Koningsdag'],
    [vasteDag(jaar, 5, 5), 'Bevrijdingsdag'],
    [pasen + 39, 'Hemelvaartsdag'],
    [pasen + 50, 'tweede pinksterdag'],
    [vasteDag(jaar, 12, 25), 'eerste kerstdag'],
    [vasteDag(jaar, 12, 26), 'tweede kerstdag'],
  ]);
}
