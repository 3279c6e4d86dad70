/** Tables in Markdown, and places in words, for the pages of the coverage. */
import { opEenRegel } from '../taal/regel';

const cel = (tekst: string) => opEenRegel(tekst.replaceAll('|', '\\|'));

/** One row of a table. */
export const rij = (...cellen: readonly string[]): string => `| ${cellen.map(cel).join(' | ')} |`;

/** A table with its head. `rijen` are made by `rij`. */
export const tabel = (koppen: readonly string[], rijen: readonly string[]): string =>
  [rij(...koppen), rij(...koppen.map(() => '---')), ...rijen].join('\n');

/** What is shown together: its English heading, and what belongs to it. */
export type Tabelgroep<P> = readonly [kop: string, hoortErbij: (plaats: P) => boolean];

/** '**form** plan (vooraf), overdracht<br>**deadline** T3': per group the names in order, each once and shown with all its places in that group. */
export function inGroepen<P extends { readonly naam: string }>(
  plaatsen: readonly P[],
  groepen: readonly Tabelgroep<P>[],
  toon: (naam: string, plaatsen: readonly P[]) => string,
): string {
  return groepen
    .flatMap(([kop, hoortErbij]) => {
      const hier = plaatsen.filter(hoortErbij);
      const namen = [...new Set(hier.map(({ naam }) => naam))];
      const perNaam = (naam: string) => hier.filter((een) => een.naam === naam);
      return namen.length > 0 ? [`**${kop}** ${namen.map((naam) => toon(naam, perNaam(naam))).join(', ')}`] : [];
    })
    .join('<br>');
}
