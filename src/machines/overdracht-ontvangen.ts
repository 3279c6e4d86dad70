/**
 * W9: I have received a hand-over, what now? (contract §3; 4.d–4.o, 6.1, 6.2, 7.1–7.3 and annexes 4 and 5; R20–R39, R66, R70, R87–R94,
 * R96, R98, R123, R184, O10, O17, O18, O30, O44, O45.) Routing only: the texts are in src/content/wegwijzers/overdracht-ontvangen.
 * A check list: everything is asked. What belongs to a service (chapter 7) is not asked after a direct hand-over (O30).
 */
import { setup } from 'xstate';
import type { Route } from '../wegwijzer/typen';
import { actionsVoor, alleUit, guardsVoor, vast, type JaNee, type Kenmerken, type Keuze } from './gedeeld';

/** dienst: handed over after a service, so four more items are asked. open: an item is not done, or not known to be done. */
const kenmerken = vast(['dienst', 'open']);
type Kenmerk = (typeof kenmerken)[number];
type Gebeurtenis = Keuze<JaNee | 'na-dienst' | 'direct'>;

/** An item of the list: whatever the answer, the same next item; anything but 'ja' leaves it open. */
const punt = <const V extends string>(volgende: V) =>
  vast({
    on: {
      ja: { target: volgende },
      nee: { target: volgende, actions: 'open' },
      'weet-niet': { target: volgende, actions: 'open' },
    },
  });

/** The end of the list, after 'ja' and after any other answer. */
const naJa = vast([{ guard: 'open', target: 'nog-te-doen' }, { target: 'alles-gedaan' }]);
const naAnders = vast({ target: 'nog-te-doen', actions: 'open' });

const machine = setup({
  types: {} as { context: Kenmerken<Kenmerk>; events: Gebeurtenis },
  guards: guardsVoor(kenmerken),
  actions: actionsVoor<Kenmerk, Gebeurtenis>(kenmerken),
}).createMachine({
  id: 'overdracht-ontvangen',
  context: alleUit(kenmerken),
  initial: 'herkomst',
  states: {
    herkomst: {
      on: { direct: 'bevestigd', 'na-dienst': { target: 'bevestigd', actions: 'dienst' }, 'weet-niet': 'bel-over-herkomst' },
    },
    bevestigd: punt('compleet'),
    compleet: punt('gezin-geinformeerd'),
    'gezin-geinformeerd': punt('contact-gestart'),
    'contact-gestart': {
      on: {
        ja: [{ guard: 'dienst', target: 'warme-overdracht' }, ...naJa],
        nee: [{ guard: 'dienst', target: 'warme-overdracht', actions: 'open' }, naAnders],
        'weet-niet': [{ guard: 'dienst', target: 'warme-overdracht', actions: 'open' }, naAnders],
      },
    },
    'warme-overdracht': punt('voorwaarden-schriftelijk'),
    'voorwaarden-schriftelijk': punt('plan-gestart'),
    'plan-gestart': punt('monitoring-afgesproken'),
    'monitoring-afgesproken': { on: { ja: naJa, nee: naAnders, 'weet-niet': naAnders } },

    'bel-over-herkomst': { type: 'final' },
    'nog-te-doen': { type: 'final' },
    'alles-gedaan': { type: 'final' },
  },
});

export const overdrachtOntvangen: Route = {
  slug: 'overdracht-ontvangen',
  machine,
  vanStrengNaarRuim: ['bel-over-herkomst', 'nog-te-doen', 'alles-gedaan'],
  meerkeuze: {},
};
