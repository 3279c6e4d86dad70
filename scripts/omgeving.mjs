/**
 * Gets the project ready to run on a machine that has only Node ≥ 18 and npm: installs what is missing from the lockfile and
 * finds the Node version the tools need (it comes through npm as an optional dependency). Uses nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const WORTEL = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(WORTEL, 'node_modules', '.bin');
const STEMPEL = join(WORTEL, 'node_modules', '.afsprakenwijzer');
const MINIMAAL = [22, 19];

const opWindows = process.platform === 'win32';

/** Environment for the tools: the project's own binaries first, nothing sent to anyone. */
export function omgeving() {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs a command in the project's folder and shows its output.
 * @param {string} opdracht @param {readonly string[]} [woorden] @returns {boolean} whether it succeeded
 */
export function voerUit(opdracht, woorden = []) {
  return spawnSync(opdracht, woorden, { cwd: WORTEL, env: omgeving(), stdio: 'inherit', shell: opWindows }).status === 0;
}

/** Installs from the lockfile when something is missing or the lockfile changed; ends the process when that fails. */
export function installeer() {
  const vingerafdruk = createHash('sha256')
    .update(readFileSync(join(WORTEL, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === vingerafdruk) return;
  console.log('Pakketten installeren …');
  if (!voerUit('npm', ['ci', '--no-audit', '--no-fund'])) stop('Installeren is niet gelukt. Controleer of npm het register kan bereiken.');
  mkdirSync(dirname(STEMPEL), { recursive: true });
  writeFileSync(STEMPEL, vingerafdruk);
}

/** Stops with a clear message when no Node that the tools accept can be found. */
export function keurNode() {
  const gevonden = spawnSync('node', ['--version'], { env: omgeving(), encoding: 'utf8', shell: opWindows }).stdout?.trim() ?? '';
  const [groot = 0, klein = 0] = gevonden.replace(/^v/u, '').split('.').map(Number);
  const [eisGroot = 0, eisKlein = 0] = MINIMAAL;
  if (groot > eisGroot || (groot === eisGroot && klein >= eisKlein)) return;
  stop(`Voor dit soort computer levert npm geen eigen Node. Installeer Node ${eisGroot}.${eisKlein} of nieuwer (gevonden: ${gevonden || 'geen'}).`);
}

/** @param {string} melding @returns {never} */
export function stop(melding) {
  console.error(`\n${melding}`);
  process.exit(1);
}
