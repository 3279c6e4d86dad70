/** The content of the deadlines for tests, as the build makes it for a page one folder deep. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Termijngegevens } from '../../../src/termijnen/gegevens';
import { maakRegel, maakSoort, type Termijnnaslag } from '../../../src/termijnen/maak-gegevens';
import { termijnSchema, termijnsoortenSchema, type Termijn } from '../../../src/termijnen/schema';

const MAP = 'src/content/termijnen';
const lees = (naam: string): unknown => parse(readFileSync(`${MAP}/${naam}`, 'utf8'));

/** Deadlines T1–T25. */
export const termijnen: readonly Termijn[] = readdirSync(MAP)
  .filter((naam) => /^t\d+\.yaml$/u.test(naam))
  .map((naam) => termijnSchema.parse(lees(naam)));
/** Kinds of events. */
export const { soorten } = termijnsoortenSchema.parse(lees('soorten.yaml'));

const punten = [...termijnen, ...soorten.flatMap(({ letOp }) => letOp)].flatMap((deel) => deel.punten);
const bronnen = [...termijnen, ...soorten.flatMap(({ letOp }) => letOp)].flatMap((deel) => deel.bronnen);
/** Every rule an agreement, every point named after its number. */
export const naslag: Termijnnaslag = {
  normen: new Map(bronnen.map(({ regel = '' }) => [regel, 'afspraak'])),
  punten: new Map(punten.map((nr) => [nr, { kop: `Kop van ${nr}` }])),
  relatief: (pad) => `..${pad}`,
};
/** Everything the calculator draws from. */
export const gegevens: Termijngegevens = {
  tekst: 'De afspraken, januari 2020',
  soorten: soorten.map((soort) => maakSoort(soort, naslag)),
  regels: Object.fromEntries(termijnen.map((termijn) => [termijn.nr, maakRegel(termijn, naslag)])),
};
