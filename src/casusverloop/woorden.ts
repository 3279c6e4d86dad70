/** Small words of the page. */
import type { Zekerheid } from '../bron/gewicht';

/** Certainty in one or two words, where there is no room for the sentence. */
export const ZEKERHEID_KORT: Readonly<Record<Zekerheid, string>> = {
  letterlijk: 'letterlijk',
  afleiding: 'afgeleid',
  'niet eenduidig': 'niet eenduidig',
  'niet geregeld': 'niet geregeld',
};

/** True where the text leaves the reader in doubt. */
export const isOpen = (zekerheid: Zekerheid): zekerheid is 'niet eenduidig' | 'niet geregeld' =>
  zekerheid === 'niet eenduidig' || zekerheid === 'niet geregeld';
