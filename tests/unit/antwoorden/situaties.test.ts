/** Situations in as few words as a search card has room for. */
import { expect, it } from 'vitest';
import { situatiesKort } from '../../../src/antwoorden/situaties';

it.each([
  [['altijd'], 'geldt altijd'],
  [['direct', 'melding'], 'melding of onderzoek; na directe overdracht'],
  [['zonder-voorwaarden', 'direct', 'met-voorwaarden'], 'na directe overdracht; na een dienst'],
  [['zonder-voorwaarden'], 'na dienst zonder voorwaarden'],
  [['met-voorwaarden'], 'na dienst met voorwaarden'],
] as const)('%j: %s', (wanneer, woorden) => {
  expect(situatiesKort(wanneer)).toBe(woorden);
});
