/** Looks up, at build time, what the texts of a walkthrough refer to. */
import { getCollection, getEntry } from 'astro:content';
import { geefFormulieren, geefGemeente, geefPunten, geefRegels, geefSite, geefWegwijzers } from './collecties';
import { tekstVoluit } from '../bron/verwijzing';
import { relatiefVan } from '../pagina/wortel';
import { routes } from '../machines/register';
import type { Vragen } from '../wegwijzer/schema';
import { keur } from '../wegwijzer/keuring';
import { alsRoutegegevens } from '../wegwijzer/routegegevens';
import type { Route } from '../machines/route';
import { vind } from '../wegwijzer/vind';
import type { Gegevens, Punt } from '../wegwijzer/gegevens';
import { keurWegwijzers, maakHier } from '../casusverloop/hier';
import { maakLijn } from '../casusverloop/lijn';
import { maakVerloop } from '../casusverloop/teksten';
import { keurKenmerken, keurNamen } from '../wegwijzer/keur-namen';
import { maakUitkomst, maakVraag, type Wegwijzernaslag } from '../wegwijzer/maak-teksten';

/** The points that questions and outcomes name, each once. */
async function puntenVan({ slug, relatief }: Wegwijzernaslag, vragen: Gegevens['vragen'], uitkomsten: Gegevens['uitkomsten']) {
  const alle = new Map((await geefPunten()).map((punt) => [punt.nr, punt]));
  const bijUitkomsten = Object.values(uitkomsten).flatMap(({ punten }) => punten.map(({ nr }) => nr));
  const genoemd = new Set([...Object.values(vragen).flatMap(({ punten }) => punten), ...bijUitkomsten]);
  return Object.fromEntries(
    [...genoemd].map((nr): [string, Punt] => {
      const { kop, ernst, standaard } = vind(`Wegwijzer "${slug}"`, 'onduidelijk punt', alle, nr);
      return [nr, { nr, kop, ernst, standaard, pad: relatief(`/onduidelijkheden/#${nr}`) }];
    }),
  );
}

const opId = <A, B>(lijst: Readonly<Record<string, A>>, maak: (id: string, waarde: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(lijst).map(([id, waarde]) => [id, maak(id, waarde)]));

/** Paths of one page per walkthrough that has both texts and routing. */
export async function wegwijzerPaden(): Promise<{ params: { slug: string } }[]> {
  return (await getCollection('vragen')).map(({ id }) => ({ params: { slug: id } }));
}

/**
 * The data of a walkthrough for the page at `pagina` (its path on the site); `metRegels` to name the rule with every quote.
 * @throws when the machine is refused, texts and routing do not name the same things, or a text refers to something that does not exist.
 */
export async function maakGegevens(slug: string, pagina: string, metRegels = false): Promise<{ gegevens: Gegevens; teksten: Vragen; route: Route }> {
  const teksten = (await getEntry('vragen', slug))?.data;
  const uitkomstteksten = (await getEntry('uitkomsten', slug))?.data.uitkomsten;
  const route = routes[slug];
  if (!teksten || !uitkomstteksten || !route) throw new Error(`Wegwijzer "${slug}" heeft vragen.yaml, uitkomsten.yaml en een machine nodig.`);
  keur(route);
  keurNamen(route, teksten.vragen, uitkomstteksten);
  keurKenmerken(route, teksten.kenmerken);
  const naslag: Wegwijzernaslag = {
    slug,
    relatief: relatiefVan(pagina),
    metRegels,
    normen: new Map((await geefRegels()).map(({ nr, norm }) => [nr, norm])),
    formulieren: await geefFormulieren(),
    wegwijzers: await geefWegwijzers(),
    vragen: teksten.vragen,
  };
  const vragen = opId(teksten.vragen, (id, vraag) => maakVraag(id, vraag, naslag));
  const uitkomsten = opId(uitkomstteksten, (id, uitkomst) => maakUitkomst(id, uitkomst, naslag));
  const verloop = maakVerloop(await getCollection('casusverloop'));
  keurWegwijzers(verloop.hier, naslag.wegwijzers);
  const site = await geefSite();
  const { alarm, overleg } = site.directGevaar;
  const gegevens: Gegevens = {
    slug,
    route: alsRoutegegevens(route),
    titel: teksten.titel,
    bron: tekstVoluit(site),
    gevaar: { alarm: { tekst: alarm.tekst, nummer: alarm.nummer }, overleg: { tekst: overleg.tekst, nummer: overleg.nummer } },
    contact: naslag.relatief('/contact/'),
    stoel: (await geefGemeente()).stoel ?? 'lokaal-team',
    kenmerken: teksten.kenmerken,
    vragen,
    uitkomsten,
    punten: await puntenVan(naslag, vragen, uitkomsten),
    hier: maakHier(verloop.hier, slug, { lijn: maakLijn(verloop), vragen: teksten.vragen, relatief: naslag.relatief }),
  };
  return { gegevens, teksten, route };
}
