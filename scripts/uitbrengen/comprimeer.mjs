/** Puts small versions (.gz and .br) next to the text files of a site, for servers that send those as they are. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What gets smaller. Pagefind's own files are packed already, as are fonts, images and PDF. */
const TEKST = new Set(['.css', '.html', '.ics', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml']);
/** Below this, a second file costs more than it saves. */
const MINIMUM = 512;
/** An administrator edits the one and may replace the other (kill switch) after unpacking; a packed copy would go on being served. */
const BEWERKBAAR = new Set(['gemeente.json', 'sw.js']);
/** Byte of a gzip header that names the operating system; 255 is 'unknown', so every machine writes the same bytes. */
const PLAATS_SYSTEEM = 9;

/**
 * The same bytes on every machine for the same content (with the same version of Node).
 * @param {Uint8Array} inhoud @returns {Buffer}
 */
export function naarGzip(inhoud) {
  const klein = gzipSync(inhoud, { level: 9 });
  klein[PLAATS_SYSTEEM] = 255;
  return klein;
}

/** @param {Uint8Array} inhoud @param {number} moeite @returns {Buffer} */
function naarBrotli(inhoud, moeite) {
  const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(inhoud, {
    params: {
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_QUALITY]: moeite,
      [BROTLI_PARAM_SIZE_HINT]: inhoud.length,
    },
  });
}

/** Whether a file of the site gets small versions. @param {string} pad relative, with forward slashes @param {number} bytes @returns {boolean} */
const wordtKlein = (pad, bytes) => TEKST.has(extname(pad)) && bytes >= MINIMUM && !BEWERKBAAR.has(pad);

/**
 * Writes the small versions of every text file under `map` that has something to gain.
 * @param {string} map folder of the site; gemeente.json in it stays single, since it may be edited in place
 * @param {number} [moeite] effort of brotli, 0 to 11; a test of servers needs no small files, only files
 * @returns {string[]} the files made, relative to `map`, with forward slashes, in order
 */
export function comprimeer(map, moeite = constants.BROTLI_MAX_QUALITY) {
  const gemaakt = [];
  for (const deel of readdirSync(map, { recursive: true, withFileTypes: true })) {
    if (!deel.isFile()) continue;
    const plaats = join(deel.parentPath, deel.name);
    const pad = relative(map, plaats).split(sep).join('/');
    const inhoud = readFileSync(plaats);
    if (!wordtKlein(pad, inhoud.length)) continue;
    for (const [einde, klein] of /** @type {const} */ ([
      ['.br', naarBrotli(inhoud, moeite)],
      ['.gz', naarGzip(inhoud)],
    ])) {
      if (klein.length >= inhoud.length) continue;
      writeFileSync(`${plaats}${einde}`, klein);
      gemaakt.push(`${pad}${einde}`);
    }
  }
  return gemaakt.sort();
}
