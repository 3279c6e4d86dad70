/**
 * A machine as a graph. A node is a question together with the flags that are on, so that the thousands of answer lists
 * become a small graph without cycles; everything that asks 'what can still happen?' is read from it.
 */
import type { AnyStateMachine } from 'xstate';
import { geldendeRegel, regelsVan } from './beslistabel';
import { begin, naamVan, VORMEN } from './stap';
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

/** In an outcome the flags make no difference any more. */
const sleutel = (naam: string, aan: readonly string[], einde: boolean) => (einde ? naam : [naam, ...[...aan].sort()].join(' '));

/** Walks the machine depth first; a node is made after the nodes it leads to. */
class Verkenning {
  readonly #knopen = new Map<string, Knoop>();
  /** Questions on the way to the node at hand. */
  readonly #pad = new Set<string>();
  readonly #route: Route;

  constructor(route: Route) {
    this.#route = route;
  }

  zoek(naam: string, aan: readonly string[]): Knoop | undefined {
    return this.#knopen.get(sleutel(naam, aan, this.#isEinde(naam)));
  }

  bezoek(naam: string, aan: readonly string[]): Knoop {
    const knoop = this.zoek(naam, aan) ?? this.#maak(naam, aan);
    // Answers are matched by question, so a list of answers could not express the same question asked twice.
    const dubbel = [...knoop.vragen].find((vraag) => this.#pad.has(vraag));
    if (dubbel !== undefined) weiger(this.#route, `question '${dubbel}' can be asked twice`);
    this.#knopen.set(sleutel(naam, aan, knoop.vraag === null), knoop);
    return knoop;
  }

  #isEinde(naam: string): boolean {
    return this.#route.vanStrengNaarRuim.includes(naam);
  }

  #maak(naam: string, aan: readonly string[]): Knoop {
    if (this.#isEinde(naam)) return { vraag: null, uitkomst: naam, takken: [], mogelijk: [naam], vragen: new Set() };
    if (this.#pad.has(naam)) weiger(this.#route, `question '${naam}' can be asked twice`);
    this.#pad.add(naam);
    const takken = this.#takken(naam, aan);
    this.#pad.delete(naam);
    const bereikt = new Set(takken.flatMap((tak) => tak.naar.mogelijk));
    return {
      vraag: naam,
      uitkomst: null,
      takken,
      mogelijk: this.#route.vanStrengNaarRuim.filter((uitkomst) => bereikt.has(uitkomst)),
      vragen: new Set([naam, ...takken.flatMap((tak) => [...tak.naar.vragen])]),
    };
  }

  #takken(naam: string, aan: readonly string[]): Tak[] {
    const antwoorden = new Set(regelsVan(this.#route, naam).map((regel) => regel.antwoord));
    return [...antwoorden].flatMap((antwoord) => {
      const regel = geldendeRegel(this.#route, naam, antwoord, aan);
      if (regel === undefined) return [];
      const naar = this.bezoek(regel.naar, [...new Set([...aan, ...regel.zet])]);
      // Guards see flags only (keuring.ts), so it makes no difference which of the values are given, or how many.
      const waarden = antwoord === VORMEN ? (this.#route.meerkeuze[naam] ?? []) : [antwoord];
      return waarden.map((waarde) => ({ waarden: [waarde], naar }));
    });
  }
}

function weiger(route: Route, reden: string): never {
  throw new Error(`Machine '${route.slug}' is refused:\n- ${reden}`);
}

const gemaakt = new WeakMap<AnyStateMachine, Graaf>();

/**
 * The graph of a route's machine; made once per machine. Of a machine that keuring.ts refuses it means nothing.
 * @throws when the machine can ask a question twice.
 */
export function graafVan(route: Route): Graaf {
  const bekend = gemaakt.get(route.machine);
  if (bekend !== undefined) return bekend;
  const verkenning = new Verkenning(route);
  const eerste = verkenning.bezoek(naamVan(begin(route)), []);
  const graaf: Graaf = { begin: eerste, knoop: (naam, aan) => verkenning.zoek(naam, aan) };
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
