import { z } from 'astro/zod';

/** Front matter of a chapter or annex; the text itself stands in the MDX body. */
export const tekstSchema = z.strictObject({
  /** Number of the chapter or annex: 1 … 7, or 'voorwoord'. */
  nummer: z.union([z.int().min(1).max(7), z.literal('voorwoord')]),
  /** Heading as in the source. */
  kop: z.string().min(3),
  /** Subject of an annex, whose heading in the source is only its number. */
  onderwerp: z.string().min(3).optional(),
  /** What the chapter is about, in one sentence of our own (for overviews; labelled as ours). */
  samenvatting: z.string().min(20).max(200),
});
