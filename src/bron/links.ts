/** What a text rests on as a page shows it: looked up, with a link. */
import type { Norm } from './schema-bron';

/** Words of the source with where they stand. */
export interface Bronlink {
  readonly citaat: string;
  /** Link to the anchor. */
  readonly pad: string;
  /** 'paragraaf 6.1.1'; '6.1.1' where there is little room. */
  readonly plaats: string;
  /** Norm strength of the rule that rests on these words. */
  readonly norm?: Norm;
}

/** An unclear point by name. */
export interface Puntlink {
  readonly nr: string;
  readonly kop: string;
  readonly pad: string;
}
