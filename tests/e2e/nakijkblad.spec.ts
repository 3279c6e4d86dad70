/** The review sheet of a walkthrough on paper: as many sheets as its content needs, the first of them full, with room for who checks it. */
import { expect, test } from 'playwright/test';
import { voorbeelden } from '../../src/machines/register.ts';
import { omvang, wegwijzerHeel } from '../hulp/omvang.ts';
import { bladmaten } from '../hulp/pdf.ts';

/** A sheet holds this much: less of it and there are holes. Full sheets of two columns have some 6,200 characters, with all their headings and lines to write on. */
const TEKENS_PER_VEL = 5200;

for (const slug of Object.keys(voorbeelden))
  test(slug, omvang(wegwijzerHeel(slug)), async ({ page }) => {
    test.slow();
    await page.goto(`wegwijzers/${slug}/overzicht/`);
    const maten = bladmaten(await page.pdf({ preferCSSPageSize: true }));
    const tekens = (await page.locator('main').evaluate((main) => main.textContent.replace(/\s+/gu, ' '))).length;
    const eigenVel = await page.locator('.tekenblad--vel').count();
    expect(maten.length).toBeLessThanOrEqual(Math.ceil(tekens / TEKENS_PER_VEL) + eigenVel);
    await page.emulateMedia({ media: 'print' });
    // A drawing with a sheet of its own is the last one, so that no sheet before it breaks off.
    const volgorde = await page.locator('.overzicht__kolommen, .tekenblad--vel').evaluateAll((delen) => delen.map(({ className }) => className));
    expect(volgorde[0]).toBe('overzicht__kolommen');
    const vak = page.locator('.overzicht__uitkomst .nakijkvak').first();
    await expect(vak).toBeVisible();
    await expect(vak).toHaveText(/akkoord\s*opmerking:/u);
    await expect(page.locator('.nakijkblok').last()).toContainText('Handtekening:');
    await page.emulateMedia({ media: 'screen' });
    await expect(vak).toBeHidden();
  });
