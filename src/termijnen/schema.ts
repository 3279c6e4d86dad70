import { z } from 'astro/zod';
import { SOORTEN } from './soorten';
import { bronSchema, puntNummer } from '../bron/schema-bron';

export const termijnNummer = z.string().regex(/^T\d{1,2}$/u, { error: 'Schrijf een termijn als T en een nummer: T1.' });

/** True when it asks for contact with the people concerned: the question how that can be done safely then stands with it (O27). */
const contact = z.boolean().default(false);

/** One deadline or period of the agreements (T1–T25): words and sources. How it is counted stands in src/termijnen/soorten.ts. */
export const termijnSchema = z.strictObject({
  nr: termijnNummer,
  /** What has to be done, or what happens, as a short sentence without a full stop. */
  titel: z.string().min(5).max(90),
  /** Who: in the words of the source. */
  wie: z.string().min(2),
  contact,
  /** The period in words: 'zeven weekdagen na …'; where there is none, that the text names none. */
  periode: z.string().min(5),
  uitleg: z.string().min(10),
  /** Where responsibility passes on: whose written confirmation to wait for, as '… heeft bevestigd …' after 'tot'. Added by this site (O7, O12). */
  bevestiging: z.string().min(10).optional(),
  /** What must not be concluded from the date. */
  waarschuwing: z.string().min(10).optional(),
  bronnen: z.array(bronSchema).min(1, { error: 'Elke termijn noemt ten minste één bron.' }),
  punten: z.array(puntNummer).default([]),
});
export type Termijn = z.infer<typeof termijnSchema>;

const soortSchema = z.strictObject({
  id: z.enum(SOORTEN, { error: `Kies een soort die de rekenhulp kent: ${SOORTEN.join(', ')}.` }),
  /** What happened, as a sentence to choose. */
  naam: z.string().min(10).max(110),
  /** Name of the date box. */
  datum: z.string().min(5),
  /** Name of the second date box, for a transfer that is sent and received. */
  ontvangen: z.string().min(5).optional(),
  /** The starting point as named in every row: 'de dag dat …'. */
  beginpunt: z.string().min(5),
  /** What else to know about this event, with the words it rests on. */
  letOp: z
    .array(z.strictObject({ tekst: z.string().min(10), contact, bronnen: z.array(bronSchema).default([]), punten: z.array(puntNummer).default([]) }))
    .default([]),
});
export type Termijnsoort = z.infer<typeof soortSchema>;

/** `soorten.yaml`: the kinds of events, in the order of a case. */
export const termijnsoortenSchema = z.strictObject({
  soorten: z.array(soortSchema).length(SOORTEN.length, { error: 'Elke soort komt precies één keer voor.' }),
});
