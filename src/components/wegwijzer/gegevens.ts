/**
 * What the walkthrough on screen is given: texts with their sources looked up and every link relative, as plain JSON beside
 * the rendered page. Its routing comes along as data, made from the machine.
 */
import type { Norm } from '../../schemas/bron';
import type { Uitkomst, Vraag } from '../../schemas/wegwijzer';
import type { Routegegevens } from '../../wegwijzer/routegegevens';

/** Words of the source with where they stand. */
export interface Citaat {
  readonly citaat: string;
  /** Link to the anchor. */
  readonly pad: string;
  /** 'paragraaf 6.1.1'. */
  readonly plaats: string;
  /** Norm strength of the rule that rests on these words. */
  readonly norm?: Norm;
}

/** An unclear point (O1–O79) with the link to it. */
export interface Punt {
  readonly nr: string;
  readonly kop: string;
  readonly standaard: string;
  readonly pad: string;
}

/** A page to go on with. */
export interface Verwijzing {
  readonly titel: string;
  readonly pad: string;
}

/** A question with its sources looked up. */
export type VraagTekst = Omit<Vraag, 'bronnen'> & { readonly bronnen: readonly Citaat[] };

/** What someone does now, with its sources looked up. */
export type HandelingTekst = Omit<Uitkomst['veiligThuis'][number], 'bronnen'> & { readonly bronnen: readonly Citaat[] };

/** An outcome with its sources and following pages looked up. */
export type UitkomstTekst = Pick<Uitkomst, 'kort' | 'conclusie' | 'toelichting' | 'norm' | 'zekerheid' | 'besluit' | 'waarschuwing' | 'punten'> & {
  readonly bronnen: readonly Citaat[];
  readonly veiligThuis: readonly HandelingTekst[];
  readonly lokaalTeam: readonly HandelingTekst[];
  readonly termijnen: readonly HandelingTekst[];
  readonly formulieren: readonly Verwijzing[];
  readonly vervolg: readonly Verwijzing[];
};

/** Whom to call in direct danger: the words of the strip that stands on every page. */
export interface Gevaar {
  readonly alarm: { readonly tekst: string; readonly nummer: string };
  readonly overleg: { readonly tekst: string; readonly nummer: string };
}

/** Everything one walkthrough shows. */
export interface Gegevens {
  readonly slug: string;
  readonly route: Routegegevens;
  readonly titel: string;
  /** Name and version of the agreements, for the note. */
  readonly bron: string;
  readonly gevaar: Gevaar;
  readonly kenmerken: Readonly<Record<string, string>>;
  readonly vragen: Readonly<Record<string, VraagTekst>>;
  readonly uitkomsten: Readonly<Record<string, UitkomstTekst>>;
  readonly punten: Readonly<Record<string, Punt>>;
}
