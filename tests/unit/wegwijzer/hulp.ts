/** Small routes to draw, and the words in their drawings. */
import { createMachine } from 'xstate';
import type { DiagramTeksten } from '../../../src/wegwijzer/diagram';
import type { Route } from '../../../src/machines/route';
import { metKenmerken } from '../../hulp/kleine-machines';

/** Without words everything is drawn by its id. */
export const GEEN_WOORDEN: DiagramTeksten = { titel: '', vragen: {}, uitkomsten: {}, antwoorden: {}, kenmerken: {} };

/** Two questions and two outcomes; answers that set flags, and outcomes that ask for them. */
export const klein: Route = {
  slug: 'klein',
  vanStrengNaarRuim: ['bel', 'kan'],
  meerkeuze: { vorm: ['pcf', 'vgv'] },
  machine: metKenmerken({
    context: { criterium: false, twijfel: false },
    initial: 'vorm',
    states: {
      vorm: {
        on: {
          vormen: { target: 'ernst', actions: ['criterium', 'twijfel'] },
          geen: 'ernst',
          constructor: { target: 'ernst', actions: 'twijfel' },
          stop: 'bel',
        },
      },
      ernst: {
        on: {
          hoog: [{ guard: 'criterium', target: 'bel' }, { guard: 'twijfel', target: 'bel' }, { target: 'kan' }],
          laag: [{ guard: 'criterium', target: 'bel' }, { target: 'bel' }],
          onbekend: 'bel',
        },
      },
      bel: { type: 'final' },
      kan: { type: 'final' },
    },
  }),
};
/** Words for some of what is in `klein`. */
export const woorden: DiagramTeksten = {
  titel: 'Route van de vragen & uitkomsten',
  vragen: { vorm: 'Is er een "vorm" of A\\B?', kan: 'geen vraag' },
  uitkomsten: { kan: 'Kan', vorm: 'geen uitkomst' },
  antwoorden: { hoog: 'erg', vormen: 'een of meer', laag: 'weinig' },
  antwoordenPerVraag: { ernst: { laag: 'niet erg' } },
  kenmerken: { criterium: 'een criterium' },
};

/** A question with this many outcomes. */
export function ster(aantal: number): Route {
  const einden = Array.from({ length: aantal }, (_, nr) => `u${nr}`);
  const a = { on: Object.fromEntries(einden.map((naam, nr) => [`x${nr}`, naam])) };
  const staten = Object.fromEntries(einden.map((naam) => [naam, { type: 'final' as const }]));
  return { slug: 'ster', vanStrengNaarRuim: einden, meerkeuze: {}, machine: createMachine({ initial: 'a', states: { a, ...staten } }) };
}

/** Questions below each other, each with outcomes beside it: answers `x0`, `x1`, … lead out and `z` leads on. */
export function kam(aantal: number, tanden: number): Route {
  const einden = (vraag: number) => Array.from({ length: tanden }, (_, nr) => `u${vraag}-${nr}`);
  const vragen = Array.from({ length: aantal }, (_, nr) => {
    const uit = Object.fromEntries(einden(nr).map((naam, tand) => [`x${tand}`, naam]));
    return [`q${nr}`, { on: { ...uit, z: nr + 1 < aantal ? `q${nr + 1}` : 'v' } }] as const;
  });
  const vanStrengNaarRuim = [...vragen.flatMap((_, nr) => einden(nr)), 'v'];
  const staten = Object.fromEntries(vanStrengNaarRuim.map((naam) => [naam, { type: 'final' as const }]));
  const machine = createMachine({ initial: 'q0', states: { ...Object.fromEntries(vragen), ...staten } });
  return { slug: 'kam', vanStrengNaarRuim, meerkeuze: {}, machine };
}
