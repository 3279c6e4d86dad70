/**
 * The lifecycle of a case as the agreements say it, per event instead of per region: in which phases it can happen, and what it moves. What
 * is not named stays as it was. A second reading beside the machine, with which it shares no code; words of events: gebeurtenissen.yaml.
 */
import type { Regio } from '../../../src/casusverloop/stand';
import type { Gebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';

/** Where a region goes: from any state, or from the named ones ('a|b'). */
export type Beweging = string | Readonly<Record<string, string>>;
interface Regel extends Partial<Readonly<Record<Regio, Beweging>>> {
  /** Phases, with spaces between. */
  readonly in: string;
  /** Only when sight of safety is in one of these. */
  readonly bij?: string;
  /** Only when monitoring is in one of these. */
  readonly bijMonitoring?: string;
  /** Can happen although it moves nothing, because that is what the user has to see. */
  readonly genoteerd?: true;
}

const DIRECT = 'overdracht-na-beoordeling bij-lokaal-team-direct teruggekoppeld';
const NA_DIENST = 'overdracht-na-dienst bij-lokaal-team-na-dienst';
/** Veilig Thuis stopped before it handed over, or the local team has the case. */
const BUITEN_VT = `gestopt ${DIRECT} ${NA_DIENST} opnieuw-gemeld`;
const OVERAL = `beoordeling dienst ${BUITEN_VT}`;
/** Handed over after the assessment, and not yet assigned (O7–O10). */
const NIET_BELEGD = 'overgang-na-beoordeling|overgang-termijn-voorbij';
const MONITORT = 'loopt|na-3-maanden|na-12-maanden|maximum-voorbij';
const REGIE = 'loopt|periode-voorbij';
const GESTOPT = 'niet-geregeld-niet-overgedragen';

export const REGELS: Readonly<Record<Gebeurtenis, readonly Regel[]>> = {
  melding: [
    {
      in: 'voor-melding afgerond buiten-afspraken',
      fase: 'beoordeling',
      'zicht-op-veiligheid': 'veilig-thuis-afgeleid',
      'directe-veiligheid': 'veilig-thuis-afgeleid',
      monitoring: 'nog-niet',
      casusregie: 'nog-niet',
    },
  ],
  // R55, R56: with a service Veilig Thuis holds everything; what becomes of monitoring and casusregie that ran is not in the text.
  'dienst-ingezet': [
    {
      in: 'beoordeling teruggekoppeld opnieuw-gemeld',
      fase: 'dienst',
      'zicht-op-veiligheid': 'veilig-thuis',
      'directe-veiligheid': 'veilig-thuis',
      monitoring: { [MONITORT]: 'niet-geregeld', 'niet|afgesloten|gestopt': 'nog-niet' },
      casusregie: { [REGIE]: 'niet-geregeld', 'bij-structureel|afgerond-bij-melding|afgerond-geen-mogelijkheden': 'nog-niet' },
    },
  ],
  // 4.j, O74: Veilig Thuis stays in the lead.
  'samen-optrekken': [{ in: 'dienst', 'directe-veiligheid': { 'veilig-thuis': 'veilig-thuis-samen' } }],
  // R178, O45: only Veilig Thuis comes to this judgement, before or after the transfer.
  'directe-veiligheid-gerealiseerd': [
    { in: `dienst ${NA_DIENST}`, 'directe-veiligheid': { 'veilig-thuis|veilig-thuis-samen|niet-eenduidig': 'gerealiseerd' } },
  ],
  // R58–R60, R79: both look; no monitoring; casusregie only where 4.f asks for it.
  'overgedragen-na-beoordeling': [
    {
      in: 'beoordeling opnieuw-gemeld',
      fase: 'overdracht-na-beoordeling',
      'zicht-op-veiligheid': 'overgang-na-beoordeling',
      'directe-veiligheid': 'lokaal-veld',
      monitoring: { [MONITORT]: 'niet-geregeld', 'nog-niet|afgesloten|gestopt': 'niet' },
      casusregie: { [REGIE]: 'niet-geregeld', 'nog-niet|afgerond-bij-melding|afgerond-geen-mogelijkheden': 'bij-structureel' },
    },
  ],
  'termijn-voorbij': [
    { in: 'overdracht-na-beoordeling teruggekoppeld', 'zicht-op-veiligheid': { 'overgang-na-beoordeling': 'overgang-termijn-voorbij' } },
  ],
  belegd: [
    { in: 'overdracht-na-beoordeling', fase: 'bij-lokaal-team-direct', 'zicht-op-veiligheid': 'lokaal-team' },
    { in: 'teruggekoppeld', 'zicht-op-veiligheid': { [NIET_BELEGD]: 'lokaal-team' } },
    { in: 'opnieuw-gemeld', 'zicht-op-veiligheid': { [NIET_BELEGD]: 'lokaal-team-gemeld' } },
  ],
  // R80, R96: monitoring begins; sight of safety goes over only when the information is complete.
  'overgedragen-na-dienst': [
    {
      in: 'dienst',
      fase: 'overdracht-na-dienst',
      'zicht-op-veiligheid': 'overgang-na-dienst',
      'directe-veiligheid': { 'veilig-thuis|veilig-thuis-samen': 'niet-eenduidig' },
      monitoring: 'loopt',
    },
  ],
  'informatie-compleet': [
    {
      in: 'overdracht-na-dienst',
      fase: 'bij-lokaal-team-na-dienst',
      // O49: handed over after all by a Veilig Thuis that stopped, so from then on 7.1 holds.
      'zicht-op-veiligheid': { 'overgang-na-dienst': 'lokaal-team-casusregisseur', [GESTOPT]: 'niet-geregeld' },
      casusregie: 'loopt',
    },
    { in: 'opnieuw-gemeld', bij: `overgang-na-dienst|${GESTOPT}`, 'zicht-op-veiligheid': 'lokaal-team-gemeld', casusregie: 'loopt' },
  ],
  'andere-partij': [
    {
      in: 'beoordeling dienst gestopt',
      fase: 'buiten-afspraken',
      'zicht-op-veiligheid': 'buiten-afspraken',
      'directe-veiligheid': 'buiten-afspraken',
      monitoring: 'buiten-afspraken',
      casusregie: 'buiten-afspraken',
    },
  ],
  incident: [{ in: OVERAL, genoteerd: true }],
  // 6.2.3, 7.2, B4: what was agreed follows; the event itself moves nothing. After a direct transfer there are no conditions (R56).
  'voorwaarde-niet-nageleefd': [
    { in: `dienst gestopt ${NA_DIENST}`, genoteerd: true },
    { in: 'opnieuw-gemeld', bijMonitoring: `${MONITORT}|afgesloten|gestopt`, genoteerd: true },
  ],
  overleg: [{ in: BUITEN_VT, genoteerd: true }],
  // O14: until Veilig Thuis decides, everything stays as it was.
  terugkoppeling: [
    { in: 'overdracht-na-beoordeling bij-lokaal-team-direct', fase: 'teruggekoppeld' },
    // O82: after a service the form may go with the call, and moves nothing either.
    { in: `teruggekoppeld ${NA_DIENST}`, genoteerd: true },
  ],
  'geen-dienst': [
    { in: 'teruggekoppeld', bij: NIET_BELEGD, fase: 'overdracht-na-beoordeling' },
    { in: 'teruggekoppeld', bij: 'lokaal-team|einde-niet-geregeld', fase: 'bij-lokaal-team-direct' },
  ],
  'verzoek-jbt-rvdk': [{ in: OVERAL, genoteerd: true }],
  'monitoring-3-maanden': [{ in: `${NA_DIENST} opnieuw-gemeld`, monitoring: { loopt: 'na-3-maanden' } }],
  'monitoring-12-maanden': [{ in: `${NA_DIENST} opnieuw-gemeld`, monitoring: { 'na-3-maanden': 'na-12-maanden' } }],
  // O31: eighteen months end nothing.
  'achttien-maanden': [
    {
      in: `${NA_DIENST} opnieuw-gemeld`,
      monitoring: { 'loopt|na-3-maanden|na-12-maanden': 'maximum-voorbij' },
      casusregie: { loopt: 'periode-voorbij' },
    },
  ],
  'monitoring-afgesloten': [{ in: `${NA_DIENST} opnieuw-gemeld`, monitoring: { [MONITORT]: 'afgesloten' } }],
  // O49: who looks after that is not in the text; casusregie goes on. Not handed over: both look.
  'vt-gestopt': [
    { in: 'dienst', fase: 'gestopt', 'zicht-op-veiligheid': GESTOPT, 'directe-veiligheid': 'niet-geregeld', monitoring: 'gestopt' },
    {
      in: 'overdracht-na-dienst',
      'zicht-op-veiligheid': { 'overgang-na-dienst': GESTOPT },
      'directe-veiligheid': { 'niet-eenduidig|gerealiseerd': 'niet-geregeld' },
      monitoring: { [MONITORT]: 'gestopt' },
    },
    {
      in: 'bij-lokaal-team-na-dienst',
      'zicht-op-veiligheid': { 'lokaal-team-casusregisseur|tegenstrijdig': 'niet-geregeld' },
      'directe-veiligheid': { 'niet-eenduidig|gerealiseerd': 'niet-geregeld' },
      monitoring: { [MONITORT]: 'gestopt' },
    },
  ],
  'nieuwe-melding': [
    { in: 'beoordeling opnieuw-gemeld', genoteerd: true },
    { in: 'dienst', genoteerd: true, 'directe-veiligheid': { gerealiseerd: 'veilig-thuis' } },
    {
      in: `gestopt ${DIRECT} ${NA_DIENST}`,
      fase: 'opnieuw-gemeld',
      // O12, O40: whoever looks goes on looking until Veilig Thuis confirms.
      'zicht-op-veiligheid': { 'lokaal-team|einde-niet-geregeld|lokaal-team-casusregisseur|tegenstrijdig|niet-geregeld': 'lokaal-team-gemeld' },
      'directe-veiligheid': 'na-nieuwe-melding',
    },
  ],
  'casusregie-afgerond-bij-melding': [{ in: 'opnieuw-gemeld', casusregie: { [REGIE]: 'afgerond-bij-melding' } }],
  'zevende-weekdag-voorbij': [{ in: 'opnieuw-gemeld', 'zicht-op-veiligheid': 'volgens-tekst-veilig-thuis' }],
  'overname-bevestigd': [
    {
      in: 'opnieuw-gemeld',
      fase: 'beoordeling',
      'zicht-op-veiligheid': 'veilig-thuis-na-melding',
      'directe-veiligheid': 'veilig-thuis-afgeleid',
      monitoring: { [MONITORT]: 'niet-geregeld', niet: 'nog-niet' },
      casusregie: { [REGIE]: 'niet-geregeld', 'bij-structureel': 'nog-niet' },
    },
  ],
  // O38: casusregie ends, sight of safety does not.
  'geen-mogelijkheden': [
    { in: 'bij-lokaal-team-direct', 'zicht-op-veiligheid': { 'lokaal-team': 'einde-niet-geregeld' } },
    {
      in: 'bij-lokaal-team-na-dienst',
      'zicht-op-veiligheid': { 'lokaal-team-casusregisseur|niet-geregeld': 'tegenstrijdig' },
      casusregie: { [REGIE]: 'afgerond-geen-mogelijkheden' },
    },
  ],
  // O30: after a direct transfer the text names no end.
  'stabiel-veilig': [
    { in: 'bij-lokaal-team-direct', 'zicht-op-veiligheid': { 'lokaal-team': 'einde-niet-geregeld' } },
    {
      in: 'bij-lokaal-team-na-dienst',
      fase: 'afgerond',
      'zicht-op-veiligheid': 'geeindigd',
      'directe-veiligheid': 'geeindigd',
      monitoring: { [MONITORT]: 'afgesloten' },
      casusregie: 'afgerond',
    },
  ],
};
