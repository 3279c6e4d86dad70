/** Looks up, at build time, what the texts of a walkthrough refer to. */
import { getCollection, getEntry } from 'astro:content';
import { naamVanSectie, padVanAnker } from '../../bron/paden';
import { geefZin } from '../../bron/tekst';
import { geefFormulieren, geefPunten, geefRegels, geefSite, geefWegwijzers } from '../../lib/inhoud';
import { wortelVan } from '../../lib/wortel';
import { routes } from '../../machines/register';
import type { Bron, Norm } from '../../schemas/bron';
import type { Handeling, Uitkomst, Vraag, Vragen } from '../../schemas/wegwijzer';
import { alsRoutegegevens } from '../../wegwijzer/routegegevens';
import type { Route } from '../../wegwijzer/typen';
import type { Citaat, Gegevens, HandelingTekst, Punt, UitkomstTekst, Verwijzing, VraagTekst } from './gegevens';

/** The deadline calculator follows on from walkthroughs but is none: it has dates instead of questions. */
const TERMIJNEN = ['termijnen', { titel: 'Welke termijnen lopen er?' }] as const;

/** Collections that texts refer to. */
interface Naslag {
  readonly relatief: (pad: string) => string;
  readonly normen: ReadonlyMap<string, Norm>;
  readonly formulieren: ReadonlyMap<string, { readonly titel: string }>;
  readonly wegwijzers: ReadonlyMap<string, { readonly titel: string }>;
}

function vind<T>(soort: string, lijst: ReadonlyMap<string, T>, sleutel: string): T {
  const gevonden = lijst.get(sleutel);
  if (gevonden === undefined) throw new Error(`De tekst van een wegwijzer noemt ${soort} "${sleutel}". Die bestaat niet.`);
  return gevonden;
}

function maakCitaat({ anker, citaat, regel }: Bron, { relatief, normen }: Naslag): Citaat {
  const norm = regel === undefined ? {} : { norm: vind('regel', normen, regel) };
  return { citaat, pad: relatief(padVanAnker(anker)), plaats: naamVanSectie(geefZin(anker).sectie), ...norm };
}

const maakVraag = ({ bronnen, ...rest }: Vraag, naslag: Naslag): VraagTekst => ({
  ...rest,
  bronnen: bronnen.map((bron) => maakCitaat(bron, naslag)),
});

const maakHandeling = ({ bronnen, ...rest }: Handeling, naslag: Naslag): HandelingTekst => ({
  ...rest,
  bronnen: bronnen.map((bron) => maakCitaat(bron, naslag)),
});

function maakUitkomst(uitkomst: Uitkomst, naslag: Naslag): UitkomstTekst {
  const handelingen = (lijst: readonly Handeling[]) => lijst.map((handeling) => maakHandeling(handeling, naslag));
  const verwijzing = (map: string, titel: string, slug: string): Verwijzing => ({ titel, pad: naslag.relatief(`/${map}/${slug}/`) });
  return {
    ...uitkomst,
    bronnen: uitkomst.bronnen.map((bron) => maakCitaat(bron, naslag)),
    veiligThuis: handelingen(uitkomst.veiligThuis),
    lokaalTeam: handelingen(uitkomst.lokaalTeam),
    termijnen: handelingen(uitkomst.termijnen),
    formulieren: uitkomst.formulieren.map((slug) => verwijzing('formulieren', vind('formulier', naslag.formulieren, slug).titel, slug)),
    vervolg: uitkomst.vervolg.map((slug) => verwijzing('wegwijzers', vind('wegwijzer', naslag.wegwijzers, slug).titel, slug)),
  };
}

/** The points that questions and outcomes name, each once. */
async function puntenVan(vragen: Gegevens['vragen'], uitkomsten: Gegevens['uitkomsten'], relatief: Naslag['relatief']) {
  const alle = new Map((await geefPunten()).map((punt) => [punt.nr, punt]));
  const genoemd = new Set([...Object.values(vragen), ...Object.values(uitkomsten)].flatMap(({ punten }) => punten));
  return Object.fromEntries(
    [...genoemd].map((nr): [string, Punt] => {
      const { kop, standaard } = vind('onduidelijk punt', alle, nr);
      return [nr, { nr, kop, standaard, pad: relatief(`/onduidelijkheden/#${nr}`) }];
    }),
  );
}

/** Texts and routing must name the same questions, outcomes and answers; a slip here would leave a page without words. */
function keurNamen(route: Route, vragen: Vragen['vragen'], uitkomsten: Record<string, Uitkomst>): void {
  const states = Object.values(route.machine.states);
  const eis = (waar: string, verwacht: readonly string[], gevonden: readonly string[]) => {
    const mist = verwacht.filter((naam) => !gevonden.includes(naam));
    const teveel = gevonden.filter((naam) => !verwacht.includes(naam));
    if (mist.length + teveel.length > 0)
      throw new Error(
        `Wegwijzer "${route.slug}", ${waar}: zonder tekst: ${mist.join(', ') || 'geen'}; tekst zonder route: ${teveel.join(', ') || 'geen'}.`,
      );
  };
  eis(
    'vragen',
    states.filter(({ type }) => type !== 'final').map(({ key }) => key),
    Object.keys(vragen),
  );
  eis('uitkomsten', route.vanStrengNaarRuim, Object.keys(uitkomsten));
  for (const [id, { antwoorden }] of Object.entries(vragen)) {
    const events = [...(route.machine.states[id]?.transitions.keys() ?? [])].map(String);
    const verwacht = events.flatMap((naam) => (naam === 'vormen' ? (route.meerkeuze[id] ?? []) : [naam]));
    eis(`antwoorden bij "${id}"`, verwacht, Object.keys(antwoorden));
  }
}

const opId = <A, B>(lijst: Readonly<Record<string, A>>, maak: (waarde: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(lijst).map(([id, waarde]) => [id, maak(waarde)]));

/** Paths of one page per walkthrough that has both texts and routing. */
export async function wegwijzerPaden(): Promise<{ params: { slug: string } }[]> {
  return (await getCollection('vragen')).map(({ id }) => ({ params: { slug: id } }));
}

/**
 * The data of a walkthrough for the page at `pagina` (its path on the site).
 * @throws when texts and routing do not name the same things, or a text refers to something that does not exist.
 */
export async function maakGegevens(slug: string, pagina: string): Promise<{ gegevens: Gegevens; teksten: Vragen; route: Route }> {
  const teksten = (await getEntry('vragen', slug))?.data;
  const uitkomstteksten = (await getEntry('uitkomsten', slug))?.data.uitkomsten;
  const route = routes[slug];
  if (!teksten || !uitkomstteksten || !route) throw new Error(`Wegwijzer "${slug}" heeft vragen.yaml, uitkomsten.yaml en een machine nodig.`);
  keurNamen(route, teksten.vragen, uitkomstteksten);
  const wortel = wortelVan(pagina);
  const relatief = (pad: string) => wortel + pad.slice(1);
  const normen = new Map((await geefRegels()).map(({ nr, norm }) => [nr, norm]));
  const naslag = {
    relatief,
    normen,
    formulieren: await geefFormulieren(),
    wegwijzers: new Map<string, { readonly titel: string }>([...(await geefWegwijzers()), TERMIJNEN]),
  };
  const vragen = opId(teksten.vragen, (vraag) => maakVraag(vraag, naslag));
  const uitkomsten = opId(uitkomstteksten, (uitkomst) => maakUitkomst(uitkomst, naslag));
  const { titelVanDeTekst, versie, directGevaar } = await geefSite();
  const { alarm, overleg } = directGevaar;
  const gegevens: Gegevens = {
    slug,
    route: alsRoutegegevens(route),
    titel: teksten.titel,
    bron: `${titelVanDeTekst}, ${versie}`,
    gevaar: { alarm: { tekst: alarm.tekst, nummer: alarm.nummer }, overleg: { tekst: overleg.tekst, nummer: overleg.nummer } },
    kenmerken: teksten.kenmerken,
    vragen,
    uitkomsten,
    punten: await puntenVan(vragen, uitkomsten, relatief),
  };
  return { gegevens, teksten, route };
}
