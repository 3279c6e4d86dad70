/** Four journeys of one's own work: a form, a deadline, a timeline, a moment of a story. */
import { PAD as TIJDLIJN, zet } from './casusverloop.ts';
import { PAD as FORMULIER } from './formulier.ts';
import { lees, type Reis } from './spraakreis.ts';
import { kies as kiesSoort, PAD as REKENHULP, toon, vulIn } from './termijnen.ts';
import { antwoord as antwoordInVerhaal, doe, ga, moment, PROEFMAN, vergelijking } from './verhaal.ts';
import { vraag } from './wegwijzer-scherm.ts';

const FORMULIERREIS: Reis = {
  naam: 'formulier',
  titel: 'een formulier met een fout',
  pad: FORMULIER,
  lees: 'main',
  stappen: [
    {
      wat: 'typt een naam met een nummer dat op een BSN lijkt',
      doe: (page) => page.getByLabel('Naam en geboortedatum').fill('J. Jansen 123456782'),
      blijkt: (page) => page.locator('.bsn'),
    },
    {
      wat: 'typt een datum die er niet is, en gaat verder',
      doe: async (page) => {
        await page.getByLabel('Ontvangstdatum ZVH').fill('31-2-2026');
        await page.keyboard.press('Tab');
      },
      blijkt: (page) => page.locator('[data-formulier]'),
    },
    lees('[data-compleet]', {
      wat: 'kijkt na wat er nog leeg is',
      doe: (page) => page.locator('[data-kijk-na]').click(),
      blijkt: (page) => page.locator('[data-compleet]'),
    }),
  ],
};

const REKENEN: Reis = {
  naam: 'rekenhulp',
  titel: 'een termijn uitrekenen',
  pad: REKENHULP,
  lees: 'main form',
  stappen: [
    lees('[data-datumvak="datum"]', {
      wat: 'kiest ‘Veilig Thuis heeft een melding ontvangen’',
      doe: (page) => kiesSoort(page, 'Veilig Thuis heeft een melding ontvangen'),
      blijkt: (page) => page.locator('[data-datumvak="datum"]'),
    }),
    lees('[data-datumvak="datum"]', { wat: 'vraagt de termijnen zonder dag', doe: toon, blijkt: (page) => page.locator('#datum-fout:not(:empty)') }),
    lees('[data-termijn="T1"]', {
      wat: 'vult 20 november 2026 in en vraagt de termijnen',
      doe: async (page) => {
        await vulIn(page, 'datum', ['20', '11', '2026']);
        await toon(page);
      },
      blijkt: (page) => page.locator('[data-termijn="T1"]'),
    }),
  ],
};

const TIJDLIJNREIS: Reis = {
  naam: 'tijdlijn',
  titel: 'een eigen tijdlijn maken',
  pad: TIJDLIJN,
  lees: '[data-tijdlijn]',
  stappen: [
    {
      wat: 'zet een melding op 20 november 2026',
      doe: (page) => zet(page, 'melding', ['20', '11', '2026']),
      blijkt: (page) => page.locator('[data-punt]').first(),
    },
    lees('main ol:has([data-punt])', {
      wat: 'zet een overdracht op 25 november 2026',
      doe: (page) => zet(page, 'overgedragen-na-beoordeling', ['25', '11', '2026']),
      blijkt: (page) => page.locator('[data-punt]').nth(1),
    }),
    {
      wat: 'haalt de melding weg',
      doe: (page) => page.locator('[data-verwijder]').first().click(),
      blijkt: (page) => page.locator('[data-weigering]').first(),
    },
  ],
};

const VERHAAL: Reis = {
  naam: 'verhaal',
  titel: 'een moment van een verhaal, helemaal',
  pad: PROEFMAN,
  lees: '[data-moment="1"]',
  stappen: [
    lees('[data-moment="4"]', { wat: 'gaat naar moment 4', doe: (page) => ga(page, 4), blijkt: (page) => moment(page, 4) }),
    {
      wat: 'kiest ‘Veilig Thuis’',
      doe: (page) => moment(page, 4).locator('[value="veilig-thuis"]').check(),
      blijkt: (page) => moment(page, 4).locator('[value="veilig-thuis"]'),
    },
    lees('[data-vraag]', {
      wat: 'gaat verder naar de vragen',
      doe: (page) => doe(page, 4, 'open'),
      blijkt: (page) => vraag(page, 'laatste-gebeurtenis'),
    }),
    lees('[data-vraag]', {
      wat: 'kiest een antwoord',
      doe: (page) => antwoordInVerhaal(page, 'laatste-gebeurtenis', 'formulier-teruggestuurd'),
      blijkt: (page) => vraag(page, 'vt-besluit'),
    }),
    {
      wat: 'kiest nog een antwoord',
      doe: (page) => antwoordInVerhaal(page, 'vt-besluit', 'dienst-ingezet'),
      blijkt: (page) => page.locator('[data-vergelijk]'),
    },
    lees('[data-vergelijking]', { wat: 'vraagt om de vergelijking', doe: (page) => page.locator('[data-vergelijk]').click(), blijkt: vergelijking }),
  ],
};

export const EIGEN_WERK: readonly Reis[] = [FORMULIERREIS, REKENEN, TIJDLIJNREIS, VERHAAL];
