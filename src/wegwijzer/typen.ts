/**
 * What every walkthrough is made of. Answers are the only state; everything else is replayed from them
 * (docs/besluiten/0001). Ids are the names of contract §3: question = state, outcome = final state.
 */
import type { AnyStateMachine } from 'xstate';

/** One given answer. Several values only for a multiple-choice question. */
export interface Antwoord {
  readonly vraag: string;
  readonly waarden: readonly string[];
}

/** Answers in the order the questions were asked. */
export type Antwoorden = readonly Antwoord[];

/** A walkthrough's routing: a machine without text, and the order of its outcomes. */
export interface Route {
  readonly slug: string;
  readonly machine: AnyStateMachine;
  /** Outcomes from the strictest to the most permissive; 'weet-niet' may never move to the right in this list. */
  readonly vanStrengNaarRuim: readonly string[];
  /**
   * Values of which a multiple-choice question accepts one or more, per question; they travel as the event `vormen`. Its
   * other answers (`geen`, `weet-niet`) stand alone and are events of their own.
   */
  readonly meerkeuze: Readonly<Record<string, readonly string[]>>;
  /**
   * Questions where an earlier version ended in an outcome, each with the answers after which it did: a share link that stops there is an
   * old one, and its reader is told which question is new.
   */
  readonly eindigdeBij?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Where a replay of answers ends up. */
export interface Stand {
  /** The answers that count, in the order asked. */
  readonly antwoorden: Antwoorden;
  /**
   * Given answers to questions that may still be asked after the open one (an edit opened a question in between). They do
   * not count yet; they count again as soon as their question is reached.
   */
  readonly wachtend: Antwoorden;
  /** Answers that were given but are not asked on this path any more, or that the machine does not know. */
  readonly vervallen: Antwoorden;
  /** The open question; null when there is none left. */
  readonly vraag: string | null;
  /** The outcome: reached, or fixed because no other can be reached from here; null while open. */
  readonly uitkomst: string | null;
  /** True while the outcome is fixed but questions remain. */
  readonly voorlopig: boolean;
  /** The most questions that can still follow without an answer, the open one included. */
  readonly nogHooguit: number;
  /** Outcomes that can still be reached. */
  readonly mogelijk: readonly string[];
}

/** Why an answer counts: it sets a flag of the machine on its own. */
export interface Grond {
  readonly antwoord: Antwoord;
  /** The machine's flag, for instance 'criterium' or 'onbekend'. */
  readonly kenmerk: string;
  /** True when the outcome would be another one without this flag. */
  readonly doorslaggevend: boolean;
}

/** A smallest change of answers that leads to another outcome. */
export interface Wijziging {
  /** Changed answers only (old answers that stay are not listed). */
  readonly wijzig: readonly { readonly vraag: string; readonly van: readonly string[]; readonly naar: readonly string[] }[];
  /** Questions that would then be asked anew, with the answer that leads to this outcome. */
  readonly aanvulling: Antwoorden;
  readonly uitkomst: string;
}
