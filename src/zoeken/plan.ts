/** From what people type to what is looked for: words, forms, compounds, slips, phrases, section numbers and the form of the question. */
import { leesSamen, leesWoord, GEWICHT, type Lezing } from './lezing';
import type { Naslag } from './naslag';
import { afkortingen, splitsCitaten, vouw, woorden } from './normaliseer';
import { genoemdeSecties } from './nummer';
import { wegInVraag } from './situatie';
import { stam } from './stam';
import type { Begripsdeel, Term, Vraagvorm, Zoekplan } from './typen';
import { hoortBijVorm, vraagvormVan } from './vraagvorm';

/** How much a word of a query counts, by what it is in it. */
export const BELANG = { gewoon: 1, algemeen: 0.35, vorm: 0.25, weg: 0.15, onbekend: 0 } as const;
const MEESTE_TERMEN = 8;
/** As many neighbours may be one word. */
const MEESTE_SAMEN = 3;

function uniek(termen: readonly Term[]): Term[] {
  const beste = new Map<string, number>();
  for (const { term, gewicht } of termen) beste.set(term, Math.max(gewicht, beste.get(term) ?? 0));
  return [...beste].map(([term, gewicht]) => ({ term, gewicht })).slice(0, MEESTE_TERMEN);
}

/** A word that nothing is known of decides nothing; how is asked decides less than about what. */
function belangVan(woord: string, { oordeel, als }: Lezing, { algemeen }: Naslag, vorm: Vraagvorm | undefined): number {
  if (oordeel === 'onbekend') return BELANG.onbekend;
  if (hoortBijVorm(woord, vorm)) return BELANG.vorm;
  const gelezen = oordeel === 'hersteld' || oordeel === 'begin' ? (als[0] ?? woord) : woord;
  return algemeen.has(gelezen) ? BELANG.algemeen : BELANG.gewoon;
}

interface Begin {
  readonly deel: Begripsdeel;
  /** How many typed words it took. */
  readonly aantal: number;
}

/** Reads the first words of a list: as many as are one word, or else one. */
function leesBegin(losse: readonly string[], naslag: Naslag, vorm: Vraagvorm | undefined): Begin {
  for (let aantal = Math.min(MEESTE_SAMEN, losse.length); aantal > 1; aantal--) {
    const stukken = losse.slice(0, aantal);
    const samen = leesSamen(stukken, naslag);
    if (!samen) continue;
    const los = stukken.map((term) => ({ term, gewicht: GEWICHT.deel }));
    const deel = { ...samen, woord: stukken.join(' '), belang: BELANG.gewoon, termen: uniek([...samen.termen, ...los]), losse: stukken.map(stam) };
    return { deel, aantal };
  }
  const [woord = ''] = losse;
  const lezing = leesWoord(woord, naslag, losse.length === 1);
  return {
    deel: { ...lezing, woord, belang: belangVan(woord, lezing, naslag, vorm), termen: uniek(lezing.termen), losse: [] },
    aantal: 1,
  };
}

function maakDelen(inhoud: readonly string[], naslag: Naslag, vorm: Vraagvorm | undefined): Begripsdeel[] {
  const delen: Begripsdeel[] = [];
  let rest = inhoud;
  while (rest.length > 0) {
    const { deel, aantal } = leesBegin(rest, naslag, vorm);
    delen.push(deel);
    rest = rest.slice(aantal);
  }
  return delen;
}

/** Words that name the route say where the answer must be, not what it is about: beside another word they weigh little. */
function zonderWeg(delen: readonly Begripsdeel[], vraag: string): readonly Begripsdeel[] {
  const genoemd = new Set(woorden(wegInVraag(vraag)?.woorden ?? ''));
  const isWeg = ({ woord }: Begripsdeel) => woorden(woord).every((een) => genoemd.has(een));
  const anders = delen.filter((deel) => !isWeg(deel) && deel.belang >= BELANG.algemeen);
  // One general word beside it ('gezin') makes no subject yet.
  if (anders.length < 2 && !anders.some(({ belang }) => belang === BELANG.gewoon)) return delen;
  return delen.map((deel) => (isWeg(deel) && deel.belang ? { ...deel, belang: BELANG.weg } : deel));
}

/** Words between quotation marks are looked for as they were typed: no slip is put right in them. */
const zoalsGetypt = (deel: Begripsdeel): Begripsdeel =>
  deel.oordeel === 'hersteld' || deel.oordeel === 'begin'
    ? { ...deel, oordeel: 'onbekend', belang: BELANG.onbekend, termen: [], stammen: [], als: [] }
    : deel;

/** Makes the plan of a query. Pure; the same query and data give the same plan. */
export function maakPlan(vraag: string, naslag: Naslag): Zoekplan {
  const { citaten, rest } = splitsCitaten(vraag);
  const afgekort = new Set(afkortingen(vraag));
  const telt = (woord: string) => afgekort.has(woord) || (!naslag.stop.has(woord) && !naslag.vraag.has(woord));
  const aangehaald = woorden(citaten.join(' '));
  const getypt = [...woorden(rest), ...aangehaald];
  const vorm = vraagvormVan(rest);
  const kies = (lijst: readonly string[]) => (getypt.some(telt) ? lijst.filter(telt) : lijst);
  const gewoon = kies(woorden(rest));
  // A query of nothing but how is asked ('hoe lang') is about that.
  const telVorm = gewoon.every((woord) => hoortBijVorm(woord, vorm)) ? undefined : vorm;
  return {
    vraag,
    vorm,
    alleenVorm: vorm !== undefined && telVorm === undefined,
    genoemd: genoemdeSecties(vraag).flatMap((id) => naslag.perId.get(id) ?? []),
    citaten,
    delen: [...zonderWeg(maakDelen(gewoon, naslag, telVorm), rest), ...maakDelen(kies(aangehaald), naslag, undefined).map(zoalsGetypt)],
    weggelaten: getypt.filter((woord) => naslag.stop.has(woord) || naslag.vraag.has(woord)),
  };
}

/** The query with every corrected word between quotation marks; undefined when nothing was corrected. */
export function vraagZoalsGetypt({ vraag, delen }: Zoekplan): string | undefined {
  const hersteld = delen.filter(({ oordeel }) => oordeel === 'hersteld').map(({ woord }) => woord);
  return hersteld.length === 0
    ? undefined
    : hersteld.reduce((tekst, woord) => {
        const begin = vouw(tekst).indexOf(woord);
        return begin < 0 ? tekst : `${tekst.slice(0, begin)}"${tekst.slice(begin, begin + woord.length)}"${tekst.slice(begin + woord.length)}`;
      }, vraag);
}
