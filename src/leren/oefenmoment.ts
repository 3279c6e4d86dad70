/** From an outcome to a moment in which it is reached, opened worked out. The address says which moment and how it opens, never an answer (contract §2). */
import type { Gegevens, Verwijzing } from '../wegwijzer/gegevens';
import type { Verhaalbestand } from './moment';
import { momentenVan } from './reeks';
import { adresVan } from './scherm';

/** Where an outcome is reached: in a moment itself, or in its variant. */
interface Oefenmoment {
  readonly slug: string;
  readonly nummer: number;
  readonly titel: string;
  readonly hoe: 'uitgewerkt' | 'paar';
}

/** The first moment of the series with this outcome; one that has it itself before one whose variant has it. */
export function oefenmomentVan(bestanden: readonly Verhaalbestand[], wegwijzer: string, uitkomst: string): Oefenmoment | undefined {
  const momenten = momentenVan(bestanden).filter(({ moment }) => moment.wegwijzer === wegwijzer);
  const zelf = momenten.find(({ moment }) => moment.uitkomst === uitkomst);
  const plaats = zelf ?? momenten.find(({ moment }) => moment.paar?.uitkomst === uitkomst);
  if (!plaats) return undefined;
  const titel = bestanden.find(({ slug }) => slug === plaats.slug)?.verhaal.titel ?? plaats.slug;
  return { slug: plaats.slug, nummer: plaats.nummer, titel, hoe: zelf ? 'uitgewerkt' : 'paar' };
}

/** The moment as a page to go on with; nothing goes along. */
const alsVerwijzing = ({ slug, nummer, titel, hoe }: Oefenmoment, relatief: (pad: string) => string): Verwijzing => ({
  naar: 'oefenen',
  titel: `Oefenen met deze uitkomst: ${titel}, moment ${nummer}${hoe === 'paar' ? ' met één feit anders' : ''}`,
  pad: relatief(`/leren/verhalen/${slug}/${adresVan(nummer, hoe)}`),
  soort: 'wegwijzer',
  mee: [],
});

/** The data of a walkthrough with, last in the list of each outcome, the moment to practise it with. */
export function metOefenmomenten(gegevens: Gegevens, bestanden: readonly Verhaalbestand[], relatief: (pad: string) => string): Gegevens {
  const uitkomsten = Object.entries(gegevens.uitkomsten).map(([id, uitkomst]) => {
    const moment = oefenmomentVan(bestanden, gegevens.slug, id);
    return [id, moment ? { ...uitkomst, vervolg: [...uitkomst.vervolg, alsVerwijzing(moment, relatief)] } : uitkomst] as const;
  });
  return { ...gegevens, uitkomsten: Object.fromEntries(uitkomsten) };
}
