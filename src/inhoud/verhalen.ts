/** The stories, checked once per build against both machines. */
import { getCollection } from 'astro:content';
import { maakVerloop } from '../casusverloop/teksten';
import { maakHerhaalsets, type Herhaalset } from '../leren/herhaalsets';
import { keurVerhalen } from '../leren/keuring';
import type { Verhaalbestand, Verhaalnaslag } from '../leren/moment';
import type { Tijdlijngegevens } from '../casusverloop/gegevens';
import { maakTijdlijngegevens } from '../casusverloop/maak-gegevens';
import { alsOefengegevens } from '../leren/gegevens';
import { metOefenmomenten } from '../leren/oefenmoment';
import { relatiefVan } from '../pagina/wortel';
import type { Gegevens } from '../wegwijzer/gegevens';
import { geefPunten, geefWegwijzers } from './collecties';
import { geefTermijnen } from './termijnen';
import { maakGegevens } from './wegwijzer';

/** What stories are held against. */
async function geefVerhaalnaslag(): Promise<Verhaalnaslag> {
  const vragen = await geefWegwijzers();
  return {
    vragen: new Map([...vragen].map(([slug, teksten]) => [slug, teksten.vragen])),
    uitkomsten: new Map((await getCollection('uitkomsten')).map(({ id, data }) => [id, data.uitkomsten])),
    verloop: maakVerloop(await getCollection('casusverloop')),
  };
}

async function lees(): Promise<readonly Verhaalbestand[]> {
  const bestanden = (await getCollection('verhalen')).map(({ id, data }) => ({ slug: id, verhaal: data }));
  const fouten = keurVerhalen(bestanden, await geefVerhaalnaslag());
  if (fouten.length > 0) throw new Error(`De verhalen kloppen niet met de wegwijzers of het casusverloop (npm run leren):\n${fouten.join('\n')}`);
  return bestanden.sort((a, b) => a.verhaal.nr - b.verhaal.nr);
}

let gelezen: Promise<readonly Verhaalbestand[]> | undefined;
/** All stories in the order of the series. @throws in Dutch, a sentence per fault, when one disagrees with a machine or a rule of a story */
export function geefVerhalen(): Promise<readonly Verhaalbestand[]> {
  gelezen ??= lees();
  return gelezen;
}

let gedeeld: Promise<readonly Herhaalset[]> | undefined;
/** The sets to practise again, the same in every build of the same stories. @throws as geefVerhalen */
export function geefHerhaalsets(): Promise<readonly Herhaalset[]> {
  gedeeld ??= geefVerhalen().then(maakHerhaalsets);
  return gedeeld;
}

/** The page of a story; its data are made for a page at this depth, so that their links are right from every story. */
export const padVanVerhaal = (slug: string): string => `/leren/verhalen/${slug}/`;
const HIER = padVanVerhaal('een');

/** A walkthrough for practice. @throws as maakGegevens */
export const maakOefengegevens = async (slug: string): Promise<Gegevens> => alsOefengegevens((await maakGegevens(slug, HIER)).gegevens);

/** A walkthrough for the page at `pagina`, each outcome with a moment to practise it with. @throws as maakGegevens */
export async function maakWegwijzer(slug: string, pagina: string, metRegels = false) {
  const { gegevens, ...rest } = await maakGegevens(slug, pagina, metRegels);
  return { ...rest, gegevens: metOefenmomenten(gegevens, await geefVerhalen(), relatiefVan(pagina)) };
}

/** The words of the lifecycle, for the line of a story. @throws as maakTijdlijngegevens */
export async function maakVerloopgegevens(): Promise<Tijdlijngegevens> {
  const punten = new Map((await geefPunten()).map((punt) => [punt.nr, punt]));
  const { gegevens } = await geefTermijnen(HIER);
  return maakTijdlijngegevens(maakVerloop(await getCollection('casusverloop')), gegevens, { punten, relatief: relatiefVan(HIER) });
}
