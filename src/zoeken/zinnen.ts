/** The literal words under a result: which sentences of the section to show, with the hits marked. */
import type { Ankertekst } from '../bron/lezen';
import { inStukken, maakHerkenner, maakMarkering, type Tekststuk } from './markeren';
import { staatIn } from './normaliseer';
import type { Treffers } from './typen';

/** What is shown of a section: the sentence it comes from and its words. */
export interface Uittreksel {
  readonly anker: string;
  readonly stukken: readonly Tekststuk[];
}

const LANGSTE = 34;
const AANLOOP = 8;

/** Cuts the running text of a section into its sentences. @param zinnen their marks and word counts, as 'mark:count' separated by spaces */
export function snijZinnen(id: string, tekst: string, zinnen: string): Ankertekst[] {
  const losse = tekst.split(' ');
  let plaats = 0;
  let nummer = 0;
  return zinnen
    .split(' ')
    .filter(Boolean)
    .map((deel) => {
      const [aantal = '0', ...voor] = deel.split(':').reverse();
      const merk = voor.reverse().join(':') || String(nummer + 1);
      if (/^\d+$/u.test(merk)) nummer = Number(merk);
      const tot = plaats + Number(aantal);
      const zin = losse.slice(plaats, tot).join(' ');
      plaats = tot;
      return { anker: merk.startsWith('#') ? merk.slice(1) : `${id}-${merk}`, tekst: zin };
    });
}

interface Zinstuk {
  readonly losse: readonly string[];
  readonly raak: readonly boolean[];
  /** True when words before or after it are left out. */
  readonly voor: boolean;
  readonly na: boolean;
}

function knip(losse: readonly string[], raak: readonly boolean[]): Zinstuk {
  const eerste = Math.max(0, raak.indexOf(true));
  const van = Math.max(0, Math.min(eerste - AANLOOP, losse.length - LANGSTE));
  const tot = van + LANGSTE;
  return { losse: losse.slice(van, tot), raak: raak.slice(van, tot), voor: van > 0, na: tot < losse.length };
}

/** A piece too short to say something on its own, such as a heading inside the section. */
const KORTSTE = 6;

/** How well a sentence answers: its share of the words of the query by their weight, a phrase of it in full, its length. */
function maakWeging({ groepen, zinsdelen }: Treffers, vraag: string): (zin: Ankertekst) => number {
  const herkenners = groepen.map(({ termen, belang }) => ({ herken: maakHerkenner(termen, vraag), belang }));
  return ({ tekst }) => {
    const losse = tekst.split(' ');
    const uitWoorden = herkenners.filter(({ herken }) => losse.some(herken)).reduce((som, { belang }) => som + belang, 0);
    const inZijnGeheel = Math.max(0, ...zinsdelen.map(({ tekst: zinsdeel, belang }) => (staatIn(zinsdeel, tekst) ? belang : 0)));
    return uitWoorden + inZijnGeheel + (losse.length < KORTSTE ? 0 : 0.1);
  };
}

/**
 * The best sentence of a section for a query, cut around its first hit; the first one when several are as good.
 * Words that stand in the heading above it anyway are not repeated. Undefined when the section has no text.
 * @param vraag the query as typed
 */
export function kiesUittreksel(zinnen: readonly Ankertekst[], treffers: Treffers, kop = '', vraag = ''): Uittreksel | undefined {
  const weeg = maakWeging(treffers, vraag);
  const nieuw = zinnen.filter(({ tekst }) => !kop.includes(tekst.replace(/:$/u, '')));
  const beste = nieuw.map((zin) => ({ zin, punten: weeg(zin) })).sort((a, b) => b.punten - a.punten)[0]?.zin;
  if (!beste) return undefined;
  const alle = beste.tekst.split(' ');
  const { losse, raak, voor, na } = knip(alle, maakMarkering(treffers, vraag)(alle));
  const rand = (tekst: string): Tekststuk => ({ tekst, raak: false });
  return { anker: beste.anker, stukken: [...(voor ? [rand('… ')] : []), ...inStukken(losse, raak), ...(na ? [rand(' …')] : [])] };
}
