/**
 * Makes Pagefind's index after the build: one record per section of the text, one per term, walkthrough and form. Only the files the search
 * loads are written: Pagefind's own screens and worker are left out, and its fragments give way to the literal texts, since what is indexed
 * has no stop words.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { opEenRegel } from '../src/taal/regel.ts';

/**
 * @typedef {{ pad: string, kop: string, tekst: string, indextekst: string, voluit: string[] }} Zoekrecord
 * @typedef {import('../src/zoeken/pakken').Zoekpakket} Zoekpakket
 */

/** Folders whose pages are found beside the text, with how deep they go. */
const MAPPEN = ['wegwijzers', 'formulieren', 'casusverloop'];
/** Pages that repeat another page. */
const OVERSLAAN = /\/(?:overzicht|voorbeeld)\/$/u;
const NODIG = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.nl\.pagefind|index\/.*)$/u;

/** Pages of this site as records: their heading and description. @param {string} dist @returns {Promise<Zoekrecord[]>} */
async function leesPaginas(dist) {
  const gevonden = [];
  for (const map of MAPPEN) {
    const bestanden = await readdir(join(dist, map), { recursive: true }).catch(() => []);
    for (const bestand of bestanden.filter((naam) => naam.endsWith('index.html')).sort()) {
      const pad = `${map}/${bestand.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
      if (OVERSLAAN.test(`/${pad}`)) continue;
      const { document } = parseHTML(await readFile(join(dist, map, bestand), 'utf8'));
      const kop = opEenRegel(document.querySelector('h1')?.textContent ?? '');
      const tekst = opEenRegel(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
      if (kop) gevonden.push({ pad, kop, tekst, indextekst: tekst || kop, voluit: [] });
    }
  }
  return gevonden;
}

/** Index files of the records. @param {readonly Zoekrecord[]} records */
async function maakIndex(records) {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind start niet: ${errors.join('; ')}`);
  for (const { pad, kop, indextekst, voluit } of records) {
    const meta = { title: kop, ...(voluit.length > 0 ? { voluit: voluit.join(' ') } : {}) };
    const uitkomst = await index.addCustomRecord({ url: pad, content: indextekst, language: 'nl', meta });
    if (uitkomst.errors.length > 0) throw new Error(`Pagefind neemt "${pad}" niet op: ${uitkomst.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), content }));
}

/** Pagefind's record ids by url, read from the fragments. @param {readonly import('pagefind').IndexFile[]} bestanden */
function leesSleutels(bestanden) {
  return new Map(
    bestanden
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ path, content }) => {
        const tekst = gunzipSync(content).toString('utf8');
        const { url } = JSON.parse(tekst.slice(tekst.indexOf('{')));
        return [String(url), path.replace(/^.*\/|\.pf_fragment$/gu, '')];
      }),
  );
}

/** The index files search needs. @param {string} map @param {readonly import('pagefind').IndexFile[]} bestanden */
async function schrijfIndex(map, bestanden) {
  for (const { path, content } of bestanden.filter((bestand) => NODIG.test(bestand.path))) {
    const doel = join(map, path);
    await mkdir(dirname(doel), { recursive: true });
    const klein = path === 'pagefind.js' ? (await minify(path, Buffer.from(content).toString('utf8'), { module: true })).code : content;
    await writeFile(doel, klein);
  }
}

/** The literal text of each record, for excerpts and quoted phrases. @param {string} map @param {string} versie @param {readonly Zoekrecord[]} records */
async function schrijfTeksten(map, versie, records) {
  await mkdir(join(map, 'tekst'), { recursive: true });
  await Promise.all(records.map(({ tekst }, nummer) => writeFile(join(map, 'tekst', `${versie}-${nummer}.txt`), tekst)));
}

/** @returns {import('astro').AstroIntegration} */
export default function zoekindex() {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const plaats = join(dist, 'zoekgegevens.json');
        /** @type {Zoekpakket & { records: Zoekrecord[] }} */
        const { records, ...pakket } = JSON.parse(await readFile(plaats, 'utf8'));
        const paginas = await leesPaginas(dist);
        const alle = [...records, ...paginas];
        const bestanden = await maakIndex(alle);
        const perPad = leesSleutels(bestanden);
        const sleutels = alle.map(({ pad }) => perPad.get(pad) ?? '').join(' ');
        const versie = createHash('sha256').update(JSON.stringify(alle)).digest('hex').slice(0, 8);
        const doelen = [...pakket.doelen, ...paginas.map(({ pad, kop }) => [`/${pad}`, kop, ''])];
        await schrijfIndex(join(dist, 'pagefind'), bestanden);
        await schrijfTeksten(join(dist, 'pagefind'), versie, alle);
        await writeFile(plaats, JSON.stringify({ ...pakket, versie, doelen, sleutels }));
        logger.info(`${records.length} records uit de inhoud en ${paginas.length} bladzijden in de zoekindex`);
      },
    },
  };
}
