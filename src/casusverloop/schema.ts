import { z } from 'astro/zod';
import { bronSchema, normSchema, puntNummer } from '../bron/schema-bron';
import { keurGewicht, keurHandeling, zekerheidSchema } from '../bron/gewicht';
import { termijnNummer } from '../termijnen/schema';
import { voorwaardeSchema } from '../wegwijzer/schema';
import { weiger } from '../redactie/vorm';

/** Parties of the case lifecycle; 'beide' also where the text names one and this site keeps the other looking. */
const wieSchema = z.enum(['veilig-thuis', 'lokaal-team', 'beide', 'niemand'], {
  error: 'Kies wie: veilig-thuis, lokaal-team, beide of niemand.',
});
export type Wie = z.infer<typeof wieSchema>;

const standSchema = z
  .strictObject({
    wie: wieSchema,
    /** The state in a few words, for the matrix and the drawing. */
    kort: z.string().min(2).max(60),
    zekerheid: zekerheidSchema,
    /** Norm strength of the sentence it rests on; none where the text says nothing. */
    norm: normSchema.optional(),
    uitleg: z.string().min(10),
    bronnen: z.array(bronSchema).default([]),
    punten: z.array(puntNummer).default([]),
  })
  .refine(({ zekerheid, bronnen }) => zekerheid === 'niet geregeld' || bronnen.length > 0, {
    error: 'Een stand die de tekst regelt noemt ten minste één bron.',
  })
  .superRefine((stand, ctx) => {
    for (const message of keurGewicht(stand)) weiger(ctx, message, 'norm');
  });

/** A region of the statechart: what is looked at, and what each of its states means. */
const regioSchema = z.strictObject({
  soort: z.literal('regio'),
  titel: z.string().min(3).max(40),
  vraag: z.string().endsWith('?', { error: 'Schrijf de vraag met een vraagteken.' }),
  standen: z.record(z.string(), standSchema),
});

const taakSchema = z
  .strictObject({
    tekst: z.string().min(5),
    norm: normSchema.optional(),
    zekerheid: zekerheidSchema.optional(),
    bronnen: z.array(bronSchema).default([]),
    toevoeging: z.boolean().default(false),
    /** True when it asks for contact with the people concerned: the question how that can be done safely then stands with it (O27). */
    contact: z.boolean().default(false),
  })
  .superRefine((taak, ctx) => {
    for (const message of keurHandeling(taak)) weiger(ctx, message);
  });

/** What each party does in each phase. */
const fasenSchema = z.strictObject({
  soort: z.literal('fasen'),
  fasen: z.record(
    z.string(),
    z.strictObject({
      kort: z.string().min(3).max(60),
      uitleg: z.string().min(10),
      punten: z.array(puntNummer).default([]),
      veiligThuis: z.array(taakSchema).default([]),
      lokaalTeam: z.array(taakSchema).default([]),
      /** What can be asked here, which deadlines matter here and which forms belong here; that they exist is checked when pages are made. */
      wegwijzers: z.array(z.string()).default([]),
      termijnen: z.array(termijnNummer).default([]),
      formulieren: z.array(z.string()).default([]),
    }),
  ),
});

/** What can happen in a case. */
const gebeurtenissenSchema = z.strictObject({
  soort: z.literal('gebeurtenissen'),
  gebeurtenissen: z.record(
    z.string(),
    z.strictObject({
      naam: z.string().min(5).max(90),
      /** What it changes, or that it changes nothing. */
      verandert: z.string().min(10),
      /** When it fits, for the message where it does not. */
      past: z.string().min(10),
      bronnen: z.array(bronSchema).default([]),
      punten: z.array(puntNummer).default([]),
    }),
  ),
});

/** Names of the moments of the matrix and their groups. */
const momentenSchema = z.strictObject({
  soort: z.literal('momenten'),
  groepen: z.record(z.string(), z.string().min(5)),
  momenten: z.record(
    z.string(),
    z.strictObject({ naam: z.string().min(5).max(90), noot: z.string().optional(), punten: z.array(puntNummer).default([]) }),
  ),
});

/** Words in the drawing: short, since a drawing cannot be re-flowed; each line is one line. */
const tekeningSchema = z.strictObject({
  soort: z.literal('tekening'),
  titel: z.string().min(10),
  tijd: z.string().min(2),
  banen: z.record(z.enum(['veilig-thuis', 'samen', 'lokaal-team']), z.string().min(3)),
  /** Lines of a label, and the places in the agreements it rests on. */
  labels: z.record(z.string(), z.strictObject({ regels: z.array(z.string().max(80)).min(1).max(4), plaats: z.string().max(40).optional() })),
  legenda: z.record(z.enum(['zicht', 'letterlijk', 'afleiding', 'open', 'dun']), z.string().min(5)),
});

/** Answers of a walkthrough that fix where a case is: in one phase, or somewhere in a few that then have a name together. */
const plekSchema = z
  .strictObject({
    bij: voorwaardeSchema,
    fasen: z.array(z.string()).min(1, { error: 'Noem ten minste één fase.' }),
    naam: z.string().min(5).max(60).optional(),
  })
  .refine(({ fasen, naam }) => fasen.length > 1 === (naam !== undefined), {
    path: ['naam'],
    error: 'Bij meer dan één fase hoort "naam": hoe die samen heten. Bij één fase niet: die heeft al een naam.',
  });

/** 'U bent hier', by walkthrough: the first entry whose answers are given counts; without one nothing is said. */
const hierSchema = z.strictObject({ soort: z.literal('hier'), wegwijzers: z.record(z.string(), z.array(plekSchema).min(1)) });

/** The files of src/content/casusverloop; `soort` says which. */
export const casusverloopSchema = z.discriminatedUnion('soort', [
  regioSchema,
  fasenSchema,
  gebeurtenissenSchema,
  momentenSchema,
  tekeningSchema,
  hierSchema,
]);

export type Verloopstand = z.infer<typeof standSchema>;
export type Verloopregio = z.infer<typeof regioSchema>;
export type Verlooptaak = z.infer<typeof taakSchema>;
export type Fasen = z.infer<typeof fasenSchema>['fasen'];
export type Gebeurtenissen = z.infer<typeof gebeurtenissenSchema>['gebeurtenissen'];
export type Tekeningtekst = z.infer<typeof tekeningSchema>;
export type Momenten = z.infer<typeof momentenSchema>;
export type Plekken = z.infer<typeof hierSchema>['wegwijzers'];
