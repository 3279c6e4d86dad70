/** An unclear point as one line: what a list, an agenda and a table say of it. */
import { wieBeslist, wieBeslistKort } from '../bron/beslissers';
import { sectieVanPlaats } from '../bron/paden';
import { ERNST, type Ernst, type Onduidelijkheid } from '../bron/schema-onduidelijkheid';
import { secties } from '../bron/tekst';

/** What is at stake, where there is room for one word. */
export const ERNST_KORT: Readonly<Record<Ernst, string>> = { veiligheid: 'Veiligheid', inhoud: 'Inhoud', taal: 'Taal' };
const VOLGORDE = Object.keys(ERNST);

export interface Puntrij extends Pick<Onduidelijkheid, 'nr' | 'kop' | 'ernst' | 'vraag'> {
  /** Sections it is about, in the order of the document. */
  readonly secties: readonly string[];
  /** Who decides, as a sentence and as few words as possible. */
  readonly wie: string;
  readonly wieKort: string;
}

const opPlaats = new Map(secties.map(({ id }, plaats) => [id, plaats]));

/** Sections of a point: those of its quotes and those it names where the text is silent. @throws when one does not exist */
export function sectiesVan({ bronnen, secties: genoemd }: Pick<Onduidelijkheid, 'bronnen' | 'secties'>): string[] {
  const alle = new Set([...bronnen.map(({ anker }) => sectieVanPlaats(anker)), ...genoemd]);
  return [...alle].sort((a, b) => (opPlaats.get(a) ?? 0) - (opPlaats.get(b) ?? 0));
}

/** The line of a point. */
export const maakRij = (punt: Onduidelijkheid): Puntrij => ({
  nr: punt.nr,
  kop: punt.kop,
  ernst: punt.ernst,
  vraag: punt.vraag,
  secties: sectiesVan(punt),
  wie: wieBeslist(punt.beslist),
  wieKort: wieBeslistKort(punt.beslist),
});

/** Safety first; else in the order they came. */
export const veiligheidEerst = <P extends { readonly ernst: Ernst }>(punten: readonly P[]): P[] =>
  punten.toSorted((a, b) => VOLGORDE.indexOf(a.ernst) - VOLGORDE.indexOf(b.ernst));
