/** Bad days of a browser: nothing may be kept, a translated page, an extension, a clock that stands still, twenty steps back and forward, two tabs, paper. */
import { expect, test, type Page } from 'playwright/test';
import { omvang } from '../hulp/omvang.ts';
import { leesPdf } from '../hulp/pdf.ts';
import { metUitbreiding, vertaal, weigerOpslag, zonderOpslag } from '../hulp/slechte-dagen.ts';
import { isLeesbaar, maakTocht, TOCHTEN, type Tocht } from '../hulp/tochten.ts';

const fouten: string[] = [];
test.beforeEach(({ context }) => {
  fouten.length = 0;
  context.on('weberror', (fout) => fouten.push(fout.error().message));
});
test.afterEach(() => expect(fouten).toEqual([]));

interface Dag {
  readonly naam: string;
  /** The journey that `npm test` makes on this day. */
  readonly altijd: string;
  readonly vooraf?: (page: Page) => Promise<unknown>;
  readonly naStap?: (page: Page) => Promise<unknown>;
}

const DAGEN: readonly Dag[] = [
  { naam: 'a full disk', altijd: 'calculator', vooraf: (page) => weigerOpslag(page, 'QuotaExceededError') },
  { naam: 'a private window that refuses', altijd: 'walkthrough', vooraf: (page) => weigerOpslag(page, 'SecurityError') },
  { naam: 'a private window without storage', altijd: 'search', vooraf: zonderOpslag },
  { naam: 'an extension that changes the page first', altijd: 'form', vooraf: metUitbreiding },
  { naam: 'a page translated after every step', altijd: 'story', naStap: (page) => vertaal(page) },
  { naam: 'a clock that stands still', altijd: 'timeline', vooraf: (page) => page.clock.setFixedTime('2026-11-20T10:00:00') },
  { naam: 'a clock that is years off', altijd: 'none', vooraf: (page) => page.clock.setFixedTime('1970-01-02T10:00:00') },
];

for (const { naam, altijd, vooraf, naStap } of DAGEN)
  test.describe(naam, () => {
    for (const tocht of TOCHTEN)
      test(
        `${tocht.naam}: the whole journey`,
        omvang(tocht.naam === altijd || (altijd === 'none' && tocht.naam === 'calculator')),
        async ({ page }) => {
          await vooraf?.(page);
          await page.goto(tocht.pad);
          if (naStap) await naStap(page);
          await maakTocht(page, tocht, async () => {
            await isLeesbaar(page);
            await naStap?.(page);
          });
        },
      );
  });

/** What a journey leaves on screen, or in the fields. */
const resultaat = ({ stappen }: Tocht, page: Page) => stappen.at(-1)?.blijkt(page).first() ?? page.locator('main');

for (const tocht of TOCHTEN)
  test(`${tocht.naam}: twenty steps back and forward, the last ones to another page`, omvang(tocht.naam === 'walkthrough'), async ({ page }) => {
    test.slow();
    page.on('dialog', (venster) => void venster.accept());
    await page.goto('over/');
    await page.goto(tocht.pad);
    await maakTocht(page, tocht);
    for (let keer = 0; keer < 20; keer++) {
      await page.goBack();
      await page.goForward();
    }
    await isLeesbaar(page);
    expect(new URL(page.url()).pathname).toBe(new URL(tocht.pad, 'https://x/').pathname);
    // What lives in the history is there again; free text is gone once the page was left, and the page starts over.
    if (['walkthrough', 'story'].includes(tocht.naam)) await expect(resultaat(tocht, page)).toBeVisible();
    else if (tocht.naam !== 'timeline') await maakTocht(page, tocht);
  });

for (const tocht of TOCHTEN)
  test(`${tocht.naam}: in two tabs at once, neither knows of the other`, omvang(tocht.naam === 'form'), async ({ page, context }) => {
    const ander = await context.newPage();
    await Promise.all([page.goto(tocht.pad), ander.goto(tocht.pad)]);
    await maakTocht(page, tocht);
    await expect(resultaat({ ...tocht, stappen: tocht.stappen.filter(({ doe }) => doe === tocht.stappen.at(-1)?.doe) }, ander)).toBeHidden();
    await maakTocht(ander, tocht);
    await ander.close({ runBeforeUnload: false });
    await expect(resultaat(tocht, page)).toBeVisible();
  });

for (const tocht of TOCHTEN)
  test(`${tocht.naam}: printed at every step, and it goes on as it was`, omvang(tocht.naam === 'calculator'), async ({ page }) => {
    test.slow();
    await page.goto(tocht.pad);
    const kop = (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/gu, '');
    await maakTocht(page, tocht, async (gedaan) => {
      const { tekst } = await leesPdf(await page.pdf());
      expect(tekst.replace(/\s+/gu, '')).toContain(kop);
      await expect(tocht.stappen[gedaan]?.blijkt(page).first() ?? page.locator('main')).toBeVisible();
    });
  });

test('an old share link, and one of a version to come: what is right stays, the rest is said in words', async ({ page }) => {
  for (const [pad, hash, melding] of [
    ['wegwijzers/directe-overdracht/', '#v1&veiligheidsbeoordeling=ja&vervallen-vraag=ja&acuut=nee', /een vraag die deze wegwijzer niet kent/u],
    ['wegwijzers/directe-overdracht/', '#v0&veiligheidsbeoordeling=ja', /een andere versie van de wegwijzer/u],
    ['wegwijzers/termijnen/', '#v9&soort=x', /een andere versie van deze bladzijde/u],
    ['casusverloop/tijdlijn/', '#v1&melding=2026-11-20&bestaat-niet=2026-11-21', /een gebeurtenis die deze bladzijde niet kent/u],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(pad + hash);
    await expect(page.getByText(melding)).toBeVisible();
    await isLeesbaar(page);
  }
});
