/** What of others is in the site, with the text of each licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { opNaam } from './lezen.mjs';

/**
 * @typedef {{ version: string, name?: string, license?: string, dependencies?: Record<string, string> }} Slotpakket
 * @typedef {{ packages: Record<string, Slotpakket> }} Slot
 * @typedef {{ naam: string, versie: string, licentie: string, plaats: string }} Pakket
 */

/** Dependencies that build the site and leave nothing of themselves in it. What is not named here counts as being in it. */
export const BOUWGEREEDSCHAP = new Set([
  '@astrojs/markdown-satteri',
  '@astrojs/mdx',
  '@astrojs/preact',
  'astro',
  'astro-relative-links',
  'culori',
  'sirv',
  'yaml',
]);
const BESTAND = /^(?:licen[cs]e|copying|notice|ofl)(?:[.-]|$)/iu;
const LIJN = '='.repeat(78);

/** Where a package finds another one: in its own folder or in one around it. @param {Slot} slot @param {string} vanuit @param {string} naam */
function vindPlaats(slot, vanuit, naam) {
  for (let map = vanuit; ; map = map.slice(0, Math.max(0, map.lastIndexOf('/node_modules/')))) {
    const plaats = `${map === '' ? '' : `${map}/`}node_modules/${naam}`;
    if (slot.packages[plaats]) return plaats;
    if (map === '') throw new Error(`package-lock.json noemt "${naam}" niet, maar "${vanuit}" heeft het nodig.`);
  }
}

/**
 * The packages in the site and what they depend on, by name.
 * @param {Slot} slot content of package-lock.json @returns {Pakket[]} @throws when the lockfile is not whole
 */
export function pakkettenInSite(slot) {
  const gevonden = new Map();
  const teDoen = Object.keys(slot.packages['']?.dependencies ?? {})
    .filter((naam) => !BOUWGEREEDSCHAP.has(naam))
    .map((naam) => ({ naam, plaats: vindPlaats(slot, '', naam) }));
  for (let deel = teDoen.pop(); deel; deel = teDoen.pop()) {
    const { naam, plaats } = deel;
    const pakket = slot.packages[plaats];
    if (!pakket || gevonden.has(plaats)) continue;
    gevonden.set(plaats, { naam: pakket.name ?? naam, versie: pakket.version, licentie: pakket.license ?? 'onbekend', plaats });
    teDoen.push(...Object.keys(pakket.dependencies ?? {}).map((nodig) => ({ naam: nodig, plaats: vindPlaats(slot, plaats, nodig) })));
  }
  return [...gevonden.values()].sort((a, b) => opNaam(a.plaats, b.plaats));
}

/** Licence texts of a package as it is installed. @param {string} wortel folder of the project @param {Pakket} pakket */
function leesTeksten(wortel, { naam, plaats }) {
  const map = join(wortel, plaats);
  // One package has a folder of that name, with the texts in it.
  const namen = readdirSync(map, { withFileTypes: true })
    .filter(({ name }) => BESTAND.test(name))
    .flatMap((deel) => (deel.isFile() ? [deel.name] : readdirSync(join(map, deel.name)).map((naam) => join(deel.name, naam))))
    .sort(opNaam);
  if (namen.length === 0)
    throw new Error(`In "${naam}" staat geen tekst van de licentie. Zoek die op en voeg hem toe in scripts/uitbrengen/licenties.mjs.`);
  return namen.map((bestand) => readFileSync(join(map, bestand), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
}

/**
 * Text of LICENTIES.txt: each licence text once, below the packages it goes with.
 * @param {string} wortel folder of the project @param {readonly Pakket[]} pakketten @param {string} eigen what holds for this site itself
 * @returns {string} @throws when a package has no licence text
 */
export function maakLicenties(wortel, pakketten, eigen) {
  const perTekst = new Map();
  for (const pakket of pakketten) {
    const tekst = leesTeksten(wortel, pakket);
    perTekst.set(tekst, [...(perTekst.get(tekst) ?? []), `${pakket.naam} ${pakket.versie} (${pakket.licentie})`]);
  }
  const delen = [...perTekst].map(([tekst, namen]) => `${LIJN}\n${namen.join('\n')}\n${LIJN}\n\n${tekst}\n`);
  return [`Licenties van deze site en van wat erin zit\n\n${eigen.trim()}\n`, ...delen].join('\n');
}
