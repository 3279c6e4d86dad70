/** The agenda of a meeting about unclear points, as rows of a table; no address and no storage, so that it can be made in the page. */

/** A point on the agenda, in the words the page shows. */
export interface Agendapunt {
  readonly nr: string;
  readonly kop: string;
  readonly ernst: string;
  /** Sections: '6.1.6, B6'. */
  readonly waar: string;
  readonly wie: string;
  readonly vraag: string;
}

export const AGENDATITEL = 'Agenda: waar de tekst niet eenduidig is';
/** Name of the file, without what comes behind the dot. */
export const AGENDABESTAND = 'agenda-onduidelijke-punten';

const KOPPEN = ['Nummer', 'Punt', 'Ernst', 'Waar in de tekst', 'Wie beslist', 'Vraag', 'Besluit', 'Wie doet wat, en wanneer'] as const;

/** Begins what a spreadsheet would take for a formula (OWASP, CSV injection): an apostrophe before it makes it text. */
const FORMULE = /^[=+\-@\t\r]/u;

/** A cell in quotes, whatever is in it; never a formula. */
const cel = (tekst: string): string => `"${(FORMULE.test(tekst) ? `'${tekst}` : tekst).replaceAll('"', '""')}"`;

/**
 * The agenda for a spreadsheet: semicolons and a byte order mark, or Excel with Dutch settings puts all in one column and breaks the é. The
 * last two columns are empty, to fill in.
 */
export function alsCsv(punten: readonly Agendapunt[]): string {
  const rijen = punten.map(({ nr, kop, ernst, waar, wie, vraag }) => [nr, kop, ernst, waar, wie, vraag, '', '']);
  return `\u{FEFF}${[KOPPEN, ...rijen].map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`;
}
