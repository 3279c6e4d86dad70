/** Every walkthrough in a browser: for each outcome the first example that leads there, answered question by question. */
import { expect, test, type Page } from 'playwright/test';
import type { Antwoord } from '../../src/machines/route.ts';
import { voorbeelden } from '../../src/machines/register.ts';
import { omvang, wegwijzerHeel } from '../hulp/omvang.ts';

async function antwoord(page: Page, { vraag, waarden: [waarde = ''] }: Antwoord) {
  const plek = page.locator(`[data-vraag="${vraag}"]`);
  await expect(plek).toBeVisible();
  await plek.locator(`[data-antwoord="${waarde}"]`).click();
}

/** Room for text on an A4 sheet: 210 mm less the margins of papier.css, in CSS pixels. */
const BLADBREEDTE = Math.floor(((210 - 2 * 18) * 96) / 25.4);

for (const [slug, lijst] of Object.entries(voorbeelden)) {
  test(
    `${slug}: the review sheet is no wider than paper, or a browser would print it in smaller letters`,
    omvang(wegwijzerHeel(slug)),
    async ({ page }) => {
      await page.setViewportSize({ width: BLADBREEDTE, height: 900 });
      await page.emulateMedia({ media: 'print' });
      await page.goto(`wegwijzers/${slug}/overzicht/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(BLADBREEDTE);
    },
  );
  // Has questions with several answers, and a file of its own: wegwijzer-uitkomst.spec.ts.
  if (slug === 'directe-overdracht') continue;
  const perUitkomst = new Map([...lijst].reverse().map((voorbeeld) => [voorbeeld.uitkomst, voorbeeld]));
  for (const [plaats, [uitkomst, { naam, antwoorden }]] of [...perUitkomst].entries()) {
    test(`${slug} → ${uitkomst}: ${naam}`, omvang(plaats === 0 || wegwijzerHeel(slug)), async ({ page }) => {
      await page.goto(`wegwijzers/${slug}/`);
      for (const een of antwoorden) await antwoord(page, een);
      const blad = page.locator(`[data-uitkomst="${uitkomst}"]`);
      await expect(blad).toBeVisible();
      expect(await blad.locator('blockquote').count()).toBeGreaterThan(0);
      expect(page.url()).not.toContain('#v1');
    });
  }
}
