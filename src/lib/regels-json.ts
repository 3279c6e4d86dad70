/** Gathers machines and content into one file of data. */
import { getCollection } from 'astro:content';
import { geefZin } from '../bron/tekst';
import { routes } from '../machines/register';
import type { Bron } from '../schemas/bron';
import type { RegelsJson } from '../schemas/regels-json';
import type { Vragen } from '../schemas/wegwijzer';
import { beslistabel } from '../wegwijzer/beslistabel';
import { geefRegels, geefSite, geefWegwijzers } from './inhoud';

const metSectie = ({ anker, citaat, regel }: Bron) => ({ sectie: geefZin(anker).sectie, anker, citaat, ...(regel ? { regel } : {}) });

const vragenVan = ({ vragen }: Vragen): RegelsJson['wegwijzers'][number]['vragen'] =>
  Object.entries(vragen).map(([id, { vraag, soort, antwoorden, bronnen, punten }]) => ({
    id,
    vraag,
    soort,
    antwoorden: Object.entries(antwoorden).map(([antwoord, { tekst }]) => ({ id: antwoord, tekst })),
    bronnen: bronnen.map(metSectie),
    punten,
  }));

/** The content of `/regels.json`. */
export async function maakRegelsJson(): Promise<RegelsJson> {
  const site = await geefSite();
  const uitkomsten = new Map((await getCollection('uitkomsten')).map(({ id, data }) => [id, data.uitkomsten]));
  return {
    $schema: './regels.schema.json',
    titel: site.titelVanDeTekst,
    versie: site.versie,
    status: site.status.lang,
    wegwijzers: [...(await geefWegwijzers())].flatMap(([slug, teksten]) => {
      const route = routes[slug];
      const bladen = uitkomsten.get(slug);
      if (!route || !bladen) return [];
      return {
        slug,
        titel: teksten.titel,
        vragen: vragenVan(teksten),
        overgangen: beslistabel(route).map((rij) => ({ ...rij, zet: [...rij.zet] })),
        uitkomsten: route.vanStrengNaarRuim.flatMap((id) => {
          const blad = bladen[id];
          if (!blad) return [];
          const { conclusie, norm, zekerheid, besluit, bronnen, punten } = blad;
          return { id, conclusie, norm, zekerheid, besluit, bronnen: bronnen.map(metSectie), punten };
        }),
      };
    }),
    regels: (await geefRegels()).map(({ bronnen, wanneer, ...regel }) => ({
      ...regel,
      ...(wanneer ? { wanneer } : {}),
      bronnen: bronnen.map(metSectie),
    })),
  };
}
