/** From an event to its deadlines, every possible reading, in the order that is safe. */
import type { Dag } from './dagen';
import { naKalenderdagen, naMaanden, naWeekdagen } from './rekenen';
import { MET_ONTVANGST, RIJEN, TELWIJZEN, type Gebeurtenissoort, type Telwijze } from './soorten';

/** What happened, and when. */
export interface Termijnbegin {
  readonly soort: Gebeurtenissoort;
  /** The day of the event; for a transfer after assessment the day it was sent. */
  readonly datum: Dag;
  /** The day the transfer was received; only for a transfer after assessment (O8). */
  readonly ontvangen?: Dag | undefined;
}

/** `kalender`: every day counts. `weekdag`: Monday to Friday without holidays. */
type Tellezing = 'kalender' | 'weekdag';

/** What the date of a reading is for. */
type Datumdoel = 'handelen' | 'loslaten' | 'niet-eerder' | 'richtdatum';

/** One date: from the day after `begin` up to and including `dag`; for 'niet-eerder' the first day after the period. */
export interface Datumuitkomst {
  readonly lezing: Tellezing;
  readonly doel: Datumdoel;
  readonly begin: Dag;
  readonly dag: Dag;
}

/** A row of the result. */
export interface Termijnrij {
  readonly nr: string;
  readonly telwijze: Telwijze | undefined;
  /** The dates, the safe one first; empty when the text gives no date or it may not be counted. */
  readonly uitkomsten: readonly Datumuitkomst[];
  /**
   * Dates between the two safe ones: the same event in the other reading. Only a transfer with two starting points has them, since
   * acting and letting go then start on different days.
   */
  readonly tussen: readonly Datumuitkomst[];
}

function tel(begin: Dag, { aantal, eenheid }: Telwijze, lezing: Tellezing): Dag {
  if (eenheid === 'maanden') return naMaanden(begin, aantal);
  if (eenheid === 'weken') return naKalenderdagen(begin, 7 * aantal);
  return lezing === 'kalender' ? naKalenderdagen(begin, aantal) : naWeekdagen(begin, aantal);
}

/** Dates of a deadline; `vroegst` and `laatst` are the same day when there is one starting point. */
function uitkomsten(telwijze: Telwijze, vroegst: Dag, laatst: Dag): Pick<Termijnrij, 'uitkomsten' | 'tussen'> {
  const maak = (lezing: Tellezing, doel: Datumdoel, begin: Dag): Datumuitkomst => ({ lezing, doel, begin, dag: tel(begin, telwijze, lezing) });
  const volgorde = (...lijst: Datumuitkomst[]) => ({ uitkomsten: lijst, tussen: [] });
  switch (telwijze.aard) {
    case 'richtperiode':
      return volgorde(maak('kalender', 'richtdatum', vroegst));
    case 'niet-eerder': {
      const vol = maak('kalender', 'niet-eerder', laatst);
      return volgorde({ ...vol, dag: vol.dag + 1 });
    }
    case 'overgang':
      return volgorde(maak('weekdag', 'loslaten', laatst), maak('kalender', 'loslaten', laatst));
    case 'actie-en-overgang':
      return {
        uitkomsten: [maak('kalender', 'handelen', vroegst), maak('weekdag', 'loslaten', laatst)],
        tussen: vroegst === laatst ? [] : [maak('weekdag', 'handelen', vroegst), maak('kalender', 'loslaten', laatst)],
      };
    case 'actie':
      return volgorde(maak('kalender', 'handelen', vroegst), ...(telwijze.eenheid === 'weekdagen' ? [maak('weekdag', 'handelen', vroegst)] : []));
  }
}

/**
 * The rows of an event in the order of the agreements.
 * @throws RangeError when `ontvangen` comes before `datum`, or belongs to another kind of event: the reader of the input refuses both.
 */
export function bereken({ soort, datum, ontvangen }: Termijnbegin): Termijnrij[] {
  if (ontvangen !== undefined && soort !== MET_ONTVANGST) throw new RangeError(`"${soort}" kent geen datum van ontvangst.`);
  const laatst = ontvangen ?? datum;
  if (laatst < datum) throw new RangeError('Ontvangen ligt voor versturen.');
  return RIJEN[soort].map((nr) => {
    const telwijze = TELWIJZEN[nr];
    return { nr, telwijze, ...(telwijze ? uitkomsten(telwijze, datum, laatst) : { uitkomsten: [], tussen: [] }) };
  });
}
