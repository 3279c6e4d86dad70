/**
 * A machine as rows of a decision table, exactly as it is written: every branch of every answer, with the flag it asks for
 * and the flags it sets. Because guards and actions are flags by name (keuring.ts), the table says all there is to know; the
 * tests hold it against XState's own transitions. Also for the review sheet, the diagram and regels.json.
 */
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

/** The rows of one question; empty for an outcome or an unknown id. */
export function regelsVan(route: Route, vraag: string): Tabelregel[] {
  const knoop = Object.hasOwn(route.machine.states, vraag) ? route.machine.states[vraag] : undefined;
  return [...(knoop?.transitions ?? [])].flatMap(([antwoord, takken]) =>
    takken.map((tak): Tabelregel => {
      const voorwaarde = naamOf(tak.guard);
      const zet = tak.actions.map(naamOf).filter((naam) => naam !== null);
      return { vraag, antwoord, voorwaarde, anders: voorwaarde === null && takken.length > 1, zet, naar: tak.target?.[0]?.key ?? vraag };
    }),
  );
}

/** All rows, in the order of the machine; of a machine that was not refused (keuring.ts). */
export function beslistabel(route: Route): Tabelregel[] {
  return Object.keys(route.machine.states).flatMap((vraag) => regelsVan(route, vraag));
}

/** The row an answer takes when these flags are on; undefined when the question does not have the answer. */
export function geldendeRegel(route: Route, vraag: string, antwoord: string, aan: readonly string[]): Tabelregel | undefined {
  return regelsVan(route, vraag).find((regel) => regel.antwoord === antwoord && (regel.voorwaarde === null || aan.includes(regel.voorwaarde)));
}
