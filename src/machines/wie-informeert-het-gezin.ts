/**
 * W7: who informs the family, and may the reporter be named? (contract §3; 6.1.2 and 6.1.3; R62, R63, R65, R66, R68, O26–O28.)
 * Routing only: the texts are in src/content/wegwijzers/wie-informeert-het-gezin. Danger is asked before the reporter: nothing is
 * told until it is agreed how that can be done safely (O27), and the reporter is named only when that is known to be allowed (O26).
 */
import { setup } from 'xstate';
import type { Route } from '../wegwijzer/typen';
import type { JaNee, Keuze } from './gedeeld';

// Stryker disable next-line ObjectLiteral: holds types only, nothing that runs.
const machine = setup({
  types: {} as { events: Keuze<JaNee> },
}).createMachine({
  id: 'wie-informeert-het-gezin',
  initial: 'contact-vt',
  states: {
    'contact-vt': { on: { ja: 'gezin-heeft-stukken', nee: 'gevaar-bij-informeren', 'weet-niet': 'vraag-eerst-veilig-thuis' } },
    'gevaar-bij-informeren': { on: { ja: 'eerst-veilige-wijze', nee: 'melder-noemen', 'weet-niet': 'eerst-veilige-wijze' } },
    'melder-noemen': { on: { ja: 'noem-melder-inhoud-aanleiding', nee: 'noem-melder-niet', 'weet-niet': 'noem-melder-niet' } },

    'vraag-eerst-veilig-thuis': { type: 'final' },
    'eerst-veilige-wijze': { type: 'final' },
    'noem-melder-niet': { type: 'final' },
    'gezin-heeft-stukken': { type: 'final' },
    'noem-melder-inhoud-aanleiding': { type: 'final' },
  },
});

/** From 'say nothing yet' to 'say everything': naming the reporter cannot be taken back, so that stands last. */
export const wieInformeertHetGezin: Route = {
  slug: 'wie-informeert-het-gezin',
  machine,
  vanStrengNaarRuim: ['vraag-eerst-veilig-thuis', 'eerst-veilige-wijze', 'noem-melder-niet', 'gezin-heeft-stukken', 'noem-melder-inhoud-aanleiding'],
  meerkeuze: {},
};
