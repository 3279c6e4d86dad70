/** How soon a page stands on screen, on a slow line and a slow machine: first and largest paint, and how long the machine does not listen. */
import { opTrageLijn } from './traag.mjs';

/** A task longer than this keeps the page from answering, ms. */
const LANG = 50;

/** @typedef {{ fcp: number, lcp: number, blokkade: number, verzoeken: number, bytes: number, js: number }} Verf ms, ms, ms, count, bytes on the line */

/** Runs in the page, before anything else: keeps what the browser reports. */
function luister() {
  const gemeten = { lcp: 0, taken: /** @type {number[]} */ ([]) };
  Object.assign(globalThis, { gemeten });
  new PerformanceObserver((lijst) => {
    gemeten.lcp = lijst.getEntries().at(-1)?.startTime ?? gemeten.lcp;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((lijst) => {
    gemeten.taken.push(...lijst.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page, when it is quiet. */
function lees() {
  const { gemeten } = /** @type {{ gemeten: { lcp: number, taken: number[] } }} */ (/** @type {unknown} */ (globalThis));
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const scripts = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource')).filter(({ name }) =>
    /\.m?js(?:\?|$)/u.test(name),
  );
  return { fcp, js: scripts.reduce((som, { encodedBodySize }) => som + encodedBodySize, 0), ...gemeten };
}

/**
 * One visit with an empty cache.
 * @param {import('playwright').Browser} browser @param {string} adres @returns {Promise<Verf>}
 */
export const bezoek = (browser, adres) =>
  opTrageLijn(browser, { width: 360, height: 640 }, async (page, tel) => {
    const kosten = tel();
    await page.addInitScript(luister);
    await page.goto(adres, { waitUntil: 'networkidle' });
    // On a busy machine the line is quiet before anything stands on screen.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const { fcp, lcp, js, taken } = await page.evaluate(lees);
    const blokkade = taken.reduce((som, duur) => som + Math.max(0, duur - LANG), 0);
    return { fcp, lcp, blokkade, js, ...kosten };
  });

/** The middle one. @param {readonly number[]} getallen @returns {number} */
export function mediaan(getallen) {
  const rij = [...getallen].sort((a, b) => a - b);
  const midden = rij.length >> 1;
  return rij.length % 2 ? (rij[midden] ?? NaN) : ((rij[midden - 1] ?? NaN) + (rij[midden] ?? NaN)) / 2;
}
