/** From the sentence on the phone to the place where the answer is: taps counted, on a phone; the line of a case; 'u bent hier'. */
import { expect, test, type Page } from 'playwright/test';
import { omvang } from '../hulp/omvang.ts';

const TELEFOON = { width: 360, height: 640 };
test.use({ viewport: TELEFOON });

interface Situatie {
  readonly wie: string;
  /** What is tapped, in order: the name of a link, or the station of the line that is opened. */
  readonly tikken: readonly string[];
  /** Where one then is, and what stands there. */
  readonly pad: string;
  readonly ziet: string;
}

/** What happens on a day: what is said, and where the answer is. */
const SITUATIES: readonly Situatie[] = [
  { wie: 'a transfer came in', tikken: ['Ik kreeg net een overdracht'], pad: 'wegwijzers/overdracht-ontvangen/', ziet: '[data-vraag="herkomst"]' },
  { wie: 'nobody opens the door', tikken: ['Er doet niemand open'], pad: 'wegwijzers/terugkoppelen/', ziet: '[data-vraag="herkomst"]' },
  { wie: 'the family does not want help', tikken: ['Ze willen geen hulp'], pad: 'wegwijzers/terugkoppelen/', ziet: '[data-vraag="herkomst"]' },
  {
    wie: 'the family asks who reported',
    tikken: ['Mag ik zeggen wie het meldde?'],
    pad: 'wegwijzers/wie-informeert-het-gezin/',
    ziet: '[data-vraag="contact-vt"]',
  },
  {
    wie: 'the team and Veilig Thuis disagree',
    tikken: ['We komen er samen niet uit'],
    pad: 'wegwijzers/opschalen/',
    ziet: '[data-vraag="samen-besproken"]',
  },
  {
    wie: 'the other party does not do what was agreed',
    tikken: ['De ander houdt zich er niet aan'],
    pad: 'wegwijzers/opschalen/',
    ziet: '[data-vraag="herhaald"]',
  },
  { wie: 'who looks now', tikken: ['Wie kijkt er nu?'], pad: 'wegwijzers/wie-is-verantwoordelijk/', ziet: '[data-vraag="laatste-gebeurtenis"]' },
  { wie: 'by which day', tikken: ['Welke dag moet het klaar zijn?'], pad: 'wegwijzers/termijnen/', ziet: 'main form' },
  { wie: 'Raad or police', tikken: ['Raad of politie erbij?'], pad: 'wegwijzers/raad-of-politie/', ziet: '[data-vraag="spoed"]' },
  { wie: 'casusregie can stop', tikken: ['Kan de casusregie stoppen?'], pad: 'wegwijzers/casusregie-afsluiten/', ziet: '[data-vraag="herkomst"]' },
  {
    wie: 'Veilig Thuis: what goes along after a service',
    tikken: ['Wat gaat er mee na een dienst?'],
    pad: 'afspraken/6/#6.2.4',
    ziet: '[id="6.2.4"]',
  },
  {
    wie: 'a form for the warm transfer, found by where the case is',
    tikken: ['overdracht-na-dienst', 'Warme overdracht'],
    pad: 'formulieren/warme-overdracht/',
    ziet: 'main form',
  },
];

/** Taps once: on a station of the line, or on the link of this name in what is open. */
async function tik(page: Page, naam: string, binnen: string): Promise<void> {
  const station = page.locator(`[data-station="${naam}"] > summary`);
  if ((await station.count()) > 0) await station.click();
  else await page.locator(binnen).getByRole('link', { name: naam, exact: false }).first().click();
}

test('there are twelve of them', () => expect(SITUATIES).toHaveLength(12));

// Every third, and the longer ways: where each link leads is a unit test too.
const altijd = (plaats: number, tikken: readonly string[]) => plaats % 3 === 0 || tikken.length > 1;
for (const [nummer, { wie, tikken, pad, ziet }] of SITUATIES.entries())
  test(`${wie}: ${tikken.length} ${tikken.length === 1 ? 'tap' : 'taps'}`, omvang(altijd(nummer, tikken)), async ({ page }) => {
    await page.goto('.');
    expect(tikken.length).toBeLessThanOrEqual(2);
    for (const [plaats, naam] of tikken.entries()) await tik(page, naam, plaats === 0 ? '.start' : `[data-station="${tikken[0] ?? ''}"]`);
    await expect(page.locator(ziet).first()).toBeVisible();
    expect(page.url()).toContain(pad);
  });

test('on a phone: no more than five and a half screens, and the words begin on the first', async ({ page }) => {
  await page.goto('.');
  const main = await page.locator('main').boundingBox();
  expect(main?.height ?? Infinity).toBeLessThanOrEqual(5.5 * TELEFOON.height);
  const eerste = await page.locator('.ingangen a').first().boundingBox();
  expect((eerste?.y ?? Infinity) - (main?.y ?? 0)).toBeLessThanOrEqual(300);
  const hoogten = await page.locator('.ingangen a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...hoogten)).toBeGreaterThanOrEqual(32);
});

test('enlarged text only: nothing is cut off at 200 %, and nothing is wider than the screen', async ({ page }) => {
  await page.goto('.');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
  const breedte = await page
    .locator('.start')
    .evaluate((start) =>
      Math.max(...[...start.querySelectorAll('.ingangen a, .station, .start__rij a')].map((deel) => deel.getBoundingClientRect().right)),
    );
  expect(breedte).toBeLessThanOrEqual(TELEFOON.width);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a station opens, says who looks and leads on to all tasks of that phase', async ({ page }) => {
    await page.goto('.');
    const station = page.locator('[data-station="bij-lokaal-team-na-dienst"]');
    await expect(station.getByText('Monitorplan')).toBeHidden();
    await station.locator('summary').click();
    await expect(station.getByText('Monitorplan')).toBeVisible();
    await expect(station).toContainText('De datum alleen is nooit genoeg.');
    await station.getByRole('link', { name: 'Alle taken met de zinnen uit de tekst' }).click();
    await expect(page).toHaveURL(/casusverloop\/#fase-bij-lokaal-team-na-dienst$/u);
    await expect(page.locator('[data-fasetekst="bij-lokaal-team-na-dienst"]').getByText('Voert casusregie op')).toBeVisible();
  });
});

test('on paper every station is open', async ({ page }) => {
  await page.goto('.');
  await page.emulateMedia({ media: 'print' });
  for (const fase of ['beoordeling', 'bij-lokaal-team-direct', 'afgerond']) await expect(page.locator(`[data-station="${fase}"] dl`)).toBeVisible();
});

test.describe('u bent hier', () => {
  const plek = (page: Page) => page.locator('[data-uitkomst] [data-hier]');
  test('stands at an outcome whose answers fix the place, on screen and on paper, and leads to that phase', async ({ page }) => {
    await page.goto('wegwijzers/terugkoppelen/#v1&herkomst=na-dienst&wat-speelt=niet-open');
    await expect(plek(page)).toHaveText('U bent hier: Na de overdracht na een dienst');
    await expect(plek(page).locator('svg .hier__nu')).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(plek(page).locator('svg')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await plek(page).getByRole('link').click();
    await expect(page.locator('[data-fasetekst="overdracht-na-dienst"]').getByText('De informatie van 6.2.4 is nog niet compleet.')).toBeVisible();
  });
  test('does not where they leave it open', async ({ page }) => {
    await page.goto('wegwijzers/wie-is-verantwoordelijk/#v1&laatste-gebeurtenis=verzoek-jbt-rvdk');
    await expect(page.locator('[data-uitkomst]')).toBeVisible();
    await expect(plek(page)).toHaveCount(0);
  });
});
