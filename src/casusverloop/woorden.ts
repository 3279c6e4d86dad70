/** Small words of the page, and how a source is named. */
import { kenmerkVanSectie } from '../bron/paden';
import { geefZin } from '../bron/tekst';
import type { Bron } from '../bron/schema-bron';
import type { Zekerheid } from '../bron/gewicht';

/** Certainty in one or two words, where there is no room for the sentence. */
export const ZEKERHEID_KORT: Readonly<Record<Zekerheid, string>> = {
  letterlijk: 'letterlijk',
  afleiding: 'afgeleid',
  'niet eenduidig': 'niet eenduidig',
  'niet geregeld': 'niet geregeld',
};

/** True where the text leaves the reader in doubt. */
export const isOpen = (zekerheid: Zekerheid): boolean => zekerheid === 'niet eenduidig' || zekerheid === 'niet geregeld';

/** Where a quote stands, in the words of the source: '6.1.1', '4.n', 'B3'. */
export function plaatsVan(anker: string): string {
  const letter = /^[34]-([a-z])/u.exec(anker)?.[1];
  const sectie = kenmerkVanSectie(geefZin(anker).sectie);
  return letter ? `${sectie}.${letter}` : sectie;
}

/** The places of sources, each once, with an anchor to go to. */
export function plaatsen(bronnen: readonly Bron[]): { readonly plaats: string; readonly anker: string }[] {
  return [...new Map(bronnen.map(({ anker }) => [plaatsVan(anker), anker])).entries()].map(([plaats, anker]) => ({ plaats, anker }));
}
