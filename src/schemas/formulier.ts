import { z } from 'astro/zod';
import { keurLetterlijk } from '../formulier/letterlijk';
import { bronSchema, puntNummer, sectieSchema } from './bron';

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

const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/u, { error: 'Schrijf een naam met kleine letters, cijfers en streepjes.' });
const bronnenSchema = z.array(bronSchema).min(1, { error: 'Woorden uit de bron noemen hun plaats: voeg een bron toe.' });

/** A note of this site beside literal words: folded on screen, numbered at the end on paper. */
const nootSchema = z.strictObject({
  soort: z.enum(['Niet eenduidig', 'Let op'], { error: 'Kies de soort noot: Niet eenduidig of Let op.' }),
  kop: z.string().min(5).max(90),
  tekst: z.string().min(10),
  punten: z.array(puntNummer).min(1, { error: 'Een noot noemt het punt waar ze bij hoort, bijvoorbeeld O56.' }),
});

const veldVorm = {
  /** Name of the field in the page; never sent or kept. */
  id: idSchema,
  soort: z.enum(['regel', 'vak', 'vinkje', 'datum', 'telefoon', 'alleen-papier'], {
    error: 'Kies de soort veld: regel, vak, vinkje, datum, telefoon of alleen-papier.',
  }),
  uitleg: z.string().min(5).optional(),
  /** Writing lines on paper. */
  regels: z.int().min(1).max(20).default(1),
  /** Room for an answer under a tick box whose label is itself the question: writing lines on paper. */
  ruimte: z.int().min(1).max(20).optional(),
  /** Share of the width of the sheet. */
  breedte: z.enum(['heel', 'half', 'derde'], { error: 'Kies de breedte: heel, half of derde.' }).default('heel'),
  noot: nootSchema.optional(),
};

/** A field from the source has no label of its own: its label is the quote. */
const bronVeld = z.strictObject({ ...veldVorm, herkomst: z.literal('bron'), bronnen: bronnenSchema });
const toevoegingVeld = z.strictObject({ ...veldVorm, herkomst: z.literal('toevoeging'), label: z.string().min(2) });
const onderveldSchema = z.discriminatedUnion('herkomst', [bronVeld, toevoegingVeld], { error: 'Kies de herkomst van een veld: bron of toevoeging.' });
/** Fields that belong to this one (the explanation under a tick box). */
const onder = z.array(onderveldSchema).default([]);
const veldSchema = z.discriminatedUnion('herkomst', [bronVeld.extend({ onder }), toevoegingVeld.extend({ onder })], {
  error: 'Kies de herkomst van een veld: bron of toevoeging.',
});

const blokSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('alinea'), bronnen: bronnenSchema, noot: nootSchema.optional() }),
  z.strictObject({ soort: z.literal('opsomming'), punten: z.array(z.strictObject({ bronnen: bronnenSchema })).min(2), noot: nootSchema.optional() }),
]);

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

const toevoegingGroep = z.strictObject({
  id: idSchema,
  herkomst: z.literal('toevoeging'),
  kop: z.string().min(5),
  uitleg: z.string().min(10).optional(),
  /** Words of the source this addition rests on. */
  gronden: z.array(bronSchema).default([]),
  punten: z.array(puntNummer).default([]),
  velden: z.array(veldSchema).min(1),
});

const groepSchema = z.discriminatedUnion('herkomst', [bronGroep, toevoegingGroep], { error: 'Kies de herkomst van een groep: bron of toevoeging.' });

/** A form as data: what it is for, where it comes from, its groups and fields. Groups of the source and additions are separate sheets. */
export const formulierSchema = z
  .strictObject({
    titel: z.string().min(5),
    moment: z.enum(MOMENTEN, { error: `Kies een moment: ${MOMENTEN.join(', ')}.` }),
    samenvatting: z.string().min(20).max(220),
    secties: z.array(sectieSchema).min(1),
    /** Section the form holds word for word, in the order of the source. */
    letterlijk: sectieSchema.optional(),
    /** What to know before filling in: words of this site. */
    vooraf: z
      .array(z.strictObject({ tekst: z.string().min(10), punten: z.array(puntNummer).default([]), bronnen: z.array(bronSchema).default([]) }))
      .default([]),
    /** Field that tells which case a loose sheet belongs to. */
    kenmerk: idSchema.optional(),
    punten: z.array(puntNummer).default([]),
    groepen: z.array(groepSchema).min(1),
  })
  .superRefine((formulier, ctx) => {
    const velden = formulier.groepen.flatMap((groep) => groep.velden.flatMap((veld) => [veld, ...veld.onder]));
    const ids = [...velden, ...formulier.groepen].map(({ id }) => id);
    const dubbel = ids.find((id, plaats) => ids.indexOf(id) !== plaats);
    if (dubbel)
      ctx.addIssue({
        code: 'custom',
        path: ['groepen'],
        message: `De naam "${dubbel}" komt twee keer voor. Geef elk veld en elke groep een eigen naam.`,
      });
    if (formulier.kenmerk && !velden.some(({ id }) => id === formulier.kenmerk))
      ctx.addIssue({ code: 'custom', path: ['kenmerk'], message: `Er is geen veld "${formulier.kenmerk}".` });
    for (const groep of formulier.groepen)
      if (groep.herkomst === 'bron' && groep.velden.length > 0 && !groep.kop && !groep.legende)
        ctx.addIssue({
          code: 'custom',
          path: ['groepen'],
          message: `Groep "${groep.id}" heeft velden, maar geen kop of legende die ze samen noemt.`,
        });
    const fout = formulier.letterlijk ? keurLetterlijk(formulier.letterlijk, formulier.groepen) : undefined;
    if (fout) ctx.addIssue({ code: 'custom', path: ['groepen'], message: fout });
  });

export type Formulier = z.infer<typeof formulierSchema>;
export type Groep = Formulier['groepen'][number];
export type BronGroep = Extract<Groep, { herkomst: 'bron' }>;
export type ToevoegingGroep = Extract<Groep, { herkomst: 'toevoeging' }>;
export type Veld = Groep['velden'][number];
export type Onderveld = Veld['onder'][number];
export type Noot = z.infer<typeof nootSchema>;
