/**
 * What may stand in one field of a municipality: text, phone, mail, date. Pure, so that the build and the page that checks
 * gemeente.json judge alike. Every check gives nothing, or what is wrong and what to do, in Dutch.
 */
import { dichtstbij, gelijkenis } from '../taal/gelijkenis';
import { schoon } from '../taal/schoon';

/** What is wrong with a value, and what the editor does about it. */
export interface Melding {
  readonly wat: string;
  readonly doe: string;
}
export type Keur = (waarde: unknown) => Melding | undefined;

/** Nothing filled in: left out, empty text, or nothing after the colon in YAML. Shown as 'nog in te vullen'. */
export const isLeeg = (waarde: unknown): boolean => waarde === undefined || waarde === null || waarde === '';

/** From this likeness on (0–1) a name is worth proposing. */
const LIJKT = 0.3;

/** Asks whether the name most like this one was meant; `anders` when none is like it. */
export function bedoelt(gezocht: string, namen: readonly string[], anders: string): string {
  const naam = dichtstbij(gezocht, namen, (een) => een);
  return naam !== undefined && gelijkenis(gezocht, naam) >= LIJKT ? `Bedoelt u "${naam}"?` : anders;
}

/** Message for a field that is not known, with the nearest one that is. */
export function onbekendVeld(naam: string, bekend: readonly string[]): Melding {
  return { wat: `Het veld "${naam}" bestaat niet.`, doe: bedoelt(naam, bekend, `Gebruik alleen: ${bekend.join(', ')}.`) };
}

/** Line breaks, tabs, soft hyphens and joined emoji are text; other invisible characters can hide or turn round what is read. */
const ONZICHTBAAR = /(?![\n\r\t\u00ad\u200d])[\p{Cc}\p{Cf}]/u;
const OPMAAK = /<[a-z/!?][^>]{0,20}/iu;

/** Plain text of at most `langste` characters, without markup. It is escaped on the page all the same. */
export function keurTekst(langste: number): Keur {
  return (waarde) => {
    if (typeof waarde === 'number') return { wat: 'Hier staat een getal in plaats van tekst.', doe: 'Zet aanhalingstekens om de tekst.' };
    if (typeof waarde !== 'string') return { wat: 'Hier hoort tekst.', doe: 'Schrijf de tekst tussen aanhalingstekens.' };
    if (waarde.trim() === '') return { wat: 'De tekst is leeg.', doe: 'Vul het veld in of laat het weg.' };
    const opmaak = OPMAAK.exec(waarde)?.[0];
    if (opmaak) return { wat: `In de tekst staat HTML of script ("${opmaak}").`, doe: 'Schrijf gewone tekst zonder < en >.' };
    if (waarde.includes('\ufffd')) return { wat: 'In de tekst staat een letter die niet te lezen is.', doe: 'Bewaar het bestand als UTF-8.' };
    if (ONZICHTBAAR.test(waarde)) return { wat: 'In de tekst staat een onzichtbaar teken.', doe: 'Typ de tekst opnieuw, zonder te plakken.' };
    if (waarde.length > langste)
      return { wat: `De tekst is te lang: ${waarde.length} tekens.`, doe: `Maak de tekst korter: hoogstens ${langste} tekens.` };
    return undefined;
  };
}

/** Digits of a phone number as one dials them in the Netherlands: spaces, dashes of any length and +31 taken out. */
export function kiesbaar(tekst: string): string {
  return schoon(tekst)
    .replace(/[\s().\p{Pd}]/gu, '')
    .replace(/^(?:\+|00)310?/u, '0');
}

/** 112 and such; 14 with an area code; 0800 and 0900 with 4 or 7 digits; ten digits. */
const NUMMERS = [/^(?:112|113|144|116\d{3})$/u, /^140\d{2,3}$/u, /^0(?:800|90[069])(?:\d{4}|\d{7})$/u, /^0(?!800|90[069])[1-9]\d{8}$/u];

/** A phone number that can be dialled in the Netherlands. */
export const keurTelefoon: Keur = (waarde) => {
  const voorbeeld = 'Voorbeelden: "013-123 45 67", "06-12 34 56 78", "14 013", "0900-8844".';
  if (typeof waarde === 'number') return { wat: 'Het telefoonnummer staat zonder aanhalingstekens.', doe: `Zet het ertussen. ${voorbeeld}` };
  if (typeof waarde !== 'string') return { wat: 'Hier hoort een telefoonnummer.', doe: voorbeeld };
  const nummer = kiesbaar(waarde);
  if (NUMMERS.some((vorm) => vorm.test(nummer))) return undefined;
  if (!/^\+?\d+$/u.test(nummer)) return { wat: 'In het telefoonnummer staan tekens die geen cijfer zijn.', doe: voorbeeld };
  if (nummer.startsWith('+')) return { wat: 'Dit is geen Nederlands telefoonnummer.', doe: voorbeeld };
  if (!nummer.startsWith('0')) return { wat: 'Het telefoonnummer begint niet met 0.', doe: `Zet het netnummer ervoor. ${voorbeeld}` };
  return { wat: `Het telefoonnummer heeft ${nummer.length} cijfers. Dat klopt niet.`, doe: `Meestal zijn het er 10. ${voorbeeld}` };
};

/** A mail address: something, an at sign, a name with a dot. */
export const keurMail: Keur = (waarde) => {
  const doe = 'Schrijf het adres zoals naam@gemeente.nl.';
  if (typeof waarde !== 'string') return { wat: 'Hier hoort een e-mailadres.', doe };
  if (/^[^\s@<>"(),;:\\[\]]{1,64}@(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(waarde) && waarde.length <= 200) return undefined;
  const delen = waarde.split('@');
  if (delen.length !== 2) return { wat: delen.length === 1 ? 'In het e-mailadres staat geen @.' : 'Hier staat meer dan één @.', doe };
  if (/\s/u.test(waarde)) return { wat: 'In het e-mailadres staat een spatie.', doe };
  return { wat: 'Dit is geen geldig e-mailadres.', doe };
};

const bestaat = (datum: string) => new Date(`${datum}T00:00:00Z`).toJSON()?.startsWith(datum) ?? false;

/** A date as JJJJ-MM-DD that exists. With `vandaag` (same form) it may not lie in the future. */
export function keurDatum(vandaag?: string): Keur {
  return (waarde) => {
    const doe = 'Schrijf de datum als JJJJ-MM-DD, bijvoorbeeld "2026-11-24".';
    if (typeof waarde !== 'string') return { wat: 'Hier hoort een datum.', doe };
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(waarde)) {
      const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u.exec(waarde) ?? [];
      const bedoeld = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
      return { wat: 'De datum staat er anders dan nodig is.', doe: jaar && bestaat(bedoeld) ? `Bedoelt u "${bedoeld}"?` : doe };
    }
    if (!bestaat(waarde)) return { wat: 'Deze dag bestaat niet.', doe };
    if (vandaag && waarde > vandaag) return { wat: 'Deze dag ligt in de toekomst.', doe: 'Schrijf de dag waarop u het echt hebt gecontroleerd.' };
    return undefined;
  };
}

/** A short name for a contact: small letters, digits and dashes. */
export const keurId: Keur = (waarde) =>
  typeof waarde === 'string' && /^[a-z][a-z0-9-]{0,39}$/u.test(waarde)
    ? undefined
    : { wat: 'Dit is geen kort kenmerk.', doe: 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld "lokaal-team".' };
