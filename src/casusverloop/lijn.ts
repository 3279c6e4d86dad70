/**
 * The lifecycle as a line of stations: the phases of the machine, each where the matrix first meets it, with who then holds sight of safety.
 * What can be asked and done at a station stands in the content of its phase.
 */
import type { Termijn } from '../termijnen/schema';
import { TELWIJZEN } from '../termijnen/soorten';
import { vind } from '../wegwijzer/vind';
import { maakMatrix } from './matrix';
import type { Momentgroep } from './momenten';
import type { Fasen, Verloopstand } from './schema';
import { begin, standenVan, standVan } from './stand';
import { fasetekst, standtekst, type Verloopteksten } from './teksten';

/** A phase on the line. */
export interface Station {
  /** State of the machine's region `fase`. */
  readonly fase: string;
  readonly tekst: Fasen[string];
  /** Who holds sight of safety when a case comes here. */
  readonly zicht: Verloopstand;
}

/** Stations that belong together: a group of the matrix. */
export interface Lijndeel {
  readonly groep: Momentgroep;
  readonly naam: string;
  readonly stations: readonly Station[];
}

/** Where the page of the lifecycle tells about a phase. */
export const padVanFase = (fase: string): string => `/casusverloop/#fase-${fase}`;

/**
 * The line, in the order of a case. It begins with the first report: before that there is nothing to stand on it.
 * @throws when the machine has a phase that no moment of the matrix is in, since the line would leave it out
 */
export function maakLijn(verloop: Verloopteksten): Lijndeel[] {
  const gezien = new Set([standVan(begin()).fase]);
  const delen = maakMatrix().map(({ groep, rijen }): Lijndeel => {
    const stations = rijen.flatMap(({ stand }): Station[] => {
      if (gezien.has(stand.fase)) return [];
      gezien.add(stand.fase);
      return [{ fase: stand.fase, tekst: fasetekst(verloop, stand), zicht: standtekst(verloop, stand, 'zicht-op-veiligheid') }];
    });
    return { groep, naam: vind('Casusverloop, lijn', 'groep', verloop.momenten.groepen, groep), stations };
  });
  const mist = standenVan('fase').filter((fase) => !gezien.has(fase));
  if (mist.length > 0) throw new Error(`Casusverloop, lijn: geen enkel moment van de matrix valt in de fase ${mist.join(', ')}.`);
  return delen.filter(({ stations }) => stations.length > 0);
}

/** What the texts of a station refer to. */
export interface Stationnaslag {
  readonly wegwijzers: ReadonlyMap<string, { readonly titel: string }>;
  readonly formulieren: ReadonlyMap<string, { readonly titel: string }>;
  readonly termijnen: ReadonlyMap<string, Termijn>;
}

/** What can be asked at a station, what has to be done by whom and by when, and which forms belong to it; paths from the site's root. */
export interface Stationlinks {
  readonly vragen: readonly { readonly pad: string; readonly titel: string }[];
  readonly termijnen: readonly Termijn[];
  /** True when the calculator counts one of the deadlines. */
  readonly rekent: boolean;
  readonly formulieren: readonly { readonly pad: string; readonly titel: string }[];
}

/** @throws when the content of the phase names something that does not exist, with the name that was probably meant */
export function maakStationlinks(fase: string, tekst: Fasen[string], naslag: Stationnaslag): Stationlinks {
  const waar = `src/content/casusverloop/fasen.yaml, fase "${fase}"`;
  const links = (soort: string, map: string, lijst: readonly string[], bekend: Stationnaslag['wegwijzers']) =>
    lijst.map((slug) => ({ pad: `/${map}/${slug}/`, titel: vind(waar, soort, bekend, slug).titel }));
  const termijnen = tekst.termijnen.map((nr) => vind(waar, 'termijn', naslag.termijnen, nr));
  return {
    vragen: links('wegwijzer', 'wegwijzers', tekst.wegwijzers, naslag.wegwijzers),
    termijnen,
    rekent: termijnen.some(({ nr }) => Object.hasOwn(TELWIJZEN, nr)),
    formulieren: links('formulier', 'formulieren', tekst.formulieren, naslag.formulieren),
  };
}
