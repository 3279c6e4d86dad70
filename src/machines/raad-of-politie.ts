/**
 * W8: who takes the initiative towards the Raad, the Jeugdbeschermingstafel or the police? (contract §3; 6.3, 6.4 and annex 1;
 * R105, R106, R108, R111–R113, R146, O46, O48, O50.) Routing only: the texts are in src/content/wegwijzers/raad-of-politie. Urgency
 * is asked first and ends the walkthrough: no later question may hold it up, and 'direct safety first' is never a condition (O46).
 */
import { setup } from 'xstate';
import type { Route } from './route';
import { einden, type JaNee, type Keuze } from './gedeeld';

/**
 * 'overleg-nu' stands before 'spoed-direct-handelen': both mean now, but as long as the danger is unknown nothing may be assumed,
 * and whoever doubts between the two is told to act as if it is urgent.
 */
const vanStrengNaarRuim = [
  'overleg-nu',
  'spoed-direct-handelen',
  'bepaal-eerst-verantwoordelijke',
  'niet-geregeld-overleg',
  'veilig-thuis-initiatief',
  'lokaal-team-initiatief',
] as const;

const machine = setup({
  types: {} as { events: Keuze<JaNee | 'tot-overdracht' | 'na-overdracht'> },
}).createMachine({
  id: 'raad-of-politie',
  initial: 'spoed',
  states: {
    spoed: { on: { ja: 'spoed-direct-handelen', nee: 'fase', 'weet-niet': 'overleg-nu' } },
    fase: {
      on: { 'tot-overdracht': 'veilig-thuis-initiatief', 'na-overdracht': 'eigen-informatie', 'weet-niet': 'bepaal-eerst-verantwoordelijke' },
    },
    'eigen-informatie': { on: { ja: 'lokaal-team-initiatief', nee: 'niet-geregeld-overleg', 'weet-niet': 'niet-geregeld-overleg' } },
    ...einden(vanStrengNaarRuim),
  },
});

export const raadOfPolitie: Route = {
  slug: 'raad-of-politie',
  machine,
  vanStrengNaarRuim,
  meerkeuze: {},
};
