import { z } from 'astro/zod';
import { bronSchema, normSchema, regelNummer } from './schema-bron';

/** One normative rule of the agreements: who does what, with which strength, and the words it rests on. */
const regelSchema = z.strictObject({
  nr: regelNummer,
  /** Who the rule is about, in the words of the source: Veilig Thuis, lokaal team, gemeenten, casusregisseur … */
  wie: z.string().min(2),
  norm: normSchema,
  /** The rule in our own plain words (B1); shown as explanation only, never as the text. */
  wat: z.string().min(5),
  /** Condition or moment, if the source has one. */
  wanneer: z.string().optional(),
  bronnen: z.array(bronSchema).min(1),
});

/** A file with the rules of one chapter. */
export const regelbestandSchema = z.strictObject({ regels: z.array(regelSchema).min(1) });
export type Regel = z.infer<typeof regelSchema>;
