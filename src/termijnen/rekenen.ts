/** Counting of periods. The day after the event is day 1 (contract §3; the text does not say so: O16). */
import { delen, lengteVanMaand, maakDag, weekdagVan, type Dag } from './dagen';
import { feestdagen } from './feestdagen';

/** Name of the holiday on this day; undefined on any other day. */
export const feestdagOp = (dag: Dag): string | undefined => feestdagen(delen(dag).jaar).get(dag);

/** True for Monday to Friday without the holidays of art. 3 Algemene termijnenwet: the strict reading of 'weekdag' (O15). */
export const teltAlsWeekdag = (dag: Dag): boolean => weekdagVan(dag) <= 5 && feestdagOp(dag) === undefined;

/** Last day of a period in calendar days: every day of the week counts. */
export const naKalenderdagen = (begin: Dag, aantal: number): Dag => begin + aantal;

/** Last day of a period of `aantal` ≥ 1 days of which only Monday to Friday without holidays count. */
export function naWeekdagen(begin: Dag, aantal: number): Dag {
  let dag = begin;
  for (let geteld = 0; geteld < aantal;) {
    dag += 1;
    if (teltAlsWeekdag(dag)) geteld += 1;
  }
  return dag;
}

/** The same day number `aantal` months later, or the last day of that month when it has no such day. */
export function naMaanden(begin: Dag, aantal: number): Dag {
  const { jaar, maand, dag } = delen(begin);
  const telling = jaar * 12 + (maand - 1) + aantal;
  const doeljaar = Math.floor(telling / 12);
  const doelmaand = (telling % 12) + 1;
  const doel = maakDag({ jaar: doeljaar, maand: doelmaand, dag: Math.min(dag, lengteVanMaand(doeljaar, doelmaand)) });
  if (doel === undefined) throw new RangeError(`Geen datum ${aantal} maanden na dag ${begin}.`);
  return doel;
}
