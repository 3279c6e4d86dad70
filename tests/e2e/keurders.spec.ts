/** Every step of each walkthrough under two more engines than axe: they look at other things, and differently. Pages: toegankelijk.spec.ts. */
import { expect, test } from 'playwright/test';
import { voorbeelden } from '../../src/machines/register.ts';
import { keurMetTwee } from '../hulp/keurders.ts';
import { omvang, wegwijzerHeel } from '../hulp/omvang.ts';
import { kies, uitkomst } from '../hulp/wegwijzer-scherm.ts';

// What fades in has no contrast yet.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [slug, lijst] of Object.entries(voorbeelden)) {
  const langste = [...lijst].sort((een, ander) => ander.antwoorden.length - een.antwoorden.length)[0];
  test(`two engines: ${slug}, step by step to the outcome`, omvang(wegwijzerHeel(slug)), async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`wegwijzers/${slug}/`);
    for (const { vraag, waarden } of langste?.antwoorden ?? []) {
      await expect(page.locator(`[data-vraag="${vraag}"]`)).toBeVisible();
      expect(await keurMetTwee(page), vraag).toEqual([]);
      await kies(page, vraag, waarden);
    }
    await expect(uitkomst(page)).toBeVisible();
    expect(await keurMetTwee(page), 'the outcome').toEqual([]);
  });
}

test('two engines: a fault that is put there is found by each', async ({ page }) => {
  await page.goto('over/');
  await page.evaluate(() => {
    const fout = document.createElement('p');
    fout.innerHTML = '<img src="../icoon.svg"><button></button>';
    document.querySelector('main')?.append(fout);
  });
  const regels = (await keurMetTwee(page)).map(({ regel }) => regel.split(' ')[0]);
  expect(new Set(regels)).toEqual(new Set(['HTMLCS', 'IBM']));
});
