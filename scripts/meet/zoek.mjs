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

/**
 * The first search in a cold page on a slow line: ms from the first act to the first result, requests and bytes of the search.
 * @param {import('playwright').Browser} browser @param {string} adres @param {Zoekwijze} wijze @param {string} vraag
 * @param {number} vooraf ms between the field and the first character
 */
export const eersteResultaat = (browser, adres, wijze, vraag, vooraf = 0) =>
  opTrageLijn(browser, SCHERM, async (page, tel) => {
    await page.goto(adres, { waitUntil: 'networkidle' });
    const kosten = tel();
    const begin = performance.now();
    await openVeld(page, wijze);
    if (vooraf) {
      await page.focus(wijze.veld);
      await page.waitForTimeout(vooraf);
    }
    const getypt = vooraf ? performance.now() : begin;
    await page.fill(wijze.veld, vraag);
    await page.waitForSelector(wijze.resultaat);
    const ms = performance.now() - getypt;
    await page.waitForLoadState('networkidle');
    return { ms, ...kosten };
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
