/**
 * What one page hands to the next: the known answers of a walkthrough, or the free text of a form. It travels from window to
 * window and lives in memory only, never in an address or in storage (contract §2). Another page may say anything, so a message
 * is taken only when its whole shape is right.
 */
import { isStoel, type Stoel } from '../site/stoelen';
import type { Antwoord, Antwoorden } from '../machines/route';

const SOORTEN = ['wegwijzer', 'formulier', 'termijnen'] as const;

/** A message; every field has a limit (isBericht). */
export interface Bericht {
  /** Version of this shape. */
  readonly afsprakenwijzer: 1;
  /** Slug of the page that sends, and its title as a user knows it. */
  readonly van: string;
  readonly titel: string;
  /** The kind of page it is meant for. */
  readonly soort: (typeof SOORTEN)[number];
  /** For a walkthrough in the names of that walkthrough; for a form in the sender's own names. */
  readonly antwoorden: Antwoorden;
  /** The outcome of the sender, for a form. */
  readonly uitkomst?: string;
  /** The chair from which the sender looks, for a walkthrough. */
  readonly stoel?: Stoel;
  /** Kind of event, for the deadline calculator. */
  readonly gebeurtenis?: string;
  /** Free text between two forms: values by field. */
  readonly velden?: Readonly<Record<string, readonly string[]>>;
}

type Herkenner = (deel: unknown) => boolean;

const isObject = (deel: unknown): deel is Readonly<Record<string, unknown>> => typeof deel === 'object' && deel !== null && !Array.isArray(deel);
const tekst =
  (hoogstens: number): Herkenner =>
  (deel) =>
    typeof deel === 'string' && deel.length <= hoogstens;
const lijst =
  (hoogstens: number, keur: Herkenner): Herkenner =>
  (deel) =>
    Array.isArray(deel) && deel.length <= hoogstens && deel.every(keur);
const ofNiets =
  (keur: Herkenner): Herkenner =>
  (deel) =>
    deel === undefined || keur(deel);

/** True when an object has these fields, each of them right, and no others. */
const heeft = (deel: unknown, velden: Readonly<Record<string, Herkenner>>): boolean =>
  isObject(deel) &&
  Object.keys(deel).every((naam) => Object.hasOwn(velden, naam)) &&
  Object.entries(velden).every(([naam, keur]) => keur(deel[naam]));

const naam = tekst(100);
const ANTWOORD: Readonly<Record<keyof Antwoord, Herkenner>> = { vraag: naam, waarden: lijst(20, naam) };
/** True for an answer of exactly this shape and within its limits. */
export const isAntwoord = (deel: unknown): deel is Antwoord => heeft(deel, ANTWOORD);

const BERICHT: Readonly<Record<keyof Bericht, Herkenner>> = {
  afsprakenwijzer: (deel) => deel === 1,
  van: naam,
  titel: tekst(200),
  soort: (deel) => SOORTEN.some((soort) => soort === deel),
  antwoorden: lijst(50, isAntwoord),
  uitkomst: ofNiets(naam),
  stoel: ofNiets(isStoel),
  gebeurtenis: ofNiets(naam),
  velden: ofNiets((deel) => isObject(deel) && lijst(200, naam)(Object.keys(deel)) && Object.values(deel).every(lijst(50, tekst(20_000)))),
};

/** True for a message of exactly this shape and within its limits. Never throws on what a window can send (plain, cloned data). */
export const isBericht = (deel: unknown): deel is Bericht => heeft(deel, BERICHT);

/** How pages hand over. The script of a page gives it to its components; while a page is built there is none. */
export interface Meegever {
  /** Opens the page and hands the message over once it is there; false when the browser does not open it. */
  readonly geefMee: (pad: string, bericht: Bericht) => boolean;
  /** Takes the message with which this page was opened, if there is one. */
  readonly ontvang: (verwerk: (bericht: Bericht) => void) => void;
}
