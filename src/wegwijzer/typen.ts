/** Where a walkthrough stands after its answers, and what can be said about that. */
import type { Antwoord, Antwoorden } from '../machines/route';

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
