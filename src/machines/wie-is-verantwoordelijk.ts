/**
 * W2: who is responsible for keeping sight of safety now? (contract §3; 3.e, 6.1.1, 6.2.1, 6.3, 7.1 and 7.3; R37, R43, R59, R60,
 * R83, R110, R118, R120, R160, R164, O7–O14, O38, O44, O49, O77.) Routing only: the texts are in
 * src/content/wegwijzers/wie-is-verantwoordelijk. No day is counted after a service: those words of 6.2.1 cannot be used (O11).
 * When Veilig Thuis stopped, 7.1 speaks of the time after a transfer only, so that is asked (O49).
 */
import { setup } from 'xstate';
import type { Route } from './route';
import { einden, type JaNee, type Keuze } from './gedeeld';

type Beginsituatie =
  | 'melding-bij-vt'
  | 'dienst-loopt'
  | 'overgedragen-na-beoordeling'
  | 'overgedragen-na-dienst'
  | 'formulier-teruggestuurd'
  | 'opnieuw-gemeld'
  | 'verzoek-jbt-rvdk'
  | 'monitoring-loopt'
  | 'stabiel-veilig'
  | 'gesloten-niet-stabiel'
  | 'andere-partij'
  | 'vt-gestopt';
type Besluit = 'dienst-ingezet' | 'geen-dienst' | 'nog-geen-besluit';

/** A question whose 'ja' is the only answer that leads further away from 'keep looking'. */
const alleenBijJa = <const A extends string, const B extends string>(ja: A, anders: B) => ({ on: { ja, nee: anders, 'weet-niet': anders } }) as const;

/**
 * From 'everyone keeps looking' (nothing is known, or the text is not clear) by way of 'the local team' and 'Veilig Thuis' to
 * 'outside these agreements' and 'it ends'. The local team stands before Veilig Thuis because the text lets the local team's
 * responsibility end, and because most readers work there: naming Veilig Thuis too early would make them let go (O14, O40).
 */
const vanStrengNaarRuim = [
  'blijf-kijken-en-bel',
  'niet-eenduidig-beide-kijken',
  'niet-eenduidig-termijn-voorbij',
  'niet-aantoonbaar-overgedragen',
  'tegenstrijdig-loopt-door',
  'niet-geregeld-niet-overgedragen',
  'niet-geregeld-lokaal-team',
  'lokaal-team-blijft-niet-geregeld',
  'lokaal-team-blijft',
  'lokaal-team-met-monitoring',
  'lokaal-team-casusregisseur',
  'lokaal-team',
  'volgens-tekst-veilig-thuis-blijf-kijken',
  'veilig-thuis-afgeleid',
  'veilig-thuis',
  'veilig-thuis-na-melding',
  'buiten-afspraken',
  'verantwoordelijkheid-eindigt',
] as const;

const machine = setup({
  types: {} as { events: Keuze<JaNee | Beginsituatie | Besluit> },
}).createMachine({
  id: 'wie-is-verantwoordelijk',
  initial: 'laatste-gebeurtenis',
  states: {
    'laatste-gebeurtenis': {
      on: {
        'melding-bij-vt': 'veilig-thuis-afgeleid',
        'dienst-loopt': 'veilig-thuis',
        'overgedragen-na-beoordeling': 'belegd',
        'overgedragen-na-dienst': 'informatie-compleet',
        'formulier-teruggestuurd': 'vt-besluit',
        'opnieuw-gemeld': 'overname-bevestigd',
        'verzoek-jbt-rvdk': 'lokaal-team-blijft-niet-geregeld',
        'monitoring-loopt': 'lokaal-team-met-monitoring',
        'stabiel-veilig': 'vastgesteld-en-afgestemd',
        'gesloten-niet-stabiel': 'tegenstrijdig-loopt-door',
        'andere-partij': 'buiten-afspraken',
        'vt-gestopt': 'was-overgedragen',
        'weet-niet': 'blijf-kijken-en-bel',
      },
    },
    belegd: alleenBijJa('lokaal-team', 'termijn-voorbij'),
    'termijn-voorbij': alleenBijJa('niet-eenduidig-termijn-voorbij', 'niet-eenduidig-beide-kijken'),
    'informatie-compleet': alleenBijJa('lokaal-team-casusregisseur', 'niet-aantoonbaar-overgedragen'),
    'vt-besluit': {
      on: {
        'dienst-ingezet': 'veilig-thuis',
        'geen-dienst': 'lokaal-team-blijft',
        'nog-geen-besluit': 'lokaal-team-blijft',
        'weet-niet': 'lokaal-team-blijft',
      },
    },
    'overname-bevestigd': alleenBijJa('veilig-thuis-na-melding', 'zevende-weekdag-voorbij'),
    'zevende-weekdag-voorbij': alleenBijJa('volgens-tekst-veilig-thuis-blijf-kijken', 'lokaal-team-blijft'),
    'vastgesteld-en-afgestemd': alleenBijJa('verantwoordelijkheid-eindigt', 'lokaal-team-blijft'),
    'was-overgedragen': alleenBijJa('niet-geregeld-lokaal-team', 'niet-geregeld-niet-overgedragen'),
    ...einden(vanStrengNaarRuim),
  },
});

export const wieIsVerantwoordelijk: Route = {
  slug: 'wie-is-verantwoordelijk',
  machine,
  vanStrengNaarRuim,
  meerkeuze: {},
  eindigdeBij: { 'was-overgedragen': {} },
};
