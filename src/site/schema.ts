import { z } from 'astro/zod';
import { bronSchema } from '../bron/schema-bron';
import { weiger } from '../redactie/vorm';

/** A fact this site adds to the agreements, with where it was seen and when it was checked last. */
const toevoegingSchema = z.strictObject({
  tekst: z.string().min(3),
  /** The same in a few words, for the one line a phone has for it. */
  kort: z.string().min(3).max(15, { error: 'Schrijf dit in hoogstens 15 tekens: op een telefoon is er één regel voor.' }),
  nummer: z.string().regex(/^[\d-]{3,12}$/u, { error: 'Schrijf een telefoonnummer met cijfers en streepjes.' }),
  bron: z.url({ error: 'Noem het adres van de bladzijde waar dit feit staat.' }),
  gecontroleerd: z.iso.date({ error: 'Schrijf de datum tussen aanhalingstekens als JJJJ-MM-DD: "2026-11-24".' }),
});

/** What stands on every page: status of the text, and whom to call in direct danger; on /contact/ Veilig Thuis as the text has it. */
export const siteSchema = z
  .strictObject({
    naam: z.string(),
    titelVanDeTekst: z.string(),
    /** Month of the text, as the source says. */
    versie: z.string(),
    /** Under the header `kort`, `regio` and `vraag`; on a phone only where the text itself is read with `regio`. In full `lang`, on /over/. */
    status: z.strictObject({ kort: z.string().max(30), regio: z.string(), vraag: z.string().max(40), lang: z.string() }),
    /** Where and in which words the text names it. */
    veiligThuis: z.strictObject({ telefoon: bronSchema, mail: bronSchema }),
    directGevaar: z.strictObject({ alarm: toevoegingSchema, overleg: toevoegingSchema }),
  })
  .superRefine(({ versie, status }, ctx) => {
    for (const veld of ['kort', 'lang'] as const)
      if (!status[veld].includes(versie)) weiger(ctx, `Noem hier de versie van de tekst: ${versie}.`, 'status', veld);
  });
export type Site = z.infer<typeof siteSchema>;
