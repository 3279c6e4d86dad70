/** What the tests of forms share: the page, its fields, difficult text, a form filled in everywhere. */
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

/** Adds blocks to a repeated part. */
export async function voegToe(page: Page, groep: string, aantal: number): Promise<void> {
  await page.locator(`[data-voeg-toe="${groep}"]`).evaluate((knop, keren) => {
    for (let keer = 0; keer < keren; keer++) (knop as HTMLElement).click();
  }, aantal);
}

/**
 * Fills in every field in use: text fields with a value of their own, every tick box, the last choice of every question; dates with a date.
 * Runs in the page, so it stands on its own.
 * @returns the values, and the labels of the choices
 */
export function vulInBlad(): { waarden: string[]; keuzes: string[] } {
  const waarden: string[] = [];
  const gekozen = new Map<string, HTMLInputElement>();
  const inGebruik = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-formulier] :is(input, textarea)')].filter(
    (veld) => !veld.closest('[hidden]'),
  );
  const meld = (veld: Element) => veld.dispatchEvent(new Event('input', { bubbles: true }));
  for (const veld of inGebruik) {
    if (veld instanceof HTMLInputElement && veld.type === 'radio') gekozen.set(veld.name, veld);
    else if (veld instanceof HTMLInputElement && veld.type === 'checkbox') veld.checked = true;
    else {
      veld.value = veld.closest('[data-veld="datum"]') ? `${(waarden.length % 27) + 1}-2-2026` : `waarde${waarden.length}q`;
      waarden.push(veld.value);
    }
    meld(veld);
  }
  for (const veld of gekozen.values()) {
    veld.checked = true;
    meld(veld);
  }
  return { waarden, keuzes: [...gekozen.values()].map((veld) => veld.closest('label')?.textContent.trim() ?? '') };
}

/** {@link vulInBlad} in a page of the browser tests. */
export const vulAlles = (page: Page) => page.evaluate(vulInBlad);
