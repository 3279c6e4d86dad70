/** Outcomes: every example, the dangerous readings 5, 6 and 13, sources, note, paper, review sheet. */
import { expect, test } from 'playwright/test';
import { voorbeelden } from '../../src/machines/directe-overdracht.voorbeelden.ts';
import { PAD, vraag, uitkomst, kies, doorloop, alsLink, voorbeeld, perUitkomst, ruimste, vouwUit } from '../hulp/wegwijzer-scherm.ts';

test.beforeEach(({ page }) => {
  page.on('pageerror', (fout) => {
    throw fout;
  });
});

for (const een of perUitkomst) {
  test(`answers lead to ${een.uitkomst}, with sources`, async ({ page }) => {
    await page.goto(PAD);
    await doorloop(page, een);
    await expect(uitkomst(page)).toHaveCount(1);
    await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', een.uitkomst);
    await expect(uitkomst(page)).not.toHaveAttribute('data-voorlopig', '');
    await expect(uitkomst(page).getByRole('heading', { name: 'Doe nu', exact: true })).toBeVisible();
    for (const kop of [
      /^Waarop dit rust \(\d+\)$/u,
      /^Wat Veilig Thuis doet \(\d+\)$/u,
      /^Wat verandert mijn uitkomst\? \(\d+\)$/u,
      /^Termijnen \(\d+\)$/u,
    ])
      await expect(uitkomst(page).getByRole('heading', { name: kop })).toBeVisible();
    await vouwUit(page);
    await expect(uitkomst(page).getByText('Wie besluit')).toBeVisible();
    const links = uitkomst(page).locator('blockquote a');
    expect(await links.count()).toBeGreaterThan(3);
    expect(await links.evaluateAll((lijst) => lijst.every((link) => /#(?:bijlage-)?[\d.]+-/u.test(link.getAttribute('href') ?? '')))).toBe(true);
  });
}

test('every example as a link', async ({ page }) => {
  test.setTimeout(240_000);
  for (const een of voorbeelden)
    await test.step(een.naam, async () => {
      // The first from elsewhere; the others change the fragment of the page that is open, as a link from a chat beside it does.
      await page.goto(PAD + alsLink(een));
      await expect(page.locator('[data-antwoord-op]')).toHaveCount(een.antwoorden.length);
      await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', een.uitkomst);
      expect((await uitkomst(page).getAttribute('data-voorlopig')) !== null).toBe(een.voorlopig);
      if (een.lezing === 5) await expect(page.locator('[data-uitkomst="direct-overdragen-kan"]')).toHaveCount(0);
    });
});

test('reading 6: anonymous alone is no ground; together with no wish for help it is', async ({ page }) => {
  await page.goto(PAD);
  await doorloop(
    page,
    voorbeeld(({ naam }) => naam.startsWith('Criterium: de melder is anoniem')),
  );
  await expect(page.locator('[data-grond="doorslaggevend"]')).toHaveCount(1);
  await expect(page.locator('[data-grond="doorslaggevend"]')).toContainText(
    'De melder wil anoniem blijven en de directbetrokkenen staan na contact niet open voor hulp.',
  );
});

test('reading 13: whom to call is on every step, and again at the outcome when it is acute', async ({ page }) => {
  await page.goto(PAD);
  await expect(page.getByRole('complementary', { name: 'Direct gevaar' })).toContainText('112');
  await kies(page, 'veiligheidsbeoordeling', ['ja']);
  await kies(page, 'acuut', ['ja']);
  await page.getByRole('button', { name: 'U kunt hier stoppen' }).click();
  const alarm = uitkomst(page).locator('.alarm');
  await expect(alarm.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  await expect(alarm.getByRole('link', { name: '0800-2000' })).toBeVisible();
  await expect(alarm).toContainText('Toevoeging van deze site');
});

test('reading 13: no criterion is not called safe', async ({ page }) => {
  await page.goto(PAD + alsLink(ruimste));
  await expect(uitkomst(page)).toContainText('betekent niet dat het veilig is');
  const kleuren = await uitkomst(page).evaluate((blad) => {
    const alle = [blad, ...blad.querySelectorAll('*')].map((deel) => getComputedStyle(deel));
    return [...new Set(alle.flatMap(({ color, backgroundColor }) => [color, backgroundColor]))];
  });
  const groen = kleuren.filter((kleur) => {
    const [r = 0, g = 0, b = 0, a = 1] = [...kleur.matchAll(/[\d.]+/gu)].map(Number);
    return a > 0 && g > r + 25 && g > b + 10;
  });
  expect(groen).toEqual([]);
});

test('why a question is asked: the words of the source, with a link', async ({ page }) => {
  await page.goto(PAD);
  await page.getByText('Waarom deze vraag?').click();
  const citaat = vraag(page, 'veiligheidsbeoordeling').locator('blockquote').first();
  await expect(citaat).toContainText('Veilig Thuis voert in alle meldingen de veiligheidsbeoordeling uit');
  await citaat.getByRole('link').click();
  await expect(page).toHaveURL(/\/afspraken\/5\/#5-1$/u);
});

test('what changes the outcome: following it leads there', async ({ page }) => {
  await page.goto(PAD + alsLink(ruimste));
  await vouwUit(page);
  const wordt = page.locator('[data-wordt="nog-niet-vastgesteld"]');
  await expect(wordt).toContainText('“Acute bedreiging”');
  await expect(wordt).toContainText('“weet ik niet” in plaats van “nee”');
  await expect(wordt.getByRole('link').first()).toHaveText('paragraaf 5.1');
  await page.getByRole('button', { name: 'Wijzig Acute bedreiging' }).click();
  await kies(page, 'acuut', ['weet-niet']);
  await expect(uitkomst(page)).toHaveAttribute('data-uitkomst', 'nog-niet-vastgesteld');
});

test('what changes the outcome: folded under the number of outcomes, and paper has them all', async ({ page }) => {
  await page.goto('wegwijzers/wie-is-verantwoordelijk/#v1&laatste-gebeurtenis=melding-bij-vt');
  const alle = page.locator('[data-wordt]');
  await expect(alle).toHaveCount(17);
  await expect(alle.first()).toBeHidden();
  await page.getByText('Wat verandert mijn uitkomst? (17)').click();
  await expect(alle.last()).toBeVisible();
  await page.getByText('Wat verandert mijn uitkomst? (17)').click();
  await page.emulateMedia({ media: 'print' });
  await expect(alle.last()).toBeVisible();
});

test('the dossier note can be copied and is on screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAD + alsLink(ruimste));
  await page.getByRole('button', { name: 'Kopieer dossiernotitie' }).click();
  await expect(page.locator('[aria-live]').filter({ hasText: 'gekopieerd' })).toBeVisible();
  const tekst = await page.evaluate(() => navigator.clipboard.readText());
  expect(tekst).toContain('Is er ernstig letsel? Nee');
  expect(tekst).toContain('Casusnummer: ____');
  await expect(page.getByLabel('Dossiernotitie')).toHaveValue(tekst);
});

test('without JavaScript: the page points to the review sheet, which is complete', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PAD);
  await expect(vraag(page, 'veiligheidsbeoordeling')).toBeVisible();
  await page.locator('noscript').getByRole('link').or(page.locator('.punt').getByRole('link')).first().click();
  await expect(page).toHaveURL(/overzicht\/$/u);
  await expect(page.getByRole('img', { name: /Route van de wegwijzer/u })).toBeVisible();
  await expect(page.locator('h3[id^="vraag-"]')).toHaveCount(13);
  await expect(page.locator('h2[id^="uitkomst-"]')).toHaveCount(6);
  await expect(page.locator('section[aria-labelledby="voorbeelden"] tbody tr')).toHaveCount(voorbeelden.length);
  await context.close();
});

test('the sheet is visible on paper: a transition on screen does not start anew there', async ({ page }) => {
  await page.goto('wegwijzers/directe-overdracht/#v1&veiligheidsbeoordeling=nee');
  await page.emulateMedia({ media: 'print' });
  const onzichtbaar = await page.evaluate(
    () => [...document.querySelectorAll('main, main *')].filter((el) => getComputedStyle(el).animationName !== 'none').length,
  );
  expect(onzichtbaar).toBe(0);
  await expect(page.locator('[data-uitkomst="eerst-veiligheidsbeoordeling"]')).toHaveCSS('opacity', '1');
});
