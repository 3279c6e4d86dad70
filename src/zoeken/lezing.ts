/** One word of a query, or a few that are one word: what it is looked up as, and what became of it. */
import { dichtsteWoorden } from '../taal/afstand';
import { getalvormen } from './getallen';
import { herstel } from './herstel';
import type { Naslag } from './naslag';
import { metLaatsteDeel, splits, voegSamen, type Woordenlijst } from './samenstelling';
import { stam } from './stam';
import type { Oordeel, Term } from './typen';

/** How much an answer counts, by how far it is from what was typed. */
export const GEWICHT = { zelf: 1, samenstelling: 0.7, deel: 0.6, hersteld: 0.85 } as const;
const KORTSTE_BEGIN = 4;
const MEESTE_ALS = 3;

/** What a word comes down to. */
export interface Lezing {
  readonly oordeel: Oordeel;
  readonly termen: readonly Term[];
  readonly stammen: readonly string[];
  readonly als: readonly string[];
}

const metGewicht = (lijst: readonly string[], gewicht: number): Term[] => lijst.map((term) => ({ term, gewicht }));

function anders(oordeel: Oordeel, woord: string, als: readonly string[], gewicht: number): Lezing {
  return { oordeel, termen: metGewicht(als, gewicht), stammen: [stam(woord), ...als.map(stam)], als };
}

const onbekend = (woord: string): Lezing => anders('onbekend', woord, [], 0);

/** Words that begin with what was typed, when that is long enough to say something. */
const beginMet = (woord: string, { alle }: Woordenlijst) =>
  woord.length < KORTSTE_BEGIN ? [] : alle.filter((lang) => lang.startsWith(woord)).slice(0, MEESTE_ALS);

/** A word that stands neither in the text nor in the word table. */
function leesOnbekend(woord: string, naslag: Naslag, isLaatste: boolean): Lezing {
  const afgemaakt = isLaatste ? beginMet(woord, naslag.bekend) : [];
  if (afgemaakt.length > 0) return anders('begin', woord, afgemaakt, GEWICHT.hersteld);
  const [een, twee] = [herstel(woord, naslag, 1), splits(woord, naslag.bekend)];
  if (een === undefined && twee.length > 0) return anders('samengesteld', woord, twee, GEWICHT.deel);
  const goed = een ?? herstel(woord, naslag);
  return goed === undefined ? onbekend(woord) : anders('hersteld', woord, [goed], GEWICHT.hersteld);
}

function leesGetal(woord: string, naslag: Naslag): Lezing {
  const vormen = getalvormen(woord);
  const staat = vormen.some((vorm) => naslag.zinnenMet(stam(vorm)).length > 0 || naslag.bekend.heeft(vorm));
  // A telephone number need not stand in the text: pages and the word table have it.
  const elders = naslag.sleutelsMet(vormen).length > 0 || naslag.zeggingenMet(vormen).length > 0 ? 'plek' : 'onbekend';
  return { oordeel: staat ? 'staat' : elders, termen: metGewicht(vormen, GEWICHT.zelf), stammen: vormen.map(stam), als: [] };
}

/** Reads one folded word. @param isLaatste the last word of a query may still be unfinished */
export function leesWoord(woord: string, naslag: Naslag, isLaatste: boolean): Lezing {
  if (getalvormen(woord).length > 1 || /\d/u.test(woord)) return leesGetal(woord, naslag);
  const kern = stam(woord);
  const samen = metLaatsteDeel(woord, naslag.tekst);
  const metDelen = metGewicht(samen, GEWICHT.samenstelling);
  const stammen = [kern];
  if (naslag.tekst.opStam(kern).length > 0)
    return { oordeel: 'staat', termen: [{ term: woord, gewicht: GEWICHT.zelf }, ...metDelen], stammen, als: [] };
  if (naslag.bekend.opStam(kern).length > 0)
    return { oordeel: 'plek', termen: metGewicht(beginMet(woord, naslag.tekst), GEWICHT.deel), stammen, als: [] };
  if (samen.length > 0) return { oordeel: 'samengesteld', termen: metDelen, stammen, als: samen.slice(0, MEESTE_ALS) };
  return leesOnbekend(woord, naslag, isLaatste);
}

/** Some neighbours as the one word they are in the text: casus regie, turned round (regie casus), jeugd beschermings tafel. */
export function leesSamen(losse: readonly string[], naslag: Naslag): Lezing | undefined {
  const [eerste = '', ...rest] = losse;
  // A number is no part of a word: 'bijlage 4'.
  if (losse.some((woord) => /\d/u.test(woord))) return undefined;
  const paar = (voor: string, achter: string) => voegSamen(voor, achter, naslag.bekend);
  const laatste = rest.at(-1) ?? '';
  const voor = losse.slice(0, -1).join('');
  const samen = paar(voor, laatste) ?? (rest.length === 1 ? paar(laatste, eerste) : undefined);
  if (samen !== undefined) return { ...anders('samengesteld', samen, [samen], GEWICHT.zelf), stammen: [stam(samen)] };
  // A slip in the last of them: casus regiseur.
  if (naslag.bekend.opStam(stam(laatste)).length > 0) return undefined;
  const [goed] = dichtsteWoorden(losse.join(''), naslag.tekst.alle, 1);
  return goed?.startsWith(eerste.slice(0, 3)) ? { ...anders('hersteld', goed, [goed], GEWICHT.hersteld), stammen: [stam(goed)] } : undefined;
}
