/** Reads both versions of the text, and what the content of this site takes from it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { zoekVerwijzingen, type Citaatverwijzing } from '../../src/bron/citaten';
import { leesTekstmap, type Brondeel, type Tekstbestand } from '../../src/bron/lezen';
import { opEenRegel } from '../../src/taal/regel';
import { schoon } from '../../src/taal/schoon';
import type { Dekkingsbestand } from '../../src/dekking/plaatsen';

/** Words that stand outside every marked sentence would not be compared, so they are named, as is a file without a section. */
function keurVorm({ soort, document, delen, losseWoorden }: Tekstbestand): string[] {
  const naam = `${soort}/${document}.mdx`;
  return [
    ...(delen.length === 0 ? [`${naam}: hier staat geen <Sectie id="…" kop="…"> in`] : []),
    ...(/[\p{L}\d]/u.test(losseWoorden)
      ? [`${naam}: deze woorden staan niet in een <Z>, <Tussenkop> of <Voetnoot>: "${losseWoorden.slice(0, 120)}"`]
      : []),
  ];
}

/** Text of another program can differ from ours where nobody sees it. */
const gewoon = (tekst: string) => opEenRegel(schoon(tekst));

/** The text in a folder with `afspraken` and `bijlagen`, and what is wrong with its form: Dutch sentences. @throws in Dutch when these are not there, or hold no section */
export function leesTekst(wortel: string): { delen: Brondeel[]; fouten: string[] } {
  for (const map of ['afspraken', 'bijlagen'])
    if (!existsSync(join(wortel, map))) throw new Error(`In ${wortel} staat geen map "${map}". Daarin horen de .mdx-bestanden van de tekst.`);
  const bestanden = leesTekstmap(wortel);
  const delen = bestanden
    .flatMap((een) => een.delen)
    .map((deel) => ({ ...deel, kop: gewoon(deel.kop), stukken: deel.stukken.map((stuk) => ({ ...stuk, tekst: gewoon(stuk.tekst) })) }));
  if (delen.length === 0) throw new Error(`In ${wortel} staat geen tekst in de vorm <Sectie id="…" kop="…">.`);
  const ankers = delen.flatMap(({ id, stukken }) => [id, ...stukken.map(({ anker }) => anker)]);
  const dubbel = [...new Set(ankers.filter((anker, plaats) => ankers.indexOf(anker) !== plaats))];
  return { delen, fouten: [...bestanden.flatMap(keurVorm), ...dubbel.map((anker) => `Anker "${anker}" komt twee keer voor.`)] };
}

/** The YAML files below a content folder, in the order of their paths. */
export const leesBestanden = (map: string): Dekkingsbestand[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.yaml'))
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort()
    .map((pad) => ({ pad, inhoud: parse(readFileSync(join(map, pad), 'utf8')) as unknown }));

/** All references to the text in the YAML files under a content folder. */
export const leesVerwijzingen = (map: string): Citaatverwijzing[] => leesBestanden(map).flatMap(({ pad, inhoud }) => zoekVerwijzingen(pad, inhoud));
