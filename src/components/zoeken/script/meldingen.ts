/** What the search says in words: count, another reading, nothing found, no index. */
import { lijktOp } from '../../../zoeken/zoek';
import type { Uitslag } from '../../../zoeken/typen';
import { adresVanBladzijde, type Zoeker } from './laden';
import { element } from './lijst';

/** Number of results, and how the query was read when that is not as typed. */
export function telmelding({ resultaten, plan, citaatNietGevonden }: Uitslag): string {
  const aantal = resultaten.length === 1 ? '1 plaats gevonden.' : `${resultaten.length} plaatsen gevonden.`;
  if (citaatNietGevonden) return `Deze woorden staan zo niet achter elkaar in de tekst. Met losse woorden: ${aantal}`;
  const [eerste] = plan.gelezenAls;
  return eerste ? `Gezocht op ‘${eerste[1]}’. ${aantal}` : aantal;
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

/** Below the results: the register, and what could not be searched. */
export function nootBij(zoeker: Zoeker): HTMLParagraphElement {
  if (zoeker.bevraag) return maakNoot('Niet gevonden wat u zocht? ', naarRegister(), '.');
  return maakNoot('De tekst zelf kan hier niet worden doorzocht. U ziet wat in de koppen en de woordenlijst staat. ', naarRegister(), '.');
}

/** Nothing found: words that look like it (`kies` searches them) and the register. */
export function nietsGevonden(vraag: string, zoeker: Zoeker, kies: (woord: string) => void): HTMLParagraphElement {
  const noot = maakNoot();
  const suggesties = lijktOp(vraag, zoeker.naslag);
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
