/** The start page and the line of the lifecycle, read from content with everything they lead to looked up. */
import { getCollection, getEntry } from 'astro:content';
import { maakLijn, maakStationlinks, type Lijndeel, type Station, type Stationlinks } from '../casusverloop/lijn';
import { maakVerloop } from '../casusverloop/teksten';
import { routes } from '../machines/register';
import { ANDERE_VRAGEN } from '../site/andere-vragen';
import { maakIngangen, type Ingangsgroep } from '../wegwijzer/ingang';
import { geefFormulieren, geefWegwijzers } from './collecties';

/** The sentences of the start page. @throws when one leads nowhere */
export async function geefIngangen(): Promise<Ingangsgroep[]> {
  const groepen = (await getEntry('start', 'start'))?.data.groepen;
  if (!groepen) throw new Error('src/content/site/start.yaml ontbreekt: daarin staan de zinnen van de beginpagina.');
  return maakIngangen(groepen, {
    wegwijzers: await geefWegwijzers(),
    routes,
    formulieren: await geefFormulieren(),
    rekenhulp: ANDERE_VRAGEN[0].titel,
  });
}

/** A part of the line with what its stations lead to. */
export type Lijndeellinks = Omit<Lijndeel, 'stations'> & { readonly stations: readonly (Station & { readonly links: Stationlinks })[] };

/** The line of the lifecycle. @throws when machine and content do not fit, or a station names something that does not exist */
export async function geefLijn(): Promise<Lijndeellinks[]> {
  const naslag = {
    wegwijzers: await geefWegwijzers(),
    formulieren: await geefFormulieren(),
    termijnen: new Map((await getCollection('termijnen')).map(({ data }) => [data.nr, data])),
  };
  return maakLijn(maakVerloop(await getCollection('casusverloop'))).map(({ stations, ...deel }) => ({
    ...deel,
    stations: stations.map((station) => ({ ...station, links: maakStationlinks(station.fase, station.tekst, naslag) })),
  }));
}
