import { naamVanSectie } from './naam';

/** What a reference to a place in the text is made of. */
export interface Verwijzing {
  readonly titel: string;
  /** Month of the text: 'januari 2020'. */
  readonly versie: string;
  /** Section id: '6.1.1', 'bijlage-6'. */
  readonly sectie: string;
  readonly citaat: string;
  readonly adres: string;
}

/** A reference as plain text: quote, document, version, section and address. */
export function schrijfVerwijzing({ titel, versie, sectie, citaat, adres }: Verwijzing): string {
  return `“${citaat}”\n${titel}, ${versie}, ${naamVanSectie(sectie)}.\n${adres}`;
}
