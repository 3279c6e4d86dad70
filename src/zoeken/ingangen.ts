/** The word table in the ranking: which rows match a query, and how much they say about where to land. */
import type { Naslag, Sleutel } from './naslag';
import { stam } from './stam';
import type { Begripsdeel, Zoekplan } from './typen';

/** The landing places of a row, best first. */
const PLAATS = [1, 0.8, 0.65, 0.55, 0.5, 0.45];
/** A word in so few sections is rare. */
const WEINIG = 4;

/** Per word of the query the sections that have it. */
export type Letterlijk = ReadonlyMap<string, ReadonlySet<number>>;

/** A row of the word table that matches, with the words of the query it covers and their share in the query (0–1). */
export interface Passend {
  readonly sleutel: Sleutel;
  readonly delen: readonly Begripsdeel[];
  readonly dekking: number;
}

/** How much of a word of the query a key covers: all of it, half (one part of a joined word), or nothing. */
function raakt({ stammen, losse }: Begripsdeel, sleutel: Sleutel): number {
  if (stammen.some((kern) => sleutel.stammen.includes(kern))) return 1;
  const delen = losse.filter((kern) => sleutel.stammen.includes(kern)).length;
  return losse.length === 0 ? 0 : delen / losse.length;
}

/** The rows of the word table that match: all words of a key are in the query. */
export function passendeIngangen(plan: Zoekplan, naslag: Naslag): Passend[] {
  const weggelaten = new Set(plan.weggelaten.map(stam));
  const totaal = plan.delen.reduce((som, { belang }) => som + belang, 0);
  return naslag.sleutels.flatMap((sleutel) => {
    const delen = plan.delen.filter((deel) => raakt(deel, sleutel) > 0);
    const gevonden = new Set([...delen.flatMap(({ stammen, losse }) => [...stammen, ...losse]), ...weggelaten]);
    if (delen.length === 0 || !sleutel.stammen.every((kern) => gevonden.has(kern))) return [];
    return [{ sleutel, delen, dekking: delen.reduce((som, deel) => som + deel.belang * raakt(deel, sleutel), 0) / totaal }];
  });
}

/** A phrase of several words says more than one word that covers as much. */
const preciezer = ({ stammen }: Sleutel) => Math.min(1.8, 1 + 0.4 * (stammen.length - 1));

/** Points of the best rows for one target; rows add up only when they cover different words. */
function somVanVerschillende(lijst: { punten: number; delen: readonly Begripsdeel[] }[]): number {
  const gebruikt = new Set<Begripsdeel>();
  let som = 0;
  for (const { punten, delen } of lijst.sort((a, b) => b.punten - a.punten)) {
    if (delen.some((deel) => gebruikt.has(deel))) continue;
    for (const deel of delen) gebruikt.add(deel);
    som += punten;
  }
  return som;
}

/**
 * A word that stands in a few sections only is mostly looked for there: a landing place of the word table without it
 * counts less.
 */
function zonderHetWoord(doel: number, delen: readonly Begripsdeel[], letterlijk: Letterlijk): number {
  const verzamelingen = delen.flatMap(({ woord }) => letterlijk.get(woord) ?? []).filter(({ size }) => size > 0);
  const zeldzaamste = verzamelingen.sort((a, b) => a.size - b.size)[0];
  return zeldzaamste && zeldzaamste.size <= WEINIG && !zeldzaamste.has(doel) ? 0.75 : 1;
}

/** Points per target of the rows that match; 1 is the best landing place of a row that covers the whole query. */
export function puntenPerDoel(passend: readonly Passend[], letterlijk: Letterlijk): Map<number, number> {
  const perDoel = new Map<number, { punten: number; delen: readonly Begripsdeel[] }[]>();
  for (const { sleutel, delen, dekking } of passend) {
    sleutel.ingang.doelen.forEach((doel, plaats) => {
      const basis = dekking * dekking * preciezer(sleutel) * (PLAATS[plaats] ?? 0.45);
      // A longer phrase of daily speech means more than its words; those need not stand in the text.
      const punten = sleutel.stammen.length > 2 ? basis : basis * zonderHetWoord(doel, delen, letterlijk);
      perDoel.set(doel, [...(perDoel.get(doel) ?? []), { punten, delen }]);
    });
  }
  return new Map([...perDoel].map(([doel, lijst]) => [doel, somVanVerschillende(lijst)]));
}
