/** What a journey for the ear is made of (spraakreizen.ts, spraakwerk.ts). */
import type { Locator, Page } from 'playwright/test';

/** A step: what the user does, in the words of the snapshot. */
export interface Stap {
  readonly wat: string;
  readonly doe: (page: Page) => Promise<unknown>;
  readonly blijkt: (page: Page) => Locator;
  /** The part that is read aloud after it; nothing when what is said by itself is all. */
  readonly lees?: string;
  /** True when it opens another page, where the reader begins anew. */
  readonly anders?: true;
}
/** A journey. */
export interface Reis {
  /** Name of the file with its snapshot. */
  readonly naam: string;
  readonly titel: string;
  readonly pad: string;
  /** The part that is read first. */
  readonly lees: string;
  readonly stappen: readonly Stap[];
}

/** A step after which a part of the page is read aloud. */
export const lees = (deel: string, over: Omit<Stap, 'lees'>): Stap => ({ ...over, lees: deel });
