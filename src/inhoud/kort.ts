/** The agreements in short, read from content and held against the rules once per build. */
import { getCollection } from 'astro:content';
import { keurKort } from '../bron/kort';
import { kortplaatsen, type Kortplaats } from '../bron/kortplaatsen';
import type { Kortzin } from '../bron/schema-kort';
import { geefPunten, geefRegels } from './collecties';

/** A place with what is said of it. */
interface Kort extends Kortplaats {
  readonly zinnen: readonly Kortzin[];
}

async function lees(): Promise<ReadonlyMap<string, readonly Kort[]>> {
  const stukken = (await getCollection('kort')).flatMap(({ data }) => data.stukken);
  const naslag = {
    regels: new Map((await geefRegels()).map((regel) => [regel.nr, regel])),
    punten: new Set((await geefPunten()).map(({ nr }) => nr)),
  };
  const fouten = keurKort(stukken, naslag);
  if (fouten.length > 0) throw new Error(`'In het kort' klopt niet (src/content/kort):\n${fouten.join('\n')}`);
  const perPlaats = new Map(stukken.map(({ plaats, zinnen }) => [plaats, zinnen]));
  const verteld = kortplaatsen.map((plaats) => ({ ...plaats, zinnen: perPlaats.get(plaats.id) ?? [] }));
  return Map.groupBy(verteld, ({ sectie }) => sectie);
}

let gelezen: Promise<ReadonlyMap<string, readonly Kort[]>> | undefined;
/** What stands beside each section in short: the section first, then its parts. @throws in Dutch, a sentence per fault */
export function geefKort(): Promise<ReadonlyMap<string, readonly Kort[]>> {
  gelezen ??= lees();
  return gelezen;
}
