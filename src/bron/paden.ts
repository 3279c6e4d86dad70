/** Site paths of sections and anchors; absolute from the site's root (made relative after the build). */
import { geefSectie, geefZin, zinnen } from './tekst';

/** Path of the page that publishes a section: `/afspraken/6/`, `/bijlagen/2/`; the foreword stands on the overview. */
export function padVanDocument(soort: 'afspraken' | 'bijlagen', document: string): string {
  return document === 'voorwoord' ? '/afspraken/' : `/${soort}/${document}/`;
}

/** Path with fragment of a section: `/afspraken/6/#6.1.1`. */
export function padVanSectie(id: string): string {
  const sectie = geefSectie(id);
  return `${padVanDocument(sectie.soort, sectie.document)}#${id}`;
}

/** Path with fragment of a sentence: `/afspraken/6/#6.1.1-2`. */
export function padVanAnker(anker: string): string {
  const sectie = geefSectie(geefZin(anker).sectie);
  return `${padVanDocument(sectie.soort, sectie.document)}#${anker}`;
}

/** Section a place (anchor or section id) is in. @throws when there is no such place */
export const sectieVanPlaats = (plaats: string): string => zinnen.get(plaats)?.sectie ?? geefSectie(plaats).id;

/** Path with fragment of a sentence or a section. @throws when there is neither */
export const padVanPlaats = (plaats: string): string => (zinnen.has(plaats) ? padVanAnker(plaats) : padVanSectie(plaats));

export { kenmerkVanSectie, naamVanSectie } from './naam';
