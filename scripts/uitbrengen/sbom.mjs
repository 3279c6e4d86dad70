/** The list of parts (CycloneDX) from npm, without what differs from one run to the next, and with what is in the site told apart. */
import { spawnSync } from 'node:child_process';
import { omgeving, WORTEL } from '../omgeving.mjs';
import { opNaam } from './lezen.mjs';

/**
 * @typedef {{ type: string, url: string }} Verwijzing
 * @typedef {{ 'bom-ref': string, name: string, scope?: string, externalReferences?: Verwijzing[], properties?: { name: string }[], [veld: string]: unknown }} Onderdeel
 * @typedef {{ ref: string, dependsOn?: string[] }} Afhankelijkheid
 * @typedef {object} Sbom
 * @property {string} [serialNumber]
 * @property {{ timestamp?: string, tools?: { version?: string }[], component: Onderdeel, [veld: string]: unknown }} metadata
 * @property {Onderdeel[]} components
 * @property {Afhankelijkheid[]} dependencies
 */

/**
 * From the lockfile alone, so that it does not matter what this machine has installed. With everything: when npm leaves out what is for development, it
 * also leaves out what development and the site both need (npm 11). @returns {Sbom} @throws when npm cannot */
export function vraagSbom() {
  const woorden = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout } = spawnSync('npm', woorden, {
    cwd: WORTEL,
    env: omgeving(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error('npm kan de lijst van onderdelen niet maken. Daarvoor is npm 10.2 of nieuwer nodig.');
  return JSON.parse(stdout);
}

/** The same object with its fields in order. @param {unknown} deel @returns {unknown} */
function inOrde(deel) {
  if (Array.isArray(deel)) return deel.map(inOrde);
  if (deel === null || typeof deel !== 'object') return deel;
  const velden = Object.entries(deel).sort(([a], [b]) => opNaam(a, b));
  return Object.fromEntries(velden.map(([naam, waarde]) => [naam, inOrde(waarde)]));
}

/** Only needed to work on the project. @param {Onderdeel} onderdeel */
const isOntwikkeling = ({ properties = [] }) => properties.some(({ name }) => name === 'cdx:npm:package:development');

/** @param {Onderdeel} onderdeel @param {ReadonlySet<string>} inSite @returns {Onderdeel} */
const schoonOnderdeel = (onderdeel, inSite) => ({
  ...onderdeel,
  // 'excluded' is CycloneDX's word for what was used and is not delivered.
  scope: inSite.has(onderdeel['bom-ref']) ? 'required' : 'excluded',
  // Where a package was fetched from is a matter of the machine; its hash says which one it is.
  externalReferences: (onderdeel.externalReferences ?? []).filter(({ type }) => type !== 'distribution'),
});

/**
 * @param {Sbom} sbom from npm @param {string} naam of this project; npm gives the name of the folder
 * @param {ReadonlySet<string>} inSite `name@version` of what is in the site; the rest only builds it
 * @returns {string} JSON, the same for the same lockfile
 */
export function schoonSbom(sbom, naam, inSite) {
  const delen = sbom.components.filter((deel) => !isOntwikkeling(deel));
  const refs = new Set([sbom.metadata.component['bom-ref'], ...delen.map((deel) => deel['bom-ref'])]);
  // What is undefined is not written.
  const schoon = {
    ...sbom,
    serialNumber: undefined,
    metadata: {
      ...sbom.metadata,
      timestamp: undefined,
      tools: sbom.metadata.tools?.map((gereedschap) => ({ ...gereedschap, version: undefined })),
      component: { ...sbom.metadata.component, name: naam },
    },
    components: delen.map((deel) => schoonOnderdeel(deel, inSite)).sort((a, b) => opNaam(a['bom-ref'], b['bom-ref'])),
    dependencies: sbom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((naam) => refs.has(naam)).sort(opNaam) }))
      .sort((a, b) => opNaam(a.ref, b.ref)),
  };
  return `${JSON.stringify(inOrde(schoon), null, 1)}\n`;
}
