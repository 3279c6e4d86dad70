/** Gestures of a hand that does more than it means to: a double click, a double tap, a key that is held. */
import { expect, type Locator, type Page } from 'playwright/test';
import { RUST } from '../../src/pagina/gebaar.ts';
import { voorbeelden } from '../../src/machines/register.ts';

export const GROOT = { viewport: { width: 1366, height: 768 } };
export const TELEFOON = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** The middle of an element, scrolled into view. */
export async function midden(doel: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await doel.scrollIntoViewIfNeeded();
  const vak = await doel.boundingBox();
  if (!vak) throw new Error('Dit element is niet te zien.');
  return { x: vak.x + vak.width / 2, y: vak.y + vak.height / 2 };
}

/** How one gesture can come twice, by name. */
export const GEBAREN = {
  /** At the place of the first click, whatever stands there by then. */
  dubbelklik: async (page: Page, doel: Locator) => {
    const { x, y } = await midden(doel);
    await page.mouse.dblclick(x, y, { delay: 20 });
  },
  /** The second tap lies a little beside the first: some browsers then count it as a first one. */
  dubbeltik: async (page: Page, doel: Locator) => {
    const { x, y } = await midden(doel);
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(100);
    await page.touchscreen.tap(x + 9, y + 12);
  },
  /** A key that is down says so again and again. */
  vastgehouden: async (page: Page, doel: Locator) => {
    await doel.focus();
    for (let keer = 0; keer < 5; keer++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
  },
  /** Enter, and at once again. */
  tweemaal: async (page: Page, doel: Locator) => {
    await doel.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
    await page.keyboard.press('Enter');
  },
} satisfies Record<string, (page: Page, doel: Locator) => Promise<void>>;

/** Every gesture with the screen it is made on. */
export const STANDEN = [
  { gebaar: 'dubbelklik', opties: GROOT },
  { gebaar: 'dubbeltik', opties: TELEFOON },
  { gebaar: 'vastgehouden', opties: GROOT },
  { gebaar: 'tweemaal', opties: GROOT },
] as const;

/** The pause of a hand between two acts; a mouse needs none, since there the system says what belongs together. */
export const adem = (page: Page, gebaar?: keyof typeof GEBAREN): Promise<void> => page.waitForTimeout(gebaar === 'dubbelklik' ? 0 : RUST + 50);

/** Steps of this walkthrough in the browser's history; `history.length` itself stops at fifty. */
export const stappen = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(Object(history.state), 'wegwijzer-diepte'));

/** Every answer that the examples of a walkthrough give, once: what was answered before, the answer, the question or outcome that follows. */
export function alleAntwoorden(slug: string) {
  const perAntwoord = (voorbeelden[slug] ?? []).flatMap(({ antwoorden, uitkomst }) =>
    antwoorden.map((antwoord, plaats) => {
      const volgende = antwoorden[plaats + 1]?.vraag;
      const wordt = volgende === undefined ? `[data-uitkomst="${uitkomst}"]` : `[data-vraag="${volgende}"]`;
      return { eerder: antwoorden.slice(0, plaats), antwoord, wordt };
    }),
  );
  return [...new Map(perAntwoord.map((een) => [`${een.antwoord.vraag}=${een.antwoord.waarden.join('+')}`, een])).values()];
}

/** The longest example of a walkthrough. */
export const langste = (slug: string) =>
  (voorbeelden[slug] ?? []).reduce((lang, een) => (een.antwoorden.length > lang.antwoorden.length ? een : lang));

/** Opens a walkthrough and waits until its script has taken over. */
export async function openWegwijzer(page: Page, slug: string): Promise<void> {
  // Going where one is already is a reload, which keeps the answers.
  await page.goto('about:blank');
  await page.goto(`wegwijzers/${slug}/`);
  await expect(page).toHaveTitle(/^Stap 1: /u);
}
