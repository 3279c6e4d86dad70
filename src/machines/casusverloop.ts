/**
 * The lifecycle of a case as one statechart: where the case is, and in parallel who holds sight of safety, who leads on direct safety,
 * whether Veilig Thuis monitors and whether casusregie runs. Events are what happens in a case. Routing only: words, certainty and
 * sources stand in src/content/casusverloop, dates nowhere. The page, the matrix, the drawing and the timeline all follow from it, and a
 * test holds it against walkthrough 2.
 */
import { or, setup, stateIn } from 'xstate';
import { casusregie } from './casusverloop/casusregie';
import { directeVeiligheid } from './casusverloop/directe-veiligheid';
import { fase } from './casusverloop/fase';
import type { GebeurtenisEvent } from './casusverloop/gebeurtenissen';
import { monitoring } from './casusverloop/monitoring';
import { achterPoort } from './casusverloop/poort';
import { zicht } from './casusverloop/zicht';

const inMonitoring = (naam: keyof typeof monitoring.states) => stateIn({ monitoring: naam });
const inZicht = (naam: keyof typeof zicht.states) => stateIn({ 'zicht-op-veiligheid': naam });

export const casusverloop = setup({
  types: {} as { events: GebeurtenisEvent },
  actions: { verschuiftNiets: () => undefined },
  guards: {
    inDienst: stateIn({ fase: 'dienst' }),
    opnieuwGemeld: stateIn({ fase: 'opnieuw-gemeld' }),
    // Veilig Thuis monitors, did or stopped: so there was a service, and there may be conditions.
    naDienst: or((['loopt', 'na-3-maanden', 'na-12-maanden', 'maximum-voorbij', 'afgesloten', 'gestopt'] as const).map(inMonitoring)),
    nogNietCompleet: or([inZicht('overgang-na-dienst'), inZicht('niet-geregeld-niet-overgedragen')]),
    nogNietBelegd: or([inZicht('overgang-na-beoordeling'), inZicht('overgang-termijn-voorbij')]),
  },
}).createMachine({
  id: 'casusverloop',
  type: 'parallel',
  states: {
    fase,
    'zicht-op-veiligheid': achterPoort(zicht),
    'directe-veiligheid': achterPoort(directeVeiligheid),
    monitoring: achterPoort(monitoring),
    casusregie: achterPoort(casusregie),
  },
});
