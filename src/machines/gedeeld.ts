/**
 * What the machines share: the event types, and one name per flag. A flag (`kenmerk`) is a boolean in the context that an
 * answer can only switch on; the guard that asks for it and the action that sets it carry the flag's own name, so that a
 * machine reads as its decision table: `ja: { target: 'letsel', actions: 'criterium' }`.
 */
import { assign, type EventObject } from 'xstate';

/** The three answers to a yes/no question, 'J' in contract §3. */
export type JaNee = 'ja' | 'nee' | 'weet-niet';

/** One event per answer id. */
export type Keuze<A extends string> = A extends string ? { type: A } : never;

/** The answer to a multiple-choice question: one or more of the values in `Route.meerkeuze`. */
export interface Vormen {
  type: 'vormen';
  waarden: readonly string[];
}

/** The context of a machine: a boolean per flag. */
export type Kenmerken<K extends string> = Record<K, boolean>;

/** All flags off: the context a walkthrough starts with. */
export function alleUit<const K extends string>(namen: readonly K[]): Kenmerken<K> {
  return Object.fromEntries(namen.map((naam) => [naam, false])) as Kenmerken<K>;
}

/** A guard per flag, true when the flag is on. */
export function guardsVoor<const K extends string>(namen: readonly K[]) {
  return Object.fromEntries(namen.map((naam) => [naam, ({ context }: { context: Kenmerken<K> }) => context[naam]])) as Record<
    K,
    (toestand: { context: Kenmerken<K> }) => boolean
  >;
}

/** An action per flag, which switches it on. `G` is the machine's union of events. */
export function actionsVoor<K extends string, G extends EventObject>(namen: readonly K[]) {
  const zet = (naam: K) => assign<Kenmerken<K>, G, undefined, G, never>(() => ({ [naam]: true }) as Partial<Kenmerken<K>>);
  return Object.fromEntries(namen.map((naam) => [naam, zet(naam)])) as Record<K, ReturnType<typeof zet>>;
}

/** The outcomes as final states, from the list that says how strict they are: a walkthrough names its outcomes once. */
export const einden = <const U extends string>(namen: readonly U[]) =>
  Object.fromEntries(namen.map((naam) => [naam, { type: 'final' }])) as Record<U, { type: 'final' }>;
