/** The text as it goes into the index: per section its sentences, headings inside it and footnotes, in the order of the page. Build side only. */
import type { Ankertekst, Brondeel } from '../bron/lezen';
import { secties, type Sectie } from '../bron/tekst';

/** A piece of text of a section with the id it has on the page. */
export interface Tekstdeel extends Ankertekst {
  readonly tussenkop: boolean;
}

/**
 * The pieces of each section; each footnote once, behind them. Footnotes are looked up in all of the text, which is gone through once: with many
 * pages this would otherwise take the time of all of them for each.
 */
export function deelSecties(delen: readonly Brondeel[]): (id: string) => Tekstdeel[] {
  const perSectie = Map.groupBy(delen, ({ id }) => id);
  const perAnker = Map.groupBy(
    delen.flatMap(({ stukken }) => stukken),
    ({ anker }) => anker,
  );
  return (id) => {
    const stukken = (perSectie.get(id) ?? []).flatMap((deel) => deel.stukken.filter(({ soort }) => soort !== 'voetnoot'));
    const genoemd = new Set(stukken.flatMap(({ noten }) => noten));
    const noten = [...genoemd].flatMap((anker) => perAnker.get(anker) ?? []);
    return [...stukken, ...noten]
      .filter(({ tekst }) => tekst !== '')
      .map(({ soort, anker, tekst }) => ({ anker, tekst, tussenkop: soort === 'tussenkop' }));
  };
}

/** A section with its pieces. */
export interface Sectiedelen {
  readonly sectie: Pick<Sectie, 'id' | 'kop'>;
  readonly delen: readonly Tekstdeel[];
}

/** All sections with their pieces, in document order. */
export function leesTekstdelen(): (Sectiedelen & { readonly sectie: Sectie })[] {
  const delenVan = deelSecties(secties);
  return secties.map((sectie) => ({ sectie, delen: delenVan(sectie.id) }));
}
