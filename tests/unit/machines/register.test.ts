import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/machines/register';
import { graafVan } from '../../../src/wegwijzer/graaf';
import { keur } from '../../../src/wegwijzer/keuring';
import { beslistabel, geldendeRegel } from '../../../src/wegwijzer/beslistabel';
import { begin, kenmerkenVan, naamVan, stap } from '../../../src/wegwijzer/stap';

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
    for (const aan of combinaties) {
      const context = { ...schoon, ...Object.fromEntries(aan.map((naam) => [naam, true])) };
      for (const { vraag, antwoord } of beslistabel(route)) {
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
});
