/**
 * Gets the project ready to run on a machine that has only Node ≥ 18 and npm: installs what is missing from the lockfile and puts the Node
 * that the tools need in front (it comes through npm as an optional dependency). Uses nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geenNode, nodePakket, voldoet, zoekNode } from './node.mjs';

/** Folder of the project. */
export const WORTEL = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(WORTEL, 'node_modules', '.bin');
const STEMPEL = join(WORTEL, 'node_modules', '.afsprakenwijzer');
const SLOT = join(WORTEL, 'package-lock.json');
const NPM_CI = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--engine-strict=false'];
const NIET_GELUKT = 'Installeren is niet gelukt. Controleer of npm het register kan bereiken.';

const opWindows = process.platform === 'win32';

/** Environment for the tools: the project's Node and binaries first, nothing sent to anyone. */
export function omgeving() {
  const { pad, uitPakket } = zoekNode(WORTEL);
  // The package's folder holds Node alone; the folder of another Node may hold anything, also a tool of the same name.
  const mappen = [...(pad && uitPakket ? [dirname(pad)] : []), BIN, ...(pad && !uitPakket ? [dirname(pad)] : [])];
  return { ...process.env, PATH: [...mappen, process.env['PATH'] ?? ''].join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs a command in the project's folder and shows its output.
 * @param {string} opdracht @param {readonly string[]} [woorden] @returns {boolean} whether it succeeded
 */
export function voerUit(opdracht, woorden = []) {
  // On Windows a tool is a script for its shell, which takes words apart at spaces; Node itself is a program.
  const schil = opWindows && opdracht !== 'node';
  const delen = schil ? woorden.map((woord) => (/\s/u.test(woord) ? `"${woord}"` : woord)) : woorden;
  return spawnSync(opdracht, delen, { cwd: WORTEL, env: omgeving(), stdio: 'inherit', shell: schil }).status === 0;
}

/**
 * Runs npm on a Node of our choice: the npm that started this, else the one on the path.
 * @param {string} node path @param {string} map folder with the package.json @returns {boolean} whether it succeeded
 */
function npmCi(node, map) {
  const npm = process.env['npm_execpath'] ?? '';
  const opNode = basename(npm) === 'npm-cli.js';
  const env = { ...process.env, PATH: [dirname(node), process.env['PATH'] ?? ''].join(delimiter) };
  const woorden = [...NPM_CI, '--prefix', '.'];
  return (
    spawnSync(opNode ? node : 'npm', opNode ? [npm, ...woorden] : woorden, { cwd: map, env, stdio: 'inherit', shell: opWindows && !opNode })
      .status === 0
  );
}

/**
 * The Node to install with. npm leaves out every optional package whose `engines` the Node it runs on does not meet, and the tools do not
 * start without some of those. So where an older Node runs this, the project's own comes first, alone, as the lockfile has it.
 * @param {string} map to put it in @returns {string} path; that of the Node this runs on when npm has none for this computer
 */
function nodeOmTeInstalleren(map) {
  const naam = nodePakket(process);
  const deel = JSON.parse(readFileSync(SLOT, 'utf8')).packages[`node_modules/${naam}`];
  if (voldoet(process.version) || !deel) return process.execPath;
  const optionalDependencies = { [naam]: deel.version };
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'package.json'), JSON.stringify({ private: true, optionalDependencies }));
  const packages = { '': { optionalDependencies }, [`node_modules/${naam}`]: deel };
  writeFileSync(join(map, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, requires: true, packages }));
  if (!npmCi(process.execPath, map)) stop(NIET_GELUKT);
  return zoekNode(map).pad ?? process.execPath;
}

/** Installs from the lockfile when something is missing or the lockfile changed; ends the process when that fails. */
export function installeer() {
  const vingerafdruk = createHash('sha256').update(readFileSync(SLOT)).digest('hex');
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === vingerafdruk) return;
  console.log('Pakketten installeren …');
  const werkmap = join(WORTEL, '.cache', 'node');
  if (!npmCi(nodeOmTeInstalleren(werkmap), WORTEL)) stop(NIET_GELUKT);
  rmSync(werkmap, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(dirname(STEMPEL), { recursive: true });
  writeFileSync(STEMPEL, vingerafdruk);
}

/** Stops with a clear message when no Node that the tools accept can be found. */
export function keurNode() {
  const { pad, gezocht } = zoekNode(WORTEL);
  if (!pad) stop(geenNode(gezocht));
}

/** @param {string} melding @returns {never} */
export function stop(melding) {
  console.error(`\n${melding}`);
  process.exit(1);
}
