/** The site as a municipality hosts it, for a browser that runs on the same machine: under a name of its own, in a folder. */
import { expect, test, type Page } from 'playwright/test';

export const INTRANET = 'http://intranet.voorbeeld.nl/zorg/afspraken/';
/** The page's address on paper (src/components/pagina/adrescode.script.ts). */
export const ADRESCODE = '.adrescode';

/** Opens a page of the site there. @param koppen response headers on everything */
export async function openOpIntranet(page: Page, pad: string, koppen: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.route(`${INTRANET}**`, async (route) => {
    const response = await route.fetch({
      url: route
        .request()
        .url()
        .replace(INTRANET, `${test.info().project.use.baseURL ?? ''}`),
    });
    await route.fulfill({ response, headers: { ...response.headers(), ...koppen } });
  });
  await page.goto(`${INTRANET}${pad}`);
}

/** What the browser's own print command does first. */
export async function beginMetPrinten(page: Page): Promise<void> {
  await page.keyboard.press('Control');
  await expect(page.locator(ADRESCODE)).toBeAttached();
}
