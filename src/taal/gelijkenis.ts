/** What was probably meant: the words or the sentence most like what stands there. For typing errors in a search see afstand.ts. */

/** Likeness of two strings by shared letter pairs, 0–1 (Sørensen–Dice); enough to point at the sentence meant. */
export function gelijkenis(a: string, b: string): number {
  const paren = (tekst: string) => {
    const telling = new Map<string, number>();
    for (let i = 0; i < tekst.length - 1; i++) {
      const paar = tekst.slice(i, i + 2).toLowerCase();
      telling.set(paar, (telling.get(paar) ?? 0) + 1);
    }
    return telling;
  };
  const links = paren(a);
  const rechts = paren(b);
  let samen = 0;
  for (const [paar, aantal] of links) samen += Math.min(aantal, rechts.get(paar) ?? 0);
  return (2 * samen) / Math.max(1, a.length + b.length - 2);
}

/** The item most like `gezocht` according to `lees`; undefined for an empty list. */
export function dichtstbij<T>(gezocht: string, lijst: Iterable<T>, lees: (item: T) => string): T | undefined {
  let beste: T | undefined;
  let hoogste = -1;
  for (const item of lijst) {
    const score = gelijkenis(gezocht, lees(item));
    if (score > hoogste) [beste, hoogste] = [item, score];
  }
  return beste;
}
