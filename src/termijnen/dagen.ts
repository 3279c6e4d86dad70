/**
 * Days as whole numbers since 1 January 1970. Only dates are counted, never hours: the time zone of the browser and the change of the
 * clock cannot move a deadline. No Intl either: it gives other words in other browsers.
 */

/** A day: whole days since 1970-01-01. */
export type Dag = number;

/** A date in parts; month 1–12. */
export interface Datumdelen {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

const MS_PER_DAG = 86_400_000;
/** Names of the days, Monday first. */
export const WEEKDAGNAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
/** Names of the months, January first. */
export const MAANDNAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The day of a date in the years 1000–9999; undefined when the date does not exist (31 February). */
export function maakDag({ jaar, maand, dag }: Datumdelen): Dag | undefined {
  const nummer = Date.UTC(jaar, maand - 1, dag) / MS_PER_DAG;
  const terug = delen(nummer);
  return jaar >= 1000 && terug.maand === maand && terug.dag === dag ? nummer : undefined;
}

/** The day of a date that is known to exist. @throws RangeError when it does not, as with maakDag */
export function vasteDag(jaar: number, maand: number, dag: number): Dag {
  const gevonden = maakDag({ jaar, maand, dag });
  if (gevonden === undefined) throw new RangeError(`Geen datum: ${jaar}-${maand}-${dag}.`);
  return gevonden;
}

/** The date of a day, in parts. */
export function delen(dag: Dag): Datumdelen {
  const datum = new Date(dag * MS_PER_DAG);
  return { jaar: datum.getUTCFullYear(), maand: datum.getUTCMonth() + 1, dag: datum.getUTCDate() };
}

/** The day it is by a clock, where that clock stands. */
export const dagVanKlok = (klok: Date): Dag => Date.UTC(klok.getFullYear(), klok.getMonth(), klok.getDate()) / MS_PER_DAG;

/** The day of `2026-11-27`, which is known to exist. */
export const vanIso = (datum: string): Dag => Date.parse(datum) / MS_PER_DAG;

/** As `2026-11-27`. */
export const naarIso = (dag: Dag): string => new Date(dag * MS_PER_DAG).toISOString().slice(0, 10);

/** Day of the week: 1 is Monday, 7 is Sunday. (1 January 1970 was a Thursday.) */
export const weekdagVan = (dag: Dag): number => ((((dag + 3) % 7) + 7) % 7) + 1;

/** Number of days of a month, 1–12. */
export const lengteVanMaand = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate();

/** As `vrijdag 27 november 2026`. */
export function schrijfDag(dag: Dag): string {
  return `${WEEKDAGNAMEN[weekdagVan(dag) - 1] ?? ''} ${schrijfDatum(delen(dag))}`;
}

/** As `27 november 2026`; also for a date that does not exist. */
export const schrijfDatum = ({ jaar, maand, dag }: Datumdelen): string => `${dag} ${MAANDNAMEN[maand - 1] ?? ''} ${jaar}`;
