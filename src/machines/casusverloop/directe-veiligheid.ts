/** Region: who leads on direct safety (R29, R55, R56, R175, R176, R178, R179). */

/** A new report puts direct safety in doubt; who leads until Veilig Thuis takes over is not in the text. */
const NA_MELDING = { 'nieuwe-melding': 'na-nieuwe-melding' } as const;
const VT_WEER_AAN_ZET = {
  'overname-bevestigd': 'veilig-thuis-afgeleid',
  'dienst-ingezet': 'veilig-thuis',
  'overgedragen-na-beoordeling': 'lokaal-veld',
} as const;
const TIJDENS_DIENST = {
  'directe-veiligheid-gerealiseerd': 'gerealiseerd',
  'overgedragen-na-dienst': 'niet-eenduidig',
  'andere-partij': 'buiten-afspraken',
  'vt-gestopt': 'niet-geregeld',
} as const;
const NA_DIENST = { 'stabiel-veilig': 'geeindigd', 'vt-gestopt': 'niet-geregeld' } as const;

export const directeVeiligheid = {
  initial: 'niemand',
  states: {
    niemand: { on: { melding: 'veilig-thuis-afgeleid' } },
    'veilig-thuis-afgeleid': {
      on: { 'dienst-ingezet': 'veilig-thuis', 'overgedragen-na-beoordeling': 'lokaal-veld', 'andere-partij': 'buiten-afspraken' },
    },
    'veilig-thuis': { on: { ...TIJDENS_DIENST, 'samen-optrekken': 'veilig-thuis-samen' } },
    /** The local team starts early at the request of Veilig Thuis, which stays in the lead (4.j, O74). */
    'veilig-thuis-samen': { on: TIJDENS_DIENST },
    /** After a direct transfer 6.1 and B4 point at different parties (O81). */
    'lokaal-veld': { on: { ...NA_MELDING, 'dienst-ingezet': 'veilig-thuis' } },
    /** Handed over before direct safety is there: the text points both ways (O45). */
    'niet-eenduidig': { on: { ...NA_MELDING, ...NA_DIENST, 'directe-veiligheid-gerealiseerd': 'gerealiseerd' } },
    gerealiseerd: {
      on: {
        ...NA_DIENST,
        'nieuwe-melding': [{ guard: 'inDienst', target: 'veilig-thuis' }, { target: 'na-nieuwe-melding' }],
        'andere-partij': 'buiten-afspraken',
      },
    },
    'niet-geregeld': { on: { ...NA_MELDING, 'stabiel-veilig': 'geeindigd', 'andere-partij': 'buiten-afspraken' } },
    'na-nieuwe-melding': { on: VT_WEER_AAN_ZET },
    geeindigd: { on: { melding: 'veilig-thuis-afgeleid' } },
    'buiten-afspraken': { on: { melding: 'veilig-thuis-afgeleid' } },
  },
} as const;
