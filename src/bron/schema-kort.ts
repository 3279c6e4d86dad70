import { z } from 'astro/zod';
import { vorm, weiger } from '../redactie/vorm';
import { keurKortplaats } from './kortplaatsen';
import { puntNummer, regelNummer } from './schema-bron';

const zinSchema = vorm({
  /** One or two sentences of this site (B1), as firm as the rules they tell. */
  tekst: z
    .string()
    .min(10)
    .regex(/[.?!]$/u, { error: 'Een zin eindigt met een punt of een vraagteken.' }),
  /** The rules it tells; without rules it is background, or something this site adds and says so. */
  regels: z.array(regelNummer).default([]),
  /** Unclear points that matter here; shown behind the sentence. */
  punten: z.array(puntNummer).default([]),
});

const stukSchema = vorm({
  /** A section with text, a letter of chapter 4 (4-d), or the anchor of a heading inside annex 2, 4 or 5. */
  plaats: z.string().superRefine((id, ctx) => {
    for (const melding of keurKortplaats(id)) weiger(ctx, melding);
  }),
  zinnen: z.array(zinSchema).min(1),
});

/** A file with the places of some chapters or of the annexes, in short. */
export const kortbestandSchema = vorm({ stukken: z.array(stukSchema).min(1) });
export type Kortstuk = z.infer<typeof stukSchema>;
export type Kortzin = Kortstuk['zinnen'][number];
