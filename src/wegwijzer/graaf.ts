/**
 * A machine as a graph. A node is a question together with the flags that are on, so that the thousands of answer lists become a small graph
 * without cycles; everything that asks 'what can still happen?' is read from it. The build walks it (wandeling.ts), a page gets it as data.
 */
import type { AnyStateMachine } from 'xstate';
import type { Route } from '../machines/route';
import { gebeurtenissenBij, isVraag } from './stap';
import { loopAf, sleutel, tweemaal, type Graafgegevens } from './wandeling';

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

/** The branches of a question: its answers in the order of the machine, each with the node the walk found behind it. */
const takkenVan = (route: Route, vraag: string, naar: readonly Knoop[]): Tak[] =>
  gebeurtenissenBij(route, vraag).flatMap(({ type, waarden = [type] }, nummer) => {
    const knoop = naar[nummer];
    return knoop ? [{ waarden, naar: knoop }] : [];
  });

/** Turns what the walk found into nodes that know what can follow; each comes after those it leads to. */
function maakGraaf(route: Route, gelopen: Graafgegevens): Graaf {
  const rij: Knoop[] = [];
  const knopen = new Map<string, Knoop>();
  for (const [naam, aan, plaatsen] of gelopen) {
    const naar = plaatsen.flatMap((plaats) => rij[plaats] ?? []);
    const knoop = isVraag(route, naam)
      ? vraagknoop(route, naam, takkenVan(route, naam, naar))
      : { vraag: null, uitkomst: naam, takken: [], mogelijk: [naam], vragen: new Set<string>() };
    rij.push(knoop);
    knopen.set(sleutel(route, naam, aan), knoop);
  }
  const eerste = rij.at(-1);
  if (!eerste) throw new Error(`Machine '${route.slug}': een graaf zonder knopen`);
  return { begin: eerste, knoop: (naam, aan) => knopen.get(sleutel(route, naam, aan)) };
}

const gemaakt = new WeakMap<AnyStateMachine, Graaf>();

/**
 * The graph of a route's machine; made once per machine. Of a machine that keuring.ts refuses it means nothing.
 * @param gelopen what an earlier walk found; without it the machine is walked
 * @throws when the machine can ask a question twice.
 */
export function graafVan(route: Route, gelopen?: Graafgegevens): Graaf {
  const graaf = gemaakt.get(route.machine) ?? maakGraaf(route, gelopen ?? loopAf(route));
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
