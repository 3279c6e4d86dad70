/** The moments of the matrix: named sequences of events, walked through the machine. Words stand in src/content/casusverloop/momenten.yaml. */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';

type Gebeurtenisreeks = readonly Gebeurtenis[];

const melding: Gebeurtenisreeks = ['melding'];
const dienst: Gebeurtenisreeks = [...melding, 'dienst-ingezet'];
const verstuurd: Gebeurtenisreeks = [...melding, 'overgedragen-na-beoordeling'];
const belegd: Gebeurtenisreeks = [...verstuurd, 'belegd'];
const teruggekoppeld: Gebeurtenisreeks = [...belegd, 'terugkoppeling'];
const overgedragen: Gebeurtenisreeks = [...dienst, 'overgedragen-na-dienst'];
const compleet: Gebeurtenisreeks = [...overgedragen, 'informatie-compleet'];
const opnieuwGemeld: Gebeurtenisreeks = [...compleet, 'nieuwe-melding'];

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
} as const satisfies Readonly<Record<string, Readonly<Record<string, Gebeurtenisreeks>>>>;

export type Momentgroep = keyof typeof GROEPEN;
type Sleutels<T> = T extends unknown ? keyof T : never;
export type Moment = Sleutels<(typeof GROEPEN)[Momentgroep]>;
