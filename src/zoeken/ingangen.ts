/** The word table in the ranking: which rows match a query, and how much they say about where to land. */
import type { Naslag, Sleutel } from './naslag';
import { BELANG } from './plan';
import { stam } from './stam';
import { doelenVan, zinnenMet } from './tekstscore';
import type { Begripsdeel, Zoekplan } from './typen';
import { hoortBijVorm } from './vraagvorm';

/** The landing places of a row, best first. */
const PLAATS = [1, 0.8, 0.65, 0.55, 0.5, 0.45];
/** A word in so few sections is rare. */
const WEINIG = 4;
/** Where a rare word is not, its row counts for so much: less than the word itself where it is. */
const ZONDER_WOORD = 0.4;
const BELANG_STOPWOORD = 0.35;
/** Terms from this weight on are the word itself, in another form or as part of a compound. */
const GEWICHT_VORM = 0.7;

/** Per word of the query the sections that have it. */
export type Letterlijk = ReadonlyMap<string, ReadonlySet<number>>;

/** A row of the word table that matches, with the words of the query it covers and their share in the query (0–1). */
export interface Passend {
  readonly sleutel: Sleutel;
  readonly delen: readonly Begripsdeel[];
  readonly dekking: number;
}

/** How much of a word of the query a key covers: all of it, a share (parts of a joined word), or nothing. */
function raakt({ stammen, losse }: Begripsdeel, sleutel: Sleutel): number {
  if (stammen.some((kern) => sleutel.stammen.includes(kern))) return 1;
  const delen = losse.filter((kern) => sleutel.stammen.includes(kern)).length;
  return delen / (losse.length || 1);
}

/** The rows of the word table that match: all words of a key are in the query. Rows without a place are among them. */
export function passendeIngangen({ delen: alle, weggelaten, vorm, alleenVorm }: Zoekplan, naslag: Naslag): Passend[] {
  // How is asked leads nowhere by itself when it is also asked about what: 'hoeveel dagen contact' is not about every period.
  const isVorm = alleenVorm ? () => false : (deel: Begripsdeel) => hoortBijVorm(deel.woord, vorm);
  const los = new Set(weggelaten.map(stam));
  const totaal = alle.reduce((som, { belang }) => som + belang, 0) || 1;
  return naslag.sleutelsMet(alle.flatMap(({ stammen, losse }) => [...stammen, ...losse])).flatMap((sleutel) => {
    const delen = alle.filter((deel) => raakt(deel, sleutel) > 0);
    const gevonden = new Set([...delen.flatMap(({ stammen, losse }) => [...stammen, ...losse]), ...los]);
    if (delen.every(isVorm) || !sleutel.stammen.every((kern) => gevonden.has(kern))) return [];
    // Stop words of a phrase that stand in the query too ('niet eens') are part of what it says.
    const meegeteld = BELANG_STOPWOORD * sleutel.stammen.filter((kern) => los.has(kern)).length;
    const gedekt = delen.reduce((som, deel) => som + deel.belang * raakt(deel, sleutel), 0);
    return [{ sleutel, delen, dekking: (gedekt + meegeteld) / (totaal + meegeteld) }];
  });
}

/**
 * Words of the query that only the word table or the pages know, and that none of the rows that match has a place for: they are not known
 * after all. @param gevraagd words of pages that are asked for
 */
export function zonderPlaats(delen: readonly Begripsdeel[], passend: readonly Passend[], gevraagd: readonly Begripsdeel[]): Begripsdeel[] {
  const uitTabel = passend.filter(({ sleutel }) => sleutel.ingang.geen === undefined).flatMap((een) => een.delen);
  const metPlaats = new Set([...uitTabel, ...gevraagd]);
  return delen.map((deel) => {
    if (deel.oordeel !== 'plek' || metPlaats.has(deel)) return deel;
    // The text may have words that begin with it: client, clientsysteem.
    const als = deel.termen.map(({ term }) => term);
    return als.length > 0 ? { ...deel, oordeel: 'begin', als } : { ...deel, oordeel: 'onbekend', belang: 0 };
  });
}

/** The sections that have each word literally, in any form. */
export function zoekLetterlijk(delen: readonly Begripsdeel[], naslag: Naslag): Letterlijk {
  return new Map(
    delen.map(({ woord, termen }) => {
      const eigen = termen.filter(({ gewicht }) => gewicht >= GEWICHT_VORM);
      return [woord, doelenVan(zinnenMet({ termen: eigen }, naslag).keys(), naslag)];
    }),
  );
}

/** A phrase of several words says more than one word that covers as much; words that only name the route make it no phrase. */
function preciezer({ stammen }: Sleutel, delen: readonly Begripsdeel[]): number {
  const meer = stammen.length - delen.filter(({ belang }) => belang === BELANG.weg).length - 1;
  return Math.min(1.8, 1 + 0.4 * Math.max(0, meer));
}

/** Points of the best rows for one target; rows add up only when they cover different words. */
function somVanVerschillende(lijst: { punten: number; delen: readonly Begripsdeel[] }[]): number {
  const gebruikt = new Set<string>();
  let som = 0;
  for (const { punten, delen } of lijst.sort((a, b) => b.punten - a.punten)) {
    if (delen.some(({ woord }) => gebruikt.has(woord))) continue;
    for (const { woord } of delen) gebruikt.add(woord);
    som += punten;
  }
  return som;
}

/** A word that says something and stands in a few sections only is mostly looked for there: a landing place of the word table without it counts less. */
function zonderHetWoord(doel: number, delen: readonly Begripsdeel[], letterlijk: Letterlijk): number {
  const verzamelingen = delen
    .flatMap(({ woord, belang }) => (belang < BELANG.gewoon ? [] : (letterlijk.get(woord) ?? [])))
    .filter(({ size }) => size > 0);
  const zeldzaamste = verzamelingen.sort((a, b) => a.size - b.size)[0];
  return zeldzaamste && zeldzaamste.size <= WEINIG && !zeldzaamste.has(doel) ? ZONDER_WOORD : 1;
}

/** Points per target of the rows that match; 1 is the best landing place of a row that covers the whole query. */
export function puntenPerDoel(passend: readonly Passend[], letterlijk: Letterlijk): Map<number, number> {
  const perDoel = new Map<number, { punten: number; delen: readonly Begripsdeel[] }[]>();
  for (const { sleutel, delen, dekking } of passend) {
    if (sleutel.ingang.geen !== undefined) continue;
    sleutel.ingang.doelen.forEach((doel, plaats) => {
      const basis = dekking * dekking * preciezer(sleutel, delen) * (PLAATS[plaats] ?? 0.45);
      // A longer phrase of daily speech means more than its words; those need not stand in the text.
      const punten = sleutel.stammen.length > 2 ? basis : basis * zonderHetWoord(doel, delen, letterlijk);
      perDoel.set(doel, [...(perDoel.get(doel) ?? []), { punten, delen }]);
    });
  }
  return new Map([...perDoel].map(([doel, lijst]) => [doel, somVanVerschillende(lijst)]));
}
