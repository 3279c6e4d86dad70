/** Small machines to test the engine with: shapes that W1 does not have, and machines that must be refused. */
import { createMachine, setup } from 'xstate';
import { actionsVoor, alleUit, guardsVoor, type JaNee, type Keuze } from '../../src/machines/gedeeld';
import { routeUit } from '../../src/wegwijzer/routegegevens';
import type { Route } from '../../src/machines/route';

const naLijst = [{ guard: 'open', target: 'nog-te-doen' }, { target: 'alles-gedaan' }] as const;
const openPunt = { target: 'nog-te-doen', actions: 'open' } as const;
const noteer = (volgende: string) => ({ target: volgende, actions: 'open' }) as const;

/** A check list, as W9: everything is asked, and the last answer sets the flag on its way to the outcome. */
export const lijstje: Route = {
  slug: 'lijstje',
  vanStrengNaarRuim: ['nog-te-doen', 'alles-gedaan'],
  meerkeuze: {},
  machine: setup({
    types: { context: {} as Record<'open', boolean>, events: {} as Keuze<JaNee> },
    guards: guardsVoor(['open']),
    actions: actionsVoor<'open', Keuze<JaNee>>(['open']),
  }).createMachine({
    context: alleUit(['open']),
    initial: 'bevestigd',
    states: {
      bevestigd: { on: { ja: 'compleet', nee: noteer('compleet'), 'weet-niet': noteer('compleet') } },
      compleet: { on: { ja: 'contact', nee: noteer('contact'), 'weet-niet': noteer('contact') } },
      contact: { on: { ja: naLijst, nee: openPunt, 'weet-niet': openPunt } },
      'nog-te-doen': { type: 'final' },
      'alles-gedaan': { type: 'final' },
    },
  }),
};

/** One question whose answers x and y set a flag on their way to different outcomes, while z leads to the outcome of x without it. */
export const zijspoor: Route = {
  slug: 'zijspoor',
  vanStrengNaarRuim: ['u', 'v'],
  meerkeuze: {},
  machine: setup({
    types: { context: {} as Record<'vlag', boolean>, events: {} as Keuze<'x' | 'y' | 'z'> },
    actions: actionsVoor<'vlag', Keuze<'x' | 'y' | 'z'>>(['vlag']),
  }).createMachine({
    context: alleUit(['vlag']),
    initial: 'a',
    states: {
      a: { on: { x: { target: 'u', actions: 'vlag' }, y: { target: 'v', actions: 'vlag' }, z: 'u' } },
      u: { type: 'final' },
      v: { type: 'final' },
    },
  }),
};

/** Branches with their own follow-up questions and no flags, as W2. */
export const takken: Route = {
  slug: 'takken',
  vanStrengNaarRuim: ['bel', 'blijf', 'niet-eenduidig', 'over'],
  meerkeuze: {},
  machine: createMachine({
    initial: 'gebeurtenis',
    states: {
      gebeurtenis: { on: { overgedragen: 'belegd', gemeld: 'bevestigd', 'weet-niet': 'bel' } },
      belegd: { on: { ja: 'over', nee: 'termijn-voorbij', 'weet-niet': 'termijn-voorbij' } },
      'termijn-voorbij': { on: { ja: 'niet-eenduidig', nee: 'blijf', 'weet-niet': 'blijf' } },
      bevestigd: { on: { ja: 'over', nee: 'blijf', 'weet-niet': 'blijf' } },
      bel: { type: 'final' },
      blijf: { type: 'final' },
      'niet-eenduidig': { type: 'final' },
      over: { type: 'final' },
    },
  }),
};

type Staten = NonNullable<Parameters<typeof createMachine>[0]['states']>;

/** A machine whose guards and actions do what the flags in its context say, as those of the walkthroughs. */
export const metKenmerken = (machine: Parameters<typeof createMachine>[0]): Route['machine'] =>
  routeUit({ slug: '', vanStrengNaarRuim: [], meerkeuze: {}, machine }).machine;

/** A route with one question `a` and outcomes `u` and `v`, changed by `staten`; for refusals. */
export const fout = (staten: Staten, anders: Partial<Route> = {}): Route => ({
  slug: 'fout',
  vanStrengNaarRuim: ['u', 'v'],
  meerkeuze: {},
  machine: createMachine({ initial: 'a', states: { a: { on: { x: 'u', y: 'v' } }, u: { type: 'final' }, v: { type: 'final' }, ...staten } }),
  ...anders,
});
