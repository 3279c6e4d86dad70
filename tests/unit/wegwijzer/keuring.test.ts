/** A machine that cannot be analysed is refused with a message that names machine, state and rule. */
import { describe, expect, it } from 'vitest';
import { createMachine, fromPromise, type AnyStateMachine } from 'xstate';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { keur } from '../../../src/wegwijzer/keuring';
import type { Route } from '../../../src/machines/route';
import { fout, lijstje, metKenmerken, takken, zijspoor } from '../../hulp/kleine-machines';

/** The objections to a route, without the first line. */
function bezwaren(route: Route): string[] {
  try {
    keur(route);
    return [];
  } catch (error) {
    const [kop, ...regels] = String((error as Error).message).split('\n');
    expect(kop).toBe(`Machine '${route.slug}' is geweigerd:`);
    return regels;
  }
}
const metVlag = (machine: unknown): Route => fout({}, { machine: machine as AnyStateMachine });
const EINDEN = { u: { type: 'final' }, v: { type: 'final' } } as const;

describe('accepted', () => {
  it.each([lijstje, takken, zijspoor, directeOverdracht, fout({})])('$slug', (route) => {
    expect(bezwaren(route)).toEqual([]);
  });

  it('ids of letters, digits and single hyphens', () => {
    const staten = { a: { on: { 'x-1': 'b2-c', y: 'u' } }, 'b2-c': { on: { '0': 'u', x: 'v' } } };
    expect(bezwaren(fout(staten))).toEqual([]);
  });

  it("an answer 'weet-niet' with or without ja and nee", () => {
    expect(bezwaren(fout({ a: { on: { x: 'u', 'weet-niet': 'v' } } }))).toEqual([]);
    expect(bezwaren(fout({ a: { on: { ja: 'u', 'weet-niet': 'v' } } }))).toEqual([]);
  });
});

describe('refused, and only for this', () => {
  const gewoon = { x: 'u', y: 'v' };
  const VORM = 'een antwoord heeft alleen a-z, 0-9 en losse streepjes';
  const VLAG = 'voorwaarden en acties heten naar een kenmerk in de context';
  it.each<[string, Parameters<typeof fout>[0], string]>([
    ['always', { a: { always: 'u', on: gewoon } }, "'always' kan hier niet naast antwoorden: geef het een eigen toestand"],
    ['invoke', { a: { invoke: { src: fromPromise(() => Promise.resolve()) }, on: gewoon } }, "'invoke' kan hier niet"],
    ['entry actions', { a: { entry: 'iets', on: gewoon } }, 'acties bij binnenkomst en vertrek kunnen hier niet: zet ze bij de antwoorden'],
    ['exit actions', { a: { exit: 'iets', on: gewoon } }, 'acties bij binnenkomst en vertrek kunnen hier niet: zet ze bij de antwoorden'],
    ['nested states', { a: { initial: 'b', states: { b: {} }, on: gewoon } }, 'toestanden in elkaar, naast elkaar of met geheugen kunnen hier niet'],
    ['nothing to answer', { a: {} }, 'een vraag zonder antwoorden hoort een uitkomst te zijn'],
    ['only nee', { a: { on: { nee: 'u', y: 'v' } } }, "een vraag met ja of nee heeft ook het antwoord 'weet-niet' nodig"],
    ['only ja', { a: { on: { ja: 'u', y: 'v' } } }, "een vraag met ja of nee heeft ook het antwoord 'weet-niet' nodig"],
    ['several values nobody listed', { a: { on: { vormen: 'u', y: 'v' } } }, "'vormen' en een regel in 'meerkeuze' horen bij elkaar"],
    ['a capital in an answer', { a: { on: { X: 'u', y: 'v' } } }, `antwoord 'X': ${VORM}`],
    ['two hyphens', { a: { on: { 'x--y': 'u', y: 'v' } } }, `antwoord 'x--y': ${VORM}`],
    ['a hyphen at the end', { a: { on: { 'x-': 'u', y: 'v' } } }, `antwoord 'x-': ${VORM}`],
    ['a hyphen in front', { a: { on: { '-x': 'u', y: 'v' } } }, `antwoord '-x': ${VORM}`],
    ['an answer that leads nowhere', { a: { on: { x: {}, y: 'v', z: 'u' } } }, "antwoord 'x': elke tak leidt naar één toestand"],
    ['an unnamed guard', { a: { on: { x: [{ guard: () => true, target: 'u' }, { target: 'v' }] } } }, `antwoord 'x': ${VLAG}`],
    ['a guard without its flag', { a: { on: { x: [{ guard: 'vlag', target: 'u' }, { target: 'v' }] } } }, `antwoord 'x': ${VLAG}`],
    ['an unnamed action', { a: { on: { x: { target: 'u', actions: () => undefined }, y: 'v' } } }, `antwoord 'x': ${VLAG}`],
    ['an action without its flag', { a: { on: { x: { target: 'u', actions: 'vlag' }, y: 'v' } } }, `antwoord 'x': ${VLAG}`],
  ])('%s', (_naam, staten, bezwaar) => {
    expect(bezwaren(fout(staten))).toEqual([`- toestand 'a': ${bezwaar}`]);
  });

  it('an answer that may have no branch to take', () => {
    const a = { on: { x: { guard: 'vlag', target: 'u' }, y: 'v' } };
    const machine = createMachine({ context: { vlag: false }, initial: 'a', states: { a, ...EINDEN } });
    expect(bezwaren(metVlag(machine))).toEqual(["- toestand 'a': antwoord 'x': de laatste tak heeft geen voorwaarde"]);
  });

  it.each<[string, object[], string]>([
    ['may end without a branch', [{ guard: 'vlag', target: 'u' }], 'de laatste tak heeft geen voorwaarde'],
    ['leads nowhere', [{ guard: 'vlag', target: 'u' }, {}], 'elke tak leidt naar één toestand'],
    ['has an unnamed guard', [{ guard: () => true, target: 'u' }, { target: 'v' }], VLAG],
    ['asks for what is no flag', [{ guard: 'anders', target: 'u' }, { target: 'v' }], VLAG],
    [
      'sets a flag',
      [
        { guard: 'vlag', target: 'u' },
        { target: 'v', actions: 'vlag' },
      ],
      'een keuze zet geen kenmerken: zet de acties bij de antwoorden',
    ],
    ['leads to a choice', [{ guard: 'vlag', target: 'u' }, { target: 'l' }], 'een keuze leidt niet naar een keuze'],
  ])('a choice that %s', (_naam, always, bezwaar) => {
    const states = { a: { on: { x: { target: 'k', actions: 'vlag' }, y: 'k' } }, k: { always }, l: { always: 'v' }, ...EINDEN };
    expect(bezwaren(metVlag(createMachine({ context: { vlag: false }, initial: 'a', states })))).toContain(`- toestand 'k': 'always': ${bezwaar}`);
  });

  it('a choice behind a condition, and one that nothing leads to', () => {
    const a = { on: { x: [{ guard: 'vlag', target: 'k' }, { target: 'u' }], y: 'v' } };
    const k = { always: [{ guard: 'vlag', target: 'u' }, { target: 'v' }] };
    const machine = (staten: object) => metVlag(metKenmerken({ context: { vlag: false }, initial: 'a', states: { ...staten, k, ...EINDEN } }));
    expect(bezwaren(machine({ a }))).toEqual(["- toestand 'a': antwoord 'x': een keuze is de enige tak"]);
    expect(bezwaren(machine({ a: { on: gewoon } }))).toEqual(['- nooit bereikt: k']);
    expect(bezwaren(machine({ a: { on: { x: { target: 'k', actions: 'vlag' }, y: 'k' } } }))).toEqual([]);
  });

  it.each(['B', 'a_b', 'b-', '-b', 'b--c'])('the id %s, which cannot stand in a link', (id) => {
    expect(bezwaren(fout({ a: { on: { x: `#${id}`, y: 'v' } }, [id]: { id, on: { x: 'u' } } }))).toEqual([
      `- toestand '${id}': een id heeft alleen a-z, 0-9 en losse streepjes`,
    ]);
  });

  it('a question that moves on by itself after a while', () => {
    expect(bezwaren(fout({ a: { after: { 5: 'u' }, on: gewoon } }))).toContain("- toestand 'a': 'after' kan hier niet");
  });

  it('an outcome that does something', () => {
    expect(bezwaren(fout({ u: { type: 'final', entry: 'iets' } }))).toEqual([
      "- toestand 'u': acties bij binnenkomst en vertrek kunnen hier niet: zet ze bij de antwoorden",
    ]);
  });

  it.each([[['u']], [['u', 'u']], [['u', 'v', 'v']], [['u', 'w']]])('the order of outcomes %j', (vanStrengNaarRuim) => {
    expect(bezwaren(fout({}, { vanStrengNaarRuim }))).toEqual(["- 'vanStrengNaarRuim' noemt elke uitkomst één keer"]);
  });

  it('values for a question that is not there, or that does not take several', () => {
    expect(bezwaren(fout({}, { meerkeuze: { b: ['x'] } }))).toEqual(["- 'meerkeuze' noemt een vraag die er niet is: 'b'"]);
    expect(bezwaren(fout({}, { meerkeuze: { u: ['x'] } }))).toEqual(["- 'meerkeuze' noemt een vraag die er niet is: 'u'"]);
    expect(bezwaren(fout({}, { meerkeuze: { a: ['x'] } }))).toEqual(["- toestand 'a': 'vormen' en een regel in 'meerkeuze' horen bij elkaar"]);
  });

  it('answers on the root', () => {
    const machine = createMachine({ initial: 'a', on: { z: '.u' }, states: { a: { on: gewoon }, ...EINDEN } });
    expect(bezwaren(metVlag(machine))).toEqual(['- antwoorden buiten een toestand kunnen hier niet']);
  });

  it('questions and outcomes that are never reached', () => {
    const staten = { b: { on: { x: 'u' } }, c: { on: { x: 'b' } }, w: { type: 'final' } } as const;
    expect(bezwaren(fout(staten, { vanStrengNaarRuim: ['u', 'v', 'w'] }))).toEqual(['- nooit bereikt: b, c, w']);
  });

  it('a question that can be asked twice', () => {
    expect(bezwaren(fout({ a: { on: { x: 'b', y: 'v' } }, b: { on: { x: 'a', y: 'u' } } }))).toEqual(["- vraag 'a' kan twee keer worden gesteld"]);
  });
});

it('names every objection at once, so that they can be mended in one go', () => {
  const staten = { a: { entry: 'iets', on: { ja: 'u', Nee: 'v' } } };
  expect(bezwaren(fout(staten, { vanStrengNaarRuim: ['u'], meerkeuze: { b: [] } }))).toEqual([
    "- toestand 'a': acties bij binnenkomst en vertrek kunnen hier niet: zet ze bij de antwoorden",
    "- toestand 'a': antwoord 'Nee': een antwoord heeft alleen a-z, 0-9 en losse streepjes",
    "- toestand 'a': een vraag met ja of nee heeft ook het antwoord 'weet-niet' nodig",
    "- 'vanStrengNaarRuim' noemt elke uitkomst één keer",
    "- 'meerkeuze' noemt een vraag die er niet is: 'b'",
  ]);
});
