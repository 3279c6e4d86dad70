/**
 * Gets the project ready to run on a machine that has only Node ≥ 18 and npm: installs what is missing from the lockfile and puts the Node
 * that the tools need in front (it comes through npm as an optional dependency). Uses nothing but Node itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bezwaarTegenMap, geenNode, nodePakket, zoekNode } from './node.mjs';

/** Folder of the project. */
export const WORTEL = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(WORTEL, 'node_modules', '.bin');
const STEMPEL = join(WORTEL, 'node_modules', '.afsprakenwijzer');
const SLOT = join(WORTEL, 'package-lock.json');
const NPM_CI = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--engine-strict=false'];
/** Read by ./zegversie.cjs. */
const VERSIE = 'AFSPRAKENWIJZER_NODE';

const opWindows = process.platform === 'win32';

/** Environment for the tools: the project's Node and binaries first, nothing sent to anyone. */
export function omgeving() {
  const { pad, uitPakket } = zoekNode(WORTEL);
  // The package's folder holds Node alone; the folder of another Node may hold anything, also a tool of the same name.
  const mappen = [...(pad && uitPakket ? [dirname(pad)] : []), BIN, ...(pad && !uitPakket ? [dirname(pad)] : [])];
  return { ...process.env, PATH: [...mappen, process.env['PATH'] ?? ''].join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** How a tool is started. On Windows it is a script for its shell, which takes words apart at spaces; Node itself is a program. @param {string} opdracht @param {readonly string[]} woorden */
function startwijze(opdracht, woorden) {
  const shell = opWindows && opdracht !== 'node';
  const delen = shell ? woorden.map((woord) => (/\s/u.test(woord) ? `"${woord}"` : woord)) : woorden;
  return { delen, opties: { cwd: WORTEL, env: omgeving(), shell } };
}

/**
 * Runs a command in the project's folder and shows its output.
 * @param {string} opdracht @param {readonly string[]} [woorden] @returns {boolean} whether it succeeded
 */
export function voerUit(opdracht, woorden = []) {
  const { delen, opties } = startwijze(opdracht, woorden);
  return spawnSync(opdracht, delen, { ...opties, stdio: 'inherit' }).status === 0;
}

/**
 * Runs a command in the project's folder and keeps what it says, for when it fails.
 * @param {string} opdracht @param {readonly string[]} [woorden] @returns {Promise<{ gelukt: boolean, uitvoer: string }>}
 */
export function voerStil(opdracht, woorden = []) {
  const { delen, opties } = startwijze(opdracht, woorden);
  const proces = spawn(opdracht, delen, { ...opties, stdio: ['inherit', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const uit = [];
  for (const stroom of [proces.stdout, proces.stderr]) stroom.on('data', (/** @type {Buffer} */ deel) => uit.push(deel));
  return new Promise((klaar) => {
    proces.once('error', (fout) => klaar({ gelukt: false, uitvoer: String(fout) }));
    proces.once('close', (code) => klaar({ gelukt: code === 0, uitvoer: Buffer.concat(uit).toString('utf8') }));
  });
}

/**
 * Installs from the lockfile, with the npm that started this and the Node it ran on: that pair works, another may not. npm leaves out optional
 * packages whose `engines` the Node it runs on does not meet, and native parts of the tools are such packages; the tools run on another Node,
 * so npm is told the version of that one.
 * @returns {string} what npm said when it did not succeed, else nothing: its warnings are about packages of others
 */
function npmCi() {
  const { npm_node_execpath: node, npm_execpath: npm = '' } = process.env;
  const [opdracht, ...vooraf] = node && basename(npm) === 'npm-cli.js' ? [node, npm] : ['npm'];
  const versie = JSON.parse(readFileSync(SLOT, 'utf8')).packages[`node_modules/${nodePakket(process)}`]?.version;
  const opties = `${process.env['NODE_OPTIONS'] ?? ''} --require=${JSON.stringify(join(WORTEL, 'scripts', 'zegversie.cjs'))}`;
  const env = versie ? { ...process.env, NODE_OPTIONS: opties, [VERSIE]: `v${versie}` } : process.env;
  const schil = opWindows && vooraf.length === 0;
  const { status, stdout, stderr, error } = spawnSync(opdracht, [...vooraf, ...NPM_CI], {
    cwd: WORTEL,
    env,
    encoding: 'utf8',
    maxBuffer: Infinity,
    shell: schil,
  });
  return status === 0 ? '' : [stdout, stderr, error].filter(Boolean).join('\n');
}

/** Installs from the lockfile when something is missing or the lockfile changed; ends the process when that fails. */
export function installeer() {
  keurMap();
  const vingerafdruk = createHash('sha256').update(readFileSync(SLOT)).digest('hex');
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === vingerafdruk) return;
  console.log('Pakketten installeren …');
  const klacht = npmCi();
  if (klacht) stop(`${klacht}\nInstalleren is niet gelukt. Probeer het nog een keer, en controleer of npm het register kan bereiken.`);
  mkdirSync(dirname(STEMPEL), { recursive: true });
  writeFileSync(STEMPEL, vingerafdruk);
}

/**
 * A TypeScript module of the project: its imports have no extensions, which Node itself does not follow. Vite is asked for only here: this
 * file also runs where nothing is installed yet.
 * @param {string} pad from the project's folder
 */
export async function laad(pad) {
  const { runnerImport } = await import('vite');
  return (await runnerImport(join(WORTEL, pad), { configFile: false, root: WORTEL, logLevel: 'error' })).module;
}

/** Stops with a clear message in a folder where the tools cannot work. */
function keurMap() {
  const bezwaar = bezwaarTegenMap(WORTEL);
  if (bezwaar) stop(bezwaar);
}

/** Stops with a clear message when no Node that the tools accept can be found. */
export function keurNode() {
  keurMap();
  const { pad, gezocht } = zoekNode(WORTEL);
  if (!pad) stop(geenNode(gezocht));
}

/** Ends the process. @param {unknown} reden a sentence, or an error that has one @returns {never} */
export function stop(reden) {
  console.error(`\n${reden instanceof Error ? reden.message : String(reden)}`);
  process.exit(1);
}
