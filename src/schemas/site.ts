import { z } from 'astro/zod';

/** A fact this site adds to the agreements, with where it was seen and when it was checked last. */
const toevoegingSchema = z.strictObject({
  tekst: z.string().min(3),
  nummer: z.string().regex(/^[\d-]{3,12}$/u, { error: 'Schrijf een telefoonnummer met cijfers en streepjes.' }),
  bron: z.url({ error: 'Noem het adres van de bladzijde waar dit feit staat.' }),
  gecontroleerd: z.iso.date({ error: 'Schrijf de datum tussen aanhalingstekens als JJJJ-MM-DD: "2026-11-24".' }),
});

/** What stands on every page: status of the text, and whom to call in direct danger. */
export const siteSchema = z.strictObject({
  naam: z.string(),
  titelVanDeTekst: z.string(),
  /** Month of the text, as the source says. */
  versie: z.string(),
  status: z.strictObject({ kort: z.string(), lang: z.string(), bron: z.url() }),
  directGevaar: z.strictObject({ alarm: toevoegingSchema, overleg: toevoegingSchema }),
});
export type Site = z.infer<typeof siteSchema>;
