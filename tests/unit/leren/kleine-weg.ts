/** A small walkthrough with its words, made up for the tests: two questions, three outcomes, and texts that count under some answers only. */
import { createMachine } from 'xstate';
import type { Wegbron } from '../../../src/wegwijzer/wegen';
import type { Route } from '../../../src/machines/route';
import type { Citaat, UitkomstTekst, VraagTekst } from '../../../src/wegwijzer/gegevens';
import { alsRoutegegevens } from '../../../src/wegwijzer/routegegevens';

/** Who was not called is called; who was called and came is waited for, and who did not come is warned. */
const route: Route = {
  slug: 'klein',
  vanStrengNaarRuim: ['bellen', 'waarschuwen', 'wachten'],
  meerkeuze: {},
  machine: createMachine({
    initial: 'gebeld',
    states: {
      gebeld: { on: { ja: 'gekomen', nee: 'bellen' } },
      gekomen: { on: { ja: 'wachten', nee: 'waarschuwen' } },
      bellen: { type: 'final' },
      waarschuwen: { type: 'final' },
      wachten: { type: 'final' },
    },
  }),
};

const citaat = (nr: number): Citaat => ({ citaat: `Woorden ${nr}.`, pad: `../afspraken/6/#6.1-${nr}`, plaats: `paragraaf 6.1 zin ${nr}` });
const alsGebeld = (waarde: string) => ({ antwoorden: { gebeld: waarde }, tekst: `Gebeld: ${waarde}` });

const vraag = (woord: string, ...punten: string[]): VraagTekst => ({
  vraag: `Is er ${woord}?`,
  kort: `Er is ${woord}`,
  soort: 'ja-nee',
  waarom: `Het maakt uit of er is ${woord}.`,
  bronnen: [citaat(1)],
  punten,
  antwoorden: { ja: { tekst: `Ja, ${woord}`, gevaar: false }, nee: { tekst: `Niet ${woord}`, gevaar: false } },
});

const uitkomst = (woord: string, anders: Partial<UitkomstTekst> = {}): UitkomstTekst => ({
  kort: `U gaat ${woord}`,
  conclusie: `De tekst wijst op ${woord}.`,
  toelichting: 'Toelichting.',
  besluit: 'Samen.',
  zekerheid: 'letterlijk',
  anders: [],
  punten: [],
  bronnen: [citaat(2)],
  veiligThuis: [],
  lokaalTeam: [],
  termijnen: [],
  formulieren: [],
  vervolg: [],
  ...anders,
});

const nummer = { tekst: '', nummer: '' };
export const kleineWeg: Wegbron = {
  route,
  gegevens: {
    slug: 'klein',
    route: alsRoutegegevens(route),
    titel: 'Wat doet u nu?',
    bron: 'tekst',
    gevaar: { alarm: nummer, overleg: nummer },
    contact: '/contact/',
    stoel: 'lokaal-team',
    kenmerken: {},
    vragen: { gebeld: vraag('gebeld', 'O12', 'O3'), gekomen: vraag('gekomen', 'O7') },
    uitkomsten: {
      bellen: uitkomst('bellen', { punten: [{ nr: 'O40' }] }),
      waarschuwen: uitkomst('waarschuwen', {
        zekerheid: 'afleiding',
        punten: [{ nr: 'O3' }, { nr: 'O1', bij: alsGebeld('ja') }, { nr: 'O2', bij: alsGebeld('nee') }],
        bronnen: [
          { ...citaat(3), bij: alsGebeld('nee') },
          { ...citaat(4), norm: 'afspraak' },
          { ...citaat(5), norm: 'kan' },
        ],
      }),
      wachten: uitkomst('wachten', { bronnen: [citaat(6)] }),
    },
    punten: {},
  },
};
