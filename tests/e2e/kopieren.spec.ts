/** Every button that copies: over plain http, where the browser refuses, and a second time. */
import { expect, test, type Page } from 'playwright/test';
import { PAD as TIJDLIJN } from '../hulp/casusverloop.ts';
import { PAD as FORMULIER } from '../hulp/formulier.ts';
import { openOpIntranet } from '../hulp/intranet.ts';
import { geselecteerd, leesKlembord, weigerKlembord } from '../hulp/klembord.ts';
import { omvang } from '../hulp/omvang.ts';
import { alsLink, PAD as WEGWIJZER, ruimste } from '../hulp/wegwijzer-scherm.ts';

interface Kopieerknop {
  readonly pad: string;
  readonly knop: string;
  /** What comes with it, over more than one line where the text has lines. */
  readonly tekst: RegExp;
  readonly klaar?: (page: Page) => Promise<void>;
  /** Stands for all where the browser refuses and at a second time. */
  readonly altijd?: boolean;
}

const KNOPPEN: readonly Kopieerknop[] = [
  {
    altijd: true,
    pad: 'afspraken/6/#6.1.1-1',
    knop: 'Kopieer verwijzing',
    tekst: /^“Veilig Thuis rondt[^]*”\n.*januari 2020, paragraaf 6\.1\.1\.\nhttp/u,
  },
  { pad: 'afspraken/6/#6.1.1', knop: 'Kopieer verwijzing', tekst: /^“Veilig Thuis rondt[^]*”\n.*paragraaf 6\.1\.1\.\nhttp.*#6\.1\.1$/u },
  { altijd: true, pad: WEGWIJZER + alsLink(ruimste), knop: 'Kopieer dossiernotitie', tekst: /\n.*Is er ernstig letsel\? Nee\n/u },
  { pad: WEGWIJZER + alsLink(ruimste), knop: 'Deel deze uitkomst', tekst: /#v1&veiligheidsbeoordeling=ja&/u },
  {
    pad: `${TIJDLIJN}#v1&melding=2026-11-20`,
    knop: 'Kopieer als tekst',
    tekst: /^Tijdlijn van een casus\n[^]*\n1\. vrijdag 20 november 2026: Melding/u,
  },
  { pad: `${TIJDLIJN}#v1&melding=2026-11-20`, knop: 'Maak een link', tekst: /casusverloop\/tijdlijn\/#v1&melding=2026-11-20$/u },
  { pad: 'koppelen/', knop: 'Kopieer', tekst: /<ul>\n[^]*<\/ul>/u },
  {
    altijd: true,
    pad: FORMULIER,
    knop: 'Kopieer als tekst',
    tekst: /\n.*Gebeld\.\n.*Langs geweest\.\n/u,
    klaar: async (page) => {
      await page.getByRole('checkbox', { name: 'Geen contact gekregen' }).check();
      await page.getByLabel('Wat is geprobeerd om contact te krijgen?').fill('Gebeld.\nLangs geweest.');
    },
  },
];

const druk = (page: Page, knop: string) => page.getByRole('button', { name: knop, exact: true }).click();
/** The place where the button says what it did. */
const mededeling = (page: Page) => page.locator('[aria-live]').filter({ hasText: /gekopieerd|kopieer/iu });

for (const { pad, knop, tekst, klaar, altijd = false } of KNOPPEN) {
  test.describe(`${knop} (${pad.split('#')[0]}${pad.includes('#6') ? pad.slice(pad.indexOf('#')) : ''})`, () => {
    test('over http the button copies too', async ({ page, baseURL }) => {
      await openOpIntranet(page, pad);
      expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
      await klaar?.(page);
      await druk(page, knop);
      await expect(mededeling(page)).toContainText(/gekopieerd/iu);
      expect(await page.getByRole('button', { name: knop, exact: true }).evaluate((el) => el === document.activeElement)).toBe(true);
      expect(await leesKlembord(page, baseURL ?? '')).toMatch(tekst);
    });

    test('when the browser refuses, the text is open and selected, also the second time', omvang(altijd), async ({ page }) => {
      await weigerKlembord(page);
      await page.goto(pad);
      await klaar?.(page);
      for (const keer of [1, 2]) {
        await druk(page, knop);
        await expect(mededeling(page), `keer ${keer}`).toHaveText('Kopiëren lukte niet. De tekst is al geselecteerd. Kopieer hem zelf.');
        await expect.poll(() => geselecteerd(page), `keer ${keer}`).toMatch(tekst);
        await expect(page.locator(':focus')).toBeInViewport();
      }
    });

    test('the second time the announcement changes again, so that it is read aloud', omvang(altijd), async ({ page, context }) => {
      await context.grantPermissions(['clipboard-write']);
      await page.goto(pad);
      await klaar?.(page);
      await druk(page, knop);
      await expect(mededeling(page)).toContainText(/gekopieerd/iu);
      const wisselingen = await mededeling(page).evaluateHandle((plek) => {
        const gezien = [plek.textContent];
        new MutationObserver(() => gezien.push(plek.textContent)).observe(plek, { childList: true, characterData: true, subtree: true });
        return gezien;
      });
      for (const aantal of [2, 3]) {
        await druk(page, knop);
        await expect.poll(() => wisselingen.evaluate((gezien) => gezien.filter((een, plaats) => een !== gezien[plaats - 1]).length)).toBe(aantal);
      }
      await expect(mededeling(page)).toContainText(/gekopieerd/iu);
    });
  });
}
