import { naarIso, type Dag } from '../../../src/termijnen/dagen';
import { bereken, type Termijnbegin, type Termijnrij } from '../../../src/termijnen/bereken';
import type { Gebeurtenissoort } from '../../../src/termijnen/soorten';

const DAG = 86_400_000;

/** The day of a date that exists, reckoned without the code under test. */
export function dagVan(iso: string): Dag {
  const moment = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(iso)) throw new Error(`Geen datum: ${iso}.`);
  return moment.getTime() / DAG;
}

/** The rows of an event, by ISO dates. */
export function rijenVan(soort: Gebeurtenissoort, datum: string, ontvangen?: string): Termijnrij[] {
  const gebeurtenis: Termijnbegin = { soort, datum: dagVan(datum), ...(ontvangen === undefined ? {} : { ontvangen: dagVan(ontvangen) }) };
  return bereken(gebeurtenis);
}

/** Readings of a row in their order: 'kalender handelen 2026-11-27'. */
export const kort = (rij: Termijnrij | undefined): string[] =>
  (rij?.uitkomsten ?? []).map(({ lezing, doel, dag }) => `${lezing} ${doel} ${naarIso(dag)}`);
