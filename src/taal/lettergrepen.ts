/** How easily a Dutch text reads: syllables of a word by its vowels, and the formula of Flesch in Douma's version. */
import { woordenVan, zinlengten } from './leesbaarheid';

/** What is one sound in Dutch, longest first, with the English vowels of 'team' and 'mail'; any other vowel counts for itself. A trema begins a syllable of its own. */
const KLANKEN = /éé|óó|eau|ieu|ea(?=ms?\b)|ai(?=ls?\b)|aai|ooi|oei|eeu|ij|aa|ee|ie|oe|eu|ui|ei|au|ou|oo|uu|[aeiouyáàâäéèêëíìîïóòôöúùûü]/gu;
const CIJFERS = /^\d/u;

/** The number of syllables of a word; a number counts as one, for who reads sees one sign, and so does an abbreviation without a vowel. */
export function lettergrepen(woord: string): number {
  if (CIJFERS.test(woord)) return 1;
  return Math.max(1, woord.toLowerCase().match(KLANKEN)?.length ?? 0);
}

/** What a text measures. */
export interface Leesmaat {
  readonly zinnen: number;
  readonly woorden: number;
  /** Words per sentence. */
  readonly zinlengte: number;
  /** Syllables per hundred words. */
  readonly lettergrepen: number;
  /** Flesch-Douma: 206.84 − 0.77 × syllables per hundred words − 0.93 × words per sentence. Higher is easier. */
  readonly flesch: number;
}

/** Measures texts together. @throws when there is no word in them */
export function meetLeesbaarheid(teksten: readonly string[]): Leesmaat {
  const zinnen = teksten.flatMap(zinlengten);
  const woorden = teksten.flatMap(woordenVan);
  if (zinnen.length === 0) throw new Error('Hier staat geen zin om te meten.');
  const zinlengte = woorden.length / zinnen.length;
  const per100 = (100 * woorden.reduce((som, woord) => som + lettergrepen(woord), 0)) / woorden.length;
  return { zinnen: zinnen.length, woorden: woorden.length, zinlengte, lettergrepen: per100, flesch: 206.84 - 0.77 * per100 - 0.93 * zinlengte };
}
