/**
 * Example: answers a walkthrough from regels.json alone, with nothing of this site but that file (contract §5). Needs Node, no packages.
 *
 *   node docs/voorbeelden/loop-door.mjs regels.json opschalen aanleiding=onenigheid samen-besproken=ja opgeschaald=nee
 *
 * Prints the outcome with its sources, or the question that is open.
 */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ vraag: string, antwoord: string, voorwaarde?: string, anders?: boolean, zet?: string[], naar: string }} Overgang
 * @typedef {{ anker: string, citaat: string, bij?: Record<string, string | string[]> }} Bron
 * @typedef {{ id: string, vraag: string, soort: string, antwoorden: { id: string, tekst: string }[], bronnen: Bron[] }} Vraag
 * @typedef {{ id: string, conclusie: string, bronnen: Bron[] }} Uitkomst
 * @typedef {{ slug: string, titel: string, vragen: Vraag[], overgangen: Overgang[], uitkomsten: Uitkomst[] }} Wegwijzer
 * @typedef {Record<string, string[]>} Antwoorden values per question; more than one at a multiple choice
 * @typedef {{ vraag: Vraag } | { uitkomst: Uitkomst, bronnen: Bron[] }} Plaats
 */

/** The rows of an answer; at a multiple choice 'vormen' stands for values that have no row of their own. @param {Wegwijzer} wegwijzer @param {string} vraag @param {string} waarde */
function rijenVan({ overgangen }, vraag, waarde) {
  const vanVraag = overgangen.filter((rij) => rij.vraag === vraag);
  const eigen = vanVraag.filter(({ antwoord }) => antwoord === waarde);
  return eigen.length > 0 ? eigen : vanVraag.filter(({ antwoord }) => antwoord === 'vormen');
}

/** A source counts always, or under these answers. @param {Bron} bron @param {Antwoorden} antwoorden */
const geldt = ({ bij = {} }, antwoorden) =>
  Object.entries(bij).every(([vraag, waarden]) => [waarden].flat().some((waarde) => antwoorden[vraag]?.includes(waarde)));

/**
 * From the first question along the answers: to an outcome, or to the first question without an answer.
 * @param {Wegwijzer} wegwijzer @param {Antwoorden} antwoorden @returns {Plaats} @throws when an answer does not exist
 */
export function loopDoor(wegwijzer, antwoorden) {
  /** @type {Set<string>} */
  const aan = new Set();
  /** @type {Antwoorden} */
  const gegeven = {};
  let plaats = wegwijzer.vragen[0]?.id ?? '';
  for (;;) {
    const vraag = wegwijzer.vragen.find(({ id }) => id === plaats);
    if (!vraag) break;
    const waarden = antwoorden[plaats];
    if (!waarden?.[0]) return { vraag };
    const onbekend = waarden.find((waarde) => !vraag.antwoorden.some(({ id }) => id === waarde));
    if (onbekend !== undefined) throw new Error(`Vraag "${plaats}" heeft geen antwoord "${onbekend}".`);
    // Of the rows of one answer the first whose condition holds counts.
    const rij = rijenVan(wegwijzer, plaats, waarden[0]).find(({ voorwaarde }) => voorwaarde === undefined || aan.has(voorwaarde));
    if (!rij) throw new Error(`Vraag "${plaats}" kent geen vervolg op "${waarden[0]}".`);
    gegeven[plaats] = waarden;
    for (const kenmerk of rij.zet ?? []) aan.add(kenmerk);
    plaats = rij.naar;
  }
  const uitkomst = wegwijzer.uitkomsten.find(({ id }) => id === plaats);
  if (!uitkomst) throw new Error(`De plaats "${plaats}" bestaat niet.`);
  return { uitkomst, bronnen: uitkomst.bronnen.filter((bron) => geldt(bron, gegeven)) };
}

/** @param {Plaats} plaats @returns {string} */
function inWoorden(plaats) {
  if ('vraag' in plaats) {
    const { id, vraag, antwoorden } = plaats.vraag;
    return [`Open vraag: ${vraag} (${id})`, ...antwoorden.map(({ id: waarde, tekst }) => `  ${id}=${waarde}  ${tekst}`)].join('\n');
  }
  const bronnen = plaats.bronnen.map(({ anker, citaat }) => `  ${anker}: '${citaat}'`);
  return [`Uitkomst: ${plaats.uitkomst.conclusie} (${plaats.uitkomst.id})`, ...bronnen].join('\n');
}

/** @param {string[]} woorden file, walkthrough and answers @returns {string} */
function antwoord([bestand = 'regels.json', slug = '', ...paren]) {
  const { wegwijzers, versie } = /** @type {{ wegwijzers: Wegwijzer[], versie: string }} */ (JSON.parse(readFileSync(bestand, 'utf8')));
  const wegwijzer = wegwijzers.find((een) => een.slug === slug);
  if (!wegwijzer) return `Kies een wegwijzer: ${wegwijzers.map((een) => een.slug).join(', ')}`;
  const antwoorden = Object.fromEntries(paren.map((paar) => paar.split('=')).map(([vraag = '', waarden = '']) => [vraag, waarden.split('+')]));
  return `${wegwijzer.titel} Tekst van ${versie}.\n${inWoorden(loopDoor(wegwijzer, antwoorden))}`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) console.log(antwoord(argv.slice(2)));
