/**
 * What the walkthrough on screen is given: texts with their sources looked up and every link relative, as plain JSON beside
 * the rendered page. Its routing comes along as data, made from the machine.
 */
import type { Bericht } from '../meegeven/bericht';
import type { Bronlink, Puntlink } from '../bron/links';
import type { Onduidelijkheid } from '../bron/schema-onduidelijkheid';
import type { Gewicht } from '../bron/gewicht';
import type { Site } from '../site/schema';
import type { Stoel } from '../site/stoelen';
import type { Handeling, Termijnregel, Uitkomst, Voorwaarde, Vraag } from './schema';
import type { Routegegevens } from './routegegevens';

/** The given answers under which something counts, as ids and in words. */
export interface Bij {
  readonly antwoorden: Voorwaarde;
  readonly tekst: string;
}

/** What may count under given answers only. */
export interface MetBij {
  readonly bij?: Bij | undefined;
}

/** A text in sentences. The whole of it, with its conditions in words, stands where the text is used. */
export type Zinnen = readonly (MetBij & { readonly tekst: string })[];

/** Words of the source, under the answers they count for. */
export type Citaat = Bronlink & MetBij;

/** An unclear point (O1–O84) with the link to it. */
export type Punt = Puntlink & Pick<Onduidelijkheid, 'ernst' | 'standaard'>;

/** One answer that goes along with a link. */
export interface Meegave {
  /** The question in the names of the page the link leads to. */
  readonly vraag: string;
  /** The question here whose answer goes along; without it the value is fixed. */
  readonly van?: string;
  /** The value that is fixed, or the values that page knows. */
  readonly waarden: readonly string[];
}

/** A page to go on with. */
export interface Verwijzing extends MetBij {
  /** Slug of the page. */
  readonly naar: string;
  readonly titel: string;
  readonly pad: string;
  readonly soort: Bericht['soort'];
  readonly mee: readonly Meegave[];
  /** Kind of event the deadline calculator starts with. */
  readonly gebeurtenis?: string;
}

/** An answer with its texts as they are read. */
export type AntwoordTekst = Omit<Vraag['antwoorden'][string], 'uitzoeken'> & {
  readonly uitzoeken?: string;
  readonly zinnen?: { readonly uitzoeken?: Zinnen };
};

/** A question with its sources looked up. */
export type VraagTekst = Omit<Vraag, 'bronnen' | 'uitleg' | 'waarom' | 'antwoorden' | 'rekenen'> & {
  readonly bronnen: readonly Citaat[];
  readonly uitleg?: string;
  readonly waarom: string;
  /** Link to the calculator with the kind of event chosen, where the question makes one count days. */
  readonly rekenpad?: string;
  readonly zinnen?: { readonly uitleg?: Zinnen; readonly waarom?: Zinnen };
  readonly antwoorden: Readonly<Record<string, AntwoordTekst>>;
};

/** What someone does, or a deadline in words, with its sources looked up. */
export type HandelingTekst = Omit<Termijnregel, 'bronnen' | 'bij' | 'contact'> &
  Partial<Pick<Handeling, 'wanneer'>> &
  MetBij & {
    readonly bronnen: readonly Citaat[];
    /** Where to find out first how contact can be made safely, when the action asks for contact (O27); empty on that page itself. */
    readonly veilig?: string;
  };

/** Norm and certainty that count under other answers. */
type AnderGewicht = MetBij & Gewicht;

/** An outcome with its sources and following pages looked up. */
export type UitkomstTekst = Pick<Uitkomst, 'kort' | 'norm' | 'zekerheid'> & {
  readonly conclusie: string;
  readonly toelichting: string;
  readonly besluit: string;
  readonly waarschuwing?: string;
  readonly zinnen?: { readonly [veld in 'conclusie' | 'toelichting' | 'besluit' | 'waarschuwing']?: Zinnen };
  readonly anders: readonly AnderGewicht[];
  readonly punten: readonly (MetBij & { readonly nr: string })[];
  readonly bronnen: readonly Citaat[];
  readonly veiligThuis: readonly HandelingTekst[];
  readonly lokaalTeam: readonly HandelingTekst[];
  readonly termijnen: readonly HandelingTekst[];
  readonly formulieren: readonly Verwijzing[];
  readonly vervolg: readonly Verwijzing[];
};

/** Whom to call in direct danger: the words of the strip that stands on every page. */
export type Gevaar = Readonly<Record<keyof Site['directGevaar'], { readonly tekst: string; readonly nummer: string }>>;

/** One shape of a small drawing: a line or a dot, with its attributes. */
export type Tekendeel = readonly [soort: 'path' | 'circle', kenmerken: Readonly<Record<string, string | number>>];

/** Where a case stands in its lifecycle when these answers are given; drawn at build. */
export interface Hierplek {
  readonly bij: Voorwaarde;
  readonly naam: string;
  /** Where that part of the lifecycle is told about. */
  readonly pad: string;
  /** The small line with the place marked. */
  readonly tekening: readonly Tekendeel[];
}

/** Everything one walkthrough shows. */
export interface Gegevens {
  readonly slug: string;
  readonly route: Routegegevens;
  readonly titel: string;
  /** Name and version of the agreements, for the note. */
  readonly bron: string;
  readonly gevaar: Gevaar;
  /** Where the local team's telephone number is. */
  readonly contact: string;
  /** The chair a reader starts in: the one of this municipality's profile, or the local team's. */
  readonly stoel: Stoel;
  readonly kenmerken: Readonly<Record<string, string>>;
  readonly vragen: Readonly<Record<string, VraagTekst>>;
  readonly uitkomsten: Readonly<Record<string, UitkomstTekst>>;
  readonly punten: Readonly<Record<string, Punt>>;
  /** 'U bent hier': the first whose answers are given counts; absent where nothing in this walkthrough fixes a place. */
  readonly hier?: readonly Hierplek[];
}
