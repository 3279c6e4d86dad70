import { z } from 'astro/zod';
import { regelNummer, sectieSchema } from '../bron/schema-bron';

const reden = 'Schrijf bij elke regel een reden: één zin die zegt waarom er geen vraag, handeling, formulier of termijn bij hoort.';
const redenZin = 'Schrijf bij elke zin een reden: één zin die zegt waarom er op deze site niemand iets mee doet.';
const zinNaam = z.string({ error: 'Schrijf een zin als anker, tussen aanhalingstekens: "6.1.1-3", of "voetnoot-2".' });

/** Why nobody acts on sentences: one (`zin`), those from `zin` to `tm`, or a whole section. Whether they exist and are unused, src/dekking/zinnen.ts says. */
const zinSchema = z
  .strictObject({
    zin: zinNaam.optional(),
    tm: zinNaam.optional(),
    sectie: sectieSchema.optional(),
    reden: z.string({ error: redenZin }).trim().min(20, { error: redenZin }),
  })
  .refine(({ zin, sectie }) => (zin === undefined) !== (sectie === undefined), { error: 'Noem een zin of een sectie, een van de twee.' })
  .refine(({ zin, tm }) => tm === undefined || zin !== undefined, { error: 'Noem bij "tm" ook de eerste zin, als "zin".', path: ['zin'] });

/**
 * `src/content/dekking/*.yaml`. `achtergrond`: the rules that are reachable in no walkthrough, form, deadline or phase, each with the
 * reason; they do stand beside the text they come from. `zinnen`: the sentences that the site uses nowhere.
 */
export const achtergrondSchema = z.strictObject({
  achtergrond: z.array(z.strictObject({ regel: regelNummer, reden: z.string({ error: reden }).trim().min(20, { error: reden }) })).default([]),
  zinnen: z.array(zinSchema).default([]),
});
export type Achtergrond = z.infer<typeof achtergrondSchema>;
