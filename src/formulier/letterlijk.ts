/**
 * Checks that a form which says to hold a section literally does hold it: every heading and sentence, once, whole, in the order of the source.
 */
import type { Ankertekst } from '../bron/lezen';
import type { Bron } from '../bron/schema-bron';
import { geefSectie } from '../bron/tekst';

type Formuliercitaat = Pick<Bron, 'anker' | 'citaat'>;

interface MetBron {
  readonly herkomst: string;
  readonly bronnen?: readonly Formuliercitaat[];
}

/** What of a form's group carries words of the source. */
export interface LetterlijkeGroep {
  readonly herkomst: string;
  readonly kop?: string | Ankertekst | undefined;
  readonly blokken?: readonly {
    readonly bronnen?: readonly Formuliercitaat[];
    readonly punten?: readonly { readonly bronnen: readonly Formuliercitaat[] }[];
  }[];
  readonly legende?: { readonly bronnen: readonly Formuliercitaat[] } | undefined;
  readonly velden: readonly (MetBron & { readonly onder: readonly MetBron[] })[];
}

const alsStukken = (bronnen: readonly Formuliercitaat[] = []): Ankertekst[] => bronnen.map(({ anker, citaat }) => ({ anker, tekst: citaat }));

/** Literal words of the groups from the source in the order in which they are rendered. */
export function letterlijkeStukken(groepen: readonly LetterlijkeGroep[]): Ankertekst[] {
  return groepen
    .filter(({ herkomst }) => herkomst === 'bron')
    .flatMap(({ kop, blokken = [], legende, velden }) => [
      ...(typeof kop === 'object' ? [{ anker: kop.anker, tekst: kop.tekst }] : []),
      ...blokken.flatMap(({ bronnen, punten = [] }) => [...alsStukken(bronnen), ...punten.flatMap((punt) => alsStukken(punt.bronnen))]),
      ...alsStukken(legende?.bronnen),
      ...velden.flatMap((veld) => [veld, ...veld.onder]).flatMap(({ bronnen }) => alsStukken(bronnen)),
    ]);
}

/** Headings and sentences of a section, in order. Throws when the section does not exist. */
export const stukkenVanSectie = (id: string): Ankertekst[] =>
  geefSectie(id).stukken.flatMap(({ soort, anker, tekst }) => (soort === 'voetnoot' ? [] : [{ anker, tekst }]));

/** Undefined when the groups hold the section word for word; else a sentence for the editor about the first place that differs. */
export function keurLetterlijk(sectie: string, groepen: readonly LetterlijkeGroep[]): string | undefined {
  const heeft = letterlijkeStukken(groepen);
  const hoort = stukkenVanSectie(sectie);
  for (const [plaats, daar] of hoort.entries()) {
    const hier = heeft[plaats];
    if (hier?.anker === daar.anker && hier.tekst === daar.tekst) continue;
    return `Het formulier volgt ${sectie} niet woord voor woord. Op plaats ${plaats + 1} hoort "${daar.tekst}" (${daar.anker}), er staat "${hier?.tekst ?? 'niets'}".`;
  }
  const over = heeft[hoort.length];
  return over && `Na het einde van ${sectie} staat nog "${over.tekst}".`;
}
