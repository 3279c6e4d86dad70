/** The main journeys through the site, step by step, for bad days: what is done, and what must be true after it. */
import { expect, type Locator, type Page } from 'playwright/test';
import { PAD as FORMULIER } from './formulier.ts';
import { PAD as REKENHULP, kies as kiesSoort, toon, vulIn } from './termijnen.ts';
import { PAD as TIJDLIJN, zet } from './casusverloop.ts';
import { PROEFMAN, doe as doeInVerhaal, vergelijking } from './verhaal.ts';
import { klaar, veldVan } from './zoeken.ts';

interface Stap {
  readonly doe: (page: Page) => Promise<unknown>;
  /** What is on screen after it, and stays there whatever happens next. */
  readonly blijkt: (page: Page) => Locator;
}

/** A journey. */
export interface Tocht {
  readonly naam: string;
  readonly pad: string;
  /** Scripts without which it cannot be made: those in the page, and those loaded on the way. */
  readonly scripts: readonly string[];
  readonly stappen: readonly Stap[];
}

const antwoord = (vraag: string, waarde: string): Stap => ({
  doe: (page) => page.locator(`[data-vraag="${vraag}"] [data-antwoord="${waarde}"]`).click(),
  blijkt: (page) => page.locator(`[data-antwoord-op="${vraag}"]`),
});
const veld = (page: Page) => page.getByLabel('Wat is geprobeerd om contact te krijgen?');
const gebeurtenis = (naam: string, dag: string, plaats: number): Stap => ({
  doe: (page) => zet(page, naam, [dag, '11', '2026']),
  blijkt: (page) => page.locator('[data-punt]').nth(plaats),
});

export const TOCHTEN: readonly Tocht[] = [
  {
    naam: 'search',
    pad: 'afspraken/5/',
    scripts: ['zoeken', 'zoekindex'],
    stappen: [{ doe: (page) => veldVan(page).fill('casusregie'), blijkt: (page) => klaar(page, 'casusregie') }],
  },
  {
    naam: 'walkthrough',
    pad: 'wegwijzers/directe-overdracht/',
    scripts: ['xstate', 'wegwijzer'],
    stappen: [antwoord('veiligheidsbeoordeling', 'ja'), antwoord('acuut', 'nee'), antwoord('letsel', 'nee')],
  },
  {
    naam: 'form',
    pad: FORMULIER,
    scripts: ['formulier'],
    stappen: [
      { doe: (page) => veld(page).fill('Gebeld.\nLangs geweest.'), blijkt: veld },
      { doe: (page) => page.locator('[data-kijk-na]').click(), blijkt: (page) => page.locator('[data-compleet]') },
    ],
  },
  {
    naam: 'calculator',
    pad: REKENHULP,
    scripts: ['termijnen'],
    stappen: [
      { doe: (page) => kiesSoort(page, 'Veilig Thuis heeft een melding ontvangen'), blijkt: (page) => page.locator('[data-datumvak="datum"]') },
      {
        doe: async (page) => {
          await vulIn(page, 'datum', ['20', '11', '2026']);
          await toon(page);
        },
        blijkt: (page) => page.locator('[data-termijn="T1"] time[datetime="2026-11-27"]'),
      },
    ],
  },
  {
    naam: 'timeline',
    pad: TIJDLIJN,
    scripts: ['tijdlijn'],
    stappen: [gebeurtenis('melding', '20', 0), gebeurtenis('overgedragen-na-beoordeling', '25', 1)],
  },
  {
    naam: 'story',
    pad: PROEFMAN,
    scripts: ['xstate', 'verhaal'],
    stappen: [{ doe: (page) => doeInVerhaal(page, 1, 'uitwerking'), blijkt: (page) => vergelijking(page) }],
  },
];

/** Makes a whole journey. @param naStap after every step, once its result is there */
export async function maakTocht(
  page: Page,
  { stappen }: Pick<Tocht, 'stappen'>,
  naStap: (gedaan: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  for (const [plaats, { doe, blijkt }] of stappen.entries()) {
    await doe(page);
    await expect(blijkt(page).first()).toBeVisible({ timeout: 20_000 });
    await naStap(plaats);
  }
}

/** The page can be read: its heading, the way to help, as many words as it came with, and no list without anything in it. */
export async function isLeesbaar(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Direct gevaar' })).toContainText('112');
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
  const leeg = (delen: Element[]) => delen.filter((deel) => deel.childElementCount === 0 && deel.checkVisibility()).map((deel) => deel.outerHTML);
  await expect.poll(() => page.locator('ul, ol, dl, [role="list"], tbody').evaluateAll(leeg)).toEqual([]);
}
