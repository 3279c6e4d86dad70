/** Region: does the local team run casusregie (R24, R36, R122, R128, R138–R141). */

/** Veilig Thuis takes the case back while casusregie runs: what becomes of it is not in the text. */
const OVERNAME = {
  'overname-bevestigd': 'niet-geregeld',
  'dienst-ingezet': 'niet-geregeld',
  'overgedragen-na-beoordeling': 'niet-geregeld',
} as const;
/** The three grounds of 7.3; eighteen months is not one of them (O31). */
const GRONDEN = {
  'stabiel-veilig': 'afgerond',
  'casusregie-afgerond-bij-melding': 'afgerond-bij-melding',
  'geen-mogelijkheden': 'afgerond-geen-mogelijkheden',
} as const;
/** Casusregie begins with the transfer after a service: when that is complete (6.2.1, 7.1). */
const BEGIN = { 'informatie-compleet': { guard: 'nogNietCompleet', target: 'loopt' } } as const;
/** Closed on another ground than stable safety; a new service or transfer starts afresh. */
const OPNIEUW = { 'dienst-ingezet': 'nog-niet', 'overgedragen-na-beoordeling': 'bij-structureel', ...BEGIN } as const;

export const casusregie = {
  initial: 'nog-niet',
  on: { melding: '.nog-niet', 'andere-partij': '.buiten-afspraken' },
  states: {
    'nog-niet': { on: { ...BEGIN, 'overgedragen-na-beoordeling': 'bij-structureel' } },
    /** After a direct transfer only 4.f speaks of casusregie (O30). */
    'bij-structureel': { on: { 'dienst-ingezet': 'nog-niet', 'overname-bevestigd': 'nog-niet' } },
    loopt: { on: { ...OVERNAME, ...GRONDEN, 'achttien-maanden': 'periode-voorbij' } },
    'periode-voorbij': { on: { ...OVERNAME, ...GRONDEN } },
    'niet-geregeld': { on: BEGIN },
    afgerond: {},
    'afgerond-bij-melding': { on: OPNIEUW },
    'afgerond-geen-mogelijkheden': { on: { ...OPNIEUW, 'stabiel-veilig': 'afgerond' } },
    'buiten-afspraken': {},
  },
} as const;
