/**
 * `npm run mutatie [-- <area> …]`: mutation testing with Stryker, area by area, and docs/mutatie.md with the result.
 *
 * One run per area, with only that area's tests. Machines are static code: a mutant in them is only seen when the module is loaded
 * anew, so Stryker runs every test it is given for each of them. An area is chosen by its name or by what comes before the slash:
 * `machines` is every machine. `--processen=1` takes one process instead of two; `--verder` takes over what an earlier run already found.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KAMERS } from './kamers.mjs';
import { stop, voerUit, WORTEL } from './omgeving.mjs';
import { schrijfPagina, score } from './mutatie-pagina.mjs';

/** Lowest score an area may have, in percent. */
const GRENS = 95;
const UITSLAGEN = join(WORTEL, 'docs', 'mutatie.json');
const WERKMAP = join('.cache', 'mutatie');

/** @typedef {{ bronnen: string[], tests: string[] }} Gebied */

/** Rooms that are no area as a whole: an area per machine, what exists in a build only, and what is markup. */
const ANDERS = ['src/machines', 'src/inhoud', 'src/layouts', 'src/pages'];
/** Areas that are a folder of the same name in src and in tests/unit: every other room of TypeScript. */
const MAPPEN = KAMERS.filter((kamer) => /^src\/[a-z]+$/u.test(kamer) && !ANDERS.includes(kamer)).map((kamer) => basename(kamer));
/** What holds for every walkthrough. */
const SAMEN = 'tests/unit/machines/wegwijzers.test.ts';
/** Types, which hold no code. `src/inhoud` reads Astro's collections, so it runs in a build only. */
const NIET = ['src/**/typen.ts', 'src/**/route.ts'];
/** Go through every walkthrough, list of answers or story: too slow to run for every mutant, so a small test must see it too. */
const TE_TRAAG = [
  ...['*.eigenschappen', 'waarheidstabel', 'lezingen'].map((naam) => `tests/unit/wegwijzer/${naam}.test.ts`),
  ...['keuring', 'reeks', 'keur-inhoud'].map((naam) => `tests/unit/leren/${naam}.test.ts`),
];

/**
 * Every area by name. A machine without a test file of its own belongs to `machines/gedeeld`: what the machines share.
 * @returns {Map<string, Gebied>}
 */
function maakGebieden() {
  /** @type {Map<string, Gebied>} */
  const gebieden = new Map();
  /** @type {string[]} */
  const gedeeld = [];
  for (const bestand of readdirSync(join(WORTEL, 'src', 'machines')).sort()) {
    const slug = bestand.replace(/\.ts$/u, '');
    const test = `tests/unit/machines/${slug}.test.ts`;
    if (slug === bestand || slug.endsWith('.voorbeelden') || slug === 'casusverloop') continue;
    if (['gedeeld', 'register'].includes(slug) || !existsSync(join(WORTEL, test))) gedeeld.push(`src/machines/${bestand}`);
    else gebieden.set(`machines/${slug}`, { bronnen: [`src/machines/${bestand}`], tests: [test, SAMEN] });
  }
  gebieden.set('machines/casusverloop', {
    bronnen: ['src/machines/casusverloop.ts', 'src/machines/casusverloop/*.ts'],
    tests: ['tests/unit/casusverloop/**/*.test.ts'],
  });
  gebieden.set('machines/gedeeld', { bronnen: gedeeld, tests: [SAMEN, 'tests/unit/machines/gedeeld.test.ts'] });
  for (const map of MAPPEN) {
    const tests = [`tests/unit/${map}/**/*.test.ts`, ...TE_TRAAG.map((patroon) => `!${patroon}`)];
    gebieden.set(map, { bronnen: [`src/${map}/**/*.ts`, ...NIET.map((patroon) => `!${patroon}`)], tests });
  }
  return gebieden;
}

/**
 * Stryker's settings for an area. The longer time-out is for machines that do other work too: a slow run must not pass for a killed mutant.
 * @param {string} naam @param {Gebied} gebied @param {{ processen: number, verder: boolean }} keuzes
 */
function instellingen(naam, gebied, { processen, verder }) {
  const map = `${WERKMAP.replaceAll('\\', '/')}/${naam}`;
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutatie.vitest.mjs', related: false },
    mutate: gebied.bronnen,
    coverageAnalysis: 'perTest',
    concurrency: processen,
    timeoutMS: 20_000,
    disableTypeChecks: false,
    symlinkNodeModules: true,
    tempDirName: `${map}/tijdelijk`,
    cleanTempDir: 'always',
    ignorePatterns: ['/.*', '/dist', '/docs', '/public', '/test-results', '/playwright-report'],
    incremental: verder,
    force: false,
    incrementalFile: `${map}/verder.json`,
    reporters: ['json', 'clear-text', 'progress-append-only'],
    jsonReporter: { fileName: `${map}/verslag.json` },
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: false },
    thresholds: { high: GRENS, low: GRENS, break: null },
    allowConsoleColors: false,
    warnings: { slow: false },
  };
}

/**
 * Runs one area.
 * @param {string} naam @param {Gebied} gebied @param {{ processen: number, verder: boolean }} keuzes
 * @returns {import('./mutatie-pagina.mjs').Uitslag | null} null when Stryker did not finish
 */
function draai(naam, gebied, keuzes) {
  const map = join(WERKMAP, naam);
  const verslag = join(WORTEL, map, 'verslag.json');
  mkdirSync(join(WORTEL, map), { recursive: true });
  rmSync(verslag, { force: true });
  // Left behind by a run that was broken off.
  rmSync(join(WORTEL, map, 'tijdelijk'), { recursive: true, force: true });
  writeFileSync(join(WORTEL, map, 'stryker.json'), JSON.stringify(instellingen(naam, gebied, keuzes), null, 2));
  process.env['MUTATIE_TESTS'] = JSON.stringify(gebied.tests);
  const gelukt = voerUit('stryker', ['run', join(map, 'stryker.json')]);
  return gelukt && existsSync(verslag) ? vatSamen(JSON.parse(readFileSync(verslag, 'utf8'))) : null;
}

/** @param {{ files: Record<string, { mutants: { status: string }[] }> }} verslag */
function vatSamen({ files }) {
  const uitkomsten = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const tel = (/** @type {string[]} */ ...standen) => uitkomsten.filter((status) => standen.includes(status)).length;
  return {
    gedood: tel('Killed', 'Timeout'),
    overleefd: tel('Survived'),
    nietGeraakt: tel('NoCoverage'),
    laadtNiet: tel('RuntimeError', 'CompileError'),
  };
}

/** @param {string[]} woorden */
function leesWoorden(woorden) {
  const vlaggen = woorden.filter((woord) => woord.startsWith('--'));
  if (!vlaggen.every((vlag) => /^--(?:verder|processen=[1-9]\d*)$/u.test(vlag)))
    stop('Gebruik: npm run mutatie -- wegwijzer machines --processen=1 --verder (gebieden en vlaggen mogen weg)');
  const processen = vlaggen.find((vlag) => vlag !== '--verder')?.slice('--processen='.length);
  const namen = woorden.filter((woord) => !woord.startsWith('--'));
  const gekozen = [...maakGebieden()].filter(([naam]) => namen.length === 0 || namen.some((een) => naam === een || naam.startsWith(`${een}/`)));
  const vreemd = namen.find((een) => !gekozen.some(([naam]) => naam === een || naam.startsWith(`${een}/`)));
  if (vreemd) stop(`Onbekend gebied: ${vreemd}. Kies uit: ${[...maakGebieden().keys()].join(', ')}.`);
  return { gekozen, keuzes: { processen: Number(processen ?? 2), verder: woorden.includes('--verder') } };
}

/** Adds a result to what earlier runs found, and writes the page. @param {string} naam @param {import('./mutatie-pagina.mjs').Uitslag} uitslag */
function bewaar(naam, uitslag) {
  const eerder = existsSync(UITSLAGEN) ? JSON.parse(readFileSync(UITSLAGEN, 'utf8')) : {};
  const alle = { ...eerder, [naam]: { ...uitslag, gemeten: new Date().toJSON().slice(0, 10) } };
  const gebieden = [...maakGebieden().keys()];
  const uitslagen = Object.fromEntries(gebieden.flatMap((gebied) => (alle[gebied] ? [[gebied, alle[gebied]]] : [])));
  writeFileSync(UITSLAGEN, `${JSON.stringify(uitslagen, null, 2)}\n`);
  writeFileSync(join(WORTEL, 'docs', 'mutatie.md'), schrijfPagina(uitslagen, GRENS, gebieden));
}

const { gekozen, keuzes } = leesWoorden(process.argv.slice(2));
/** @type {string[]} */
const teLaag = [];
for (const [naam, gebied] of gekozen) {
  console.log(`\n── ${naam}`);
  const uitslag = draai(naam, gebied, keuzes);
  if (uitslag) bewaar(naam, uitslag);
  const punten = uitslag ? score(uitslag) : 0;
  console.log(uitslag ? `── ${naam}: ${punten.toFixed(1)} %` : `── ${naam}: Stryker is niet klaar gekomen`);
  if (punten < GRENS) teLaag.push(naam);
}
if (teLaag.length > 0) stop(`Onder ${GRENS} %: ${teLaag.join(', ')}.`);
