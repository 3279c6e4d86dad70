import { z } from 'astro/zod';
import { keurContacten, keurOpschalen, type Contact, type Fout, type Opschaling } from './bestand';
import { keurKleuren, type Kleuren } from './kleur';
import { geefLogos, keurLogo, leesLogo } from './logo';
import { thema } from './thema';
import { bedoelt, isLeeg, keurDatum, keurTekst, type Keur } from '../redactie/velden';
import { sectieSchema } from '../bron/schema-bron';
import { vorm, weiger, zin } from '../redactie/vorm';
import { STOELEN } from '../site/stoelen';

/** A field that has to be there. */
const nodig = (keur: Keur) =>
  z.custom<string>().superRefine((waarde, ctx) => {
    const melding = isLeeg(waarde) ? { wat: 'Dit veld ontbreekt of is leeg.', doe: 'Vul het in.' } : keur(waarde);
    if (melding) weiger(ctx, zin(melding));
  });

/** A field that may be left out or empty: not known yet. */
const mag = (keur: Keur) =>
  z
    .custom<string | null | undefined>()
    .superRefine((waarde, ctx) => {
      const melding = isLeeg(waarde) ? undefined : keur(waarde);
      if (melding) weiger(ctx, zin(melding));
    })
    .transform((waarde) => waarde || undefined)
    .optional();

/** A list judged by the same check as gemeente.json. */
const lijst = <T>(keur: (waarde: unknown) => Fout[]) =>
  z
    .unknown()
    .optional()
    .superRefine((waarde, ctx) => {
      for (const fout of isLeeg(waarde) ? [] : keur(waarde)) weiger(ctx, `${zin(fout)} Er staat: ${fout.waarde}.`, ...fout.pad);
    })
    .transform((waarde) => (waarde ?? []) as readonly T[]);

const SOORTEN = ['regio', 'gemeente'] as const;
const soortSchema = z.enum(SOORTEN, {
  error: ({ input }) => `Kies een soort: regio of gemeente. ${bedoelt(String(input), SOORTEN, '')}`.trimEnd(),
});

const HEX = 'Schrijf een kleur als # met zes cijfers of letters a–f, tussen aanhalingstekens: "#0a4a57".';
// Contrast is judged once all are colours.
const hexSchema = z.string({ error: HEX }).regex(/^#[\da-f]{6}$/iu, { error: HEX, abort: true });
const paarSchema = vorm({ licht: hexSchema, donker: hexSchema });
const kleurenSchema = vorm({ accent: paarSchema.optional(), 'accent-vlak': paarSchema.optional(), 'op-accent': paarSchema.optional() }).superRefine(
  (kleuren: Kleuren, ctx) => {
    for (const { kleur, stand, melding } of keurKleuren(kleuren, thema)) weiger(ctx, melding, kleur, stand);
  },
);

const logoSchema = z.string({ error: 'Schrijf de naam van het bestand van het logo.' }).superRefine((naam, ctx) => {
  const logos = geefLogos();
  const melding = logos.includes(naam)
    ? keurLogo(naam, leesLogo(naam))
    : `Het bestand "${naam}" staat niet in src/content/gemeenten/logos/. ${bedoelt(naam, logos, 'Zet het daar neer.')}`;
  if (melding) weiger(ctx, melding);
});

const HERKOMST = 'Schrijf alleen https:// en de naam van de server, zonder pad of schuine streep aan het eind: "https://intranet.gemeente.nl".';
const herkomstSchema = z
  .string({ error: HERKOMST })
  .regex(/^https:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?::\d{2,5})?$/u, { error: HERKOMST });

const SECTIE = 'Schrijf bij welke sectie dit hoort, tussen aanhalingstekens: "6.5".';
/** A local rule beside a section of the text; never inside it. */
const toevoegingSchema = vorm({
  sectie: z.string({ error: SECTIE }).pipe(sectieSchema),
  tekst: nodig(keurTekst(600)),
  gecontroleerd: nodig(keurDatum()),
});
export type Toevoeging = z.infer<typeof toevoegingSchema>;

const rij = <S extends z.ZodType>(schema: S, wat: string) => z.array(schema, { error: `Hier hoort een lijst: ${wat}.` }).nullish();

/** Everything that differs per municipality. What is not known is left out and shown as 'nog in te vullen'. */
export const gemeenteSchema = vorm({
  naam: nodig(keurTekst(60)),
  soort: soortSchema,
  /** What the local team is called here; the source names eight names, not whose they are. */
  team: mag(keurTekst(60)),
  /** The chair from which readers here start. */
  stoel: z
    .enum(STOELEN, { error: ({ input }) => `Kies een stoel: ${STOELEN.join(' of ')}. ${bedoelt(String(input), STOELEN, '')}`.trimEnd() })
    .nullish(),
  contacten: lijst<Contact>((waarde) => keurContacten(waarde)),
  opschalen: lijst<Opschaling>((waarde) => keurOpschalen(waarde)),
  /** Day on which the municipality looks at the agreements again. */
  herziening: mag(keurDatum()),
  toevoegingen: rij(toevoegingSchema, 'sectie, tekst en gecontroleerd').transform((waarde) => waarde ?? []),
  kleuren: kleurenSchema.nullish().transform((waarde): Kleuren => waarde ?? {}),
  logo: logoSchema.nullish(),
  /** Origins of intranet pages that may show this site in a frame. */
  insluiten: rij(herkomstSchema, '"https://intranet.gemeente.nl"').transform((waarde) => waarde ?? []),
}).superRefine(({ soort, toevoegingen }, ctx) => {
  if (soort === 'regio' && toevoegingen.length > 0)
    weiger(ctx, 'Aanvullingen zijn van een gemeente. Zet ze in het profiel van die gemeente.', 'toevoegingen');
});
export type Gemeente = z.infer<typeof gemeenteSchema>;
