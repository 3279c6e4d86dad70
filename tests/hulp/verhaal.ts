/** Steps of the browser tests of a story. */
import type { Page } from 'playwright/test';

export const PROEFMAN = 'leren/verhalen/proefman/';
export const OEFENING = 'leren/verhalen/van-oefening/';

export const moment = (page: Page, nummer: number) => page.locator(`[data-moment="${nummer}"]`);
export const ga = (page: Page, nummer: number) => page.locator(`[data-naar="${nummer}"]`).click();
export const doe = (page: Page, nummer: number, wat: string) => moment(page, nummer).locator(`[data-doe="${wat}"]`).click();
export const antwoord = (page: Page, vraag: string, waarde: string) => page.locator(`[data-vraag="${vraag}"] [data-antwoord="${waarde}"]`).click();
export const vergelijking = (page: Page) => page.locator('[data-vergelijking]');
export const verschil = (page: Page) => page.locator('[data-eerste-verschil]');
