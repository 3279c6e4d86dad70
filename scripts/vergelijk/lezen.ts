/** Reads both versions of the text, and what the content of this site takes from it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { zoekVerwijzingen, type Citaatverwijzing } from '../../src/bron/citaten';
import { geefTekstbestanden, platteTekst } from '../../src/bron/tekst';
import type { Verschildeel, Verschilstuk } from '../../src/bron/vergelijk';

const DELEN =
  /<Sectie id="([^"]+)" kop="([^"]*)">|<(?:Z|Tussenkop) id="([^"]+)"[^>]*>([\s\S]*?)<\/(?:Z|Tussenkop)>|<Voetnoot n="([^"]+)">([\s\S]*?)<\/Voetnoot>/gu;

/** A text and what is wrong with its form: Dutch sentences, each naming its file. */
export interface TeVergelijken {
  readonly delen: readonly Verschildeel[];
  readonly fouten: readonly string[];
}

/** Words that stand outside every marked sentence would not be compared, so they are named. */
function losseWoorden(bestand: string, mdx: string): string[] {
  const rest = mdx
    .replace(/^---\n[\s\S]*?\n---/u, '')
    .replace(DELEN, ' ')
    .replace(/^\s*\d+\.\s/gmu, ' ');
  const los = platteTekst(rest)
    .replace(/(^| )-(?= |$)/gu, '')
    .trim();
  return /[\p{L}\d]/u.test(los) ? [`${bestand}: deze woorden staan niet in een <Z>, <Tussenkop> of <Voetnoot>: "${los.slice(0, 120)}"`] : [];
}

function leesDelen(mdx: string): Verschildeel[] {
  const delen: (Verschildeel & { stukken: Verschilstuk[] })[] = [];
  for (const [, id, kop = '', anker, tekst = '', noot, nootTekst = ''] of mdx.matchAll(DELEN)) {
    if (id !== undefined) delen.push({ id, kop, stukken: [] });
    else if (anker !== undefined) delen.at(-1)?.stukken.push({ anker, tekst: platteTekst(tekst) });
    else delen.at(-1)?.stukken.push({ anker: `voetnoot-${noot ?? ''}`, tekst: platteTekst(nootTekst) });
  }
  return delen;
}

/** The text in a folder with `afspraken` and `bijlagen`. @throws in Dutch when these are not there, or hold no section */
export function leesTekst(wortel: string): TeVergelijken {
  for (const map of ['afspraken', 'bijlagen'])
    if (!existsSync(join(wortel, map))) throw new Error(`In ${wortel} staat geen map "${map}". Daarin horen de .mdx-bestanden van de tekst.`);
  const gelezen = geefTekstbestanden(wortel).map(({ soort, bestand }) => {
    const naam = `${soort}/${bestand}`;
    const mdx = readFileSync(join(wortel, naam), 'utf8').replaceAll('\r\n', '\n');
    const delen = leesDelen(mdx);
    const leeg = delen.length === 0 ? [`${naam}: hier staat geen <Sectie id="…" kop="…"> in`] : [];
    return { delen, fouten: [...leeg, ...losseWoorden(naam, mdx)] };
  });
  const delen = gelezen.flatMap((een) => een.delen);
  if (delen.length === 0) throw new Error(`In ${wortel} staat geen tekst in de vorm <Sectie id="…" kop="…">.`);
  const ankers = delen.flatMap(({ id, stukken }) => [id, ...stukken.map(({ anker }) => anker)]);
  const dubbel = [...new Set(ankers.filter((anker, plaats) => ankers.indexOf(anker) !== plaats))];
  return { delen, fouten: [...gelezen.flatMap((een) => een.fouten), ...dubbel.map((anker) => `Anker "${anker}" komt twee keer voor.`)] };
}

/** All references to the text in the YAML files under a content folder. */
export function leesVerwijzingen(map: string): Citaatverwijzing[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.yaml'))
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort()
    .flatMap((pad) => zoekVerwijzingen(pad, parse(readFileSync(join(map, pad), 'utf8'))));
}
