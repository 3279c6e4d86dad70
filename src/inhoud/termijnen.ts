/** The deadlines for the pages that show them, checked: what is counted has words and what has words is known. */
import { getCollection, getEntry } from 'astro:content';
import { tekstVoluit } from '../bron/verwijzing';
import { relatiefVan } from '../pagina/wortel';
import type { Regelgegevens, Termijngegevens } from '../termijnen/gegevens';
import { maakRegel, maakSoort, vindTermijndeel, type Termijnnaslag } from '../termijnen/maak-gegevens';
import { opNummer } from '../taal/nummer';
import { IN_RIJEN, SOORTEN, TELWIJZEN } from '../termijnen/soorten';
import { geefPunten, geefRegels, geefSite } from './collecties';

/** Everything the page at `pagina` (its path on the site) shows. */
export interface Termijnen {
  readonly gegevens: Termijngegevens;
  /** Deadlines of the text that stand in no row: never with a date. */
  readonly overige: readonly Regelgegevens[];
}

/** @throws when a row has no text, a kind of event is missing, or a deadline is counted that stands in no row. */
export async function geefTermijnen(pagina: string): Promise<Termijnen> {
  const naslag: Termijnnaslag = {
    normen: new Map((await geefRegels()).map(({ nr, norm }) => [nr, norm])),
    punten: new Map((await geefPunten()).map((punt) => [punt.nr, punt])),
    relatief: relatiefVan(pagina),
  };
  const teksten = new Map((await getCollection('termijnen')).map(({ data }) => [data.nr, data]));
  const perId = new Map((await getEntry('termijnsoorten', 'soorten'))?.data.soorten.map((soort) => [String(soort.id), soort]));
  for (const nr of Object.keys(TELWIJZEN)) if (!IN_RIJEN.has(nr)) throw new Error(`${nr} wordt geteld, maar staat in geen rij.`);
  return {
    gegevens: {
      tekst: tekstVoluit(await geefSite()),
      soorten: SOORTEN.map((id) => maakSoort(vindTermijndeel('soort', perId, id), naslag)),
      regels: Object.fromEntries([...IN_RIJEN].map((nr) => [nr, maakRegel(vindTermijndeel('termijn', teksten, nr), naslag)])),
    },
    overige: [...teksten.values()]
      .filter(({ nr }) => !IN_RIJEN.has(nr))
      .sort((een, ander) => opNummer(een.nr, ander.nr))
      .map((termijn) => maakRegel(termijn, naslag)),
  };
}
