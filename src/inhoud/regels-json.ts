/** Gathers machines and content into one file of data. */
import { getCollection } from 'astro:content';
import { routes } from '../machines/register';
import type { RegelsJson } from '../koppelen/schema-regels-json';
import type { BronBij, Uitkomst, Vragen } from '../wegwijzer/schema';
import { beslistabel, type Tabelregel } from '../wegwijzer/beslistabel';
import { heleTekst } from '../wegwijzer/voorwaarden';
import { geefRegels, geefSite, geefWegwijzers } from './collecties';

type Overgangsregel = RegelsJson['wegwijzers'][number]['overgangen'][number];

const alsBron = ({ anker, citaat, regel, bij }: BronBij) => ({ anker, citaat, ...(regel ? { regel } : {}), ...(bij ? { bij } : {}) });

/** A list that is only written when something is in it. */
const punten = (nummers: readonly string[]) => (nummers.length > 0 ? { punten: [...nummers] } : {});

const alsOvergang = ({ vraag, antwoord, voorwaarde, anders, zet, naar }: Tabelregel): Overgangsregel => ({
  vraag,
  antwoord,
  ...(voorwaarde === null ? {} : { voorwaarde }),
  ...(anders ? { anders } : {}),
  ...(zet.length > 0 ? { zet: [...zet] } : {}),
  naar,
});

const vragenVan = ({ vragen }: Vragen): RegelsJson['wegwijzers'][number]['vragen'] =>
  Object.entries(vragen).map(([id, { vraag, soort, antwoorden, bronnen, punten: nummers }]) => ({
    id,
    vraag,
    soort,
    antwoorden: Object.entries(antwoorden).map(([antwoord, { tekst }]) => ({ id: antwoord, tekst })),
    bronnen: bronnen.map(alsBron),
    ...punten(nummers),
  }));

/** An outcome; a text that differs per situation is written whole, with the answers in words. */
function alsUitkomst(id: string, blad: Uitkomst, vragen: Vragen['vragen'], waar: string) {
  const { norm, zekerheid, anders, bronnen } = blad;
  return {
    id,
    conclusie: heleTekst(blad.conclusie, vragen, waar),
    ...(norm ? { norm } : {}),
    zekerheid,
    ...(anders.length > 0 ? { anders } : {}),
    besluit: heleTekst(blad.besluit, vragen, waar),
    bronnen: bronnen.map(alsBron),
    ...punten(blad.punten.map((punt) => (typeof punt === 'string' ? punt : punt.nr))),
  };
}

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
        overgangen: beslistabel(route).map(alsOvergang),
        uitkomsten: route.vanStrengNaarRuim.flatMap((id) => {
          const blad = bladen[id];
          if (!blad) return [];
          return alsUitkomst(id, blad, teksten.vragen, `Wegwijzer "${slug}", uitkomst "${id}"`);
        }),
      };
    }),
    regels: (await geefRegels()).map(({ bronnen, wanneer, ...regel }) => ({
      ...regel,
      ...(wanneer ? { wanneer } : {}),
      bronnen: bronnen.map(alsBron),
    })),
  };
}
