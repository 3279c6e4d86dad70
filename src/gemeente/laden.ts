/** Loads all profiles for the collection, and says which one this build is for. One message with everything that is wrong stops the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Gemeente } from './schema';
import { leesProfiel } from './profiel';
import { bedoelt } from '../redactie/velden';

const MAP = 'src/content/gemeenten';
const STANDAARD = 'regio';

/** Slug of the profile to build for: environment variable GEMEENTE, default the region. */
export const gekozenProfiel = (): string => process.env['GEMEENTE'] || STANDAARD;

/** What is wrong with the choice of a profile; nothing when it is there. */
export function keurKeuze(keuze: string, slugs: readonly string[]): string[] {
  if (slugs.includes(keuze)) return [];
  return [`Er is geen profiel "${keuze}" in ${MAP}. ${bedoelt(keuze, slugs, `Kies uit: ${slugs.join(', ')}.`)}`];
}

/** All profiles by slug. @throws with one line per error */
export function laadGemeenten(): Record<string, Gemeente> {
  const bestanden = readdirSync(resolve(MAP)).filter((naam) => naam.endsWith('.yaml'));
  const gelezen = bestanden.sort().map((naam) => ({
    slug: naam.replace('.yaml', ''),
    ...leesProfiel(`${MAP}/${naam}`, readFileSync(join(resolve(MAP), naam), 'utf8')),
  }));
  const fouten = [
    ...gelezen.flatMap((een) => ('fouten' in een ? een.fouten : [])),
    ...keurKeuze(
      gekozenProfiel(),
      gelezen.map(({ slug }) => slug),
    ),
  ];
  if (fouten.length > 0) {
    const fout = new Error(`Het profiel van een gemeente klopt niet, dus de site is niet gemaakt.\n  ${fouten.join('\n  ')}`);
    // Where in our code it was found helps no one who edits a profile.
    fout.stack = '';
    throw fout;
  }
  return Object.fromEntries(gelezen.flatMap((een) => ('gemeente' in een ? [[een.slug, een.gemeente]] : [])));
}
