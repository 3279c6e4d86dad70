import { z } from 'astro/zod';
import { secties, zinnen } from '../bron/tekst';
import { ankerSchema, sectieSchema } from '../bron/schema-bron';

const DATUM = 'Schrijf de datum tussen aanhalingstekens als JJJJ-MM-DD of JJJJ-MM: "2026-11-24" of "2026-11".';
/** A day, or a month where the day is not known; the message goes for both checks. */
const datumSchema = z.string({ error: DATUM }).refine((datum) => z.iso.date().safeParse(datum.length === 7 ? `${datum}-01` : datum).success);

const SECTIES: ReadonlySet<string> = new Set(secties.map(({ id }) => id));
const bestaat = (plaats: string) => zinnen.has(plaats) || SECTIES.has(plaats);

/** Where a link may point to: a sentence, a section or a heading inside a section. */
const plaatsSchema = z.string().regex(/^(voorwoord|bijlage-\d+|\d+(\.\d+){0,2})(-[a-z0-9]+)*$/u, {
  error: 'Schrijf een anker of een sectie zoals in het adres na het #: 6.1.1-3, 4-d of 6.1.',
});

/** A place in the text that links still point to, and that is no longer there. `nu`: where its words are now. */
const vervallenSchema = z.strictObject({
  anker: plaatsSchema.refine((anker) => !bestaat(anker), {
    error: 'Dit anker staat nog in de tekst. Alleen een anker dat weg is, zet u bij "vervallen".',
  }),
  nu: ankerSchema
    .or(sectieSchema)
    .refine(bestaat, { error: 'De nieuwe plaats staat niet in de tekst. Kies een anker of sectie die er is.' })
    .optional(),
  tekst: z.string({ error: 'Schrijf in één zin wat er met deze plaats is gebeurd.' }).min(3).max(300),
});

const wijzigingSchema = z.strictObject({
  /** Section of the text the change is about; left out when it is about the whole, or about a section that is gone. */
  sectie: sectieSchema.optional(),
  tekst: z.string({ error: 'Schrijf in één zin wat er is gewijzigd.' }).min(3).max(300),
});

/** One version of the agreements ('tekst') or of this site ('site'): when, and what changed. Facts only. */
export const versieSchema = z
  .strictObject({
    versie: z.string({ error: 'Schrijf de naam van de versie tussen aanhalingstekens: "0.1.0" of "januari 2020".' }).min(1),
    datum: datumSchema,
    soort: z.enum(['tekst', 'site'], { error: 'Kies een soort: tekst (de afspraken) of site (deze site).' }),
    samenvatting: z.string({ error: 'Schrijf een samenvatting van één of twee zinnen.' }).min(3).max(300),
    wijzigingen: z.array(wijzigingSchema, { error: 'Schrijf een lijst van wijzigingen, of [] als er geen bekend zijn.' }),
    vervallen: z.array(vervallenSchema).default([]),
  })
  .refine(({ soort, vervallen }) => soort === 'tekst' || vervallen.length === 0, {
    path: ['vervallen'],
    error: 'Een plaats vervalt met een versie van de tekst, niet met een versie van de site.',
  });
export type Versie = z.infer<typeof versieSchema>;
export type VervallenPlaats = Versie['vervallen'][number];
