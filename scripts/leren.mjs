/**
 * `npm run leren`: checks every story and writes docs/leren-dekking.md. `npm run leren -- <slug>` checks one file while it is being written and says
 * how far the stories are together. Ends with code 1 when a story disagrees with a machine or a rule.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { laad, stop, WORTEL } from './omgeving.mjs';

process.chdir(WORTEL);
const MAP = 'src/content/verhalen';
const [slug] = process.argv.slice(2);
/** @type {typeof import('./leren/lezen')} */
const { leesNaslag, leesVerhalen } = await laad('scripts/leren/lezen.ts');
/** @type {typeof import('../src/leren/keuring')} */
const { keurVerhaal, keurVerhalen } = await laad('src/leren/keuring.ts');
/** @type {typeof import('../src/leren/reeks')} */
const { verkeerdeVormen } = await laad('src/leren/reeks.ts');
/** @type {typeof import('../src/leren/dekking')} */
const { maakLeerblad, nogTeHalen, standInRegels, telVerhalen } = await laad('src/leren/dekking.ts');
/** @type {typeof import('../src/redactie/velden')} */
const { bedoelt } = await laad('src/redactie/velden.ts');

/** The other stories that are in order: one that is still being written does not stop this one. @param {string} eigen */
function andere(eigen) {
  return readdirSync(MAP).flatMap((naam) => {
    const ander = naam.replace(/\.yaml$/u, '');
    if (ander === eigen) return [];
    try {
      return leesVerhalen((een) => een === ander);
    } catch {
      return [];
    }
  });
}

try {
  if (slug && !existsSync(`${MAP}/${slug}.yaml`))
    stop(
      `${MAP}/${slug}.yaml bestaat niet. ${bedoelt(
        slug,
        readdirSync(MAP).map((naam) => naam.replace(/\.yaml$/u, '')),
        '',
      )}`,
    );
  const naslag = leesNaslag();
  const gekozen = leesVerhalen((naam) => !slug || naam === slug);
  const alle = slug ? [...gekozen, ...andere(slug)] : gekozen;
  const fouten = slug ? gekozen.flatMap((bestand) => keurVerhaal(bestand, naslag)) : keurVerhalen(alle, naslag);
  if (!slug) writeFileSync('docs/leren-dekking.md', maakLeerblad(alle, naslag));
  const stand = telVerhalen(alle, naslag);
  const vormen = verkeerdeVormen(alle).filter((regel) => !slug || regel.startsWith(`${slug},`));
  console.log(
    ['Alle verhalen samen: | nu | gevraagd', ...standInRegels(stand), `Nog te halen: ${nogTeHalen(stand).join('; ') || 'niets'}`].join('\n'),
  );
  if (vormen.length > 0) console.log(['', 'Vorm (volgt uit "nr", telt pas als alle verhalen er zijn):', ...vormen].join('\n'));
  if (fouten.length > 0) stop(`${fouten.length} ${fouten.length === 1 ? 'fout' : 'fouten'}:\n${fouten.join('\n')}`);
  console.log(`\n${slug ?? `${gekozen.length} verhalen`}: in orde.`);
} catch (fout) {
  stop(fout);
}
