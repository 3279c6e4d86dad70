/** The clipboard in tests: a browser that refuses it, and what stands on it. */
import type { Page } from 'playwright/test';

/** From the next page on the browser allows neither way of copying, as a policy or a frame without permission does. */
export const weigerKlembord = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });

/** What is on the clipboard, asked in a page of its own: a page on plain http may not look. */
export async function leesKlembord(page: Page, basis: string): Promise<string> {
  const context = page.context();
  await context.grantPermissions(['clipboard-read'], { origin: new URL(basis).origin });
  const kijker = await context.newPage();
  await kijker.goto(basis);
  const tekst = await kijker.evaluate(() => navigator.clipboard.readText());
  await kijker.close();
  return tekst;
}

/** What is selected in the field that has the focus. */
export const geselecteerd = (page: Page) =>
  page.evaluate(() => {
    const veld = document.activeElement;
    if (!(veld instanceof HTMLTextAreaElement) && !(veld instanceof HTMLInputElement)) return null;
    return veld.value.slice(veld.selectionStart ?? 0, veld.selectionEnd ?? 0);
  });
