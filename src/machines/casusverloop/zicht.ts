/**
 * Region: who holds sight of safety, the baton of the case (R13, R37, R55, R59, R60, R83, R110, R118, R120, R137, R160, R164, R196).
 * What is not here does not move it: a feedback form (O14), a request to the Raad (O13), eighteen months (O31), an incident.
 * After a service no day is counted: 'de 7de weekdag na melding' of 6.2.1 cannot be used (O11).
 */

/** A new report leaves the local team in place until Veilig Thuis confirms (O12, O40). */
const NA_MELDING = { 'nieuwe-melding': 'lokaal-team-gemeld' } as const;
/** After feedback Veilig Thuis takes the case back only by starting a service (R78). */
const NA_TERUGKOPPELING = { 'dienst-ingezet': 'veilig-thuis' } as const;
/** How the baton goes to Veilig Thuis after a new report, or straight back. */
const TERUG_NAAR_VEILIG_THUIS = {
  'overname-bevestigd': 'veilig-thuis-na-melding',
  'dienst-ingezet': 'veilig-thuis',
  'overgedragen-na-beoordeling': 'overgang-na-beoordeling',
} as const;
/** Sent and not yet assigned: two moments in the text (O7–O10). A new report in between leaves both looking. */
const OVERGANG = {
  ...TERUG_NAAR_VEILIG_THUIS,
  belegd: [{ guard: 'opnieuwGemeld', target: 'lokaal-team-gemeld' }, { target: 'lokaal-team' }],
  'zevende-weekdag-voorbij': 'volgens-tekst-veilig-thuis',
} as const;
/** Veilig Thuis assesses: it starts a service, hands over, or assigns the case to someone else (R41, R42). */
const BEOORDELING = {
  'dienst-ingezet': 'veilig-thuis',
  'overgedragen-na-beoordeling': 'overgang-na-beoordeling',
  'andere-partij': 'buiten-afspraken',
} as const;

export const zicht = {
  initial: 'niemand',
  states: {
    niemand: { on: { melding: 'veilig-thuis-afgeleid' } },
    'veilig-thuis-afgeleid': { on: BEOORDELING },
    'veilig-thuis': {
      on: { 'overgedragen-na-dienst': 'overgang-na-dienst', 'andere-partij': 'buiten-afspraken', 'vt-gestopt': 'niet-geregeld-niet-overgedragen' },
    },
    'overgang-na-beoordeling': { on: { ...OVERGANG, 'termijn-voorbij': 'overgang-termijn-voorbij' } },
    'overgang-termijn-voorbij': { on: OVERGANG },
    'lokaal-team': {
      on: { ...NA_MELDING, ...NA_TERUGKOPPELING, 'stabiel-veilig': 'einde-niet-geregeld', 'geen-mogelijkheden': 'einde-niet-geregeld' },
    },
    /** After a direct transfer the text names no end: chapter 7 is about cases after a service (O30). */
    'einde-niet-geregeld': { on: { ...NA_MELDING, ...NA_TERUGKOPPELING } },
    'overgang-na-dienst': {
      on: {
        ...TERUG_NAAR_VEILIG_THUIS,
        'informatie-compleet': [{ guard: 'opnieuwGemeld', target: 'lokaal-team-gemeld' }, { target: 'lokaal-team-casusregisseur' }],
        'zevende-weekdag-voorbij': 'volgens-tekst-veilig-thuis',
        'vt-gestopt': 'niet-geregeld-niet-overgedragen',
      },
    },
    /** Stopped before the case was handed over: both look until it is written down who does (O49); the information may still follow. */
    'niet-geregeld-niet-overgedragen': {
      on: {
        ...TERUG_NAAR_VEILIG_THUIS,
        'informatie-compleet': [{ guard: 'opnieuwGemeld', target: 'lokaal-team-gemeld' }, { target: 'niet-geregeld' }],
        'zevende-weekdag-voorbij': 'volgens-tekst-veilig-thuis',
        'andere-partij': 'buiten-afspraken',
      },
    },
    'lokaal-team-casusregisseur': {
      on: { ...NA_MELDING, 'stabiel-veilig': 'geeindigd', 'geen-mogelijkheden': 'tegenstrijdig', 'vt-gestopt': 'niet-geregeld' },
    },
    /** Casusregie is closed, safety is not there: by 4.n and 7.1 the responsibility goes on (O38). */
    tegenstrijdig: { on: { ...NA_MELDING, 'stabiel-veilig': 'geeindigd', 'vt-gestopt': 'niet-geregeld' } },
    /** Veilig Thuis stopped by way of exception after it handed over (O49). */
    'niet-geregeld': { on: { ...NA_MELDING, 'stabiel-veilig': 'geeindigd', 'geen-mogelijkheden': 'tegenstrijdig' } },
    'lokaal-team-gemeld': { on: { ...TERUG_NAAR_VEILIG_THUIS, 'zevende-weekdag-voorbij': 'volgens-tekst-veilig-thuis' } },
    'volgens-tekst-veilig-thuis': { on: TERUG_NAAR_VEILIG_THUIS },
    'veilig-thuis-na-melding': { on: BEOORDELING },
    geeindigd: { on: { melding: 'veilig-thuis-afgeleid' } },
    'buiten-afspraken': { on: { melding: 'veilig-thuis-afgeleid' } },
  },
} as const;
