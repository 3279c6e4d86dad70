/** What every measurement of a page shares: a slow line, a slow machine and an empty cache. */

/** 1.6 Mbit/s and 150 ms, as a phone with a moderate connection; a processor four times slower than this one. */
const LIJN = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const TRAAG = 4;

/** What is loaded from a moment on; it goes on counting. @typedef {{ verzoeken: number, bytes: number }} Kosten count, bytes on the line */

/**
 * Does something in a page of its own on the slow line.
 * @template T @param {import('playwright').Browser} browser @param {{ width: number, height: number }} viewport
 * @param {(page: import('playwright').Page, tel: () => Kosten) => Promise<T>} doe `tel` begins to count
 * @returns {Promise<T>}
 */
export async function opTrageLijn(browser, viewport, doe) {
  const omgeving = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const page = await omgeving.newPage();
    const cdp = await omgeving.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', LIJN);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: TRAAG });
    const tel = () => {
      const kosten = { verzoeken: 0, bytes: 0 };
      cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
        kosten.bytes += encodedDataLength;
        kosten.verzoeken += 1;
      });
      return kosten;
    };
    return await doe(page, tel);
  } finally {
    await omgeving.close();
  }
}
