import { z } from 'astro/zod';
import { SOORTEN as GEBEURTENISSEN } from '../termijnen/soorten';
import { bronSchema, puntNummer } from '../bron/schema-bron';
import { weiger } from '../redactie/vorm';

export const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/u, { error: 'Schrijf een naam met kleine letters, cijfers en streepjes.' });
export const bronnenSchema = z.array(bronSchema).min(1, { error: 'Woorden uit de bron noemen hun plaats: voeg een bron toe.' });

/** A note of this site beside literal words: folded on screen, numbered at the end on paper. */
export const nootSchema = z.strictObject({
  soort: z.enum(['Niet eenduidig', 'Let op'], { error: 'Kies de soort noot: Niet eenduidig of Let op.' }),
  kop: z.string().min(5).max(90),
  tekst: z.string().min(10),
  punten: z.array(puntNummer).min(1, { error: 'Een noot noemt het punt waar ze bij hoort, bijvoorbeeld O56.' }),
});

const SOORTEN = ['regel', 'vak', 'vinkje', 'datum', 'telefoon', 'keuze', 'schaal', 'termijn', 'alleen-papier'] as const;

/** An answer of a walkthrough that fills this field when it is taken along (without `antwoord`: the option of the same name). */
const overneemSchema = z.strictObject({ wegwijzer: idSchema, vraag: idSchema, antwoord: idSchema.optional() });

const veldVorm = {
  /** Name of the field in the page; never sent or kept. */
  id: idSchema,
  soort: z.enum(SOORTEN, { error: `Kies de soort veld: ${SOORTEN.join(', ')}.` }),
  uitleg: z.string().min(5).optional(),
  /** Writing lines on paper. */
  regels: z.int().min(1).max(20).default(1),
  /** Room for an answer under a tick box whose label is itself the question: writing lines on paper. */
  ruimte: z.int().min(1).max(20).optional(),
  /** Share of the width of the sheet. */
  breedte: z.enum(['heel', 'half', 'derde'], { error: 'Kies de breedte: heel, half of derde.' }).default('heel'),
  noot: nootSchema.optional(),
  /** Answers of a `keuze`, one of which is chosen. */
  opties: z
    .array(z.strictObject({ id: idSchema, tekst: z.string().min(2) }))
    .min(2)
    .optional(),
  /** What 0 and 10 stand for on a `schaal`, in the words of the source. */
  ankers: z.strictObject({ nul: bronSchema, tien: bronSchema }).optional(),
  /** The deadline a `termijn` computes: from which date field, for which kind of event, which row (T-number). */
  termijn: z
    .strictObject({
      van: idSchema,
      gebeurtenis: z.enum(GEBEURTENISSEN, { error: `Kies een gebeurtenis die de termijnenrekenaar kent: ${GEBEURTENISSEN.join(', ')}.` }),
      nr: z.string().regex(/^T\d{1,2}$/u, { error: 'Schrijf een termijn als T en een nummer: T19.' }),
    })
    .optional(),
  overneem: overneemSchema.optional(),
  /** False when the text asks for this only if it is known or applies: the check on empty parts then leaves it out. */
  gevraagd: z.boolean().optional(),
};

/** A field the source names. Its label is a sentence of this site, with the quote beside it; without one the quote itself is the label (`keuring.ts` says when). */
const bronVeld = z.strictObject({ ...veldVorm, herkomst: z.literal('bron'), label: z.string().min(2).optional(), bronnen: bronnenSchema });
/** A field of this site; `gronden` are the words of the source it rests on. Without them it is an addition. */
const toevoegingVeld = z.strictObject({
  ...veldVorm,
  herkomst: z.literal('toevoeging'),
  label: z.string().min(2),
  gronden: z.array(bronSchema).default([]),
});
const HERKOMST = { error: 'Kies de herkomst van een veld: bron of toevoeging.' };

type Vorm = Pick<z.infer<typeof bronVeld>, 'soort' | 'opties' | 'ankers' | 'termijn' | 'overneem' | 'ruimte'>;

/** Each kind of field has what it needs and nothing else. */
function keurVorm(veld: Vorm, ctx: z.RefinementCtx): void {
  const eis = (naam: 'opties' | 'ankers' | 'termijn', soort: Vorm['soort']) => {
    if ((veld.soort === soort) === (veld[naam] !== undefined)) return;
    const message =
      veld.soort === soort ? `Een veld van de soort ${soort} heeft "${naam}" nodig.` : `"${naam}" hoort alleen bij een veld van de soort ${soort}.`;
    weiger(ctx, message, naam);
  };
  eis('opties', 'keuze');
  eis('ankers', 'schaal');
  eis('termijn', 'termijn');
  if (veld.ruimte !== undefined && veld.soort !== 'vinkje') weiger(ctx, '"ruimte" hoort alleen bij een veld van de soort vinkje.', 'ruimte');
  if (!veld.overneem) return;
  if (veld.soort === 'vinkje' && !veld.overneem.antwoord) weiger(ctx, 'Zeg bij een vinkje welk antwoord het aanzet: vul "antwoord" in.', 'overneem');
  if (veld.soort !== 'vinkje' && veld.soort !== 'keuze') weiger(ctx, 'Alleen een vinkje of een keuze neemt een antwoord over.', 'overneem');
}

const onderveldSchema = z.discriminatedUnion('herkomst', [bronVeld, toevoegingVeld], HERKOMST).superRefine(keurVorm);
/** Fields that belong to this one (the explanation under a tick box). */
const onder = z.array(onderveldSchema).default([]);
/** A field with the fields under it. */
export const veldSchema = z
  .discriminatedUnion('herkomst', [bronVeld.extend({ onder }), toevoegingVeld.extend({ onder })], HERKOMST)
  .superRefine(keurVorm);

export type Veld = z.infer<typeof veldSchema>;
export type Onderveld = z.infer<typeof onderveldSchema>;
export type Noot = z.infer<typeof nootSchema>;
