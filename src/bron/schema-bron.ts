import { z } from 'astro/zod';
import { keurCitaat, keurSectie } from './citaat';
import { weiger } from '../redactie/vorm';

/** Anchor of a sentence or list item of the source: section id, dash, number (or the source's own letter). */
export const ankerSchema = z.string().regex(/^(voorwoord|bijlage-[1-6]|[1-7](\.\d){0,2})-[a-z0-9]+(-\d+)?$/u, {
  error: 'Schrijf een anker als sectienummer, streepje, zinsnummer: bijvoorbeeld 6.1.1-3 of 4-d.',
});

/** Section id as in the source: 6.1.1, bijlage-6, voorwoord; it must exist. */
export const sectieSchema = z
  .string()
  .regex(/^(voorwoord|bijlage-[1-6]|[1-7](\.\d){0,2})$/u, {
    error: 'Schrijf een sectie als nummer: bijvoorbeeld 6.1.1, 4 of bijlage-6.',
    abort: true,
  })
  .superRefine((id, ctx) => {
    for (const melding of keurSectie(id)) weiger(ctx, melding);
  });

/** Numbers of rules (R), unclear points (O) and deadlines (T), as in the domain specification. */
export const regelNummer = z.string().regex(/^R\d{1,3}$/u, { error: 'Schrijf een regel als R en een nummer: R57.' });
export const puntNummer = z.string().regex(/^O\d{1,2}$/u, { error: 'Schrijf een onduidelijk punt als O en een nummer: O7.' });

/**
 * A source: where it stands and the words that stand there, literally.
 * The build stops when the anchor does not exist or the quote is not in it (promise 2 of the design).
 */
export const bronSchema = z
  .strictObject({
    anker: ankerSchema,
    citaat: z.string().min(3),
    regel: regelNummer.optional(),
  })
  .superRefine(({ anker, citaat }, ctx) => {
    for (const fout of keurCitaat(anker, citaat)) weiger(ctx, fout.melding, fout.veld);
  });

export type Bron = z.infer<typeof bronSchema>;

/** Norm strength: never mixed up on screen (docs/domein.md). */
export const normSchema = z.enum(['afspraak', 'kan', 'richtlijn', 'streven', 'definitie', 'voorwaarde', 'uitgangspunt'], {
  error: 'Kies een normkracht: afspraak, kan, richtlijn, streven, definitie, voorwaarde of uitgangspunt.',
});
export type Norm = z.infer<typeof normSchema>;
