/** Words that people ask for a section with: which count, and how they go over the wire. */
import { describe, expect, test } from 'vitest';
import { kiesGevraagd, leesGevraagd, verdeelGevraagd } from '../../../src/zoeken/gevraagd';
import { maakPlan } from '../../../src/zoeken/plan';
import { scoorTekst } from '../../../src/zoeken/tekstscore';
import type { Zoekwoorden } from '../../../src/zoeken/schema';
import { deel, maakGegevens, naslag, type Proef } from './proef';

const BEKEND = new Set(['bel', 'plan', 'melder', 'vt']);
const kies = (...vragen: string[][]) =>
  kiesGevraagd(
    [...vragen, ...Array.from({ length: 8 }, () => [])].map((een) => ({ vragen: een, eigen: new Set(['plan']) })),
    new Set(['de']),
    BEKEND,
  );

describe('the words that count', () => {
  test('are known, no stop words or numbers, not of the section itself, each once, sorted', () => {
    expect(kies(['Melders bellen', 'de melder', 'bel over 6 plannen', 'zes onbekende'])[0]).toEqual(['bel', 'melder']);
  });
  test('are not those that many of the sections are asked for with', () => {
    expect(kies(['vt bel'], ['vt'])).toEqual([['bel'], ...Array.from({ length: 9 }, () => [])]);
  });
});

test('those of the text go with the first script as numbers, the rest with the second', () => {
  const [woorden, gevraagd] = [
    ['bel', 'plan', 'plannen', 'team'],
    [['bel', 'juf', 'team'], []],
  ];
  const { eerst, later } = verdeelGevraagd({ gevraagd, woorden });
  expect([eerst, later]).toEqual([
    [[0, 2], []],
    [['juf'], []],
  ]);
  expect(leesGevraagd(eerst, woorden)).toEqual([['bel', 'team'], []]);
});

describe('in the ranking', () => {
  const vragen: Zoekwoorden = { soort: 'vragen', groep: 'proef', secties: [{ sectie: '6.5', vragen: ['belt het lokale team'] }] };
  const WOORDEN: Proef['zoekwoorden'] = [
    { soort: 'stopwoorden', woorden: ['de', 'het'], vraagwoorden: ['wie'] },
    { soort: 'algemeen', woorden: ['niet'] },
    vragen,
  ];
  const gelezen = () => naslag({ zoekwoorden: WOORDEN });
  const doel = (id: string) => maakGegevens().doelen.findIndex((een) => een.id === id);
  test('a section is found by a word it is asked for with, behind those that have it', () => {
    expect(gelezen().gevraagdMet('belt')).toEqual([doel('6.5')]);
    const punten = scoorTekst([deel('belt'), deel('lokale', { stammen: ['lokal'] })], gelezen(), undefined);
    const volgorde = [...punten].sort((a, b) => b[1] - a[1]).map(([een]) => een);
    expect(volgorde.slice(0, 2).sort()).toEqual([doel('6.1.5'), doel('6.5')].sort());
  });
  test('one word alone says little of what a section is asked for with', () => {
    const alleen = scoorTekst(maakPlan('belt', gelezen()).delen, gelezen(), undefined);
    expect(alleen.get(doel('6.5'))).toBeCloseTo(0.3);
    expect(alleen.get(doel('6.1.5'))).toBeGreaterThan(0.7);
  });
});
