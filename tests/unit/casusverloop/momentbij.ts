/** The table of moments and answers read the other way, for the tests on it. */
import type { Moment } from '../../../src/casusverloop/momenten';
import { KOPPELINGEN } from '../../../src/casusverloop/wegwijzer';

/**
 * The moment that answers in the order asked describe; null when they leave open where the case is.
 * @throws RangeError for answers that walkthrough 2 does not have, so that a new answer cannot go unnoticed.
 */
export function momentBij(waarden: readonly string[]): Moment | null {
  const past = ({ antwoorden }: (typeof KOPPELINGEN)[number]) =>
    antwoorden.length === waarden.length && antwoorden.every((antwoord, plaats) => [antwoord].flat().includes(waarden[plaats] ?? ''));
  const gevonden = KOPPELINGEN.find(past);
  if (!gevonden) throw new RangeError(`De matrix kent geen moment bij: ${waarden.join(', ')}.`);
  return gevonden.moment;
}
