/**
 * A machine as rows of a decision table: every branch of every answer, with the flag it asks for and the flags it sets; what several
 * answers leave to one choice stands written out at each of them. Because guards and actions are flags by name (keuring.ts), the table says all there is to know; the
 * tests hold it against XState's own transitions. Also for the review sheet, the diagram and regels.json.
 */
import type { AnyTransitionDefinition } from 'xstate';
import type { Route } from '../machines/route';

/** The name of a guard or action; null when it is not a plain name. */
export const naamOf = (verwijzing: unknown): string | null => (typeof verwijzing === 'string' ? verwijzing : null);

/** One branch of one answer. */
export interface Tabelregel {
  readonly vraag: string;
  /** The answer; `vormen` for one or more values of a multiple-choice question. */
  readonly antwoord: string;
  /** The flag that must be on; null when the branch is always open. Of the branches of one answer the first that holds counts. */
  readonly voorwaarde: string | null;
  /** True for the branch that is taken when the conditions of the earlier branches do not hold. */
  readonly anders: boolean;
  /** The flags this answer sets. */
  readonly zet: readonly string[];
  /** The next question or the outcome. */
  readonly naar: string;
}

/** Flags that answers to this question set and no others: as a question is asked once, one of these is on only when the answer itself sets it. */
function alleenHier(route: Route, vraag: string): ReadonlySet<string> {
  const zetten = (wel: boolean) =>
    Object.values(route.machine.states)
      .filter(({ key }) => (key === vraag) === wel)
      .flatMap(({ transitions }) => [...transitions.values()].flat())
      .flatMap(({ actions }) => actions.map(naamOf));
  const elders = new Set(zetten(false));
  return new Set(zetten(true).filter((naam): naam is string => naam !== null && !elders.has(naam)));
}

/**
 * The branches an answer can take. An answer that leads to a choice (a state that goes on at once, by `always`) has the branches of that
 * choice, as far as they can be open after this answer.
 */
function takkenVan(tak: AnyTransitionDefinition, zet: readonly string[], alleen: ReadonlySet<string>) {
  const doel = tak.target?.[0];
  if (doel?.always === undefined) return [{ voorwaarde: naamOf(tak.guard), naar: doel?.key }];
  const open = doel.always
    .map((keuze) => ({ voorwaarde: naamOf(keuze.guard), naar: keuze.target?.[0]?.key }))
    .filter(({ voorwaarde }) => voorwaarde === null || zet.includes(voorwaarde) || !alleen.has(voorwaarde));
  const zeker = open.findIndex(({ voorwaarde }) => voorwaarde === null || zet.includes(voorwaarde));
  return open.slice(0, zeker + 1).map((keuze, plaats) => (plaats === zeker ? { ...keuze, voorwaarde: null } : keuze));
}

/** The rows of one question; empty for an outcome or an unknown id. */
export function regelsVan(route: Route, vraag: string): Tabelregel[] {
  const knoop = Object.hasOwn(route.machine.states, vraag) ? route.machine.states[vraag] : undefined;
  const alleen = alleenHier(route, vraag);
  return [...(knoop?.transitions ?? [])].flatMap(([antwoord, overgangen]) => {
    const takken = overgangen.flatMap((overgang) => {
      const zet = overgang.actions.map(naamOf).filter((naam) => naam !== null);
      return takkenVan(overgang, zet, alleen).map(({ voorwaarde, naar = vraag }) => ({ voorwaarde, zet, naar }));
    });
    return takken.map((tak): Tabelregel => ({ vraag, antwoord, ...tak, anders: tak.voorwaarde === null && takken.length > 1 }));
  });
}

/** All rows, in the order of the machine; of a machine that was not refused (keuring.ts). */
export function beslistabel(route: Route): Tabelregel[] {
  return Object.keys(route.machine.states).flatMap((vraag) => regelsVan(route, vraag));
}

/** The row an answer takes when these flags are on; undefined when the question does not have the answer. */
export function geldendeRegel(route: Route, vraag: string, antwoord: string, aan: readonly string[]): Tabelregel | undefined {
  return regelsVan(route, vraag).find((regel) => regel.antwoord === antwoord && (regel.voorwaarde === null || aan.includes(regel.voorwaarde)));
}
