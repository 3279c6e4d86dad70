/**
 * W7: who informs the family, and may the reporter be named? (contract §3; 6.1.2 and 6.1.3; R62, R63, R65, R66, R68, O26–O28.)
 * Routing only: the texts are in src/content/wegwijzers/wie-informeert-het-gezin. Danger is asked before anything is said, also when
 * Veilig Thuis had contact: the family then gets the same papers, with who reported (O26, O27). The reporter is named only when that is
 * known to be allowed.
 */
import { setup } from 'xstate';
import type { Route } from './route';
import { actionsVoor, alleUit, einden, guardsVoor, type JaNee, type Kenmerken, type Keuze } from './gedeeld';

/** stukken: Veilig Thuis had contact, so the family gets the same papers as the local team. */
const kenmerken = ['stukken'] as const;
type Kenmerk = (typeof kenmerken)[number];
type Gebeurtenis = Keuze<JaNee>;

/** From 'say nothing yet' to 'say everything': naming the reporter cannot be taken back, so that stands last. */
const vanStrengNaarRuim = [
  'vraag-eerst-veilig-thuis',
  'eerst-veilige-wijze',
  'noem-melder-niet',
  'gezin-heeft-stukken',
  'noem-melder-inhoud-aanleiding',
] as const;

const machine = setup({
  types: {} as { context: Kenmerken<Kenmerk>; events: Gebeurtenis },
  guards: guardsVoor(kenmerken),
  actions: actionsVoor<Kenmerk, Gebeurtenis>(kenmerken),
}).createMachine({
  id: 'wie-informeert-het-gezin',
  context: alleUit(kenmerken),
  initial: 'contact-vt',
  states: {
    'contact-vt': {
      on: { ja: { target: 'gevaar-bij-informeren', actions: 'stukken' }, nee: 'gevaar-bij-informeren', 'weet-niet': 'vraag-eerst-veilig-thuis' },
    },
    'gevaar-bij-informeren': {
      on: {
        ja: 'eerst-veilige-wijze',
        nee: [{ guard: 'stukken', target: 'gezin-heeft-stukken' }, { target: 'melder-noemen' }],
        'weet-niet': 'eerst-veilige-wijze',
      },
    },
    'melder-noemen': { on: { ja: 'noem-melder-inhoud-aanleiding', nee: 'noem-melder-niet', 'weet-niet': 'noem-melder-niet' } },
    ...einden(vanStrengNaarRuim),
  },
});

export const wieInformeertHetGezin: Route = {
  slug: 'wie-informeert-het-gezin',
  machine,
  vanStrengNaarRuim,
  meerkeuze: {},
  eindigdeBij: { 'gevaar-bij-informeren': { 'contact-vt': 'ja' } },
};
