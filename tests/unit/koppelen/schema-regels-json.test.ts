/** What other systems read of `/regels.json` (contract §5): its shape only changes on purpose, with the recorded one (__snapshots__). */
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { regelsJsonSchema } from '../../../src/koppelen/schema-regels-json';

it('is the shape that was promised, with what every field means', async () => {
  const schema = JSON.stringify(z.toJSONSchema(regelsJsonSchema), null, 2);
  await expect(`${schema}\n`).toMatchFileSnapshot('./__snapshots__/regels.schema.json');
});

it('refuses a question of another kind', () => {
  const vraag = regelsJsonSchema.shape.wegwijzers.element.shape.vragen.element.shape.soort;
  expect(['ja-nee', 'keuze', 'meerkeuze', 'open'].map((soort) => vraag.safeParse(soort).success)).toEqual([true, true, true, false]);
});
