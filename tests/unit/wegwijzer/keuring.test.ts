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
    expect(kop).toBe(`Machine '${route.slug}' is refused:`);
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
  const VORM = 'an answer may only have a-z, 0-9 and single hyphens';
  const VLAG = 'guards and actions must be named after a flag in the context';
  it.each<[string, Parameters<typeof fout>[0], string]>([
    ['always', { a: { always: 'u', on: gewoon } }, "'always' is not supported beside answers: give it a state of its own"],
    ['invoke', { a: { invoke: { src: fromPromise(() => Promise.resolve()) }, on: gewoon } }, "'invoke' is not supported"],
    ['entry actions', { a: { entry: 'iets', on: gewoon } }, 'entry and exit actions are not supported: put them on the answers'],
    ['exit actions', { a: { exit: 'iets', on: gewoon } }, 'entry and exit actions are not supported: put them on the answers'],
    ['nested states', { a: { initial: 'b', states: { b: {} }, on: gewoon } }, 'nested, parallel and history states are not supported'],
    ['nothing to answer', { a: {} }, 'a question without answers must be a final state'],
    ['only nee', { a: { on: { nee: 'u', y: 'v' } } }, "a yes/no question needs a 'weet-niet' answer"],
    ['only ja', { a: { on: { ja: 'u', y: 'v' } } }, "a yes/no question needs a 'weet-niet' answer"],
    ['several values nobody listed', { a: { on: { vormen: 'u', y: 'v' } } }, "'vormen' and an entry in 'meerkeuze' go together"],
    ['a capital in an answer', { a: { on: { X: 'u', y: 'v' } } }, `answer 'X': ${VORM}`],
    ['two hyphens', { a: { on: { 'x--y': 'u', y: 'v' } } }, `answer 'x--y': ${VORM}`],
    ['a hyphen at the end', { a: { on: { 'x-': 'u', y: 'v' } } }, `answer 'x-': ${VORM}`],
    ['a hyphen in front', { a: { on: { '-x': 'u', y: 'v' } } }, `answer '-x': ${VORM}`],
    ['an answer that leads nowhere', { a: { on: { x: {}, y: 'v', z: 'u' } } }, "answer 'x': every branch needs one target"],
    ['an unnamed guard', { a: { on: { x: [{ guard: () => true, target: 'u' }, { target: 'v' }] } } }, `answer 'x': ${VLAG}`],
    ['a guard without its flag', { a: { on: { x: [{ guard: 'vlag', target: 'u' }, { target: 'v' }] } } }, `answer 'x': ${VLAG}`],
    ['an unnamed action', { a: { on: { x: { target: 'u', actions: () => undefined }, y: 'v' } } }, `answer 'x': ${VLAG}`],
    ['an action without its flag', { a: { on: { x: { target: 'u', actions: 'vlag' }, y: 'v' } } }, `answer 'x': ${VLAG}`],
  ])('%s', (_naam, staten, bezwaar) => {
    expect(bezwaren(fout(staten))).toEqual([`- state 'a': ${bezwaar}`]);
  });

  it('an answer that may have no branch to take', () => {
    const a = { on: { x: { guard: 'vlag', target: 'u' }, y: 'v' } };
    const machine = createMachine({ context: { vlag: false }, initial: 'a', states: { a, ...EINDEN } });
    expect(bezwaren(metVlag(machine))).toEqual(["- state 'a': answer 'x': the last branch must have no guard"]);
  });

  it.each<[string, object[], string]>([
    ['may end without a branch', [{ guard: 'vlag', target: 'u' }], 'the last branch must have no guard'],
    ['leads nowhere', [{ guard: 'vlag', target: 'u' }, {}], 'every branch needs one target'],
    ['has an unnamed guard', [{ guard: () => true, target: 'u' }, { target: 'v' }], VLAG],
    ['asks for what is no flag', [{ guard: 'anders', target: 'u' }, { target: 'v' }], VLAG],
    [
      'sets a flag',
      [
        { guard: 'vlag', target: 'u' },
        { target: 'v', actions: 'vlag' },
      ],
      'a choice sets no flags: put the actions on the answers',
    ],
    ['leads to a choice', [{ guard: 'vlag', target: 'u' }, { target: 'l' }], 'a choice may not lead to a choice'],
  ])('a choice that %s', (_naam, always, bezwaar) => {
    const states = { a: { on: { x: { target: 'k', actions: 'vlag' }, y: 'k' } }, k: { always }, l: { always: 'v' }, ...EINDEN };
    expect(bezwaren(metVlag(createMachine({ context: { vlag: false }, initial: 'a', states })))).toContain(`- state 'k': 'always': ${bezwaar}`);
  });

  it('a choice behind a condition, and one that nothing leads to', () => {
    const a = { on: { x: [{ guard: 'vlag', target: 'k' }, { target: 'u' }], y: 'v' } };
    const k = { always: [{ guard: 'vlag', target: 'u' }, { target: 'v' }] };
    const machine = (staten: object) => metVlag(metKenmerken({ context: { vlag: false }, initial: 'a', states: { ...staten, k, ...EINDEN } }));
    expect(bezwaren(machine({ a }))).toEqual(["- state 'a': answer 'x': a choice must be the only branch"]);
    expect(bezwaren(machine({ a: { on: gewoon } }))).toEqual(['- never reached: k']);
    expect(bezwaren(machine({ a: { on: { x: { target: 'k', actions: 'vlag' }, y: 'k' } } }))).toEqual([]);
  });

  it.each(['B', 'a_b', 'b-', '-b', 'b--c'])('the id %s, which cannot stand in a link', (id) => {
    expect(bezwaren(fout({ a: { on: { x: `#${id}`, y: 'v' } }, [id]: { id, on: { x: 'u' } } }))).toEqual([
      `- state '${id}': id may only have a-z, 0-9 and single hyphens`,
    ]);
  });

  it('a question that moves on by itself after a while', () => {
    expect(bezwaren(fout({ a: { after: { 5: 'u' }, on: gewoon } }))).toContain("- state 'a': 'after' is not supported");
  });

  it('an outcome that does something', () => {
    expect(bezwaren(fout({ u: { type: 'final', entry: 'iets' } }))).toEqual([
      "- state 'u': entry and exit actions are not supported: put them on the answers",
    ]);
  });

  it.each([[['u']], [['u', 'u']], [['u', 'v', 'v']], [['u', 'w']]])('the order of outcomes %j', (vanStrengNaarRuim) => {
    expect(bezwaren(fout({}, { vanStrengNaarRuim }))).toEqual(["- 'vanStrengNaarRuim' must list every final state once"]);
  });

  it('values for a question that is not there, or that does not take several', () => {
    expect(bezwaren(fout({}, { meerkeuze: { b: ['x'] } }))).toEqual(["- 'meerkeuze' names the unknown question 'b'"]);
    expect(bezwaren(fout({}, { meerkeuze: { u: ['x'] } }))).toEqual(["- 'meerkeuze' names the unknown question 'u'"]);
    expect(bezwaren(fout({}, { meerkeuze: { a: ['x'] } }))).toEqual(["- state 'a': 'vormen' and an entry in 'meerkeuze' go together"]);
  });

  it('answers on the root', () => {
    const machine = createMachine({ initial: 'a', on: { z: '.u' }, states: { a: { on: gewoon }, ...EINDEN } });
    expect(bezwaren(metVlag(machine))).toEqual(['- answers on the root are not supported']);
  });

  it('questions and outcomes that are never reached', () => {
    const staten = { b: { on: { x: 'u' } }, c: { on: { x: 'b' } }, w: { type: 'final' } } as const;
    expect(bezwaren(fout(staten, { vanStrengNaarRuim: ['u', 'v', 'w'] }))).toEqual(['- never reached: b, c, w']);
  });

  it('a question that can be asked twice', () => {
    expect(bezwaren(fout({ a: { on: { x: 'b', y: 'v' } }, b: { on: { x: 'a', y: 'u' } } }))).toEqual(["- question 'a' can be asked twice"]);
  });
});

it('names every objection at once, so that they can be mended in one go', () => {
  const staten = { a: { entry: 'iets', on: { ja: 'u', Nee: 'v' } } };
  expect(bezwaren(fout(staten, { vanStrengNaarRuim: ['u'], meerkeuze: { b: [] } }))).toEqual([
    "- state 'a': entry and exit actions are not supported: put them on the answers",
    "- state 'a': answer 'Nee': an answer may only have a-z, 0-9 and single hyphens",
    "- state 'a': a yes/no question needs a 'weet-niet' answer",
    "- 'vanStrengNaarRuim' must list every final state once",
    "- 'meerkeuze' names the unknown question 'b'",
  ]);
});
