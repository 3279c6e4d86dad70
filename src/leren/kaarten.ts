/** Recall cards of terms: only those that the source explains, in its own words; what this site explains is not learned by heart. */
import { plaatsVan } from '../antwoorden/maak';
import type { Bronlink } from '../bron/links';
import { padVanAnker } from '../bron/paden';
import type { Begrip } from '../bron/schema-begrip';
import type { Norm } from '../bron/schema-bron';
import { vind } from '../wegwijzer/vind';

export interface Begripkaart {
  /** Of the term, as the glossary has it. */
  readonly id: string;
  readonly term: string;
  readonly bronnen: readonly Bronlink[];
}

/** @param normen norm strength of each rule @throws in Dutch when a term names a rule that does not exist */
export const begripkaarten = (begrippen: ReadonlyMap<string, Begrip>, normen: ReadonlyMap<string, Norm>): Begripkaart[] =>
  [...begrippen]
    .filter(([, { herkomst }]) => herkomst === 'bron')
    .map(([id, { term, bronnen }]) => ({
      id,
      term,
      bronnen: bronnen.map(({ anker, citaat, regel }) => ({
        citaat,
        pad: padVanAnker(anker),
        plaats: plaatsVan(anker),
        ...(regel && { norm: vind(`src/content/begrippen/${id}.yaml`, 'regel', normen, regel) }),
      })),
    }));
