/**
 * Which rule is reachable where: in a walkthrough, a form, a deadline or the case lifecycle, or why it is background. Works on
 * content that is already read, so that the page in docs and the test on it say the same.
 */
import type { Bron } from '../bron/schema-bron';
import type { Regel } from '../bron/schema-regel';
import { opNummer } from '../taal/nummer';
import { aanhalingenIn, eenmalig, type Dekkingsbestand, type Plaats, type Plaatssoort } from './plaatsen';
import type { Achtergrond } from './schema';

/** A rule as the coverage needs it. */
export type Regelinfo = Pick<Regel, 'nr' | 'wat'> & { readonly norm: string; readonly bronnen: readonly Pick<Bron, 'anker'>[] };

/** One place that cites a rule. */
export interface Vindplaats extends Plaats {
  readonly regel: string;
}

/** A rule with every place that cites it, or the reason why there is none. */
export interface Dekkingsrij {
  readonly regel: Regelinfo;
  readonly vindplaatsen: readonly Vindplaats[];
  readonly reden: string | undefined;
}

/** All rules in order, and what is wrong as Dutch sentences for the editor. */
export interface Dekking {
  readonly rijen: readonly Dekkingsrij[];
  readonly fouten: readonly string[];
}

/** Where a rule counts as reachable: on the way through a case. A term or an unclear point explains, it is nothing to act on. */
const OP_WEG: ReadonlySet<Plaatssoort> = new Set<Plaatssoort>(['wegwijzer', 'formulier', 'termijn', 'casusverloop']);
const LIJST = 'src/content/dekking/achtergrond.yaml';

/** The places in a file that cite a rule, each once; none in files that a reader does not meet on the way through a case. */
export function vindplaatsenIn(bestand: Dekkingsbestand): Vindplaats[] {
  const gevonden = aanhalingenIn(bestand).filter(({ plaats }) => OP_WEG.has(plaats.soort));
  return eenmalig(gevonden.flatMap(({ plaats, regel }) => (regel === undefined ? [] : [{ regel, ...plaats }])));
}

/** What is wrong with the list of background rules and with the numbers that are cited. */
function keur(nummers: ReadonlySet<string>, vindplaatsen: readonly Vindplaats[], achtergrond: Readonly<Achtergrond['achtergrond']>): string[] {
  const waar = new Map(vindplaatsen.map(({ regel, soort, naam }) => [regel, `${soort} "${naam}"`]));
  const lijst = achtergrond.map(({ regel }) => regel);
  const uniek = [...new Set(lijst)];
  return [
    ...[...waar].filter(([nr]) => !nummers.has(nr)).map(([nr, plek]) => `${nr} bestaat niet, maar wordt genoemd in ${plek}.`),
    ...uniek.filter((nr) => !nummers.has(nr)).map((nr) => `${nr} bestaat niet, maar staat in ${LIJST}.`),
    ...uniek.filter((nr) => lijst.indexOf(nr) !== lijst.lastIndexOf(nr)).map((nr) => `${nr} staat twee keer in ${LIJST}. Houd één reden over.`),
    ...[...waar]
      .filter(([nr]) => nummers.has(nr) && lijst.includes(nr))
      .map(([nr, plek]) => `${nr} staat in ${LIJST}, maar is te bereiken in ${plek}. Haal de regel uit de lijst.`),
    ...[...nummers]
      .filter((nr) => !waar.has(nr) && !lijst.includes(nr))
      .map(
        (nr) =>
          `${nr} is nergens te bereiken. Noem de regel als bron in een wegwijzer, formulier, termijn of het casusverloop, of geef in ${LIJST} een reden.`,
      ),
  ];
}

/** Puts rules, content and background list together. Wrong content becomes a message, never an exception. */
export function maakDekking(
  regels: readonly Regelinfo[],
  bestanden: readonly Dekkingsbestand[],
  achtergrond: Readonly<Achtergrond['achtergrond']>,
): Dekking {
  const vindplaatsen = bestanden.flatMap(vindplaatsenIn);
  const inVolgorde = [...regels].sort((een, ander) => opNummer(een.nr, ander.nr));
  return {
    rijen: inVolgorde.map((regel) => ({
      regel,
      vindplaatsen: vindplaatsen.filter((een) => een.regel === regel.nr),
      reden: achtergrond.find((een) => een.regel === regel.nr)?.reden,
    })),
    fouten: keur(new Set(inVolgorde.map(({ nr }) => nr)), vindplaatsen, achtergrond),
  };
}
