/** `npm test`: installs what is missing, then types, lint, what nobody uses, unit tests, build, checks on the build and browser tests; ends with the count. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installeer, keurNode, voerUit, WORTEL } from './omgeving.mjs';

const MAP = join(WORTEL, '.cache', 'tests');
const UITSLAG = (/** @type {string} */ naam) => join(MAP, `${naam}.json`);

/** @param {string} project @returns {[string, string, string[]]} */
const vitest = (project) => [
  project,
  'vitest',
  ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${UITSLAG(project)}`],
];

/** Step name, command, words. A step with a result file counts its tests; another counts as one check. @type {[string, string, string[]][]} */
const STAPPEN = [
  ['types', 'astro', ['check', '--minimumFailingSeverity', 'warning']],
  ['lint', 'eslint', ['.']],
  ['ongebruikt', 'knip', ['--no-progress']],
  ['opmaak', 'prettier', ['--check', '--log-level', 'warn', '.']],
  vitest('unit'),
  ['bouwen', 'astro', ['build', '--force']],
  ['browser', 'node', ['integraties/browser/keur.mjs']],
  vitest('bouw'),
  ['e2e', 'playwright', ['test']],
];

/** Without a build there is nothing to test after it, and without a browser there are hundreds of failures for one reason. */
const NODIG = new Set(['bouwen', 'browser']);

/** @param {string} naam @param {boolean} gelukt @returns {{ goed: number, fout: number, over: number }} */
function tel(naam, gelukt) {
  try {
    const uitslag = JSON.parse(readFileSync(UITSLAG(naam), 'utf8'));
    const [goed, fout, over] = uitslag.stats
      ? [uitslag.stats.expected + uitslag.stats.flaky, uitslag.stats.unexpected, uitslag.stats.skipped]
      : [uitslag.numPassedTests, uitslag.numFailedTests, uitslag.numPendingTests];
    // A runner can fail outside its tests (a file that does not load): that is a failure too.
    return { goed, fout: fout === 0 && !gelukt ? 1 : fout, over };
  } catch {
    return { goed: gelukt ? 1 : 0, fout: gelukt ? 0 : 1, over: 0 };
  }
}

installeer();
keurNode();
rmSync(MAP, { recursive: true, force: true });
mkdirSync(MAP, { recursive: true });
const totaal = { goed: 0, fout: 0, over: 0 };
for (const [naam, opdracht, woorden] of STAPPEN) {
  console.log(`\n── ${naam}`);
  const { goed, fout, over } = tel(naam, voerUit(opdracht, woorden));
  totaal.goed += goed;
  totaal.fout += fout;
  totaal.over += over;
  console.log(`── ${naam}: ${goed} goed, ${fout} fout${over ? `, ${over} overgeslagen` : ''}`);
  if (NODIG.has(naam) && fout > 0) break;
}
console.log(`\n${totaal.goed} passed, ${totaal.fout} failed${totaal.over ? `, ${totaal.over} skipped` : ''}`);
process.exit(totaal.fout > 0 ? 1 : 0);
