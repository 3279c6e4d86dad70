/** The literal words under a result: which sentences of the section to show, with the hits marked. */
import type { Ankertekst } from '../bron/lezen';
import { staatIn, woorden } from './normaliseer';
import { stam } from './stam';
import type { Doel, Treffers } from './typen';

/** A piece of an excerpt; `raak` pieces are marked. */
interface Tekststuk {
  readonly tekst: string;
  readonly raak: boolean;
}

/** What is shown of a section: the sentence it comes from and its words. */
export interface Uittreksel {
  readonly anker: string;
  readonly stukken: readonly Tekststuk[];
}

const LANGSTE = 34;
const AANLOOP = 8;

/** Cuts the running text of a section into its sentences by the word counts of `doel.zinnen`. */
export function snijZinnen({ id, zinnen }: Pick<Doel, 'id' | 'zinnen'>, tekst: string): Ankertekst[] {
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

/** A test whether a word of the text is one of the words that were searched. */
export function maakHerkenner(termen: readonly string[]): (woord: string) => boolean {
  const gezocht = new Set(termen.flatMap(woorden).filter((woord) => woord.length > 1));
  const stammen = new Set([...gezocht].map(stam));
  return (woord) => woorden(woord).some((deel) => gezocht.has(deel) || stammen.has(stam(deel)));
}

function knip(losse: readonly string[], raak: (woord: string) => boolean): { losse: readonly string[]; voor: boolean; na: boolean } {
  const eerste = Math.max(0, losse.findIndex(raak));
  const van = Math.max(0, Math.min(eerste - AANLOOP, losse.length - LANGSTE));
  return { losse: losse.slice(van, van + LANGSTE), voor: van > 0, na: van + LANGSTE < losse.length };
}

function markeer(losse: readonly string[], raak: (woord: string) => boolean): Tekststuk[] {
  const stukken: { tekst: string; raak: boolean }[] = [];
  losse.forEach((woord, plaats) => {
    const tekst = plaats === 0 ? woord : ` ${woord}`;
    const laatste = stukken.at(-1);
    if (laatste?.raak === raak(woord)) laatste.tekst += tekst;
    else if (laatste && raak(woord)) {
      laatste.tekst += ' ';
      stukken.push({ tekst: woord, raak: true });
    } else stukken.push({ tekst, raak: raak(woord) });
  });
  return stukken;
}

/** A piece too short to say something on its own, such as a heading inside the section. */
const KORTSTE = 6;

/** How well a sentence answers: its share of the words of the query by their weight, a phrase of it in full, its length. */
function maakWeging({ groepen, zinsdelen }: Treffers): (zin: Ankertekst) => number {
  const herkenners = groepen.map(({ termen, belang }) => ({ herken: maakHerkenner(termen), belang }));
  return ({ tekst }) => {
    const losse = tekst.split(' ');
    const uitWoorden = herkenners.filter(({ herken }) => losse.some(herken)).reduce((som, { belang }) => som + belang, 0);
    const inZijnGeheel = Math.max(0, ...zinsdelen.map(({ tekst: zinsdeel, belang }) => (staatIn(zinsdeel, tekst) ? belang : 0)));
    return uitWoorden + inZijnGeheel + (losse.length < KORTSTE ? 0 : 0.1);
  };
}

/** What is marked in a sentence: the words of the query, and those of a phrase that stands there in full. */
function maakMarkering({ groepen, zinsdelen }: Treffers, tekst: string): (woord: string) => boolean {
  const staand = zinsdelen.filter(({ tekst: zinsdeel }) => staatIn(zinsdeel, tekst)).map(({ tekst: zinsdeel }) => zinsdeel);
  return maakHerkenner([...groepen.flatMap(({ termen }) => termen), ...staand]);
}

/**
 * The best sentence of a section for a query, cut around its first hit; the first one when several are as good.
 * Words that stand in the heading above it anyway are not repeated. Undefined when the section has no text.
 */
export function kiesUittreksel(zinnen: readonly Ankertekst[], treffers: Treffers, kop = ''): Uittreksel | undefined {
  const weeg = maakWeging(treffers);
  const nieuw = zinnen.filter(({ tekst }) => !kop.includes(tekst.replace(/:$/u, '')));
  const beste = nieuw.map((zin) => ({ zin, punten: weeg(zin) })).sort((a, b) => b.punten - a.punten)[0]?.zin;
  if (!beste) return undefined;
  const raak = maakMarkering(treffers, beste.tekst);
  const { losse, voor, na } = knip(beste.tekst.split(' '), raak);
  const rand = (tekst: string): Tekststuk => ({ tekst, raak: false });
  return { anker: beste.anker, stukken: [...(voor ? [rand('… ')] : []), ...markeer(losse, raak), ...(na ? [rand(' …')] : [])] };
}
