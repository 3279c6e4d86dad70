/** The agenda as OpenDocument text: per severity a table with room for the decision. */
import type { OdtDocument } from 'odf-kit/odt';
import { maakDocument } from '../formulier/odt';
import { AGENDATITEL, type Agendapunt } from './agenda';

const KOPPEN = ['Punt', 'Vraag', 'Besluit'] as const;
/** Together the width of A4 between the margins. */
const BREEDTES = ['4.6cm', '6.2cm', '6.2cm'];
const KOPCEL = { bold: true, backgroundColor: '#EEEEEE', padding: '0.1cm' } as const;

function schrijfTabel(document: OdtDocument, punten: readonly Agendapunt[]): void {
  document.addTable(
    (tabel) => {
      tabel.addRow((rij) => KOPPEN.forEach((kop) => rij.addCell(kop, KOPCEL)));
      for (const { nr, kop, waar, wie, vraag } of punten)
        tabel.addRow((rij) => {
          rij.addCell(
            (cel) => {
              cel.addText(`${nr}. ${kop}`, { bold: true }).addLineBreak().addText(`Waar: ${waar}`).addLineBreak().addText(`Wie beslist: ${wie}`);
            },
            { padding: '0.1cm' },
          );
          rij.addCell(vraag, { padding: '0.1cm' });
          rij.addCell('', { padding: '0.1cm' });
        });
    },
    { columnWidths: BREEDTES, border: '0.5pt solid #000000' },
  );
}

/** The agenda as a file. @param versie which text it is about: title and month */
export const maakAgendaOdt = (versie: string, punten: readonly Agendapunt[]): Promise<Uint8Array> =>
  maakDocument({ titel: AGENDATITEL, versie }, (document) => {
    document.addParagraph('Punten, vragen en wie beslist zijn van deze site, niet van de tekst.', { spaceAfter: '0.2cm' });
    document.addParagraph('Datum:', { spaceAfter: '0.2cm' });
    document.addParagraph('Aanwezig:', { spaceAfter: '0.4cm' });
    for (const ernst of new Set(punten.map((punt) => punt.ernst))) {
      document.addHeading(ernst, 2);
      schrijfTabel(
        document,
        punten.filter((punt) => punt.ernst === ernst),
      );
    }
  });
