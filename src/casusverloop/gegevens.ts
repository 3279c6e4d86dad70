/** The words of the lifecycle as the timeline shows them: sources looked up and links relative, as plain JSON. */
import type { Bronlink, Puntlink } from '../bron/links';
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import type { Regelgegevens } from '../termijnen/gegevens';
import type { Gebeurtenissoort } from '../termijnen/soorten';
import type { Baan } from './lijnpad';
import type { Gebeurtenissen, Verloopstand } from './schema';
import type { Taak } from './stand';

/** A place in the agreements or an unclear point, as a short link. */
export interface Plaatslink {
  readonly naam: string;
  readonly pad: string;
  /** What is heard where the name is too short. */
  readonly label?: string;
}

/** What a state means, and the words it rests on. */
export type Standgegevens = Omit<Verloopstand, 'bronnen' | 'punten'> & {
  readonly bronnen: readonly Bronlink[];
  readonly punten: readonly (Omit<Puntlink, 'kop'> & Pick<Verloopstand, 'kort'>)[];
};

/** What the case is looked at for, with its states by name. */
export type Taakgegevens = Readonly<Record<Taak, { readonly titel: string; readonly standen: Readonly<Record<string, Standgegevens>> }>>;

/** Everything the timeline draws from. */
export interface Tijdlijngegevens {
  /** Name and version of the agreements. */
  readonly tekst: string;
  readonly taken: Taakgegevens;
  /** Names of the lanes of the drawing. */
  readonly banen: Readonly<Partial<Record<Baan, string>>>;
  /** Names of the phases. */
  readonly fasen: Readonly<Record<string, string>>;
  readonly gebeurtenissen: Readonly<Record<Gebeurtenis, Pick<Gebeurtenissen[string], 'naam' | 'verandert' | 'past'>>>;
  /** The deadlines it can show, by number. */
  readonly termijnen: Readonly<Record<string, Regelgegevens>>;
  readonly beginpunten: Readonly<Partial<Record<Gebeurtenissoort, string>>>;
}

/** The words with this name. @throws when there are none; the build has checked every name against the machine */
export function geefWoorden<T>(lijst: Readonly<Partial<Record<string, T>>>, naam: string): T {
  const gevonden = lijst[naam];
  if (gevonden === undefined) throw new Error(`Casusverloop: "${naam}" heeft geen tekst.`);
  return gevonden;
}
