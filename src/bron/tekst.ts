/**
 * The source text as data: sections and anchored sentences, read from the same MDX files that are published.
 * Quotes in content are checked against this, so what is cited is what stands on the page.
 */
import { resolve } from 'node:path';
import { leesTekstmap, type Brondeel, type Tekstbestand, type Zin } from './lezen';

/** A section of the source, in the order of the document, with the file it stands in. */
export interface Sectie extends Brondeel, Pick<Tekstbestand, 'soort' | 'document'> {
  readonly zinnen: readonly Zin[];
}

/** All sections of the agreements in document order: foreword, chapters 1–7, annexes 1–6. */
export const secties: readonly Sectie[] = leesTekstmap(resolve('src/content')).flatMap(({ soort, document, delen }) =>
  delen.map((deel) => ({ ...deel, soort, document, zinnen: deel.stukken.filter((stuk) => stuk.soort === 'zin') })),
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
