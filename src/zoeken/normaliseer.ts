/** Folds text to what is compared: people type without accents, with any quotation mark and in any case. */

import { schoon } from '../taal/schoon';

/** Lower case, accents off, curly quotation marks and dashes plain, white space single. */
export function vouw(tekst: string): string {
  return schoon(tekst)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const WOORD = /\d+(?:[.,]\d+)*|[a-z0-9]+(?:&[a-z0-9]+)*/gu;

/** The words of a text, folded: letters and digits, numbers with their dots ('6.1.6') and 'v&v' kept whole. */
export function woorden(tekst: string): string[] {
  return vouw(tekst).match(WOORD) ?? [];
}

/**
 * The words of a query as typed (lower case, with accents) beside their folded form: the index ranks a word with the
 * same accents higher.
 */
export function getypteWoorden(vraag: string): { woord: string; getypt: string }[] {
  const gevouwen = woorden(vraag);
  const metAccent =
    schoon(vraag)
      .toLowerCase()
      .match(/\d+(?:[.,]\d+)*|[\p{L}\d]+(?:&[\p{L}\d]+)*/gu) ?? [];
  return gevouwen.map((woord, plaats) => {
    const getypt = metAccent[plaats] ?? woord;
    return { woord, getypt: vouw(getypt) === woord ? getypt : woord };
  });
}

/** Abbreviations typed in capitals ('OM', 'VT'), folded; none when everything is in capitals (caps lock). */
export function afkortingen(vraag: string): string[] {
  const losse = schoon(vraag).match(/[\p{L}&]+/gu) ?? [];
  const hoofdletters = losse.filter((woord) => /^[\p{Lu}&]{2,5}$/u.test(woord));
  const alles = losse.length > 2 && hoofdletters.length === losse.length;
  return alles ? [] : hoofdletters.map(vouw);
}

/** True when the words of `zinsdeel` stand in `tekst` one after the other; punctuation, case and accents do not count. */
export function staatIn(zinsdeel: string, tekst: string): boolean {
  return ` ${woorden(tekst).join(' ')} `.includes(` ${woorden(zinsdeel).join(' ')} `);
}

/** Phrases between double quotation marks (any kind) and the rest of the query. */
export function splitsCitaten(vraag: string): { citaten: string[]; rest: string } {
  const citaten: string[] = [];
  const rest = vraag.replace(/[“”„‟«»]/gu, '"').replace(/"([^"]+)"/gu, (_heel, citaat: string) => {
    if (citaat.trim()) citaten.push(vouw(citaat));
    return ' ';
  });
  return { citaten, rest: rest.replaceAll('"', ' ').trim() };
}
