/** Every form and worked example in the content is right, so that an editor gets all messages at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { keurVoorbeeld } from '../../../src/formulier/voorbeeld.ts';
import { formulierSchema } from '../../../src/formulier/schema.ts';
import { voorbeeldSchema } from '../../../src/formulier/schema-voorbeeld.ts';

const MAP = 'src/content';
const lees = (pad: string): unknown => parse(readFileSync(`${MAP}/${pad}`, 'utf8'));
/** The data, or all that is wrong with it. */
function keur<T>(schema: z.ZodType<T>, pad: string): T {
  const uitslag = schema.safeParse(lees(pad));
  if (!uitslag.success) throw new Error(`${pad}:\n${z.prettifyError(uitslag.error)}`);
  return uitslag.data;
}
const bestanden = readdirSync(`${MAP}/formulieren`).filter((naam) => naam.endsWith('.yaml'));

describe.each(bestanden)('%s', (bestand) => {
  it('fits the schema', () => {
    expect(keur(formulierSchema, `formulieren/${bestand}`).groepen.length).toBeGreaterThan(0);
  });
  it('has a worked example that fits the fields', () => {
    const pad = `voorbeelden/${bestand}`;
    expect(existsSync(`${MAP}/${pad}`)).toBe(true);
    expect(keurVoorbeeld(keur(formulierSchema, `formulieren/${bestand}`), keur(voorbeeldSchema, pad))).toEqual([]);
  });
});

it('what a form takes along fits in the form it goes to', () => {
  const alle = new Map(bestanden.map((bestand) => [bestand.replace('.yaml', ''), keur(formulierSchema, `formulieren/${bestand}`)]));
  const gaten = [...alle].flatMap(([slug, { meenemen }]) =>
    meenemen.flatMap(({ naar, naarGroep, velden }) => {
      const groep = alle.get(naar)?.groepen.find(({ id }) => id === naarGroep);
      if (!groep || !('herhaal' in groep) || !groep.herhaal) return [`${slug}: ${naar} heeft geen herhaalde groep ${naarGroep}`];
      const namen = groep.velden.map(({ id }) => id);
      return Object.values(velden)
        .filter((veld) => !namen.includes(veld))
        .map((veld) => `${slug}: ${naar} heeft in ${naarGroep} geen veld ${veld}`);
    }),
  );
  expect(gaten).toEqual([]);
});
