/** What a reader of an old or broken share link is told, on the smallest routes that have each case. */
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import type { Route } from '../../../src/machines/route';
import { leesDeellink } from '../../../src/wegwijzer/deellink';
import { antwoord } from '../../hulp/wegwijzer';

type Uit = Readonly<Record<string, string>>;
/** A route of questions with where each answer leads; `u` and `v` are its outcomes. */
function route(vragen: Readonly<Record<string, Uit>>, meer: Partial<Route> = {}): Route {
  const staten = Object.fromEntries(Object.entries(vragen).map(([id, on]) => [id, { on }]));
  const machine = createMachine({ initial: 'a', states: { ...staten, u: { type: 'final' }, v: { type: 'final' } } });
  return { slug: 'proef', vanStrengNaarRuim: ['u', 'v'], meerkeuze: {}, machine, ...meer };
}
const meldingen = (van: Route, link: string) => leesDeellink(van, link, (vraag) => vraag.toUpperCase()).meldingen;
const nieuw = (namen: string, bewaard = ' De antwoorden die erna komen, zijn bewaard.') =>
  `Niet in de link, misschien omdat deze vragen nieuw zijn: ${namen}. Beantwoord ze nog.${bewaard}`;

describe('questions that are not in the link', () => {
  const d = { ja: 'u', nee: 'v' };
  it('are those on the way that keeps most answers, of two that keep as many the first', () => {
    const wegen = route({ a: { stop: 'u', x: 'b', y: 'c' }, b: { ja: 'c', nee: 'u' }, c: { ja: 'd', nee: 'u' }, d });
    expect(meldingen(wegen, '#v1&c=ja&d=ja')).toEqual([nieuw('‘A’ en ‘B’')]);
  });
  it('end where every way on drops an answer', () => {
    const gesplitst = route({ a: { x: 'b', y: 'e' }, b: { ja: 'c', nee: 'u' }, c: d, e: { ja: 'f', nee: 'v' }, f: d });
    expect(meldingen(gesplitst, '#v1&c=ja&f=ja')).toEqual([nieuw('‘A’')]);
  });
  it('are all named up to four, of five the last is counted', () => {
    const rij = (namen: string) => {
      const lijst = [...namen];
      return route(Object.fromEntries(lijst.map((id, nr) => [id, { ja: lijst[nr + 1] ?? 'u', nee: 'v' }])));
    };
    expect(meldingen(rij('abcde'), '#v1&e=ja')).toEqual([nieuw('‘A’, ‘B’, ‘C’ en ‘D’')]);
    expect(meldingen(rij('abcdef'), '#v1&f=ja')).toEqual([nieuw('‘A’, ‘B’, ‘C’, ‘D’ en nog 1')]);
  });
});

describe('a question where an earlier version ended', () => {
  const langer = route({ a: { x: 'b', y: 'b' }, b: { ja: 'c', nee: 'u' }, c: { ja: 'u', nee: 'v' } }, { eindigdeBij: { b: { a: 'x' } } });
  it('is new to a link that ends there with the answers of then', () => {
    expect(meldingen(langer, '#v1&a=x')).toEqual([nieuw('‘B’', '')]);
    expect(meldingen(langer, '#v1&a=y')).toEqual([]);
    expect(meldingen(langer, '#v1&a=x&b=ja')).toEqual([]);
  });
  it('is named once when answers wait behind it', () => {
    expect(meldingen(langer, '#v1&a=x&c=ja')).toEqual([nieuw('‘B’')]);
  });
});

describe('faults in the link', () => {
  const kort = route({ a: { ja: 'u', nee: 'v' } });
  const gelezen = (link: string) => leesDeellink(kort, link);
  it('are one in words, and the others by their number', () => {
    const begin = "De link noemt een vraag die deze wegwijzer niet kent: 'kleur'.";
    const slot = 'Begin bij de eerste vraag.';
    expect(gelezen('#v1&kleur=ja').meldingen).toEqual([`${begin} ${slot}`]);
    expect(gelezen('#v1&kleur=ja&geur=ja').meldingen).toEqual([`${begin} Er is nog 1 fout in de link. ${slot}`]);
    expect(gelezen('#v1&kleur=ja&geur=ja&smaak=ja').meldingen).toEqual([`${begin} Er zijn nog 2 fouten in de link. ${slot}`]);
  });
  it('leave what is right', () => {
    expect(gelezen('#v1&kleur=ja&a=nee')).toEqual({
      antwoorden: [antwoord('a', 'nee')],
      meldingen: [expect.stringMatching(/De antwoorden die wel goed zijn, zijn ingevuld\. Controleer ze en ga verder\.$/u)],
    });
  });
});
