/**
 * W9: I have received a hand-over, what now? (contract §3; 4.d–4.o, 6.1, 6.2, 7.1–7.3 and annexes 4 and 5; R20–R39, R66, R70, R87–R94,
 * R96, R98, R123, R178, R179, R184, O10, O17, O18, O30, O42, O44, O45, O84.) Routing only: the texts are in src/content/wegwijzers/overdracht-ontvangen.
 * A check list: everything is asked. What belongs to a service (chapter 7) is not asked after a direct hand-over (O30). A service without
 * conditions is a situation of its own: no conditions is a fact that Veilig Thuis wrote down, not an item that is missing (O18).
 */
import { setup } from 'xstate';
import type { Route } from './route';
import { actionsVoor, alleUit, einden, guardsVoor, type JaNee, type Kenmerken, type Keuze } from './gedeeld';

/** dienst: handed over after a service, so six more items are asked. open: an item is not done, or not known to be done. */
const kenmerken = ['dienst', 'open'] as const;
type Kenmerk = (typeof kenmerken)[number];
type Gebeurtenis = Keuze<JaNee | 'na-dienst' | 'direct' | 'geen-voorwaarden'>;

/** An item of the list: whatever the answer, the same next item; anything but 'ja' leaves it open. */
const punt = <const V extends string>(volgende: V) =>
  ({
    on: {
      ja: { target: volgende },
      nee: { target: volgende, actions: 'open' },
      'weet-niet': { target: volgende, actions: 'open' },
    },
  }) as const;

/** The end of the list. */
const eindstand = [{ guard: 'open', target: 'nog-te-doen' }, { target: 'alles-gedaan' }] as const;

const vanStrengNaarRuim = ['bel-over-herkomst', 'nog-te-doen', 'alles-gedaan'] as const;

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
    compleet: punt('na-compleet'),
    /** Conditions belong to a service; after a direct hand-over there are none (R56). */
    'na-compleet': { always: [{ guard: 'dienst', target: 'voorwaarden-schriftelijk' }, { target: 'gezin-geinformeerd' }] },
    'voorwaarden-schriftelijk': { on: { ...punt('gezin-geinformeerd').on, 'geen-voorwaarden': 'gezin-geinformeerd' } },
    'gezin-geinformeerd': punt('contact-gestart'),
    'contact-gestart': punt('na-contact'),
    'na-contact': { always: [{ guard: 'dienst', target: 'warme-overdracht' }, ...eindstand] },
    'warme-overdracht': punt('direct-veilig'),
    'direct-veilig': punt('plan-gestart'),
    'plan-gestart': punt('consequenties-afgesproken'),
    'consequenties-afgesproken': punt('monitoring-afgesproken'),
    'monitoring-afgesproken': punt('na-monitoring'),
    'na-monitoring': { always: eindstand },
    ...einden(vanStrengNaarRuim),
  },
});

export const overdrachtOntvangen: Route = {
  slug: 'overdracht-ontvangen',
  machine,
  vanStrengNaarRuim,
  meerkeuze: {},
};
