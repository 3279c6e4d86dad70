/** A browser engine as the journeys of tests/motoren drive it: real clicks and keys, whatever protocol it speaks. */

export interface Motor {
  /** Goes to an address and waits until the page has loaded. */
  ga(adres: string): Promise<void>;
  /** Runs a function in the page that uses nothing from outside itself; what goes in and comes out is JSON. */
  voer<T, A extends readonly unknown[]>(functie: (...woorden: A) => T, ...woorden: A): Promise<T>;
  /** Clicks the middle of the first element that the selector finds. */
  klik(kiezer: string): Promise<void>;
  typ(kiezer: string, tekst: string): Promise<void>;
  /** One step back in the history of the browser. */
  terug(): Promise<void>;
  /** The page as paper; absent where the engine prints by another way than the one it is driven by. */
  readonly druk?: () => Promise<Uint8Array>;
  /** What went wrong in pages since this was last asked: errors that nobody caught and what the console calls an error. */
  klachten(): string[];
  /** Folder in which it puts what is downloaded. */
  readonly downloads: string;
  sluit(): Promise<void>;
}

/** An engine of this machine: its name with its version, or why it is not tried. */
export interface Gevonden {
  readonly titel: string;
  /** True for the engine that tests/e2e runs in: of the journeys every run then takes only the short ones. */
  readonly gewoon?: boolean;
  /** True for one that prints by the way it is driven. */
  readonly drukt?: boolean;
  /** Absent when the machine does not have it. @param map a folder to work in */
  readonly start?: (map: string) => Promise<Motor>;
}

const GENOEG_MS = 20_000;
const TUSSENPOOS_MS = 50;

/** Waits until something is so. @throws with `wat` when it never is */
export async function wachtTot(wat: string, isZo: () => boolean | Promise<boolean>): Promise<void> {
  for (const einde = Date.now() + GENOEG_MS; Date.now() < einde;) {
    if (await isZo()) return;
    await new Promise((verder) => setTimeout(verder, TUSSENPOOS_MS));
  }
  throw new Error(`Dit kwam niet: ${wat}.`);
}

/** Waits until the page has an element on screen. */
export const wachtOp = (motor: Motor, kiezer: string): Promise<void> =>
  wachtTot(kiezer, () => motor.voer((keuze) => document.querySelector(keuze)?.checkVisibility() ?? false, kiezer));

/** Text of the first element that the selector finds. */
export const tekstVan = (motor: Motor, kiezer: string): Promise<string> =>
  motor.voer((keuze) => document.querySelector(keuze)?.textContent ?? '', kiezer);
