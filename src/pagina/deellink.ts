/**
 * The share link, on every page that has one: `#v1&<naam>=<waarde>&<naam>=<waarde>…` (contract §3). Reading never throws: a link can be old,
 * cut off by a mail program, or made by hand.
 */
const VERSIE = 'v1';
const MAX_ECHO = 40;

/** The parts of a link of this version, as they stand in it. */
interface Linkinhoud {
  readonly delen: readonly string[];
  /** Longer than was asked for: the rest, and the part that was cut through, are not in `delen`. */
  readonly teLang: boolean;
}
interface Linkdeel {
  readonly naam: string;
  readonly waarde: string;
}

/** The fragment, with '#', of these parts in this order. */
export const schrijfFragment = (delen: readonly Linkdeel[]): string =>
  ['#' + VERSIE, ...delen.map(({ naam, waarde }) => `${naam}=${waarde}`)].join('&');

/**
 * Takes a fragment apart, with or without '#'; an '&' at the end adds nothing. Programs for mail and chat write '&' as '&amp;' or '%26'.
 * @param langste as many characters as are looked at, without '#'
 */
export function leesFragment(fragment: string, langste: number): Linkinhoud | 'leeg' | 'andere versie' {
  // Behind ':~:' a search engine says which words to show; an older browser leaves it standing.
  const tekst = fragment.replace(/^#|:~:.*/gsu, '').replace(/&amp;|%26/gu, '&');
  if (tekst === '') return 'leeg';
  const [versie, ...delen] = tekst.slice(0, langste).split('&');
  if (versie !== VERSIE) return 'andere versie';
  const teLang = tekst.length > langste;
  return { teLang, delen: teLang || delen.at(-1) === '' ? delen.slice(0, -1) : delen };
}

/** Name and value of one part; null when it is broken. A sentence around the link can leave its closing mark behind it. */
export function leesDeel(deel: string): Linkdeel | null {
  try {
    const tekst = decodeURIComponent(deel).replace(/[^\w=+>-]+$/u, '');
    const is = tekst.indexOf('=');
    return is < 1 ? null : { naam: tekst.slice(0, is), waarde: tekst.slice(is + 1) };
  } catch {
    return null; // Broken percent-encoding: decodeURIComponent has no other way to say so.
  }
}

/** Part of a link as shown to the user: short, and only characters of a link, so that a link cannot speak for this site. */
export function echo(tekst: string): string {
  const schoon = tekst.replace(/[^a-z0-9=+-]/giu, '?');
  return tekst.length > MAX_ECHO ? `${schoon.slice(0, MAX_ECHO - 1)}…` : schoon;
}
