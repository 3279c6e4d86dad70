/**
 * `npm run vergelijk -- <folder>`: compares the text of this site with a new version in the same form (`afspraken/*.mdx`, `bijlagen/*.mdx`).
 * Writes .cache/vergelijking.html and prints what changes, which quotes no longer stand and which anchors disappear. Changes no content.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { laad, stop, WORTEL } from './omgeving.mjs';

const UIT = '.cache/vergelijking.html';
const [map, ...teveel] = process.argv.slice(2);
if (!map || teveel.length > 0) stop('Gebruik: npm run vergelijk -- ../nieuwe-tekst (een map met daarin "afspraken" en "bijlagen")');
// npm starts scripts in the project's folder; what was typed is meant from where the editor stood.
const nieuw = resolve(process.env['INIT_CWD'] ?? process.cwd(), map);
process.chdir(WORTEL);

try {
  /** @type {typeof import('./vergelijk/vergelijk')} */
  const { maakBlad, vatSamen, vergelijk } = await laad('scripts/vergelijk/vergelijk.ts');
  const vergelijking = vergelijk('src/content', nieuw);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(UIT, maakBlad(vergelijking));
  console.log(`${vatSamen(vergelijking)}\n\nOud en nieuw naast elkaar: ${UIT}`);
} catch (fout) {
  stop(fout);
}
