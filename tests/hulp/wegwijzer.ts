/** Assertions and generators in the words of the walkthroughs, so that tests read as the decision table. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Gegeven } from '../../src/machines/voorbeeld';
import { speelAf } from '../../src/wegwijzer/doorloop';
import { graafVan, type Knoop } from '../../src/wegwijzer/graaf';
import type { Antwoord, Antwoorden, Route } from '../../src/machines/route';

/** One answer: `antwoord('bijzondere-vorm', 'pcf', 'vgv')`. */
export const antwoord = (vraag: string, ...waarden: string[]): Antwoord => ({ vraag, waarden });

/** Answers from a record, in its order. */
export const antwoorden = (gegeven: Gegeven): Antwoorden => Object.entries(gegeven).map(([vraag, waarden]) => ({ vraag, waarden: [waarden].flat() }));

/** Asserts which question is open after these answers, and that all of them were asked. */
export function volgendeVraag(route: Route, gegeven: Gegeven, vraag: string): void {
  expect(speelAf(route, antwoorden(gegeven))).toMatchObject({ vraag, vervallen: [], wachtend: [] });
}

/** Asserts that these answers leave more than one outcome possible. */
export function nogGeenUitkomst(route: Route, gegeven: Gegeven): void {
  expect(speelAf(route, antwoorden(gegeven))).toMatchObject({ uitkomst: null, voorlopig: false });
}

/** Asserts the final outcome of these answers, and that all of them were asked. */
export function uitkomst(route: Route, gegeven: Gegeven, verwacht: string): void {
  expect(speelAf(route, antwoorden(gegeven))).toMatchObject({ vraag: null, uitkomst: verwacht, voorlopig: false, vervallen: [], wachtend: [] });
}

/** Asserts an outcome that is fixed while a question is still open. */
export function voorlopigeUitkomst(route: Route, gegeven: Gegeven, verwacht: string, open: string): void {
  expect(speelAf(route, antwoorden(gegeven))).toMatchObject({ vraag: open, uitkomst: verwacht, voorlopig: true });
}

/** Every answer list that completes the given answers (which may be in any order), one value per multiple-choice question. */
export function* aanvullingen(route: Route, vast: ReadonlyMap<string, Antwoord> = new Map()): Generator<Antwoorden> {
  function* vanaf(knoop: Knoop, tot: Antwoorden): Generator<Antwoorden> {
    if (knoop.vraag === null) return void (yield tot);
    const gegeven = vast.get(knoop.vraag);
    for (const { waarden, naar } of knoop.takken) {
      if (gegeven !== undefined && gegeven.waarden[0] !== waarden[0]) continue;
      yield* vanaf(naar, [...tot, { vraag: knoop.vraag, waarden: gegeven?.waarden ?? waarden }]);
    }
  }
  yield* vanaf(graafVan(route).begin, []);
}

/**
 * Walks from the start to an outcome; each number chooses an answer, and at a multiple-choice question also how many values.
 * Four times out of five it takes an answer that keeps the most permissive outcome possible, so that all outcomes are met.
 */
function loop(route: Route, keuzes: readonly number[]): Antwoorden {
  const lijst: Antwoord[] = [];
  let knoop = graafVan(route).begin;
  for (const keuze of keuzes) {
    const ruimste = knoop.mogelijk.at(-1);
    const ruim = knoop.takken.filter((tak) => tak.naar.mogelijk.at(-1) === ruimste);
    const uit = keuze % 5 > 0 ? ruim : knoop.takken;
    const tak = uit[(keuze >> 3) % Math.max(1, uit.length)];
    if (tak === undefined || knoop.vraag === null) break;
    const vormen = route.meerkeuze[knoop.vraag] ?? [];
    const isVorm = tak.waarden.some((waarde) => vormen.includes(waarde));
    const gekozen = vormen.filter((waarde, plaats) => tak.waarden.includes(waarde) || (keuze >> (plaats + 4)) % 2 === 1);
    lijst.push({ vraag: knoop.vraag, waarden: isVorm ? gekozen : tak.waarden });
    knoop = tak.naar;
  }
  return lijst;
}

/** Any complete answer list of a walkthrough. */
export const heleDoorloop = (route: Route): fc.Arbitrary<Antwoorden> =>
  fc.array(fc.nat(), { minLength: 40, maxLength: 40 }).map((keuzes) => loop(route, keuzes));

/** Any beginning of an answer list, also the empty and the complete one. */
export const beginVanDoorloop = (route: Route): fc.Arbitrary<Antwoorden> =>
  fc.tuple(heleDoorloop(route), fc.nat(40)).map(([lijst, lengte]) => lijst.slice(0, lengte));

/** Answers as a store may hold them: unordered, with unknown questions and values, for any question of the walkthrough. */
export function rommeligeOpslag(route: Route): fc.Arbitrary<Antwoorden> {
  const vragen = fc.oneof(fc.constantFrom(...Object.keys(route.machine.states)), fc.string(), fc.constantFrom('__proto__', 'constructor'));
  const waarden = fc.oneof(fc.constantFrom('ja', 'nee', 'weet-niet', 'geen', 'pcf', 'voldoende', 'vormen', 'toString'), fc.string());
  return fc.uniqueArray(fc.record({ vraag: vragen, waarden: fc.array(waarden, { maxLength: 3 }) }), {
    selector: ({ vraag }) => vraag,
    maxLength: 30,
  });
}
