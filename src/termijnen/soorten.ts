/** Which deadlines a kind of event gives, and how each of them may be counted. Words and sources stand in src/content/termijnen. */

/** Kinds of events, in the order of a case (contract §3). */
export const SOORTEN = [
  'melding-ontvangen',
  'overdracht-na-beoordeling',
  'overdracht-na-dienst',
  'overdracht-na-dienst-zonder-voorwaarden',
  'opnieuw-gemeld',
  'monitoring-gestart',
  'casusregie-gestart',
  'laatste-incident',
  'gemeente-geinformeerd',
] as const;
export type Gebeurtenissoort = (typeof SOORTEN)[number];

/** True for the name of a kind of event. */
export const isSoort = (naam: string): naam is Gebeurtenissoort => (SOORTEN as readonly string[]).includes(naam);

/** The kind of event that takes a second date: sent and received (O8). */
export const MET_ONTVANGST: Gebeurtenissoort = 'overdracht-na-beoordeling';

/**
 * What a date means, and so which reading comes first (contract §3, asymmetry):
 * - `actie`: someone must act before it; the earliest date first.
 * - `overgang`: responsibility passes on; the latest date first, and never without written confirmation.
 * - `actie-en-overgang`: both at once (T3): the last day to assign the case from the earliest event, letting go from the latest.
 * - `niet-eerder`: only after the full period, and never on the date alone.
 * - `richtperiode`: the starting point is not in the text.
 */
type Aard = 'actie' | 'overgang' | 'actie-en-overgang' | 'niet-eerder' | 'richtperiode';

/** How a deadline is counted; `weekdagen` has two readings (O15). */
export interface Telwijze {
  readonly aard: Aard;
  readonly aantal: number;
  readonly eenheid: 'weekdagen' | 'weken' | 'maanden';
}

/**
 * The deadlines that may be counted. What is not in this list never gets a date: T4, T5 and T21 have no period in the text, T7 would
 * point at the wrong party (O11), and the others are agreed per case or are a judgement.
 */
export const TELWIJZEN: Readonly<Record<string, Telwijze>> = {
  T1: { aard: 'actie', aantal: 7, eenheid: 'weekdagen' },
  T3: { aard: 'actie-en-overgang', aantal: 7, eenheid: 'weekdagen' },
  T9: { aard: 'actie', aantal: 7, eenheid: 'weekdagen' },
  T11: { aard: 'richtperiode', aantal: 3, eenheid: 'maanden' },
  T12: { aard: 'richtperiode', aantal: 12, eenheid: 'maanden' },
  T13: { aard: 'richtperiode', aantal: 18, eenheid: 'maanden' },
  T14: { aard: 'richtperiode', aantal: 18, eenheid: 'maanden' },
  T15: { aard: 'niet-eerder', aantal: 6, eenheid: 'maanden' },
  T18: { aard: 'overgang', aantal: 7, eenheid: 'weekdagen' },
  T19: { aard: 'actie', aantal: 6, eenheid: 'weken' },
};

/** Periods that run after every service. */
const NA_DIENST: readonly string[] = ['T11', 'T12', 'T13', 'T14'];
/** The rows of each kind of event, by T-number. */
export const RIJEN: Readonly<Record<Gebeurtenissoort, readonly string[]>> = {
  'melding-ontvangen': ['T1', 'T7'],
  'overdracht-na-beoordeling': ['T3', 'T4', 'T5'],
  'overdracht-na-dienst': ['T9', 'T5', ...NA_DIENST],
  // T9 needs veiligheidsvoorwaarden (O18); monitoring and casusregie do not (R36, R96, R128, O42).
  'overdracht-na-dienst-zonder-voorwaarden': ['T5', ...NA_DIENST],
  // Every report is assessed (R40).
  'opnieuw-gemeld': ['T1', 'T18'],
  'monitoring-gestart': ['T11', 'T12', 'T13'],
  'casusregie-gestart': ['T14'],
  'laatste-incident': ['T15'],
  'gemeente-geinformeerd': ['T19'],
};

/** Numbers that stand in a row of some kind of event. */
export const IN_RIJEN: ReadonlySet<string> = new Set(Object.values(RIJEN).flat());
