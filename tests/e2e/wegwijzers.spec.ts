/** Every walkthrough in a browser: for each outcome the first example that leads there, answered question by question. */
import { expect, test, type Page } from 'playwright/test';
import { voorbeelden as casusregieAfsluiten } from '../../src/machines/casusregie-afsluiten.voorbeelden.ts';
import { voorbeelden as opschalen } from '../../src/machines/opschalen.voorbeelden.ts';
import { voorbeelden as overdrachtOntvangen } from '../../src/machines/overdracht-ontvangen.voorbeelden.ts';
import { voorbeelden as raadOfPolitie } from '../../src/machines/raad-of-politie.voorbeelden.ts';
import { voorbeelden as terugkoppelen } from '../../src/machines/terugkoppelen.voorbeelden.ts';
import { voorbeelden as wieInformeertHetGezin } from '../../src/machines/wie-informeert-het-gezin.voorbeelden.ts';
import { voorbeelden as wieIsVerantwoordelijk } from '../../src/machines/wie-is-verantwoordelijk.voorbeelden.ts';
import type { Antwoord } from '../../src/wegwijzer/typen.ts';

const ALLES = {
  'wie-is-verantwoordelijk': wieIsVerantwoordelijk,
  'casusregie-afsluiten': casusregieAfsluiten,
  opschalen,
  terugkoppelen,
  'wie-informeert-het-gezin': wieInformeertHetGezin,
  'raad-of-politie': raadOfPolitie,
  'overdracht-ontvangen': overdrachtOntvangen,
};

async function antwoord(page: Page, { vraag, waarden: [waarde = ''] }: Antwoord) {
  const plek = page.locator(`[data-vraag="${vraag}"]`);
  await expect(plek).toBeVisible();
  await plek.locator(`[data-antwoord="${waarde}"]`).click();
}

for (const [slug, voorbeelden] of Object.entries(ALLES)) {
  const perUitkomst = new Map([...voorbeelden].reverse().map((voorbeeld) => [voorbeeld.uitkomst, voorbeeld]));
  for (const [uitkomst, { naam, antwoorden }] of perUitkomst) {
    test(`${slug} → ${uitkomst}: ${naam}`, async ({ page }) => {
      await page.goto(`wegwijzers/${slug}/`);
      for (const een of antwoorden) await antwoord(page, een);
      const blad = page.locator(`[data-uitkomst="${uitkomst}"]`);
      await expect(blad).toBeVisible();
      expect(await blad.locator('blockquote').count()).toBeGreaterThan(0);
      expect(page.url()).not.toContain('#v1');
    });
  }
}
