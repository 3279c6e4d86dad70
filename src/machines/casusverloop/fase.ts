/**
 * Region: where the case is, and the gate of the statechart: an event counts only in a phase that lists it here. Read top down it says
 * what can happen when. Three kinds of entries: a phase to go to; `VERSCHUIFT_NIETS`, noted without any effect; `ELDERS`, which stays in
 * this phase and is left to the other regions.
 */

/** The event is noted and shifts nothing: the agreements let no responsibility pass on it (O13, O14). */
const VERSCHUIFT_NIETS = { actions: 'verschuiftNiets' } as const;
const ELDERS = {};

/** A condition of Veilig Thuis is not kept (6.2.3, 7.2, B4): what was agreed follows, and who holds what stays as it was. */
const VOORWAARDEN = { 'voorwaarde-niet-nageleefd': VERSCHUIFT_NIETS } as const;
/** Can happen wherever Veilig Thuis or the local team has the case. */
const ALTIJD = { incident: VERSCHUIFT_NIETS, 'verzoek-jbt-rvdk': VERSCHUIFT_NIETS } as const;
/** The local team can always ring (R100, R103); after a service it is an agreement to do so (R104). */
const BIJ_LOKAAL_TEAM = { ...ALTIJD, overleg: VERSCHUIFT_NIETS } as const;
/** After a service there may be conditions, and the form of B6 may go with the call (O82). */
const NA_DIENST = { ...BIJ_LOKAAL_TEAM, ...VOORWAARDEN, terugkoppeling: VERSCHUIFT_NIETS } as const;
const MONITORING = {
  'monitoring-3-maanden': ELDERS,
  'monitoring-12-maanden': ELDERS,
  'achttien-maanden': ELDERS,
  'monitoring-afgesloten': ELDERS,
} as const;

export const fase = {
  initial: 'voor-melding',
  states: {
    'voor-melding': { on: { melding: 'beoordeling' } },
    beoordeling: {
      on: {
        'dienst-ingezet': 'dienst',
        'overgedragen-na-beoordeling': 'overdracht-na-beoordeling',
        'andere-partij': 'buiten-afspraken',
        'nieuwe-melding': VERSCHUIFT_NIETS,
        ...ALTIJD,
      },
    },
    dienst: {
      on: {
        'samen-optrekken': ELDERS,
        'directe-veiligheid-gerealiseerd': ELDERS,
        'overgedragen-na-dienst': 'overdracht-na-dienst',
        'andere-partij': 'buiten-afspraken',
        'vt-gestopt': 'gestopt',
        'nieuwe-melding': VERSCHUIFT_NIETS,
        ...ALTIJD,
        ...VOORWAARDEN,
      },
    },
    /** Veilig Thuis stopped by way of exception before it handed over: 7.1 speaks of the time after that only (O49). */
    gestopt: {
      on: {
        'andere-partij': 'buiten-afspraken',
        'nieuwe-melding': 'opnieuw-gemeld',
        ...BIJ_LOKAAL_TEAM,
        ...VOORWAARDEN,
      },
    },
    'overdracht-na-beoordeling': {
      on: {
        belegd: 'bij-lokaal-team-direct',
        'termijn-voorbij': ELDERS,
        terugkoppeling: 'teruggekoppeld',
        'nieuwe-melding': 'opnieuw-gemeld',
        ...BIJ_LOKAAL_TEAM,
      },
    },
    'bij-lokaal-team-direct': {
      on: {
        terugkoppeling: 'teruggekoppeld',
        'nieuwe-melding': 'opnieuw-gemeld',
        'stabiel-veilig': ELDERS,
        'geen-mogelijkheden': ELDERS,
        ...BIJ_LOKAAL_TEAM,
      },
    },
    /** Veilig Thuis weighs again (R78); until it decides, everything stays as it was (O14). */
    teruggekoppeld: {
      on: {
        'dienst-ingezet': 'dienst',
        'geen-dienst': [{ guard: 'nogNietBelegd', target: 'overdracht-na-beoordeling' }, { target: 'bij-lokaal-team-direct' }],
        belegd: ELDERS,
        'termijn-voorbij': ELDERS,
        terugkoppeling: VERSCHUIFT_NIETS,
        'nieuwe-melding': 'opnieuw-gemeld',
        ...BIJ_LOKAAL_TEAM,
      },
    },
    'overdracht-na-dienst': {
      on: {
        'informatie-compleet': 'bij-lokaal-team-na-dienst',
        'directe-veiligheid-gerealiseerd': ELDERS,
        'vt-gestopt': ELDERS,
        'nieuwe-melding': 'opnieuw-gemeld',
        ...MONITORING,
        ...NA_DIENST,
      },
    },
    'bij-lokaal-team-na-dienst': {
      on: {
        'directe-veiligheid-gerealiseerd': ELDERS,
        'vt-gestopt': ELDERS,
        'geen-mogelijkheden': ELDERS,
        'stabiel-veilig': 'afgerond',
        'nieuwe-melding': 'opnieuw-gemeld',
        ...MONITORING,
        ...NA_DIENST,
      },
    },
    'opnieuw-gemeld': {
      on: {
        belegd: ELDERS,
        'informatie-compleet': ELDERS,
        'casusregie-afgerond-bij-melding': ELDERS,
        'zevende-weekdag-voorbij': ELDERS,
        'overname-bevestigd': 'beoordeling',
        'dienst-ingezet': 'dienst',
        'overgedragen-na-beoordeling': 'overdracht-na-beoordeling',
        'nieuwe-melding': VERSCHUIFT_NIETS,
        'voorwaarde-niet-nageleefd': { guard: 'naDienst', ...VERSCHUIFT_NIETS },
        ...MONITORING,
        ...BIJ_LOKAAL_TEAM,
      },
    },
    afgerond: { on: { melding: 'beoordeling' } },
    'buiten-afspraken': { on: { melding: 'beoordeling' } },
  },
} as const;
