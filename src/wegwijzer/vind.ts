import { bedoelt } from '../redactie/velden';

/** A longer list is no help in a message. */
const VEEL = 20;

/**
 * The entry with this key.
 * @param waar where the text stands: 'Wegwijzer "opschalen", uitkomst "eerst-aanspreken"'.
 * @throws when there is none, with the name that was probably meant and the names to choose from, in Dutch for an editor.
 */
export function vind<T>(waar: string, soort: string, lijst: ReadonlyMap<string, T> | Readonly<Record<string, T>>, sleutel: string): T {
  const kaart: ReadonlyMap<string, T> = lijst instanceof Map ? lijst : new Map(Object.entries(lijst));
  const gevonden = kaart.get(sleutel);
  if (gevonden !== undefined) return gevonden;
  const namen = [...kaart.keys()];
  const hulp = [bedoelt(sleutel, namen, ''), kaart.size > VEEL ? '' : `Kies uit: ${namen.join(', ')}.`].filter(Boolean);
  throw new Error([`${waar}: noemt ${soort} "${sleutel}". Die naam bestaat niet.`, ...hulp].join(' '));
}
