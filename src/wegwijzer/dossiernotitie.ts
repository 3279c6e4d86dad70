/**
 * The dossier note: a neutral text of what was asked and answered and who does what, to paste into a file, in the order of the sheet.
 * No personal data: what only the reader knows is left blank (contract §2).
 */

/** What someone does: the words, and how binding they are. */
type Doe = { readonly tekst: string; readonly gewicht: readonly string[] };

/** What goes into the note, in words. */
export interface Notitie {
  /** The walkthrough as a question. */
  readonly titel: string;
  /** Name and version of the agreements. */
  readonly bron: string;
  readonly datum: Date;
  /** True while questions remain. */
  readonly voorlopig: boolean;
  readonly conclusie: string;
  /** Norm strength, where there is one, and how firmly the text carries the conclusion. */
  readonly gewicht: string;
  readonly besluit: string;
  /** Who does what, under its heading: the reader's own chair now first; what is after the answers comes in `later`. */
  readonly nu: Doenlijst;
  readonly later: readonly Doenlijst[];
  readonly letop: string | undefined;
  readonly antwoorden: readonly { readonly vraag: string; readonly antwoord: string }[];
  readonly redenen: readonly { readonly tekst: string; readonly doorslaggevend: boolean }[];
  readonly uitzoeken: readonly string[];
  readonly termijnen: readonly string[];
  readonly citaten: readonly { readonly citaat: string; readonly plaats: string }[];
  readonly punten: readonly { readonly nr: string; readonly kop: string }[];
}

/** Actions of one chair at one moment. */
export interface Doenlijst {
  readonly kop: string;
  readonly doen: readonly Doe[];
}

const LEEG = '________________';

/** '25 november 2026' in the reader's own time zone. */
export const datumVoluit = (datum: Date): string => datum.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** A heading with its lines; nothing when there are no lines. */
const stuk = (kop: string, regels: readonly string[]): string[] => (regels.length > 0 ? ['', kop.toUpperCase(), ...regels] : []);

const uniek = (regels: readonly string[]) => [...new Set(regels)];
const lijst = (regels: readonly string[]) => regels.map((regel) => `- ${regel}`);
const doenstuk = ({ kop, doen }: Doenlijst) =>
  stuk(kop, lijst(doen.map(({ tekst, gewicht }) => (gewicht.length > 0 ? `${tekst} (${gewicht.join(', ')})` : tekst))));

/** The note as plain text, lines joined with '\n'; empty parts are left out. */
export function maakNotitie(notitie: Notitie): string {
  const { titel, bron, datum, voorlopig, conclusie, gewicht, besluit, letop } = notitie;
  const redenen = notitie.redenen.map(({ tekst, doorslaggevend }) => `${tekst} (${doorslaggevend ? 'geeft de doorslag' : 'ook genoemd'})`);
  return [
    titel,
    `Datum: ${datumVoluit(datum)}`,
    `Casusnummer: ${LEEG}`,
    `Ingevuld door: ${LEEG}  Functie: ${LEEG}`,
    `Besproken met: ${LEEG}`,
    ...stuk(voorlopig ? 'Voorlopige uitkomst (niet alle vragen zijn beantwoord)' : 'Uitkomst', [conclusie, `Wie besluit: ${besluit}`, gewicht]),
    ...doenstuk(notitie.nu),
    ...stuk('Let op', letop ? [letop] : []),
    ...stuk(
      'Antwoorden',
      notitie.antwoorden.map(({ vraag, antwoord }, plaats) => `${plaats + 1}. ${vraag} ${antwoord}`),
    ),
    ...stuk('Nog uit te zoeken', lijst(notitie.uitzoeken)),
    ...notitie.later.flatMap(doenstuk),
    ...stuk('Waar de uitkomst op rust', lijst(redenen)),
    ...stuk('Termijnen', lijst(notitie.termijnen)),
    ...stuk('Tekst van de afspraken', lijst(uniek(notitie.citaten.map(({ citaat, plaats }) => `${plaats}: “${citaat}”`)))),
    ...stuk('Niet eenduidig in de tekst', lijst(notitie.punten.map(({ nr, kop }) => `${nr}: ${kop}`))),
    ...stuk('Besluit en onderbouwing', [LEEG]),
    '',
    `Gebaseerd op: ${bron}. Dit is een hulpmiddel bij het lezen van de tekst, geen besluit.`,
  ].join('\n');
}
