import { z } from 'astro/zod';
import { SOORTEN } from '../termijnen/soorten';
import { bronSchema, normSchema, puntNummer, sectieSchema } from '../bron/schema-bron';
import { keurGewicht, keurHandeling, zekerheidSchema } from '../bron/gewicht';
import { weiger } from '../redactie/vorm';

/** Answers by question, as ids: `{ herkomst: na-dienst }`. That they exist is checked when pages are made (keurInhoud.ts). */
const antwoordenSchema = z.record(z.string(), z.string()).refine((lijst) => Object.keys(lijst).length > 0, {
  error: 'Noem ten minste één vraag met het antwoord, bijvoorbeeld { herkomst: na-dienst }.',
});

/** A kind of event that the deadline calculator knows. */
const gebeurtenisSchema = z.enum(SOORTEN, { error: `Kies een gebeurtenis: ${SOORTEN.join(', ')}.` });

/** The given answers under which something counts, one or several per question: `{ belegd: [nee, weet-niet] }`; without it always. */
export const voorwaardeSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string()).min(2)], { error: 'Schrijf één antwoord, of een lijst: [nee, weet-niet].' }))
  .refine((lijst) => Object.keys(lijst).length > 0, {
    error: 'Noem ten minste één vraag met het antwoord, bijvoorbeeld { herkomst: na-dienst }.',
  });
const bij = voorwaardeSchema.optional();
const bronnenSchema = z.array(bronSchema.safeExtend({ bij }));

/** A text, or a text in sentences of which some count under given answers only. */
const tekstSchema = z.union([z.string().min(5), z.array(z.strictObject({ tekst: z.string().min(5), bij })).min(2)], {
  error: 'Schrijf een tekst, of een lijst van zinnen: elke zin met "tekst" en zo nodig "bij".',
});

const antwoordSchema = z.strictObject({
  /** Label of the answer button. */
  tekst: z.string().min(2),
  /** One line under the label, if the label needs it. */
  uitleg: z.string().optional(),
  /** How this answer is called as a ground in the outcome. */
  grond: z.string().optional(),
  /** What to find out, when the answer is unknown. */
  uitzoeken: tekstSchema.optional(),
  /** True when this answer may mean direct danger: whom to call is then repeated at the outcome (O48). */
  gevaar: z.boolean().default(false),
});

const vraagSchema = z.strictObject({
  vraag: z.string().min(10).endsWith('?', { error: 'Een vraag eindigt met een vraagteken.' }),
  /** Short name of the question for the running record and the note. */
  kort: z.string().min(3).max(60),
  soort: z.enum(['ja-nee', 'keuze', 'meerkeuze'], { error: 'Kies de soort: ja-nee, keuze of meerkeuze.' }),
  /** Plain explanation under the question. */
  uitleg: tekstSchema.optional(),
  /** 'Waarom deze vraag?' in our words; the quotes follow it. */
  waarom: tekstSchema,
  bronnen: bronnenSchema.min(1, { error: 'Elke vraag noemt ten minste één bron.' }),
  punten: z.array(puntNummer).default([]),
  /** Id of the question whose answer this one is about: that answer is then named with it. */
  over: z.string().optional(),
  /** Kind of event from which this question makes one count days: the question then leads to the calculator. */
  rekenen: gebeurtenisSchema.optional(),
  /** What one or more of the values of a multiple choice are called together. */
  groep: z.string().min(3).optional(),
  antwoorden: z.record(z.string(), antwoordSchema),
});

/** `vragen.yaml` of a walkthrough: texts and sources; routing stands in the machine of the same name. */
export const vragenSchema = z.strictObject({
  /** The walkthrough as a question, as it stands on the start page. */
  titel: z.string().min(10).endsWith('?', { error: 'De titel van een wegwijzer is een vraag.' }),
  samenvatting: z.string().min(20).max(220),
  /** Who this walkthrough is for, and what it does not do. */
  inleiding: z.string().min(20),
  /** Sections beside which the walkthrough is offered. */
  secties: z.array(sectieSchema).min(1),
  /** How a flag of the machine is called where it is the ground of an outcome. */
  kenmerken: z.record(z.string(), z.string().min(3)).default({}),
  vragen: z.record(z.string(), vraagSchema),
});

const handeling = z.strictObject({
  tekst: z.string().min(5),
  /** From which moment. */
  vanaf: z.string().optional(),
  norm: normSchema.optional(),
  /** How firmly the text carries it; not needed where the norm says it stands there. */
  zekerheid: zekerheidSchema.optional(),
  bronnen: bronnenSchema.default([]),
  /** True when this site adds it; shown with a label. */
  toevoeging: z.boolean().default(false),
  /** True when it asks for contact with the people concerned: the question how that can be done safely then stands with it (O27). */
  contact: z.boolean().default(false),
  bij,
});

/** What does not fit between words, norm and certainty of a line. */
const keurRegel: Parameters<typeof handeling.superRefine>[0] = (een, ctx) => {
  for (const message of keurHandeling(een)) weiger(ctx, message);
};

/** A deadline in words; only what rests on the text has a norm or certainty. */
const termijnregelSchema = handeling.superRefine(keurRegel);

/** What someone does: always said whether the text asks it, it is derived, or this site adds it. */
const handelingSchema = handeling
  .extend({
    /** To be done now, later or under a condition, or all the time (a state or a rule). */
    wanneer: z.enum(['nu', 'daarna', 'doorlopend'], { error: 'Kies wanneer: nu, daarna of doorlopend.' }),
  })
  .superRefine(keurRegel)
  .refine(({ norm, zekerheid, toevoeging }) => norm ?? zekerheid ?? toevoeging, {
    error: 'Zeg van elke handeling hoe zeker zij is: een norm met citaat, "zekerheid", of "toevoeging: true".',
  });

/**
 * Where an outcome leads on to. Of several entries for one page the first whose `bij` holds counts.
 * What is not truly known stays out: the question is then asked there.
 */
const vervolgSchema = z
  .strictObject({
    /** Slug of a walkthrough, 'termijnen', or 'contact': to whom this municipality escalates. */
    naar: z.string(),
    bij,
    /** What this outcome itself establishes about a question of that walkthrough; with `neem` an unbroken run from its first question. */
    weet: antwoordenSchema.optional(),
    /** Question there: question here, where the same answer id means the same. */
    neem: antwoordenSchema.optional(),
    /** Kind of event whose deadlines matter now; for 'termijnen' only. */
    gebeurtenis: gebeurtenisSchema.optional(),
  })
  .superRefine(({ naar, weet, neem, gebeurtenis }, ctx) => {
    const isRekenaar = naar === 'termijnen';
    if (!isRekenaar && gebeurtenis) weiger(ctx, '"gebeurtenis" hoort alleen bij een vervolg naar termijnen.', 'gebeurtenis');
    if (isRekenaar && (weet ?? neem)) weiger(ctx, 'De termijnen hebben geen vragen. Gebruik "gebeurtenis" in plaats van "weet" of "neem".', 'naar');
    if (naar === 'contact' && (weet ?? neem)) weiger(ctx, 'De bladzijde met contacten heeft geen vragen. Laat "weet" en "neem" weg.', 'naar');
  });

/** An unclear point by number; with `bij` only under given answers. */
const puntSchema = z.union([puntNummer, z.strictObject({ nr: puntNummer, bij: voorwaardeSchema })], {
  error: 'Schrijf een onduidelijk punt als O7, of als { nr: O7, bij: { herkomst: direct } }.',
});

/** A form that fits, by slug; with `bij` only under given answers. */
const formulierlinkSchema = z.union([z.string(), z.strictObject({ naar: z.string(), bij: voorwaardeSchema })], {
  error: 'Schrijf een formulier als naam, of als { naar: warme-overdracht, bij: { herkomst: na-dienst } }.',
});

const uitkomst = z.strictObject({
  /** Name of the outcome in a few words, for the title and the record. */
  kort: z.string().min(3).max(60),
  /** The conclusion as a sentence: 'De tekst wijst op …'. Where situations differ, a sentence for each (`bij`). */
  conclusie: tekstSchema,
  toelichting: tekstSchema,
  norm: normSchema.optional(),
  /** How firmly the text carries the conclusion. */
  zekerheid: zekerheidSchema,
  /** Norm and certainty under other answers, in place of those above; the first that holds counts. */
  anders: z.array(z.strictObject({ bij: voorwaardeSchema, norm: normSchema.optional(), zekerheid: zekerheidSchema })).default([]),
  /** Why one text serves all situations that lead here, where they are not alike. */
  samen: z.string().min(20).optional(),
  besluit: tekstSchema,
  waarschuwing: tekstSchema.optional(),
  bronnen: bronnenSchema.min(1, { error: 'Elke uitkomst noemt ten minste één bron.' }),
  veiligThuis: z.array(handelingSchema).min(1),
  lokaalTeam: z.array(handelingSchema).min(1),
  /** Deadlines that matter now, in words; 'geen termijn in de tekst' where there is none. */
  termijnen: z.array(termijnregelSchema).default([]),
  punten: z.array(puntSchema).default([]),
  /** Slugs of forms that fit; with `bij` only under given answers. */
  formulieren: z.array(formulierlinkSchema).default([]),
  /** Walkthroughs that follow on, with what goes along. */
  vervolg: z.array(vervolgSchema).default([]),
});

const uitkomstSchema = uitkomst.superRefine((een, ctx) => {
  for (const message of keurGewicht(een)) weiger(ctx, message, 'norm');
  een.anders.forEach((ander, plaats) => {
    for (const message of keurGewicht(ander)) weiger(ctx, message, 'anders', plaats, 'norm');
  });
});

/** `uitkomsten.yaml` of a walkthrough, by outcome id. */
export const uitkomstenSchema = z.strictObject({ uitkomsten: z.record(z.string(), uitkomstSchema) });

export type Vraag = z.infer<typeof vraagSchema>;
export type Vragen = z.infer<typeof vragenSchema>;
export type Uitkomst = z.infer<typeof uitkomstSchema>;
export type Handeling = z.infer<typeof handelingSchema>;
export type Termijnregel = z.infer<typeof termijnregelSchema>;
export type Vervolg = z.infer<typeof vervolgSchema>;
export type Voorwaardetekst = z.infer<typeof tekstSchema>;
export type Voorwaarde = z.infer<typeof voorwaardeSchema>;
export type BronBij = z.infer<typeof bronnenSchema>[number];
