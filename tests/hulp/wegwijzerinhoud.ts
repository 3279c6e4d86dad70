/** The walkthroughs with their texts, read from content and made as the site makes them: what the tests hold machines and pages against. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Gegevens } from '../../src/wegwijzer/gegevens';
import { maakUitkomst, maakVraag, type Wegwijzernaslag } from '../../src/wegwijzer/maak-teksten';
import { routes } from '../../src/machines/register';
import { regelbestandSchema } from '../../src/bron/schema-regel';
import { uitkomstenSchema, vragenSchema, type Uitkomst, type Vragen } from '../../src/wegwijzer/schema';
import { alsRoutegegevens } from '../../src/wegwijzer/routegegevens';
import type { Route } from '../../src/machines/route';
import { formulieren } from './formulierinhoud';

const MAP = 'src/content';
const lees = (pad: string): unknown => parse(readFileSync(`${MAP}/${pad}`, 'utf8'));

/** Questions as written, by slug. */
export const vragenteksten: ReadonlyMap<string, Vragen> = new Map(
  Object.keys(routes).map((slug) => [slug, vragenSchema.parse(lees(`wegwijzers/${slug}/vragen.yaml`))]),
);
/** Outcomes as written, by slug. */
export const uitkomstteksten: ReadonlyMap<string, Readonly<Record<string, Uitkomst>>> = new Map(
  Object.keys(routes).map((slug) => [slug, uitkomstenSchema.parse(lees(`wegwijzers/${slug}/uitkomsten.yaml`)).uitkomsten]),
);
const normen = new Map(
  readdirSync(`${MAP}/regels`).flatMap((naam) => regelbestandSchema.parse(lees(`regels/${naam}`)).regels.map(({ nr, norm }) => [nr, norm] as const)),
);

/** What the texts of a walkthrough refer to, with paths as they are on the site. */
export function naslagVan(slug: string): Wegwijzernaslag {
  const vragen = vragenteksten.get(slug)?.vragen ?? {};
  return { slug, relatief: (pad) => pad, metRegels: false, normen, formulieren, wegwijzers: vragenteksten, vragen };
}

const opId = <A, B>(lijst: Readonly<Record<string, A>>, maak: (id: string, waarde: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(lijst).map(([id, waarde]) => [id, maak(id, waarde)]));

function maak(slug: string, route: Route): Gegevens {
  const naslag = naslagVan(slug);
  const { titel = '', kenmerken = {} } = vragenteksten.get(slug) ?? {};
  const nummer = { tekst: '', nummer: '' };
  return {
    slug,
    titel,
    kenmerken,
    route: alsRoutegegevens(route),
    bron: 'tekst',
    gevaar: { alarm: nummer, overleg: nummer },
    contact: '/contact/',
    stoel: 'lokaal-team',
    vragen: opId(naslag.vragen, (id, vraag) => maakVraag(id, vraag, naslag)),
    uitkomsten: opId(uitkomstteksten.get(slug) ?? {}, (id, uitkomst) => maakUitkomst(id, uitkomst, naslag)),
    punten: {},
  };
}

/** A walkthrough as a page has it. Unclear points and phone numbers are left out. */
export function wegwijzer(slug: string): { readonly gegevens: Gegevens; readonly route: Route } {
  const route = routes[slug];
  if (!route) throw new Error(`Er is geen wegwijzer "${slug}".`);
  return { gegevens: maak(slug, route), route };
}
