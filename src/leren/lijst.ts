/** Moments that ask what is still open, instead of for an outcome. */
import type { Verhaalantwoord } from './schema';

/** The walkthrough of those moments. */
export const LIJST = 'overdracht-ontvangen';

/** The answers that are items of the list: where the case came from is known beforehand. */
export const lijstpunten = <T extends Pick<Verhaalantwoord, 'vraag'>>(antwoorden: readonly T[]): T[] =>
  antwoorden.filter(({ vraag }) => vraag !== 'herkomst');
