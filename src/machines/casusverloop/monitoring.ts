/** Region: does Veilig Thuis monitor (R79, R96, R97, R188, R194, R196). No dates: the text names no starting point (O41). */

/** Veilig Thuis takes the case back while it monitors: what becomes of the monitoring is not in the text. */
const OVERNAME = {
  'overname-bevestigd': 'niet-geregeld',
  'dienst-ingezet': 'niet-geregeld',
  'overgedragen-na-beoordeling': 'niet-geregeld',
} as const;
/** The two ways in which monitoring ends: Veilig Thuis closes it (R194), or stops by way of exception (R196). */
const EINDE = { ...OVERNAME, 'monitoring-afgesloten': 'afgesloten', 'stabiel-veilig': 'afgesloten', 'vt-gestopt': 'gestopt' } as const;
const LOOPT = { ...EINDE, 'achttien-maanden': 'maximum-voorbij' } as const;

export const monitoring = {
  initial: 'nog-niet',
  on: { melding: '.nog-niet', 'andere-partij': '.buiten-afspraken' },
  states: {
    'nog-niet': { on: { 'overgedragen-na-beoordeling': 'niet', 'overgedragen-na-dienst': 'loopt', 'vt-gestopt': 'gestopt' } },
    /** Handed over straight after the assessment: no monitoring (R79). */
    niet: { on: { 'dienst-ingezet': 'nog-niet', 'overname-bevestigd': 'nog-niet' } },
    loopt: { on: { ...LOOPT, 'monitoring-3-maanden': 'na-3-maanden' } },
    'na-3-maanden': { on: { ...LOOPT, 'monitoring-12-maanden': 'na-12-maanden' } },
    'na-12-maanden': { on: LOOPT },
    /** Eighteen months is the longest period the text names; that they are over ends nothing by itself (O31, O41). */
    'maximum-voorbij': { on: EINDE },
    afgesloten: { on: { 'dienst-ingezet': 'nog-niet', 'overgedragen-na-beoordeling': 'niet' } },
    gestopt: { on: { 'dienst-ingezet': 'nog-niet', 'overgedragen-na-beoordeling': 'niet' } },
    'niet-geregeld': { on: { 'overgedragen-na-dienst': 'loopt', 'vt-gestopt': 'gestopt' } },
    'buiten-afspraken': {},
  },
} as const;
