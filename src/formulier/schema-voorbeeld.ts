import { z } from 'astro/zod';

const waarde = z.union([z.string().min(1), z.boolean(), z.int().min(0).max(10)], {
  error: 'Een waarde is tekst, true (een vinkje) of een cijfer van 0 tot en met 10.',
});
const waarden = z.record(z.string(), waarde);

/** `src/content/voorbeelden/<slug>.yaml`: a form filled in once with an invented case, for training. */
export const voorbeeldSchema = z.strictObject({
  /** What is the case, in a few sentences; says that it is invented. */
  casus: z
    .string()
    .min(40)
    .regex(/verzonnen/iu, { error: 'Zeg in de casus dat hij verzonnen is.' }),
  /** Answers by field. A field that is left out is 'niet ingevuld'. */
  waarden: waarden.default({}),
  /** Answers of repeated parts: a list per part. */
  herhaald: z.record(z.string(), z.array(waarden).min(1)).default({}),
});

export type VoorbeeldWaarde = z.infer<typeof waarde>;
export type Voorbeeldformulier = z.infer<typeof voorbeeldSchema>;
