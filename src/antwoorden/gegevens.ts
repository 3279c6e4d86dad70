/** Answers as pages, search and recall cards get them: everything looked up, nothing drawn. */
import type { Bronlink, Puntlink } from '../bron/links';
import type { Ernst } from '../bron/schema-onduidelijkheid';
import type { Norm } from '../bron/schema-bron';
import type { Zekerheid } from '../bron/gewicht';
import type { Antwoordthema, Situatiekeuze } from './situaties';

/** The answer in the situations that share it. */
export interface Situatieantwoord {
  readonly wanneer: Situatiekeuze;
  /** The situations in words: 'na een directe overdracht'. */
  readonly naam: string;
  readonly regel: string;
  readonly tekst: string;
  readonly norm?: Norm;
  readonly zekerheid?: Zekerheid;
  readonly toevoeging: boolean;
  /** Where to find out first how contact can be made safely, when the answer asks for contact (O27). */
  readonly veilig?: string;
  readonly bronnen: readonly Bronlink[];
  /** Where it stands, short and each once: '4.d', '6.1.1', 'B4'. */
  readonly plaatsen: readonly string[];
  readonly punten: readonly (Puntlink & { readonly ernst: Ernst })[];
}

/** A question with its answers, in the order of a case. Paths start at the root of the site. */
export interface Snelantwoord {
  readonly id: string;
  readonly thema: Antwoordthema;
  readonly vraag: string;
  readonly zegswijzen: readonly string[];
  readonly situaties: readonly Situatieantwoord[];
  readonly verder: readonly { readonly pad: string; readonly tekst: string }[];
}

/** The answers of one theme. */
export interface Themablad {
  readonly thema: Antwoordthema;
  readonly kop: string;
  readonly antwoorden: readonly Snelantwoord[];
}
