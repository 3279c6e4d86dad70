/**
 * W5: report back or report anew? (contract §3; 6.1.6, 6.3 and annex 6; R73–R78, R101–R110, R197–R200, O1–O6, O14, O27, O60, O79, O82, O83.)
 * Routing only: the texts are in src/content/wegwijzers/terugkoppelen. Being able to go on does not end in 'no need to report'
 * (O2), and contact with the family does not either (O3): only 'open, agreements made and concerns not greater' does.
 * No conditions fits two origins, a direct transfer and a service without, so that answer does not choose between them (O18).
 */
import { setup } from 'xstate';
import type { Route } from './route';
import { einden, type JaNee, type Keuze } from './gedeeld';

type Herkomst = 'direct' | 'na-dienst' | 'zvh';
type Speelt =
  'geen-contact' | 'niet-open' | 'geen-herstel' | 'voorwaarde-niet-nageleefd' | 'nieuwe-informatie' | 'zorgen-minderjarige' | 'monitoring-afgesloten';

/**
 * Strict is: call, talk, keep trying. Then report back or anew, then what the text does not settle, last what it names no ground
 * for. 'rond-pogingen-af' stands before 'terugkoppelen' because it asks more: go on trying, and call now if there is concern;
 * 'terugkoppelen-niet-veilig' between them, because it does not wait for the attempt that is not safe.
 */
const vanStrengNaarRuim = [
  'bel-over-herkomst',
  'overleg-veilig-thuis-stappen',
  'voorwaarde-niet-nageleefd',
  'rond-pogingen-af',
  'terugkoppelen-niet-veilig',
  'terugkoppelen',
  'nieuwe-aanmelding',
  'na-monitoring-opnieuw-melden',
  'jeugdbeschermingstafel-kan',
  'zvh-niet-geregeld',
  'terugkoppelen-mag-bel',
  'geen-grond-leg-vast',
  'geen-terugkoppelsituatie',
] as const;

const machine = setup({
  types: {} as { events: Keuze<JaNee | 'niet-veilig' | Herkomst | Speelt> },
}).createMachine({
  id: 'terugkoppelen',
  initial: 'herkomst',
  states: {
    herkomst: {
      on: { direct: 'contact', 'na-dienst': 'wat-speelt', zvh: 'zvh-niet-geregeld', 'weet-niet': 'voorwaarden-gesteld' },
    },
    'voorwaarden-gesteld': { on: { ja: 'wat-speelt', nee: 'bel-over-herkomst', 'weet-niet': 'bel-over-herkomst' } },
    contact: { on: { ja: 'open-en-afspraken', nee: 'drie-pogingen', 'weet-niet': 'drie-pogingen' } },
    'drie-pogingen': {
      on: { ja: 'terugkoppelen', 'niet-veilig': 'terugkoppelen-niet-veilig', nee: 'rond-pogingen-af', 'weet-niet': 'rond-pogingen-af' },
    },
    'open-en-afspraken': { on: { ja: 'zorgen-groter', nee: 'zorgen-afgenomen', 'weet-niet': 'zorgen-afgenomen' } },
    'zorgen-afgenomen': { on: { ja: 'geen-grond-leg-vast', nee: 'terugkoppelen', 'weet-niet': 'terugkoppelen' } },
    'zorgen-groter': { on: { ja: 'kunt-verder', nee: 'geen-terugkoppelsituatie', 'weet-niet': 'kunt-verder' } },
    'kunt-verder': { on: { ja: 'terugkoppelen-mag-bel', nee: 'terugkoppelen', 'weet-niet': 'terugkoppelen' } },
    'wat-speelt': {
      on: {
        'geen-contact': 'overleg-veilig-thuis-stappen',
        'niet-open': 'overleg-veilig-thuis-stappen',
        'geen-herstel': 'overleg-veilig-thuis-stappen',
        'voorwaarde-niet-nageleefd': 'voorwaarde-niet-nageleefd',
        'nieuwe-informatie': 'nieuwe-aanmelding',
        'zorgen-minderjarige': 'jeugdbeschermingstafel-kan',
        'monitoring-afgesloten': 'na-monitoring-opnieuw-melden',
        'weet-niet': 'overleg-veilig-thuis-stappen',
      },
    },
    ...einden(vanStrengNaarRuim),
  },
});

export const terugkoppelen: Route = {
  slug: 'terugkoppelen',
  machine,
  vanStrengNaarRuim,
  meerkeuze: {},
};
