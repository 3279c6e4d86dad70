/** What the browser tests of the deadline calculator share. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from 'playwright/test';

/** Path of the page. */
export const PAD = 'wegwijzers/termijnen/';

/** The date of one reading of a row. */
export const tijd = (page: Page, nr: string, lezing: string): Locator => page.locator(`[data-termijn="${nr}"] [data-lezing="${lezing}"] time`);

/** Readings of a row in their order on the page: 'kalender 2026-11-27'. */
export const volgorde = (page: Page, nr: string): Promise<string[]> =>
  page
    .locator(`[data-termijn="${nr}"] [data-lezing]`)
    .evaluateAll((delen) =>
      delen.map((deel) => `${deel.getAttribute('data-lezing') ?? ''} ${deel.querySelector('time')?.getAttribute('datetime') ?? ''}`),
    );

/** Chooses what happened. */
export const kies = (page: Page, naam: string): Promise<void> => page.getByRole('radio', { name: naam }).check();

/** Types a date. */
export async function vulIn(page: Page, naam: 'datum' | 'ontvangen', [dag, maand, jaar]: readonly [string, string, string]): Promise<void> {
  const vak = page.locator(`[data-datumvak="${naam}"]`);
  await vak.getByLabel('Dag').fill(dag);
  await vak.getByLabel('Maand').fill(maand);
  await vak.getByLabel('Jaar').fill(jaar);
}

/** Asks for the result. */
export const toon = (page: Page): Promise<void> => page.getByRole('button', { name: 'Toon de termijnen' }).click();

/** Text of the calendar file behind a button: a T-number or 'alle'. */
export async function leesAgenda(page: Page, knop: string): Promise<string> {
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-agenda="${knop}"]`).click()]);
  expect(bestand.suggestedFilename()).toMatch(/^termijn(-t\d+|en)\.ics$/u);
  return readFileSync(await bestand.path(), 'utf8');
}
