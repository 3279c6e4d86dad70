/** `npm run leesbaarheid`: writes docs/leesbaarheid.md, how easily our own texts read. Ends with code 1 when a hard word has no reason. */
import { writeFileSync } from 'node:fs';
import { laad, stop, WORTEL } from './omgeving.mjs';

process.chdir(WORTEL);
/** @type {typeof import('./leesbaarheid/lezen')} */
const { leesEigen } = await laad('scripts/leesbaarheid/lezen.ts');
/** @type {typeof import('./leesbaarheid/blad')} */
const { maakLeesblad, MOEILIJK, moeilijkeWoorden } = await laad('scripts/leesbaarheid/blad.ts');

try {
  const stukken = leesEigen();
  writeFileSync('docs/leesbaarheid.md', maakLeesblad(stukken));
  const zonder = moeilijkeWoorden(stukken).filter(({ woord }) => !MOEILIJK.has(woord));
  if (zonder.length > 0) stop(`Moeilijke woorden zonder reden: ${zonder.map(({ woord }) => woord).join(', ')}.`);
  console.log(`docs/leesbaarheid.md: ${stukken.length} bladzijden`);
} catch (fout) {
  stop(fout);
}
