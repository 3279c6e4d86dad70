/** The unclear points for the pages that list them: which walkthrough names which, and the filters made of that. */
import { getCollection, getEntry } from 'astro:content';
import { puntenIn } from '../punten/genoemd';
import { maakFilters, type Puntennoemer, type Puntfilter } from '../punten/filters';
import { geefKoppelingen } from './koppelingen';
import { geefPunten } from './collecties';

/** The points named by the deadlines, which are a walkthrough with content of their own. */
async function vanTermijnen(): Promise<Set<string>> {
  const regels = (await getCollection('termijnen')).map(({ data }) => data);
  const soorten = (await getEntry('termijnsoorten', 'soorten'))?.data.soorten ?? [];
  return puntenIn([...regels, ...soorten.flatMap(({ letOp }) => letOp)]);
}

async function vanWegwijzer(slug: string): Promise<Set<string>> {
  const vragen = (await getEntry('vragen', slug))?.data.vragen ?? {};
  const uitkomsten = (await getEntry('uitkomsten', slug))?.data.uitkomsten ?? {};
  return puntenIn([...Object.values(vragen), ...Object.values(uitkomsten)]);
}

const WEGWIJZER = /^wegwijzers\/(?<slug>[^/]+)\/$/u;

/** Every walkthrough, in the order of a case, with the points it names. */
async function geefNoemers(): Promise<Puntennoemer[]> {
  const { vraag } = await geefKoppelingen();
  const wegwijzers = vraag.flatMap(({ titel, pad }) => {
    const slug = WEGWIJZER.exec(pad)?.groups?.['slug'];
    return slug ? [{ titel, slug }] : [];
  });
  return Promise.all(
    wegwijzers.map(async ({ titel, slug }) => ({ titel, slug, punten: slug === 'termijnen' ? await vanTermijnen() : await vanWegwijzer(slug) })),
  );
}

/** The filters on the list, each a page. */
export const geefFilters = async (): Promise<Puntfilter[]> => maakFilters(await geefPunten(), await geefNoemers());
