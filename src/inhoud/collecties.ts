/** Reads the collections once per build and hands them on in the forms pages need. */
import { getCollection, getEntry } from 'astro:content';
import { maakAnnotaties, type Annotaties, type Paginaverwijzing } from '../bron/annotaties';
import { secties } from '../bron/tekst';
import { nieuwsteEerst } from '../site/versies';
import { opNummer } from '../taal/nummer';
import { gekozenProfiel } from '../gemeente/laden';
import { routes } from '../machines/register';
import type { Begrip } from '../bron/schema-begrip';
import type { Formulier } from '../formulier/schema';
import type { Gemeente } from '../gemeente/schema';
import type { Onduidelijkheid } from '../bron/schema-onduidelijkheid';
import type { Regel } from '../bron/schema-regel';
import type { Site } from '../site/schema';
import type { Tekststand } from '../site/schema-stand';
import { keurVoorbeeld } from '../formulier/voorbeeld';
import type { Versie } from '../site/schema-versie';
import type { Voorbeeldformulier } from '../formulier/schema-voorbeeld';
import type { Vragen } from '../wegwijzer/schema';

/** The site's own facts: name, version of the text, status, whom to call. */
export async function geefSite(): Promise<Site> {
  const ingang = await getEntry('site', 'site');
  if (!ingang) throw new Error('src/content/site/site.yaml ontbreekt: daarin staan de status van de tekst en de telefoonnummers.');
  return ingang.data;
}

/** What came after the text: facts with the day they were looked up. */
export async function geefStand(): Promise<Tekststand> {
  const ingang = await getEntry('stand', 'stand');
  if (!ingang) throw new Error('src/content/site/stand.yaml ontbreekt: daarin staat wat er na deze tekst kwam.');
  return ingang.data;
}

/** The profile this build is for: one municipality, or the region (environment variable GEMEENTE). */
export async function geefGemeente(): Promise<Gemeente & { readonly slug: string }> {
  const slug = gekozenProfiel();
  const ingang = await getEntry('gemeenten', slug);
  if (!ingang) throw new Error(`Er is geen profiel "${slug}" in src/content/gemeenten.`);
  return { slug, ...ingang.data };
}

/** Versions of the text and of the site, newest first. */
export async function geefVersies(): Promise<Versie[]> {
  return nieuwsteEerst((await getCollection('versies')).map(({ data }) => data));
}

const opVolgorde = <T extends { nr: string }>(lijst: T[]): T[] => lijst.sort((een, ander) => opNummer(een.nr, ander.nr));

/** All rules R1–R201 in order. */
export async function geefRegels(): Promise<Regel[]> {
  return opVolgorde((await getCollection('regels')).flatMap(({ data }) => data.regels));
}

/** All unclear points O1–O84 in order. */
export async function geefPunten(): Promise<Onduidelijkheid[]> {
  return opVolgorde((await getCollection('onduidelijkheden')).map(({ data }) => data));
}

/** The glossary by slug, in Dutch alphabetical order. */
export async function geefBegrippen(): Promise<Map<string, Begrip>> {
  const ingangen = await getCollection('begrippen');
  return new Map(ingangen.map(({ id, data }) => [id, data] as const).sort(([, a], [, b]) => a.term.localeCompare(b.term, 'nl')));
}

/** The walkthroughs by slug, in the order of a case. */
export async function geefWegwijzers(): Promise<Map<string, Vragen>> {
  const volgorde = Object.keys(routes);
  const ingangen = (await getCollection('vragen')).map(({ id, data }) => [id, data] as const);
  return new Map(ingangen.sort(([a], [b]) => volgorde.indexOf(a) - volgorde.indexOf(b)));
}

/** The forms by slug. */
export async function geefFormulieren(): Promise<Map<string, Formulier>> {
  return new Map((await getCollection('formulieren')).map(({ id, data }) => [id, data] as const));
}

/** The worked example of a form. @throws when there is none, or a value does not belong to a field of the form. */
export async function geefVoorbeeld(slug: string, formulier: Formulier): Promise<Voorbeeldformulier> {
  const voorbeeld = (await getEntry('voorbeelden', slug))?.data;
  if (!voorbeeld) throw new Error(`Het formulier "${slug}" heeft nog geen uitgewerkt voorbeeld: maak src/content/voorbeelden/${slug}.yaml.`);
  const fouten = keurVoorbeeld(formulier, voorbeeld);
  if (fouten.length > 0) throw new Error(`src/content/voorbeelden/${slug}.yaml: ${fouten.join(' ')}`);
  return voorbeeld;
}

async function maak(): Promise<Annotaties> {
  const alsVerwijzingen = (map: string, soort: Paginaverwijzing['soort'], paginas: ReadonlyMap<string, Pick<Vragen, 'titel' | 'secties'>>) =>
    [...paginas].map(([slug, { titel, secties: bij }]) => ({ pad: `/${map}/${slug}/`, titel, soort, secties: bij }));
  return maakAnnotaties({
    secties,
    regels: await geefRegels(),
    punten: await geefPunten(),
    begrippen: await geefBegrippen(),
    verwijzingen: [
      ...alsVerwijzingen('wegwijzers', 'Wegwijzer', await geefWegwijzers()),
      ...alsVerwijzingen('formulieren', 'Formulier', await geefFormulieren()),
    ],
  });
}

let gemaakt: Promise<Annotaties> | undefined;
/** Everything that stands beside the text; made once per build. */
export function geefAnnotaties(): Promise<Annotaties> {
  gemaakt ??= maak();
  return gemaakt;
}
