/** Where a beamer is: one step at a time, forward and back, never past an end. */

/** What a key does in the view for the beamer; presenters send the page keys. */
const TOETSEN: Readonly<Record<string, (stap: number, aantal: number) => number>> = {
  ArrowRight: (stap) => stap + 1,
  PageDown: (stap) => stap + 1,
  ' ': (stap) => stap + 1,
  ArrowLeft: (stap) => stap - 1,
  PageUp: (stap) => stap - 1,
  Home: () => 0,
  End: (_, aantal) => aantal - 1,
};

/** A step that exists. */
export const binnen = (stap: number, aantal: number): number => Math.max(0, Math.min(stap, aantal - 1));

/** The step a key leads to; undefined for a key that does nothing here. */
export function stapNaToets(toets: string, stap: number, aantal: number): number | undefined {
  const doe = Object.hasOwn(TOETSEN, toets) ? TOETSEN[toets] : undefined;
  return doe && binnen(doe(stap, aantal), aantal);
}
