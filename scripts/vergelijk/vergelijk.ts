/** Puts the parts together: the text of this site against the new one, and the content against the new text. */
import { zoekGebroken } from '../../src/bron/citaten';
import { vergelijkAnkers, vergelijkTeksten } from '../../src/bron/vergelijk';
import type { Vergelijking } from './blad';
import { leesTekst, leesVerwijzingen } from './lezen';

export { maakBlad, vatSamen } from './blad';

/** @param inhoud content folder of this site @param nieuw folder with the new text @throws in Dutch when there is no text in one of the two */
export function vergelijk(inhoud: string, nieuw: string): Vergelijking {
  const oud = leesTekst(inhoud);
  const tekst = leesTekst(nieuw);
  const stukken = tekst.delen.flatMap((deel) => deel.stukken);
  const ankers = vergelijkAnkers(oud.delen, tekst.delen);
  return {
    ...ankers,
    secties: vergelijkTeksten(oud.delen, tekst.delen),
    gebroken: zoekGebroken(leesVerwijzingen(inhoud), stukken, new Set(ankers.weg.map(({ anker }) => anker))),
    fouten: tekst.fouten,
  };
}
