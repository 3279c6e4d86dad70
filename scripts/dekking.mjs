/** `npm run dekking`: writes docs/dekking.md, where each rule is reachable; ends with code 1 when a rule is not, or the lists are wrong. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { stop, WORTEL } from './omgeving.mjs';

/** A TypeScript module of the project: its imports have no extensions, which Node itself does not follow. @param {string} pad */
const laad = async (pad) => (await runnerImport(join(WORTEL, pad), { configFile: false, root: WORTEL, logLevel: 'error' })).module;

process.chdir(WORTEL);
/** @type {typeof import('./dekking/lezen')} */
const { leesDekking } = await laad('scripts/dekking/lezen.ts');
/** @type {typeof import('../src/lib/dekking-blad')} */
const { maakDekkingsblad } = await laad('src/lib/dekking-blad.ts');

try {
  const dekking = leesDekking();
  writeFileSync('docs/dekking.md', maakDekkingsblad(dekking));
  if (dekking.fouten.length > 0) stop(dekking.fouten.join('\n'));
  console.log(`docs/dekking.md: ${dekking.rijen.length} regels`);
} catch (fout) {
  stop(fout instanceof Error ? fout.message : String(fout));
}
