/** What the tests of forms share: the page, its fields, difficult text. */
import type { Page } from 'playwright/test';

export const PAD = 'formulieren/terugkoppeling/';

/** Everything people paste by accident, and 20,000 characters of it. */
export const LASTIG = `<script>alert(1)</script> "&amp;" 👩‍👧 \u202eעברית\u202c \u0007 ${'lang '.repeat(4000)}EINDE`;

/** The controls people type in. */
export const velden = (page: Page) => page.locator('[data-formulier] :is(textarea, input)');

/** Fills in a few fields, one with two lines. */
export async function vul(page: Page): Promise<void> {
  await page.getByLabel('Casusnummer Veilig Thuis').fill('VT-2026-01234');
  await page.getByRole('checkbox', { name: 'Geen contact gekregen' }).check();
  await page.getByLabel('Wat is geprobeerd om contact te krijgen?').fill('Gebeld.\nLangs geweest.');
}
