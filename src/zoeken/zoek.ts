/** A search from query to the list that is shown. */
import type { Naslag } from './naslag';
import { maakPlan } from './plan';
import { voerUit, type Rangschikking } from './rangschik';
import { wegInVraag, wegVan } from './situatie';
import type { Middelen, Treffer, Uitslag, Zoekplan } from './typen';
import { lijktOp, maakUitleg } from './uitleg';

const MEESTE_TEKST = 6;
const MEESTE_ANDERE = 4;
const MEESTE_VOORSTELLEN = 3;
/** A section with the same title stands beside its twin when it has this much of its points. */
const AANDEEL_TWEELING = 0.4;

/** Sections with the same title for the two routes stand one after the other: neither is the whole answer. Not where the query names a route or a section. */
function metTweeling(lijst: readonly Treffer[], naslag: Naslag): Treffer[] {
  const kopVan = ({ doel }: Treffer) => naslag.gegevens.doelen[doel]?.kop;
  const wegVanTreffer = ({ doel }: Treffer) => wegVan(naslag.gegevens.doelen[doel]?.id ?? '');
  const geplaatst: Treffer[] = [];
  for (const treffer of lijst) {
    if (geplaatst.includes(treffer)) continue;
    geplaatst.push(treffer);
    if (wegVanTreffer(treffer) === undefined) continue;
    const tweeling = lijst.find((ander) => !geplaatst.includes(ander) && kopVan(ander) === kopVan(treffer) && wegVanTreffer(ander) !== undefined);
    if (tweeling && tweeling.score >= treffer.score * AANDEEL_TWEELING) geplaatst.push(tweeling);
  }
  return geplaatst;
}

/** As many sections and as many other pages as a list can do with, in order of rank. */
function kort(lijst: readonly Treffer[], naslag: Naslag): Treffer[] {
  const isTekst = ({ doel }: Treffer) => naslag.gegevens.doelen[doel]?.soort === 'afspraken';
  const blijft = new Set([...lijst.filter(isTekst).slice(0, MEESTE_TEKST), ...lijst.filter((een) => !isTekst(een)).slice(0, MEESTE_ANDERE)]);
  return lijst.filter((een) => blijft.has(een));
}

/** Carries out a query; one with a word that is not in the text with all of the word table. */
async function voerVolledigUit(vraag: string, naslag: Naslag, middelen: Middelen): Promise<Rangschikking> {
  const plan = maakPlan(vraag, naslag);
  const staat = plan.delen.every(({ oordeel }) => oordeel === 'staat');
  const volledig = staat ? naslag : await middelen.volledig();
  return voerUit(volledig === naslag ? plan : maakPlan(vraag, volledig), volledig, middelen);
}

/** Words to propose where a plan found nothing: each of them finds something. */
async function stelVoor(plan: Zoekplan, naslag: Naslag, middelen: Middelen): Promise<string[]> {
  const vindend: string[] = [];
  for (const woord of lijktOp(plan, naslag)) {
    const { resultaten } = await voerVolledigUit(woord, naslag, middelen);
    if (resultaten.length > 0) vindend.push(woord);
    if (vindend.length === MEESTE_VOORSTELLEN) break;
  }
  return vindend;
}

/** Searches and keeps what is shown, with how the query was read. */
export async function zoek(vraag: string, naslag: Naslag, middelen: Middelen): Promise<Uitslag> {
  const { passend, ...uitslag } = await voerVolledigUit(vraag, naslag, middelen);
  const vrij = uitslag.plan.genoemd.length === 0 && wegInVraag(vraag) === undefined;
  const resultaten = kort(vrij ? metTweeling(uitslag.resultaten, naslag) : uitslag.resultaten, naslag);
  const lijken = resultaten.length === 0 ? await stelVoor(uitslag.plan, naslag, middelen) : undefined;
  return { ...uitslag, resultaten, uitleg: maakUitleg(uitslag.plan, passend, naslag, lijken) };
}
