import { z } from 'astro/zod';
import { bronSchema, puntNummer, sectieSchema } from './schema-bron';
import { weiger } from '../redactie/vorm';

/** A term of the agreements. What the source says and what this site explains are kept apart. */
export const begripSchema = z
  .strictObject({
    term: z.string().min(2),
    /** Other names and abbreviations readers use or the source uses. */
    ook: z.array(z.string().min(1)).default([]),
    /** The literal forms that are marked in the text (first occurrence per section). Empty: never marked. */
    vormen: z.array(z.string().min(2)).default([]),
    /** One short sentence for the explanation beside the text. */
    kort: z.string().min(10).max(260),
    /** Whose words `kort` rests on: the source's definition or this site's explanation. */
    herkomst: z.enum(['bron', 'toelichting'], { error: 'Kies de herkomst: bron of toelichting.' }),
    /** What the source says, literally. Empty: not defined in the source. */
    bronnen: z.array(bronSchema).default([]),
    /** General meaning, always shown as explanation of this site. */
    toelichting: z.string().optional(),
    /** Where the term matters most; the first one is where a search for the term should land. */
    secties: z.array(sectieSchema).min(1),
    zieOok: z.array(z.string()).default([]),
    punten: z.array(puntNummer).default([]),
  })
  .superRefine((begrip, ctx) => {
    if (begrip.herkomst === 'bron' && begrip.bronnen.length === 0)
      weiger(ctx, 'Herkomst is "bron", maar er staat geen citaat bij. Voeg een bron toe of kies herkomst "toelichting".', 'bronnen');
    if (begrip.herkomst === 'toelichting' && !begrip.toelichting)
      weiger(ctx, 'De bron legt dit begrip niet uit. Schrijf dan zelf een toelichting.', 'toelichting');
  });
export type Begrip = z.infer<typeof begripSchema>;
