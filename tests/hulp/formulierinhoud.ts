/** The forms as data, read from content: what the tests hold pages and paper against. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { labelVan } from '../../src/formulier/woorden.ts';
import { formulierSchema, type Formulier, type Onderveld } from '../../src/formulier/schema.ts';

const MAP = 'src/content/formulieren';

/** Forms by slug. */
export const formulieren: ReadonlyMap<string, Formulier> = new Map(
  readdirSync(MAP)
    .filter((naam) => naam.endsWith('.yaml'))
    .sort()
    .map((naam) => [naam.replace('.yaml', ''), formulierSchema.parse(parse(readFileSync(`${MAP}/${naam}`, 'utf8')))]),
);

/** All fields of a form with the fields under them. */
export const veldenVan = ({ groepen }: Formulier): Onderveld[] => groepen.flatMap(({ velden }) => velden.flatMap((veld) => [veld, ...veld.onder]));

/** What stands on every copy of the form: headings, labels, choices. */
export function woordenOp(formulier: Formulier): string[] {
  const koppen = formulier.groepen.flatMap((groep) => (groep.herkomst === 'bron' ? (groep.kop?.tekst ?? []) : groep.kop));
  return [...koppen, ...veldenVan(formulier).flatMap((veld) => [labelVan(veld), ...(veld.opties ?? []).map(({ tekst }) => tekst)])];
}
