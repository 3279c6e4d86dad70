import { z } from 'astro/zod';
import { sectieSchema } from '../bron/schema-bron';
import { vorm, weiger } from '../redactie/vorm';

/** Kinds of places a line of the start page can lead to, as they are called there in small. */
const SOORTEN_INGANG = ['wegwijzer', 'rekenhulp', 'formulier', 'sectie', 'contact'] as const;
export type Ingangsoort = (typeof SOORTEN_INGANG)[number];

/** A sentence as it is said on the phone, and the one place where its answer is. That the place exists is checked when the page is made. */
const ingangSchema = vorm({
  zin: z.string({ error: 'Schrijf de zin zoals iemand die zegt.' }).min(5, { error: 'De zin is te kort.' }).max(36, {
    error: 'De zin is te lang: op een telefoon past hij dan niet op één regel. Schrijf hoogstens 36 tekens.',
  }),
  /** Slug of a walkthrough. */
  wegwijzer: z.string().optional(),
  /** The answers that the sentence itself gives, as ids: `{ aanleiding: onenigheid }`. */
  antwoorden: z.record(z.string(), z.string()).optional(),
  /** The deadline calculator. */
  rekenhulp: z.literal('termijnen', { error: 'Er is één rekenhulp: termijnen.' }).optional(),
  /** Slug of a form. */
  formulier: z.string().optional(),
  /** A section of the agreements. */
  sectie: sectieSchema.optional(),
  /** Part of the page with contacts. */
  contact: z.enum(['contacten', 'opschalen'], { error: 'Kies een deel van de bladzijde Contact: contacten of opschalen.' }).optional(),
}).superRefine((ingang, ctx) => {
  const doelen = SOORTEN_INGANG.filter((soort) => ingang[soort] !== undefined);
  if (doelen.length !== 1) weiger(ctx, `Noem bij elke zin precies één plek: ${SOORTEN_INGANG.join(', ')}. Hier staan er ${doelen.length}.`);
  if (ingang.antwoorden && !ingang.wegwijzer) weiger(ctx, '"antwoorden" hoort alleen bij een wegwijzer.', 'antwoorden');
});

const groepSchema = vorm({
  id: z.string({ error: 'Geef de groep een kort kenmerk.' }).regex(/^[a-z][a-z-]*$/u, { error: 'Gebruik kleine letters en streepjes.' }),
  /** Whose chair: the local team comes first, Veilig Thuis stands apart. */
  stoel: z.enum(['lokaal-team', 'veilig-thuis'], { error: 'Kies een stoel: lokaal-team of veilig-thuis.' }),
  kop: z.string({ error: 'Schrijf een kop.' }).min(5, { error: 'De kop is te kort.' }).max(40, { error: 'De kop is te lang: hoogstens 40 tekens.' }),
  ingangen: z.array(ingangSchema, { error: 'Schrijf een lijst van zinnen.' }).min(1, { error: 'Noem ten minste één zin.' }),
});

/** `start.yaml`: the start page, by who asks and what is going on. */
export const startSchema = vorm({
  groepen: z.array(groepSchema, { error: 'Schrijf een lijst van groepen.' }).min(1, { error: 'Noem ten minste één groep.' }),
});
export type Startzin = z.infer<typeof ingangSchema>;
export type Startgroep = z.infer<typeof groepSchema>;
