/** Every form, filled in everywhere: whatever is typed comes out whole, on paper, as text and as a file. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';
import { keurMetAxe } from '../hulp/axe.ts';
import { labelVan } from '../../src/formulier/woorden.ts';
import { formulieren, veldenVan } from '../hulp/formulierinhoud.ts';
import { vulAlles } from '../hulp/formulier.ts';
import { weigerKlembord } from '../hulp/klembord.ts';
import { formulierHeel, omvang } from '../hulp/omvang.ts';
import { leesPdf, zonderWit } from '../hulp/pdf.ts';

/** The text of an OpenDocument file without its marks. */
async function odtVan(page: Page): Promise<{ tekst: string; delen: Record<string, Uint8Array>; naam: string }> {
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als tekstbestand' }).click();
  const bestand = await wacht;
  const delen = unzipSync(new Uint8Array(readFileSync(await bestand.path())));
  const tekst = strFromU8(delen['content.xml'] ?? new Uint8Array()).replace(/<[^>]+>/gu, '');
  return { tekst, delen, naam: bestand.suggestedFilename() };
}

for (const [slug, formulier] of formulieren) {
  test(`${slug}: everything filled in comes whole on paper, in the text and in the file`, omvang(formulierHeel(slug)), async ({ page }) => {
    test.slow();
    await weigerKlembord(page);
    await page.goto(`formulieren/${slug}/`);
    const { waarden, keuzes } = await vulAlles(page);
    expect(waarden.length).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    const kopie = await page.getByLabel('Tekst om te kopiëren').inputValue();
    const odt = await odtVan(page);
    const pdf = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
    const uitgangen = { kopie: zonderWit(kopie), odt: zonderWit(odt.tekst), pdf: pdf.tekst };
    for (const [uitgang, tekst] of Object.entries(uitgangen)) {
      const hoort = [
        ...waarden,
        ...keuzes,
        ...veldenVan(formulier)
          .filter(({ soort }) => soort !== 'alleen-papier')
          .map(labelVan),
      ];
      const platte = tekst.replaceAll('&amp;', '&');
      expect(
        hoort.filter((woorden) => !platte.includes(zonderWit(woorden))),
        uitgang,
      ).toEqual([]);
      expect(platte, uitgang).toContain('januari2020');
    }
    expect(odt.naam).toBe(`${slug}.odt`);
    expect(Object.keys(odt.delen)[0]).toBe('mimetype');
    expect(strFromU8(odt.delen['styles.xml'] ?? new Uint8Array())).toContain('fo:language="nl"');
    await expect(page.locator('[data-formulier]')).not.toContainText('undefined');
  });

  test(
    `${slug}: filled, with a warning and the list of empty fields, is accessible; tabbing follows the reading order`,
    omvang(formulierHeel(slug)),
    async ({ page }) => {
      test.slow();
      await page.goto(`formulieren/${slug}/`);
      await page.getByRole('button', { name: 'Wat is nog leeg?' }).click();
      await vulAlles(page);
      await page.locator('[data-formulier] textarea').first().fill('123456782');
      await expect(page.locator('.bsn')).toHaveCount(1);
      expect(await keurMetAxe(page, {}, 'main')).toEqual([]);
      const volgorde = await page.evaluate(() => {
        const velden = [...document.querySelectorAll<HTMLElement>('[data-formulier] :is(input, textarea, button)')].filter(
          (el) => el.offsetParent !== null,
        );
        // Fields that stand side by side are one row: the frame of a field never begins above that of the one before it.
        const toppen = velden.map((veld) => (veld.closest('.veld') ?? veld).getBoundingClientRect().top);
        return {
          tabindex: velden.filter((veld) => veld.tabIndex > 0).length,
          terug: toppen.filter((top, nummer) => top < (toppen[nummer - 1] ?? 0) - 1).length,
        };
      });
      expect(volgorde).toEqual({ tabindex: 0, terug: 0 });
      const zonderNaam = await page
        .locator('[data-formulier] fieldset:visible')
        .evaluateAll((groepen) => groepen.filter((groep) => !groep.querySelector(':scope > legend')?.textContent.trim()).length);
      expect(zonderNaam).toBe(0);
    },
  );
}
