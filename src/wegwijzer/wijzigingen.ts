/**
 * 'Wat verandert mijn uitkomst?': for every other outcome the smallest changes of answers that lead to it. A shortest-path
 * search over the graph in which keeping an answer is free, changing one costs most and answering a new question costs little.
 * The graph has no cycles, so one walk from the outcomes back gives every distance (what Dijkstra would find).
 */
import { speelAf } from './doorloop';
import { graafVan, takVoor, type Knoop, type Tak } from './graaf';
import type { Antwoord, Antwoorden, Route } from '../machines/route';
import type { Wijziging } from './typen';

/** At most this many per outcome; the ones that change the earliest questions come first. */
export const HOOGSTENS_PER_UITKOMST = 12;

/** More than the number of questions on any path: fewer changed answers always wins from fewer added ones. */
const PER_WIJZIGING = 1000;
const PER_AANVULLING = 1;

type GegevenPerVraag = ReadonlyMap<string | null, Antwoord>;
type Takkeuze = { readonly tak: Tak; readonly prijs: number };

/** The answers a question can get and what each costs, the one that stays last: that one is free, so it is never dearer than as a change. */
function keuzes(knoop: Knoop, gegeven: GegevenPerVraag): Takkeuze[] {
  const huidig = gegeven.get(knoop.vraag);
  const prijs = huidig === undefined ? PER_AANVULLING : PER_WIJZIGING;
  const anders = knoop.takken.map((tak) => ({ tak, prijs }));
  const blijft = huidig && takVoor(knoop, huidig.waarden);
  return blijft ? [...anders, { tak: blijft, prijs: 0 }] : anders;
}

/** Lowest price from a node to an outcome that is then fixed; Infinity when it cannot be reached. */
function prijslijst(doel: string, gegeven: GegevenPerVraag): (knoop: Knoop) => number {
  const bekend = new Map<Knoop, number>();
  const prijsVanaf = (knoop: Knoop): number => {
    if (!knoop.mogelijk.includes(doel)) return Infinity;
    if (knoop.mogelijk.length === 1) return 0;
    const eerder = bekend.get(knoop);
    if (eerder !== undefined) return eerder;
    const laagste = Math.min(...keuzes(knoop, gegeven).map(({ tak, prijs }) => prijs + prijsVanaf(tak.naar)));
    bekend.set(knoop, laagste);
    return laagste;
  };
  return prijsVanaf;
}

/** All cheapest ways from a node to the outcome, as the answers that differ from those given; at most `hoogstens`. */
function wegen(knoop: Knoop, gegeven: GegevenPerVraag, prijsVanaf: (knoop: Knoop) => number, hoogstens: number): Antwoord[][] {
  const vraag = knoop.vraag;
  if (vraag === null || knoop.mogelijk.length === 1) return [[]];
  const gevonden: Antwoord[][] = [];
  for (const { tak, prijs } of keuzes(knoop, gegeven)) {
    if (prijs + prijsVanaf(tak.naar) !== prijsVanaf(knoop)) continue;
    const stukken = wegen(tak.naar, gegeven, prijsVanaf, hoogstens - gevonden.length);
    gevonden.push(...(prijs === 0 ? stukken : stukken.map((stuk) => [{ vraag, waarden: tak.waarden }, ...stuk])));
    if (gevonden.length >= hoogstens) break;
  }
  return gevonden;
}

function alsWijziging(uitkomst: string, weg: Antwoorden, gegeven: GegevenPerVraag): Wijziging {
  const wijzig = weg.flatMap(({ vraag, waarden }) => {
    const huidig = gegeven.get(vraag);
    return huidig === undefined ? [] : [{ vraag, van: huidig.waarden, naar: waarden }];
  });
  return { uitkomst, wijzig, aanvulling: weg.filter(({ vraag }) => !gegeven.has(vraag)) };
}

/**
 * The smallest changes per other outcome: fewest changed answers, then fewest new ones; outcomes from strict to permissive,
 * changes in the order asked, at most HOOGSTENS_PER_UITKOMST each. A multiple-choice question is changed to one value.
 * As in speelAf an outcome counts as soon as it is fixed. Empty while the outcome is open.
 */
export function wijzigingen(route: Route, antwoorden: Antwoorden): Wijziging[] {
  const stand = speelAf(route, antwoorden);
  if (stand.uitkomst === null) return [];
  const begin = graafVan(route).begin;
  const gegeven = new Map([...stand.antwoorden, ...stand.wachtend].map((antwoord) => [antwoord.vraag, antwoord]));
  const andere = begin.mogelijk.filter((uitkomst) => uitkomst !== stand.uitkomst);
  return andere.flatMap((uitkomst) =>
    wegen(begin, gegeven, prijslijst(uitkomst, gegeven), HOOGSTENS_PER_UITKOMST).map((weg) => alsWijziging(uitkomst, weg, gegeven)),
  );
}
