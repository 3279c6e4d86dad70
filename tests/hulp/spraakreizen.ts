/** Eight journeys as a blind user makes them, with what is read aloud after each step (tests/e2e/spraak.spec.ts). */
import type { Page } from 'playwright/test';
import { lees, type Reis, type Stap } from './spraakreis.ts';
import { EIGEN_WERK } from './spraakwerk.ts';
import { alsLink, kies, PAD as WEGWIJZER, uitkomst, voorbeeld, vraag } from './wegwijzer-scherm.ts';
import { klaar, veldVan } from './zoeken.ts';

const druk = (naam: string) => (page: Page) => page.getByRole('button', { name: naam, exact: true }).click();
const antwoord = (id: string, waarde: string, woord: string): Stap =>
  lees('[data-vraag]', {
    wat: `kiest ‘${woord}’`,
    doe: (page) => kies(page, id, [waarde]),
    blijkt: (page) => page.locator(`[data-antwoord-op="${id}"]`),
  });
const ANONIEM = voorbeeld(({ naam }) => naam.startsWith('Criterium: de melder is anoniem'));

const ZOEKEN: Reis = {
  naam: 'zoeken',
  titel: 'zoeken, en het eerste resultaat openen',
  pad: 'afspraken/5/',
  lees: 'search',
  stappen: [
    lees('search', {
      wat: 'typt ‘casusregie’ in het zoekveld',
      doe: (page) => veldVan(page).fill('casusregie'),
      blijkt: (page) => klaar(page, 'casusregie'),
    }),
    lees('section:has(> :is(h1, h2):target), section:target, :target', {
      wat: 'gaat met de pijl naar het eerste resultaat en drukt op Enter',
      doe: async (page) => {
        await veldVan(page).press('ArrowDown');
        await page.keyboard.press('Enter');
      },
      blijkt: (page) => page.locator(':target'),
      anders: true,
    }),
    lees('search', {
      wat: 'zoekt iets dat er niet is',
      doe: (page) => veldVan(page).fill('qwertyzxcv'),
      blijkt: (page) => page.locator('.zoek__gezegd:not(:empty)').first(),
    }),
  ],
};

const LEZEN: Reis = {
  naam: 'lezen',
  titel: 'een paragraaf lezen met een noot',
  pad: 'afspraken/7/#7.1',
  lees: '[id="7.1"]',
  stappen: [
    lees('[id="7.1"] [data-bron] .noot', {
      wat: 'opent de noot bij de eerste alinea',
      doe: (page) => page.locator('[id="7.1"] [data-bron] .noot summary').first().click(),
      blijkt: (page) => page.locator('[id="7.1"] [data-bron] .noot[open] p').first(),
    }),
    { wat: 'kopieert de verwijzing', doe: druk('Kopieer verwijzing'), blijkt: (page) => page.locator('[data-verwijzing] [aria-live]:not(:empty)') },
    lees('[id="7.1"] [data-bron] p:has([data-verwijzing])', {
      wat: 'gaat naar de volgende zin',
      doe: druk('Volgende zin'),
      blijkt: (page) => page.locator('[data-bron] [data-verwijzing]'),
    }),
    lees('[role="dialog"], dialog[open], [popover]:popover-open', {
      wat: 'vraagt om uitleg van een begrip',
      doe: (page) => page.locator('[id="7.1"] a.b').first().click(),
      blijkt: (page) => page.getByRole('dialog', { name: /^Begrip: / }),
    }),
  ],
};

const DOORLOOP: Reis = {
  naam: 'wegwijzer',
  titel: 'een wegwijzer, van begin tot uitkomst',
  pad: WEGWIJZER,
  lees: 'main',
  stappen: [
    antwoord('veiligheidsbeoordeling', 'ja', 'Ja'),
    antwoord('acuut', 'nee', 'Nee'),
    antwoord('letsel', 'ja', 'Ja'),
    lees('main', {
      wat: 'vraagt de uitkomst, die voorlopig is',
      doe: (page) => page.getByRole('button', { name: /toon de uitkomst/iu }).click(),
      blijkt: uitkomst,
    }),
  ],
};

const WIJZIGEN: Reis = {
  naam: 'wijzigen',
  titel: 'een antwoord wijzigen bij een uitkomst',
  pad: WEGWIJZER + alsLink(ANONIEM),
  lees: '.blad__eerst',
  stappen: [
    lees('[data-vraag]', {
      wat: 'wijzigt het antwoord op ‘Melder anoniem’',
      doe: druk('Wijzig Melder anoniem'),
      blijkt: (page) => vraag(page, 'melder-anoniem'),
    }),
    lees('.blad__eerst', {
      wat: 'kiest ‘Nee’',
      doe: (page) => kies(page, 'melder-anoniem', ['nee']),
      blijkt: (page) => page.locator('[data-vervallen]'),
    }),
  ],
};

export const REIZEN: readonly Reis[] = [ZOEKEN, LEZEN, DOORLOOP, WIJZIGEN, ...EIGEN_WERK];
