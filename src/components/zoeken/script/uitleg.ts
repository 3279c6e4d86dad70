/** How the query was read, when that is not as typed, with the way back to what was typed. */
import type { Uitslag } from '../../../zoeken/typen';
import { zegUitleg } from '../../../zoeken/zeggen';
import { maak } from './maak';
import { zoekknop } from './zoekknop';

/** How the query was read (contract §2b); empty when all words were found as typed. `kies` searches another query. */
export function maakUitleg({ uitleg, resultaten, citaatNietGevonden }: Uitslag, kies: (vraag: string) => void): HTMLDivElement {
  const doos = maak('div', 'zoek__uitleg');
  doos.dataset['zoekUitleg'] = '';
  const zinnen = citaatNietGevonden ? ['Deze woorden staan zo niet achter elkaar in de tekst. Gezocht met losse woorden.'] : [];
  zinnen.push(...zegUitleg(uitleg, resultaten.length > 0));
  if (zinnen.length === 0) return doos;
  const alinea = maak('p', '', zinnen.join(' '));
  if (uitleg.zoalsGetypt !== undefined) {
    const getypt = uitleg.woorden.filter(({ oordeel }) => oordeel === 'hersteld').map(({ woord }) => woord);
    alinea.append(' ', zoekknop(`Zoek op ‘${getypt.join(' ')}’`, uitleg.zoalsGetypt, kies));
  }
  doos.append(alinea);
  return doos;
}
