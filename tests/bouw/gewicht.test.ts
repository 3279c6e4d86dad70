/** The site stays within its budgets (begroting.ts). */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kenmerken } from '../../integraties/offline.mjs';
import { voorWebserver } from '../../scripts/uitbrengen/site.mjs';
import { maakZip } from '../../scripts/uitbrengen/zip.mjs';
import { bestanden, DIST, grootte, leesDocument } from '../hulp/dist';
import { alle } from '../hulp/html';
import { BEGROTING, GEHEEL, ruimteVoorLezen, ruimteVoorEersteBeeld } from './begroting';

const gz = (pad: string) => gzipSync(readFileSync(join(DIST, pad)), { level: 9 }).length;
const br = (pad: string) => brotliCompressSync(readFileSync(join(DIST, pad))).length;
const som = (paden: readonly string[], maat: (pad: string) => number) => paden.reduce((totaal, pad) => totaal + maat(pad), 0);

/** What a browser asks for at the first view of a page. */
function onderdelen(pagina: string) {
  const document = leesDocument(pagina);
  const paden = (keuze: string, kenmerk: 'href' | 'src') =>
    alle(keuze, document).map((deel) => new URL(deel.getAttribute(kenmerk) ?? '', `https://x/${pagina}`).pathname.slice(1));
  return { css: paden('link[rel="stylesheet"]', 'href'), js: paden('script[src]', 'src'), icoon: paden('link[rel="icon"]', 'href') };
}

const html = bestanden('.html');
const leesbladen = html.filter((pad) => /^(afspraken|bijlagen)\/(?:\d|volledig)\/index\.html$/u.test(pad));
/** Scripts that another script loads when they are asked for. */
const LATER = new Set([
  'scripts/zoeken.js',
  'scripts/zoekindex.js',
  'scripts/zoektekst.js',
  'scripts/adrescode.js',
  'scripts/verwijzing.js',
  'scripts/odt.js',
  'scripts/casuslijn.js',
  'scripts/bundel.js',
  'scripts/mislukt.js',
  'scripts/offline.js',
  'sw.js',
  'sw-uit.js',
]);

describe.each(leesbladen)('reading page %s', (pagina) => {
  const { css, js, icoon } = onderdelen(pagina);
  it('HTML and CSS together', () => {
    expect(som([pagina, ...css], br)).toBeLessThanOrEqual(ruimteVoorLezen(pagina));
  });
  it('JavaScript', () => {
    expect(som(js, gz)).toBeLessThanOrEqual(BEGROTING.lezen.javascript);
  });
  it('the first view, and in how many requests', () => {
    const alles = [pagina, ...css, ...js, ...icoon];
    expect(alles.length).toBeLessThanOrEqual(BEGROTING.lezen.verzoeken);
    // The whole text is a page to print.
    const raad = `${pagina} weighs too much in its first view: what stands beside its text (points, walkthroughs, forms, in short), or its styles`;
    if (pagina !== GEHEEL) expect(som(alles, gz), raad).toBeLessThanOrEqual(ruimteVoorEersteBeeld(pagina));
  });
});

describe('the whole site', () => {
  it('web fonts', () => {
    expect(som(bestanden('.woff2'), grootte)).toBeLessThanOrEqual(BEGROTING.letters);
  });
  it.each(html.filter((pad) => /^wegwijzers\/[\w-]+\/index\.html$/u.test(pad)))('JavaScript of %s', (pagina) => {
    expect(som(onderdelen(pagina).js, gz)).toBeLessThanOrEqual(BEGROTING.wegwijzer);
  });
  it.each(html.filter((pad) => /^leren\/(?:verhalen|herhalen)\/[\w-]+\/index\.html$/u.test(pad)))('JavaScript of %s', (pagina) => {
    expect(som(onderdelen(pagina).js, gz)).toBeLessThanOrEqual(BEGROTING.verhaal);
  });
  it.each(html.filter((pad) => /^leren\/(?:trainer|rollen)\//u.test(pad)))('HTML, CSS and JavaScript of %s', (pagina) => {
    const { css, js } = onderdelen(pagina);
    expect(som([pagina, ...css], br)).toBeLessThanOrEqual(ruimteVoorLezen(pagina));
    expect(som(js, gz)).toBeLessThanOrEqual(pagina.startsWith('leren/rollen/') ? BEGROTING.lezen.javascript : BEGROTING.trainer);
  });
  it('the HTML of every page', () => {
    expect(html.filter((pad) => gz(pad) > BEGROTING.bladzijde)).toEqual([]);
  });
  it('the list of changes', () => {
    expect(grootte('wijzigingen.xml')).toBeLessThanOrEqual(BEGROTING.feed);
  });
  it('as sent: the copy for use without a network, and the zip for a web server', () => {
    const verzonden = voorWebserver(DIST);
    const bytes = (pad: string) => (verzonden.get(`${pad}.br`) ?? verzonden.get(pad))?.length ?? NaN;
    expect(som(Object.keys(kenmerken(DIST)), bytes)).toBeLessThanOrEqual(BEGROTING.kopie);
    expect(maakZip(verzonden, '2026-01-01').length).toBeLessThanOrEqual(BEGROTING.zip);
  });
  it('loads no code that no page uses', () => {
    const gebruikt = new Set(html.flatMap((pagina) => onderdelen(pagina).js));
    const los = bestanden('.js').filter((pad) => !gebruikt.has(pad) && !/^(?:pagefind|scripts\/leren)\//u.test(pad) && !LATER.has(pad));
    expect(los).toEqual([]);
  });
});
