/** A search from query to the list that is shown. */
import { dichtsteWoorden } from '../taal/afstand';
import type { Naslag } from './naslag';
import { woorden } from './normaliseer';
import { maakPlan } from './plan';
import { voerUit } from './rangschik';
import type { Middelen, Treffer, Uitslag } from './typen';

const MEESTE_TEKST = 6;
const MEESTE_ANDERE = 3;

/** The text comes first, then this site's own pages; both in order of rank. */
function tekstEerst(resultaten: readonly Treffer[], naslag: Naslag): Treffer[] {
  const isTekst = ({ doel }: Treffer) => naslag.gegevens.doelen[doel]?.soort === 'afspraken';
  return [...resultaten.filter(isTekst).slice(0, MEESTE_TEKST), ...resultaten.filter((een) => !isTekst(een)).slice(0, MEESTE_ANDERE)];
}

/** Searches and keeps what is shown. Rejects when the index fails. */
export async function zoek(vraag: string, naslag: Naslag, middelen: Middelen): Promise<Uitslag> {
  const uitslag = await voerUit(maakPlan(vraag, naslag), naslag, middelen);
  return { ...uitslag, resultaten: tekstEerst(uitslag.resultaten, naslag) };
}

/** Words that look like those of the query, to offer when nothing is found. */
export function lijktOp(vraag: string, naslag: Naslag): string[] {
  const lange = naslag.bekend.alle.filter((woord) => woord.length > 4);
  return [
    ...new Set(
      woorden(vraag).flatMap((woord) => {
        const begin = lange.filter((ander) => woord.length > 3 && ander.startsWith(woord.slice(0, 4)));
        return [...dichtsteWoorden(woord, lange), ...begin];
      }),
    ),
  ].slice(0, 3);
}
