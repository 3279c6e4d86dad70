/** Contract §5: /regels.json holds every walkthrough and every rule, and says only what machines and content say. */
import { describe, expect, it } from 'vitest';
import { routes } from '../../src/machines/register';
import type { RegelsJson } from '../../src/koppelen/schema-regels-json';
import { beslistabel } from '../../src/wegwijzer/beslistabel';
import { lees } from '../hulp/dist';

const { wegwijzers, regels, versie } = JSON.parse(lees('regels.json')) as RegelsJson;

describe('regels.json', () => {
  it('names the version of the text', () => {
    expect(versie).toBe('januari 2020');
  });
  it('has the rules R1 up to R201, each with a quote', () => {
    expect(regels.map(({ nr }) => nr)).toEqual(Array.from({ length: 201 }, (_, plaats) => `R${plaats + 1}`));
    expect(regels.filter(({ bronnen }) => bronnen.length === 0)).toEqual([]);
  });
  it('has every walkthrough with all its transitions and outcomes', () => {
    expect(wegwijzers.map(({ slug }) => slug)).toEqual(Object.keys(routes));
    for (const { slug, overgangen, uitkomsten } of wegwijzers) {
      const route = routes[slug];
      if (!route) throw new Error(`${slug} heeft geen machine`);
      expect(overgangen.length).toBe(beslistabel(route).length);
      expect(uitkomsten.map(({ id }) => id)).toEqual(route.vanStrengNaarRuim);
    }
  });
  it('every transition leads to a question or outcome that is there', () => {
    for (const { vragen, overgangen, uitkomsten } of wegwijzers) {
      const namen = new Set([...vragen, ...uitkomsten].map(({ id }) => id));
      expect(overgangen.filter(({ naar }) => !namen.has(naar))).toEqual([]);
    }
  });
  it('has the words themselves with every question, outcome and rule, with an anchor that gives the section', () => {
    const bronnen = [...wegwijzers.flatMap(({ vragen, uitkomsten }) => [...vragen, ...uitkomsten]), ...regels].map((deel) => deel.bronnen);
    expect(bronnen.filter((lijst) => lijst.length === 0)).toEqual([]);
    expect(bronnen.flat().filter(({ citaat }) => citaat === '')).toEqual([]);
    expect(bronnen.flat().filter(({ anker }) => !/^(?:[1-7](?:\.\d)*|bijlage-[1-6]|voorwoord)-(?:\d+|[a-o](?:-\d+)?)$/u.test(anker))).toEqual([]);
  });
  it('has transitions whose omitted fields are empty: together the decision table of the machine again', () => {
    for (const { slug, overgangen } of wegwijzers) {
      const route = routes[slug];
      const voluit = overgangen.map(({ voorwaarde = null, anders = false, zet = [], ...rij }) => ({ ...rij, voorwaarde, anders, zet }));
      expect(voluit).toEqual(route && beslistabel(route));
    }
  });
  it('has a schema that refuses unknown fields', () => {
    const schema = JSON.parse(lees('regels.schema.json')) as { additionalProperties: boolean; required: string[] };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toContain('wegwijzers');
  });
});
