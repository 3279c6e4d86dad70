/** Below the results: where else to look. */
import type { Uitleg, Uitslag } from '../../../zoeken/typen';
import { maakKop } from './kop';
import { adresVanBladzijde, type Zoeker } from './laden';
import { maak } from './maak';
import { zoekknop } from './zoekknop';

/** Link to the register, which holds everything without search. */
function naarRegister(): HTMLAnchorElement {
  const link = maak('a', '', 'Kijk in het register van A tot Z');
  link.href = adresVanBladzijde('register/');
  return link;
}

function maakNoot(...inhoud: (string | Node)[]): HTMLParagraphElement {
  const noot = maak('p', 'zoek__noot');
  noot.append(...inhoud);
  return noot;
}

/** Below results: whose words a quick answer has, when there is one, and the register. */
export function maakVerder({ resultaten }: Uitslag, { naslag }: Zoeker): HTMLElement[] {
  const heeftAntwoord = resultaten.some(({ doel }) => naslag.gegevens.doelen[doel]?.soort === 'antwoorden');
  const vanOns = heeftAntwoord
    ? [maakNoot('Een snel antwoord is in woorden van deze site. De tekst van de afspraken staat erbij op de bladzijde.')]
    : [];
  return [...vanOns, maakNoot('Niet gevonden wat u zocht? ', naarRegister(), '.')];
}

/** Under an empty list: words that look like it, pages that come near, the register. They are no results, and do not look like them. */
export function maakNiets({ lijktOp, dichtbij }: Uitleg, { naslag }: Zoeker, kies: (vraag: string) => void): HTMLElement[] {
  const delen: HTMLElement[] = [];
  if (lijktOp.length > 0) delen.push(maakNoot('Lijkt op: ', ...lijktOp.flatMap((woord) => [zoekknop(woord, woord, kies), ' '])));
  const links = dichtbij.flatMap((nummer) => {
    const doel = naslag.gegevens.doelen[nummer];
    return doel ? [maakKop(doel)] : [];
  });
  if (links.length > 0) {
    const lijst = maak('ul', 'zoek__dichtbij');
    lijst.append(
      ...links.map((link) => {
        const regel = maak('li');
        regel.append(link);
        return regel;
      }),
    );
    delen.push(maakNoot('Dit komt misschien in de buurt:'), lijst);
  }
  return [...delen, maakNoot(naarRegister(), '.')];
}

/** Search cannot be loaded at all. */
export const maakNietTeLaden = (): HTMLElement[] => [maakNoot('Zoeken werkt hier niet. ', naarRegister(), ': daar staan alle woorden en koppen.')];
