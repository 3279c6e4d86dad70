/** The search itself on the data of the built site, without a page around it: hundreds of queries in the time of ten. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakNaslag } from '../../src/zoeken/naslag.ts';
import { metRest, ontpak, type Tekstpakket, type Zoekpakket } from '../../src/zoeken/pakken.ts';
import type { Uitslag } from '../../src/zoeken/typen.ts';
import { zoek } from '../../src/zoeken/zoek.ts';
import { DIST } from './dist.ts';

/** The data of one of the scripts of search. */
const leesScript = (naam: string): unknown => JSON.parse(readFileSync(join(DIST, 'scripts', naam), 'utf8').replace(/^globalThis\.\w+=/u, ''));

/** The search of the site as it was built. */
export function maakZoekmachine() {
  const gegevens = ontpak(leesScript('zoekindex.js') as Zoekpakket);
  const pakket = leesScript('zoektekst.js') as Tekstpakket;
  const naslag = maakNaslag(gegevens);
  const volledig = maakNaslag(metRest(gegevens, pakket));
  const zoekIn = (vraag: string): Promise<Uitslag> =>
    zoek(vraag, naslag, { tekstVan: (doel) => Promise.resolve(pakket.teksten[doel]), volledig: () => Promise.resolve(volledig) });
  return {
    /** Every word it knows. */
    woorden: volledig.bekend.alle,
    zoekIn,
    /** Ids of the results in order, as the list in the page names them. */
    plaatsenVoor: async (vraag: string): Promise<string[]> => (await zoekIn(vraag)).resultaten.map(({ doel }) => gegevens.doelen[doel]?.id ?? ''),
  };
}
