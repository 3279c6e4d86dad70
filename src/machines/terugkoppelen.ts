/**
 * W5: report back or report anew? (contract §3; 6.1.6, 6.3 and annex 6; R73–R78, R101–R110, R197–R200, O1–O6, O14, O60, O79.)
 * Routing only: the texts are in src/content/wegwijzers/terugkoppelen. Being able to go on does not end in 'no need to report'
 * (O2), and contact with the family does not either (O3): only 'open, agreements made and concerns not greater' does.
 */
import { setup } from 'xstate';
import type { Route } from '../wegwijzer/typen';
import type { JaNee, Keuze } from './gedeeld';

type Herkomst = 'direct' | 'na-dienst' | 'zvh';
type Speelt = 'niet-open' | 'geen-herstel' | 'nieuwe-informatie' | 'zorgen-minderjarige' | 'monitoring-afgesloten';

// Stryker disable next-line ObjectLiteral: holds types only, nothing that runs.
const machine = setup({
  types: {} as { events: Keuze<JaNee | Herkomst | Speelt> },
}).createMachine({
  id: 'terugkoppelen',
  initial: 'herkomst',
  states: {
    herkomst: {
      on: { direct: 'contact', 'na-dienst': 'wat-speelt', zvh: 'zvh-niet-geregeld', 'weet-niet': 'voorwaarden-gesteld' },
    },
    'voorwaarden-gesteld': { on: { ja: 'wat-speelt', nee: 'contact', 'weet-niet': 'bel-over-herkomst' } },
    contact: { on: { ja: 'open-en-afspraken', nee: 'drie-pogingen', 'weet-niet': 'drie-pogingen' } },
    'drie-pogingen': { on: { ja: 'terugkoppelen', nee: 'rond-pogingen-af', 'weet-niet': 'rond-pogingen-af' } },
    'open-en-afspraken': { on: { ja: 'zorgen-groter', nee: 'zorgen-afgenomen', 'weet-niet': 'zorgen-afgenomen' } },
    'zorgen-afgenomen': { on: { ja: 'geen-grond-leg-vast', nee: 'terugkoppelen', 'weet-niet': 'terugkoppelen' } },
    'zorgen-groter': { on: { ja: 'kunt-verder', nee: 'geen-terugkoppelsituatie', 'weet-niet': 'kunt-verder' } },
    'kunt-verder': { on: { ja: 'terugkoppelen-mag-bel', nee: 'terugkoppelen', 'weet-niet': 'terugkoppelen' } },
    'wat-speelt': {
      on: {
        'niet-open': 'overleg-veilig-thuis-stappen',
        'geen-herstel': 'overleg-veilig-thuis-stappen',
        'nieuwe-informatie': 'nieuwe-aanmelding',
        'zorgen-minderjarige': 'jeugdbeschermingstafel-kan',
        'monitoring-afgesloten': 'na-monitoring-opnieuw-melden',
        'weet-niet': 'overleg-veilig-thuis-stappen',
      },
    },

    'bel-over-herkomst': { type: 'final' },
    'overleg-veilig-thuis-stappen': { type: 'final' },
    'rond-pogingen-af': { type: 'final' },
    terugkoppelen: { type: 'final' },
    'nieuwe-aanmelding': { type: 'final' },
    'na-monitoring-opnieuw-melden': { type: 'final' },
    'jeugdbeschermingstafel-kan': { type: 'final' },
    'zvh-niet-geregeld': { type: 'final' },
    'terugkoppelen-mag-bel': { type: 'final' },
    'geen-grond-leg-vast': { type: 'final' },
    'geen-terugkoppelsituatie': { type: 'final' },
  },
});

/**
 * Strict is: call, talk, keep trying. Then report back or anew, then what the text does not settle, last what it names no ground
 * for. 'rond-pogingen-af' stands before 'terugkoppelen' because it asks more: go on trying, and call now if there is concern.
 */
export const terugkoppelen: Route = {
  slug: 'terugkoppelen',
  machine,
  vanStrengNaarRuim: [
    'bel-over-herkomst',
    'overleg-veilig-thuis-stappen',
    'rond-pogingen-af',
    'terugkoppelen',
    'nieuwe-aanmelding',
    'na-monitoring-opnieuw-melden',
    'jeugdbeschermingstafel-kan',
    'zvh-niet-geregeld',
    'terugkoppelen-mag-bel',
    'geen-grond-leg-vast',
    'geen-terugkoppelsituatie',
  ],
  meerkeuze: {},
};
