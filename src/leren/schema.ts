/** `src/content/verhalen/<slug>.yaml`: an invented case in two to five moments (contract §6). That it agrees with both machines is checked in keuring.ts. */
import { z } from 'astro/zod';
import { GEBEURTENISSEN } from '../machines/casusverloop/gebeurtenissen';
import { bedoelt } from '../redactie/velden';
import { vorm } from '../redactie/vorm';
import { STOELEN } from '../site/stoelen';
import { SOORTEN } from '../termijnen/soorten';
import { WERKVORMEN } from './vormen';

/** The themes that are kinds of violence or neglect. */
export const GEWELD = ['partnergeweld', 'kindermishandeling', 'verwaarlozing', 'ouderenmishandeling', 'eergerelateerd', 'stalking'] as const;
/** What a case is about: violence, and what happens in the cooperation; the stories together have all of them. */
export const THEMAS = [
  ...GEWELD,
  'ongeboren-kind',
  'anonieme-melder',
  'niemand-doet-open',
  'overdracht-zonder-bevestiging',
  'dienst-zonder-voorwaarden',
  'voorwaarde-verbroken',
  'monitoring',
  'onenigheid',
  'afsluiten',
  'gemeente-informeren',
] as const;
/** How a fact reached the reader's chair. */
export const FEITVORMEN = ['telefoon', 'mail', 'brief', 'huisbezoek', 'gesprek', 'dossier', 'overleg'] as const;
/** What stands in the place of a fact when no fact gives the answer. */
export const ONTBREEKT = 'ontbreekt';
/** Dangerous readings are numbered 1–14 (docs/domein.md). */
export const LEZINGEN = 14;
/** A learner answers at most this many questions in a moment. */
export const HOOGSTENS_OPEN = 6;

/** One of a list of names; a slip gets the nearest one. */
function keuze<const N extends readonly [string, ...string[]]>(namen: N) {
  const alle = `Kies uit: ${namen.join(', ')}.`;
  return z.enum(namen, {
    error: ({ input }) => (typeof input === 'string' ? `"${input}" bestaat niet. ${bedoelt(input, namen, '')} ${alle}` : alle),
  });
}
const tekst = (kortste: number, langste: number) => z.string().trim().min(kortste).max(langste);

/** A day as JJJJ-MM-DD; YAML makes a date of one without quotes. */
const dag = z.preprocess(
  (waarde) => (waarde instanceof Date ? waarde.toISOString().slice(0, 10) : waarde),
  z.iso.date({ error: 'Schrijf een dag die bestaat als JJJJ-MM-DD: 2026-03-02.' }),
);
const lijst = <T>(waarde: T | readonly T[]): readonly T[] => (Array.isArray(waarde) ? (waarde as readonly T[]) : [waarde as T]);
const eenOfMeer = z.union([z.string(), z.array(z.string()).min(1)], { error: 'Schrijf één naam, of een lijst: [nee].' }).transform(lijst<string>);
const lezing = z
  .int()
  .min(1)
  .max(LEZINGEN, { error: `Een gevaarlijke lezing heeft een nummer van 1 tot en met ${LEZINGEN}.` });
const feitnaam = z.string().regex(/^[a-z]$/u, { error: 'Een feit heet naar één kleine letter: a.' });

const persoonSchema = vorm({
  naam: tekst(2, 40),
  leeftijd: z.union([z.int().min(0).max(110), z.literal('ongeboren')], { error: 'Schrijf een leeftijd in jaren, of "ongeboren".' }),
  /** Place in the family: moeder, zoon, buurvrouw. */
  rol: tekst(3, 60),
  /** Kind of relation, where there is one: getrouwd, uit elkaar. */
  relatie: tekst(3, 60).optional(),
  /** Only when the case cannot be understood without it. */
  achtergrond: tekst(3, 120).optional(),
});

/** An observation: who saw or said what, when. */
const feitSchema = vorm({
  id: feitnaam,
  vorm: keuze(FEITVORMEN),
  /** Who it comes from, and when. */
  wie: tekst(3, 80),
  tekst: tekst(10, 420),
  /** The chairs that know it; only in a story with role sheets. */
  kent: z.array(keuze(STOELEN)).min(1).optional(),
  /** How it reads from the other chair, where 'u' is someone else. */
  ander: vorm({ wie: tekst(3, 80).optional(), tekst: tekst(10, 420).optional() }).optional(),
  'doet-er-niet-toe': z.literal(true, { error: 'Schrijf true, of laat het veld weg.' }).optional(),
  'botst-met': feitnaam.optional(),
});

/** An answer with the fact it rests on: 'a', '1.a' for a fact of the first moment, several, or 'ontbreekt'. */
const antwoordSchema = vorm({ vraag: z.string(), waarden: eenOfMeer, feit: eenOfMeer });

const optieSchema = vorm({
  uitkomst: z.string(),
  /** What one chooses, in words of its own. */
  tekst: tekst(8, 110),
  /** Why it holds, or does not hold, here. */
  waarom: tekst(20, 480),
  /** The dangerous reading that makes one choose it. */
  lezing: lezing.optional(),
});

/** What one can think of an item of the list of overdracht-ontvangen. */
const puntSchema = vorm({ vraag: z.string(), waarom: tekst(20, 480), lezing: lezing.optional() });

/** The same scene with one fact changed, and so another outcome. */
const paarSchema = vorm({
  feit: vorm({ id: feitnaam, tekst: tekst(10, 420), wie: tekst(3, 80).optional() }),
  antwoorden: z.array(antwoordSchema).min(1),
  uitkomst: z.string(),
  waarom: tekst(20, 480),
});

const momentSchema = vorm({
  titel: tekst(5, 60),
  stoel: keuze(STOELEN),
  datum: dag,
  gebeurtenissen: z.array(vorm({ gebeurtenis: keuze(GEBEURTENISSEN), datum: dag })).default([]),
  /** Why no event of the lifecycle belongs to this moment. */
  'buiten-verloop': tekst(20, 200).optional(),
  feiten: z.array(feitSchema).min(4).max(10),
  /** What the moment rests on: a walkthrough, or the calculator, or a quick answer. */
  wegwijzer: z.string().optional(),
  termijn: vorm({ soort: keuze(SOORTEN), datum: dag }).optional(),
  antwoord: z.string().optional(),
  antwoorden: z.array(antwoordSchema).default([]),
  /** Questions that are filled in beforehand. */
  gegeven: z.array(z.string()).default([]),
  uitkomst: z.string(),
  opties: z.array(optieSchema).min(3).max(5).optional(),
  /** The items of overdracht-ontvangen that are not done, in place of options. */
  open: z.array(z.string()).min(1).optional(),
  punten: z.array(puntSchema).default([]),
  'pleit-voor': z.array(feitnaam).default([]),
  'pleit-tegen': z.array(feitnaam).default([]),
  ontbreekt: z.array(tekst(8, 160)).default([]),
  lezingen: z.array(lezing).default([]),
  vorm: keuze(WERKVORMEN),
  paar: paarSchema.optional(),
  /** For the trainer. */
  begeleiding: vorm({ denkfout: tekst(20, 300), vraag: tekst(10, 200).endsWith('?', { error: 'Een vraag eindigt met een vraagteken.' }) }),
});

export const verhaalSchema = vorm({
  /** Place in the series, by tens; the first story of a walkthrough is worked out. */
  nr: z.int().min(1).max(999),
  titel: tekst(4, 60),
  /** One sentence beforehand on what it is about. */
  vooraf: tekst(20, 200),
  thema: z.array(keuze(THEMAS)).min(1),
  wie: z.array(persoonSchema).min(1),
  /** Role sheets for two chairs. */
  stoelen: z.boolean().default(false),
  momenten: z.array(momentSchema).min(2).max(5),
  /** What became of these people, who still watches, and what the case shows; told after the last moment. */
  slot: tekst(40, 480),
});

export type Verhaal = z.infer<typeof verhaalSchema>;
export type Verhaalmoment = Verhaal['momenten'][number];
export type Verhaalfeit = Verhaalmoment['feiten'][number];
export type Verhaalantwoord = Verhaalmoment['antwoorden'][number];
export type Verhaaloptie = NonNullable<Verhaalmoment['opties']>[number];
