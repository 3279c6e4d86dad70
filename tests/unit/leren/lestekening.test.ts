/** Where the boxes and lines of a lesson's drawing stand, and the drawing in words. */
import { expect, it } from 'vitest';
import { inWoorden, maakLestekening } from '../../../src/leren/lestekening';
import type { Tekening } from '../../../src/leren/schema-les';

const tekening = (vorm: Tekening['vorm'], ...delen: string[]): Tekening => ({ vorm, kop: 'De melding', delen });

it('steps stand below each other at full width, each with an arrow down from the one before', () => {
  const { breed, hoog, vakken, lijnen } = maakLestekening(tekening('stappen', 'Eerst bellen', 'Dan kijken', 'Dan schrijven'));
  expect(vakken.map(({ x, y, breed: b, hoog: h }) => [x, y, b, h])).toEqual([
    [2, 2, 316, 40],
    [2, 64, 316, 40],
    [2, 126, 316, 40],
  ]);
  // From the bottom of a box to just above the next, in the middle of the drawing.
  expect(lijnen).toEqual(['M160 42V61', 'M160 104V123']);
  expect([breed, hoog]).toEqual([320, 168]);
});

it('branches stand in from their head, each with an arrow from the head to the middle of its side', () => {
  const { hoog, vakken, lijnen } = maakLestekening(tekening('takken', 'Ja, dat kan', 'Nee, dat niet'));
  expect(vakken.map(({ x, y, breed, regels }) => [x, y, breed, regels])).toEqual([
    [2, 2, 316, ['De melding']],
    [28, 64, 290, ['Ja, dat kan']],
    [28, 126, 290, ['Nee, dat niet']],
  ]);
  expect(lijnen).toEqual(['M14 42V84H25', 'M14 42V146H25']);
  expect(hoog).toBe(168);
});

it('words that do not fit on a line go on the next, sooner where a box stands in; the box grows along', () => {
  const woorden = (aantal: number) => Array<string>(aantal).fill('woord').join(' ');
  // Six words are 35 characters: as many as fit at full width. A branch has room for 32.
  const stap = (aantal: number) => maakLestekening(tekening('stappen', woorden(aantal))).vakken[0];
  expect(stap(6)?.regels).toEqual([woorden(6)]);
  expect(stap(7)?.regels).toEqual([woorden(6), 'woord']);
  expect([stap(6)?.hoog, stap(7)?.hoog]).toEqual([40, 60]);
  expect(maakLestekening(tekening('takken', woorden(6))).vakken[1]?.regels).toEqual([woorden(5), 'woord']);
});

it('is read out as its kind, the number of its parts and the parts', () => {
  expect(inWoorden(tekening('takken', 'Ja.', 'Nee.'))).toBe('De melding, 2 mogelijkheden. Ja. Nee.');
  expect(inWoorden(tekening('stappen', 'Bel.', 'Kijk.', 'Schrijf.'))).toBe('De melding, 3 stappen na elkaar. Bel. Kijk. Schrijf.');
});
