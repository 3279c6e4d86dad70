/**
 * Hostile strings in a browser, behind the strictest header: in every field of every template, in a search, in the file a reader chooses, in
 * the file of the municipality, in links. No string runs, makes an element, opens a dialog or reaches another host, and the page stays as it was.
 */
import { expect, test as basis, type Page } from 'playwright/test';
import { DIST, leesDocument } from '../hulp/dist.ts';
import { omvang } from '../hulp/omvang.ts';
import { startServer, type Testserver } from '../hulp/server.ts';
import { STRENG } from '../hulp/serverkoppen.ts';
import { perSjabloon } from '../hulp/sjablonen.ts';
import { drukAlles, inPartijen, kiesBestanden, nietsGebeurd, REEKSEN, vulVelden, watGebeurde, zetKanarie, zoekAlles } from '../hulp/vijandig-blad.ts';

const RUIM = 600_000;
/** Pages that read what stands behind the # of an address, each in its own way. */
const LEZERS = [
  'wegwijzers/directe-overdracht/',
  'wegwijzers/termijnen/',
  'casusverloop/tijdlijn/',
  'zoeken/',
  'afspraken/6/',
  'onduidelijkheden/',
  'onduidelijkheden/agenda/',
  'leren/herhalen/1/',
];
/** The page in which a link opens now and then comes anew: its script then reads the address while it starts. */
const OPNIEUW = 20;
/** Strings in one file of a municipality. */
const PER_BESTAND = 12;

let server: Testserver;
const test = basis.extend<{ klachten: string[] }>({
  klachten: async ({ page }, geef) => {
    const klachten: string[] = [];
    await zetKanarie(page);
    page.on('dialog', (venster) => {
      klachten.push(`venster: ${venster.type()}`);
      void venster.dismiss();
    });
    page.on('pageerror', ({ message }) => klachten.push(`fout: ${message}`));
    page.on('console', (regel) => regel.type() === 'error' && klachten.push(`console: ${regel.text()}`));
    page.on('request', (vraag) => {
      if (!vraag.url().startsWith(server.adres) && !/^(?:blob|about):/u.test(vraag.url())) klachten.push(`buiten: ${vraag.url()}`);
    });
    await geef(klachten);
  },
});
test.beforeAll(async () => {
  server = await startServer(DIST, { koppen: { 'Content-Security-Policy': STRENG } });
});
test.afterAll(() => server.sluit());

/** Opens a page; its heading. */
async function open(page: Page, pad: string): Promise<string> {
  await page.goto(server.adres + pad);
  return (await page.locator('h1').first().textContent()) ?? '';
}

const VELD = 'main :is(input, textarea, select):not([type="file"], [readonly])';
const bestandVan = (pad: string) => (pad === '' || pad.endsWith('/') ? `${pad}index.html` : pad);
const heeftVelden = (pad: string) => [...leesDocument(bestandVan(pad)).querySelectorAll(VELD)].some((veld) => !veld.closest('search'));
const BLADEN = perSjabloon().filter(heeftVelden);

test('what would get through is seen: there are templates with fields, and an element, an address and a call do not pass', async ({
  page,
  klachten,
}) => {
  expect(BLADEN.length).toBeGreaterThan(5);
  const kop = await open(page, 'over/');
  await nietsGebeurd(page, kop, klachten);
  await page.evaluate(() => {
    const kader = Object.assign(document.createElement('iframe'), { src: 'data:text/html,1' });
    document.body.append(kader, Object.assign(document.createElement('a'), { href: 'javascript:alert(1)' }));
    alert(1);
  });
  // The frame is one too many, and so is its address.
  expect(await watGebeurde(page)).toHaveLength(4);
  await expect.poll(() => klachten.join(' ')).toContain('Content Security Policy');
});

test.describe('hostile strings', () => {
  test.describe.configure({ timeout: RUIM });

  for (const { naam, teksten, altijd } of REEKSEN) {
    for (const pad of BLADEN)
      test(`${naam}, /${pad}: every field`, omvang(altijd), async ({ page, klachten }) => {
        const kop = await open(page, pad);
        for (const partij of inPartijen(teksten)) {
          expect(await page.evaluate(vulVelden, partij)).toBeGreaterThan(0);
          await nietsGebeurd(page, kop, klachten);
        }
        await page.evaluate(drukAlles);
        await nietsGebeurd(page, kop, klachten);
        // A page that is left with something filled in asks so.
        await page.close({ runBeforeUnload: false });
      });

    test(`${naam}, searching`, omvang(altijd), async ({ page, klachten }) => {
      const kop = await open(page, 'afspraken/5/');
      await page.locator('[data-zoekveld]').first().focus();
      for (const partij of inPartijen(teksten)) {
        await page.evaluate(zoekAlles, partij);
        await nietsGebeurd(page, kop, klachten);
      }
    });

    test(`${naam}, a file on this computer: its name, its text, its values`, omvang(altijd), async ({ page, klachten }) => {
      const kop = await open(page, 'contact/controle/');
      await expect(page.locator('[data-controle]')).toContainText('gemeente.json');
      let gezien = 0;
      for (const partij of inPartijen(teksten)) {
        gezien += await page.evaluate(kiesBestanden, partij);
        await nietsGebeurd(page, kop, klachten);
      }
      expect(gezien).toBe(teksten.length);
    });

    test(`${naam}, the file of the municipality, on the page with contacts`, omvang(altijd), async ({ page, klachten }) => {
      const bestanden = [...inPartijen(teksten, PER_BESTAND)].map((partij) => JSON.parse(partij) as string[]);
      const stukken = altijd ? bestanden.filter((_, nummer) => nummer % 3 === 0) : bestanden;
      for (const waarden of stukken) {
        await page.route('**/gemeente.json', async (vraag) => {
          const echt = JSON.parse(await (await vraag.fetch()).text()) as Record<string, unknown> & Record<'contacten' | 'opschalen', object[]>;
          let nummer = 0;
          const vul = (rij: object) =>
            Object.fromEntries(Object.entries(rij).map(([veld, waarde]) => [veld, waarde || waarden[nummer++ % waarden.length]]));
          await vraag.fulfill({ json: { ...echt, contacten: echt.contacten.map(vul), opschalen: echt.opschalen.map(vul) } });
        });
        const gelezen = page.waitForResponse('**/gemeente.json');
        const kop = await open(page, 'contact/');
        await gelezen;
        await nietsGebeurd(page, kop, klachten);
        await page.unroute('**/gemeente.json');
      }
    });

    for (const [plaats, pad] of LEZERS.entries())
      test(`${naam}, links to /${pad}`, omvang(altijd), async ({ page, klachten }) => {
        const kop = await open(page, pad);
        const deze = teksten.filter((_, nummer) => nummer % LEZERS.length === plaats);
        for (const [nummer, tekst] of deze.entries()) {
          if (nummer % OPNIEUW === 0) await page.goto('about:blank');
          await page.goto(`${server.adres}${pad}#${tekst.replace(/^#/u, '')}`);
          if (nummer % OPNIEUW === 0) await nietsGebeurd(page, kop, klachten);
        }
        await nietsGebeurd(page, kop, klachten);
      });
  }
});
