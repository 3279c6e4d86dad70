/** Makes the deadlines as they are shown: looks up, at build time, what their texts refer to. */
import { naamVanSectie, padVanAnker } from '../bron/paden';
import type { Bronlink } from '../bron/links';
import type { Bron, Norm } from '../bron/schema-bron';
import { geefZin } from '../bron/tekst';
import { VEILIG_CONTACT } from '../site/veilig-contact';
import type { Regelgegevens, Regelgrond, Soortgegevens } from './gegevens';
import type { Termijn, Termijnsoort } from './schema';

/** What the texts refer to. */
export interface Termijnnaslag {
  readonly normen: ReadonlyMap<string, Norm>;
  readonly punten: ReadonlyMap<string, { readonly kop: string }>;
  /** A path of the site as seen from the page. */
  readonly relatief: (pad: string) => string;
}

/** The entry with this key. @throws when there is none, which stops the build */
export function vindTermijndeel<T>(wat: string, lijst: ReadonlyMap<string, T>, sleutel: string): T {
  const gevonden = lijst.get(sleutel);
  if (gevonden === undefined) throw new Error(`src/content/termijnen noemt of mist ${wat} "${sleutel}".`);
  return gevonden;
}

/** Where it stands: the section, and in chapters 3 and 4 the source's own letter. */
function plaatsVan(anker: string): string {
  const letter = /^[34]-([a-z])(?:-|$)/u.exec(anker)?.[1];
  return naamVanSectie(geefZin(anker).sectie) + (letter === undefined ? '' : ` onder ${letter}`);
}

function maakCitaat({ anker, citaat, regel }: Bron, { normen, relatief }: Termijnnaslag): Bronlink {
  const norm = regel === undefined ? {} : { norm: vindTermijndeel('regel', normen, regel) };
  return { citaat, pad: relatief(padVanAnker(anker)), plaats: plaatsVan(anker), ...norm };
}

function maakGrond({ bronnen, punten, contact }: Pick<Termijn, 'bronnen' | 'punten' | 'contact'>, naslag: Termijnnaslag): Regelgrond {
  const { relatief } = naslag;
  return {
    bronnen: bronnen.map((bron) => maakCitaat(bron, naslag)),
    punten: punten.map((nr) => ({
      nr,
      kop: vindTermijndeel('onduidelijk punt', naslag.punten, nr).kop,
      pad: relatief(`/onduidelijkheden/#${nr}`),
    })),
    ...(contact ? { veilig: relatief(VEILIG_CONTACT.pad) } : {}),
  };
}

/** A deadline as shown. @throws when it refers to a rule or a point that does not exist */
export function maakRegel({ bronnen, punten, contact, ...woorden }: Termijn, naslag: Termijnnaslag): Regelgegevens {
  return { ...woorden, ...maakGrond({ bronnen, punten, contact }, naslag) };
}

/** A kind of event as shown. @throws as maakRegel */
export function maakSoort({ letOp, ...woorden }: Termijnsoort, naslag: Termijnnaslag): Soortgegevens {
  return { ...woorden, letOp: letOp.map(({ tekst, ...grond }) => ({ tekst, ...maakGrond(grond, naslag) })) };
}
