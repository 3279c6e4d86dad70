/**
 * `npm run nieuw:wegwijzer -- <slug> "<Titel als vraag?>" [--bron 6.1.1-3]`: writes a walkthrough of one question and two outcomes with its
 * examples, texts and test, and adds it to the register. Writes everything or nothing. See docs/taken/nieuwe-wegwijzer.md.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { laad, stop, WORTEL } from './omgeving.mjs';

const GEBRUIK = 'Gebruik: npm run nieuw:wegwijzer -- wie-belt-wie "Wie belt wie na een melding?" --bron 6.1.1-3';

/** The words on the command line. The anchor that is cited when none is given is that of a sentence nearly every walkthrough needs. */
function leesOpdracht() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { bron: { type: 'string', default: '6.1.1-3' } } });
    const [slug, titel, ...teveel] = positionals;
    if (slug && titel && teveel.length === 0) return { slug, titel, anker: values.bron };
  } catch {
    // An option this script does not have: the line below says which it has.
  }
  throw new Error(GEBRUIK);
}

/** Reads the file as the project writes it. @param {string} pad @param {string} inhoud */
const opmaak = async (pad, inhoud) => (pad.endsWith('.ts') ? format(inhoud, { ...(await resolveConfig(pad)), filepath: pad }) : inhoud);

/** Writes new files and one changed file; takes everything back when one does not succeed. @param {Record<string, string>} nieuw @param {string} veranderd @param {string} inhoud */
function schrijf(nieuw, veranderd, inhoud) {
  const oud = readFileSync(veranderd, 'utf8');
  /** @type {string[]} */
  const gemaakt = [];
  try {
    for (const [pad, tekst] of Object.entries(nieuw)) {
      gemaakt.push(mkdirSync(dirname(pad), { recursive: true }) ?? '');
      writeFileSync(pad, '', { flag: 'wx' });
      gemaakt.push(pad);
      writeFileSync(pad, tekst);
    }
    writeFileSync(veranderd, inhoud);
  } catch (fout) {
    for (const pad of gemaakt.filter(Boolean)) rmSync(pad, { recursive: true, force: true });
    writeFileSync(veranderd, oud);
    throw fout;
  }
}

async function maak() {
  const opdracht = leesOpdracht();
  process.chdir(WORTEL);
  /** @type {typeof import('./nieuw-wegwijzer/maak')} */
  const { keurOpdracht, REGISTER, SJABLONEN, voegToeAanRegister, vulIn } = await laad('scripts/nieuw-wegwijzer/maak.ts');
  const fouten = keurOpdracht(opdracht);
  if (fouten.length > 0) throw new Error(fouten.join('\n'));
  const sjabloon = (/** @type {string} */ naam) => readFileSync(`scripts/sjablonen/wegwijzer/${naam}.sjabloon`, 'utf8');
  /** @type {Parameters<typeof vulIn>[0]} */
  const sjablonen = Object.assign({}, ...SJABLONEN.map((naam) => ({ [naam]: sjabloon(naam) })));
  const bestanden = vulIn(sjablonen, opdracht);
  const bestaat = Object.keys(bestanden).filter((pad) => existsSync(pad));
  if (bestaat.length > 0) throw new Error(`"${opdracht.slug}" bestaat al: ${bestaat.join(', ')}. Kies een andere naam.`);
  const register = await opmaak(REGISTER, voegToeAanRegister(readFileSync(REGISTER, 'utf8'), opdracht.slug));
  const opgemaakt = await Promise.all(Object.entries(bestanden).map(async ([pad, tekst]) => [pad, await opmaak(pad, tekst)]));
  schrijf(Object.fromEntries(opgemaakt), REGISTER, register);
  console.log(`Gemaakt:\n${[...Object.keys(bestanden), REGISTER].map((pad) => `  ${pad}`).join('\n')}\nVerder met docs/taken/nieuwe-wegwijzer.md.`);
}

await maak().catch(stop);
