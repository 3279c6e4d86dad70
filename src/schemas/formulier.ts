import { z } from 'astro/zod';
import { puntNummer, sectieSchema } from './bron';

/** Where a field comes from: the source (literal label, with its anchor) or an addition of this site. */
const herkomstSchema = z.enum(['bron', 'toevoeging'], { error: 'Kies de herkomst van een veld: bron of toevoeging.' });

const veldSchema = z.strictObject({
  /** Name of the field in the page; never sent or kept. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u, { error: 'Schrijf een veldnaam met kleine letters, cijfers en streepjes.' }),
  herkomst: herkomstSchema,
  /** Label. For a field from the source: literally as it stands there. */
  label: z.string().min(2),
  soort: z.enum(['regel', 'vak', 'vinkje', 'datum', 'alleen-papier'], {
    error: 'Kies de soort veld: regel, vak, vinkje, datum of alleen-papier.',
  }),
  uitleg: z.string().optional(),
  /** Writing lines on paper. */
  regels: z.int().min(1).max(20).default(1),
  punten: z.array(puntNummer).default([]),
});

const groepSchema = z.strictObject({
  id: z.string(),
  kop: z.string(),
  herkomst: herkomstSchema,
  uitleg: z.string().optional(),
  velden: z.array(veldSchema).min(1),
});

/** A form as data: what it is for, where it comes from, its groups and fields. */
export const formulierSchema = z.strictObject({
  titel: z.string().min(5),
  moment: z.string().min(5),
  samenvatting: z.string().min(20),
  secties: z.array(sectieSchema).min(1),
  punten: z.array(puntNummer).default([]),
  groepen: z.array(groepSchema).min(1),
});
export type Formulier = z.infer<typeof formulierSchema>;
export type Veld = z.infer<typeof veldSchema>;
