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

/** One fact; without `tekst` it is not known. */
export interface Contactrij {
  readonly kop: string;
  readonly tekst?: string;
  /** Digits to dial. */
  readonly tel?: string;
}
/** A contact or a function: its heading and facts. */
export interface Blok {
  readonly kop: string;
  readonly rijen: readonly Contactrij[];
}

const rij = (kop: string, tekst: string | undefined): Contactrij => (isLeeg(tekst) || tekst === undefined ? { kop } : { kop, tekst });

/**
 * The rows of a contact. A mail address is no link: a click would open a mail program, and what people write there about a case is out of
 * this site's hands.
 * @param van who gave the facts: 'gemeente Tilburg'
 */
export function maakBlok(wie: Contact | Opschaling, van: string): Blok {
  const kop = 'wat' in wie ? wie.wat : wie.functie;
  if ([wie.naam, wie.telefoon, wie.mail, wie.bereikbaar].every(isLeeg)) return { kop, rijen: [{ kop: 'Naam, telefoon, e-mail, bereikbaar' }] };
  const telefoon = rij('Telefoon', wie.telefoon);
  return {
    kop,
    rijen: [
      rij('Naam', wie.naam),
      telefoon.tekst ? { ...telefoon, tel: kiesbaar(telefoon.tekst) } : telefoon,
      rij('E-mail', wie.mail),
      rij('Bereikbaar', wie.bereikbaar),
      ...(isLeeg(wie.gecontroleerd) ? [] : [rij('Gecontroleerd op', schrijfDatum(wie.gecontroleerd ?? ''))]),
      rij('Volgens', van),
    ],
  };
}

/** Id of the contact by which a municipality gives facts of its own about Veilig Thuis. */
const VEILIG_THUIS = 'veilig-thuis';

/** Which facts about Veilig Thuis to use: those of the municipality (`van`) where it gives some, since those of the text are old. */
export function voorrang(contacten: readonly Contact[], van: string): string {
  const eigen = contacten.some(({ id, telefoon, mail }) => id === VEILIG_THUIS && !(isLeeg(telefoon) && isLeeg(mail)));
  return eigen
    ? `De ${van} geeft hierboven zelf gegevens van Veilig Thuis. Gebruik die. Wat hier staat, is ouder.`
    : 'Controleer deze gegevens voordat u ze gebruikt: zij zijn niet nagekeken. Staat hierboven een ander nummer of adres van Veilig Thuis? Gebruik dan dat.';
}
