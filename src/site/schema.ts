import { z } from 'astro/zod';
import { bronSchema } from '../bron/schema-bron';

/** A fact this site adds to the agreements, with where it was seen and when it was checked last. */
const toevoegingSchema = z.strictObject({
  tekst: z.string().min(3),
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
    status: z.strictObject({ kort: z.string(), lang: z.string() }),
    /** Where and in which words the text names it. */
    veiligThuis: z.strictObject({ telefoon: bronSchema, mail: bronSchema }),
    directGevaar: z.strictObject({ alarm: toevoegingSchema, overleg: toevoegingSchema }),
  })
  .superRefine(({ versie, status }, ctx) => {
    for (const [veld, tekst] of Object.entries(status))
      if (!tekst.includes(versie)) ctx.addIssue({ code: 'custom', path: ['status', veld], message: `Noem hier de versie van de tekst: ${versie}.` });
  });
export type Site = z.infer<typeof siteSchema>;
