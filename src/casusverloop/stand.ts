/** From events to a state, with XState's pure functions: nothing runs, nothing is kept. */
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { casusverloop } from '../machines/casusverloop';
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';

/** What the case is looked at for, in the order shown; `fase` is where the case is. */
export const TAKEN = ['zicht-op-veiligheid', 'directe-veiligheid', 'monitoring', 'casusregie'] as const;
export type Taak = (typeof TAKEN)[number];
export const REGIOS = ['fase', ...TAKEN] as const;
export type Regio = (typeof REGIOS)[number];

/** The state of every region, by name. */
export type Casusstand = Readonly<Record<Regio, string>>;

/** A point in a case. */
export type Casuspunt = SnapshotFrom<typeof casusverloop>;

/** Before anything has happened. */
export const begin = (): Casuspunt => initialTransition(casusverloop)[0];

/** The state of every region at this point. */
export function standVan({ value }: Casuspunt): Casusstand {
  return { ...value };
}

/** The next point; null when the event does not fit here, so that nobody shifts anything by mistake. */
export function volgende(punt: Casuspunt, gebeurtenis: Gebeurtenis): Casuspunt | null {
  return punt.can({ type: gebeurtenis }) ? transition(casusverloop, punt, { type: gebeurtenis })[0] : null;
}

/**
 * The state after these events.
 * @throws RangeError when one of them does not fit; sequences written in this project always do, or a test fails.
 */
export function standNa(gebeurtenissen: readonly Gebeurtenis[]): Casusstand {
  let punt = begin();
  for (const gebeurtenis of gebeurtenissen) {
    const verder = volgende(punt, gebeurtenis);
    if (!verder) throw new RangeError(`"${gebeurtenis}" past niet na ${gebeurtenissen.join(', ')}.`);
    punt = verder;
  }
  return standVan(punt);
}

/** Names of the states of each region, in the order of the machine. */
export const standenVan = (regio: Regio): string[] => Object.keys(casusverloop.getStateNodeById(`casusverloop.${regio}`).states);
