/** `src/content/lessen/<slug>.yaml`: a lesson of about five minutes, and `src/content/leren/begin.yaml`: in which order to take them. */
import { z } from 'astro/zod';
import { keurCitaat } from '../bron/citaat';
import { ankerSchema, puntNummer } from '../bron/schema-bron';
import { vorm } from '../redactie/vorm';
import { langeZinnen, LANGSTE } from '../taal/leesbaarheid';

/** Running text of this site, in short sentences. */
export const alineaSchema = z
  .string()
  .min(10)
  .superRefine((tekst, ctx) => {
    for (const { zin, woorden } of langeZinnen([tekst]))
      ctx.addIssue({ code: 'custom', message: `Deze zin heeft ${woorden} woorden, hoogstens ${LANGSTE} mag: "${zin}"` });
  });

/** A sentence of the source by its anchor; the page shows it whole and literally. */
export const zinAnkerSchema = ankerSchema.superRefine((anker, ctx) => {
  for (const { melding } of keurCitaat(anker, '')) ctx.addIssue({ code: 'custom', message: melding });
});

const stukSchema = vorm({
  kop: z.string().min(3).max(60),
  tekst: z.array(alineaSchema).min(1).max(4),
  ankers: z.array(zinAnkerSchema).default([]),
  punten: z.array(puntNummer).default([]),
  /** True when this site adds it; shown with a label. */
  toevoeging: z.boolean().default(false),
});

/** A drawing of boxes: one after the other, or several that go out from one. */
const tekeningSchema = vorm({
  vorm: z.enum(['stappen', 'takken'], { error: 'Kies een vorm: stappen of takken.' }),
  kop: z.string().min(5).max(60),
  delen: z.array(z.string().min(5).max(90)).min(2).max(5),
});
export type Tekening = z.infer<typeof tekeningSchema>;

export const lesSchema = vorm({
  /** Place in the order of a case. */
  nr: z.int().min(1).max(20),
  titel: z.string().min(5).max(60),
  vooraf: alineaSchema,
  stukken: z.array(stukSchema).min(1).max(6),
  tekening: tekeningSchema,
  /** An explanation one can move, by its file in src/content/bewegen. */
  beweging: z.string().optional(),
  /** Two moments to practise with; the number counts from 1. */
  momenten: z.array(vorm({ verhaal: z.string(), moment: z.int().min(1) })).length(2, { error: 'Noem precies twee momenten.' }),
  /** Ids of quick answers, asked as questions to recall. */
  vragen: z.array(z.string()).length(3, { error: 'Noem precies drie snelle antwoorden.' }),
});
export type Lesinhoud = z.infer<typeof lesSchema>;

const adresHier = z.string().regex(/^\/\S*\/$/u, { error: 'Schrijf een adres van deze site: /leren/verhalen/.' });

export const beginSchema = vorm({
  routes: z
    .array(
      vorm({
        kop: z.string().min(5).max(40),
        uitleg: alineaSchema,
        stappen: z.array(vorm({ tekst: z.string().min(5).max(90), naar: adresHier })).min(1),
      }),
    )
    .min(1),
  /** Pages to learn from that the search finds beside the lessons, and how people ask for them. */
  vindbaar: z
    .array(vorm({ naar: adresHier, titel: z.string().min(5).max(60), tekst: alineaSchema, zegswijzen: z.array(z.string().min(3)).min(1) }))
    .min(1),
});
