/** Lessons and Signs of Safety: complete without a script, narrow, in every light, and sheets that are one A4. */
import { expect, test } from 'playwright/test';
import { keurMetAxe, KLEUR, REGELS } from '../hulp/axe.ts';
import { bladmaten, leesPdf, zonderWit } from '../hulp/pdf.ts';

const BLADEN = ['leren/signs-of-safety/drie-kolommen/', 'leren/signs-of-safety/schaal/'];
const PAGINAS = ['leren/', 'leren/lessen/twee-overdrachten/', 'leren/signs-of-safety/', ...BLADEN];

for (const pad of PAGINAS) {
  test(`/${pad}: axe finds nothing in light and dark, and 320 px is wide enough`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pad);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await keurMetAxe(page, REGELS)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await keurMetAxe(page, KLEUR)).toEqual([]);
  });
}

test('the words in the drawing of every lesson fit in their boxes', async ({ page }) => {
  await page.goto('leren/');
  const paden = await page.locator('[data-lessen] a').evaluateAll((lijst) => lijst.map((een) => (een as HTMLAnchorElement).href));
  expect(paden).toHaveLength(8);
  for (const pad of paden) {
    await page.goto(pad);
    const buiten = await page.locator('[data-lestekening] g').evaluateAll((lijst) =>
      lijst.flatMap((vak) => {
        const [rand, ...regels] = [vak.querySelector('rect'), ...vak.querySelectorAll('tspan')].map((een) => een?.getBoundingClientRect());
        return regels.filter((regel) => !rand || !regel || regel.right > rand.right || regel.left < rand.left || regel.bottom > rand.bottom);
      }),
    );
    expect(buiten, pad).toEqual([]);
  }
});

test('a question is answered only when it is unfolded, without a script too; on paper the answer stands there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('leren/lessen/twee-overdrachten/');
  const vraag = page.locator('[data-terughalen="contact-starten"]');
  await expect(vraag.getByRole('listitem').first()).toBeHidden();
  await vraag.locator('summary').click();
  await expect(vraag.getByRole('listitem')).toHaveCount(4);
  await expect(vraag.getByRole('link', { name: 'Ga eerst na of contact veilig kan' }).first()).toBeVisible();
  await page.reload();
  const { tekst } = await leesPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(tekst).toContain(zonderWit('Zo spoedig, en uiterlijk binnen zeven weekdagen'));
  await context.close();
});

test('the table beside Signs of Safety says what differs, and where research stops', async ({ page }) => {
  await page.goto('leren/signs-of-safety/');
  await expect(page.locator('[data-deel]')).toHaveCount(6);
  await expect(page.locator('[data-sos]')).toContainText('punt 4.b');
  await expect(page.locator('[data-onderzoek]')).toContainText('Dat betekent niet dat het niet werkt.');
  await expect(page.locator('[data-sos]')).toContainText('gezien op dinsdag 24 november 2026');
});

for (const pad of BLADEN)
  test(`/${pad} is one sheet of A4`, async ({ page }) => {
    await page.goto(pad);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const maten = bladmaten(pdf);
    expect(maten).toHaveLength(1);
    expect(maten.map(([breed, hoog]) => breed < hoog)).toEqual([true]);
    // What is to be written on is there, and the footer of the site does not push it off.
    const { tekst } = await leesPdf(pdf);
    const koppen = await page.locator('[data-lesblad] h2').allTextContents();
    for (const kop of koppen) expect(tekst).toContain(zonderWit(kop));
  });

test('on the scaling sheet the reasons stand above the number', async ({ page }) => {
  await page.goto('leren/signs-of-safety/schaal/');
  const koppen = await page.locator('[data-lesblad] h2').allTextContents();
  expect(koppen.map((kop) => kop.trim())).toEqual(['Mijn reden', 'Wat zou één punt hoger betekenen?', 'Mijn cijfer op de schaal van Bijlage 4']);
  await expect(page.locator('[data-cijfer] blockquote')).toContainText('0 = ik ben in acuut gevaar');
  await expect(page.locator('[data-cijfer]')).toContainText('Reken niet om');
  await expect(page.locator('[data-lesblad] input')).toHaveCount(0);
});
