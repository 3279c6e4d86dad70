/** How a municipality and its contacts are shown; the same rows at build and from gemeente.json. */
import type { Contact, Opschaling } from './bestand';
import { isLeeg, kiesbaar } from '../redactie/velden';

/** What stands where a fact is not known. */
export const LEEG = 'nog in te vullen';

/** 'gemeente Tilburg', 'regio Hart van Brabant'. */
export const voluit = ({ soort, naam }: { readonly soort: string; readonly naam: string }): string => `${soort} ${naam}`;

const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
/** '24 november 2026' of '2026-11-24'. */
export const schrijfDatum = (datum: string): string => dag.format(new Date(datum));

/** One fact that is known. */
export interface Contactrij {
  readonly kop: string;
  readonly tekst: string;
  /** Digits to dial. */
  readonly tel?: string;
}
/** A contact or a function: its heading, what is known and what is not. */
export interface Blok {
  readonly kop: string;
  readonly rijen: readonly Contactrij[];
  /** Names of the facts that are not known. */
  readonly onbekend: readonly string[];
}

const VELDEN = [
  ['naam', 'Naam'],
  ['telefoon', 'Telefoon'],
  ['mail', 'E-mail'],
  ['bereikbaar', 'Bereikbaar'],
] as const;

/** True when nothing is known of a contact or function but what it is for. */
const isOnbekend = (wie: Contact | Opschaling): boolean => VELDEN.every(([veld]) => isLeeg(wie[veld]));

/**
 * What is known of a contact, and what is not. A mail address is no link: a click would open a mail program, and what people write there about a
 * case is out of this site's hands.
 * @param van who gave the facts: 'gemeente Tilburg'
 */
function maakBlok(wie: Contact | Opschaling, van: string): Blok {
  const feiten = VELDEN.map(([veld, kop]) => ({ veld, kop, tekst: wie[veld] ?? '' }));
  const gecontroleerd = isLeeg(wie.gecontroleerd) ? [] : [{ kop: 'Gecontroleerd op', tekst: schrijfDatum(wie.gecontroleerd ?? '') }];
  return {
    kop: naamVan(wie),
    rijen: [
      ...feiten
        .filter(({ tekst }) => !isLeeg(tekst))
        .map(({ veld, kop, tekst }) => (veld === 'telefoon' ? { kop, tekst, tel: kiesbaar(tekst) } : { kop, tekst })),
      ...gecontroleerd,
      { kop: 'Volgens', tekst: van },
    ],
    onbekend: feiten.filter(({ tekst }) => isLeeg(tekst)).map(({ kop }) => kop),
  };
}

const naamVan = (wie: Contact | Opschaling): string => ('wat' in wie ? wie.wat : wie.functie);

/** Contacts or functions as a page shows them: those of which something is known, and the names of the others. */
export function verdeel(
  lijst: readonly (Contact | Opschaling)[],
  van: string,
): { readonly bekend: readonly Blok[]; readonly onbekend: readonly string[] } {
  return {
    bekend: lijst.filter((wie) => !isOnbekend(wie)).map((wie) => maakBlok(wie, van)),
    onbekend: lijst.filter(isOnbekend).map(naamVan),
  };
}

/** Id of the contact by which a municipality gives facts of its own about Veilig Thuis. */
const VEILIG_THUIS = 'veilig-thuis';

/** Which facts about Veilig Thuis to use: those of the municipality (`van`) where it gives some, since those of the text are old. */
export function voorrang(contacten: readonly Contact[], van: string): string {
  const eigen = contacten.some(({ id, telefoon, mail }) => id === VEILIG_THUIS && !(isLeeg(telefoon) && isLeeg(mail)));
  return eigen
    ? `De ${van} geeft hierboven zelf gegevens van Veilig Thuis. Gebruik die. Wat hier staat, is ouder.`
    : 'Niet nagekeken: controleer het nummer en het adres voordat u ze gebruikt.';
}
