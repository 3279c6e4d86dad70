/** Contract §5: /regels.json holds every walkthrough and every rule, and says only what machines and content say. */
import { describe, expect, it } from 'vitest';
import { routes } from '../../src/machines/register';
import type { RegelsJson } from '../../src/schemas/regels-json';
import { beslistabel } from '../../src/wegwijzer/beslistabel';
import { lees } from '../hulp/dist';

const { wegwijzers, regels, versie } = JSON.parse(lees('regels.json')) as RegelsJson;

describe('regels.json', () => {
  it('noemt de versie van de tekst', () => {
    expect(versie).toBe('januari 2020');
  });
  it('heeft de regels R1 tot en met R201, elk met een citaat', () => {
    expect(regels.map(({ nr }) => nr)).toEqual(Array.from({ length: 201 }, (_, plaats) => `R${plaats + 1}`));
    expect(regels.filter(({ bronnen }) => bronnen.length === 0)).toEqual([]);
  });
  it('heeft elke wegwijzer met al zijn overgangen en uitkomsten', () => {
    expect(wegwijzers.map(({ slug }) => slug)).toEqual(Object.keys(routes));
    for (const { slug, overgangen, uitkomsten } of wegwijzers) {
      const route = routes[slug];
      if (!route) throw new Error(`${slug} heeft geen machine`);
      expect(overgangen.length).toBe(beslistabel(route).length);
      expect(uitkomsten.map(({ id }) => id)).toEqual(route.vanStrengNaarRuim);
    }
  });
  it('elke overgang leidt naar een vraag of uitkomst die er is', () => {
    for (const { vragen, overgangen, uitkomsten } of wegwijzers) {
      const namen = new Set([...vragen, ...uitkomsten].map(({ id }) => id));
      expect(overgangen.filter(({ naar }) => !namen.has(naar))).toEqual([]);
    }
  });
  it('heeft een schema dat onbekende velden weigert', () => {
    const schema = JSON.parse(lees('regels.schema.json')) as { additionalProperties: boolean; required: string[] };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toContain('wegwijzers');
  });
});
