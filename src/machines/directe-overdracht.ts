/**
 * W1: may this case be handed over directly? (contract §3, bronanalyse W1; 5.1, 6.1.1 and 6.1.2.) Routing only: the texts
 * are in src/content/wegwijzers/directe-overdracht. All questions are asked; a criterion does not end the walkthrough (R45–R54).
 */
import { setup } from 'xstate';
import type { Route } from '../wegwijzer/typen.ts';
import { actionsVoor, alleUit, guardsVoor, type JaNee, type Kenmerken, type Keuze, type Vormen } from './gedeeld.ts';

/**
 * criterium: a criterion of 5.1 applies. onbekend: something of 5.1 has not been established (R54).
 * kennis: the local team says it knows enough about a special form, which the text reads in two ways (O22).
 * twijfel: doubt whether the hand-over is suitable, or not known whether there is (R64).
 */
const kenmerken = ['criterium', 'onbekend', 'kennis', 'twijfel'] as const;

/** The first outcome that applies, when there is no doubt and when there is. */
const zonderTwijfel = [
  { guard: 'criterium', target: 'niet-direct-overdragen' },
  { guard: 'onbekend', target: 'nog-niet-vastgesteld' },
  { guard: 'kennis', target: 'overleg-bijzondere-vorm' },
  { target: 'direct-overdragen-kan' },
] as const;
const metTwijfel = [
  { guard: 'criterium', target: 'niet-direct-overdragen', actions: 'twijfel' },
  { guard: 'onbekend', target: 'nog-niet-vastgesteld', actions: 'twijfel' },
  { guard: 'kennis', target: 'overleg-bijzondere-vorm', actions: 'twijfel' },
  { target: 'overleg-bij-twijfel', actions: 'twijfel' },
] as const;

const machine = setup({
  types: {
    context: {} as Kenmerken<(typeof kenmerken)[number]>,
    events: {} as Keuze<JaNee | 'geen' | 'voldoende' | 'onvoldoende'> | Vormen,
  },
  guards: guardsVoor(kenmerken),
  actions: actionsVoor(kenmerken),
}).createMachine({
  id: 'directe-overdracht',
  context: {...alleUit(kenmerken)},
  initial: 'veiligheidsbeoordeling',
  states: {
    veiligheidsbeoordeling: {
      on: { ja: 'acuut', nee: 'eerst-veiligheidsbeoordeling', 'weet-niet': 'eerst-veiligheidsbeoordeling' },
    },
    acuut: {
      on: { ja: { target: 'letsel', actions: 'criterium' }, nee: 'letsel', 'weet-niet': { target: 'letsel', actions: 'onbekendX' } },
    },
    twijfel: { on: { ja: metTwijfel, 'weet-niet': metTwijfel, nee: zonderTwijfel } },
    letsel: {on: {ja: 'twijfel', nee: 'twijfel', 'weet-niet': 'twijfel'}},
    'eerst-veiligheidsbeoordeling': { type: 'final' },
    'nog-niet-vastgesteld': { type: 'final' },
    'niet-direct-overdragen': { type: 'final' },
    'overleg-bijzondere-vorm': { type: 'final' },
    'overleg-bij-twijfel': { type: 'final' },
    'direct-overdragen-kan': { type: 'final' },
  },
});
export const route: Route = {slug:'x', machine, vanStrengNaarRuim: [], meerkeuze: {}};
