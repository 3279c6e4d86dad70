/**
 * Small JSON for what stands in a page: every text, list and object that occurs more than once is written once and referred to by
 * number, objects with the same fields share their field names, and texts share their words (woordenboek.ts). It walks any JSON,
 * so new fields need nothing here.
 */
import { kortIn, voluit } from './woordenboek';

/** What JSON can hold. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [naam: string]: Json };

/** Packed JSON: a number is the place of a shared part; an array is a form followed by values; the rest stands for itself. */
type Stuk = null | boolean | number | string | readonly Stuk[];

/** Field names by form (none for LIJST), the shared parts, the whole, and the words of the texts in both. */
export type Pakket = readonly [vormen: readonly (readonly string[])[], delen: readonly Stuk[], geheel: Stuk, woorden: readonly string[]];

/** Form of a list, which has no field names; its place in `vormen` is empty. */
const LIJST = 0;
/** Form of a number that is data, since a bare number is a reference. */
const GETAL = -1;
/** Shorter JSON than this is not longer than a reference to it. */
const KORTST = 5;

/** How often each text, list and object occurs; inside a repeated one is looked only once, since it is written once. */
function telDelen(geheel: Json): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>();
  const tel = (deel: Json): void => {
    if (deel === null || typeof deel === 'boolean' || typeof deel === 'number') return;
    const sleutel = JSON.stringify(deel);
    const aantal = (aantallen.get(sleutel) ?? 0) + 1;
    aantallen.set(sleutel, aantal);
    if (aantal === 1 && typeof deel !== 'string') Object.values(deel).forEach(tel);
  };
  tel(geheel);
  return aantallen;
}

/** The texts in packed JSON, in order. */
const tekstenIn = (stuk: Stuk): string[] => (typeof stuk === 'string' ? [stuk] : Array.isArray(stuk) ? stuk.flatMap(tekstenIn) : []);

/** The same packed JSON with other texts, in the same order. */
function metTeksten(stuk: Stuk, teksten: Iterator<string>): Stuk {
  if (typeof stuk === 'string') return String(teksten.next().value);
  return stuk !== null && typeof stuk === 'object' ? stuk.map((deel) => metTeksten(deel, teksten)) : stuk;
}

/** Packs what JSON keeps of `gegevens`; `pakUit` gives it back. The same data always give the same packet. */
export function pakIn(gegevens: object): Pakket {
  const geheel = JSON.parse(JSON.stringify(gegevens)) as Json;
  const aantallen = telDelen(geheel);
  const vormen: (readonly string[])[] = [[]];
  const vormnummers = new Map<string, number>();
  const delen: Stuk[] = [];
  const deelnummers = new Map<string, number>();
  const vormVan = (namen: readonly string[]): number => {
    const sleutel = JSON.stringify(namen);
    const nummer = vormnummers.get(sleutel) ?? vormen.push(namen) - 1;
    vormnummers.set(sleutel, nummer);
    return nummer;
  };
  const schrijf = (deel: Json): Stuk => {
    if (typeof deel === 'number') return [GETAL, deel];
    if (deel === null || typeof deel !== 'object') return deel;
    return [Array.isArray(deel) ? LIJST : vormVan(Object.keys(deel)), ...Object.values(deel).map(pak)];
  };
  const pak = (deel: Json): Stuk => {
    const sleutel = JSON.stringify(deel);
    if (sleutel.length < KORTST || (aantallen.get(sleutel) ?? 0) < 2) return schrijf(deel);
    const nummer = deelnummers.get(sleutel) ?? delen.push(schrijf(deel)) - 1;
    deelnummers.set(sleutel, nummer);
    return nummer;
  };
  const inhoud: readonly Stuk[] = [pak(geheel), ...delen];
  const { teksten, woorden } = kortIn(tekstenIn(inhoud));
  const [ingekort = null, ...rest] = metTeksten(inhoud, teksten[Symbol.iterator]()) as readonly Stuk[];
  return [vormen, rest, ingekort, woorden];
}

/** The JSON that went into `pakIn`. Repeated parts are the same object: do not change them. */
export function pakUit([vormen, delen, geheel, woorden]: Pakket): unknown {
  const klaar: Json[] = [];
  const lees = (stuk: Stuk = null): Json => {
    if (typeof stuk === 'number') return (klaar[stuk] ??= lees(delen[stuk]));
    if (typeof stuk === 'string') return voluit(stuk, woorden);
    if (stuk === null || typeof stuk === 'boolean') return stuk;
    const [vorm, ...rest] = stuk as readonly [number, ...Stuk[]];
    if (vorm === GETAL) return rest[0] as number;
    const waarden = rest.map((deel) => lees(deel));
    return vorm === LIJST ? waarden : Object.fromEntries((vormen[vorm] ?? []).map((naam, plaats) => [naam, waarden[plaats] ?? null]));
  };
  return lees(geheel);
}
