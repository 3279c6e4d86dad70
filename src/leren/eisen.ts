/**
 * What an answer says about the course of a case: which events must have happened, or must not have. `src/content/casusverloop/hier.yaml` already
 * says which answers fix a phase; here stands only what it leaves out. 'Weet-niet' says nothing, so it never disagrees (contract §6).
 */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import type { Regio } from '../casusverloop/stand';
import type { Gebeurtenissoort } from '../termijnen/soorten';

/** One demand of an answer. Events count since the last of `sinds`, or from the beginning. */
export interface Eis {
  readonly een?: readonly Gebeurtenis[];
  readonly geen?: readonly Gebeurtenis[];
  readonly sinds?: Gebeurtenis;
  readonly stand?: { readonly regio: Regio; readonly in?: readonly string[]; readonly niet?: readonly string[] };
}

const wel = (gebeurtenis: Gebeurtenis, sinds?: Gebeurtenis): Eis => ({ een: [gebeurtenis], ...(sinds ? { sinds } : {}) });
const niet = (gebeurtenis: Gebeurtenis, sinds?: Gebeurtenis): Eis => ({ geen: [gebeurtenis], ...(sinds ? { sinds } : {}) });
const jaNee = (gebeurtenis: Gebeurtenis, sinds?: Gebeurtenis) => ({ ja: wel(gebeurtenis, sinds), nee: niet(gebeurtenis, sinds) });

const OVERDRACHTEN: readonly Gebeurtenis[] = ['overgedragen-na-beoordeling', 'overgedragen-na-dienst'];
const LOPEND = ['loopt', 'na-3-maanden', 'na-12-maanden', 'maximum-voorbij'];
const BEOORDELING: Eis = { stand: { regio: 'fase', in: ['beoordeling', 'opnieuw-gemeld'] } };
const HERKOMST = { direct: wel('overgedragen-na-beoordeling'), 'na-dienst': wel('overgedragen-na-dienst') };

/** By walkthrough, question and answer. */
export const EISEN: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Eis>>>>>> = {
  'directe-overdracht': { veiligheidsbeoordeling: { ja: BEOORDELING, nee: BEOORDELING } },
  'overdracht-ontvangen': {
    herkomst: HERKOMST,
    bevestigd: { nee: niet('belegd', 'overgedragen-na-beoordeling') },
    'direct-veilig': jaNee('directe-veiligheid-gerealiseerd'),
  },
  'wie-is-verantwoordelijk': {
    'laatste-gebeurtenis': {
      'overgedragen-na-beoordeling': wel('overgedragen-na-beoordeling'),
      'overgedragen-na-dienst': wel('overgedragen-na-dienst'),
      'formulier-teruggestuurd': wel('terugkoppeling'),
      'opnieuw-gemeld': wel('nieuwe-melding'),
      'verzoek-jbt-rvdk': wel('verzoek-jbt-rvdk'),
      'monitoring-loopt': { stand: { regio: 'monitoring', in: LOPEND } },
      'gesloten-niet-stabiel': { een: ['geen-mogelijkheden', 'casusregie-afgerond-bij-melding'] },
      'vt-gestopt': wel('vt-gestopt'),
    },
    belegd: jaNee('belegd', 'overgedragen-na-beoordeling'),
    'termijn-voorbij': jaNee('termijn-voorbij', 'overgedragen-na-beoordeling'),
    'informatie-compleet': jaNee('informatie-compleet', 'overgedragen-na-dienst'),
    'vt-besluit': {
      'dienst-ingezet': wel('dienst-ingezet', 'terugkoppeling'),
      'geen-dienst': wel('geen-dienst', 'terugkoppeling'),
      'nog-geen-besluit': { geen: ['dienst-ingezet', 'geen-dienst'], sinds: 'terugkoppeling' },
    },
    'overname-bevestigd': jaNee('overname-bevestigd', 'nieuwe-melding'),
    'zevende-weekdag-voorbij': jaNee('zevende-weekdag-voorbij', 'nieuwe-melding'),
    'vastgesteld-en-afgestemd': jaNee('stabiel-veilig'),
    'was-overgedragen': { ja: { een: OVERDRACHTEN }, nee: { geen: OVERDRACHTEN } },
  },
  terugkoppelen: {
    herkomst: { ...HERKOMST, zvh: { geen: OVERDRACHTEN } },
    'wat-speelt': {
      'voorwaarde-niet-nageleefd': wel('voorwaarde-niet-nageleefd'),
      'monitoring-afgesloten': { stand: { regio: 'monitoring', in: ['afgesloten', 'gestopt'] } },
    },
  },
  opschalen: { aanleiding: { 'voorwaarde-niet-nageleefd': wel('voorwaarde-niet-nageleefd') }, herkomst: HERKOMST },
  'raad-of-politie': { fase: { 'na-overdracht': { een: OVERDRACHTEN } } },
  'casusregie-afsluiten': {
    herkomst: HERKOMST,
    grond: { 'achttien-maanden': wel('achttien-maanden') },
    'monitoring-loopt': { ja: { stand: { regio: 'monitoring', in: LOPEND } }, nee: { stand: { regio: 'monitoring', niet: LOPEND } } },
  },
};

/** Events that say that a period is over, with the event and the deadline they are counted from (the latest reading counts, O15). */
export const GETELD: Readonly<
  Partial<Record<Gebeurtenis, { readonly vanaf: Gebeurtenis; readonly soort: Gebeurtenissoort; readonly termijn: string }>>
> = {
  'termijn-voorbij': { vanaf: 'overgedragen-na-beoordeling', soort: 'overdracht-na-beoordeling', termijn: 'T3' },
  'zevende-weekdag-voorbij': { vanaf: 'nieuwe-melding', soort: 'opnieuw-gemeld', termijn: 'T18' },
  'achttien-maanden': { vanaf: 'overgedragen-na-dienst', soort: 'overdracht-na-dienst', termijn: 'T13' },
};
