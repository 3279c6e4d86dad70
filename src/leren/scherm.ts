/**
 * Where a learner is in a story. Kept in history.state and nowhere else, under a key of its own (contract §6); what comes from there may be anything.
 * A link from elsewhere may say which moment opens, and that it opens worked out; that holds no answer.
 */
import { isAntwoord } from '../meegeven/bericht';
import type { Antwoorden } from '../machines/route';
import { uitStaat as deel } from '../pagina/staat';
import { WERKVORMEN, type Werkvorm } from './vormen';

/** Key in history.state. */
export const SLEUTEL = 'verhaal';
const STAPPEN = ['feiten', 'weg', 'vergelijking', 'paar'] as const;
type Momentstap = (typeof STAPPEN)[number];

/** One moment: how far, what was chosen, what was answered. */
export interface Momentstaat {
  readonly stap: Momentstap;
  /** The names and values of the choices that are on. */
  readonly keuzes: readonly string[];
  readonly vorm: Werkvorm | undefined;
  readonly antwoorden: Antwoorden;
  /** The question that was opened again. */
  readonly open: string | null;
}
export interface Verhaalstaat {
  /** The moment on screen, from 1. */
  readonly moment: number;
  readonly momenten: Readonly<Record<number, Momentstaat>>;
  /** In a set: the moments that still come back, in order, once all were on screen. */
  readonly terug?: readonly number[];
  /** In a set: true at its end. */
  readonly slot?: boolean;
}

export const BEGIN: Momentstaat = { stap: 'feiten', keuzes: [], vorm: undefined, antwoorden: [], open: null };
/** The start of a story. */
export const BEGINVERHAAL: Verhaalstaat = { moment: 1, momenten: {} };

export const momentVan = ({ momenten }: Verhaalstaat, nummer: number): Momentstaat => momenten[nummer] ?? BEGIN;

/** The story with something about a moment changed. */
export const metMoment = (staat: Verhaalstaat, nummer: number, anders: Partial<Momentstaat>): Verhaalstaat => ({
  ...staat,
  momenten: { ...staat.momenten, [nummer]: { ...momentVan(staat, nummer), ...anders } },
});

const lijst = (bron: unknown): readonly unknown[] => (Array.isArray(bron) ? bron : []);
const een = <T extends string>(namen: readonly T[], waarde: unknown) => namen.find((naam) => naam === waarde);

function leesMoment(bron: unknown): Momentstaat {
  const open = deel(bron, 'open');
  return {
    stap: een(STAPPEN, deel(bron, 'stap')) ?? 'feiten',
    keuzes: lijst(deel(bron, 'keuzes')).filter((keuze) => typeof keuze === 'string'),
    vorm: een(WERKVORMEN, deel(bron, 'vorm')),
    antwoorden: lijst(deel(bron, 'antwoorden')).filter(isAntwoord),
    open: typeof open === 'string' ? open : null,
  };
}

/** The place in a story of so many moments that the history holds; its start when that is not ours. */
export function leesVerhaalstaat(staat: unknown, aantal: number): Verhaalstaat {
  const bron = deel(staat, SLEUTEL);
  const moment = deel(bron, 'moment');
  if (typeof moment !== 'number' || !Number.isInteger(moment) || moment < 1 || moment > aantal) return BEGINVERHAAL;
  const nummers = Array.from({ length: aantal }, (_, plaats) => plaats + 1);
  const gevonden = nummers.flatMap((nummer) => {
    const inhoud = deel(deel(bron, 'momenten'), String(nummer));
    return inhoud === undefined ? [] : [[nummer, leesMoment(inhoud)] as const];
  });
  const terug = lijst(deel(bron, 'terug')).filter((nummer) => nummers.some((een) => een === nummer)) as number[];
  const slot = deel(bron, 'slot') === true;
  return { moment, momenten: Object.fromEntries(gevonden), ...(terug.length > 0 && { terug }), ...(slot && { slot }) };
}

const OPENINGEN: Readonly<Record<string, Partial<Momentstaat>>> = {
  uitgewerkt: { stap: 'vergelijking', vorm: 'uitgewerkt' },
  paar: { stap: 'paar', vorm: 'uitgewerkt', keuzes: ['paar-gezien:ja'] },
};

/** The fragment that opens a moment worked out, or its variant. Both are ids on the page, so they lead there without a script too. */
export const adresVan = (nummer: number, hoe: 'uitgewerkt' | 'paar'): string => `#moment-${nummer}-${hoe}`;

/** The place that a fragment leads to: '#moment-2' or '#moment-2-uitgewerkt'; undefined where it is no moment of this story. */
export function leesAdres(fragment: string, aantal: number): Verhaalstaat | undefined {
  const [, cijfers, hoe] = /^#moment-(\d+)(?:-(uitgewerkt|paar))?$/u.exec(fragment) ?? [];
  const moment = Number(cijfers);
  if (!(moment >= 1 && moment <= aantal)) return undefined;
  const anders = OPENINGEN[hoe ?? ''];
  return anders ? metMoment({ moment, momenten: {} }, moment, anders) : { moment, momenten: {} };
}
