/**
 * Makes Pagefind's index after the build, from the records the search itself is made of: it may add to a list where it can run. Only the files
 * that are loaded are written: Pagefind's own screens and worker are left out, and its fragments too, since the site has the texts itself.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';

/** @typedef {import('../src/zoeken/gegevens').Zoekrecord} Zoekrecord */

const NODIG = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.nl\.pagefind|index\/.*)$/u;

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

/** Every place the search leads to must be there: page and anchor. @param {string} dist @param {readonly Zoekrecord[]} records */
async function keurPlaatsen(dist, records) {
  /** @type {Map<string, string | undefined>} */
  const gelezen = new Map();
  for (const { pad, kop } of records) {
    const [map = '', anker] = pad.split('#');
    const bestand = join(dist, map, 'index.html');
    if (!gelezen.has(bestand)) gelezen.set(bestand, await readFile(bestand, 'utf8').catch(() => undefined));
    const inhoud = gelezen.get(bestand);
    if (inhoud === undefined || (anker && !inhoud.includes(`id="${anker}"`)))
      throw new Error(`Zoeken leidt voor "${kop}" naar /${pad}, en die plaats is er niet.`);
  }
}

/** @returns {import('astro').AstroIntegration} */
export default function zoekindex() {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const plaats = join(dist, 'zoekrecords.json');
        /** @type {Zoekrecord[]} */
        const records = JSON.parse(await readFile(plaats, 'utf8'));
        await rm(plaats);
        await keurPlaatsen(dist, records);
        const bestanden = await maakIndex(records);
        const perPad = leesSleutels(bestanden);
        await schrijfIndex(join(dist, 'pagefind'), bestanden);
        const sleutels = records.map(({ pad }) => perPad.get(pad) ?? '');
        await writeFile(join(dist, 'pagefind', 'sleutels.json'), JSON.stringify(sleutels));
        logger.info(`${records.length} plaatsen in de zoekindex`);
      },
    },
  };
}
