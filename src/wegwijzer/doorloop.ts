/**
 * Replay: the answers are the only state, and everything on screen is a fold over them. Answers are matched by question, not
 * by place, so that after an edit the answers to questions that are still asked stay, and no others come back.
 */
import { graafVan, langstePad, type Knoop } from './graaf';
import { begin, genormaliseerd, kenmerkenVan, naamVan, opVolgorde, stap } from './stap';
import type { Antwoord, Antwoorden, Route } from '../machines/route';
import type { Stand } from './typen';

/** Follows the answers from the first question until one is missing or unknown; an outcome takes none. */
function volg(route: Route, gegeven: ReadonlyMap<string, Antwoord>) {
  const antwoorden: Antwoord[] = [];
  let toestand = begin(route);
  for (let volgende: typeof toestand | null = toestand; volgende !== null;) {
    toestand = volgende;
    const ruw = gegeven.get(naamVan(toestand));
    const antwoord = ruw && genormaliseerd(route, ruw);
    if (antwoord) antwoorden.push(antwoord);
    volgende = antwoord ? stap(route, toestand, antwoord.waarden) : null;
  }
  return { antwoorden, toestand };
}

/** Splits the answers that do not count into those that may count later and those that are void. */
function verdeel(route: Route, knoop: Knoop, over: Antwoorden) {
  const wachtend: Antwoord[] = [];
  const vervallen: Antwoord[] = [];
  for (const antwoord of opVolgorde(route, over)) {
    const bekend = genormaliseerd(route, antwoord);
    if (bekend !== null && knoop.vragen.has(antwoord.vraag)) wachtend.push(bekend);
    else vervallen.push(antwoord);
  }
  return { wachtend, vervallen };
}

/**
 * Replays answers. Their order makes no difference; of two answers to one question the last counts.
 * @param antwoorden any answers, also unknown or outdated ones; nothing in them can make this throw.
 * @throws only when the machine itself can ask a question twice (graafVan).
 */
export function speelAf(route: Route, antwoorden: Antwoorden): Stand {
  const graaf = graafVan(route);
  const gegeven = new Map(antwoorden.map((antwoord) => [antwoord.vraag, antwoord]));
  const { antwoorden: geteld, toestand } = volg(route, gegeven);
  const knoop = graaf.knoop(naamVan(toestand), kenmerkenVan(toestand));
  if (knoop === undefined) throw new Error(`Machine '${route.slug}': toestand '${naamVan(toestand)}' staat niet in de graaf`);
  for (const { vraag } of geteld) gegeven.delete(vraag);
  const { wachtend, vervallen } = verdeel(route, knoop, [...gegeven.values()]);
  const uitkomst = knoop.mogelijk.length === 1 ? (knoop.mogelijk[0] ?? null) : null;
  return {
    antwoorden: geteld,
    wachtend,
    vervallen,
    vraag: knoop.vraag,
    uitkomst,
    voorlopig: uitkomst !== null && knoop.vraag !== null,
    nogHooguit: langstePad(knoop, new Set(wachtend.map(({ vraag }) => vraag))),
    mogelijk: knoop.mogelijk,
  };
}

const teBewaren = ({ antwoorden, wachtend }: Stand): Antwoorden => [...antwoorden, ...wachtend];

/**
 * The answers after giving or editing one. Answers that are not asked any more are dropped for good, so that ja → nee → ja
 * does not bring back an old follow-up answer; answers behind a newly opened question are kept.
 * To tell the user what an edit drops, look at `vervallen` of speelAf with the answer added.
 */
export function geefAntwoord(route: Route, antwoorden: Antwoorden, antwoord: Antwoord): Antwoorden {
  return teBewaren(speelAf(route, [...antwoorden, antwoord]));
}

/** The answers with the last one that counts taken back, so that its question is open again; unchanged at the first question. */
export function terug(route: Route, antwoorden: Antwoorden): Antwoorden {
  const stand = speelAf(route, antwoorden);
  const laatste = stand.antwoorden.at(-1);
  return teBewaren(
    speelAf(
      route,
      teBewaren(stand).filter((antwoord) => antwoord !== laatste),
    ),
  );
}
