/** Looks up, at build time, what the deadlines refer to, and checks that what is counted has words and what has words is known. */
import { getCollection, getEntry } from 'astro:content';
import { geefPunten, geefRegels } from './collecties';
import type { Norm } from '../bron/schema-bron';
import type { Onduidelijkheid } from '../bron/schema-onduidelijkheid';
import type { Termijn, Termijnsoort } from '../termijnen/schema';
import { IN_RIJEN, RIJEN, SOORTEN, TELWIJZEN } from '../termijnen/soorten';

/** Collections that the texts refer to. */
export interface Termijnnaslag {
  readonly normen: ReadonlyMap<string, Norm>;
  readonly punten: ReadonlyMap<string, Onduidelijkheid>;
}

/** Everything the page shows. */
export interface Termijnen {
  /** Kinds of events in the order of a case, each with its rows. */
  readonly soorten: readonly (Termijnsoort & { readonly rijen: readonly Termijn[] })[];
  /** Deadlines of the text that stand in no row: never with a date. */
  readonly overige: readonly Termijn[];
  readonly naslag: Termijnnaslag;
}

function vind<T>(wat: string, lijst: ReadonlyMap<string, T>, sleutel: string): T {
  const gevonden = lijst.get(sleutel);
  if (gevonden === undefined) throw new Error(`src/content/termijnen noemt of mist ${wat} "${sleutel}".`);
  return gevonden;
}

/** The item with this number; throws when there is none, which stops the build. */
export const geefNorm = (naslag: Termijnnaslag, regel: string): Norm => vind('regel', naslag.normen, regel);
/** As geefNorm, for unclear points. */
export const geefPunt = (naslag: Termijnnaslag, nr: string): Onduidelijkheid => vind('onduidelijk punt', naslag.punten, nr);

/** @throws when a row has no text, a kind of event is missing, or a deadline is counted that stands in no row. */
export async function geefTermijnen(): Promise<Termijnen> {
  const teksten = new Map((await getCollection('termijnen')).map(({ data }) => [data.nr, data]));
  const perId = new Map((await getEntry('termijnsoorten', 'soorten'))?.data.soorten.map((soort) => [String(soort.id), soort]));
  for (const nr of Object.keys(TELWIJZEN)) if (!IN_RIJEN.has(nr)) throw new Error(`${nr} wordt geteld, maar staat in geen rij.`);
  const opNummer = (a: Termijn, b: Termijn) => Number(a.nr.slice(1)) - Number(b.nr.slice(1));
  return {
    soorten: SOORTEN.map((id) => ({ ...vind('soort', perId, id), rijen: RIJEN[id].map((nr) => vind('termijn', teksten, nr)) })),
    overige: [...teksten.values()].filter(({ nr }) => !IN_RIJEN.has(nr)).sort(opNummer),
    naslag: {
      normen: new Map((await geefRegels()).map(({ nr, norm }) => [nr, norm])),
      punten: new Map((await geefPunten()).map((punt) => [punt.nr, punt])),
    },
  };
}
