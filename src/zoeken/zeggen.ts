/** How a query was read, in words: a guess is never shown as a find. */
import { enLijst } from '../taal/opsomming';
import type { Uitleg, Woorduitleg } from './typen';

const citeer = (woorden: readonly string[]): string => enLijst(woorden.map((woord) => `‘${woord}’`));

/** What is said of one word; nothing when it stands in the text. A word that was put right is said with the others, see `zegUitleg`. */
function zegWoord({ woord, oordeel, als, reden }: Woorduitleg, iets: boolean): string[] {
  const gezocht = als.length > 0 ? `gezocht op ${citeer(als)}` : '';
  switch (oordeel) {
    case 'plek':
      return [`‘${woord}’ staat niet zo in de tekst${gezocht && `: ${gezocht}`}.`];
    case 'samengesteld':
    case 'begin':
      return gezocht ? [`‘${woord}’: ${gezocht}.`] : [];
    case 'onbekend':
      return [`‘${woord}’ staat niet in de tekst.`, ...(reden ? [reden] : []), ...(iets ? ['Gezocht zonder dat woord.'] : [])];
    default:
      return [];
  }
}

/**
 * The sentences that say how a query was read, when that is not as typed.
 * @param iets whether something was found
 */
export function zegUitleg({ woorden }: Pick<Uitleg, 'woorden'>, iets: boolean): string[] {
  const hersteld = woorden.filter(({ oordeel }) => oordeel === 'hersteld').flatMap(({ als }) => als.slice(0, 1));
  return [...(hersteld.length > 0 ? [`Gezocht op ${citeer(hersteld)}.`] : []), ...woorden.flatMap((woord) => zegWoord(woord, iets))];
}
