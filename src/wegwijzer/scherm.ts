/** What happens on screen, as an actor whose state is the answers; everything else is replayed from them. */
import { fromTransition } from 'xstate';
import { isAntwoord, type Bericht } from '../meegeven/bericht';
import { geefAntwoord, speelAf, terug } from './doorloop';
import type { Antwoord, Antwoorden, Route } from '../machines/route';
import { uitStaat } from '../pagina/staat';
import { isStoel, type Stoel } from '../site/stoelen';
import { meldMeegenomen } from './meegeven';

/** What must survive the back button and a reload; kept in history.state, nowhere else. */
export interface Bewaard {
  /** All answers that count or may count again. */
  readonly antwoorden: Antwoorden;
  /** The question that was opened again to change its answer. */
  readonly open: string | null;
  /** True when the user asked for the outcome while questions remain. */
  readonly blad: boolean;
  /** The chair the reader chose; absent while that is the one this municipality starts with. */
  readonly stoel?: Stoel | undefined;
}

/** The state of the screen. */
export interface Schermtoestand extends Bewaard {
  /** Questions whose answers were dropped by the last edit. */
  readonly vervallen: readonly string[];
  /** What was wrong with a share link, or where answers came from. */
  readonly meldingen: readonly string[];
  /** Counts steps; 0 until the user does something, so that nothing takes the focus while the page loads. */
  readonly stap: number;
}

export type Schermgebeurtenis =
  | { readonly type: 'ANTWOORD'; readonly antwoord: Antwoord }
  | { readonly type: 'WIJZIG'; readonly vraag: string }
  | { readonly type: 'TERUG' }
  | { readonly type: 'OPNIEUW' }
  /** From whose place the reader looks. No step: the question or outcome on screen stays. */
  | { readonly type: 'STOEL'; readonly stoel: Stoel }
  /** Show the outcome: while questions remain, or instead of the question that was opened again. */
  | { readonly type: 'STOP' }
  /** On with the questions. */
  | { readonly type: 'VERDER' }
  /** Back to an earlier state, or to the answers of a share link; `stil` while the page loads. */
  | { readonly type: 'HERSTEL'; readonly bewaard: Bewaard; readonly meldingen?: readonly string[]; readonly stil?: boolean };

export const NIETS: Bewaard = { antwoorden: [], open: null, blad: false };

function beantwoord(route: Route, toestand: Schermtoestand, antwoord: Antwoord): Partial<Schermtoestand> {
  const antwoorden = geefAntwoord(route, toestand.antwoorden, antwoord);
  const over = new Set(antwoorden.map(({ vraag }) => vraag));
  const vervallen = toestand.antwoorden.map(({ vraag }) => vraag).filter((vraag) => !over.has(vraag));
  return { antwoorden, open: null, vervallen };
}

function volgende(route: Route, toestand: Schermtoestand, gebeurtenis: Exclude<Schermgebeurtenis, { type: 'STOEL' }>): Partial<Schermtoestand> {
  switch (gebeurtenis.type) {
    case 'ANTWOORD':
      return beantwoord(route, toestand, gebeurtenis.antwoord);
    case 'WIJZIG':
      return { open: gebeurtenis.vraag };
    case 'TERUG':
      return { antwoorden: terug(route, toestand.antwoorden), open: null, blad: false };
    case 'OPNIEUW':
      return NIETS;
    case 'STOP':
      return { open: null, blad: true };
    case 'VERDER':
      return { open: null, blad: false };
    case 'HERSTEL':
      // An entry of the history from before the chair was chosen does not take that choice back.
      return { ...gebeurtenis.bewaard, stoel: toestand.stoel ?? gebeurtenis.bewaard.stoel, meldingen: gebeurtenis.meldingen ?? [] };
  }
}

/** Drops what no longer holds: the question opened again must have an answer, the sheet needs an outcome. */
function kloppend(route: Route, toestand: Schermtoestand): Schermtoestand {
  const stand = speelAf(route, toestand.antwoorden);
  const antwoorden = [...stand.antwoorden, ...stand.wachtend];
  const open = stand.antwoorden.some(({ vraag }) => vraag === toestand.open) ? toestand.open : null;
  return { ...toestand, antwoorden, open, blad: toestand.blad && stand.uitkomst !== null };
}

/** The actor logic of one walkthrough. Answers from outside (history, link) may be anything; replay drops what is unknown. */
export function maakLogica(route: Route) {
  return fromTransition<Schermtoestand, Schermgebeurtenis, never, undefined>(
    (toestand, gebeurtenis) => {
      if (gebeurtenis.type === 'STOEL') return { ...toestand, stoel: gebeurtenis.stoel };
      const stap = gebeurtenis.type === 'HERSTEL' && gebeurtenis.stil === true ? toestand.stap : toestand.stap + 1;
      return kloppend(route, { ...toestand, vervallen: [], meldingen: [], ...volgende(route, toestand, gebeurtenis), stap });
    },
    { ...NIETS, vervallen: [], meldingen: [], stap: 0 },
  );
}

/**
 * What a message from another page does: its answers count as given, up to the first that is not asked. Null when it is not
 * for a walkthrough, holds nothing that is asked here, or when something was answered here already.
 */
export function meegenomen(route: Route, toestand: Schermtoestand, { soort, titel, antwoorden: gekregen, stoel }: Bericht): Schermgebeurtenis | null {
  const { antwoorden } = speelAf(route, gekregen);
  if (soort !== 'wegwijzer' || antwoorden.length === 0 || toestand.antwoorden.length > 0) return null;
  return { type: 'HERSTEL', bewaard: { ...NIETS, antwoorden, stoel }, meldingen: [meldMeegenomen(titel, antwoorden.length)], stil: true };
}

/** What history.state holds under `sleutel`, or null when that is not ours. */
export function leesBewaard(staat: unknown, sleutel: string): Bewaard | null {
  const van = (naam: string) => uitStaat(uitStaat(staat, sleutel), naam);
  const [antwoorden, open, stoel] = [van('antwoorden'), van('open'), van('stoel')];
  if (!Array.isArray(antwoorden)) return null;
  return {
    antwoorden: antwoorden.filter(isAntwoord),
    open: typeof open === 'string' ? open : null,
    blad: van('blad') === true,
    stoel: isStoel(stoel) ? stoel : undefined,
  };
}
