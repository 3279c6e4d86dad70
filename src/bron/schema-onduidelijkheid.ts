import { z } from 'astro/zod';
import { bedoelt } from '../redactie/velden';
import { BESLISSERNAMEN } from './beslissers';
import { ankerSchema, bronSchema, puntNummer, regelNummer, sectieSchema } from './schema-bron';

/** A party of the kept list; another one gets the name that was probably meant. */
const beslisserSchema = z.enum(BESLISSERNAMEN, {
  error: ({ input }) =>
    `"${String(input)}" staat niet op de lijst van wie er beslist. ${bedoelt(String(input), BESLISSERNAMEN, '')}`.trimEnd() +
    ` Kies uit: ${BESLISSERNAMEN.join(', ')}.`,
});

const beslissingSchema = z.strictObject({
  wie: beslisserSchema,
  /** Who is heard in it. */
  met: z.array(beslisserSchema).default([]),
  /** A case at hand or the text itself; left out where one party decides on both. */
  over: z.enum(['casus', 'tekst'], { error: 'Kies waarover: casus of tekst. Laat het weg als het verschil er niet is.' }).optional(),
  /** The words for it, where they say more than the names do. */
  woorden: z.string().min(10).optional(),
});

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
  beslist: z.array(beslissingSchema).min(1, { error: 'Noem wie er beslist, bijvoorbeeld - wie: regio.' }),
  /** The question for the policy officer, ready to send. */
  vraag: z.string().min(10),
  regels: z.array(regelNummer).default([]),
});
export type Onduidelijkheid = z.infer<typeof onduidelijkheidSchema>;
export type Ernst = Onduidelijkheid['ernst'];

/** What is at stake, in words, the gravest first. */
export const ERNST: Readonly<Record<Ernst, string>> = { veiligheid: 'Raakt de veiligheid', inhoud: 'Inhoud', taal: 'Taal of vorm' };
