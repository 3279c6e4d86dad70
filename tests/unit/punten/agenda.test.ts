/** The agenda as files: a table a Dutch spreadsheet opens without running anything, and OpenDocument with room for the decision. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AGENDABESTAND, alsCsv, type Agendapunt } from '../../../src/punten/agenda';
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
  const inhoud = async (punten: readonly Agendapunt[]) =>
    strFromU8(unzipSync(await maakAgendaOdt('Afspraken, januari 2020', punten))['content.xml'] ?? new Uint8Array());
  const lees = async (punten: readonly Agendapunt[]) => {
    const xml = await inhoud(punten);
    return ontleed(
      xml
        .slice(xml.indexOf('<office:text>'))
        .replaceAll('<text:line-break/>', ' / ')
        .replaceAll(/<(\/?)(?:text|table|office):/gu, '<$1x-'),
    );
  };
  // As it stands: white space in a paragraph is shown.
  const teksten = (deel: Document | Element, keuze: string) => [...deel.querySelectorAll(keuze)].map(({ textContent }) => textContent);

  it('begins with what it is about, that it is not the text, and room for the meeting', async () => {
    const document = await lees([punt()]);
    expect(teksten(document, 'x-text > x-p')).toEqual([
      'Afspraken, januari 2020',
      'Punten, vragen en wie beslist zijn van deze site, niet van de tekst.',
      'Datum:',
      'Aanwezig:',
    ]);
  });
  it('has a table per severity, with number, title, place, who decides, the question, and an empty cell for the decision', async () => {
    const document = await lees([punt(), punt({ nr: 'O7', kop: 'A & <b>' }), punt({ nr: 'O9', ernst: 'Inhoud' })]);
    expect(teksten(document, 'x-h')).toEqual(['Agenda: waar de tekst niet eenduidig is', 'Raakt de veiligheid', 'Inhoud']);
    const KOP = ['Punt', 'Vraag', 'Besluit'];
    const rij = (eerste: string) => [`${eerste} / Waar: 6.1.6, B6 / Wie beslist: de regio`, 'Welke termijn spreken wij af?', ''];
    expect(
      [...document.querySelectorAll('x-table')].map((tabel) => [...tabel.querySelectorAll('x-table-row')].map((een) => teksten(een, 'x-table-cell'))),
    ).toEqual([
      [KOP, rij('O6. Binnen welke tijd?'), rij('O7. A & <b>')],
      [KOP, rij('O9. Binnen welke tijd?')],
    ]);
  });
  it('keeps a row on one sheet: a point stays with its question', async () => {
    const xml = await inhoud([punt()]);
    const stijl = /<style:style style:name="([^"]*)" style:family="table-row"><style:table-row-properties fo:keep-together="always"\/>/u.exec(
      xml,
    )?.[1];
    expect(stijl).toBeDefined();
    expect([...xml.matchAll(/<table:table-row(?: table:style-name="([^"]*)")?>/gu)].map(([, naam]) => naam)).toEqual([stijl, stijl]);
  });
  it('is a table one can read and write in: lines around the cells, space in them, bold where a row or the table begins', async () => {
    const xml = await inhoud([punt()]);
    expect([...xml.matchAll(/column-width="([^"]+)"/gu)].map(([, breedte]) => breedte)).toEqual(['4.6cm', '6.2cm', '6.2cm']);
    const cellen = [...xml.matchAll(/<style:table-cell-properties ([^>]*)\/>/gu)].map(([, een = '']) => een);
    expect(cellen.map((een) => /background-color="([^"]+)"/u.exec(een)?.[1])).toEqual(['#EEEEEE', undefined]);
    for (const een of cellen) {
      expect(een).toContain('fo:padding="0.1cm"');
      expect(een.match(/0\.5pt solid #000000/gu)).toHaveLength(4);
    }
    expect(xml.match(/table:style-name="C1"/gu)).toHaveLength(3);
    expect(xml.match(/table:style-name="C2"/gu)).toHaveLength(3);
    const vet = /<style:style style:name="(T\d+)"[^>]*>\s*<style:text-properties fo:font-weight="bold"/u.exec(xml)?.[1] ?? '';
    expect([...xml.matchAll(new RegExp(`<text:span text:style-name="${vet}">([^<]*)`, 'gu'))].map(([, tekst]) => tekst)).toEqual([
      'Punt',
      'Vraag',
      'Besluit',
      'O6. Binnen welke tijd?',
    ]);
  });
  it('leaves room between the lines to fill in and the first table', async () => {
    const xml = await inhoud([punt()]);
    const onder = (woorden: string) => {
      const stijl = new RegExp(`<text:p text:style-name="(P\\d+)">${woorden}`, 'u').exec(xml)?.[1] ?? '';
      return new RegExp(`style:name="${stijl}"[^>]*>\\s*<style:paragraph-properties fo:margin-bottom="([^"]+)"`, 'u').exec(xml)?.[1];
    };
    expect(['Punten, vragen', 'Datum:', 'Aanwezig:'].map(onder)).toEqual(['0.2cm', '0.2cm', '0.4cm']);
  });
  it('has a name that says what it is', () => {
    expect(AGENDABESTAND).toBe('agenda-onduidelijke-punten');
  });
});
