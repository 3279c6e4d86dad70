import { z } from 'astro/zod';
import { bronSchema, normSchema, puntNummer } from '../bron/schema-bron';
import { keurHandeling, zekerheidSchema } from '../bron/gewicht';
import { bedoelt } from '../redactie/velden';
import { vorm, weiger } from '../redactie/vorm';
import { zinlengten } from '../taal/leesbaarheid';
import { buitenBereik } from './bereik';
import { ALTIJD, SITUATIES, THEMANAMEN, type Situatiekeuze } from './situaties';
import { keurSterkte } from './sterkte';

const WOORDEN_IN_REGEL = 14;
const ZINNEN_IN_TEKST = 4;
const WANNEER = [...SITUATIES, ALTIJD] as const;

/** A name of a kept list; another one gets the name that was probably meant. */
const uitLijst = <const N extends string>(wat: string, namen: readonly N[]) =>
  z.enum(namen, {
    error: ({ input }) =>
      [`"${String(input)}" is geen ${wat}.`, bedoelt(String(input), namen, ''), `Kies uit: ${namen.join(', ')}.`].filter(Boolean).join(' '),
  });

const aantalWoorden = (tekst: string) => tekst.trim().split(/\s+/u).length;
const aantalZinnen = (tekst: string) => zinlengten(tekst).length;

const regelSchema = z
  .string()
  .min(5)
  .endsWith('.', { error: 'Een regel eindigt met een punt.' })
  .refine((tekst) => aantalWoorden(tekst) <= WOORDEN_IN_REGEL, {
    error: ({ input }) => `Een regel heeft hoogstens ${WOORDEN_IN_REGEL} woorden. Deze heeft er ${aantalWoorden(String(input))}.`,
  });

const uitlegSchema = z
  .string()
  .min(20)
  .refine((tekst) => aantalZinnen(tekst) <= ZINNEN_IN_TEKST, {
    error: ({ input }) => `Een tekst heeft hoogstens ${ZINNEN_IN_TEKST} zinnen. Deze heeft er ${aantalZinnen(String(input))}.`,
  });

const situatie = vorm({
  wanneer: z.array(uitLijst('situatie', WANNEER)).min(1),
  /** The answer in a line: on the search card, the recall card, the sheet of a theme. */
  regel: regelSchema,
  /** The same in one to four sentences of this site, as firm as the line. */
  tekst: uitlegSchema,
  norm: normSchema.optional(),
  /** How firmly the text carries it; not needed where the norm says it stands there. */
  zekerheid: zekerheidSchema.optional(),
  /** True when this site adds it; shown with a label. */
  toevoeging: z.boolean().default(false),
  /** True when it asks for contact with the people concerned: the question how that can be done safely then stands with it (O27). */
  contact: z.boolean().default(false),
  bronnen: z.array(bronSchema).default([]),
  punten: z.array(puntNummer).default([]),
  /** Points about safety that the quoted words touch but that are no matter here, each with the reason. */
  geenPunt: z.record(puntNummer, z.string().min(10)).default({}),
});

/** What does not fit between the words, the weight and the sources of one situation. */
const situatieSchema = situatie.superRefine((een, ctx) => {
  for (const melding of keurHandeling(een)) weiger(ctx, melding);
  for (const { veld, melding } of keurSterkte(een)) weiger(ctx, melding, veld);
  const { norm, zekerheid, toevoeging, punten, bronnen, wanneer } = een;
  if (!norm && !zekerheid && !toevoeging) weiger(ctx, 'Zeg hoe zeker dit antwoord is: een norm met citaat, "zekerheid", of "toevoeging: true".');
  if (zekerheid === 'niet eenduidig' && punten.length === 0)
    weiger(ctx, 'Noem bij "zekerheid: niet eenduidig" het onduidelijke punt, bijvoorbeeld [O7].', 'punten');
  const buiten = norm
    ? buitenBereik(
        wanneer,
        bronnen.map(({ anker }) => anker),
      )
    : [];
  if (buiten.length > 0)
    weiger(ctx, `De citaten gaan niet over "${buiten.join(', ')}". Met een norm hoort daar een citaat bij dat er wel over gaat.`, 'bronnen');
});

/** What is wrong with the situations of an answer together: each of the four once, or 'altijd' alone. */
function keurWanneer(lijsten: readonly Situatiekeuze[]): string[] {
  const alle = lijsten.flat();
  if (alle.length === 1 && alle[0] === ALTIJD) return [];
  if (alle.includes(ALTIJD)) return [`"${ALTIJD}" staat alleen, of niet.`];
  if (lijsten.length === 1 && alle.length === SITUATIES.length) return [`Eén antwoord voor alle vier de situaties heet "wanneer: [${ALTIJD}]".`];
  return SITUATIES.flatMap((naam) => {
    const aantal = alle.filter((een) => een === naam).length;
    if (aantal === 1) return [];
    return [aantal === 0 ? `De situatie "${naam}" ontbreekt.` : `De situatie "${naam}" staat er ${aantal} keer.`];
  });
}

const verderSchema = vorm({
  /** A page of this site, from its root: '/wegwijzers/opschalen/'. That it exists is checked when pages are made. */
  naar: z.string().regex(/^\/\S*$/u, { error: 'Schrijf een adres van deze site, vanaf de eerste streep: /formulieren/veiligheidsplan/.' }),
  /** The words of the link, where the title of the page does not say enough. */
  tekst: z.string().min(5).optional(),
});

/** A way to ask: as people type or say it. */
const zegswijzeSchema = z
  .string()
  .min(3)
  .max(70)
  .regex(/[^?.!]$/u, { error: 'Schrijf een zegswijze zonder leesteken aan het eind.' });

/** `<id>.yaml`: a question people ask, with its answer in each situation. Its id is the name of the file. */
export const antwoordSchema = vorm({
  thema: uitLijst('thema', THEMANAMEN),
  vraag: z.string().min(10).max(90).endsWith('?', { error: 'Een vraag eindigt met een vraagteken.' }),
  /** How else people ask it; unique over all answers. */
  zegswijzen: z.array(zegswijzeSchema).min(4, { error: 'Noem ten minste vier zegswijzen: zoals mensen het typen of zeggen.' }),
  situaties: z
    .array(situatieSchema)
    .min(1)
    .superRefine((lijst, ctx) => {
      for (const melding of keurWanneer(lijst.map(({ wanneer }) => wanneer))) weiger(ctx, melding);
    }),
  verder: z.array(verderSchema).min(1, { error: 'Noem ten minste één plek om verder te gaan.' }),
});
export type Antwoordinhoud = z.infer<typeof antwoordSchema>;
export type Situatieinhoud = Antwoordinhoud['situaties'][number];
