/** The deadlines as they are shown: sources looked up and links relative, as plain JSON, from which the build and the browser draw the same. */
import type { Bronlink, Puntlink } from '../bron/links';
import type { Termijn, Termijnsoort } from './schema';

/** What a text rests on and where that is not clear. */
export interface Regelgrond {
  readonly bronnen: readonly Bronlink[];
  readonly punten: readonly Puntlink[];
  /** Where to find out first how contact can be made safely, when the text asks for contact (O27). */
  readonly veilig?: string | undefined;
}

/** One deadline. */
export type Regelgegevens = Omit<Termijn, 'bronnen' | 'punten' | 'contact'> & Regelgrond;

/** What else to know about a kind of event. */
export type Aandachtspunt = Regelgrond & { readonly tekst: string };

/** A kind of event. */
export type Soortgegevens = Omit<Termijnsoort, 'letOp'> & { readonly letOp: readonly Aandachtspunt[] };

/** Everything the calculator draws from. */
export interface Termijngegevens {
  /** Name and version of the agreements. */
  readonly tekst: string;
  /** In the order of a case. */
  readonly soorten: readonly Soortgegevens[];
  /** The deadlines of all rows by T-number. */
  readonly regels: Readonly<Record<string, Regelgegevens>>;
}
