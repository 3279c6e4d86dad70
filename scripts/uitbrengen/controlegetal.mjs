/** SHA-256 of files, in the form that `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { opPad } from './lezen.mjs';

/** @param {Uint8Array | string} inhoud @returns {string} 64 hexadecimal digits */
export const sha256 = (inhoud) => createHash('sha256').update(inhoud).digest('hex');

/** One line a file, in order of its path. @param {import('./lezen.mjs').Bestanden} bestanden @returns {string} */
export const maakLijst = (bestanden) =>
  [...bestanden]
    .sort(opPad)
    .map(([pad, inhoud]) => `${sha256(inhoud)}  ${pad}\n`)
    .join('');
