/** Reads what the coverage of the rules is made from, checked as the build does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { maakDekking, type Bestand, type Dekking } from '../../src/lib/dekking';
import { achtergrondSchema } from '../../src/schemas/dekking';
import { regelbestandSchema } from '../../src/schemas/regel';
import { keurBestand } from '../keur';

/** The YAML files below `map`, in the order of their paths. */
function leesBestanden(map: string): Bestand[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .map((pad) => pad.replaceAll('\\', '/'))
    .filter((pad) => pad.endsWith('.yaml'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((pad) => ({ pad, inhoud: parse(readFileSync(join(map, pad), 'utf8')) as unknown }));
}

/** The coverage of the rules in this content folder. */
export function leesDekking(map = 'src/content'): Dekking {
  const bestanden = leesBestanden(map);
  const regels = bestanden.filter(({ pad }) => pad.startsWith('regels/')).flatMap((bestand) => keurBestand(regelbestandSchema, bestand).regels);
  const achtergrond = bestanden
    .filter(({ pad }) => pad.startsWith('dekking/'))
    .flatMap((bestand) => keurBestand(achtergrondSchema, bestand).achtergrond);
  return maakDekking(regels, bestanden, achtergrond);
}
