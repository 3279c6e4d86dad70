/** Where the lines of the start page lead: places looked up, and answers only where the sentence itself gives them. */
import { padVanSectie, kenmerkVanSectie } from '../bron/paden';
import { geefSectie } from '../bron/tekst';
import type { Antwoorden, Route } from '../machines/route';
import type { Startzin, Ingangsoort, Startgroep } from '../site/schema-start';
import { schrijfDeellink } from './deellink';
import { speelAf } from './doorloop';
import type { Vragen } from './schema';
import { vind } from './vind';

/** A line of the start page as it is shown; the path is seen from the site's root. */
export interface Ingangslink {
  readonly zin: string;
  readonly pad: string;
  /** What it leads to, in a word: 'tekst' for a section. */
  readonly wat: string;
  /** Name of the place it leads to. */
  readonly titel: string;
}

/** Sentences that belong together. */
export type Ingangsgroep = Pick<Startgroep, 'id' | 'stoel' | 'kop'> & { readonly ingangen: readonly Ingangslink[] };

/** What the lines can lead to. */
export interface Ingangnaslag {
  readonly wegwijzers: ReadonlyMap<string, Pick<Vragen, 'titel' | 'vragen'>>;
  readonly routes: Readonly<Record<string, Route>>;
  readonly formulieren: ReadonlyMap<string, { readonly titel: string }>;
  /** Title of the deadline calculator. */
  readonly rekenhulp: string;
}

const CONTACT = { contacten: 'Wie u belt of mailt', opschalen: 'Naar wie u opschaalt' } as const;

/** The share link of answers a sentence gives; empty without answers. @throws when the walkthrough does not ask them, one after the other */
function deellinkVan(waar: string, slug: string, antwoorden: Startzin['antwoorden'], { wegwijzers, routes }: Ingangnaslag): string {
  if (!antwoorden) return '';
  const { vragen } = vind(waar, 'wegwijzer', wegwijzers, slug);
  const lijst: Antwoorden = Object.entries(antwoorden).map(([vraag, waarde]) => {
    vind(waar, `bij de vraag "${vraag}" het antwoord`, vind(waar, 'vraag', vragen, vraag).antwoorden, waarde);
    return { vraag, waarden: [waarde] };
  });
  const stand = speelAf(vind(waar, 'wegwijzer', routes, slug), lijst);
  if (stand.antwoorden.length < lijst.length)
    throw new Error(`${waar}: "${slug}" vraagt eerst iets anders. Noem alleen de eerste vraag, of laat "antwoorden" weg.`);
  return schrijfDeellink(stand.antwoorden);
}

type Ingangdoel = Omit<Ingangslink, 'zin'>;

function doelVan(waar: string, ingang: Startzin, naslag: Ingangnaslag): Ingangdoel {
  const { wegwijzer = '', formulier = '', sectie = '', contact = 'contacten', antwoorden } = ingang;
  const maak: Readonly<Record<Ingangsoort, () => Ingangdoel>> = {
    wegwijzer: () => {
      const { titel } = vind(waar, 'wegwijzer', naslag.wegwijzers, wegwijzer);
      return { wat: 'wegwijzer', titel, pad: `/wegwijzers/${wegwijzer}/${deellinkVan(waar, wegwijzer, antwoorden, naslag)}` };
    },
    rekenhulp: () => ({ wat: 'rekenhulp', titel: naslag.rekenhulp, pad: '/wegwijzers/termijnen/' }),
    formulier: () => ({
      wat: 'formulier',
      titel: vind(waar, 'formulier', naslag.formulieren, formulier).titel,
      pad: `/formulieren/${formulier}/`,
    }),
    sectie: () => ({ wat: 'tekst', titel: `${kenmerkVanSectie(sectie)} ${geefSectie(sectie).kop}`, pad: padVanSectie(sectie) }),
    contact: () => ({ wat: 'contact', titel: CONTACT[contact], pad: `/contact/#${contact}` }),
  };
  const soort = (Object.keys(maak) as Ingangsoort[]).find((een) => ingang[een] !== undefined);
  if (!soort) throw new Error(`${waar}: noem een plek.`);
  return maak[soort]();
}

/**
 * The start page with every place looked up.
 * @throws when a line names a walkthrough, form, question or answer that does not exist, with the name that was probably meant
 */
export function maakIngangen(groepen: readonly Startgroep[], naslag: Ingangnaslag): Ingangsgroep[] {
  return groepen.map(({ ingangen, id, stoel, kop }) => ({
    id,
    stoel,
    kop,
    ingangen: ingangen.map((ingang) => ({
      zin: ingang.zin,
      ...doelVan(`src/content/site/start.yaml, groep "${id}", "${ingang.zin}"`, ingang, naslag),
    })),
  }));
}
