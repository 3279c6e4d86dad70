/** The outcome as a sheet that acts: what is in the first screen of a phone, how long it is folded, the chair, and the first sheet of paper. */
import { expect, test, type Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { voorbeelden } from '../../src/machines/register.ts';
import type { Voorbeeld } from '../../src/machines/voorbeeld.ts';
import { schrijfDeellink } from '../../src/wegwijzer/deellink.ts';
import { zonderWit } from '../hulp/pdf.ts';
import { omvang, wegwijzerHeel, inDelen } from '../hulp/omvang.ts';
import { ADRESCODE, beginMetPrinten, openOpIntranet } from '../hulp/intranet.ts';
import { alsLink, PAD, ruimste, uitkomst } from '../hulp/wegwijzer-scherm.ts';

/** The header of every page on a phone, at most. */
const KOP = 112;
/** Of the first screen, from the top of the page; and how long an outcome may be when nothing in it is unfolded, in CSS pixels. */
const DOE_NU = 560;
const LENGTE = 2_500;
const TELEFOON = { width: 360, height: 640 };

const slugs = Object.keys(voorbeelden);
const blad = (page: Page) => page.locator('article[data-uitkomst]');
const doeNu = (page: Page) => page.locator('[data-doe-nu]');
const kiesStoel = (page: Page, naam: string) => doeNu(page).getByRole('radio', { name: naam }).check();

/** Everything with a final outcome, each outcome of each walkthrough in every example of it. */
const afgerond = (slug: string): readonly Voorbeeld[] => (voorbeelden[slug] ?? []).filter(({ voorlopig }) => !voorlopig);

/** The height of what stands above the content, beyond what is allowed there. */
const teveelKop = (page: Page) => page.evaluate((kop) => Math.max(0, (document.querySelector('main')?.offsetTop ?? 0) - kop), KOP);

test.describe('on a phone', () => {
  test.use({ viewport: TELEFOON, hasTouch: true });
  for (const slug of slugs)
    test(
      `${slug}: the first answer and 'Doe nu' stand in the first screen, and no outcome is long`,
      omvang(slug === 'overdracht-ontvangen'),
      async ({ page }) => {
        test.slow();
        await page.goto(`wegwijzers/${slug}/`);
        await expect(page).toHaveTitle(/^Stap 1: /u);
        const antwoord = await page.locator('[data-vraag] [data-antwoord]').first().boundingBox();
        expect((antwoord?.y ?? Infinity) + (antwoord?.height ?? 0) - (await teveelKop(page))).toBeLessThanOrEqual(TELEFOON.height);
        const fout: string[] = [];
        for (const { naam, antwoorden, uitkomst: id } of afgerond(slug)) {
          await page.evaluate((link) => (location.hash = link), schrijfDeellink(antwoorden));
          await expect(page.locator(`article[data-uitkomst="${id}"]`)).toBeVisible();
          const y = (await doeNu(page).getByRole('heading', { name: 'Doe nu' }).boundingBox())?.y ?? Infinity;
          const lengte = (await blad(page).boundingBox())?.height ?? Infinity;
          const boven = y + (await page.evaluate(() => scrollY)) - (await teveelKop(page));
          if (boven > DOE_NU || lengte > LENGTE) fout.push(`${id} (${naam}): Doe nu op ${Math.round(boven)} px, blad ${Math.round(lengte)} px`);
        }
        expect(fout).toEqual([]);
      },
    );
});

test.describe('where there is no keyboard', () => {
  test.use({ viewport: TELEFOON, hasTouch: true, isMobile: true });
  test('there are no keys, and no room for them', async ({ page }) => {
    await page.goto(PAD);
    await expect(page).toHaveTitle(/^Stap 1: /u);
    await expect(page.locator('.antwoord kbd').first()).toBeHidden();
    await expect(page.getByRole('switch')).toBeHidden();
  });
});

test('the order of the sheet: conclusion, what to do now, what to mind, the buttons, the answers, the rest', async ({ page }) => {
  await page.goto(PAD + alsLink(ruimste));
  const delen = ['#uitkomst-kop', '[data-doe-nu]', '.waarschuwing', '.acties', '.verloop', '[data-doe="daarna"]', '.waarop'];
  const plaatsen = await blad(page).evaluate((deel, lijst) => {
    const alles = [...deel.querySelectorAll('*')];
    return lijst.map((kiezer) => alles.findIndex((een) => een.matches(kiezer)));
  }, delen);
  expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
  expect(plaatsen).not.toContain(-1);
});

test('the chair: own acts first, the other chair folded; it outlives steps and a reload, and is in no address', async ({ page }) => {
  await page.goto(`wegwijzers/opschalen/#v1&aanleiding=voorwaarde-niet-nageleefd`);
  await expect(page.locator('[data-stoel]')).toHaveAttribute('data-stoel', 'lokaal-team');
  await expect(doeNu(page)).toContainText('belt Veilig Thuis');
  await expect(page.getByRole('link', { name: 'Bel Veilig Thuis' })).toHaveAttribute('href', 'tel:08002000');
  const adres = page.url();
  await kiesStoel(page, 'Veilig Thuis');
  await expect(page.locator('[data-stoel]')).toHaveAttribute('data-stoel', 'veilig-thuis');
  await expect(doeNu(page)).not.toContainText('belt Veilig Thuis');
  await expect(page.getByText(/^Wat het lokale team doet \(\d+\)$/u)).toBeVisible();
  expect(page.url()).toBe(adres);
  await page.getByRole('button', { name: 'Wijzig Aanleiding' }).click();
  await page.goBack();
  await expect(page.locator('[data-stoel]')).toHaveAttribute('data-stoel', 'veilig-thuis');
  await page.reload();
  await expect(page.locator('[data-stoel]')).toHaveAttribute('data-stoel', 'veilig-thuis');
  await expect(page.getByLabel('Dossiernotitie')).toHaveValue(/\nDOE NU \(VEILIG THUIS\)\n/u);
});

test('a chair with nothing to do now is told to keep looking and to call, as an addition of this site', async ({ page }) => {
  await page.goto(`${PAD}#v1&veiligheidsbeoordeling=nee`);
  const regel = doeNu(page).locator('p').last();
  await expect(regel).toContainText('Blijf kijken hoe veilig het is. Twijfelt u? Bel Veilig Thuis.');
  await expect(regel.locator('.etiket')).toHaveText('toevoeging van deze site');
});

test('a question that makes one count days leads to the calculator, with the event chosen', async ({ page }) => {
  await page.goto('wegwijzers/wie-is-verantwoordelijk/#v1&laatste-gebeurtenis=opnieuw-gemeld&overname-bevestigd=nee');
  await page.getByRole('link', { name: 'Reken het na' }).click();
  await expect(page.getByRole('radio', { name: 'Het lokale team heeft opnieuw gemeld bij Veilig Thuis' })).toBeChecked();
  await expect(page.locator('[data-berichten]')).toHaveText('');
  await page.goBack();
  await expect(page.locator('[data-vraag="zevende-weekdag-voorbij"]')).toBeVisible();
});

/** The fullest first sheet: the most acts for now; and of every walkthrough the most answers. */
const VOL = {
  antwoorden: [
    'herkomst=na-dienst',
    ...['bevestigd', 'compleet', 'voorwaarden-schriftelijk', 'gezin-geinformeerd', 'contact-gestart', 'warme-overdracht']
      .concat(['direct-veilig', 'plan-gestart', 'consequenties-afgesproken', 'monitoring-afgesproken'])
      .map((vraag) => `${vraag}=nee`),
  ].join('&'),
};
const OP_PAPIER: readonly { readonly slug: string; readonly naam: string; readonly pad: string }[] = [
  { slug: 'overdracht-ontvangen', naam: 'overdracht-ontvangen, everything open', pad: `wegwijzers/overdracht-ontvangen/#v1&${VOL.antwoorden}` },
  ...slugs.flatMap((slug) => {
    const [vol] = [...afgerond(slug)].sort((a, b) => b.antwoorden.length - a.antwoorden.length);
    return vol ? [{ slug, naam: `${slug}, ${vol.uitkomst}`, pad: `wegwijzers/${slug}/${schrijfDeellink(vol.antwoorden)}` }] : [];
  }),
];

for (const deel of inDelen(OP_PAPIER, ({ slug }) => wegwijzerHeel(slug), 'two walkthroughs'))
  test(
    `the first sheet holds conclusion, what to do now, what to mind and the answers; grounds follow: ${deel.naam}`,
    deel.omvang,
    async ({ page }) => {
      test.setTimeout(600_000);
      const fout: string[] = [];
      for (const { naam, pad } of deel.leden) {
        await page.goto('about:blank');
        await page.goto(pad);
        await expect(uitkomst(page)).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        const bytes = await page.pdf({ preferCSSPageSize: true });
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
        const [eerste = '', ...verder] = text.map(zonderWit);
        const laatste = zonderWit(await page.locator('[data-antwoord-op]').last().locator('.verloop__antwoord').innerText());
        const letop = zonderWit((await page.locator('.waarschuwing').textContent()) ?? '');
        if (!eerste.includes(letop) || eerste.lastIndexOf(laatste) < eerste.indexOf('Uwantwoorden')) fout.push(`${naam}: vol`);
        if (eerste.includes('Waaropditrust') || !verder.join('').includes('Waaropditrust')) fout.push(`${naam}: gronden`);
      }
      expect(fout).toEqual([]);
    },
  );

test("paper has no buttons, the chair by name, every quote, and the page's address", async ({ page }) => {
  await openOpIntranet(page, PAD + alsLink(ruimste));
  await expect(uitkomst(page)).toBeVisible();
  await beginMetPrinten(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(ADRESCODE)).toBeVisible();
  await expect(page.locator('[data-eiland] button:visible')).toHaveCount(0);
  await expect(page.locator('.stoelkeuze')).toHaveText(/Lokaal team/u);
  await expect(page.locator('.stoelkeuze label:visible')).toHaveCount(1);
  await expect(page.locator('[data-antwoord-op]').first()).toBeVisible();
  for (const citaat of await page.locator('.blad blockquote').all()) await expect(citaat).toBeVisible();
});
