/** What the calendar drawing shows: months in weeks for periods of days, years in months for periods of months. */
import { delen, lengteVanMaand, vasteDag, weekdagVan, type Dag } from './dagen';
import { feestdagOp, teltAlsWeekdag } from './rekenen';
import type { Termijnrij, Datumuitkomst } from './bereken';

/** A day of a drawing of weeks. */
export interface Kalenderdag {
  readonly dag: Dag;
  readonly nummer: number;
  readonly feestdag: string | undefined;
  readonly weekend: boolean;
  /** True on a day on which the event, or one of the two events, fell. */
  readonly begin: boolean;
  /** Which day of the period it is, when every day counts; undefined outside it. */
  readonly kalender: number | undefined;
  /** The same when only Monday to Friday without holidays count; undefined on a day that does not count. */
  readonly weekdag: number | undefined;
  /** Dates that fall on this day. */
  readonly einde: readonly Datumuitkomst[];
}

/** A month in weeks, Monday first; undefined for days of another month. */
export interface Maandblad {
  readonly jaar: number;
  readonly maand: number;
  readonly weken: readonly (readonly (Kalenderdag | undefined)[])[];
}

function geteld(dag: Dag, uitkomst: Datumuitkomst | undefined): number | undefined {
  if (!uitkomst || dag <= uitkomst.begin || dag > uitkomst.dag) return undefined;
  if (uitkomst.lezing === 'kalender') return dag - uitkomst.begin;
  if (!teltAlsWeekdag(dag)) return undefined;
  let nummer = 0;
  for (let ander = uitkomst.begin + 1; ander <= dag; ander += 1) if (teltAlsWeekdag(ander)) nummer += 1;
  return nummer;
}

function kalenderdag(dag: Dag, rij: Termijnrij): Kalenderdag {
  const lezing = (naam: Datumuitkomst['lezing']) => rij.uitkomsten.find((uitkomst) => uitkomst.lezing === naam);
  return {
    dag,
    nummer: delen(dag).dag,
    feestdag: feestdagOp(dag),
    weekend: weekdagVan(dag) > 5,
    begin: rij.uitkomsten.some(({ begin }) => begin === dag),
    kalender: geteld(dag, lezing('kalender')),
    weekdag: geteld(dag, lezing('weekdag')),
    einde: rij.uitkomsten.filter((uitkomst) => uitkomst.dag === dag),
  };
}

function maandblad(jaar: number, maand: number, rij: Termijnrij): Maandblad {
  const eerste = vasteDag(jaar, maand, 1);
  const leeg = weekdagVan(eerste) - 1;
  const lengte = lengteVanMaand(jaar, maand);
  const weken = Array.from({ length: Math.ceil((leeg + lengte) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_plek, plek) => {
      const nummer = week * 7 + plek - leeg;
      return nummer < 0 || nummer >= lengte ? undefined : kalenderdag(eerste + nummer, rij);
    }),
  );
  return { jaar, maand, weken };
}

/** Numbers of the months from one day to another, as year × 12 + month − 1. */
function maanden(van: Dag, tot: Dag): number[] {
  const nummer = (dag: Dag) => delen(dag).jaar * 12 + delen(dag).maand - 1;
  return Array.from({ length: nummer(tot) - nummer(van) + 1 }, (_maand, plaats) => nummer(van) + plaats);
}

/** The months from the first start to the last date of a row in days or weeks; empty for a row without dates. */
export function maandbladen(rij: Termijnrij): Maandblad[] {
  const { uitkomsten } = rij;
  if (uitkomsten.length === 0) return [];
  const van = Math.min(...uitkomsten.map(({ begin }) => begin));
  return maanden(van, Math.max(...uitkomsten.map(({ dag }) => dag))).map((nummer) => maandblad(Math.floor(nummer / 12), (nummer % 12) + 1, rij));
}

/** A month of a drawing of years. */
export interface Jaarmaand {
  readonly maand: number;
  /** True while a period runs in this month. */
  readonly loopt: boolean;
  readonly begin: Dag | undefined;
  readonly einde: readonly { readonly nr: string; readonly dag: Dag }[];
}

/** A year in its twelve months. */
export interface Jaarblad {
  readonly jaar: number;
  readonly maanden: readonly Jaarmaand[];
}

/** The years from the start to the last date of rows in months; empty without dates. */
export function jaarbladen(rijen: readonly Termijnrij[]): Jaarblad[] {
  const punten = rijen.flatMap(({ nr, uitkomsten }) => uitkomsten.map(({ begin, dag }) => ({ nr, begin, dag })));
  if (punten.length === 0) return [];
  const van = Math.min(...punten.map(({ begin }) => begin));
  const tot = Math.max(...punten.map(({ dag }) => dag));
  const lopend = new Set(maanden(van, tot));
  const valtIn = (dag: Dag, jaar: number, maand: number) => delen(dag).jaar === jaar && delen(dag).maand === maand;
  const jaren = Array.from({ length: delen(tot).jaar - delen(van).jaar + 1 }, (_jaar, plaats) => delen(van).jaar + plaats);
  return jaren.map((jaar) => ({
    jaar,
    maanden: Array.from({ length: 12 }, (_maand, plaats) => ({
      maand: plaats + 1,
      loopt: lopend.has(jaar * 12 + plaats),
      begin: valtIn(van, jaar, plaats + 1) ? van : undefined,
      einde: punten.filter(({ dag }) => valtIn(dag, jaar, plaats + 1)).map(({ nr, dag }) => ({ nr, dag })),
    })),
  }));
}
