/** Typing errors put right: only where a slip is likely, since another word than the reader's is worse than none. */
import { afstand, dichtsteWoorden } from '../taal/afstand';
import type { Naslag } from './naslag';
import { stam } from './stam';

/** From this length on any one letter may be wrong: few real words are that much alike. */
const LANG = 8;
/** Letters that are taken for each other: they sound alike, or stand beside each other on a keyboard. */
const VERWARD = ['dt', 'sz', 'fv', 'ckq', 'iyj', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const MEESTE = 12;

const naastElkaar = (rij: string, a: string, b: string) => rij.length < 4 || Math.abs(rij.indexOf(a) - rij.indexOf(b)) === 1;
const verward = (a: string, b: string) => VERWARD.some((rij) => rij.includes(a) && rij.includes(b) && naastElkaar(rij, a, b));

/** Whether `ander` may be what was meant: the same begin, and in a short word no other letter than one that is taken for it. */
function isVergissing(woord: string, ander: string): boolean {
  const omgedraaid = woord[0] === ander[1] && woord[1] === ander[0];
  if (woord[0] !== ander[0] && !omgedraaid) return false;
  if (woord.length >= LANG || woord.length !== ander.length) return true;
  const anders = [...woord].flatMap((letter, plaats) => (letter === ander[plaats] ? [] : [plaats]));
  if (anders.length !== 1) return true;
  const [plaats = 0] = anders;
  return verward(woord[plaats] ?? '', ander[plaats] ?? '');
}

/** A letter that is not easily taken for the other counts as two slips: 'aanvragen' is not 'aanraken'. */
const vervanging = (a: string, b: string) => (verward(a, b) ? 1 : 2);

/** How many sentences have a word of the text; words of the table only have none. */
const aantalZinnen = (woord: string, naslag: Naslag) => naslag.zinnenMet(stam(woord)).length;

/**
 * The word of the text or of the word table that was probably meant by an unknown one; of those that are as near the longest (a letter is
 * sooner left out than added), then the most used.
 * Undefined when none is near enough. Stop words are in neither list, so nothing becomes one.
 */
export function herstel(woord: string, naslag: Naslag, meesteFouten = 2): string | undefined {
  const nabij = dichtsteWoorden(woord, naslag.bekend.alle, MEESTE)
    .filter((ander) => isVergissing(woord, ander))
    .map((ander) => ({ ander, fouten: afstand(woord, ander, meesteFouten, vervanging) }))
    .filter(({ fouten }) => fouten <= meesteFouten)
    .sort((a, b) => a.fouten - b.fouten || b.ander.length - a.ander.length || aantalZinnen(b.ander, naslag) - aantalZinnen(a.ander, naslag));
  return nabij[0]?.ander;
}
