/** What the tests of the walkthroughs share: their answers in short, and the truth table of contract §3 held against the machine. */
import { describe, expect, it } from 'vitest';
import { schrijfDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { Antwoorden, Route } from '../../../src/machines/route';
import { aanvullingen } from '../../hulp/wegwijzer';

/** The answers as the share link has them: question and answer ids of the contract, which may never change meaning. */
export const link = (lijst: Antwoorden) => schrijfDeellink(lijst).replace('#v1&', '');

/** Every way through a walkthrough, and where it ends. */
export const wegenDoor = (route: Route) => ({
  alle: [...aanvullingen(route)],
  eind: (lijst: Antwoorden) => speelAf(route, lijst).uitkomst ?? '',
});

/**
 * Asserts that a walkthrough has exactly these ways through, each with its outcome.
 * @param tabel the outcome per list of answers, as `link` writes them; plain data that shares no code with the machine
 */
export function heeftWaarheidstabel(
  route: Route,
  tabel: Readonly<Record<string, string>>,
  { wegen, uitkomsten }: { wegen: number; uitkomsten: number },
): void {
  const { alle, eind } = wegenDoor(route);
  describe(`truth table of ${route.slug}`, () => {
    it('has exactly these ways through, each with its outcome', () => {
      expect(Object.fromEntries(alle.map((lijst) => [link(lijst), eind(lijst)]))).toEqual(tabel);
      expect(alle).toHaveLength(wegen);
      expect(Object.keys(tabel)).toHaveLength(wegen);
    });

    it('has these outcomes, no others', () => {
      expect(new Set(route.vanStrengNaarRuim)).toEqual(new Set(Object.values(tabel)));
      expect(route.vanStrengNaarRuim).toHaveLength(uitkomsten);
    });
  });
}
