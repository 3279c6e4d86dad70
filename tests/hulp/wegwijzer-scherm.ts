/** Steps of the browser tests of a walkthrough: open it, answer, make a link; driven by the same examples as the unit tests. */
import { expect, type Page } from 'playwright/test';
import { voorbeelden } from '../../src/machines/directe-overdracht.voorbeelden.ts';
import type { Voorbeeld } from '../../src/machines/voorbeeld.ts';

export const PAD = 'wegwijzers/directe-overdracht/';
export const J_VRAGEN = ['acuut', 'letsel', 'ongeboren-kind', 'psychiatrie', 'onderzoek-nodig', 'hulp-ongewenst', 'melder-anoniem'];

export const vraag = (page: Page, id: string) => page.locator(`[data-vraag="${id}"]`);
export const uitkomst = (page: Page) => page.locator('[data-uitkomst]');
export const kies = async (page: Page, id: string, waarden: readonly string[]) => {
  const hier = vraag(page, id);
  for (const waarde of waarden) await hier.locator(`[data-antwoord="${waarde}"]`).click();
  if ((await hier.locator('form').count()) > 0) await hier.getByRole('button', { name: 'Verder' }).click();
};
export const doorloop = async (page: Page, { antwoorden }: Pick<Voorbeeld, 'antwoorden'>) => {
  for (const { vraag: id, waarden } of antwoorden) await kies(page, id, waarden);
};
export const alsLink = ({ antwoorden }: Pick<Voorbeeld, 'antwoorden'>) =>
  `#v1&${antwoorden.map(({ vraag: id, waarden }) => `${id}=${waarden.join('+')}`).join('&')}`;
export const voorbeeld = (zoek: (een: Voorbeeld) => boolean) => {
  const gevonden = voorbeelden.find(zoek);
  if (!gevonden) throw new Error('Dit voorbeeld bestaat niet meer.');
  return gevonden;
};
export const perUitkomst = [...new Map(voorbeelden.filter(({ voorlopig }) => !voorlopig).map((een) => [een.uitkomst, een])).values()];
export const ruimste = voorbeeld((een) => een.uitkomst === 'direct-overdragen-kan');

/** Unfolds everything on the outcome. */
export const vouwUit = async (page: Page) => {
  await expect(page.locator('article[data-uitkomst]')).toBeVisible();
  await page.locator('[data-uitkomst] details').evaluateAll((vouwen) => vouwen.forEach((vouw) => vouw.setAttribute('open', '')));
};

/** Opens the walkthrough and waits until its script has taken over, which is when the title names the step. */
export const open = async (page: Page) => {
  await page.goto(PAD);
  await expect(page).toHaveTitle(/^Stap 1: /u);
};
