/** What the search says in words: count, another reading, nothing found, no index. */
import type { Uitslag } from '../../../zoeken/typen';
import { adresVanBladzijde } from './laden';
import { element } from './lijst';

/** Number of results, and how the query was read when that is not as typed. */
export function telmelding({ resultaten, uitleg, citaatNietGevonden }: Uitslag): string {
  const aantal = resultaten.length === 1 ? '1 plaats gevonden.' : `${resultaten.length} plaatsen gevonden.`;
  if (citaatNietGevonden) return `Deze woorden staan zo niet achter elkaar in de tekst. Met losse woorden: ${aantal}`;
  const hersteld = uitleg.woorden.find(({ oordeel }) => oordeel === 'hersteld');
  return hersteld ? `Gezocht op ‘${hersteld.als.join(' ')}’. ${aantal}` : aantal;
}

/** Link to the register, which holds everything without search. */
function naarRegister(): HTMLAnchorElement {
  const link = element('a', '', 'Kijk in het register van A tot Z');
  link.href = adresVanBladzijde('register/');
  return link;
}

function maakNoot(...inhoud: (string | Node)[]): HTMLParagraphElement {
  const noot = element('p', 'zoek__noot');
  noot.append(...inhoud);
  return noot;
}

/** Below the results: the register. */
export const nootBij = (): HTMLParagraphElement => maakNoot('Niet gevonden wat u zocht? ', naarRegister(), '.');

/** Nothing found: words that look like it (`kies` searches them) and the register. */
export function nietsGevonden({ uitleg }: Uitslag, kies: (woord: string) => void): HTMLParagraphElement {
  const noot = maakNoot();
  const suggesties = uitleg.lijktOp;
  if (suggesties.length > 0) noot.append('Bedoelt u: ');
  for (const woord of suggesties) {
    const knop = element('button', 'knop', woord);
    knop.type = 'button';
    knop.addEventListener('click', () => kies(woord));
    noot.append(knop, ' ');
  }
  noot.append(naarRegister(), '.');
  return noot;
}

/** Search cannot be loaded at all (a network drive, no connection). */
export const nietTeLaden = (): HTMLParagraphElement => maakNoot('Zoeken werkt hier niet. ', naarRegister(), ': daar staan alle woorden en koppen.');
