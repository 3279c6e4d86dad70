/** What holds for every walkthrough in the register, whatever it is about. */
import { describe, expect, it } from 'vitest';
import { routes, voorbeelden } from '../../../src/machines/register';
import type { Antwoord, Route } from '../../../src/machines/route';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { graafVan } from '../../../src/wegwijzer/graaf';
import { keur } from '../../../src/wegwijzer/keuring';
import { beslistabel, geldendeRegel } from '../../../src/wegwijzer/beslistabel';
import { metWeetNiet } from '../../hulp/weet-niet';
import { begin, gebeurtenisVoor, kenmerkenVan, naamVan, stap } from '../../../src/wegwijzer/stap';

/**
 * Questions at which 'weet-niet' may lead further than another answer, because the question it opens brings a fact of its own;
 * tests/unit/machines/<slug>.test.ts says which fact.
 */
const NIEUW_FEIT: Readonly<Record<string, readonly string[]>> = { terugkoppelen: ['herkomst', 'open-en-afspraken'] };

/** An answer as the decision table names it. */
const alsRegel = (route: Route, gegeven: Antwoord) => `${gegeven.vraag}=${gebeurtenisVoor(route, gegeven)?.type ?? 'unknown'}`;

/** Flags that no other question sets. As a question is asked once, they are off when it is asked. */
function alleenHier(route: Route, vraag: string): string[] {
  const tabel = beslistabel(route);
  const elders = tabel.flatMap((regel) => (regel.vraag === vraag ? [] : regel.zet));
  return tabel.flatMap((regel) => (regel.vraag === vraag ? regel.zet : [])).filter((kenmerk) => !elders.includes(kenmerk));
}

describe.each(Object.entries(routes))('%s', (slug, route) => {
  it('has one name in slug, register and machine', () => {
    expect([route.slug, route.machine.id]).toEqual([slug, slug]);
  });

  it('is accepted, and can reach every outcome', () => {
    expect(() => keur(route)).not.toThrow();
    expect(graafVan(route).begin.mogelijk).toEqual(route.vanStrengNaarRuim);
  });

  it('starts with all flags off', () => {
    expect(Object.values(begin(route).context).every((aan) => aan === false)).toBe(true);
  });

  it('does in XState what its decision table says, whatever flags are on', () => {
    const schoon = begin(route).context;
    const namen = Object.keys(schoon);
    const combinaties = Array.from({ length: 2 ** namen.length }, (_, n) => namen.filter((_naam, i) => (n >> i) % 2 === 1));
    for (const { vraag, antwoord } of beslistabel(route)) {
      const uit = alleenHier(route, vraag);
      for (const aan of combinaties.filter((combinatie) => !combinatie.some((naam) => uit.includes(naam)))) {
        const context = { ...schoon, ...Object.fromEntries(aan.map((naam) => [naam, true])) };
        const regel = geldendeRegel(route, vraag, antwoord, aan);
        const waarden = antwoord === 'vormen' ? (route.meerkeuze[vraag] ?? []) : [antwoord];
        const na = stap(route, route.machine.resolveState({ value: vraag, context }), waarden);
        if (na === null || regel === undefined) throw new Error(`${vraag} does not take ${antwoord}`);
        expect([vraag, antwoord, naamVan(na), kenmerkenVan(na)]).toEqual([
          vraag,
          antwoord,
          regel.naar,
          namen.filter((naam) => aan.includes(naam) || regel.zet.includes(naam)),
        ]);
      }
    }
  });

  it('treats any number of values of a multiple-choice question alike', () => {
    for (const [vraag, waarden] of Object.entries(route.meerkeuze)) {
      const schoon = route.machine.resolveState({ value: vraag, context: begin(route).context });
      const na = [...waarden.map((waarde) => [waarde]), waarden].map((keuze) => {
        const toestand = stap(route, schoon, keuze);
        return JSON.stringify([toestand?.value, toestand?.context]);
      });
      expect(new Set(na).size).toBe(1);
    }
  });

  it("never lets 'weet-niet' lead to a more permissive outcome than another answer, whatever follows", () => {
    const rang = (uitkomst: string) => route.vanStrengNaarRuim.indexOf(uitkomst);
    const ruimer = metWeetNiet(route).filter(({ voor, na }) => rang(na) > rang(voor));
    const mag = NIEUW_FEIT[slug] ?? [];
    expect(ruimer.filter(({ vraag }) => !mag.includes(vraag))).toEqual([]);
    expect(mag.filter((vraag) => !ruimer.some((een) => een.vraag === vraag))).toEqual([]);
  });
});

describe.each(Object.entries(voorbeelden))('the examples of %s', (slug, lijst) => {
  const route = routes[slug];
  if (route === undefined) throw new Error(`No walkthrough has the name ${slug}`);

  it.each(lijst)('$naam → $uitkomst', ({ antwoorden, uitkomst, voorlopig }) => {
    expect(speelAf(route, antwoorden)).toMatchObject({ antwoorden, uitkomst, voorlopig, vervallen: [], wachtend: [] });
  });

  it('have different names, reach every outcome and take every answer', () => {
    expect(new Set(lijst.map(({ naam }) => naam)).size).toBe(lijst.length);
    expect(new Set(lijst.map(({ uitkomst }) => uitkomst))).toEqual(new Set(route.vanStrengNaarRuim));
    const genomen = lijst.flatMap(({ antwoorden }) => antwoorden.map((gegeven) => alsRegel(route, gegeven)));
    expect(new Set(genomen)).toEqual(new Set(beslistabel(route).map(({ vraag, antwoord }) => `${vraag}=${antwoord}`)));
  });
});
