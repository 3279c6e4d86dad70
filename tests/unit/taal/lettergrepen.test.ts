/** Syllables, against fifty words counted by hand, and the formula on a text that can be worked out. */
import { describe, expect, it } from 'vitest';
import { lettergrepen, meetLeesbaarheid } from '../../../src/taal/lettergrepen';

const MET_DE_HAND: readonly (readonly [aantal: number, woorden: string])[] = [
  [1, 'team huis hulp kind zicht plan bel nieuw leeuw mooi taai eist mail één 112 GGD'],
  [2, 'veilig melding gezin ouders moeder vader vragen wachten bureau milieu cliënt thuis-zorg'],
  [3, 'veiligheid kinderen overleg telefoon besluiten politie sociaal'],
  [4, 'beoordeling monitoren informatie betrokkenen geïnformeerd situatie kopiëren'],
  [5, 'realiseren initiatief professionals evaluatie casusregisseur'],
  [6, 'verantwoordelijkheid kindermishandeling veiligheidsvoorwaarden'],
];

describe.each(MET_DE_HAND)('%i syllables', (aantal, woorden) => {
  it.each(woorden.split(' '))('%s', (woord) => {
    expect(lettergrepen(woord)).toBe(aantal);
  });
});

it('are counted on fifty words', () => {
  expect(MET_DE_HAND.flatMap(([, woorden]) => woorden.split(' '))).toHaveLength(50);
});
it('the formula: two sentences of two words, six syllables', () => {
  const maat = meetLeesbaarheid(['Bel nu.', 'Moeder wachten.']);
  expect(maat).toMatchObject({ zinnen: 2, woorden: 4, zinlengte: 2, lettergrepen: 150 });
  expect(maat.flesch).toBeCloseTo(206.84 - 0.77 * 150 - 0.93 * 2);
});
it('a text without words cannot be measured', () => {
  expect(() => meetLeesbaarheid(['…'])).toThrow('Hier staat geen zin');
});
