/** The text as it goes into the index: per section its sentences, headings inside it and footnotes, in the order of the page. Build side only. */
import type { Ankertekst, Brondeel } from '../bron/lezen';
import { secties, type Sectie } from '../bron/tekst';

/** A piece of text of a section with the id it has on the page. */
export interface Tekstdeel extends Ankertekst {
  readonly tussenkop: boolean;
}

/** The pieces of one section; each footnote once, behind them. Footnotes are looked up in all of the text. */
export function deelSectie(delen: readonly Brondeel[], id: string): Tekstdeel[] {
  const stukken = delen.filter((deel) => deel.id === id).flatMap((deel) => deel.stukken.filter(({ soort }) => soort !== 'voetnoot'));
  const genoemd = new Set(stukken.flatMap(({ noten }) => noten));
  const alle = delen.flatMap((deel) => deel.stukken);
  const noten = [...genoemd].flatMap((anker) => alle.filter((stuk) => stuk.anker === anker));
  return [...stukken, ...noten]
    .filter(({ tekst }) => tekst !== '')
    .map(({ soort, anker, tekst }) => ({ anker, tekst, tussenkop: soort === 'tussenkop' }));
}

/** A section with its pieces. */
export interface Sectiedelen {
  readonly sectie: Pick<Sectie, 'id' | 'kop'>;
  readonly delen: readonly Tekstdeel[];
}

/** All sections with their pieces, in document order. */
export const leesTekstdelen = (): (Sectiedelen & { readonly sectie: Sectie })[] =>
  secties.map((sectie) => ({ sectie, delen: deelSectie(secties, sectie.id) }));
