import { z } from 'astro/zod';
import { vorm, weiger } from '../redactie/vorm';

const tekst = (veld: string) =>
  z.string({ error: `Schrijf "${veld}" in een of twee zinnen.` }).min(20, { error: `"${veld}" is te kort: schrijf een hele zin.` });

const bronSchema = vorm({
  naam: z.string({ error: 'Noem de bron: wie het schreef en hoe het heet.' }).min(3, { error: 'De naam van de bron is te kort.' }),
  /** Left out when the address is not known; it is shown as text, never as a link. */
  adres: z
    .url({ protocol: /^https$/u, error: 'Schrijf het hele adres van de bladzijde, met https:// ervoor. Weet u het niet? Laat "adres" weg.' })
    .optional(),
});

/** Something about the time after the text: what was seen or not found, on which day, and what it means for who reads the text. */
const feitSchema = vorm({
  wat: tekst('wat'),
  oordeel: z.enum(['gezien', 'niet gevonden'], { error: 'Kies een oordeel: gezien of niet gevonden.' }),
  /** Day it was looked up. */
  datum: z.iso.date({ error: 'Schrijf de dag waarop u keek tussen aanhalingstekens als JJJJ-MM-DD: "2026-11-24".' }),
  /** True when only a part of the source was seen. */
  uittreksel: z.boolean({ error: 'Schrijf true of false.' }).default(false),
  betekenis: tekst('betekenis'),
  /** Where it was seen, or where was searched. */
  bron: z.array(bronSchema, { error: 'Schrijf een lijst van bronnen.' }).min(1, { error: 'Noem ten minste één bron.' }),
}).superRefine(({ oordeel, uittreksel }, ctx) => {
  if (oordeel === 'niet gevonden' && uittreksel)
    weiger(ctx, 'Wat niet is gevonden, is ook niet als uittreksel gezien. Laat "uittreksel" weg.', 'uittreksel');
});
export type Feit = z.infer<typeof feitSchema>;

/** State of the domain for /over/: facts with their day, in our own words. */
export const standSchema = vorm({
  /** How was looked, and what that is worth. */
  hoe: tekst('hoe'),
  feiten: z.array(feitSchema, { error: 'Schrijf een lijst van feiten.' }).min(1, { error: 'Schrijf ten minste één feit.' }),
});
export type Tekststand = z.infer<typeof standSchema>;
