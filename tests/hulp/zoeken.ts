/** Searching on screen, for the tests in a browser. */
import { expect as basis, type Locator, type Page } from 'playwright/test';

/** The first search loads its data; on a busy machine that takes longer than the default. */
export const expect = basis.configure({ timeout: 20_000 });

export const veldVan = (page: Page): Locator => page.locator('[data-zoekveld]').first();
/** The list of a query, once it is complete: the results with their words. */
export const klaar = (page: Page, vraag: string): Locator => page.locator(`[data-zoek-klaar=${JSON.stringify(vraag)}]`);

/** Types a query as a hand does, and waits until the list is complete. */
export async function typ(page: Page, vraag: string): Promise<void> {
  await veldVan(page).fill('');
  await veldVan(page).pressSequentially(vraag);
  await expect(klaar(page, vraag)).toBeAttached();
}

/** Ids of the results in order. */
export const resultaten = (page: Page): Promise<string[]> =>
  page.locator('[data-zoekresultaat]').evaluateAll((alle) => alle.map((een) => (een as HTMLElement).dataset['zoekresultaat'] ?? ''));

/** Where an element ends on the screen, in px. */
export const onderkant = (deel: Locator): Promise<number> => deel.evaluate((een) => een.getBoundingClientRect().bottom);
/** Where an element begins on the screen, in px. */
export const bovenkant = (deel: Locator): Promise<number> => deel.evaluate((een) => een.getBoundingClientRect().top);
