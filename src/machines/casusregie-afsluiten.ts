/**
 * W3: can casusregie be closed? (contract §3; 4.f, 4.n, 6.3, 7.1 and 7.3; R6, R23, R37, R38, R104–R108, R120–R122, R128, R129,
 * R138–R141, O30–O40.) Routing only: the texts are in src/content/wegwijzers/casusregie-afsluiten. There are three grounds, not
 * six: the three criteria of stable safety belong together under the first one (O33, O34) and all are asked.
 */
import { setup } from 'xstate';
import type { Route } from './route';
import { actionsVoor, alleUit, einden, guardsVoor, type JaNee, type Kenmerken, type Keuze } from './gedeeld';

/** onvervuld: a criterion of stable safety is not met, or it has not been established that it is (R38, R121). */
const kenmerken = ['onvervuld'] as const;
type Kenmerk = (typeof kenmerken)[number];
type Gebeurtenis = Keuze<JaNee | 'na-dienst' | 'direct' | 'stabiel-veilig' | 'melding' | 'geen-mogelijkheden' | 'achttien-maanden'>;

/** A criterion of stable safety: whatever the answer, the next one is asked too. */
const criterium = <const V extends string>(volgende: V) =>
  ({
    on: {
      ja: { target: volgende },
      nee: { target: volgende, actions: 'onvervuld' },
      'weet-niet': { target: volgende, actions: 'onvervuld' },
    },
  }) as const;

/**
 * First what must still be found out, then 'not (yet)', then 'almost', then the three outcomes in which casusregie ends: while it
 * is unsafe and someone must keep looking, while Veilig Thuis takes over, and because it is stably safe.
 */
const vanStrengNaarRuim = [
  'herkomst-onbekend',
  'kies-eerst-grond',
  'criteria-niet-vervuld',
  'eerst-stappen-doorlopen',
  'overleg-veilig-thuis',
  'niet-op-deze-grond',
  'achttien-maanden-geen-grond',
  'niet-geregeld-na-directe-overdracht',
  'eerst-afstemmen',
  'casusregie-stopt-zicht-niet',
  'afsluiten-bij-melding-blijf-kijken',
  'afsluiten-kan',
] as const;

const machine = setup({
  types: {} as { context: Kenmerken<Kenmerk>; events: Gebeurtenis },
  guards: guardsVoor(kenmerken),
  actions: actionsVoor<Kenmerk, Gebeurtenis>(kenmerken),
}).createMachine({
  id: 'casusregie-afsluiten',
  context: alleUit(kenmerken),
  initial: 'herkomst',
  states: {
    herkomst: { on: { 'na-dienst': 'grond', direct: 'niet-geregeld-na-directe-overdracht', 'weet-niet': 'herkomst-onbekend' } },
    grond: {
      on: {
        'stabiel-veilig': 'geen-incidenten',
        melding: 'meerwaarde-gedeeld',
        'geen-mogelijkheden': 'stappen-doorlopen',
        'achttien-maanden': 'achttien-maanden-geen-grond',
        'weet-niet': 'kies-eerst-grond',
      },
    },
    'geen-incidenten': criterium('risicofactoren'),
    risicofactoren: criterium('herstel-gestart'),
    'herstel-gestart': criterium('alle-criteria'),
    'alle-criteria': { always: [{ guard: 'onvervuld', target: 'criteria-niet-vervuld' }, { target: 'monitoring-loopt' }] },
    'monitoring-loopt': { on: { ja: 'afgestemd', nee: 'afsluiten-kan', 'weet-niet': 'afgestemd' } },
    afgestemd: { on: { ja: 'afsluiten-kan', nee: 'eerst-afstemmen', 'weet-niet': 'eerst-afstemmen' } },
    'meerwaarde-gedeeld': {
      on: { ja: 'afsluiten-bij-melding-blijf-kijken', nee: 'niet-op-deze-grond', 'weet-niet': 'overleg-veilig-thuis' },
    },
    'stappen-doorlopen': { on: { ja: 'besproken', nee: 'eerst-stappen-doorlopen', 'weet-niet': 'eerst-stappen-doorlopen' } },
    besproken: { on: { ja: 'casusregie-stopt-zicht-niet', nee: 'eerst-stappen-doorlopen', 'weet-niet': 'eerst-stappen-doorlopen' } },
    ...einden(vanStrengNaarRuim),
  },
});

export const casusregieAfsluiten: Route = {
  slug: 'casusregie-afsluiten',
  machine,
  vanStrengNaarRuim,
  meerkeuze: {},
};
