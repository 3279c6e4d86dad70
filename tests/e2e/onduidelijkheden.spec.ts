/** The list of unclear points and the agenda made from it: one line a point, anchors that open, filters that are links, four sheets of paper. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';
import { leesPdf, zonderWit } from '../hulp/pdf.ts';

const LIJST = 'onduidelijkheden/';
const AGENDA = 'onduidelijkheden/agenda/';
const aangevinkt = (page: Page) => page.locator('[data-agendapunt]').filter({ has: page.locator('input:checked') });

test('at 1440 px every point is one line: number, title, severity, where, who decides', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(LIJST);
  const regels = page.locator('[data-puntregel]');
  await expect(regels).toHaveCount(84);
  const hoogtes = await regels.evaluateAll((lijst) => lijst.map((el) => el.getBoundingClientRect().height));
  expect(Math.max(...hoogtes)).toBeLessThan(48);
  await expect(page.locator('[data-puntregel="O59"]')).toContainText(/O59.*Eerst bellen, en dan mailen.*Veiligheid.*B6.*Veilig Thuis/su);
});

test('a line opens the full point, and its sections are links beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(LIJST);
  const regel = page.locator('[data-puntregel="O6"]');
  await expect(page.locator('#O6')).toBeHidden();
  await regel.locator('summary').click();
  await expect(page.locator('#O6')).toContainText('welke termijn spreken wij af?');
  await regel.locator('.puntregel__bij').getByRole('link', { name: '6.1.6' }).click();
  await expect(page).toHaveURL(/afspraken\/6\/#6\.1\.6$/u);
});

for (const javaScriptEnabled of [true, false])
  test(`an anchor opens its point, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${LIJST}#O59`);
    await expect(page.locator('#O59')).toBeInViewport();
    await expect(page.locator('[data-puntregel="O59"] summary')).toBeInViewport();
    await context.close();
  });

test('filters are links: on severity, on who decides, on the walkthrough', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(LIJST);
  const filters = page.getByRole('navigation', { name: 'Filters' });
  const aantal = async () => page.locator('[data-puntregel]').count();
  await filters.getByRole('link', { name: 'Raakt de veiligheid' }).click();
  await expect(page).toHaveURL(/onduidelijkheden\/veiligheid\/$/u);
  expect(await aantal()).toBe(44);
  await filters.getByText('Wie beslist').click();
  await filters.getByRole('link', { name: 'uw organisatie' }).click();
  await expect(page).toHaveURL(/beslist\/organisatie\/$/u);
  await expect(page.locator('[data-puntregel]')).toContainText(['O68', 'O58']);
  await filters.getByText('Wegwijzer die het punt noemt').click();
  await filters.getByRole('link', { name: 'Hoe schaal ik op?' }).click();
  await expect(filters.locator('[aria-current="page"]')).toHaveText('Hoe schaal ik op?');
  expect(await aantal()).toBeGreaterThan(3);
  await context.close();
});

test('the list on paper has every point in full', async ({ page }) => {
  await page.goto(`${LIJST}taal/`);
  const woorden = await page.locator('.puntregel__vol :is(p:not(.geen-druk), dd, li, blockquote)').allTextContents();
  const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(woorden.length).toBeGreaterThan(12);
  expect(woorden.filter((stuk) => !tekst.includes(zonderWit(stuk)))).toEqual([]);
});

test('the agenda without a script: all safety points on at most four sheets, each with its question and room for the decision', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(AGENDA);
  await expect(aangevinkt(page)).toHaveCount(44);
  const vragen = await aangevinkt(page).locator('[data-agenda-vraag]').allTextContents();
  await expect(page.locator('[data-agendapunt="O9"] [data-agenda-vraag]')).toBeHidden();
  const { bladzijden, tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(bladzijden).toBeLessThanOrEqual(4);
  expect(vragen.filter((vraag) => !tekst.includes(zonderWit(vraag)))).toEqual([]);
  expect(tekst.match(/Besluit:/gu)).toHaveLength(44);
  await page.emulateMedia({ media: 'print' });
  const ruimtes = await page.locator('.agendapunt__besluit').evaluateAll((lijst) =>
    lijst
      .map((el) => el.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ width, height }) => [width, height]),
  );
  // Room to write: five centimetres wide, and one high.
  for (const [breed = 0, hoog = 0] of ruimtes) expect([breed > 189, hoog > 37]).toEqual([true, true]);
  await context.close();
});

test('chosen points: by hand, by a filter, from a filter; nothing is kept', async ({ page }) => {
  await page.goto(AGENDA);
  await page.getByLabel('Zet op de agenda').selectOption('Geen punten');
  await page.getByRole('button', { name: 'Kies deze' }).click();
  await expect(aangevinkt(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Excel' }).click();
  await expect(page.locator('[aria-live]').filter({ hasText: 'agenda' })).toHaveText('Er staat niets op de agenda. Vink eerst een punt aan.');
  await page.getByRole('checkbox', { name: /^O9 / }).check();
  await expect(page.locator('[aria-live]').filter({ hasText: 'agenda' })).toHaveText('Er staat 1 punt op de agenda.');
  await expect(page.locator('[data-agendapunt="O9"] [data-agenda-vraag]')).toBeVisible();
  const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  expect([tekst.includes('O9'), tekst.includes('O1Moet')]).toEqual([true, false]);
  await page.reload();
  await expect(aangevinkt(page)).toHaveCount(44);
  await page.goto(`${LIJST}beslist/gemeente/`);
  await page.getByRole('link', { name: 'Maak er een agenda van' }).click();
  await expect(aangevinkt(page)).toHaveCount(1);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('the agenda as .odt and .csv holds what is chosen', async ({ page }) => {
  await page.goto(AGENDA);
  const bewaar = async (knop: string) => {
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: knop }).click()]);
    return { naam: bestand.suggestedFilename(), bytes: readFileSync(await bestand.path()) };
  };
  await page.getByRole('checkbox', { name: /^O1 / }).uncheck();
  const csv = await bewaar('.csv');
  expect(csv.naam).toBe('agenda-onduidelijke-punten.csv');
  const regels = csv.bytes.toString('utf8').trimEnd().split('\r\n');
  expect([regels[0]?.codePointAt(0), regels.length]).toEqual([0xfeff, 44]);
  expect(regels.find((regel) => regel.startsWith('"O48"'))).toContain('"Bij direct gevaar beslist u zelf en meteen. Over de tekst');
  const odt = await bewaar('.odt');
  expect(odt.naam).toBe('agenda-onduidelijke-punten.odt');
  const xml = strFromU8(unzipSync(new Uint8Array(odt.bytes))['content.xml'] ?? new Uint8Array());
  expect([xml.includes('O2. '), xml.includes('O1. ')]).toEqual([true, false]);
});
