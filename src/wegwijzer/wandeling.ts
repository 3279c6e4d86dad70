/**
 * Walks a machine with `xstate/graph` and writes down what it found as plain data, so that a page gets the graph of its walkthrough from the build:
 * walking takes longer than anything else a walkthrough does, and would keep its page from answering (docs/besluiten/0001).
 */
import type { AnyMachineSnapshot } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { begin, gebeurtenissenBij, isVraag, kenmerkenVan, naamVan, type Antwoordgebeurtenis } from './stap';
import type { Route } from '../machines/route';

/** A node: a question or an outcome, its flags that are on, and per answer (`gebeurtenissenBij`) the place in the list of the node it leads to. */
type Knoopgegevens = readonly [naam: string, aan: readonly string[], naar: readonly number[]];

/** A graph as data: each node after the nodes it leads to, so the first question is the last. */
export type Graafgegevens = readonly Knoopgegevens[];

/** The name of a node; in an outcome the flags make no difference any more. */
export function sleutel(route: Route, naam: string, aan: readonly string[]): string {
  return [naam, ...(isVraag(route, naam) ? [...aan].sort() : []), ''].join(' ');
}

/** A list of answers, matched by question, could not express the same question asked twice. */
export const tweemaal = (route: Pick<Route, 'slug'>, vraag: string) =>
  new Error(`Machine '${route.slug}' is geweigerd:\n- vraag '${vraag}' kan twee keer worden gesteld`);

/** Every step of the machine, by the node it starts from, in the order of its answers. */
function stappenPerPlek(route: Route, sleutelVan: (toestand: AnyMachineSnapshot) => string) {
  const kaart = getAdjacencyMap(route.machine, {
    serializeState: sleutelVan,
    events: (toestand: AnyMachineSnapshot) => gebeurtenissenBij(route, naamVan(toestand)),
  });
  return Map.groupBy(adjacencyMapToArray<AnyMachineSnapshot, Antwoordgebeurtenis>(kaart), ({ state }) => sleutelVan(state));
}

/**
 * The graph of a machine as data.
 * @throws when the machine can come back to a question
 */
export function loopAf(route: Route): Graafgegevens {
  const sleutelVan = (toestand: AnyMachineSnapshot) => sleutel(route, naamVan(toestand), kenmerkenVan(toestand));
  const stappen = stappenPerPlek(route, sleutelVan);
  const gelopen: Knoopgegevens[] = [];
  const plaatsen = new Map<string, number | null>();
  const loop = (toestand: AnyMachineSnapshot): number => {
    const [naam, plek] = [naamVan(toestand), sleutelVan(toestand)];
    const bekend = plaatsen.get(plek);
    if (bekend !== undefined && bekend !== null) return bekend;
    // Null as long as the nodes it leads to are being made: coming here again then is a circle.
    if (bekend === null) throw tweemaal(route, naam);
    plaatsen.set(plek, null);
    const naar = (stappen.get(plek) ?? []).map(({ nextState }) => loop(nextState));
    const plaats = gelopen.push([naam, isVraag(route, naam) ? kenmerkenVan(toestand) : [], naar]) - 1;
    plaatsen.set(plek, plaats);
    return plaats;
  };
  loop(begin(route));
  return gelopen;
}
