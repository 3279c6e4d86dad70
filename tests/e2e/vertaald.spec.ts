/** A browser that translates the page puts elements of its own in the place of every text. What changes afterwards must still be right. */
import { expect, test, type Page } from 'playwright/test';
import { PAD as TIJDLIJN } from '../hulp/casusverloop.ts';
import { PAD as TERMIJNEN } from '../hulp/termijnen.ts';
import { omvang } from '../hulp/omvang.ts';
import { vertaal as vertaalDeel } from '../hulp/slechte-dagen.ts';
import { PAD, alsLink, kies, ruimste, uitkomst, vraag } from '../hulp/wegwijzer-scherm.ts';

const fouten: string[] = [];
test.beforeEach(({ page }) => {
  fouten.length = 0;
  page.on('pageerror', ({ message }) => fouten.push(message));
});
test.afterEach(() => expect(fouten).toEqual([]));

/** All of a page that draws from data, or its one island. */
const vertaal = async (page: Page, houdt: boolean) =>
  vertaalDeel(page, { waar: (await page.locator('[data-eiland]').count()) > 0 ? '[data-eiland]' : 'body', houdt });

/** What the page says in a place, without the marks of the translation. */
const woorden = async (page: Page, keuze: string) =>
  (await page.locator(keuze).allInnerTexts()).map((tekst) => tekst.replace(/~/gu, '').replace(/\s+/gu, ' ').trim());

const PLEKKEN = ['.voortgang', '[data-antwoord-op]', '[data-vraag]', '[data-uitkomst]', '.berichten', '.sneltoetsen', '[aria-live]'];

/** Everything a walkthrough shows, in words. */
const alles = (page: Page) => Promise.all(PLEKKEN.map((keuze) => woorden(page, keuze)));

interface Vertaalstap {
  readonly naam: string;
  readonly doe: (page: Page) => Promise<unknown>;
}

/** Steps that change what is on screen in every way there is. */
const STAPPEN: readonly Vertaalstap[] = [
  { naam: 'wijzig een antwoord', doe: (page) => page.locator('[data-antwoord-op="letsel"] button').click() },
  { naam: 'geef een ander antwoord', doe: (page) => kies(page, 'letsel', ['ja']) },
  { naam: 'wijzig het weer', doe: (page) => page.locator('[data-antwoord-op="letsel"] button').click() },
  { naam: 'een derde antwoord', doe: (page) => kies(page, 'letsel', ['weet-niet']) },
  { naam: 'kopieer de notitie', doe: (page) => page.getByRole('button', { name: /Kopieer dossiernotitie/u }).click() },
  { naam: 'maak een link', doe: (page) => page.getByRole('button', { name: /Deel deze uitkomst/u }).click() },
  { naam: 'wijzig wat antwoorden laat vervallen', doe: (page) => page.locator('[data-antwoord-op="bijzondere-vorm"] button').click() },
  { naam: 'sneltoetsen uit', doe: (page) => page.getByRole('switch').click() },
  { naam: 'terug in de browser', doe: (page) => page.goBack() },
  { naam: 'en nog eens', doe: (page) => page.goBack() },
  { naam: 'vooruit', doe: (page) => page.goForward() },
  { naam: 'begin opnieuw', doe: (page) => page.getByRole('button', { name: /Opnieuw beginnen/u }).click() },
  { naam: 'eerste antwoord', doe: (page) => kies(page, 'veiligheidsbeoordeling', ['ja']) },
  { naam: 'een antwoord dat de uitkomst vastlegt', doe: (page) => kies(page, 'acuut', ['ja']) },
  {
    naam: 'een sprong naar een ander antwoord op dezelfde vraag',
    doe: (page) => page.evaluate(() => (location.hash = '#v1&veiligheidsbeoordeling=ja')),
  },
  { naam: 'een link die niet klopt', doe: (page) => page.evaluate(() => (location.hash = '#v1&veiligheidsbeoordeling=misschien')) },
  { naam: 'een andere die niet klopt', doe: (page) => page.evaluate(() => (location.hash = '#v1&acuut=ja')) },
];

/** Walks the steps and gives what is on screen after each; `tussen` before every step. */
async function loop(page: Page, tussen: () => Promise<void>) {
  await page.goto('about:blank');
  await page.goto(PAD + alsLink(ruimste));
  await expect(uitkomst(page)).toBeVisible();
  const gezien = [];
  for (const { naam, doe } of STAPPEN) {
    await tussen();
    await doe(page);
    // Steps through the history come a moment later.
    await page.waitForTimeout(100);
    gezien.push({ naam, alles: await alles(page) });
  }
  return gezien;
}

/** The two ways to translate; replacing the text, which breaks more, is tried every time. */
const WIJZEN = [
  { wijze: 'the text replaced', houdt: false },
  { wijze: 'the text moved', houdt: true },
];

for (const { wijze, houdt } of WIJZEN)
  test(`translated and on: after every step there is what is there without translation (${wijze})`, omvang(!houdt), async ({ page }) => {
    test.slow();
    const gewoon = await loop(page, () => Promise.resolve());
    const vertaald = await loop(page, () => vertaal(page, houdt));
    expect(vertaald).toEqual(gewoon);
  });

test('a multiple choice that is translated says what is missing and takes the answer', async ({ page }) => {
  await page.goto(PAD + alsLink(ruimste));
  await page.locator('[data-antwoord-op="bijzondere-vorm"] button').click();
  await vertaal(page, false);
  const plek = vraag(page, 'bijzondere-vorm');
  for (const vakje of await plek.locator('input:checked').all()) await vakje.uncheck();
  await plek.locator('[type="submit"]').click();
  await expect(plek.getByRole('alert')).toContainText('Kies wat speelt');
  await vertaal(page, false);
  await plek.locator('[data-antwoord="weet-niet"]').check();
  await expect(plek.getByRole('alert')).toHaveText('');
  await plek.locator('[type="submit"]').click();
  await expect(page.locator('[data-antwoord-op="bijzondere-vorm"]')).toContainText('Weet ik niet');
});

const naarLink = (link: string) => (page: Page) => page.evaluate((naar) => (location.hash = naar), link);

async function opTijdlijn(page: Page, gebeurtenis: string, dag: string): Promise<void> {
  await page.locator('#gebeurtenis').selectOption(gebeurtenis);
  for (const [vak, waarde] of Object.entries({ dag, maand: '11', jaar: '2026' })) await page.locator(`#datum-${vak}`).fill(waarde);
  await page.locator('[data-tijdlijn] [type="submit"]').click();
}

/** The other pages that draw from data: where they do, and steps that draw something else there. */
const GETEKEND: readonly { readonly pad: string; readonly plekken: readonly string[]; readonly stappen: readonly Vertaalstap[] }[] = [
  {
    pad: TERMIJNEN,
    plekken: ['[data-uitslag]', '[data-berichten]', '#soort-fout', '#datum-fout', '[data-datumvak] legend'],
    stappen: [
      { naam: 'een link', doe: naarLink('#v1&soort=overdracht-na-dienst&datum=2026-11-20') },
      { naam: 'een andere', doe: naarLink('#v1&soort=opnieuw-gemeld&datum=2026-12-24') },
      { naam: 'maak een link', doe: (page) => page.locator('[data-maak-link]').click() },
      { naam: 'een link die niet klopt', doe: naarLink('#v1&soort=casusregie-gestart&datum=2026-02-31&x=1') },
      { naam: 'de datum niet weten', doe: (page) => page.locator('[data-zonder-datum]').click() },
      { naam: 'iets anders invullen', doe: (page) => page.locator('[value="melding-ontvangen"]').check() },
      { naam: 'tonen zonder datum', doe: (page) => page.locator('[data-rekenhulp] [type="submit"]').click() },
    ],
  },
  {
    pad: TIJDLIJN,
    plekken: ['[data-punten]', '[data-mededeling]', '[data-berichten]', '[data-wijzigt]', '[data-zet]'],
    stappen: [
      { naam: 'een melding', doe: (page) => opTijdlijn(page, 'melding', '20') },
      { naam: 'wat ervoor komt', doe: (page) => opTijdlijn(page, 'terugkoppeling', '19') },
      { naam: 'wat erna komt', doe: (page) => opTijdlijn(page, 'overgedragen-na-beoordeling', '25') },
      { naam: 'wijzig de laatste', doe: (page) => page.locator('[data-wijzig]').last().click() },
      { naam: 'toch niet', doe: (page) => page.locator('[data-annuleer]').click() },
      { naam: 'de eerste weg', doe: (page) => page.locator('[data-verwijder]').first().click() },
      { naam: 'begin opnieuw', doe: (page) => page.locator('[data-wis]').click() },
      { naam: 'een link die niet klopt', doe: naarLink('#v1&melding=2026-11-20&incident=2026-02-31') },
    ],
  },
  {
    pad: 'formulieren/opschaling/',
    plekken: ['[data-bereken]'],
    stappen: ['31-2-2026', '20-11-2026', '21-11-2026', ''].map((datum) => ({
      naam: datum,
      doe: (page) => page.locator('input[id^="gemeente-geinformeerd"]').first().fill(datum),
    })),
  },
];

for (const { wijze, houdt } of WIJZEN)
  for (const { pad, plekken, stappen } of GETEKEND)
    test(`/${pad} translated: after every step there is what is there without translation (${wijze})`, omvang(!houdt), async ({ page }) => {
      test.slow();
      const loopt = async (tussen: () => Promise<void>) => {
        await page.goto('about:blank');
        await page.goto(pad);
        const gezien = [];
        for (const { naam, doe } of stappen) {
          await tussen();
          await doe(page);
          await page.waitForTimeout(100);
          gezien.push({ naam, woorden: await Promise.all(plekken.map((keuze) => woorden(page, keuze))) });
        }
        return gezien;
      };
      const gewoon = await loopt(() => Promise.resolve());
      expect(await loopt(() => vertaal(page, houdt))).toEqual(gewoon);
    });
