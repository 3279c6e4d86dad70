/** The query in a link to the results page, `/zoeken/#q=…` (contract §2b): someone else's search box made it, so it can be anything. */
import { opEenRegel } from '../taal/regel';
import { schoon } from '../taal/schoon';

/** Longest query, in characters; the longest sentence of the text fits. */
export const LANGSTE_VRAAG = 1000;

/** What stands in a link: a query, empty when there is none, or in Dutch what is wrong with it. */
export type Zoekadres = { readonly vraag: string } | { readonly fout: string };

const BEGIN = '#q=';

function ontcijfer(code: string): string | undefined {
  try {
    return decodeURIComponent(code.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/**
 * Reads the fragment of the address. All of it behind `#q=` is the query, also an `&` that was left as it is.
 * @param fragment as `location.hash` gives it
 * @returns undefined when it is about something else, such as an anchor of the page
 */
export function leesZoekadres(fragment: string): Zoekadres | undefined {
  if (fragment === '' || fragment === '#') return { vraag: '' };
  if (!fragment.startsWith(BEGIN)) return undefined;
  const vraag = ontcijfer(fragment.slice(BEGIN.length));
  if (vraag === undefined)
    return { fout: 'De link naar deze bladzijde klopt niet: achter een %-teken staat geen goede code. Typ hieronder wat u zoekt.' };
  const gelezen = opEenRegel(schoon(vraag).replace(/\p{Cc}/gu, ' '));
  if (gelezen.length <= LANGSTE_VRAAG) return { vraag: gelezen };
  const [aantal, hoogstens] = [gelezen.length, LANGSTE_VRAAG].map((getal) => getal.toLocaleString('nl-NL'));
  return { fout: `De zoekvraag in de link is te lang: ${aantal} tekens, en hoogstens ${hoogstens} mag. Typ hieronder wat u zoekt.` };
}
