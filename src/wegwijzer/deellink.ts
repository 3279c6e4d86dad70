/**
 * The share link: `#v1&<vraag>=<antwoord>&<vraag>=<antwoord>…` in the order asked, several values joined with `+`
 * (contract §3). Reading never throws: a link can be old, cut off by a mail program, or made by hand.
 */
import { begin, gebeurtenisVoor, genormaliseerd, naamVan, stap } from './stap';
import type { Antwoord, Antwoorden, Route } from './typen';

const VERSIE = 'v1';

const ONBEKENDE_VERSIE = 'Deze link hoort bij een andere versie van de wegwijzer. De antwoorden zijn niet overgenomen. Begin bij de eerste vraag.';

/** Longer than any link this site writes; what comes after it is not looked at. */
const MAX_TEKENS = 4000;
const MAX_ECHO = 40;

/** What a link says. */
export interface GelezenDeellink {
  /** The answers up to the first part that is not right. */
  readonly antwoorden: Antwoorden;
  /** In plain Dutch what is not right and what happened to the rest; empty when the link is fine. */
  readonly meldingen: string[];
}

/**
 * The fragment, with '#', for the answers that count (`speelAf(…).antwoorden`: in the order asked). Every answer is in it,
 * also an explicit 'nee'.
 */
export function schrijfDeellink(antwoorden: Antwoorden): string {
  return ['#' + VERSIE, ...antwoorden.map(({ vraag, waarden }) => `${vraag}=${waarden.join('+')}`)].join('&');
}

/** Part of a link as shown to the user: short, and only characters of a link, so that a link cannot speak for this site. */
function echo(tekst: string): string {
  const schoon = tekst.replace(/[^a-z0-9=+-]/gi, '?');
  return tekst.length > MAX_ECHO ? `${schoon.slice(0, MAX_ECHO - 1)}…` : schoon;
}

const gevolg = (aantal: number) =>
  aantal === 0 ? 'Begin bij de eerste vraag.' : 'De antwoorden die daarvoor staan, zijn wel ingevuld. Controleer ze en ga verder.';

/** Why a part cannot be the next answer; null when it can. */
function bezwaar(route: Route, antwoord: Antwoord, open: string, eerder: Antwoorden): string | null {
  const vraag = echo(antwoord.vraag);
  if (!Object.hasOwn(route.machine.states, antwoord.vraag) || route.vanStrengNaarRuim.includes(antwoord.vraag)) {
    return `De link noemt een vraag die deze wegwijzer niet kent: '${vraag}'.`;
  }
  if (eerder.some((ander) => ander.vraag === antwoord.vraag)) return `De vraag '${vraag}' staat meer dan één keer in de link.`;
  if (antwoord.vraag !== open) return `De vraag '${vraag}' is op deze plaats in de link niet aan de orde.`;
  if (gebeurtenisVoor(route, antwoord) !== null) return null;
  return `De link noemt bij de vraag '${vraag}' een antwoord dat deze wegwijzer niet kent: '${echo(antwoord.waarden.join('+'))}'.`;
}

/** One part `vraag=antwoord` or `vraag=a+b`; null when it is broken. */
function leesDeel(deel: string): Antwoord | null {
  try {
    const tekst = decodeURIComponent(deel);
    const is = tekst.indexOf('=');
    return is < 1 ? null : { vraag: tekst.slice(0, is), waarden: tekst.slice(is + 1).split('+') };
  } catch {
    return null; // Broken percent-encoding: decodeURIComponent has no other way to say so.
  }
}

/** Takes parts as long as they follow from each other. Stops at the first that does not: what comes after it may rest on it. */
function neemOver(route: Route, delen: readonly string[]): GelezenDeellink {
  const antwoorden: Antwoord[] = [];
  let toestand = begin(route);
  for (const deel of delen) {
    const antwoord = leesDeel(deel);
    const reden = antwoord === null ? `De link is beschadigd bij '${echo(deel)}'.` : bezwaar(route, antwoord, naamVan(toestand), antwoorden);
    const volgende = antwoord && reden === null ? stap(route, toestand, antwoord.waarden) : null;
    const goed = antwoord && genormaliseerd(route, antwoord);
    if (volgende === null || goed === null) return { antwoorden, meldingen: [`${reden ?? ''} ${gevolg(antwoorden.length)}`] };
    antwoorden.push(goed);
    toestand = volgende;
  }
  return { antwoorden, meldingen: [] };
}

/**
 * Reads a fragment, with or without '#'. An empty fragment is no share link: no answers, no messages. A fragment of another
 * version, or that is no share link, gives a message and no answers; the caller skips fragments that are anchors on its page.
 */
export function leesDeellink(route: Route, fragment: string): GelezenDeellink {
  const tekst = fragment.replace(/^#/, '').slice(0, MAX_TEKENS);
  if (tekst === '') return { antwoorden: [], meldingen: [] };
  const [versie, ...delen] = tekst.split('&');
  if (versie !== VERSIE) return { antwoorden: [], meldingen: [ONBEKENDE_VERSIE] };
  const teLang = fragment.length > MAX_TEKENS;
  // The last part is cut through when the link is too long, and empty when it ends in '&'.
  const heel = teLang || delen.at(-1) === '' ? delen.slice(0, -1) : delen;
  const gelezen = neemOver(route, heel);
  if (!teLang || gelezen.meldingen.length > 0) return gelezen;
  return { ...gelezen, meldingen: [`De link is te lang. ${gevolg(gelezen.antwoorden.length)}`] };
}
