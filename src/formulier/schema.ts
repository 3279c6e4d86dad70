import { z } from 'astro/zod';
import { keurFormulier } from './keuring';
import { bronSchema, puntNummer, sectieSchema } from '../bron/schema-bron';
import { bronnenSchema, idSchema, nootSchema, veldSchema } from './schema-veld';
import { weiger } from '../redactie/vorm';

export type { Noot, Onderveld, Veld } from './schema-veld';

/** Moments of a case in their order; the overview of forms follows it. */
export const MOMENTEN = [
  'Overdragen',
  'Ontvangen en contact leggen',
  'Veiligheid en plan',
  'Terugkoppelen',
  'Casusregie en monitoring',
  'Opschalen',
  'Afsluiten',
] as const;

const blokSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('alinea'), bronnen: bronnenSchema, noot: nootSchema.optional() }),
  z.strictObject({ soort: z.literal('opsomming'), punten: z.array(z.strictObject({ bronnen: bronnenSchema })).min(2), noot: nootSchema.optional() }),
]);

/** A part that is the source's own: heading, text and labels, in its order. */
const bronGroep = z.strictObject({
  id: idSchema,
  herkomst: z.literal('bron'),
  /** Heading inside the section: its id in the text and its literal words. */
  kop: z.strictObject({ anker: z.string(), tekst: z.string(), niveau: z.literal([2, 3]).default(3), noot: nootSchema.optional() }).optional(),
  blokken: z.array(blokSchema).default([]),
  /** Literal line that introduces the fields. */
  legende: z.strictObject({ bronnen: bronnenSchema, noot: nootSchema.optional() }).optional(),
  /** How this site names its own fields under a literal line, where the source leaves no separate fields. */
  indeling: z.string().min(5).optional(),
  velden: z.array(veldSchema).default([]),
});

/** A part that may come more than once: what one of them is called and how many blank ones stand on paper. */
const herhaalSchema = z.strictObject({ ding: z.string().min(3), meervoud: z.string().min(3), leeg: z.int().min(1).max(12) });

const eigenVorm = {
  id: idSchema,
  kop: z.string().min(3),
  uitleg: z.string().min(10).optional(),
  /** Words of the source this part rests on. */
  gronden: z.array(bronSchema).default([]),
  punten: z.array(puntNummer).default([]),
  noot: nootSchema.optional(),
  herhaal: herhaalSchema.optional(),
  velden: z.array(veldSchema).min(1),
};
/** A part ordered by this site whose fields are the source's, or rest on it; each field says which. */
const gemengdeGroep = z.strictObject({ ...eigenVorm, herkomst: z.literal('gemengd') });
/** A part this site adds. */
const toevoegingGroep = z.strictObject({ ...eigenVorm, herkomst: z.literal('toevoeging') });

const groepSchema = z.discriminatedUnion('herkomst', [bronGroep, gemengdeGroep, toevoegingGroep], {
  error: 'Kies de herkomst van een groep: bron, gemengd of toevoeging.',
});

/** Takes the values of a repeated part along to another form in the same visit: field here → field there. */
const meenemenSchema = z.strictObject({
  naar: idSchema,
  groep: idSchema,
  naarGroep: idSchema,
  velden: z.record(idSchema, idSchema),
});

/** A form as data: what it is for, where it comes from, its parts and fields. */
export const formulierSchema = z
  .strictObject({
    titel: z.string().min(5),
    moment: z.enum(MOMENTEN, { error: `Kies een moment: ${MOMENTEN.join(', ')}.` }),
    /** When to use the form; short, so that the first field stands on the first screen of a phone. */
    samenvatting: z.string().min(20).max(120, { error: 'Zeg in hooguit 120 tekens wanneer dit formulier van pas komt.' }),
    /** What nobody may miss, above the fold. */
    waarschuwing: z.string().min(20).max(120, { error: 'Waarschuw in hooguit 120 tekens. De rest hoort bij "vooraf".' }),
    secties: z.array(sectieSchema).min(1),
    /** Section the form holds word for word, in the order of the source. */
    letterlijk: sectieSchema.optional(),
    /** What to know before filling in, folded: words of this site. */
    vooraf: z
      .array(z.strictObject({ tekst: z.string().min(10), punten: z.array(puntNummer).default([]), bronnen: z.array(bronSchema).default([]) }))
      .default([]),
    /** Who signs on paper: always an addition of this site, as the text asks for no signature anywhere. */
    ondertekening: z
      .array(z.string().min(3))
      .min(1, { error: 'Zeg wie tekent, of laat "ondertekening" weg.' })
      .max(6, { error: 'Op het blad is ruimte voor hooguit zes handtekeningen.' })
      .default([]),
    /** Field that tells which case a loose sheet belongs to. */
    kenmerk: idSchema.optional(),
    punten: z.array(puntNummer).default([]),
    meenemen: z.array(meenemenSchema).default([]),
    groepen: z.array(groepSchema).min(1),
  })
  .superRefine((formulier, ctx) => {
    for (const { pad, melding } of keurFormulier(formulier)) weiger(ctx, melding, pad);
  });

export type Formulier = z.infer<typeof formulierSchema>;
export type Groep = Formulier['groepen'][number];
export type BronGroep = Extract<Groep, { herkomst: 'bron' }>;
/** A part with this site's heading: mixed, or an addition. */
export type EigenGroep = Exclude<Groep, { herkomst: 'bron' }>;
