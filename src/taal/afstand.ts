/** Typing errors: how far two words are apart, and which words of the text were probably meant. */

/** What it costs that one letter stands for another: one slip, unless said otherwise. */
type Vervanging = (a: string, b: string) => number;

/**
 * Damerau–Levenshtein distance (insertion, deletion, replacement, swap of neighbours), up to `grens`.
 * Returns `grens + 1` as soon as it is certain that the words are further apart.
 */
export function afstand(a: string, b: string, grens: number, vervanging: Vervanging = () => 1): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, kolom) => kolom);
  for (let rij = 1; rij <= a.length; rij++) {
    const huidige = [rij];
    for (let kolom = 1; kolom <= b.length; kolom++) {
      const [van = '', naar = ''] = [a[rij - 1], b[kolom - 1]];
      const gelijk = van === naar ? 0 : vervanging(van, naar);
      let waarde = Math.min((vorige[kolom] ?? 0) + 1, (huidige[kolom - 1] ?? 0) + 1, (vorige[kolom - 1] ?? 0) + gelijk);
      const verwisseld = a[rij - 1] === b[kolom - 2] && a[rij - 2] === b[kolom - 1];
      if (verwisseld) waarde = Math.min(waarde, (voorvorige[kolom - 2] ?? 0) + 1);
      huidige.push(waarde);
    }
    if (Math.min(...huidige) > grens) return grens + 1;
    [voorvorige, vorige] = [vorige, huidige];
  }
  return vorige[b.length] ?? grens + 1;
}

/** How many slips are forgiven in a word of this length: none in short words, where every letter counts. */
export function vergeven(lengte: number): number {
  if (lengte < 5) return 0;
  return lengte < 9 ? 1 : 2;
}

/**
 * The words nearest to `woord`, at most `aantal`: smallest distance first, then those that begin alike.
 * Empty when none is near enough.
 */
export function dichtsteWoorden(woord: string, lijst: readonly string[], aantal = 2): string[] {
  const grens = vergeven(woord.length);
  if (grens === 0) return [];
  const rang = (kandidaat: string) => afstand(woord, kandidaat, grens) + (kandidaat[0] === woord[0] ? 0 : 0.5);
  const nabij = lijst.map((kandidaat) => ({ kandidaat, rang: rang(kandidaat) })).filter((paar) => paar.rang <= grens);
  nabij.sort((a, b) => a.rang - b.rang || a.kandidaat.localeCompare(b.kandidaat));
  const beste = nabij[0]?.rang ?? 0;
  return nabij
    .filter((paar) => paar.rang < beste + 1)
    .slice(0, aantal)
    .map((paar) => paar.kandidaat);
}
