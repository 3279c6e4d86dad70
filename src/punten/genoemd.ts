/** Which unclear points a walkthrough names. */

/** A point as content names it: by number, or with the answers under which it counts. */
type Genoemd = string | { readonly nr: string };
interface MetPunten {
  readonly punten: readonly Genoemd[];
}

/** Numbers of all points that these parts (questions, outcomes, deadlines) name, whatever the answers. */
export const puntenIn = (delen: Iterable<MetPunten>): Set<string> =>
  new Set([...delen].flatMap(({ punten }) => punten.map((punt) => (typeof punt === 'string' ? punt : punt.nr))));
