/** The moments of the matrix: named sequences of events, walked through the machine. Words stand in src/content/casusverloop/momenten.yaml. */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';

type Reeks = readonly Gebeurtenis[];

const melding: Reeks = ['melding'];
const dienst: Reeks = [...melding, 'dienst-ingezet'];
const verstuurd: Reeks = [...melding, 'overgedragen-na-beoordeling'];
const belegd: Reeks = [...verstuurd, 'belegd'];
const teruggekoppeld: Reeks = [...belegd, 'terugkoppeling'];
const overgedragen: Reeks = [...dienst, 'overgedragen-na-dienst'];
const compleet: Reeks = [...overgedragen, 'informatie-compleet'];
const opnieuwGemeld: Reeks = [...compleet, 'nieuwe-melding'];

/** The groups of the matrix with their moments, in the order of a case. */
export const GROEPEN = {
  'veilig-thuis': { melding, dienst, 'samen-optrekken': [...dienst, 'samen-optrekken'] },
  direct: {
    verstuurd,
    'termijn-voorbij': [...verstuurd, 'termijn-voorbij'],
    belegd,
    teruggekoppeld,
    'teruggekoppeld-geen-dienst': [...teruggekoppeld, 'geen-dienst'],
    'teruggekoppeld-dienst': [...teruggekoppeld, 'dienst-ingezet'],
    'afsluiten-na-direct': [...belegd, 'stabiel-veilig'],
  },
  'na-dienst': {
    overgedragen,
    compleet,
    'direct-veilig': [...compleet, 'directe-veiligheid-gerealiseerd'],
    'verzoek-jbt-rvdk': [...compleet, 'verzoek-jbt-rvdk'],
    'achttien-maanden': [...compleet, 'achttien-maanden'],
  },
  opnieuw: {
    'opnieuw-gemeld': opnieuwGemeld,
    'zevende-weekdag-voorbij': [...opnieuwGemeld, 'zevende-weekdag-voorbij'],
    'overname-bevestigd': [...opnieuwGemeld, 'overname-bevestigd'],
  },
  einde: {
    'stabiel-veilig': [...compleet, 'stabiel-veilig'],
    'geen-mogelijkheden': [...compleet, 'geen-mogelijkheden'],
    'vt-gestopt': [...compleet, 'vt-gestopt'],
    'vt-gestopt-niet-overgedragen': [...dienst, 'vt-gestopt'],
    'andere-partij': [...melding, 'andere-partij'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Reeks>>>>;

export type Momentgroep = keyof typeof GROEPEN;
type Sleutels<T> = T extends unknown ? keyof T : never;
export type Moment = Sleutels<(typeof GROEPEN)[Momentgroep]>;
