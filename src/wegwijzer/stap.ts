/**
 * One step of a walkthrough: from a state and an answer to the next state, with XState's pure `transition`. The other
 * modules of this folder look at machines only through here and through graaf.ts.
 */
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { Antwoord, Antwoorden, Route } from '../machines/route';

/** The event under which the values of a multiple-choice question travel. */
export const VORMEN = 'vormen';

/** An event a machine knows; `waarden` only with `vormen`. */
export interface Antwoordgebeurtenis {
  readonly type: string;
  readonly waarden?: readonly string[];
}

/** The state before the first answer. */
export function begin(route: Route): AnyMachineSnapshot {
  return initialTransition(route.machine)[0];
}

/** The id of the open question or, in a final state, of the outcome. */
export function naamVan(toestand: AnyMachineSnapshot): string {
  return String(toestand.value);
}

/** The flags of a state: the names of the booleans in its context that are on. */
export function kenmerkenVan(toestand: AnyMachineSnapshot): string[] {
  return Object.entries(toestand.context).flatMap(([naam, aan]) => (aan === true ? [naam] : []));
}

/** True for a question; false for an outcome, for a choice the machine makes by itself (`always`) and for an unknown id. */
export function isVraag(route: Route, id: string): boolean {
  const knoop = Object.hasOwn(route.machine.states, id) ? route.machine.states[id] : undefined;
  return knoop !== undefined && knoop.type !== 'final' && knoop.always === undefined;
}

/** Every answer a question takes, in the order of the machine; of a multiple-choice question each value by itself. */
export function gebeurtenissenBij(route: Route, vraag: string): Antwoordgebeurtenis[] {
  const namen = [...(route.machine.states[vraag]?.transitions.keys() ?? [])].map(String);
  return namen.flatMap((type) => (type === VORMEN ? (route.meerkeuze[vraag] ?? []).map((waarde) => ({ type, waarden: [waarde] })) : [{ type }]));
}

/** The event for an answer; null when the question does not exist or does not know these values. */
export function gebeurtenisVoor(route: Route, { vraag, waarden }: Antwoord): Antwoordgebeurtenis | null {
  const knoop = Object.hasOwn(route.machine.states, vraag) ? route.machine.states[vraag] : undefined;
  if (knoop === undefined) return null;
  const uniek = [...new Set(waarden)];
  const vormen = Object.hasOwn(route.meerkeuze, vraag) ? route.meerkeuze[vraag] : undefined;
  const gekozen = vormen?.filter((waarde) => uniek.includes(waarde)) ?? [];
  if (gekozen.length > 0) return gekozen.length === uniek.length ? { type: VORMEN, waarden: gekozen } : null;
  const [enige] = uniek;
  const bekend = enige !== undefined && uniek.length === 1 && enige !== VORMEN && knoop.transitions.has(enige);
  return bekend ? { type: enige } : null;
}

/** The answer with its values in the order of the walkthrough and each once; null when the question does not know them. */
export function genormaliseerd(route: Route, antwoord: Antwoord): Antwoord | null {
  const gebeurtenis = gebeurtenisVoor(route, antwoord);
  return gebeurtenis && { vraag: antwoord.vraag, waarden: gebeurtenis.waarden ?? [gebeurtenis.type] };
}

/** The state after an answer to the open question; null when the question does not know the values. */
export function stap(route: Route, toestand: AnyMachineSnapshot, waarden: readonly string[]): AnyMachineSnapshot | null {
  const gebeurtenis = gebeurtenisVoor(route, { vraag: naamVan(toestand), waarden });
  return gebeurtenis && transition(route.machine, toestand, gebeurtenis)[0];
}

/** Answers in the order in which the machine lists its questions; unknown questions last, by name. */
export function opVolgorde(route: Route, antwoorden: Antwoorden): Antwoorden {
  const volgorde = [...Object.keys(route.machine.states), ...antwoorden.map(({ vraag }) => vraag).sort()];
  const plaats = ({ vraag }: Antwoord) => volgorde.indexOf(vraag);
  return [...antwoorden].sort((a, b) => plaats(a) - plaats(b));
}
