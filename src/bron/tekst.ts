/**
 * The source text as data: sections and anchored sentences, read from the same MDX files that are published.
 * Quotes in content are checked against this, so what is cited is what stands on the page.
 */
import { resolve } from 'node:path';
import { leesTekstmap, type Brondeel, type Tekstbestand } from './lezen';

/** A sentence or list item of the source with a stable id. */
export interface Zin {
  readonly anker: string;
  readonly sectie: string;
  readonly tekst: string;
}

/** A section of the source, in the order of the document. */
export interface Sectie {
  readonly id: string;
  readonly kop: string;
  /** Folder of the collection the section stands in. */
  readonly soort: Tekstbestand['soort'];
  /** Number of the chapter or annex: '6', 'voorwoord'. */
  readonly document: string;
  readonly zinnen: readonly Zin[];
}

const bestanden = leesTekstmap(resolve('src/content'));

/** All that stands in the agreements, section by section, headings and footnotes too. */
export const brondelen: readonly Brondeel[] = bestanden.flatMap(({ delen }) => delen);

/** All sections of the agreements in document order: foreword, chapters 1–7, annexes 1–6. */
export const secties: readonly Sectie[] = bestanden.flatMap(({ soort, document, delen }) =>
  delen.map(({ id, kop, stukken }) => ({
    id,
    kop,
    soort,
    document,
    zinnen: stukken.filter((stuk) => stuk.soort === 'zin').map(({ anker, tekst }) => ({ anker, sectie: id, tekst })),
  })),
);

/** All anchored sentences by anchor. */
export const zinnen: ReadonlyMap<string, Zin> = new Map(secties.flatMap((sectie) => sectie.zinnen).map((zin) => [zin.anker, zin]));

const perId = new Map(secties.map((sectie) => [sectie.id, sectie]));

/** The section with this id; throws when there is none, since a link to it would be dead. */
export function geefSectie(id: string): Sectie {
  const sectie = perId.get(id);
  if (!sectie) throw new Error(`Sectie "${id}" bestaat niet in de bron.`);
  return sectie;
}

/** The anchored sentence; throws when there is none. */
export function geefZin(anker: string): Zin {
  const zin = zinnen.get(anker);
  if (!zin) throw new Error(`Anker "${anker}" bestaat niet in de bron.`);
  return zin;
}
