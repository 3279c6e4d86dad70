/** What the search is made of: the data it loads on first use, the plan it makes of a query, and its results. */
import type { Situatiekeuze } from '../antwoorden/situaties';
import type { Naslag } from './naslag';

/** Kinds of pages a result can be. */
export type Resultaatsoort = 'afspraken' | 'antwoorden' | 'wegwijzers' | 'formulieren' | 'begrippen' | 'contact' | 'leren';

/** What a quick answer says in one or more situations; those with one answer stand together. */
export interface Antwoordregel {
  readonly wanneer: Situatiekeuze;
  readonly regel: string;
}

/** A kind of question, by what answers it: a period, who, whether one may, what in a certain case. */
export type Vraagvorm = 'termijn' | 'wie' | 'mag' | 'geval';

/** A way of asking: the form of the question and the folded words that say what about. */
export interface Zegswijze {
  readonly vorm: Vraagvorm | undefined;
  readonly woorden: readonly string[];
}

/** A section of the text or a page of this site, as the index knows it. */
export interface Doel {
  /** Section id ('6.1.6', 'bijlage-6'), or the path of a page. */
  readonly id: string;
  readonly kop: string;
  /** From the site's root, without leading slash: 'afspraken/6/#6.1.6'. */
  readonly pad: string;
  readonly soort: Resultaatsoort;
  /** How many sentences a section has, and how many of those, the last ones, are footnotes. A page has none. */
  readonly zinnen: number;
  readonly voetnoten: number;
  /** How people ask for a page in their own words; a page that is asked for so stands first. */
  readonly zegswijzen?: readonly Zegswijze[];
  /** Of a quick answer: all situations with what it says there. They are shown together, never one as if it were all. */
  readonly situaties?: readonly Antwoordregel[];
}

/** A row of the word table: how people type it, where it should land, what is searched along. */
export interface Ingang {
  readonly sleutels: readonly string[];
  /** Indexes in `doelen`, best landing place first; with `geen` what comes nearest. */
  readonly doelen: readonly number[];
  readonly zoekt?: readonly string[];
  /** Why it has no place in the agreements, in words for the reader. */
  readonly geen?: string;
}

/** Everything the search knows before it has the text itself; what the first script with data brings. */
export interface Zoekgegevens {
  /** Changes when the text changes: texts of another version are not used. */
  readonly versie: string;
  /** Sections in the order of the text, then the pages of this site. */
  readonly doelen: readonly Doel[];
  readonly ingangen: readonly Ingang[];
  /** Words of the text, folded and sorted, without stop words; of those with one stem the shortest. */
  readonly woorden: readonly string[];
  /** Per stem of `woorden`, in order of appearance, the sentences that have it; sentences are counted on through all sections. */
  readonly plaatsen: readonly (readonly number[])[];
  /** Per section, in the order of `doelen`, the stems with which people ask for it that it does not have itself, sorted (see gevraagd.ts). */
  readonly gevraagd: readonly (readonly string[])[];
  /** Per sentence what kinds of question it answers (see vraagvorm.ts). */
  readonly vormen: string;
  readonly stopwoorden: readonly string[];
  readonly vraagwoorden: readonly string[];
  readonly algemeen: readonly string[];
}

/** A word to look up in the text, and how much it counts (0–1). */
export interface Term {
  readonly term: string;
  readonly gewicht: number;
}

/**
 * What became of a word of the query: `staat` in the text in some form; `plek`: not in the text, but the word table knows where it is
 * dealt with; `hersteld`: a typing error put right; `samengesteld`: read as its parts, or as part of a longer word; `begin`: words of the
 * text begin with it; `onbekend`: gives no results.
 */
export type Oordeel = 'staat' | 'plek' | 'hersteld' | 'samengesteld' | 'begin' | 'onbekend';

/** What became of one word of the query, for the lines above the list. */
export interface Woorduitleg {
  /** As typed; two words that were read as one stand together. */
  readonly woord: string;
  readonly oordeel: Oordeel;
  /** What was searched in its place; empty for `staat` and `onbekend`. */
  readonly als: readonly string[];
  /** Why an unknown word has no place in the agreements, in words for the reader. */
  readonly reden?: string;
}

/** One word of the query with everything that counts as that word. */
export interface Begripsdeel {
  readonly woord: string;
  /** Share in the whole: 1, less for words that stand everywhere, 0 for one that is not known. */
  readonly belang: number;
  readonly termen: readonly Term[];
  /** Stems under which the word table, the headings and the ways of saying are looked up. */
  readonly stammen: readonly string[];
  /** Stems of the parts when typed words were read as one; a match on a part covers its share of the word. */
  readonly losse: readonly string[];
  readonly oordeel: Oordeel;
  readonly als: readonly string[];
}

/** What a query comes down to. */
export interface Zoekplan {
  /** The query as typed. */
  readonly vraag: string;
  readonly vorm: Vraagvorm | undefined;
  /** True when the query says nothing but how is asked ('hoe lang'). */
  readonly alleenVorm: boolean;
  /** Targets named outright by number ('6.1.6', 'bijlage 6'): indexes in `doelen`. */
  readonly genoemd: readonly number[];
  /** Phrases between quotation marks, folded; they must stand in the text literally. */
  readonly citaten: readonly string[];
  readonly delen: readonly Begripsdeel[];
  /** Stop words and question words that were typed; they only count inside a phrase of the word table. */
  readonly weggelaten: readonly string[];
}

/** What is found: target (index in `doelen`) and score. */
export interface Treffer {
  readonly doel: number;
  readonly score: number;
}

/** Asks Pagefind for one term or one quoted phrase. */
export type Bevraag = (term: string) => Promise<readonly Treffer[]>;

/** Running text of a target, literally; undefined when it cannot be read. */
export type Tekstlezer = (doel: number) => Promise<string | undefined>;

/** What a search is carried out with. */
export interface Middelen {
  readonly tekstVan: Tekstlezer;
  /** The same search data with the words that are not in the text; asked for when a query has one. */
  volledig(): Promise<Naslag>;
}

/** By what a result was found: decides which of its sentences is shown and what is marked there. */
export interface Treffers {
  /** Per word of the query the word forms it was searched by. */
  readonly groepen: readonly { readonly termen: readonly string[]; readonly belang: number }[];
  /** Quoted phrases and words searched along; they count when they stand in the sentence in full. */
  readonly zinsdelen: readonly { readonly tekst: string; readonly belang: number }[];
}

/** How a query was read, for the lines above and below the list. */
export interface Uitleg {
  readonly woorden: readonly Woorduitleg[];
  /** The query that searches corrected words as typed; undefined when nothing was corrected. */
  readonly zoalsGetypt?: string;
  /** For an empty list: words that look like those of the query. */
  readonly lijktOp: readonly string[];
  /** For an empty list: quick answers, walkthroughs and forms that come nearest (indexes in `doelen`). Never shown as found. */
  readonly dichtbij: readonly number[];
}

/** Everything a query gives. */
export interface Uitslag {
  readonly plan: Zoekplan;
  /** Ranked. */
  readonly resultaten: readonly Treffer[];
  readonly treffers: Treffers;
  /** True when a quoted phrase does not stand in the text and its separate words were searched instead. */
  readonly citaatNietGevonden: boolean;
  readonly uitleg: Uitleg;
}
