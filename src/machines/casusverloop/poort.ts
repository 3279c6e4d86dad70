/** The gate between the phase and the other regions: one list of what can happen when, instead of a copy in every region. */
import { and, or, stateIn } from 'xstate';
import { fase } from './fase';

type Poortovergang = string | { readonly guard?: string; readonly target: string };
type Overgangen = Readonly<Record<string, Poortovergang | readonly Poortovergang[]>>;
interface Poorttoestand {
  readonly on?: Overgangen;
}
interface Poortregio extends Poorttoestand {
  readonly initial: string;
  readonly states: Readonly<Record<string, Poorttoestand>>;
}

/** True in the phases that list this event. */
function inFaseMet(gebeurtenis: string) {
  const fasen = Object.entries(fase.states).flatMap(([naam, { on }]) => (gebeurtenis in on ? [stateIn({ fase: naam })] : []));
  if (fasen.length === 0) throw new Error(`Geen fase kent de gebeurtenis "${gebeurtenis}".`);
  return or(fasen);
}

function bewaakt(on: Overgangen = {}) {
  return Object.fromEntries(
    Object.entries(on).map(([gebeurtenis, overgang]) => {
      const poort = inFaseMet(gebeurtenis);
      const lijst = Array.isArray(overgang) ? overgang : [overgang];
      const stap = (een: Poortovergang) =>
        typeof een === 'string' ? { guard: poort, target: een } : { ...een, guard: een.guard ? and([poort, een.guard]) : poort };
      return [gebeurtenis, lijst.map(stap)];
    }),
  );
}

/**
 * The region with every transition closed in phases that do not list its event.
 * Typed as the region itself: states, events and targets are the same, so XState goes on checking them.
 * @throws when an event is in no phase, which would make it dead.
 */
export function achterPoort<const R extends Poortregio>(regio: R): R {
  const states = Object.fromEntries(Object.entries(regio.states).map(([naam, { on, ...rest }]) => [naam, { ...rest, on: bewaakt(on) }]));
  return { ...regio, on: bewaakt(regio.on), states } as R;
}
