/** Lessons as pages show them: sentences, unclear points, moments and questions looked up. */
import type { Snelantwoord } from '../antwoorden/gegevens';
import { plaatsVan } from '../antwoorden/maak';
import type { Bronlink } from '../bron/links';
import { padVanAnker } from '../bron/paden';
import type { Ernst, Onduidelijkheid } from '../bron/schema-onduidelijkheid';
import { geefZin } from '../bron/tekst';
import { vind } from '../wegwijzer/vind';
import type { Verhaal } from './schema';
import type { Lesinhoud } from './schema-les';

/** What lessons refer to. */
export interface Lesnaslag {
  readonly punten: ReadonlyMap<string, Onduidelijkheid>;
  readonly verhalen: ReadonlyMap<string, Verhaal>;
  readonly antwoorden: ReadonlyMap<string, Snelantwoord>;
}
/** An unclear point as a link to the list of them. */
export interface Lespunt {
  readonly nr: string;
  readonly kop: string;
  readonly pad: string;
  readonly ernst: Ernst;
}
/** A moment of a story: where it is and what it is called. */
interface Lesmoment {
  readonly pad: string;
  readonly verhaal: string;
  /** What the story is about: a word beforehand, as the link may pass the story's own. */
  readonly vooraf: string;
  readonly titel: string;
}
/** A lesson with all it refers to. */
export interface Les extends Omit<Lesinhoud, 'stukken' | 'momenten' | 'vragen'> {
  readonly slug: string;
  readonly pad: string;
  readonly stukken: readonly (Omit<Lesinhoud['stukken'][number], 'ankers' | 'punten'> & {
    readonly bronnen: readonly Bronlink[];
    readonly punten: readonly Lespunt[];
  })[];
  readonly momenten: readonly Lesmoment[];
  readonly vragen: readonly Snelantwoord[];
}

/** Whole sentences of the source with their place. @throws when an anchor does not exist */
export const zinnenAls = (ankers: readonly string[]): Bronlink[] =>
  ankers.map((anker) => ({ citaat: geefZin(anker).tekst, pad: padVanAnker(anker), plaats: plaatsVan(anker) }));

/** Points by number. @param waar names the file in a message @throws when a number does not exist */
export const puntenAls = (waar: string, nummers: readonly string[], punten: Lesnaslag['punten']): Lespunt[] =>
  nummers.map((nummer) => {
    const { nr, kop, ernst } = vind(waar, 'onduidelijk punt', punten, nummer);
    return { nr, kop, ernst, pad: `/onduidelijkheden/#${nr}` };
  });

function maakMoment(waar: string, { verhaal, moment }: Lesinhoud['momenten'][number], { verhalen }: Lesnaslag): Lesmoment {
  const { titel, vooraf, momenten } = vind(waar, 'verhaal', verhalen, verhaal);
  const gekozen = momenten[moment - 1];
  if (!gekozen) throw new Error(`${waar}: verhaal "${verhaal}" heeft ${momenten.length} momenten, dus geen moment ${moment}.`);
  return { pad: `/leren/verhalen/${verhaal}/#moment-${moment}`, verhaal: titel, vooraf, titel: gekozen.titel };
}

/** One lesson. @throws in Dutch when it refers to something that does not exist */
export function maakLes(slug: string, { stukken, momenten, vragen, ...rest }: Lesinhoud, naslag: Lesnaslag): Les {
  const waar = `src/content/lessen/${slug}.yaml`;
  return {
    ...rest,
    slug,
    pad: `/leren/lessen/${slug}/`,
    stukken: stukken.map(({ ankers, punten, ...stuk }) => ({ ...stuk, bronnen: zinnenAls(ankers), punten: puntenAls(waar, punten, naslag.punten) })),
    momenten: momenten.map((moment) => maakMoment(waar, moment, naslag)),
    vragen: vragen.map((id) => vind(waar, 'snel antwoord', naslag.antwoorden, id)),
  };
}

/** In the order of a case. @throws when two lessons have one place */
export function opVolgorde(lessen: readonly Les[]): Les[] {
  const rij = [...lessen].sort((a, b) => a.nr - b.nr);
  const dubbel = rij.find(({ nr }, plaats) => rij[plaats + 1]?.nr === nr);
  if (dubbel) throw new Error(`Twee lessen hebben nummer ${dubbel.nr}. Geef elke les een eigen nummer.`);
  return rij;
}
