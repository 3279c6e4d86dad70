/**
 * W1: may this case be handed over directly? (contract §3; 5.1, 6.1.1 and 6.1.2; R40–R54, R64, O22.) Routing only: the
 * texts are in src/content/wegwijzers/directe-overdracht. A criterion does not end the walkthrough: all are asked (R45).
 */
import { setup } from 'xstate';
import type { Route } from './route';
import { actionsVoor, alleUit, einden, guardsVoor, type JaNee, type Kenmerken, type Keuze, type Vormen } from './gedeeld';

/**
 * criterium: a criterion of 5.1 applies (R46–R53). onbekend: something of 5.1 has not been established (R54).
 * kennis: the local team says it knows enough about a special form, which the text reads in two ways (O22).
 * twijfel: doubt whether the hand-over is suitable, or not known whether there is any (R64).
 */
const kenmerken = ['criterium', 'onbekend', 'kennis', 'twijfel'] as const;
type Kenmerk = (typeof kenmerken)[number];
type Gebeurtenis = Keuze<JaNee | 'geen' | 'voldoende' | 'onvoldoende'> | Vormen;

/** A question whose 'ja' is a criterion and whose 'weet-niet' is an unknown; every answer leads to the same next question. */
const criteriumBijJa = <const V extends string>(volgende: V) =>
  ({
    on: {
      ja: { target: volgende, actions: 'criterium' },
      nee: { target: volgende },
      'weet-niet': { target: volgende, actions: 'onbekend' },
    },
  }) as const;

/**
 * 'nog-niet-vastgesteld' stands before 'niet-direct-overdragen': neither permits the hand-over, but as long as something is
 * not established (R54) there is no conclusion to act on at all, and taking back a criterion for 'weet-niet' leads there.
 */
const vanStrengNaarRuim = [
  'eerst-veiligheidsbeoordeling',
  'nog-niet-vastgesteld',
  'niet-direct-overdragen',
  'overleg-bijzondere-vorm',
  'overleg-bij-twijfel',
  'direct-overdragen-kan',
] as const;

const machine = setup({
  types: {} as { context: Kenmerken<Kenmerk>; events: Gebeurtenis },
  guards: guardsVoor(kenmerken),
  actions: actionsVoor<Kenmerk, Gebeurtenis>(kenmerken),
}).createMachine({
  id: 'directe-overdracht',
  context: alleUit(kenmerken),
  initial: 'veiligheidsbeoordeling',
  states: {
    veiligheidsbeoordeling: {
      on: { ja: 'acuut', nee: 'eerst-veiligheidsbeoordeling', 'weet-niet': 'eerst-veiligheidsbeoordeling' },
    },
    acuut: criteriumBijJa('letsel'),
    letsel: criteriumBijJa('ongeboren-kind'),
    'ongeboren-kind': criteriumBijJa('psychiatrie'),
    psychiatrie: criteriumBijJa('onderzoek-nodig'),
    'onderzoek-nodig': criteriumBijJa('hulp-ongewenst'),
    'hulp-ongewenst': criteriumBijJa('melder-anoniem'),
    'melder-anoniem': {
      on: {
        ja: 'contact-gehad',
        nee: 'bijzondere-vorm',
        'weet-niet': { target: 'bijzondere-vorm', actions: 'onbekend' },
      },
    },
    'contact-gehad': {
      on: {
        ja: 'open-voor-hulp',
        nee: { target: 'bijzondere-vorm', actions: 'onbekend' },
        'weet-niet': { target: 'bijzondere-vorm', actions: 'onbekend' },
      },
    },
    'open-voor-hulp': {
      on: {
        ja: 'bijzondere-vorm',
        nee: { target: 'bijzondere-vorm', actions: 'criterium' },
        'weet-niet': { target: 'bijzondere-vorm', actions: 'onbekend' },
      },
    },
    'bijzondere-vorm': {
      on: {
        geen: 'twijfel',
        vormen: 'kennis-lokaal-team',
        'weet-niet': { target: 'twijfel', actions: 'onbekend' },
      },
    },
    'kennis-lokaal-team': {
      on: {
        voldoende: { target: 'twijfel', actions: 'kennis' },
        onvoldoende: { target: 'twijfel', actions: 'criterium' },
        'weet-niet': { target: 'twijfel', actions: 'onbekend' },
      },
    },
    twijfel: {
      on: {
        ja: { target: 'weging', actions: 'twijfel' },
        nee: 'weging',
        'weet-niet': { target: 'weging', actions: 'twijfel' },
      },
    },
    /** The first outcome that applies. */
    weging: {
      always: [
        { guard: 'criterium', target: 'niet-direct-overdragen' },
        { guard: 'onbekend', target: 'nog-niet-vastgesteld' },
        { guard: 'kennis', target: 'overleg-bijzondere-vorm' },
        { guard: 'twijfel', target: 'overleg-bij-twijfel' },
        { target: 'direct-overdragen-kan' },
      ],
    },
    ...einden(vanStrengNaarRuim),
  },
});

export const directeOverdracht: Route = {
  slug: 'directe-overdracht',
  machine,
  vanStrengNaarRuim,
  meerkeuze: {
    'bijzondere-vorm': [
      'ouderenmishandeling',
      'pcf',
      'vgv',
      'mensenhandel',
      'loverboy',
      'eergerelateerd',
      'seksueel-misbruik',
      'structureel-geweld',
      'stalking',
    ],
  },
};
