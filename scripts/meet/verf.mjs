/** How soon a page stands on screen, on a slow line and a slow machine: first and largest paint, and how long the machine does not listen. */

/** 1.6 Mbit/s and 150 ms, as a phone with a moderate connection; a processor four times slower than this one. */
export const LIJN = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
export const TRAAG = 4;
/** A task longer than this keeps the page from answering, ms. */
const LANG = 50;

/** @typedef {{ fcp: number, lcp: number, blokkade: number, verzoeken: number, bytes: number }} Verf ms, ms, ms, count, bytes on the line */

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
  return { fcp, ...gemeten };
}

/**
 * One visit with an empty cache.
 * @param {import('playwright').Browser} browser @param {string} adres @returns {Promise<Verf>}
 */
export async function bezoek(browser, adres) {
  const omgeving = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
  try {
    const page = await omgeving.newPage();
    const cdp = await omgeving.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', LIJN);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: TRAAG });
    let bytes = 0;
    let verzoeken = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      verzoeken += 1;
    });
    await page.addInitScript(luister);
    await page.goto(adres, { waitUntil: 'networkidle' });
    // On a busy machine the line is quiet before anything stands on screen.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const { fcp, lcp, taken } = await page.evaluate(lees);
    const blokkade = taken.reduce((som, duur) => som + Math.max(0, duur - LANG), 0);
    return { fcp, lcp, blokkade, verzoeken, bytes };
  } finally {
    await omgeving.close();
  }
}

/** The middle one. @param {readonly number[]} getallen @returns {number} */
export function mediaan(getallen) {
  const rij = [...getallen].sort((a, b) => a - b);
  const midden = rij.length >> 1;
  return rij.length % 2 ? (rij[midden] ?? NaN) : ((rij[midden - 1] ?? NaN) + (rij[midden] ?? NaN)) / 2;
}
