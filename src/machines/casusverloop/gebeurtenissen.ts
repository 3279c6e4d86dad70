/** What can happen in a case, in the order of a case. Words stand in src/content/casusverloop/gebeurtenissen.yaml. */
export const GEBEURTENISSEN = [
  'melding',
  'dienst-ingezet',
  'samen-optrekken',
  'directe-veiligheid-gerealiseerd',
  'overgedragen-na-beoordeling',
  'termijn-voorbij',
  'belegd',
  'overgedragen-na-dienst',
  'informatie-compleet',
  'andere-partij',
  'incident',
  'voorwaarde-niet-nageleefd',
  'overleg',
  'terugkoppeling',
  'geen-dienst',
  'verzoek-jbt-rvdk',
  'monitoring-3-maanden',
  'monitoring-12-maanden',
  'achttien-maanden',
  'monitoring-afgesloten',
  'vt-gestopt',
  'nieuwe-melding',
  'casusregie-afgerond-bij-melding',
  'zevende-weekdag-voorbij',
  'overname-bevestigd',
  'geen-mogelijkheden',
  'stabiel-veilig',
] as const;

export type Gebeurtenis = (typeof GEBEURTENISSEN)[number];

/** The event as XState takes it: no date, no data; what happens when is never in the machine. */
export interface GebeurtenisEvent {
  type: Gebeurtenis;
}

/** True for the name of an event. */
export const isGebeurtenis = (naam: string): naam is Gebeurtenis => (GEBEURTENISSEN as readonly string[]).includes(naam);
