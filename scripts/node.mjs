/**
 * Which Node runs the tools: the one that came through npm, else the one this file runs on. It is looked for where its package puts it:
 * npm before 11 makes no link to it in node_modules/.bin. Uses nothing but Node itself, from 18 up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Lowest version the tools accept: [major, minor]. */
export const MINIMAAL = [22, 19];

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {string} eigen path of the Node this runs on
 * @property {string} eigenVersie as `process.version`
 * @property {(pad: string) => string} vraagVersie what the program at this path says to `--version`; empty when it does not run
 */

/** @type {Machine} */
const DEZE = {
  platform: process.platform,
  arch: process.arch,
  eigen: process.execPath,
  eigenVersie: process.version,
  vraagVersie: (pad) => spawnSync(pad, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '',
};

/** @param {string} versie `v24.21.0` @returns {boolean} whether the tools accept this Node */
export function voldoet(versie) {
  const [groot = 0, klein = 0] = versie.replace(/^v/u, '').split('.').map(Number);
  const [eisGroot = 0, eisKlein = 0] = MINIMAAL;
  return groot > eisGroot || (groot === eisGroot && klein >= eisKlein);
}

/** Name of the npm package that holds Node for a kind of computer, whether there is one or not. @param {Pick<Machine, 'platform' | 'arch'>} machine */
export function nodePakket({ platform, arch }) {
  const soort = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  // The maker of these packages does not own the plain name for this one.
  return soort === 'darwin-arm64' ? `node-bin-${soort}` : `node-${soort}`;
}

/** Where that package has its program. @param {string} map that holds node_modules @param {Machine} [machine] */
export const padInPakket = (map, machine = DEZE) =>
  join(map, 'node_modules', nodePakket(machine), 'bin', machine.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Looks for a Node that the tools accept.
 * @param {string} map folder of the project @param {Machine} [machine]
 * @returns {{ pad: string | null, uitPakket: boolean, gezocht: { pad: string, bevinding: string }[] }} `gezocht` says in Dutch what was found where
 */
export function zoekNode(map, machine = DEZE) {
  const gezocht = [];
  for (const uitPakket of [true, false]) {
    const pad = uitPakket ? padInPakket(map, machine) : machine.eigen;
    const versie = !uitPakket ? machine.eigenVersie : existsSync(pad) ? machine.vraagVersie(pad) : '';
    const bevinding = versie ? `versie ${versie.replace(/^v/u, '')}` : existsSync(pad) ? 'werkt niet op deze computer' : 'niet aanwezig';
    gezocht.push({ pad, bevinding });
    if (voldoet(versie)) return { pad, uitPakket, gezocht };
  }
  return { pad: null, uitPakket: false, gezocht };
}

/**
 * Says in Dutch why the tools cannot work in a folder; empty when they can. They take paths for addresses, in which these signs mean something
 * else: some stop with an error that does not say so, some never end.
 * @param {string} map
 */
export function bezwaarTegenMap(map) {
  const teken = /[#%?]/u.exec(map)?.[0];
  return teken ? `In de naam van deze map staat een ${teken}: ${map}. Daar kunnen de programma's niet tegen. Geef de map een andere naam.` : '';
}

/** Says in Dutch that there is none: what was looked for, where, and what to do. @param {ReturnType<typeof zoekNode>['gezocht']} gezocht */
export const geenNode = (gezocht) =>
  [
    `Er is geen Node gevonden waarmee dit project werkt. Nodig is versie ${MINIMAAL.join('.')} of nieuwer. Gezocht:`,
    ...gezocht.map(({ pad, bevinding }) => `- ${pad}: ${bevinding}`),
    'Haal de map node_modules weg en probeer het opnieuw. Helpt dat niet, installeer dan een nieuwere Node.',
  ].join('\n');
