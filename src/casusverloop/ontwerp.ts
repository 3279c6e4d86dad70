/** Where things stand in the drawing: only places. Which lane and which line follow from the machine and the content. */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import type { Baan } from './lijnpad';
import type { Taak } from './stand';

/** Size in units; on A4 landscape one unit is about 0.24 mm, so 12 units are 8 points. */
export const MAAT = { breedte: 1160, hoogte: 668, links: 44 } as const;

/** Top and bottom of each lane. */
export const BANEN: Readonly<Record<Baan, { readonly boven: number; readonly onder: number }>> = {
  'veilig-thuis': { boven: 6, onder: 200 },
  samen: { boven: 200, onder: 330 },
  'lokaal-team': { boven: 330, onder: 612 },
};

/** A step of a line: an event at a place in time. */
interface Stap {
  readonly gebeurtenis: Gebeurtenis;
  readonly x: number;
}

/** One line: the region it follows, along these steps, at its own height in each lane. */
export interface Lijn {
  readonly taak: Taak;
  readonly stappen: readonly Stap[];
  /** Steps before this one are walked, not drawn. */
  readonly vanaf: Gebeurtenis;
  readonly tot: number;
  readonly hoogte: Readonly<Record<Baan, number>>;
  /** How the line ends: a bar where the text ends it, an arrow where the case goes round, nothing where it just leaves the drawing. */
  readonly einde: 'streep' | 'pijl' | 'open';
  /** Number of the route, in the dots. */
  readonly nummer?: 1 | 2;
  /** Events that get a dot although they shift nothing: that they do not is the point. */
  readonly ook?: readonly Gebeurtenis[];
}

const melding: Stap = { gebeurtenis: 'melding', x: 70 };
const route1: readonly Stap[] = [
  melding,
  { gebeurtenis: 'overgedragen-na-beoordeling', x: 262 },
  { gebeurtenis: 'belegd', x: 430 },
  { gebeurtenis: 'terugkoppeling', x: 600 },
  { gebeurtenis: 'geen-dienst', x: 700 },
  { gebeurtenis: 'stabiel-veilig', x: 1060 },
];
/** Three, twelve and eighteen months stand in proportion. */
const route2: readonly Stap[] = [
  melding,
  { gebeurtenis: 'dienst-ingezet', x: 262 },
  { gebeurtenis: 'overgedragen-na-dienst', x: 540 },
  { gebeurtenis: 'monitoring-3-maanden', x: 620 },
  { gebeurtenis: 'informatie-compleet', x: 730 },
  { gebeurtenis: 'monitoring-12-maanden', x: 860 },
  { gebeurtenis: 'achttien-maanden', x: 1020 },
  { gebeurtenis: 'stabiel-veilig', x: 1105 },
];
const opnieuw: readonly Stap[] = [
  ...route2.slice(0, 6),
  { gebeurtenis: 'nieuwe-melding', x: 905 },
  { gebeurtenis: 'zevende-weekdag-voorbij', x: 985 },
  { gebeurtenis: 'overname-bevestigd', x: 1058 },
];

/** Height of the baton in each lane, per route. */
const HOOGTE = {
  route1: { 'veilig-thuis': 70, samen: 262, 'lokaal-team': 555 },
  route2: { 'veilig-thuis': 70, samen: 262, 'lokaal-team': 420 },
  opnieuw: { 'veilig-thuis': 70, samen: 262, 'lokaal-team': 484 },
} as const;
const vlak = (y: number) => ({ 'veilig-thuis': y, samen: y, 'lokaal-team': y });

/** Thin lines for the other tasks of route 2; the baton on both routes and after a new report. */
export const LIJNEN = {
  'directe-veiligheid': {
    taak: 'directe-veiligheid',
    stappen: route2,
    vanaf: 'dienst-ingezet',
    tot: 720,
    hoogte: { ...vlak(124), samen: 226 },
    einde: 'open',
  },
  monitoring: { taak: 'monitoring', stappen: route2, vanaf: 'overgedragen-na-dienst', tot: 1105, hoogte: vlak(172), einde: 'streep' },
  casusregie: { taak: 'casusregie', stappen: route2, vanaf: 'informatie-compleet', tot: 1105, hoogte: vlak(376), einde: 'streep' },
  route1: {
    taak: 'zicht-op-veiligheid',
    stappen: route1,
    vanaf: 'melding',
    tot: 1145,
    hoogte: HOOGTE.route1,
    einde: 'open',
    nummer: 1,
    ook: ['terugkoppeling'],
  },
  route2: { taak: 'zicht-op-veiligheid', stappen: route2, vanaf: 'melding', tot: 1105, hoogte: HOOGTE.route2, einde: 'streep', nummer: 2 },
  opnieuw: { taak: 'zicht-op-veiligheid', stappen: opnieuw, vanaf: 'nieuwe-melding', tot: 1132, hoogte: HOOGTE.opnieuw, einde: 'pijl' },
} as const satisfies Readonly<Record<string, Lijn>>;

/** From both routes to a new report. */
export const AANSLUITINGEN = [
  { x: 905, van: HOOGTE.route2['lokaal-team'], naar: HOOGTE.opnieuw['lokaal-team'] },
  { x: 905, van: HOOGTE.route1['lokaal-team'], naar: HOOGTE.opnieuw['lokaal-team'] },
] as const;

/** A label: where its first line stands. */
export interface Labelplaats {
  readonly x: number;
  readonly y: number;
  readonly lijn?: 'midden' | 'einde';
  /** Set larger. */
  readonly groot?: boolean;
  /** The place in the agreements on the same line. */
  readonly naast?: boolean;
}

export const LABELS: Readonly<Record<string, Labelplaats>> = {
  melding: { x: 70, y: 40, lijn: 'midden', groot: true },
  beoordeling: { x: 166, y: 94, lijn: 'midden' },
  'route-2': { x: 400, y: 52, lijn: 'midden', groot: true, naast: true },
  'route-1': { x: 252, y: 166, lijn: 'einde', groot: true },
  'samen-kijken-1': { x: 296, y: 284 },
  belegd: { x: 424, y: 470, lijn: 'einde' },
  terugkoppeling: { x: 600, y: 580, lijn: 'midden' },
  'einde-direct': { x: 1150, y: 584, lijn: 'einde', naast: true },
  'niet-monitoren': { x: 474, y: 540, naast: true },
  overgedragen: { x: 574, y: 284 },
  compleet: { x: 764, y: 442 },
  stabiel: { x: 1150, y: 446, lijn: 'einde' },
  opnieuw: { x: 926, y: 506 },
  zevende: { x: 972, y: 252, lijn: 'einde' },
  overname: { x: 1046, y: 94, lijn: 'einde' },
  'opnieuw-beoordelen': { x: 1150, y: 48, lijn: 'einde', naast: true },
  'directe-veiligheid': { x: 284, y: 142 },
  monitoring: { x: 572, y: 160, naast: true },
  casusregie: { x: 756, y: 364, naast: true },
  'geen-mogelijkheden': { x: 704, y: 586, naast: true },
};
