/** An old link to a place that is gone from the text: it says so, without script too, and is silent to everyone else. */
import { expect, test } from 'playwright/test';

/** As components/bron/Vervallen.astro writes it; today nothing is gone, so it is put into the page on its way to the browser. */
const REGEL =
  '<p id="6.1.1-99" class="punt vervallen" data-annotatie><strong>Deze plaats is vervallen of verplaatst (tekst van mei 2027).</strong> De zin is verplaatst. <a href="#6.1.1-1">Ga naar paragraaf 6.1.1</a></p>';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'met JavaScript' : 'zonder JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('an old link says what happened and leads on', async ({ page }) => {
      await page.route('**/afspraken/6/', async (vraag) => {
        const antwoord = await vraag.fetch();
        await vraag.fulfill({ response: antwoord, body: (await antwoord.text()).replace(/<article[^>]*>/u, (begin) => begin + REGEL) });
      });
      const melding = page.getByText('Deze plaats is vervallen of verplaatst');
      await page.goto('afspraken/6/');
      await expect(melding).toBeHidden();
      await page.goto('afspraken/6/#6.1.1-99');
      await expect(melding).toBeInViewport();
      await page.getByRole('link', { name: 'Ga naar paragraaf 6.1.1' }).click();
      await expect(melding).toBeHidden();
      await expect(page.locator('[id="6.1.1-1"]')).toBeInViewport();
    });
  });
