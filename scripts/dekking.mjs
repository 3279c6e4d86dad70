/**
 * `npm run dekking`: writes docs/dekking.md, where each rule is reachable, and docs/dekking-zinnen.md, where each sentence is used.
 * Ends with code 1 when a rule or a sentence is neither used nor background, or the lists are wrong.
 */
import { writeFileSync } from 'node:fs';
import { laad, stop, WORTEL } from './omgeving.mjs';

process.chdir(WORTEL);
/** @type {typeof import('./dekking/lezen')} */
const { leesDekking, leesInhoud, leesZinnendekking } = await laad('scripts/dekking/lezen.ts');
/** @type {typeof import('../src/dekking/blad')} */
const { maakDekkingsblad } = await laad('src/dekking/blad.ts');
/** @type {typeof import('../src/dekking/zinnenblad')} */
const { maakZinnenblad } = await laad('src/dekking/zinnenblad.ts');

try {
  const inhoud = leesInhoud();
  const dekking = leesDekking(inhoud);
  const zinnen = leesZinnendekking(inhoud);
  writeFileSync('docs/dekking.md', maakDekkingsblad(dekking));
  writeFileSync('docs/dekking-zinnen.md', maakZinnenblad(zinnen));
  const fouten = [...dekking.fouten, ...zinnen.fouten];
  if (fouten.length > 0) stop(fouten.join('\n'));
  console.log(`docs/dekking.md: ${dekking.rijen.length} regels`);
  console.log(`docs/dekking-zinnen.md: ${zinnen.secties.flatMap(({ rijen }) => rijen).length} zinnen`);
} catch (fout) {
  stop(fout);
}
