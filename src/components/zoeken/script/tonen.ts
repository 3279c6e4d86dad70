/** One search from query to what the panel shows. */
import { zoek } from '../../../zoeken/zoek';
import { laadZoeker, type Zoeker } from './laden';
import { toonResultaten, voegToe, type Beurt } from './lijst';
import type { Paneel } from './paneel';
import { maak } from './maak';
import { maakUitleg } from './uitleg';
import { maakNiets, maakVerder } from './voet';

let lading: Promise<Zoeker> | undefined;
/** One loading for all fields; after a failure the next search tries again. */
export function zoeker(): Promise<Zoeker> {
  lading ??= laadZoeker().catch((fout: unknown) => {
    lading = undefined;
    throw fout;
  });
  return lading;
}

/** Number of results in words. */
const telmelding = (aantal: number): string => (aantal === 1 ? '1 plaats gevonden.' : `${aantal} plaatsen gevonden.`);

/**
 * Searches and shows what is found. Says the number once, before the words under the headings are there. Rejects when search cannot be loaded.
 * @param kies searches another query
 */
export async function toon(vraag: string, paneel: Paneel, beurt: Beurt, kies: (vraag: string) => void): Promise<void> {
  const geladen = await zoeker();
  const uitslag = await zoek(vraag, geladen.naslag, geladen);
  await beurt.losgelaten();
  if (!beurt.isLaatste()) return;
  const aantal = uitslag.resultaten.length;
  const { uitleg } = uitslag;
  const telling = maak('p', 'zoek__status', aantal === 0 ? `Niets gevonden voor ‘${vraag.trim()}’.` : telmelding(aantal));
  paneel.gezegd.replaceChildren(telling, ' ', maakUitleg(uitslag, kies));
  paneel.voet.replaceChildren(...(aantal === 0 ? maakNiets(uitleg, geladen, kies) : maakVerder(uitslag, geladen)));
  paneel.lijst.hidden = aantal === 0;
  paneel.doos.hidden = false;
  await toonResultaten(paneel.lijst, uitslag, geladen, beurt);
  void voegToe(paneel.lijst, uitslag, geladen, beurt);
}
