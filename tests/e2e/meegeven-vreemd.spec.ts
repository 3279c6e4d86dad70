/** What another window says to a walkthrough: only its opener, of this same site, is heard, once, and only in the right shape. */
import { expect, test, type Page } from 'playwright/test';
import type { Bericht } from '../../src/meegeven/bericht.ts';
import { DIST } from '../hulp/dist.ts';
import { startServer } from '../hulp/server.ts';

const GELDIG: Bericht = {
  afsprakenwijzer: 1,
  van: 'opschalen',
  titel: 'Hoe schaal ik op?',
  soort: 'wegwijzer',
  antwoorden: [{ vraag: 'herkomst', waarden: ['na-dienst'] }],
};

/** Opens a walkthrough from another page, which says these things as soon as the walkthrough listens. */
async function zeg(page: Page, adres: string, inhoud: readonly unknown[]) {
  const [nieuw] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(
      ([waarheen, berichten]) => {
        const venster = window.open(waarheen);
        addEventListener('message', () => berichten.forEach((bericht) => venster?.postMessage(bericht, '*')));
        // For a page that does not tell us when it listens.
        setInterval(() => berichten.forEach((bericht) => venster?.postMessage(bericht, '*')), 100);
      },
      [adres, inhoud] as const,
    ),
  ]);
  await expect(nieuw).toHaveTitle(/^Stap \d: /u);
  return nieuw;
}

async function nietsMeegenomen(page: Page) {
  await page.waitForTimeout(500);
  await expect(page.locator('[data-vraag="herkomst"]')).toBeVisible();
  await expect(page.locator('[data-melding], [data-antwoord-op]')).toHaveCount(0);
  await page.locator('[data-vraag="herkomst"] [data-antwoord="direct"]').click();
  await expect(page.locator('[data-vraag="contact"]')).toBeVisible();
}

const ROMMEL: readonly (readonly [string, unknown])[] = [
  ['text', 'herkomst=na-dienst'],
  ['nothing', null],
  ['another shape', { ...GELDIG, naam: 'J. Jansen' }],
  ['markup in an answer', { ...GELDIG, antwoorden: [{ vraag: 'herkomst', waarden: ['<img src=x onerror=alert(1)>'] }] }],
  ['a question of another walkthrough', { ...GELDIG, antwoorden: [{ vraag: 'aanleiding', waarden: ['dwang'] }] }],
];
for (const [naam, rommel] of ROMMEL) {
  test(`an opener that sends ${naam} changes nothing, and nothing after it is heard`, async ({ page, baseURL }) => {
    await page.goto('over/');
    await nietsMeegenomen(await zeg(page, `${baseURL ?? ''}wegwijzers/terugkoppelen/`, [rommel, GELDIG]));
  });
}

test('a page from elsewhere that opens a walkthrough is not heard', async ({ page, baseURL }) => {
  const elders = await startServer(DIST);
  try {
    await page.goto(`${elders.adres}over/`);
    await nietsMeegenomen(await zeg(page, `${baseURL ?? ''}wegwijzers/terugkoppelen/`, [GELDIG]));
  } finally {
    await elders.sluit();
  }
});

test('only the opener is heard: not the page itself', async ({ page }) => {
  await page.goto('wegwijzers/terugkoppelen/');
  await expect(page).toHaveTitle(/^Stap 1: /u);
  await page.evaluate((bericht) => {
    window.postMessage(bericht, '*');
  }, GELDIG);
  await nietsMeegenomen(page);
});

test('the same page does hear a right message from its opener, so the tests above say something', async ({ page, baseURL }) => {
  await page.goto('over/');
  const nieuw = await zeg(page, `${baseURL ?? ''}wegwijzers/terugkoppelen/`, [GELDIG, { ...GELDIG, antwoorden: [] }]);
  await expect(nieuw.locator('[data-antwoord-op="herkomst"]')).toContainText('Na een dienst');
  await expect(nieuw.locator('[data-melding]')).toHaveText('Meegenomen uit “Hoe schaal ik op?”: 1 antwoord. Controleer het.');
});
