/** What is in a zip beside the site: settings for servers, the guide, licences, list of parts, version, checksums. */
import { maakLijst, sha256 } from './controlegetal.mjs';

/** @typedef {import('./lezen.mjs').Bestanden} Bestanden */

const INSLUITEN = '@INSLUITEN@';

/** @param {string} map @param {Bestanden} bestanden @returns {[string, Uint8Array][]} */
const inMap = (map, bestanden) => [...bestanden].map(([pad, inhoud]) => [`${map}/${pad}`, inhoud]);

/**
 * Settings for servers with who may show the site in a frame: the site itself, and the origins of the profile.
 * @param {Bestanden} servers @param {readonly string[]} insluiten origins, as "https://intranet.gemeente.nl" @returns {Bestanden}
 */
export function vulServersIn(servers, insluiten) {
  const wie = ["'self'", ...insluiten].join(' ');
  return new Map([...servers].map(([pad, inhoud]) => [pad, Buffer.from(Buffer.from(inhoud).toString('utf8').replaceAll(INSLUITEN, wie))]));
}

/**
 * Text of VERSIE.json. `inhoud` is one checksum over the whole site: two zips with the same one have the same pages.
 * @param {{ naam: string, versie: string, tekst: { titel: string, versie: string }, profiel: { slug: string, naam: string }, voor: string }} gegevens
 * @param {Bestanden} site
 */
export const maakVersie = (gegevens, site) => `${JSON.stringify({ ...gegevens, inhoud: sha256(maakLijst(site)) }, null, 2)}\n`;

/**
 * All files of a zip, with their checksums.
 * @param {{ site: Bestanden, servers: Bestanden, papieren: Readonly<Record<string, string>> }} delen @returns {Bestanden}
 */
export function stelSamen({ site, servers, papieren }) {
  const losse = Object.entries(papieren).map(([pad, tekst]) => /** @type {const} */ ([pad, Buffer.from(tekst)]));
  /** @type {Bestanden} */
  const bestanden = new Map([...inMap('site', site), ...inMap('servers', servers), ...losse]);
  return bestanden.set('SHA256SUMS', Buffer.from(maakLijst(bestanden)));
}
