/**
 * A machine as a graph, walked by `xstate/graph`. A node is a question together with the flags that are on, so that the thousands of answer lists
 * become a small graph without cycles; everything that asks 'what can still happen?' is read from it.
 */
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { begin, gebeurtenissenBij, isVraag, kenmerkenVan, naamVan, type Antwoordgebeurtenis } from './stap';
import type { Route } from '../machines/route';

/** One answer and where it leads. */
export interface Tak {
  readonly waarden: readonly string[];
  readonly naar: Knoop;
}

/** A question with the flags that are on, or an outcome. */
export interface Knoop {
  /** The question; null in an outcome. */
  readonly vraag: string | null;
  /** The outcome; null in a question. */
  readonly uitkomst: string | null;
  /** Every answer, in the order of the machine; a multiple-choice question has one for each single value. */
  readonly takken: readonly Tak[];
  /** Outcomes that can be reached from here, from strict to permissive. */
  readonly mogelijk: readonly string[];
  /** Questions that can be asked from here on, this one included. */
  readonly vragen: ReadonlySet<string>;
}

/** The graph of one machine. */
export interface Graaf {
  readonly begin: Knoop;
  /** The node of a question or outcome with these flags on; undefined for a combination that no list of answers can reach. */
  readonly knoop: (naam: string, aan: readonly string[]) => Knoop | undefined;
}

/** The name of a node; in an outcome the flags make no difference any more. */
function sleutel(route: Route, naam: string, aan: readonly string[]): string {
  return [naam, ...(isVraag(route, naam) ? [...aan].sort() : []), ''].join(' ');
}

/**
 * Turns XState's map of states round, into nodes that know what can follow. A node is made after the nodes it leads to; answers are matched
 * by question, so a list of answers could not express the same question asked twice.
 */
function maakGraaf(route: Route): Graaf {
  const sleutelVan = (toestand: AnyMachineSnapshot) => sleutel(route, naamVan(toestand), kenmerkenVan(toestand));
  const kaart = getAdjacencyMap(route.machine, {
    serializeState: sleutelVan,
    events: (toestand: AnyMachineSnapshot) => gebeurtenissenBij(route, naamVan(toestand)),
  });
  const stappen = adjacencyMapToArray<AnyMachineSnapshot, Antwoordgebeurtenis>(kaart).map((stap) => ({ ...stap, van: sleutelVan(stap.state) }));
  const knopen = new Map<string, Knoop | null>();
  const maak = (toestand: AnyMachineSnapshot): Knoop => {
    const [naam, plek] = [naamVan(toestand), sleutelVan(toestand)];
    const bekend = knopen.get(plek);
    if (bekend) return bekend;
    // Null as long as the nodes it leads to are being made: coming here again then is a circle.
    if (bekend === null) throw tweemaal(route, naam);
    knopen.set(plek, null);
    const takken = stappen
      .filter(({ van }) => van === plek)
      .map(({ event, nextState }) => ({ waarden: event.waarden ?? [event.type], naar: maak(nextState) }));
    const knoop = isVraag(route, naam)
      ? vraagknoop(route, naam, takken)
      : { vraag: null, uitkomst: naam, takken: [], mogelijk: [naam], vragen: new Set<string>() };
    knopen.set(plek, knoop);
    return knoop;
  };
  return { begin: maak(begin(route)), knoop: (naam, aan) => knopen.get(sleutel(route, naam, aan)) ?? undefined };
}

function vraagknoop(route: Route, vraag: string, takken: readonly Tak[]): Knoop {
  const bereikt = new Set(takken.flatMap((tak) => tak.naar.mogelijk));
  const vragen = new Set(takken.flatMap((tak) => [...tak.naar.vragen]));
  if (vragen.has(vraag)) throw tweemaal(route, vraag);
  return {
    vraag,
    uitkomst: null,
    takken,
    mogelijk: route.vanStrengNaarRuim.filter((uitkomst) => bereikt.has(uitkomst)),
    vragen: new Set([vraag, ...vragen]),
  };
}

const tweemaal = (route: Route, vraag: string) => new Error(`Machine '${route.slug}' is geweigerd:\n- vraag '${vraag}' kan twee keer worden gesteld`);

const gemaakt = new WeakMap<AnyStateMachine, Graaf>();

/**
 * The graph of a route's machine; made once per machine. Of a machine that keuring.ts refuses it means nothing.
 * @throws when the machine can ask a question twice.
 */
export function graafVan(route: Route): Graaf {
  const graaf = gemaakt.get(route.machine) ?? maakGraaf(route);
  gemaakt.set(route.machine, graaf);
  return graaf;
}

/** The branch of an answer as `genormaliseerd` gives it; undefined when the question does not know it. */
export function takVoor(knoop: Knoop, waarden: readonly string[]): Tak | undefined {
  return knoop.takken.find((tak) => tak.waarden[0] === waarden[0]);
}

/** The most questions that can follow, this one included; questions in `beantwoord` do not count. */
export function langstePad(knoop: Knoop, beantwoord: ReadonlySet<string>): number {
  const lengten = new Map<Knoop, number>();
  const lengte = (vanaf: Knoop): number => {
    const bekend = lengten.get(vanaf);
    if (bekend !== undefined) return bekend;
    const zelf = vanaf.vraag === null || beantwoord.has(vanaf.vraag) ? 0 : 1;
    const langste = zelf + Math.max(0, ...vanaf.takken.map((tak) => lengte(tak.naar)));
    lengten.set(vanaf, langste);
    return langste;
  };
  return lengte(knoop);
}
