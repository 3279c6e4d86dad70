/** Linking from an intranet: the snippet has the address the page is read at. */
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { DIST } from '../hulp/dist.ts';
import { startServer } from '../hulp/server.ts';

test('the snippet has all addresses of the site itself, also under another path', async ({ page }) => {
  const server = await startServer(DIST, { pad: '/zorg/afspraken/' });
  try {
    await page.goto(`${server.adres}koppelen/?van=menu#html`);
    const veld = page.getByLabel('HTML om te plakken');
    await expect(veld).toHaveValue(new RegExp(`<li><a href="${server.adres}wegwijzers/opschalen/">Hoe schaal ik op\\?</a></li>`, 'u'));
    const fragment = await veld.inputValue();
    expect(fragment).not.toContain('uw-intranet');
    expect(fragment.match(/<li>/gu)).toHaveLength(await page.locator('[data-koppelingen] li').count());
  } finally {
    await server.sluit();
  }
});

test('from a disk (file://): the snippet keeps the placeholder', async ({ page }) => {
  await page.goto(`${pathToFileURL(DIST).href}/koppelen/index.html`);
  await expect(page.getByLabel('HTML om te plakken')).toHaveValue(/href="https:\/\/uw-intranet\/afsprakenwijzer\/wegwijzers\/"/u);
});
