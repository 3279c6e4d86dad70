/** What the search is made of: the data it loads on first use, the plan it makes of a query, and its results. */

/** Kinds of pages a result can be; the agreements themselves come first. */
export type Resultaatsoort = 'afspraken' | 'antwoorden' | 'wegwijzers' | 'formulieren' | 'begrippen' | 'contact' | 'leren';

/** What a quick answer says in one or more situations; those with one answer stand together. */
export interface Antwoordregel {
  readonly wanneer: readonly ('melding' | 'direct' | 'met-voorwaarden' | 'zonder-voorwaarden' | 'altijd')[];
  readonly regel: string;
}

/** A section of the text or a page of this site, as the index knows it. */
export interface Doel {
  /** Section id ('6.1.6', 'bijlage-6'), or the path of a page. */
  readonly id: string;
  readonly kop: string;
  /** From the site's root, without leading slash: 'afspraken/6/#6.1.6'. */
  readonly pad: string;
  readonly soort: Resultaatsoort;
  /** Sentences of a section in order, as 'mark:word count' separated by spaces (see zinnen.ts). Empty for pages. */
  readonly zinnen: string;
  /** What tells a section from another with the same title: 'na een dienst', 'direct na de beoordeling'. */
  readonly boven?: string;
  /** Of a quick answer: all situations with what it says there. They are shown together, never one as if it were all. */
  readonly situaties?: readonly Antwoordregel[];
}

/** A row of the word table: how people type it, where it should land, what is searched along. */
export interface Ingang {
  readonly sleutels: readonly string[];
  /** Indexes in `doelen`, best landing place first. */
  readonly doelen: readonly number[];
  readonly zoekt?: readonly string[];
}

/** Contents of /zoekgegevens.json: everything the search knows besides Pagefind's index. */
export interface Zoekgegevens {
  /** Changes when the index changes; used as cache key for Pagefind's entry file. */
  readonly versie: string;
  readonly doelen: readonly Doel[];
  /** Pagefind's record ids, in the order of `doelen`. */
  readonly sleutels: readonly string[];
  readonly ingangen: readonly Ingang[];
  /** Words of the text of four letters or more, folded and sorted, separated by spaces. */
  readonly woorden: string;
  readonly stopwoorden: readonly string[];
  readonly vraagwoorden: readonly string[];
  readonly algemeen: readonly string[];
}

/** A term to ask the index for, and how much its answer counts (0–1). */
export interface Term {
  readonly term: string;
  readonly gewicht: number;
}

/** One word of the query with everything that counts as that word. */
export interface Begripsdeel {
  readonly woord: string;
  /** Share in the whole: 1, less for words that stand everywhere. */
  readonly belang: number;
  readonly termen: readonly Term[];
  /** Stems under which the word table and the headings are looked up. */
  readonly stammen: readonly string[];
  /** Stems of the parts when two typed words were read as one; a match on a part covers half of the word. */
  readonly losse: readonly string[];
}

/** What a query comes down to. */
export interface Zoekplan {
  /** The query as typed. */
  readonly vraag: string;
  /** Targets named outright by number ('6.1.6', 'bijlage 6'): indexes in `doelen`. */
  readonly genoemd: readonly number[];
  /** Phrases between quotation marks, folded; they must stand in the text literally. */
  readonly citaten: readonly string[];
  readonly delen: readonly Begripsdeel[];
  /** Stop words and question words that were typed; they only count inside a phrase of the word table. */
  readonly weggelaten: readonly string[];
  /** Adjacent words, to be found next to each other. */
  readonly paren: readonly string[];
  /** Words that were read differently: typed → read. */
  readonly gelezenAls: readonly (readonly [string, string])[];
}

/** What is found: target (index in `doelen`) and score. */
export interface Treffer {
  readonly doel: number;
  readonly score: number;
}

/** Asks the index for one term or one quoted phrase. */
export type Bevraag = (term: string) => Promise<readonly Treffer[]>;

/** Running text of a target, literally; undefined when it cannot be read. */
export type Tekstlezer = (doel: number) => Promise<string | undefined>;

/** What a search is carried out with. */
export interface Middelen {
  /** Undefined where Pagefind cannot run: then only numbers, headings and the word table are searched. */
  readonly bevraag: Bevraag | undefined;
  readonly tekstVan: Tekstlezer;
}

/** By what a result was found: decides which of its sentences is shown and what is marked there. */
export interface Treffers {
  /** Per word of the query the word forms it was searched by. */
  readonly groepen: readonly { readonly termen: readonly string[]; readonly belang: number }[];
  /** Quoted phrases and words searched along; they count when they stand in the sentence in full. */
  readonly zinsdelen: readonly { readonly tekst: string; readonly belang: number }[];
}

/**
 * What became of a word of the query: `staat` in the text in some form; `plek`: not in the text, but the word table knows where it is
 * dealt with; `hersteld`: a typing error put right; `samengesteld`: read as its parts; `begin`: words of the text begin with it;
 * `onbekend`: gives no results.
 */
export interface Woorduitleg {
  /** As typed. */
  readonly woord: string;
  readonly oordeel: 'staat' | 'plek' | 'hersteld' | 'samengesteld' | 'begin' | 'onbekend';
  /** What was searched in its place; empty for `staat` and `onbekend`. */
  readonly als: readonly string[];
  /** Why an unknown word has no place in the agreements, in words for the reader. */
  readonly reden?: string;
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
  readonly uitleg?: Uitleg;
}
