import { z } from 'astro/zod';
import { ankerSchema, bronSchema, puntNummer, regelNummer, sectieSchema } from './schema-bron';

/** A point where the text contradicts itself, is silent or unclear (O1–O84): shown, never solved silently. */
export const onduidelijkheidSchema = z.strictObject({
  nr: puntNummer,
  /** What is at stake: safety of the advice, content, or only language. */
  ernst: z.enum(['veiligheid', 'inhoud', 'taal'], { error: 'Kies de ernst: veiligheid, inhoud of taal.' }),
  onderwerp: z.enum([
    'Terugkoppelen en terugmelden',
    'Verdeling en directe overdracht',
    'Casusregie, stabiele veiligheid, monitoren',
    'Opschalen, dwang, bereik',
    'Formulier Bijlage 6',
    'Taal, namen, opmaak',
  ]),
  /** Heading: the question in a few words. */
  kop: z.string().min(5).max(90),
  /** Margin note of at most two short sentences. */
  kort: z.string().min(10).max(240),
  /** The words concerned, each literal. */
  bronnen: z.array(bronSchema),
  /** Places where the margin note stands when not at every source: for slips of language, only where the meaning suffers (O72). */
  alleenBij: z.array(ankerSchema).default([]),
  /** Sections concerned when there are no words to quote (the text is silent). */
  secties: z.array(sectieSchema).default([]),
  /** The readings that are possible, each in one sentence. */
  lezingen: z.array(z.string().min(5)).default([]),
  /** What this site keeps to as the safe default, and why. */
  standaard: z.string().min(10),
  /** Who decides. */
  beslist: z.string().min(3),
  /** The question for the policy officer, ready to send. */
  vraag: z.string().min(10),
  regels: z.array(regelNummer).default([]),
});
export type Onduidelijkheid = z.infer<typeof onduidelijkheidSchema>;
