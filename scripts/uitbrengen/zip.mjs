/**
 * A zip that is the same, byte for byte, whenever and wherever it is made from the same files.
 *
 * The time in the zip becomes the time of the unpacked file, and web servers tell an old file from a new one by that time
 * and the size. So it cannot be one fixed moment: it is the day of the release, and on that day a moment that follows from the content.
 */
import { zipSync } from 'fflate';
import { sha256 } from './controlegetal.mjs';
import { opPad } from './lezen.mjs';

/** A zip counts in steps of two seconds. The first hours are left out: on some nights a clock skips one of them. */
const STAP = 2;
const EERSTE_UUR = 4;
const STAPPEN = ((24 - EERSTE_UUR) * 3600) / STAP;

/**
 * Moment of a file on the clock of this machine, since a zip knows no time zones.
 * @param {Uint8Array} inhoud @param {string} dag JJJJ-MM-DD @returns {Date}
 */
function momentVan(inhoud, dag) {
  const [jaar = 1980, maand = 1, dagnummer = 1] = dag.split('-').map(Number);
  const stap = Number.parseInt(sha256(inhoud).slice(0, 8), 16) % STAPPEN;
  return new Date(jaar, maand - 1, dagnummer, EERSTE_UUR, 0, stap * STAP);
}

/** @param {import('./lezen.mjs').Bestanden} bestanden @param {string} dag of the release, JJJJ-MM-DD @returns {Uint8Array} */
export function maakZip(bestanden, dag) {
  const inhoud = [...bestanden]
    .sort(opPad)
    .map(([pad, bytes]) => /** @type {const} */ ([pad, /** @type {import('fflate').ZippableFile} */ ([bytes, { mtime: momentVan(bytes, dag) }])]));
  return zipSync(Object.fromEntries(inhoud), { level: 9 });
}
