/**
 * Writes the service worker after everything else: its version is the content itself, so the same site gives the same worker and any change
 * a new one. Blank PDFs are left out (the forms print from their pages), what a trainer prints beforehand, and what a municipality may change
 * after unpacking.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SJABLOON = new URL('./offline/sw.js', import.meta.url);
const UIT = new URL('./offline/sw-uit.js', import.meta.url);
const NIET = /\.pdf$|^leren\/trainer\/(?:verhalen\/|.*\.odt$)|^scripts\/leren\/begeleiding-|^(?:sw|sw-uit)\.js$|^gemeente\.json$|\.(?:br|gz)$/u;

/** SHA-256 of some content, as hex. @param {string | Buffer} inhoud */
const som = (inhoud) => createHash('sha256').update(inhoud).digest('hex');

/** Files of a folder with their SHA-256, by path from it. @param {string} map @returns {Record<string, string>} */
export function kenmerken(map) {
  const paden = readdirSync(map, { recursive: true })
    .map((naam) => String(naam).replaceAll('\\', '/'))
    .filter((pad) => !NIET.test(pad) && statSync(join(map, pad)).isFile())
    .sort();
  return Object.fromEntries(paden.map((pad) => [pad, som(readFileSync(join(map, pad)))]));
}

/** The worker for these files. @param {Record<string, string>} bestanden @param {string} versie of the project */
export function maakWerker(bestanden, versie) {
  const lijst = JSON.stringify(bestanden);
  return readFileSync(SJABLOON, 'utf8')
    .replace('@VERSIE@', `${versie}-${som(lijst).slice(0, 8)}`)
    .replace('@BESTANDEN@', () => lijst.replace(/[\\']/gu, String.raw`\$&`));
}

/** @returns {import('astro').AstroIntegration} */
export default function offline() {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
        const bestanden = kenmerken(map);
        writeFileSync(join(map, 'sw.js'), maakWerker(bestanden, version));
        copyFileSync(UIT, join(map, 'sw-uit.js'));
        logger.info(`${Object.keys(bestanden).length} bestanden in de kopie voor gebruik zonder netwerk`);
      },
    },
  };
}
