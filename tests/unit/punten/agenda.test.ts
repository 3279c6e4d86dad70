/** The agenda as files: a table a Dutch spreadsheet opens without running anything, and OpenDocument with room for the decision. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { alsCsv, type Agendapunt } from '../../../src/punten/agenda';
import { maakAgendaOdt } from '../../../src/punten/odt';
import { ontleed } from '../../hulp/html';

const punt = (anders: Partial<Agendapunt> = {}): Agendapunt => ({
  nr: 'O6',
  kop: 'Binnen welke tijd?',
  ernst: 'Raakt de veiligheid',
  waar: '6.1.6, B6',
  wie: 'de regio',
  vraag: 'Welke termijn spreken wij af?',
  ...anders,
});
const rijen = (csv: string) => csv.slice(1).split('\r\n');

describe('the table', () => {
  it('begins with a byte order mark and has a semicolon between cells, a line per point and room for the decision', () => {
    const csv = alsCsv([punt()]);
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(rijen(csv)).toEqual([
      '"Nummer";"Punt";"Ernst";"Waar in de tekst";"Wie beslist";"Vraag";"Besluit";"Wie doet wat, en wanneer"',
      '"O6";"Binnen welke tijd?";"Raakt de veiligheid";"6.1.6, B6";"de regio";"Welke termijn spreken wij af?";"";""',
      '',
    ]);
  });
  it('keeps quotes, semicolons and line ends inside a cell', () => {
    expect(alsCsv([punt({ vraag: 'een "twee"; drie\nvier' })])).toContain(';"een ""twee""; drie\nvier";');
  });
  it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '\r=1'])('is never a formula: %j', (kop) => {
    expect(alsCsv([punt({ kop })])).toContain(`;"'${kop}";`);
  });
  it('leaves such signs inside a text alone', () => {
    expect(alsCsv([punt({ kop: 'a = b' })])).toContain(';"a = b";');
  });
});

describe('the file for Word and LibreOffice', () => {
  const lees = async (punten: readonly Agendapunt[]) => {
    const xml = strFromU8(unzipSync(await maakAgendaOdt('Afspraken, januari 2020', punten))['content.xml'] ?? new Uint8Array());
    return ontleed(xml.slice(xml.indexOf('<office:text>')).replaceAll(/<(\/?)(?:text|table|office):/gu, '<$1x-'));
  };
  const teksten = (document: Document, keuze: string) => [...document.querySelectorAll(keuze)].map(({ textContent }) => textContent.trim());

  it('has a table per severity, and an empty cell for every decision', async () => {
    const document = await lees([punt(), punt({ nr: 'O7' }), punt({ nr: 'O9', ernst: 'Inhoud' })]);
    expect(teksten(document, 'x-h')).toEqual(['Agenda: waar de tekst niet eenduidig is', 'Raakt de veiligheid', 'Inhoud']);
    expect(document.querySelectorAll('x-table')).toHaveLength(2);
    const cellen = teksten(document, 'x-table-row').length;
    expect(cellen).toBe(5);
    expect(teksten(document, 'x-table-cell').filter((tekst) => tekst === '')).toHaveLength(3);
  });
  it('names number, title, place, who decides and the question, and that they are not words of the text', async () => {
    const document = await lees([punt({ kop: 'A & <b>' })]);
    const alles = document.documentElement.textContent;
    for (const stuk of ['O6. A & <b>', 'Waar: 6.1.6, B6', 'Wie beslist: de regio', 'Welke termijn spreken wij af?', 'niet van de tekst'])
      expect(alles).toContain(stuk);
  });
});
