/** The two forms of the site in a release: for a web server, and for a network drive. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comprimeer } from './comprimeer.mjs';
import { leesMap } from './lezen.mjs';
import { zegUitpakken, zetFeedOm, zetLijstOm, zetOm } from './netwerkschijf.mjs';

/** Only a web server uses these: a service worker needs https and knows the pages by their content; without a server nothing shows 404.html. */
const ALLEEN_OP_SERVER = new Set(['404.html', 'sw.js', 'sw-uit.js']);

/** Files other than pages that hold links to folders. */
const LIJSTEN = new Map([
  ['koppelen.json', zetLijstOm],
  ['wijzigingen.xml', zetFeedOm],
]);

/** The site with small versions of its text files beside them. @param {string} dist folder of the build @returns {import('./lezen.mjs').Bestanden} */
export function voorWebserver(dist) {
  const werkmap = mkdtempSync(join(tmpdir(), 'afsprakenwijzer-'));
  try {
    cpSync(dist, werkmap, { recursive: true });
    comprimeer(werkmap);
    return leesMap(werkmap);
  } finally {
    rmSync(werkmap, { recursive: true, force: true });
  }
}

/** The site as it opens from a folder. @param {string} dist folder of the build @returns {import('./lezen.mjs').Bestanden} */
export function voorNetwerkschijf(dist) {
  const bestanden = [...leesMap(dist)].filter(([pad]) => !ALLEEN_OP_SERVER.has(pad));
  return new Map(
    bestanden.map(([pad, inhoud]) => {
      const blad = pad === 'index.html' ? (/** @type {string} */ html) => zegUitpakken(zetOm(html)) : zetOm;
      const om = pad.endsWith('.html') ? blad : LIJSTEN.get(pad);
      return [pad, om ? Buffer.from(om(Buffer.from(inhoud).toString('utf8'))) : inhoud];
    }),
  );
}
