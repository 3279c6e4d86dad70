/** A moment as the other rooms read it: its answers as a walkthrough takes them, its facts by name, its variant as a moment of its own. */
import type { Antwoorden, Route } from '../machines/route';
import { routes } from '../machines/register';
import type { Stoel } from '../site/stoelen';
import type { Uitkomst, Vragen } from '../wegwijzer/schema';
import type { Verloopteksten } from '../casusverloop/teksten';
import { ONTBREEKT, type Verhaal, type Verhaalantwoord, type Verhaalfeit, type Verhaalmoment } from './schema';

/** What a story is held against: the words of the walkthroughs and of the lifecycle; quick answers by id where the site has them. */
export interface Verhaalnaslag {
  readonly vragen: ReadonlyMap<string, Vragen['vragen']>;
  readonly uitkomsten: ReadonlyMap<string, Readonly<Record<string, Uitkomst>>>;
  readonly verloop: Verloopteksten;
  readonly antwoorden?: ReadonlySet<string>;
}

/** A story with its slug. */
export interface Verhaalbestand {
  readonly slug: string;
  readonly verhaal: Verhaal;
}

/** The answers as a walkthrough takes them. */
export const alsAntwoorden = (antwoorden: readonly Verhaalantwoord[]): Antwoorden => antwoorden.map(({ vraag, waarden }) => ({ vraag, waarden }));

/** The walkthrough of a moment; undefined when it rests on the calculator or a quick answer, or names one that does not exist. */
export const routeVan = ({ wegwijzer }: Verhaalmoment): Route | undefined => (wegwijzer === undefined ? undefined : routes[wegwijzer]);

/** A fact an answer rests on: 'a' of this moment, '1.a' of the first; undefined when there is none of that name. */
export function feitVan(verhaal: Verhaal, plaats: number, naam: string): Verhaalfeit | undefined {
  const [eerste = '', tweede] = naam.split('.');
  const moment = tweede === undefined ? plaats : Number(eerste) - 1;
  return moment > plaats ? undefined : verhaal.momenten[moment]?.feiten.find(({ id }) => id === (tweede ?? eerste));
}

/** The facts that a chair knows; in a story without role sheets the reader's chair knows all. Nothing of the other chair comes along. */
export const feitenVoor = ({ feiten }: Pick<Verhaalmoment, 'feiten'>, stoel: Stoel): Verhaalfeit[] =>
  feiten.filter(({ kent }) => kent?.includes(stoel) ?? true);

/** A story with role sheets is played in this many rounds, the first moments one by one. */
export const RONDEN = 3;

/** The facts on the sheet of a chair: what it knows, as it reads from there. */
export const feitenOpRolblad = (moment: Verhaalmoment, stoel: Stoel): Verhaalfeit[] =>
  feitenVoor(moment, stoel).map((feit) =>
    stoel === moment.stoel ? feit : { ...feit, wie: feit.ander?.wie ?? feit.wie, tekst: feit.ander?.tekst ?? feit.tekst },
  );

/** The facts of the variant of a moment: one has other words. */
export function feitenVanPaar({ feiten, paar }: Verhaalmoment): Verhaalfeit[] {
  return feiten.map((feit) => (feit.id === paar?.feit.id ? { ...feit, tekst: paar.feit.tekst, wie: paar.feit.wie ?? feit.wie } : feit));
}

/** True when an answer of the worked path is not known. */
export const heeftOnbekend = (antwoorden: readonly Verhaalantwoord[]): boolean => antwoorden.some(({ waarden }) => waarden.includes('weet-niet'));

/** True when no fact gives the answer. */
export const isZonderFeit = ({ feit }: Verhaalantwoord): boolean => feit.includes(ONTBREEKT);

/** A moment of the same story that came before, as far as a chair knows of it. */
export interface Eerdermoment {
  /** From 1, within the story. */
  readonly nummer: number;
  readonly titel: string;
  readonly datum: string;
  readonly feiten: readonly Verhaalfeit[];
}

/** What came before a moment of a story (from 1), for its chair: a moment that stands by itself needs it. Moments of which the chair knows nothing are left out. */
export function eerderVan({ momenten }: Verhaal, nummer: number): Eerdermoment[] {
  const stoel = momenten[nummer - 1]?.stoel;
  if (!stoel) return [];
  return momenten
    .slice(0, nummer - 1)
    .map(({ titel, datum, feiten }, plaats) => ({ nummer: plaats + 1, titel, datum, feiten: feitenVoor({ feiten }, stoel) }))
    .filter(({ feiten }) => feiten.length > 0);
}
