/** Budgets in bytes (one initial congestion window for a reading page); never in time. There is no limit on `dist` as a whole. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { kenmerken } from '../../integraties/offline.mjs';
import { voorWebserver } from '../../scripts/uitbrengen/site.mjs';
import { maakZip } from '../../scripts/uitbrengen/zip.mjs';
import { bestanden, DIST, grootte, lees } from '../hulp/dist';

const KIB = 1024;
const gz = (pad: string) => gzipSync(readFileSync(join(DIST, pad)), { level: 9 }).length;
const br = (pad: string) => brotliCompressSync(readFileSync(join(DIST, pad)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const som = (paden: readonly string[], maat: (pad: string) => number) => paden.reduce((totaal, pad) => totaal + maat(pad), 0);

/** What a browser asks for at the first view of a page. */
function onderdelen(pagina: string) {
  const document = parse(lees(pagina));
  const bij = (adres: string | undefined) => new URL(adres ?? '', `https://x/${pagina}`).pathname.slice(1);
  return {
    css: document.querySelectorAll('link[rel="stylesheet"]').map((el) => bij(el.getAttribute('href'))),
    js: document.querySelectorAll('script[src]').map((el) => bij(el.getAttribute('src'))),
    icoon: document.querySelectorAll('link[rel="icon"]').map((el) => bij(el.getAttribute('href'))),
  };
}

const leesbladen = bestanden('.html').filter((pad) => /^(afspraken|bijlagen)\/\d\/index\.html$/u.test(pad));
const GEHEEL = 'afspraken/volledig/index.html';
/** The longest texts get more room. */
const ruim = new Set(['afspraken/6/index.html', 'bijlagen/4/index.html', GEHEEL]);
const ruimte = (pagina: string) => (ruim.has(pagina) ? 24 : 16);
/** Scripts that another script loads when they are asked for. */
const LATER = new Set(['scripts/zoeken.js', 'scripts/adrescode.js', 'scripts/odt.js', 'scripts/offline.js', 'sw.js', 'sw-uit.js']);

describe('de hele tekst op één bladzijde, om te printen', () => {
  it(`HTML en CSS samen hoogstens ${ruimte(GEHEEL)} KiB brotli`, () => {
    expect(som([GEHEEL, ...onderdelen(GEHEEL).css], br)).toBeLessThanOrEqual(ruimte(GEHEEL) * KIB);
  });
});

describe.each(leesbladen)('leesbladzijde %s', (pagina) => {
  const { css, js, icoon } = onderdelen(pagina);
  it(`HTML en CSS samen hoogstens ${ruimte(pagina)} KiB brotli`, () => {
    expect(som([pagina, ...css], br)).toBeLessThanOrEqual(ruimte(pagina) * KIB);
  });
  it('JavaScript hoogstens 3 KiB gzip', () => {
    expect(som(js, gz)).toBeLessThanOrEqual(3 * KIB);
  });
  it('eerste beeld hoogstens 24 KiB gzip in hoogstens 5 verzoeken', () => {
    const alles = [pagina, ...css, ...js, ...icoon];
    expect(alles.length).toBeLessThanOrEqual(5);
    expect(som(alles, gz)).toBeLessThanOrEqual(24 * KIB);
  });
});

describe('de hele site', () => {
  it('webletters samen hoogstens 48 KiB', () => {
    expect(som(bestanden('.woff2'), grootte)).toBeLessThanOrEqual(48 * KIB);
  });
  it.each(bestanden('.html').filter((pad) => /^wegwijzers\/[\w-]+\/index\.html$/u.test(pad)))(
    '%s: alle JavaScript samen hoogstens 36 KiB gzip',
    (pagina) => {
      expect(som(onderdelen(pagina).js, gz)).toBeLessThanOrEqual(36 * KIB);
    },
  );
  it('geen bladzijde met meer dan 40 KiB HTML in gzip', () => {
    expect(bestanden('.html').filter((pad) => gz(pad) > 40 * KIB)).toEqual([]);
  });
  it('de kopie voor gebruik zonder netwerk hoogstens 2 MiB brotli', () => {
    // Quality 9 is an upper bound of what a server sends, and a good deal quicker to make.
    const vlug = (pad: string) => brotliCompressSync(readFileSync(join(DIST, pad)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
    expect(som(Object.keys(kenmerken(DIST)), vlug)).toBeLessThanOrEqual(2 * KIB * KIB);
  });
  it('de zip voor een webserver hoogstens 8 MiB', () => {
    expect(maakZip(voorWebserver(DIST), '2026-01-01').length).toBeLessThanOrEqual(8 * KIB * KIB);
  });
  it('laadt geen code die geen bladzijde gebruikt', () => {
    const gebruikt = new Set(bestanden('.html').flatMap((pagina) => onderdelen(pagina).js));
    const los = bestanden('.js').filter((pad) => !gebruikt.has(pad) && !pad.startsWith('pagefind/') && !LATER.has(pad));
    expect(los).toEqual([]);
  });
});
