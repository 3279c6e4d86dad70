/** Folders as data: path inside the folder (forward slashes) → content. Nothing else of a file counts, not its time and not its owner. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** @typedef {Map<string, Uint8Array>} Bestanden */

/** All files under a folder, in order of their path. @param {string} map @returns {Bestanden} */
export function leesMap(map) {
  const paden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((deel) => deel.isFile())
    .map((deel) => join(deel.parentPath, deel.name));
  return new Map(paden.map((plaats) => /** @type {const} */ ([relative(map, plaats).split(sep).join('/'), readFileSync(plaats)])).sort(opPad));
}

/** Order of names that is the same in every language. @param {string} a @param {string} b */
export const opNaam = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The same for files. @param {readonly [string, unknown]} a @param {readonly [string, unknown]} b */
export const opPad = ([a], [b]) => opNaam(a, b);

/** Writes files under a folder. @param {string} map @param {Bestanden} bestanden */
export function schrijfMap(map, bestanden) {
  for (const [pad, inhoud] of bestanden) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  }
}
