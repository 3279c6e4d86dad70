/** How long sentences are, for B1: an average of at most 13 words, none above 25. Read with the segmenter of the platform. */

/** B1: a sentence has at most this many words on average, and none has more than the second. */
export const GEMIDDELD = 13;
export const LANGSTE = 25;

const zinnen = new Intl.Segmenter('nl', { granularity: 'sentence' });
const woorden = new Intl.Segmenter('nl', { granularity: 'word' });

/** The words of a text, without signs. */
export const woordenVan = (tekst: string): string[] =>
  [...woorden.segment(tekst)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : []));

/** A sentence with its number of words. */
export interface Zinlengte {
  readonly zin: string;
  readonly woorden: number;
}

/** The sentences of a text with their lengths; what has no word in it is none. */
export const zinlengten = (tekst: string): Zinlengte[] =>
  [...zinnen.segment(tekst)].map(({ segment }) => ({ zin: segment.trim(), woorden: woordenVan(segment).length })).filter((een) => een.woorden > 0);

/** Every text in a file of content that ends as a sentence does; names and headings are left out. */
export const lopendeTekst = (inhoud: unknown): string[] => {
  if (typeof inhoud === 'string') return /[.?!]$/u.test(inhoud) ? [inhoud] : [];
  return typeof inhoud === 'object' && inhoud !== null ? Object.values(inhoud).flatMap(lopendeTekst) : [];
};

/** Average number of words of a sentence over these texts; 0 without text. */
export function gemiddeldeZin(teksten: readonly string[]): number {
  const alle = teksten.flatMap(zinlengten);
  return alle.length === 0 ? 0 : alle.reduce((som, een) => som + een.woorden, 0) / alle.length;
}

/** Sentences with more words than B1 allows. */
export const langeZinnen = (teksten: readonly string[]): Zinlengte[] => teksten.flatMap(zinlengten).filter(({ woorden: aantal }) => aantal > LANGSTE);

/** What is wrong with sentences that are too long, for an editor, in Dutch. */
export const teLangeZinnen = (teksten: readonly string[]): string[] =>
  langeZinnen(teksten).map(({ zin, woorden: aantal }) => `zin van ${aantal} woorden (hoogstens ${LANGSTE}): "${zin}"`);
