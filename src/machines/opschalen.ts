/**
 * W4: how do I escalate? (contract §3; 6.3–6.5 and annexes 1, 4 and 5; R73–R78, R92, R101–R117, R124, R143–R146, R180, R195, O52–O54.) Routing only:
 * the texts are in src/content/wegwijzers/opschalen. 'Opschalen' means two things in the text (O52), so the occasion is asked first.
 */
import { setup } from 'xstate';
import type { Route } from './route';
import { einden, type JaNee, type Keuze } from './gedeeld';

type Aanleiding = 'onenigheid' | 'niet-nakomen' | 'plan-werkt-niet' | 'voorwaarde-niet-nageleefd' | 'dwang' | 'blijvend-onveilig';

/**
 * Strict is: call, talk, put safety first. Then come the steps of a case with Veilig Thuis and others, then the steps between
 * organisations, which presuppose that the earlier ones were taken; last the one case in which the text asks nothing more (O53).
 */
const vanStrengNaarRuim = [
  'twee-betekenissen',
  'bel-veilig-thuis',
  'voorwaarde-niet-nageleefd',
  'eerst-samen-bespreken',
  'eerst-aanspreken',
  'terugkoppelen-aan-vt',
  'ondersteuning-en-zwaardere-maatregel',
  'bepaal-wie-initiatief-neemt',
  'interdisciplinair-overleg',
  'opschalen-gedragswetenschappers',
  'gemeente-informeren',
  'niet-geregeld-na-gedragswetenschappers',
] as const;

const machine = setup({
  types: {} as { events: Keuze<JaNee | Aanleiding | 'na-dienst' | 'direct'> },
}).createMachine({
  id: 'opschalen',
  initial: 'aanleiding',
  states: {
    aanleiding: {
      on: {
        onenigheid: 'samen-besproken',
        'niet-nakomen': 'herhaald',
        'plan-werkt-niet': 'herkomst',
        'voorwaarde-niet-nageleefd': 'voorwaarde-niet-nageleefd',
        dwang: 'bepaal-wie-initiatief-neemt',
        'blijvend-onveilig': 'interdisciplinair-overleg',
        'weet-niet': 'twee-betekenissen',
      },
    },
    'samen-besproken': { on: { ja: 'opgeschaald', nee: 'eerst-samen-bespreken', 'weet-niet': 'eerst-samen-bespreken' } },
    opgeschaald: {
      on: {
        ja: 'niet-geregeld-na-gedragswetenschappers',
        nee: 'opschalen-gedragswetenschappers',
        'weet-niet': 'opschalen-gedragswetenschappers',
      },
    },
    herhaald: { on: { ja: 'gemeente-informeren', nee: 'eerst-aanspreken', 'weet-niet': 'eerst-aanspreken' } },
    herkomst: {
      on: { 'na-dienst': 'ondersteuning-en-zwaardere-maatregel', direct: 'terugkoppelen-aan-vt', 'weet-niet': 'bel-veilig-thuis' },
    },
    ...einden(vanStrengNaarRuim),
  },
});

export const opschalen: Route = {
  slug: 'opschalen',
  machine,
  vanStrengNaarRuim,
  meerkeuze: {},
};
