/** What Pagefind may add where it can run: below a short list only, after it, and never for a word that is not known. */
import type { Naslag } from './naslag';
import type { Bevraag, Treffer, Uitslag } from './typen';

/** From so many results on a list needs nothing more. */
const GENOEG = 3;

/** True when a list is short enough to add to; an empty one stays empty. */
export const isKort = ({ resultaten }: Pick<Uitslag, 'resultaten'>): boolean => resultaten.length > 0 && resultaten.length < GENOEG;

/** Sections that have all words of a query for Pagefind, whose own stemming brings more forms together; not those that are in the list. */
export async function vulAan(uitslag: Uitslag, { gegevens }: Naslag, bevraag: Bevraag): Promise<Treffer[]> {
  const { plan, resultaten } = uitslag;
  const gezocht = plan.delen.filter(({ belang }) => belang > 0).flatMap(({ termen }) => termen[0]?.term ?? []);
  if (!isKort(uitslag)) return [];
  const lijsten = await Promise.all(gezocht.map(bevraag));
  const [eerste = [], ...rest] = lijsten;
  const overal = eerste.filter(({ doel }) => rest.every((lijst) => lijst.some((ander) => ander.doel === doel)));
  const nieuw = overal.filter(({ doel }) => gegevens.doelen[doel]?.soort === 'afspraken' && !resultaten.some((een) => een.doel === doel));
  return nieuw.slice(0, GENOEG - resultaten.length);
}
