/** `src/content/bewegen/<slug>.yaml`: an explanation one can move. Which statements hold when stands in bewegen.ts, under the same names. */
import { z } from 'astro/zod';
import { keurHandeling, zekerheidSchema } from '../bron/gewicht';
import { normSchema, puntNummer } from '../bron/schema-bron';
import { vorm, weiger } from '../redactie/vorm';
import { alineaSchema, zinAnkerSchema } from './schema-les';

/** What an explanation answers, in this order. */
export const VAKKEN = ['wie', 'waarop', 'wanneer'] as const;
const naam = z.string().regex(/^[a-z-]+$/u, { error: 'Een naam heeft kleine letters en streepjes.' });

const uitspraakSchema = vorm({
  id: naam,
  vak: z.enum(VAKKEN, { error: `Kies een vak: ${VAKKEN.join(', ')}.` }),
  tekst: alineaSchema,
  norm: normSchema.optional(),
  zekerheid: zekerheidSchema.optional(),
  /** True when this site adds it; shown with a label. */
  toevoeging: z.boolean().default(false),
  ankers: z.array(zinAnkerSchema).default([]),
  punten: z.array(puntNummer).default([]),
}).superRefine((een, ctx) => {
  for (const melding of keurHandeling({ ...een, bronnen: een.ankers })) weiger(ctx, melding);
  if (!een.norm && !een.zekerheid && !een.toevoeging) weiger(ctx, 'Zeg hoe zeker dit is: een norm, "zekerheid", of "toevoeging: true".');
});

export const bewegenSchema = vorm({
  kop: z.string().min(5).max(60),
  uitleg: alineaSchema,
  feiten: z
    .array(
      vorm({
        id: naam,
        vraag: z.string().min(5).max(90).endsWith('?', { error: 'Een vraag eindigt met een vraagteken.' }),
        keuzes: z.array(vorm({ id: naam, tekst: z.string().min(3).max(60) })).min(2),
      }),
    )
    .min(2),
  uitspraken: z.array(uitspraakSchema).min(3),
});
export type Beweegtekst = z.infer<typeof bewegenSchema>;
