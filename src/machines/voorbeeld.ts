/** The shape of the examples of a walkthrough: named answer lists with the outcome the agreements lead to. */
import type { Antwoorden, Route } from './route';

/** A named list of answers and its outcome; drives unit tests, browser tests and the review sheet. */
export interface Voorbeeld {
  /** What is the case, in Dutch. */
  readonly naam: string;
  /** In the order asked. */
  readonly antwoorden: Antwoorden;
  readonly uitkomst: string;
  /** True when the outcome is fixed while questions remain. */
  readonly voorlopig: boolean;
  /** The dangerous reading this example guards against (numbers of the list in docs), or null. */
  readonly lezing: number | null;
}

/** Values per question; several for a multiple-choice question. */
export type Gegeven = Readonly<Record<string, string | readonly string[]>>;

/** A row as written: `met` changes or adds to the base answers, `alleen` stands on its own. */
export type Voorbeeldrij = { readonly naam: string; readonly uitkomst: string; readonly voorlopig?: true; readonly lezing?: number } & (
  { readonly met: Gegeven } | { readonly alleen: Gegeven }
);

/** Examples from rows, with their answers in the order in which the machine lists its questions. */
export function maakVoorbeelden(route: Route, basis: Gegeven, rijen: readonly Voorbeeldrij[]): Voorbeeld[] {
  const volgorde = Object.keys(route.machine.states);
  return rijen.map((rij) => {
    const gegeven = 'met' in rij ? { ...basis, ...rij.met } : rij.alleen;
    const antwoorden = Object.entries(gegeven)
      .map(([vraag, waarden]) => ({ vraag, waarden: typeof waarden === 'string' ? [waarden] : waarden }))
      .sort((a, b) => volgorde.indexOf(a.vraag) - volgorde.indexOf(b.vraag));
    return { naam: rij.naam, antwoorden, uitkomst: rij.uitkomst, voorlopig: rij.voorlopig ?? false, lezing: rij.lezing ?? null };
  });
}
