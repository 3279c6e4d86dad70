/**
 * `npm test`: installs what is missing, then types, lint, what nobody uses, unit tests, build, checks on the build and browser tests; ends with the count.
 * `npm run volledig`: the same, with every page, walkthrough, form and gesture where `npm test` takes a few of them (tests/hulp/omvang.ts).
 * `npm run snel`: only what needs no build, without the ten thousand hostile strings, which take as long as all other unit tests. A step that succeeds takes one line; of one that fails everything it said is shown.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installeer, keurNode, stop, voerStil, WORTEL } from './omgeving.mjs';
import { voerStappen } from './stappen.mjs';

const MAP = join(WORTEL, '.cache', 'tests');
const UITSLAG = (/** @type {string} */ naam) => join(MAP, `${naam}.json`);
/** Two steps fill two cores: most have long stretches on one. */
const TEGELIJK = 2;
const [keuze = '--gewoon', ...teveel] = process.argv.slice(2);
if (teveel.length > 0 || !['--gewoon', '--snel', '--volledig'].includes(keuze))
  stop('Gebruik: npm test, npm run snel of npm run volledig. Eén onderdeel: npm run unit, bouw, motoren of e2e.');
/** What only the whole round asks is marked in the tests themselves. */
const gewoon = (/** @type {string[]} */ ...woorden) => (keuze === '--volledig' ? [] : woorden);

/** @typedef {import('./stappen.mjs').Stap & { opdracht: string, woorden: string[] }} Toetsstap */

/** @param {string} project @param {readonly string[]} [meer] @returns {Toetsstap} */
const vitest = (project, meer = []) => ({
  naam: project,
  opdracht: 'vitest',
  woorden: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${UITSLAG(project)}`, ...meer],
});

const TYPES = ['check', '--minimumFailingSeverity', 'warning'];
/** Two steps at a time, in this order, so what takes longest comes first. @type {Toetsstap[]} */
const SNEL = [
  vitest('unit', keuze === '--snel' ? ['--exclude=tests/unit/veilig/**'] : []),
  { naam: 'types', opdracht: 'astro', woorden: TYPES },
  { naam: 'lint', opdracht: 'eslint', woorden: ['.'] },
  { naam: 'ongebruikt', opdracht: 'knip', woorden: ['--no-progress'] },
  { naam: 'opmaak', opdracht: 'prettier', woorden: ['--check', '--cache', '--cache-location', '.cache/prettier', '--log-level', 'warn', '.'] },
];
const VOOR_BROWSERS = [...SNEL.map(({ naam }) => naam), 'bouw'];
/**
 * The checks on the build run beside those on the code. Types come after the build, which has read the content for both of them. Browser tests
 * come when nothing else runs: a browser on a busy machine stalls. A step with a result file counts its tests; another counts as one check.
 * @type {Toetsstap[]}
 */
const ALLES = [
  { naam: 'bouwen', opdracht: 'astro', woorden: ['build', '--force'] },
  { naam: 'browser', opdracht: 'node', woorden: ['integraties/browser/keur.mjs'], nodig: ['bouwen'] },
  // Most of its files wait for a program they started, so two at a time.
  { ...vitest('bouw', ['--maxWorkers=2', ...gewoon('--tags-filter=!volledig')]), nodig: ['bouwen', 'browser'] },
  ...SNEL.map((stap) => (stap.naam === 'types' ? { ...stap, woorden: [...TYPES, '--noSync'], na: ['bouwen'] } : stap)),
  // One browser a worker, and nothing beside them.
  { ...vitest('motoren', ['--maxWorkers=2', ...gewoon('--tags-filter=!volledig')]), na: VOOR_BROWSERS, nodig: ['bouwen', 'browser'] },
  {
    naam: 'e2e',
    opdracht: 'playwright',
    woorden: ['test', ...gewoon('--grep-invert=@volledig')],
    na: [...VOOR_BROWSERS, 'motoren'],
    // Without a build there is nothing to test after it, and without a browser there are hundreds of failures for one reason.
    nodig: ['bouwen', 'browser'],
  },
];

/** @typedef {{ status: string, ancestorTitles: string[], title: string, tags?: string[] }} Overgeslagen */

/** What was skipped because this machine cannot do it; Vitest also counts what was not asked. @param {{ assertionResults: Overgeslagen[] }[]} bestanden */
const overgeslagen = (bestanden) =>
  bestanden
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, tags }) => ['skipped', 'pending'].includes(status) && (keuze === '--volledig' || !tags?.includes('volledig')));

/** @param {string} naam @param {boolean} gelukt @returns {{ goed: number, fout: number, over: number, wankel: number }} */
function tel(naam, gelukt) {
  try {
    const uitslag = JSON.parse(readFileSync(UITSLAG(naam), 'utf8'));
    const [goed, fout, over, wankel] = uitslag.stats
      ? [uitslag.stats.expected + uitslag.stats.flaky, uitslag.stats.unexpected, uitslag.stats.skipped, uitslag.stats.flaky]
      : [uitslag.numPassedTests, uitslag.numFailedTests, overgeslagen(uitslag.testResults).length, 0];
    // A runner can fail outside its tests (a file that does not load): that is a failure too.
    return { goed, fout: fout === 0 && !gelukt ? 1 : fout, over, wankel };
  } catch {
    return { goed: gelukt ? 1 : 0, fout: gelukt ? 0 : 1, over: 0, wankel: 0 };
  }
}

/** Why tests were skipped, once for each reason: their titles say it. @param {string} naam @returns {string[]} */
function redenen(naam) {
  const { testResults = [] } = JSON.parse(readFileSync(UITSLAG(naam), 'utf8'));
  return [...new Set(overgeslagen(testResults).map(({ ancestorTitles: [groep], title }) => groep || title))];
}

const totaal = { goed: 0, fout: 0, over: 0 };

/** @param {Toetsstap} stap @returns {Promise<boolean>} */
async function voer({ naam, opdracht, woorden }) {
  const begin = Date.now();
  console.log(`   ${naam} …`);
  const { gelukt, uitvoer } = await voerStil(opdracht, woorden);
  const { goed, fout, over, wankel } = tel(naam, gelukt);
  totaal.goed += goed;
  totaal.fout += fout;
  totaal.over += over;
  // A test that only succeeded at a second try says in its output what was wrong at the first.
  if (fout > 0 || wankel > 0) console.log(`\n── ${naam}\n${uitvoer.trimEnd()}`);
  const erbij = [over && `${over} overgeslagen`, wankel && `${wankel} pas bij de tweede keer`].filter(Boolean).map((deel) => `, ${deel}`);
  console.log(`── ${naam}: ${goed} goed, ${fout} fout${erbij.join('')} (${Math.round((Date.now() - begin) / 1000)} s)`);
  if (over > 0) for (const reden of redenen(naam)) console.log(`   ${reden}`);
  return fout === 0;
}

installeer();
keurNode();
rmSync(MAP, { recursive: true, force: true });
mkdirSync(MAP, { recursive: true });
const weggelaten = await voerStappen(keuze === '--snel' ? SNEL : ALLES, TEGELIJK, voer);
if (weggelaten.length > 0) console.log(`\nNiet gedaan, want daarvoor ging iets mis: ${weggelaten.join(', ')}.`);
console.log(`\n${totaal.goed} passed, ${totaal.fout} failed${totaal.over ? `, ${totaal.over} skipped` : ''}`);
process.exit(totaal.fout > 0 ? 1 : 0);
