/** Which deadlines run at a point of the timeline. How they are counted stands in src/termijnen; here only when they start and stop. */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import { bereken, type Termijnrij } from '../termijnen/bereken';
import { opNummer } from '../taal/nummer';
import type { Dag } from '../termijnen/dagen';
import { RIJEN, type Gebeurtenissoort } from '../termijnen/soorten';
import type { Casusstand } from './stand';

/**
 * Events with which deadlines start. A timeline does not say whether conditions were set; T9 holds only then (O18), which the deadline's own
 * words say, and the other rows are the same without.
 */
export const TERMIJNSOORTEN: Readonly<Partial<Record<Gebeurtenis, Gebeurtenissoort>>> = {
  melding: 'melding-ontvangen',
  'overgedragen-na-beoordeling': 'overdracht-na-beoordeling',
  'overgedragen-na-dienst': 'overdracht-na-dienst',
  'nieuwe-melding': 'opnieuw-gemeld',
  incident: 'laatste-incident',
};

const bij =
  (naam: keyof Casusstand, ...waarden: readonly string[]) =>
  (stand: Casusstand) =>
    waarden.includes(stand[naam]);
const NIET_BELEGD = bij('zicht-op-veiligheid', 'overgang-na-beoordeling', 'overgang-termijn-voorbij');
const NA_DIENST = bij('fase', 'overdracht-na-dienst', 'bij-lokaal-team-na-dienst');
/** With these Veilig Thuis decides what follows on its assessment, so T1 is over (R41). */
const BESLUIT: readonly Gebeurtenis[] = ['dienst-ingezet', 'overgedragen-na-beoordeling', 'andere-partij'];

/**
 * Where a deadline still matters. Contact with the family (T4, T9) and, after a service, the confirmation (T5) have no event of their own, so
 * they are shown until the case goes on to another phase. A new report is assessed wherever the case is (T1, R40). T15 is a criterion of
 * chapter 7, so it is not shown after a direct transfer (O30).
 */
const LOOPT: Readonly<Record<string, (stand: Casusstand, soort: Gebeurtenissoort) => boolean>> = {
  T1: bij('fase', 'beoordeling', 'dienst', 'opnieuw-gemeld'),
  T7: bij('fase', 'beoordeling'),
  T3: NIET_BELEGD,
  T4: bij('fase', 'overdracht-na-beoordeling', 'bij-lokaal-team-direct'),
  T5: (stand, soort) => (soort === 'overdracht-na-dienst' ? NA_DIENST : NIET_BELEGD)(stand),
  T9: NA_DIENST,
  T11: bij('monitoring', 'loopt'),
  T12: bij('monitoring', 'loopt', 'na-3-maanden'),
  T13: bij('monitoring', 'loopt', 'na-3-maanden', 'na-12-maanden'),
  T14: (stand) => bij('casusregie', 'nog-niet', 'loopt')(stand) && NA_DIENST(stand),
  T15: bij('fase', 'bij-lokaal-team-na-dienst'),
  T18: bij('fase', 'opnieuw-gemeld'),
};

/** A deadline that runs, and the event it is counted from. */
export interface Lopend {
  readonly gebeurtenis: Gebeurtenis;
  readonly soort: Gebeurtenissoort;
  readonly rij: Termijnrij;
}

/** Deadlines by kind of event and T-number; a later event of the same kind takes the place of the earlier one. */
export type Gestart = ReadonlyMap<string, Lopend>;

/** The deadlines after an event that happened on this day. */
export function start(gestart: Gestart, gebeurtenis: Gebeurtenis, datum: Dag): Gestart {
  const soort = TERMIJNSOORTEN[gebeurtenis];
  const loopt = BESLUIT.includes(gebeurtenis) ? new Map([...gestart].filter(([, { rij }]) => rij.nr !== 'T1')) : gestart;
  if (!soort) return loopt;
  const rijen = bereken({ soort, datum });
  return new Map([...loopt, ...rijen.map((rij) => [`${soort} ${rij.nr}`, { gebeurtenis, soort, rij }] as const)]);
}

/** The deadlines that still run in this state, by number. */
export function lopend(gestart: Gestart, stand: Casusstand): Lopend[] {
  return [...gestart.values()].filter(({ soort, rij: { nr } }) => LOOPT[nr]?.(stand, soort) ?? false).sort((a, b) => opNummer(a.rij.nr, b.rij.nr));
}

/** Numbers of the deadlines that the timeline can show. */
export const NUMMERS: readonly string[] = [...new Set(Object.values(TERMIJNSOORTEN).flatMap((soort) => RIJEN[soort]))];
