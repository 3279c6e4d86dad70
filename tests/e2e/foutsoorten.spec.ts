/** Kinds of faults from use, each on the pages that could have it (docs/foutsoorten.md): what is pasted, copied, typed on a phone, linked, and read from a file. */
import { expect, test, type Page } from 'playwright/test';
import { PAD as TIJDLIJN } from '../hulp/casusverloop.ts';
import { DIST } from '../hulp/dist.ts';
import { omvang } from '../hulp/omvang.ts';
import { perSjabloon } from '../hulp/sjablonen.ts';
import { kies, PAD as REKENHULP } from '../hulp/termijnen.ts';
import { PAD as WEGWIJZER } from '../hulp/wegwijzer-scherm.ts';
import { zegUitpakken } from '../../scripts/uitbrengen/netwerkschijf.mjs';

/** Puts text on the clipboard and pastes it. */
async function plak(page: Page, keuze: string, tekst: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((wat) => navigator.clipboard.writeText(wat), tekst);
  await page.locator(keuze).focus();
  await page.keyboard.press('Control+V');
}
const vakken = (page: Page) =>
  page.locator('[data-datumvak="datum"] input').evaluateAll((alle) => alle.map((vak) => (vak as HTMLInputElement).value));

for (const [naam, pad] of [
  ['calculator', REKENHULP],
  ['timeline', TIJDLIJN],
] as const)
  test.describe(`a date pasted into the ${naam}`, () => {
    for (const tekst of ['20-11-2026', ' 20 november 2026', 'vrijdag 20 november 2026', '2026-11-20\n', '\u200e20-11-2026'])
      test(`${JSON.stringify(tekst)} goes over the three boxes`, omvang(tekst.startsWith(' ')), async ({ page }) => {
        await page.goto(pad);
        if (pad === REKENHULP) await kies(page, 'Veilig Thuis heeft een melding ontvangen');
        await plak(page, '#datum-dag', tekst);
        await expect.poll(() => vakken(page)).toEqual(['20', '11', '2026']);
        await expect(page.locator('#datum-jaar')).toBeFocused();
      });

    test(
      'what is no date changes nothing, and the message says what is; a number with a space fits',
      omvang(naam === 'calculator'),
      async ({ page }) => {
        await page.goto(pad);
        await page.locator('#datum-dag').fill('3');
        await plak(page, '#datum-dag', 'volgende week vrijdag');
        expect(await vakken(page)).toEqual(['3', '', '']);
        await expect(page.locator('#datum-fout')).toContainText('Vul de datum in met cijfers');
        await plak(page, '#datum-dag', 'donderdag 20 november 2026');
        expect(await vakken(page)).toEqual(['3', '', '']);
        await expect(page.locator('#datum-fout')).toContainText('20 november 2026 is een vrijdag. Kijk de dag en de datum na.');
        await plak(page, '#datum-maand', ' 11 ');
        await plak(page, '#datum-jaar', '2026');
        expect(await vakken(page)).toEqual(['3', '11', '2026']);
      },
    );
  });

/** Copies a part of the page as Ctrl+C does, and gives what is on the clipboard. */
async function kopieer(page: Page, keuze: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator(keuze).evaluate((deel) => {
    // A script that is in the page need not have run yet.
    const gelopen = new Promise((klaar) =>
      document.addEventListener('load', ({ target }) => /verwijzing\.js$/u.test((target as HTMLScriptElement).src) && klaar(0), true),
    );
    document.dispatchEvent(new Event('selectstart', { bubbles: true }));
    getSelection()?.selectAllChildren(deel);
    return gelopen;
  });
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a section that is copied is the source with its number; who copies a note gets the note', async ({ page }) => {
  await page.goto('afspraken/6/');
  const tekst = await kopieer(page, '[id="6.1.1"]');
  expect(tekst).toMatch(/^6\.1\.1 Moment van overdracht/u);
  expect(tekst).toContain('Veilig Thuis rondt de veiligheidsbeoordeling af binnen zeven weekdagen na ontvangst van de melding. Direct aansluitend');
  expect(tekst).not.toMatch(/Niet eenduidig|In het kort|afspraak|definitie|wegwijzer/u);
  const kort = page.locator('[id="6.1.1"] [data-kort]');
  expect(await kort.evaluate((deel) => (deel as HTMLElement).style.webkitUserSelect)).toBe('');
});

test('links as programs for mail and chat leave them lead to the same place', async ({ page, baseURL }) => {
  for (const hash of [
    '#v1%26veiligheidsbeoordeling=ja%26acuut=nee',
    '#v1&amp;veiligheidsbeoordeling=ja&amp;acuut=nee',
    '#v1&veiligheidsbeoordeling=ja&acuut=nee).',
    '#v1&veiligheidsbeoordeling=ja&acuut=nee”',
  ]) {
    await page.goto('about:blank');
    await page.goto(WEGWIJZER + hash);
    await expect(page.locator('[data-antwoord-op]'), hash).toHaveCount(2);
    await expect(page.locator('.berichten')).toBeEmpty();
  }
  for (const hash of ['#6.1.6.', '#6.1.6),', '#6.1.6%E2%80%9D']) {
    await page.goto('about:blank');
    await page.goto(`afspraken/6/${hash}`);
    await expect(page).toHaveURL(/#6\.1\.6$/u);
    await expect(page.locator('[id="6.1.6"]')).toBeInViewport();
  }
  // A server shows 404.html where the '#' has become part of the path.
  await page.route('**/*%23*', (vraag) => vraag.fulfill({ status: 404, path: `${DIST}/404.html`, contentType: 'text/html' }));
  await page.goto(`${baseURL ?? ''}${WEGWIJZER}%23v1&veiligheidsbeoordeling=ja`);
  await expect(page).toHaveURL(/directe-overdracht\/$|directe-overdracht\/#v1/u);
  await expect(page.locator('[data-antwoord-op]')).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });
  test('every field has letters of 16 px or more, so that no phone enlarges the page', async ({ page }) => {
    test.slow();
    for (const pad of perSjabloon()) {
      await page.goto(pad);
      const klein = await page.locator('input, textarea, select').evaluateAll((velden) =>
        velden
          .filter((veld) => !['checkbox', 'radio', 'file'].includes((veld as HTMLInputElement).type))
          .filter((veld) => parseFloat(getComputedStyle(veld).fontSize) < 16)
          .map(({ id, className }) => id || className),
      );
      expect(klein, pad).toEqual([]);
    }
  });
});

test("the municipality's contacts stay when the reader's clock is wrong; a file in another coding is not shown, and the check says why", async ({
  page,
}) => {
  const bestand = JSON.stringify({
    gemeente: 'Hart van Brabant',
    contacten: [{ id: 'a', wat: 'Coördinatie', naam: 'Team Proef', gecontroleerd: '2026-11-20' }],
    opschalen: [],
  });
  let inhoud: Buffer = Buffer.from(bestand);
  await page.route('**/gemeente.json', (vraag) => vraag.fulfill({ body: inhoud, contentType: 'application/json' }));
  await page.clock.setFixedTime('2020-01-01T12:00:00');
  await page.goto('contact/');
  await expect(page.locator('[data-contacten]')).toContainText('Team Proef');
  await page.goto('contact/controle/');
  await expect(page.locator('[data-controle]')).toContainText('Deze dag ligt in de toekomst');
  for (const codering of ['latin1', 'utf16le'] as const) {
    inhoud = Buffer.from(bestand, codering);
    await page.goto('contact/');
    await expect(page.locator('[data-bericht]')).not.toBeEmpty();
    await page.goto('contact/controle/');
    await expect(page.locator('[data-controle]')).toContainText('niet bewaard als UTF-8');
  }
});

test('the first page of a network drive says to unpack when it stands alone, and not otherwise', async ({ page }) => {
  await page.route('**/uitpakken.html', async (vraag) => {
    const html = await (await vraag.fetch({ url: vraag.request().url().replace('uitpakken.html', '') })).text();
    await vraag.fulfill({ body: zegUitpakken(html), contentType: 'text/html' });
  });
  const zin = page.getByText('Pak de hele zip uit');
  await page.goto('uitpakken.html');
  await expect(zin).toBeHidden();
  await page.route('**/{stijl,scripts}/**', (vraag) => vraag.abort());
  await page.goto('uitpakken.html');
  await expect(zin).toBeVisible();
});
