/** `src/content/leren/signs-of-safety.yaml`: what a worker trained in Signs of Safety brings, beside what the agreements ask. */
import { z } from 'astro/zod';
import { puntNummer } from '../bron/schema-bron';
import { vorm } from '../redactie/vorm';
import { alineaSchema, zinAnkerSchema } from './schema-les';

const kop = z.string().min(5).max(60);
const lijstSchema = vorm({ kop, punten: z.array(alineaSchema).min(1) });

const deelSchema = vorm({
  deel: kop,
  afspraken: alineaSchema,
  sos: alineaSchema,
  verschil: alineaSchema,
  ankers: z.array(zinAnkerSchema).min(1),
  punten: z.array(puntNummer).default([]),
});

/** The day a source was looked at; YAML makes a date of one without quotes. */
const gezien = z.preprocess(
  (waarde) => (waarde instanceof Date ? waarde.toISOString().slice(0, 10) : waarde),
  z.iso.date({ error: 'Schrijf de dag waarop u de bron zag als JJJJ-MM-DD.' }),
);

export const sosSchema = vorm({
  titel: kop,
  inleiding: z.array(alineaSchema).min(1),
  ankers: z.array(zinAnkerSchema).min(1),
  meebrengen: lijstSchema,
  delen: z.array(deelSchema).min(1),
  verschillen: lijstSchema,
  onderzoek: vorm({
    kop,
    tekst: z.array(alineaSchema).min(1),
    studies: z.array(vorm({ naam: z.string().min(3), jaar: z.int().min(1990).max(2100), grens: alineaSchema })).min(1),
  }),
  bronnenlijst: z.array(vorm({ titel: z.string().min(5), adres: z.string().min(5), gezien })).min(1),
  bladen: vorm({
    driekolommen: vorm({
      titel: kop,
      uitleg: alineaSchema,
      kolommen: z.array(vorm({ kop, hulp: alineaSchema })).length(3, { error: 'Het blad heeft drie kolommen.' }),
    }),
    /** The number comes after the reasons, and is never converted. */
    schaal: vorm({ titel: kop, uitleg: alineaSchema, redenen: z.array(kop).min(1), cijfer: kop, 'let-op': alineaSchema, punt: puntNummer }),
  }),
});
