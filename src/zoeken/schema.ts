import { z } from 'astro/zod';
import { sectieSchema } from '../bron/schema-bron';

/** YAML reads an unquoted 5.1 or 4 as a number; that is what was meant, so it is taken as the section. */
const sectie = z.preprocess((waarde) => (typeof waarde === 'number' ? String(waarde) : waarde), sectieSchema);
const zoekterm = z.string().min(2, { error: 'Een zoekwoord heeft ten minste twee tekens.' });

/** One word of the work floor, how else people type it, and where in the text a search for it should land. */
const woordSchema = z.strictObject({
  /** The word as the A–Z register shows it. */
  woord: zoekterm,
  /** Other words, spellings, abbreviations and short phrases that mean the same to the reader. */
  ook: z.array(zoekterm).default([]),
  /** Where it is dealt with, best landing place first. */
  secties: z.array(sectie).min(1, { error: 'Noem ten minste één sectie waar dit woord over gaat.' }),
  /** Words of the source that are searched along, when the word itself does not stand in the text. */
  zoekt: z.array(zoekterm).default([]),
});

/** A file with work-floor words on one subject. */
const woordenSchema = z.strictObject({
  soort: z.literal('woorden'),
  /** Subject of the file, for editors. */
  groep: z.string().min(3),
  woorden: z.array(woordSchema).min(1),
});

/** Words that are left out of a query: articles, pronouns, auxiliary verbs. */
const stopwoordenSchema = z.strictObject({
  soort: z.literal('stopwoorden'),
  woorden: z.array(z.string().min(1)).min(1),
  /** Left out of the text search too, but they count inside a phrase of the word table ('hoe snel'). */
  vraagwoorden: z.array(z.string().min(1)).min(1),
});

/** Words that stand on nearly every page: searched, but they count for little beside other words. */
const algemeenSchema = z.strictObject({
  soort: z.literal('algemeen'),
  woorden: z.array(zoekterm).min(1),
});

/** A file of the collection 'zoekwoorden'. */
export const zoekwoordenSchema = z.discriminatedUnion('soort', [woordenSchema, stopwoordenSchema, algemeenSchema], {
  error: 'Kies de soort: woorden, stopwoorden of algemeen.',
});
export type Zoekwoorden = z.infer<typeof zoekwoordenSchema>;
