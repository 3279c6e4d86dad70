/**
 * The share link of a walkthrough: `#v1&<vraag>=<antwoord>&<vraag>=<antwoord>…` in the order asked, several values joined with `+`
 * (contract §3). Answers are taken by question, not by place: a walkthrough can have got a question since the link was made, and what was
 * answered behind it is not lost.
 */
import { echo, leesDeel, leesFragment, schrijfFragment } from '../pagina/deellink';
import { speelAf } from './doorloop';
import { gebeurtenissenBij, gebeurtenisVoor, isVraag } from './stap';
import type { Antwoord, Antwoorden, Route } from '../machines/route';
import { enLijst } from '../taal/opsomming';
import type { Stand } from './typen';
import { geldt } from './voorwaarden';

const ONBEKENDE_VERSIE = 'Deze link hoort bij een andere versie van de wegwijzer. De antwoorden zijn niet overgenomen. Begin bij de eerste vraag.';

/** Longer than any link this site writes, with its '#'; what comes after it is not looked at. */
const MAX_TEKENS = 4000;
const ANDERE_VOLGORDE = 'De antwoorden staan in deze link in een andere volgorde dan de vragen nu. Ze staan op hun plaats. Controleer ze.';
/** As many questions as a message names. */
const MAX_NAMEN = 4;

/** What a link says. */
export interface GelezenDeellink {
  /** The answers that count, then those that wait behind a question that is not in the link (`speelAf`). */
  readonly antwoorden: Antwoorden;
  /** In plain Dutch what is not right and what happened to the rest; empty when the link is fine. */
  readonly meldingen: string[];
}

/**
 * The fragment, with '#', for the answers that count (`speelAf(…).antwoorden`: in the order asked). Every answer is in it,
 * also an explicit 'nee'.
 */
export function schrijfDeellink(antwoorden: Antwoorden): string {
  return schrijfFragment(antwoorden.map(({ vraag, waarden }) => ({ naam: vraag, waarde: waarden.join('+') })));
}

/** Why a part cannot be an answer of this walkthrough; null when it can. */
function bezwaar(route: Route, antwoord: Antwoord, eerder: Antwoorden): string | null {
  const vraag = echo(antwoord.vraag);
  if (!isVraag(route, antwoord.vraag)) return `De link noemt een vraag die deze wegwijzer niet kent: '${vraag}'.`;
  if (eerder.some((ander) => ander.vraag === antwoord.vraag))
    return `De vraag '${vraag}' staat meer dan één keer in de link. Het eerste antwoord telt.`;
  if (gebeurtenisVoor(route, antwoord) !== null) return null;
  return `De link noemt bij de vraag '${vraag}' een antwoord dat deze wegwijzer niet kent: '${echo(antwoord.waarden.join('+'))}'.`;
}

/** The parts of a link that are answers of this walkthrough, and what is wrong with the others. */
interface Gesorteerd {
  readonly gegeven: Antwoorden;
  readonly bezwaren: readonly string[];
  /** Questions that the link does name, with an answer that they do not know. */
  readonly mislukt: readonly string[];
}

function sorteer(route: Route, delen: readonly string[]): Gesorteerd {
  const gegeven: Antwoord[] = [];
  const bezwaren: string[] = [];
  const mislukt: string[] = [];
  for (const deel of delen) {
    const gelezen = leesDeel(deel);
    const antwoord = gelezen && { vraag: gelezen.naam, waarden: gelezen.waarde.split('+') };
    const reden = antwoord === null ? `De link is beschadigd bij '${echo(deel)}'.` : bezwaar(route, antwoord, gegeven);
    if (antwoord !== null && reden === null) gegeven.push(antwoord);
    else if (antwoord !== null) mislukt.push(antwoord.vraag);
    if (reden !== null) bezwaren.push(reden);
  }
  return { gegeven, bezwaren, mislukt };
}

const bewaard = ({ antwoorden, wachtend }: Stand): Antwoorden => [...antwoorden, ...wachtend];

/** The questions without an answer that stand before answers that wait, along the answers that keep most of them. */
function ontbrekend(route: Route, stand: Stand): string[] {
  const { vraag, wachtend } = stand;
  if (vraag === null || wachtend.length === 0) return [];
  const keuzes = gebeurtenissenBij(route, vraag).map(({ type, waarden = [type] }) => waarden);
  const verder = keuzes.map((waarden) => speelAf(route, [...bewaard(stand), { vraag, waarden }]));
  const meest = verder.reduce<Stand | null>((beste, een) => (beste && bewaard(beste).length >= bewaard(een).length ? beste : een), null);
  return meest && bewaard(meest).length > bewaard(stand).length ? [vraag, ...ontbrekend(route, meest)] : [vraag];
}

/** The open question, when an earlier version had ended here: then the link is an old one that was complete. */
function gestopt(route: Route, { vraag, antwoorden, wachtend }: Stand): string[] {
  if (vraag === null || wachtend.length > 0) return [];
  const na = route.eindigdeBij?.[vraag];
  return na && geldt(na, antwoorden) ? [vraag] : [];
}

/** 'X', 'X en Y', 'X, Y en Z'. */
const inWoorden = (vragen: readonly string[], noem: (vraag: string) => string) => {
  const namen = vragen.slice(0, MAX_NAMEN).map((vraag) => `‘${noem(vraag)}’`);
  return enLijst(vragen.length > MAX_NAMEN ? [...namen, `nog ${vragen.length - MAX_NAMEN}`] : namen);
};

const nogMeer = (aantal: number) =>
  aantal === 0 ? '' : aantal === 1 ? ' Er is nog 1 fout in de link.' : ` Er zijn nog ${aantal} fouten in de link.`;
const gevolg = (aantal: number) =>
  aantal === 0 ? 'Begin bij de eerste vraag.' : 'De antwoorden die wel goed zijn, zijn ingevuld. Controleer ze en ga verder.';

/** True when the answers that are kept stand in another order in the link. */
const isVerschoven = (stand: Stand, gegeven: Antwoorden): boolean => {
  const vragen = bewaard(stand).map(({ vraag }) => vraag);
  const inLink = gegeven.map(({ vraag }) => vraag).filter((vraag) => vragen.includes(vraag));
  return inLink.some((vraag, plaats) => vraag !== vragen[plaats]);
};

/** What the reader is told about answers that could not be placed, or have another place. */
function meldingenOver(route: Route, stand: Stand, { gegeven, bezwaren, mislukt }: Gesorteerd, noem: (vraag: string) => string): string[] {
  const [eerste, ...meer] = bezwaren;
  const nieuw = [...ontbrekend(route, stand), ...gestopt(route, stand)].filter((vraag) => !mislukt.includes(vraag));
  const weg = stand.vervallen.map(({ vraag }) => vraag);
  return [
    ...(eerste === undefined ? [] : [`${eerste}${nogMeer(meer.length)} ${gevolg(bewaard(stand).length)}`]),
    ...(isVerschoven(stand, gegeven) ? [ANDERE_VOLGORDE] : []),
    ...(nieuw.length > 0
      ? [
          `Niet in de link, misschien omdat deze vragen nieuw zijn: ${inWoorden(nieuw, noem)}. Beantwoord ze nog.${stand.wachtend.length > 0 ? ' De antwoorden die erna komen, zijn bewaard.' : ''}`,
        ]
      : []),
    ...(weg.length > 0 ? [`Niet aan de orde bij deze antwoorden: ${inWoorden(weg, noem)}. Dat is niet overgenomen.`] : []),
  ];
}

/**
 * Reads a fragment, with or without '#'. An empty fragment is no share link: no answers, no messages. A fragment of another
 * version, or that is no share link, gives a message and no answers; the caller skips fragments that are anchors on its page.
 * @param noem the name of a question as read, for the messages.
 */
export function leesDeellink(route: Route, fragment: string, noem: (vraag: string) => string = (vraag) => vraag): GelezenDeellink {
  const inhoud = leesFragment(fragment, MAX_TEKENS - 1);
  if (typeof inhoud === 'string') return { antwoorden: [], meldingen: inhoud === 'leeg' ? [] : [ONBEKENDE_VERSIE] };
  const { gegeven, bezwaren, mislukt } = sorteer(route, inhoud.delen);
  const stand = speelAf(route, gegeven);
  const gesorteerd = { gegeven, mislukt, bezwaren: inhoud.teLang ? ['De link is te lang.', ...bezwaren] : bezwaren };
  return { antwoorden: bewaard(stand), meldingen: meldingenOver(route, stand, gesorteerd, noem) };
}
