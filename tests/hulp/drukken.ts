/** Presses controls, and measures that they stay where they are until the release (contract §2c). */
import { expect, type Locator, type Page } from 'playwright/test';
import { midden } from './gebaar.ts';

/** Presses the middle of a control, measures whether it stays where it is, and releases. */
export async function drukOp(page: Page, knop: Locator): Promise<void> {
  const { x, y } = await midden(knop);
  const voor = await knop.boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Long enough for whatever comes a moment later.
  await page.waitForTimeout(250);
  expect(await knop.boundingBox()).toEqual(voor);
  await page.mouse.up();
}

/** Where an element is, and what it says. Runs in the page. */
function plaatsVan(element: Node): { waar: readonly number[]; woorden: string } {
  const { x, y, width, height } = element instanceof Element ? element.getBoundingClientRect() : new DOMRect();
  return { waar: [x, y, width, height], woorden: element.textContent ?? '' };
}

/** Puts the focus in a field, the control in the middle of the window, and says where that is. Runs in the page. */
function zetKlaar(knop: Element, veld: Node | null): { x: number; y: number; waar: readonly number[] } {
  if (veld instanceof HTMLElement) veld.focus();
  knop.scrollIntoView({ block: 'center' });
  const vak = knop.getBoundingClientRect();
  // Of a link over two lines the first: between the lines it is not.
  const { x, y, width, height } = knop.getClientRects()[0] ?? vak;
  return { x: x + width / 2, y: y + height / 2, waar: [vak.x, vak.y, vak.width, vak.height] };
}

/** Presses some 25 controls of a page, with the focus in a field before each, and measures whether they stay where they are. */
export async function drukOveral(page: Page, keuze: string): Promise<void> {
  const [veld = null] = await page.locator('main :is(input, textarea):visible, [data-zoekveld]:visible').elementHandles();
  // The presses are measured; what they would do is not wanted here.
  await page.evaluate(() => {
    const niets = (gebeurtenis: Event) => {
      gebeurtenis.preventDefault();
      gebeurtenis.stopImmediatePropagation();
    };
    for (const soort of ['click', 'dragstart']) addEventListener(soort, niets, true);
  });
  // Looked up once: what is visible costs more to find than to press.
  const knoppen = await page.locator(keuze).elementHandles();
  expect(knoppen.length).toBeGreaterThan(0);
  const stap = Math.ceil(knoppen.length / 25);
  for (const knop of knoppen.filter((_, nummer) => nummer % stap === 0)) {
    const { x, y, waar } = await knop.evaluate(zetKlaar, veld);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const na = await knop.evaluate(plaatsVan);
    await page.mouse.up();
    expect(na.waar, na.woorden).toEqual(waar);
  }
}
