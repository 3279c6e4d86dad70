/**
 * What a machine of a walkthrough is to the rest: its routing with an order of its outcomes, and the answers it takes. Answers are the only state;
 * everything else is replayed from them (docs/besluiten/0001). Ids are the names of contract §3: question = state, outcome = final state.
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
