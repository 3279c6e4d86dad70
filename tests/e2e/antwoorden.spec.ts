/** Quick answers on screen and on paper: every situation in sight with its name, the rest behind its line, a theme on two sheets. */
import { expect, test } from 'playwright/test';
import { woordenAaneen } from '../hulp/aaneen.ts';
import { bladzijden } from '../hulp/dist.ts';
import { leesPdf, zonderWit } from '../hulp/pdf.ts';

const THEMAS = bladzijden().filter((pad) => /^antwoorden\/[a-z-]+\/$/u.test(pad));
const ALLE = ['melding', 'direct', 'met-voorwaarden', 'zonder-voorwaarden'];

test('every answer shows all four situations, or says that it always holds', async ({ page }) => {
  await page.goto('antwoorden/');
  const antwoorden = await page.locator('[data-snel-antwoord]').evaluateAll((lijst) =>
    lijst.map((een) => ({
      id: een.id,
      naam: een.getAttribute('data-snel-antwoord'),
      situaties: [...een.querySelectorAll('[data-situatie]')].flatMap((deel) => deel.getAttribute('data-situatie')?.split(' ') ?? []),
    })),
  );
  expect(antwoorden.length).toBeGreaterThanOrEqual(8);
  for (const { id, naam, situaties } of antwoorden) {
    expect(naam).toBe(id);
    if (situaties[0] !== 'altijd') expect([...situaties].sort(), id).toEqual([...ALLE].sort());
  }
});

for (const javaScriptEnabled of [true, false])
  test(`the line is in sight and its words are one tap away, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    await page.goto('antwoorden/#contact-starten');
    const antwoord = page.locator('[data-snel-antwoord="contact-starten"]');
    await expect(antwoord.getByRole('heading')).toBeInViewport();
    // The seven weekdays are for one situation, and the others are beside it.
    await expect(antwoord.locator('[data-regel]:visible')).toHaveCount(4);
    await expect(antwoord.locator('[data-regel]').filter({ hasText: 'zeven weekdagen' })).toHaveCount(1);
    const direct = antwoord.locator('[data-situatie="direct"]');
    await expect(direct).toContainText('na een directe overdracht');
    await expect(direct.getByRole('link', { name: '4.d' })).toBeHidden();
    await direct.locator('summary').click();
    await expect(direct.locator('blockquote')).toContainText('zo spoedig met de contacten');
    await direct.getByRole('link', { name: '4.d' }).click();
    await expect(page).toHaveURL(/afspraken\/4\/#4-d$/u);
    await context.close();
  });

test('the question how contact can be made safely stands in sight wherever an answer asks for contact', async ({ page }) => {
  await page.goto('antwoorden/');
  const link = page.locator('[data-snel-antwoord="contact-starten"]').getByRole('link', { name: 'Ga eerst na of contact veilig kan' });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', /wegwijzers\/wie-informeert-het-gezin\//u);
  await expect(page.locator('[data-snel-antwoord="monitoren"]')).not.toContainText('Ga eerst na');
});

test('on a phone lines and links are targets of at least 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('antwoorden/');
  const hoogtes = await page
    .locator('main :is(summary, .antwoord__verder a, .veilig a, .themas__blad a):visible')
    .evaluateAll((lijst) => lijst.map((een) => een.getBoundingClientRect().height));
  expect(hoogtes.length).toBeGreaterThan(20);
  expect(Math.min(...hoogtes)).toBeGreaterThanOrEqual(24);
});

test('the page on paper has every line, every text and every quote', async ({ page }) => {
  await page.goto('antwoorden/');
  const woorden = await page.locator('main :is([data-regel], .situatie__naam, details > p, blockquote, .punten a)').allTextContents();
  const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(woorden.length).toBeGreaterThan(60);
  // A name begins with a capital where it stands on its own.
  const opPapier = tekst.toLowerCase();
  expect(woorden.filter((stuk) => !opPapier.includes(zonderWit(stuk).toLowerCase()))).toEqual([]);
});

test('a theme is a sheet of lines with their sections and a sheet of quotes, without a script', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  expect(THEMAS.length).toBeGreaterThanOrEqual(7);
  for (const pad of THEMAS) {
    await page.goto(pad);
    const regels = await page.locator('[data-regel]').allTextContents();
    const citaten = await page.locator('[data-themabronnen] blockquote').allTextContents();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(woordenAaneen), pad).toEqual([]);
    const { bladzijden: aantal, vellen } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(aantal, pad).toBe(citaten.length > 0 ? 2 : 1);
    expect(
      regels.filter((regel) => !vellen[0]?.includes(zonderWit(regel))),
      pad,
    ).toEqual([]);
    expect(
      citaten.filter((citaat) => !vellen[1]?.includes(zonderWit(citaat))),
      pad,
    ).toEqual([]);
  }
  await context.close();
});

test('a theme opens its questions, and a question leads to its answer', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('antwoorden/');
  const themas = page.getByRole('navigation', { name: 'Thema’s' });
  await themas.getByText(/^Termijnen/u).click();
  const vraag = themas.getByRole('link', { name: 'Binnen hoeveel dagen start het contact met het gezin?' });
  expect((await vraag.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await vraag.click();
  await expect(page.locator('#contact-starten').getByRole('heading')).toBeInViewport();
});

test('the answers are in the menu, and every theme leads to its sheet and back', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Snelle antwoorden' }).first().click();
  await expect(page).toHaveURL(/antwoorden\/$/u);
  await expect(page.locator('.themas__blad a')).toHaveCount(THEMAS.length);
  const bladen = await page.locator('.themas__blad a').evaluateAll((lijst) => lijst.map((een) => (een as HTMLAnchorElement).pathname));
  expect(bladen.map((pad) => pad.split('/').slice(-3).join('/')).sort()).toEqual([...THEMAS].sort());
  await page.locator('.themas__blad a').first().click();
  await page.getByRole('link', { name: 'Met toelichting en onduidelijke punten' }).click();
  await expect(page).toHaveURL(/antwoorden\/#thema-/u);
});
