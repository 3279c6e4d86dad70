/** What holds for every change that is offered, in every walkthrough; in small ones and around W1 against brute force. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { routes } from '../../../src/machines/register';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { Antwoord, Antwoorden, Route } from '../../../src/machines/route';
import type { Wijziging } from '../../../src/wegwijzer/typen';
import { wijzigingen } from '../../../src/wegwijzer/wijzigingen';
import { lijstje, takken } from '../../hulp/kleine-machines';
import { aanvullingen, antwoord, beginVanDoorloop, heleDoorloop } from '../../hulp/wegwijzer';

// Thousands of replays: seconds on a quiet machine, longer next to other work.
vi.setConfig({ testTimeout: 60_000 });

/** The answers after a change, as a user would give them. */
function pasToe(lijst: Antwoorden, { wijzig, aanvulling }: Wijziging): Antwoorden {
  const nieuw = new Map(wijzig.map(({ vraag, naar }) => [vraag, naar]));
  return [...lijst.map(({ vraag, waarden }) => ({ vraag, waarden: nieuw.get(vraag) ?? waarden })), ...aanvulling];
}

/** Brute force: over every complete list, the fewest changed and then fewest new answers per outcome. */
function kleinste(route: Route, lijst: Antwoorden): Map<string, string> {
  const beste = new Map<string, [number, number]>();
  const gegeven = new Map(lijst.map((a) => [a.vraag, a]));
  for (const ander of aanvullingen(route)) {
    // As soon as the outcome is fixed the rest need not be answered.
    const nodig = ander.slice(0, ander.findIndex((_, i) => speelAf(route, ander.slice(0, i + 1)).uitkomst !== null) + 1);
    const uitkomst = speelAf(route, nodig).uitkomst ?? '';
    const gewijzigd = nodig.filter((a) => gegeven.has(a.vraag) && !gelijk(gegeven.get(a.vraag), a)).length;
    const erbij = nodig.filter((a) => !gegeven.has(a.vraag)).length;
    const [w, e] = beste.get(uitkomst) ?? [Infinity, Infinity];
    if (gewijzigd < w || (gewijzigd === w && erbij < e)) beste.set(uitkomst, [gewijzigd, erbij]);
  }
  return new Map([...beste].map(([uitkomst, aantallen]) => [uitkomst, aantallen.join('+')]));
}
const gelijk = (a: Antwoord | undefined, b: Antwoord) => a?.waarden.join() === b.waarden.join();

describe.each(Object.values({ ...routes, lijstje, takken }))('changes in $slug', (route) => {
  it('really lead to the outcome they promise, and differ from each other', () => {
    fc.assert(
      fc.property(beginVanDoorloop(route), (begin) => {
        const gevonden = wijzigingen(route, begin);
        for (const w of gevonden) {
          expect(speelAf(route, pasToe(begin, w)).uitkomst).toBe(w.uitkomst);
          expect(w.wijzig.every(({ van, naar }) => van.join() !== naar.join())).toBe(true);
        }
        expect(new Set(gevonden.map((w) => JSON.stringify(w))).size).toBe(gevonden.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each([lijstje, takken])('changes in $slug', (route) => {
  it('are the smallest: brute force over every list of answers', () => {
    for (const lijst of aanvullingen(route)) {
      const eigen = speelAf(route, lijst).uitkomst ?? '';
      const gevonden = wijzigingen(route, lijst).map((w) => [w.uitkomst, `${w.wijzig.length}+${w.aanvulling.length}`] as const);
      const verwacht = kleinste(route, lijst);
      verwacht.delete(eigen);
      expect(new Map(gevonden)).toEqual(verwacht);
      expect(new Set(gevonden.map(([uitkomst, aantal]) => uitkomst + aantal)).size).toBe(verwacht.size);
    }
  });
});

describe('changes in W1 against brute force', () => {
  it('finds every outcome one changed answer away, and says two only when one is not enough', () => {
    fc.assert(
      fc.property(heleDoorloop(directeOverdracht), (lijst) => {
        fc.pre(lijst.length > 1); // From the one-question list every walkthrough follows: too many for brute force.
        const bereikbaar = new Set<string>();
        for (const vervangen of lijst) {
          for (const waarde of alleWaarden(vervangen.vraag)) {
            const vast = new Map(lijst.map((a) => [a.vraag, a.vraag === vervangen.vraag ? antwoord(a.vraag, waarde) : a]));
            for (const heel of aanvullingen(directeOverdracht, vast)) bereikbaar.add(speelAf(directeOverdracht, heel).uitkomst ?? '');
          }
        }
        bereikbaar.delete(speelAf(directeOverdracht, lijst).uitkomst ?? '');
        const een = wijzigingen(directeOverdracht, lijst).filter((w) => w.wijzig.length === 1);
        expect(new Set(een.map((w) => w.uitkomst))).toEqual(bereikbaar);
      }),
      { numRuns: 25 },
    );
  });
});

function alleWaarden(vraag: string): string[] {
  const vormen = directeOverdracht.meerkeuze[vraag];
  const eigen = [...(directeOverdracht.machine.states[vraag]?.transitions.keys() ?? [])];
  return vormen === undefined ? eigen : ['geen', 'weet-niet', 'pcf'];
}
