import { z } from 'astro/zod';
import { sectieSchema } from '../bron/schema-bron';
import { vorm } from '../redactie/vorm';

/** YAML reads an unquoted 5.1 or 4 as a number; that is what was meant, so it is taken as the section. */
const sectie = z.preprocess((waarde) => (typeof waarde === 'number' ? String(waarde) : waarde), sectieSchema);
const zoekterm = z.string().min(2, { error: 'Een zoekwoord heeft ten minste twee tekens.' });

/** Path of a page of this site from its root ('/wegwijzers/terugmelden/', '/antwoorden/#terugmelden'); that it exists is checked at the build. */
const bladzijde = z.string().regex(/^\/(?:[a-z0-9-]+\/)+(?:#[\w.-]+)?$/u, {
  error: 'Schrijf het pad van een bladzijde van deze site, met een / aan het begin en voor het #-teken: "/wegwijzers/terugmelden/".',
});

const VELDEN = {
  /** The word as the A–Z register shows it. */
  woord: zoekterm,
  /** Other words, spellings, abbreviations and short phrases that mean the same to the reader. */
  ook: z.array(zoekterm).default([]),
  /** Where it is dealt with, best landing place first. */
  secties: z.array(sectie).default([]),
  /** Pages of this site that help with it besides (walkthrough, form, quick answer), best first; with `geen` what comes nearest. */
  naar: z.array(bladzijde).default([]),
  /** Why there is no place for it: the agreements are silent. Shown to whoever searches it. */
  geen: z.string().min(10, { error: 'Schrijf in een zin waarom dit woord nergens heen leidt.' }).optional(),
  /** Words of the source that are searched along, when the word itself does not stand in the text. */
  zoekt: z.array(zoekterm).default([]),
  /** Why it leads there, for editors; not shown. */
  waarom: z.string().min(3).optional(),
};

/** One word of the work floor, how else people type it, and where a search for it should land; or why nowhere. */
const woordSchema = vorm(VELDEN).superRefine(({ secties, naar, geen, zoekt }, punten) => {
  const fout = (veld: keyof typeof VELDEN, message: string) => punten.addIssue({ code: 'custom', path: [veld], message });
  if (geen === undefined && secties.length === 0 && naar.length === 0)
    fout('secties', 'Noem ten minste één sectie of bladzijde waar dit woord over gaat, of schrijf bij "geen" waarom die er niet is.');
  if (geen !== undefined && secties.length > 0) fout('geen', 'Dit woord heeft een sectie: laat "geen" weg.');
  if (geen !== undefined && zoekt.length > 0) fout('zoekt', 'Een woord zonder plaats zoekt ook geen andere woorden: laat "zoekt" weg.');
});

/** A file with work-floor words on one subject. */
const woordenSchema = z.strictObject({
  soort: z.literal('woorden'),
  /** Subject of the file, for editors. */
  groep: z.string().min(3),
  woorden: z.array(woordSchema).min(1),
});

/** How people ask for what stands in a section, in whole questions: their words help to find it. */
const vragenSchema = z.strictObject({
  soort: z.literal('vragen'),
  /** Part of the text the file is about, for editors. */
  groep: z.string().min(3),
  secties: z.array(vorm({ sectie, vragen: z.array(zoekterm).min(1) })).min(1),
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
export const zoekwoordenSchema = z.discriminatedUnion('soort', [woordenSchema, vragenSchema, stopwoordenSchema, algemeenSchema], {
  error: 'Kies de soort: woorden, vragen, stopwoorden of algemeen.',
});
export type Zoekwoorden = z.infer<typeof zoekwoordenSchema>;
