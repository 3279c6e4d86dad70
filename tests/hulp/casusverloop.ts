/** What the browser tests of the case lifecycle share. */
import type { Locator, Page } from 'playwright/test';

/** Paths of the page of the agreements and of the reader's own timeline. */
export const VERLOOP = 'casusverloop/';
export const PAD = 'casusverloop/tijdlijn/';

/** Puts an event on the timeline; `druk` when that is not a plain click. */
export async function zet(
  page: Page,
  gebeurtenis: string,
  [dag, maand, jaar]: readonly [string, string, string],
  druk: (knop: Locator) => Promise<void> = (knop) => knop.click(),
): Promise<void> {
  await page.getByLabel('Wat gebeurde er?').selectOption(gebeurtenis);
  // By id: a translated page has other labels.
  for (const [deel, waarde] of Object.entries({ dag, maand, jaar })) await page.locator(`#datum-${deel}`).fill(waarde);
  await druk(page.getByRole('button', { name: 'Zet op de tijdlijn' }));
}

/** The state of a task at a point of the timeline, the first point 0. */
export const cel = (page: Page, plaats: number, taak: string): Locator => page.locator('[data-punt]').nth(plaats).locator(`[data-taak="${taak}"]`);
