/** The timeline: events with dates, played through the machine. Pure: the same events always give the same points. */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import { opNummer } from '../taal/nummer';
import type { Dag } from '../termijnen/dagen';
import { begin, REGIOS, standVan, volgende, type Casuspunt, type Regio, type Casusstand } from './stand';
import { lopend, start, type Gestart, type Lopend } from './termijnen';

/** An event as a user puts it in; `nummer` grows with every event put in. */
export interface Ingevoerd {
  readonly nummer: number;
  readonly gebeurtenis: Gebeurtenis;
  readonly dag: Dag;
}

/** An event on the timeline with the state after it. */
export interface Tijdlijnpunt {
  readonly ingevoerd: Ingevoerd;
  /** False when the event cannot happen here: the state is then that of the point before, and the rest goes on. */
  readonly past: boolean;
  readonly stand: Casusstand;
  /** Regions whose state is another one than before. */
  readonly nieuw: readonly Regio[];
  readonly termijnen: readonly Lopend[];
}

interface Tijdlijnverloop {
  readonly punt: Casuspunt;
  readonly gestart: Gestart;
  readonly punten: readonly Tijdlijnpunt[];
}

function stap({ punt, gestart, punten }: Tijdlijnverloop, ingevoerd: Ingevoerd): Tijdlijnverloop {
  const verder = volgende(punt, ingevoerd.gebeurtenis);
  const daarna = verder ?? punt;
  const loopt = verder ? start(gestart, ingevoerd.gebeurtenis, ingevoerd.dag) : gestart;
  const vorige = standVan(punt);
  const stand = standVan(daarna);
  const nieuw = REGIOS.filter((regio) => stand[regio] !== vorige[regio]);
  const erbij: Tijdlijnpunt = { ingevoerd, past: verder !== null, stand, nieuw, termijnen: lopend(loopt, stand) };
  return { punt: daarna, gestart: loopt, punten: [...punten, erbij] };
}

/**
 * Plays events, put in in any order, by date. Of one day the first that fits comes first, in the order put in; what never fits comes last
 * and is kept.
 */
export function speel(ingevoerd: readonly Ingevoerd[]): readonly Tijdlijnpunt[] {
  const over = [...ingevoerd].sort((a, b) => a.dag - b.dag || a.nummer - b.nummer);
  let verloop: Tijdlijnverloop = { punt: begin(), gestart: new Map(), punten: [] };
  for (let eerste = over[0]; eerste; eerste = over[0]) {
    const { punt } = verloop;
    const { dag } = eerste;
    const past = over.findIndex((een) => een.dag === dag && volgende(punt, een.gebeurtenis) !== null);
    const [gekozen = eerste] = over.splice(Math.max(past, 0), 1);
    verloop = stap(verloop, gekozen);
  }
  return verloop.punten;
}

/** A deadline of the timeline, once. */
export interface Tijdlijntermijn {
  readonly lopend: Lopend;
  /** True while it still matters after the last event. */
  readonly nu: boolean;
}

/** Every deadline that ran at some point, as last counted, in the order of the text; those that run now first. */
export function termijnenVan(punten: readonly Tijdlijnpunt[]): Tijdlijntermijn[] {
  const sleutel = ({ soort, rij }: Lopend) => `${soort} ${rij.nr}`;
  const alle = new Map(punten.flatMap(({ termijnen }) => termijnen.map((een) => [sleutel(een), een] as const)));
  const nu = new Set(punten.at(-1)?.termijnen.map(sleutel));
  return [...alle]
    .map(([naam, een]) => ({ lopend: een, nu: nu.has(naam) }))
    .sort((a, b) => Number(b.nu) - Number(a.nu) || opNummer(a.lopend.rij.nr, b.lopend.rij.nr));
}

/** The state after the last event, also before anything has happened. */
export const eindstand = (punten: readonly Tijdlijnpunt[]): Casusstand => punten.at(-1)?.stand ?? standVan(begin());
