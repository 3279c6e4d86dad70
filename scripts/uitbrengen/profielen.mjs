/** Which profiles there are, and which a command asks for. Uses nothing but Node: it runs before anything is installed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stop, WORTEL } from '../omgeving.mjs';

/** Folder of the profiles. */
export const PROFIELEN = join(WORTEL, 'src', 'content', 'gemeenten');
/** The neutral profile: comes last, so that the build that stays behind is the one everything else expects. */
const STANDAARD = 'regio';

/** Slugs of all profiles, the neutral one last. @returns {string[]} */
export const geefProfielen = () =>
  readdirSync(PROFIELEN)
    .filter((naam) => naam.endsWith('.yaml'))
    .map((naam) => naam.slice(0, -'.yaml'.length))
    .sort((a, b) => Number(a === STANDAARD) - Number(b === STANDAARD) || (a < b ? -1 : 1));

/**
 * @param {readonly string[]} gevraagd slugs from the command; none means all @param {readonly string[]} alle
 * @returns {string[]} in the order of `alle` @throws with a message in Dutch when there is no such profile
 */
export function kiesProfielen(gevraagd, alle) {
  const onbekend = gevraagd.filter((slug) => !alle.includes(slug));
  if (onbekend.length > 0)
    throw new Error(`Er is geen profiel "${onbekend.join('", "')}" in src/content/gemeenten. Dit zijn de profielen: ${alle.join(', ')}.`);
  return alle.filter((slug) => gevraagd.length === 0 || gevraagd.includes(slug));
}

/** The profiles a command asks for; ends the process when there is no such profile. @param {readonly string[]} gevraagd @returns {string[]} */
export function leesProfielen(gevraagd) {
  try {
    return kiesProfielen(gevraagd, geefProfielen());
  } catch (fout) {
    return stop(fout);
  }
}
