/** Norm strength once for a list or a paragraph, when every sentence in it has the same. */
import type { Norm } from './schema-bron';

/** Sentences that stand together, by anchor: those of a list, or of a paragraph. */
export interface Normgroep {
  readonly soort: 'punten' | 'zinnen';
  readonly ankers: readonly string[];
}

const woordBij = (anker: string, normen: ReadonlyMap<string, readonly Norm[]>) => normen.get(anker)?.join(' · ');

/**
 * The word in front of a sentence: its own norm strength; at the first sentence of a group in which all have the same, that of the group,
 * and said so; none at the others of such a group. One sentence without a norm keeps its group apart: a word never covers more than it may.
 * @param groepen groups the sentence is in, the outermost first
 */
export function normwoord(anker: string, groepen: readonly Normgroep[], normen: ReadonlyMap<string, readonly Norm[]>): string | undefined {
  const woord = woordBij(anker, normen);
  const groep = groepen.find(({ ankers }) => ankers.length > 1 && ankers.every((een) => woordBij(een, normen) === woord));
  if (!woord || !groep) return woord;
  return groep.ankers[0] === anker ? `${woord}, alle\u00a0${groep.soort}` : undefined;
}
