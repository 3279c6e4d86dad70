/** One act per gesture (contract §2c): when a click or a key is a gesture of its own, and when the rest of the one before. */

/** How long after an act the same finger or the same key still belongs to it, in ms. Systems take two taps within 300 to 500 ms as one. */
export const RUST = 400;

/** How far apart the two taps of one double tap lie at most, in CSS px; less than the height of a button, so that two buttons are two acts. */
export const SPELING = 32;

/** What is pressed: a pointer at a place, or a key. */
export interface Druk {
  /** The key; empty for a pointer, and once the focus was put somewhere else. */
  toets: string;
  /** True for a finger or a pen. */
  vinger: boolean;
  readonly x: number;
  readonly y: number;
}

/** A press that did something. */
export interface Daad extends Druk {
  /** When its result was on the page, in ms; Infinity until it is. */
  klaar: number;
}

/**
 * True when a click is the rest of the gesture that did `daad`. For a mouse the system says so, at the speed its user has set: a click it
 * counts as a first one is always an act. Phones count every tap as a first one, so there time and place decide.
 * @param tel the how manieth click in a row this is for the system (`detail`); 0 when no pointer made it
 * @param op when it came, in ms
 */
export function hoortBijKlik(daad: Daad, druk: Druk, tel: number, op: number): boolean {
  const zelfdeVinger = daad.vinger && druk.vinger && Math.hypot(druk.x - daad.x, druk.y - daad.y) < SPELING;
  return tel > 1 || (tel === 1 && zelfdeVinger && op - daad.klaar < RUST);
}

/**
 * True when the press of a key is the rest of the gesture that did `daad`: the same key again, or one finger on two keys. Another key is an
 * act at once: it meets the page with the result on it, and nobody presses two keys by pressing one twice.
 * @param neer the key that was down already; empty when none was
 * @param op when it came, in ms
 */
export function hoortBijToets({ toets, klaar }: Daad, nu: string, neer: string, op: number): boolean {
  return toets !== '' && (toets === nu || toets === neer) && op - klaar < RUST;
}
