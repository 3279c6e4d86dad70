/** Which deadlines run at a point of the timeline. How they are counted stands in src/termijnen; here only when they start and stop. */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import { bereken, type Rij } from '../termijnen/bereken';
import type { Dag } from '../termijnen/dagen';
import { RIJEN, type Soort } from '../termijnen/soorten';
import type { Stand } from './stand';

/** Events with which deadlines start. After a service T9 holds only if conditions were set, which the deadline's own words say (O18). */
export const TERMIJNSOORTEN: Readonly<Partial<Record<Gebeurtenis, Soort>>> = {
  melding: 'melding-ontvangen',
  'overgedragen-na-beoordeling': 'overdracht-na-beoordeling',
  'overgedragen-na-dienst': 'overdracht-na-dienst',
  'nieuwe-melding': 'opnieuw-gemeld',
  incident: 'laatste-incident',
};

const bij =
  (naam: keyof Stand, ...waarden: readonly string[]) =>
  (stand: Stand) =>
    waarden.includes(stand[naam]);
const NIET_BELEGD = bij('zicht-op-veiligheid', 'overgang-na-beoordeling', 'overgang-termijn-voorbij');

/**
 * Where a deadline still matters. T5 has no row after a service; contact with the family (T4, T9) has no event of its own, so it is shown
 * until the case goes on to another phase. T15 is a criterion of chapter 7, so it is not shown after a direct transfer (O30).
 */
const LOOPT: Readonly<Record<string, (stand: Stand) => boolean>> = {
  T1: bij('fase', 'beoordeling'),
  T7: bij('fase', 'beoordeling'),
  T3: NIET_BELEGD,
  T4: bij('fase', 'overdracht-na-beoordeling', 'bij-lokaal-team-direct'),
  T5: NIET_BELEGD,
  T9: bij('fase', 'overdracht-na-dienst', 'bij-lokaal-team-na-dienst'),
  T11: bij('monitoring', 'loopt'),
  T12: bij('monitoring', 'loopt', 'na-3-maanden'),
  T13: bij('monitoring', 'loopt', 'na-3-maanden', 'na-12-maanden'),
  T14: (stand) => bij('casusregie', 'nog-niet', 'loopt')(stand) && bij('fase', 'overdracht-na-dienst', 'bij-lokaal-team-na-dienst')(stand),
  T15: bij('fase', 'bij-lokaal-team-na-dienst'),
  T18: bij('fase', 'opnieuw-gemeld'),
};

/** A deadline that runs, and the event it is counted from. */
export interface Lopend {
  readonly gebeurtenis: Gebeurtenis;
  readonly soort: Soort;
  readonly rij: Rij;
}

/** Deadlines by T-number; a later event of the same kind takes the place of the earlier one. */
export type Gestart = ReadonlyMap<string, Lopend>;

/** The deadlines after an event that happened on this day. */
export function start(gestart: Gestart, gebeurtenis: Gebeurtenis, datum: Dag): Gestart {
  const soort = TERMIJNSOORTEN[gebeurtenis];
  if (!soort) return gestart;
  const rijen = bereken({ soort, datum });
  return new Map([...gestart, ...rijen.map((rij) => [rij.nr, { gebeurtenis, soort, rij }] as const)]);
}

/** The deadlines that still run in this state, by number. */
export function lopend(gestart: Gestart, stand: Stand): Lopend[] {
  return [...gestart.values()]
    .filter(({ rij: { nr } }) => LOOPT[nr]?.(stand) ?? false)
    .sort((a, b) => Number(a.rij.nr.slice(1)) - Number(b.rij.nr.slice(1)));
}

/** Numbers of the deadlines that the timeline can show. */
export const NUMMERS: readonly string[] = [...new Set(Object.values(TERMIJNSOORTEN).flatMap((soort) => RIJEN[soort]))];
