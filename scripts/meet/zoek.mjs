/** Searching on this site and on sites of other programs with the same text: how soon the first result stands, what it costs, how often it is right. */
import { opTrageLijn } from './traag.mjs';

/**
 * How one searches on a site.
 * @typedef {{ naam: string, open?: string, veld: string, resultaat: string }} Zoekwijze
 * open: what is pressed first; veld: where one types; resultaat: a link of the list
 */
/** @type {Readonly<Record<'wij' | 'starlight' | 'vitepress', Zoekwijze>>} */
export const ZOEKWIJZEN = {
  wij: { naam: 'deze site', veld: '[data-zoekveld]', resultaat: '[data-zoekresultaat]' },
  starlight: {
    naam: 'Starlight',
    open: 'site-search button[data-open-modal]',
    veld: '.pagefind-ui__search-input',
    resultaat: '.pagefind-ui__result-link',
  },
  vitepress: { naam: 'VitePress', open: '.VPNavBarSearch button', veld: '#localsearch-input', resultaat: '#localsearch-list a.result' },
};

/** A wide screen: the field of this site is in sight there. */
const SCHERM = { width: 1366, height: 768 };
/** Long enough for every list to be there on a fast line, ms: Starlight waits 300 ms before it searches. */
const RUST = 700;

/** @param {import('playwright').Page} page @param {Zoekwijze} wijze */
async function openVeld(page, { open, veld }) {
  if (open) await page.click(open);
  await page.waitForSelector(veld);
}

/** When one first touched the search, when one typed, and when the first result stood, ms. @typedef {{ begin?: number, getypt?: number, klaar?: number }} Zoektijden */

/**
 * Runs in the page, before anything else: keeps these times. Not from outside, for what drives the browser is slowed down with the page, and that
 * takes longer than a search.
 * @param {string} resultaat
 */
function klok(resultaat) {
  /** @type {Zoektijden} */
  const tijden = {};
  Object.assign(globalThis, { zoektijden: tijden });
  for (const soort of ['pointerdown', 'focusin', 'input'])
    addEventListener(
      soort,
      () => {
        tijden.begin ??= performance.now();
        if (soort === 'input') tijden.getypt ??= performance.now();
      },
      true,
    );
  new MutationObserver(() => {
    if (document.querySelector(resultaat)) tijden.klaar ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. @returns {Zoektijden} */
const lees = () => /** @type {{ zoektijden: Zoektijden }} */ (/** @type {unknown} */ (globalThis)).zoektijden;

/**
 * The first search in a cold page on a slow line: ms from the first act to the first result (from typing, with time before it), requests and bytes.
 * @param {import('playwright').Browser} browser @param {string} adres @param {Zoekwijze} wijze @param {string} vraag
 * @param {number} vooraf ms between the field and the first character
 */
export const eersteResultaat = (browser, adres, wijze, vraag, vooraf = 0) =>
  opTrageLijn(browser, SCHERM, async (page, tel) => {
    await page.addInitScript(klok, wijze.resultaat);
    await page.goto(adres, { waitUntil: 'networkidle' });
    const kosten = tel();
    await openVeld(page, wijze);
    if (vooraf) {
      await page.focus(wijze.veld);
      await page.waitForTimeout(vooraf);
    }
    await page.fill(wijze.veld, vraag);
    await page.waitForSelector(wijze.resultaat);
    await page.waitForLoadState('networkidle');
    const { begin = NaN, getypt = NaN, klaar = NaN } = await page.evaluate(lees);
    return { ms: klaar - (vooraf ? getypt : begin), ...kosten };
  });

/**
 * Section of a link to a site made from the same text: '6.1.6', '4', 'B1'. The heading is its number and its words, so its anchor begins with the digits.
 * @param {string} adres @returns {string}
 */
export function plaatsVan(adres) {
  const [, soort = '', nummer = ''] = /\/(afspraken|bijlagen)\/(\d)/u.exec(adres) ?? [];
  if (soort === 'bijlagen') return `B${nummer}`;
  const cijfers = /#_?((?:\d-?)+)-/u.exec(adres)?.[1]?.replaceAll('-', '') ?? '';
  return cijfers.startsWith(nummer) && cijfers !== '' ? [...cijfers].join('.') : nummer;
}

/**
 * Per query the places of its results, in order.
 * @param {import('playwright').Browser} browser @param {string} adres @param {Zoekwijze} wijze @param {readonly string[]} vragen
 */
export async function zoekAlle(browser, adres, wijze, vragen) {
  const page = await browser.newPage({ viewport: SCHERM });
  try {
    await page.goto(adres, { waitUntil: 'networkidle' });
    await openVeld(page, wijze);
    /** @type {string[][]} */
    const uitkomsten = [];
    for (const vraag of vragen) {
      await page.fill(wijze.veld, '');
      await page.fill(wijze.veld, vraag);
      await page.waitForTimeout(RUST);
      const gevonden = await page.$$eval(wijze.resultaat, (links) =>
        links.map((link) => link.getAttribute('data-zoekresultaat') ?? link.getAttribute('href') ?? ''),
      );
      uitkomsten.push(gevonden);
    }
    return uitkomsten;
  } finally {
    await page.close();
  }
}
