/** How a form meets a tired worker: the first field on the first screen, fields in line, a date that is refused, lines to sign on. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';
import { formulieren } from '../hulp/formulierinhoud.ts';
import { PAD } from '../hulp/formulier.ts';
import { weigerKlembord } from '../hulp/klembord.ts';
import { formulierHeel, inDelen } from '../hulp/omvang.ts';

/** Height of a phone's screen, and what the header above `<main>` may take of it. */
const SCHERM = 640;
const KOP = 112;

const VELDEN = '[data-formulier] :is(textarea, input[type="text"], .vinkje, .keuze__opties, .berekend)';

for (const { naam, leden, omvang } of inDelen(formulieren, ([slug]) => formulierHeel(slug), 'two forms')) {
  test(`360 × 640: the first field of a form stands on the first screen: ${naam}`, omvang, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: SCHERM });
    const onder: Record<string, number> = {};
    for (const [slug] of leden) {
      await page.goto(`formulieren/${slug}/`);
      const hoogte = await page.evaluate((kiezer) => {
        const veld = [...document.querySelectorAll<HTMLElement>(kiezer)].find((el) => el.offsetParent !== null);
        const begin = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
        return (veld?.getBoundingClientRect().bottom ?? Infinity) - begin;
      }, VELDEN);
      if (hoogte > SCHERM - KOP) onder[slug] = hoogte;
    }
    expect(onder).toEqual({});
  });

  test(`768 and 1440: all fields of a form have one left edge: ${naam}`, omvang, async ({ page }) => {
    for (const [slug] of leden) {
      await page.setViewportSize({ width: 768, height: 900 });
      await page.goto(`formulieren/${slug}/`);
      for (const width of [768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const randen = await page
          .locator(VELDEN)
          .filter({ visible: true })
          .evaluateAll((velden) => [...new Set(velden.map((veld) => Math.round(veld.getBoundingClientRect().left)))]);
        expect(randen, `${slug} ${width}`).toHaveLength(1);
      }
    }
  });

  test(`lines to sign on are on paper only, are nothing to type in, and say that they are an addition: ${naam}`, omvang, async ({ page }) => {
    for (const [slug, { ondertekening }] of leden) {
      if (ondertekening.length === 0) continue;
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`formulieren/${slug}/`);
      const deel = page.locator('[data-tekenen]');
      await expect(deel.locator('.tekenregel').first()).toBeHidden();
      await expect(deel.locator('input, textarea')).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      await expect(deel.locator('.tekenregel').filter({ visible: true })).toHaveCount(ondertekening.length);
      await expect(deel.locator('.tekenregel').first()).toContainText(/Naam\s*Datum\s*Handtekening/u);
      await expect(page.locator('.blad').filter({ has: deel }).getByText('Toevoeging van deze site').filter({ visible: true }).first()).toBeVisible();
      await expect(deel).toContainText('Wie verantwoordelijk is, verandert er niet door.');
    }
  });

  test(`the copied text: each label ends in a colon or a question mark, and a space before its answer: ${naam}`, omvang, async ({ page }) => {
    test.slow();
    await weigerKlembord(page);
    for (const [slug] of leden) {
      await page.goto(`formulieren/${slug}/`);
      await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
      const kopie = await page.getByLabel('Tekst om te kopiëren').inputValue();
      const leeg = kopie.split('\n').filter((regel) => regel.endsWith('niet ingevuld') && regel.trim() !== 'niet ingevuld');
      expect(leeg.length, slug).toBeGreaterThan(3);
      expect(
        leeg.filter((regel) => !/[:?] niet ingevuld$/u.test(regel)),
        slug,
      ).toEqual([]);
      // A word that ran into the next: a small letter before a capital, a digit glued to a word.
      expect(
        kopie.split('\n').filter((regel) => /\p{Ll}\p{Lu}|\p{Ll}\p{N}|[:?]\p{L}/u.test(regel)),
        slug,
      ).toEqual([]);
    }
  });
}

test.describe('a date', () => {
  const opent = async (page: Page) => {
    await weigerKlembord(page);
    await page.goto('formulieren/veiligheidsplan/');
    return page.locator('#datum');
  };
  for (const [getypt, zin] of [
    ['31-02-2026', '31 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen.'],
    ['volgende week', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
    ['3-2-0026', 'Vul een jaar in van 2015 tot en met 2100.'],
    ['3-2', 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.'],
  ] as const) {
    test(`${getypt} is refused at the field, in words, and stays`, async ({ page }) => {
      const veld = await opent(page);
      await veld.fill(getypt);
      await expect(veld).not.toHaveAttribute('aria-invalid');
      await veld.blur();
      await expect(veld).toHaveAttribute('aria-invalid', 'true');
      await expect(veld).toHaveAccessibleDescription(new RegExp(zin.replaceAll('.', '\\.'), 'u'));
      await expect(page.locator('[data-voorlezen]')).toContainText(zin);
      await expect(veld).toHaveValue(getypt);
      await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
      await expect(page.locator('[data-mededeling]')).toContainText('één datum klopt niet');
      expect(await page.getByLabel('Tekst om te kopiëren').inputValue()).toContain(`Van welke datum is dit plan? ${getypt}\n`);
      await veld.fill('28-2-2026');
      await expect(veld).not.toHaveAttribute('aria-invalid');
      await expect(page.locator('.bij-veld')).toHaveCount(0);
    });
  }
  test('“Wis alles” takes the message away', async ({ page }) => {
    const veld = await opent(page);
    await veld.fill('31-2-2026');
    await veld.blur();
    await expect(page.locator('.bij-veld')).toHaveCount(1);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page.locator('.bij-veld')).toHaveCount(0);
    await expect(veld).not.toHaveAttribute('aria-invalid');
  });
});

test('the file of F1 says when to use it, and has no sentence and nothing empty as a heading', async ({ page }) => {
  await page.goto(PAD);
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als tekstbestand' }).click();
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(await (await wacht).path())))['content.xml'] ?? new Uint8Array());
  const koppen = [...xml.matchAll(/<text:h[^>]*>([^]*?)<\/text:h>/gu)].map(([, inhoud = '']) => inhoud.replace(/<[^>]+>/gu, '').trim());
  expect(koppen).toEqual([
    'Terugkoppeling aan Veilig Thuis',
    'Terugkoppeling aan Veilig Thuis Midden-Brabant',
    'Veilig Thuis:',
    'Terugkoppelingsgegevens',
    'Contactgegevens van de terug melder',
    'Aanvulling (toevoeging van deze site, staat niet in de afspraken)',
    'Datum en team',
    'Telefonisch contact met Veilig Thuis',
    'Redenen zonder vinkje in Bijlage 6',
    'Pogingen om contact te krijgen',
    'Handtekeningen (toevoeging van deze site)',
  ]);
  expect(xml).not.toMatch(/<\/text:h>\s*(?:<text:h(?![^>]*outline-level="3")|<\/office:text>)/u);
  const tekst = xml.replace(/<[^>]+>/gu, '');
  for (const zin of [
    'Wanneer en hoe koppel je terug aan de melder',
    'Na een overdracht van Veilig Thuis naar de Toegang waarbij:',
    'geen veiligheidsafspraken gemaakt kunnen worden',
  ])
    expect(tekst).toContain(zin);
});
