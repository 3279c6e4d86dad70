import { naamVanSectie } from './naam';

/** Which text it is: 'Samenwerkingsafspraken …, januari 2020'. Pages hand it to their scripts, so that it is written down in site.yaml only. */
export const tekstVoluit = ({ titelVanDeTekst, versie }: { readonly titelVanDeTekst: string; readonly versie: string }): string =>
  `${titelVanDeTekst}, ${versie}`;

/** What a reference to a place in the text is made of. */
export interface Tekstverwijzing {
  /** Title and month of the text (tekstVoluit). */
  readonly tekst: string;
  /** Section id: '6.1.1', 'bijlage-6'. */
  readonly sectie: string;
  readonly citaat: string;
  readonly adres: string;
}

/** A reference as plain text: quote, document, version, section and address. */
export function schrijfVerwijzing({ tekst, sectie, citaat, adres }: Tekstverwijzing): string {
  return `“${citaat}”\n${tekst}, ${naamVanSectie(sectie)}.\n${adres}`;
}
