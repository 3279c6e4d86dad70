/** What holds for any answers, in every walkthrough of the register. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { routes } from '../../../src/machines/register';
import { geefAntwoord, speelAf } from '../../../src/wegwijzer/doorloop';
import type { Route } from '../../../src/machines/route';
import { aanvullingen, antwoord, beginVanDoorloop, heleDoorloop, rommeligeOpslag } from '../../hulp/wegwijzer';

// Thousands of replays: seconds on a quiet machine, longer next to other work.
vi.setConfig({ testTimeout: 60_000 });

const rang = (route: Route, id: string | null) => route.vanStrengNaarRuim.indexOf(id ?? '');

/**
 * Questions whose 'weet-niet' is followed by another question that brings a new fact. A definite answer to that one may lead to
 * the right, since more is known then; the test of the machine itself says exactly where (contract §3, W3 and W5).
 */
const NIEUW_FEIT: Readonly<Record<string, readonly string[]>> = {
  terugkoppelen: ['herkomst', 'open-en-afspraken'],
  'casusregie-afsluiten': ['monitoring-loopt'],
};
const brengtFeit = (route: Route, vraag: string) => NIEUW_FEIT[route.slug]?.includes(vraag) ?? false;

describe.each(Object.values(routes))('replay of $slug, any answers', (route) => {
  it('is the same every time and in any order of the store', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(heleDoorloop(route), rommeligeOpslag(route))
          .chain((lijst) => fc.tuple(fc.constant(lijst), fc.shuffledSubarray([...lijst], { minLength: lijst.length }))),
        ([lijst, geschud]) => {
          expect(speelAf(route, geschud)).toEqual(speelAf(route, lijst));
        },
      ),
    );
  });

  it('replays its own answers to the same state', () => {
    fc.assert(
      fc.property(rommeligeOpslag(route), (lijst) => {
        const stand = speelAf(route, lijst);
        expect(speelAf(route, [...stand.antwoorden, ...stand.wachtend])).toEqual({ ...stand, vervallen: [] });
        expect(stand.antwoorden.length + stand.wachtend.length + stand.vervallen.length).toBe(lijst.length);
      }),
    );
  });

  it('ends in the same state when an answer is changed and the change is undone, with dropped questions answered again', () => {
    fc.assert(
      fc.property(heleDoorloop(route), heleDoorloop(route), fc.nat(), (lijst, ander, n) => {
        const oud = lijst[n % lijst.length];
        const nieuw = ander.find(({ vraag }) => vraag === oud?.vraag);
        if (oud === undefined || nieuw === undefined) return;
        let terugveranderd = geefAntwoord(route, geefAntwoord(route, lijst, nieuw), oud);
        for (const opnieuw of lijst) terugveranderd = geefAntwoord(route, terugveranderd, opnieuw);
        expect(speelAf(route, terugveranderd)).toEqual(speelAf(route, lijst));
      }),
      { numRuns: 50 },
    );
  });

  it('always has a question, an outcome, or an outcome that is fixed', () => {
    fc.assert(
      fc.property(beginVanDoorloop(route), (lijst) => {
        const stand = speelAf(route, lijst);
        expect(stand.vraag === null).toBe(stand.nogHooguit === 0);
        expect(stand.uitkomst !== null).toBe(stand.mogelijk.length === 1);
        expect(stand.voorlopig).toBe(stand.uitkomst !== null && stand.vraag !== null);
      }),
    );
  });

  it("never becomes more permissive by 'weet-niet' in place of any answer, whatever follows", () => {
    fc.assert(
      fc.property(heleDoorloop(route), fc.nat(), (lijst, n) => {
        const { vraag = '' } = lijst[n % lijst.length] ?? {};
        const ervoor = rang(route, speelAf(route, lijst).uitkomst);
        const vast = new Map([...lijst.filter((a) => a.vraag !== vraag), antwoord(vraag, 'weet-niet')].map((a) => [a.vraag, a]));
        for (const anders of aanvullingen(route, vast)) {
          const nieuw = anders.filter((a) => !vast.has(a.vraag));
          if (brengtFeit(route, vraag) && nieuw.some(({ waarden }) => !waarden.includes('weet-niet'))) continue;
          expect(rang(route, speelAf(route, anders).uitkomst)).toBeLessThanOrEqual(ervoor);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("never reaches the most permissive outcome with a 'weet-niet'", () => {
    const ruimste = route.vanStrengNaarRuim.at(-1);
    fc.assert(
      fc.property(heleDoorloop(route), (lijst) => {
        fc.pre(lijst.some(({ vraag, waarden }) => waarden.includes('weet-niet') && !brengtFeit(route, vraag)));
        expect(speelAf(route, lijst).uitkomst).not.toBe(ruimste);
      }),
      { numRuns: 300 },
    );
  });
});
