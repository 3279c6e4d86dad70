/** `src/content/leren/trainer.yaml`: programmes with times, sheets for a supervisor, what to do when someone discloses, the words of role sheets. */
import { z } from 'astro/zod';
import { vorm, weiger } from '../redactie/vorm';
import { GEMIDDELD, gemiddeldeZin, lopendeTekst } from '../taal/leesbaarheid';
import { alineaSchema } from './schema-les';

const kop = z.string().min(3).max(70);
const alineas = z.array(alineaSchema).min(1);
const naam = z.string().regex(/^[a-z][a-z0-9-]*$/u, { error: 'Schrijf een naam in kleine letters met streepjes: halve-dag-team.' });

/** A part of a programme: how long, what, and what is used with it. */
const deelSchema = vorm({
  minuten: z.int().min(1).max(120),
  kop,
  tekst: z.array(alineaSchema).default([]),
  /** A story, its role sheets or a lesson, by slug. */
  verhaal: z.string().optional(),
  rolbladen: z.string().optional(),
  les: z.string().optional(),
});

const programmaSchema = vorm({
  id: naam,
  kop,
  voor: alineaSchema,
  /** Clock time at which it begins; without one it counts minutes. */
  begin: z
    .string()
    .regex(/^\d{1,2}\.\d{2}$/u, { error: 'Schrijf een tijd tussen aanhalingstekens: "9.00".' })
    .optional(),
  duur: z.int().min(5).max(480),
  klaarleggen: alineas,
  delen: z.array(deelSchema).min(2),
}).superRefine(({ duur, delen }, ctx) => {
  const som = delen.reduce((tot, { minuten }) => tot + minuten, 0);
  if (som !== duur) weiger(ctx, `De delen duren samen ${som} minuten, het programma ${duur}. Maak die gelijk.`, 'duur');
});

const gesprekSchema = vorm({ id: naam, kop, uitleg: alineas, vragen: alineas });

export const trainerSchema = vorm({
  titel: kop,
  inleiding: alineas,
  /** Minutes in a group, for the length of a story. */
  tijd: vorm({ perMoment: z.int().min(5).max(60), afronding: z.int().min(0).max(60) }),
  werkwijze: vorm({ kop, punten: alineas }),
  programmas: z.array(programmaSchema).length(3, { error: 'Er zijn drie programma’s: twee halve dagen en een teamgesprek.' }),
  /** What to do when it comes close, and no cases of one's own. */
  zorg: z.array(vorm({ id: naam, kop, punten: alineas })).min(2),
  /** Conversations of a supervisor, in week 1 and week 4. */
  gesprekken: z.array(gesprekSchema).length(2, { error: 'Er zijn twee gespreksbladen: week 1 en week 4.' }),
  'bij-ons': kop,
  rolblad: vorm({
    uitleg: alineas,
    'aan-zet': alineaSchema,
    'niet-aan-zet': alineaSchema,
    gehoord: kop,
    onthulling: vorm({ kop, uitleg: alineas, vragen: alineas }),
  }),
}).superRefine((inhoud, ctx) => {
  const gemiddeld = gemiddeldeZin(lopendeTekst(inhoud));
  if (gemiddeld > GEMIDDELD) weiger(ctx, `Een zin heeft gemiddeld ${gemiddeld.toFixed(1)} woorden. Hoogstens ${GEMIDDELD}: knip de langste zinnen.`);
});
export type Trainerinhoud = z.infer<typeof trainerSchema>;
export type Programma = Trainerinhoud['programmas'][number];
