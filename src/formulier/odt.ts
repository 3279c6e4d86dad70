/** A form as OpenDocument text (ODF 1.3, the government's standard), made with odf-kit. Dutch, A4, foot with title, version and page. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { OdtDocument } from 'odf-kit/odt';
import type { ParagraphBuilder, ParagraphOptions } from 'odf-kit/odt';
import { NIET_INGEVULD, type Aanhef, type Formulierrij } from './tekst';

/** What XML 1.0 cannot hold: control characters and halves of a character. They become a sign that something stood there. */
const ONMOGELIJK = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Stands in the foot until the number of pages takes its place: odf-kit has no field for it. */
const AANTAL = '\u{E000}aantal\u{E000}';

/** Text as ODF shows it: tabs and line ends as such; of spaces in a row every second one is kept wide, or they would become one. */
function schrijf(alinea: ParagraphBuilder, tekst: string): void {
  const regels = tekst.replace(ONMOGELIJK, '\u{FFFD}').split(/\r\n?|\n/u);
  regels.forEach((regel, plaats) => {
    if (plaats > 0) alinea.addLineBreak();
    regel.split('\t').forEach((deel, nummer) => {
      if (nummer > 0) alinea.addTab();
      if (deel) alinea.addText(deel.replace(/ {2}/gu, ' \u{A0}').replace(/^ | $/gu, '\u{A0}'));
    });
  });
}

function schrijfRij(document: OdtDocument, rij: Formulierrij): void {
  if (rij.soort === 'kop' || rij.soort === 'stuk') {
    document.addHeading((kop) => schrijf(kop, rij.tekst), rij.soort === 'kop' ? 2 : 3);
    return;
  }
  const vorm: ParagraphOptions = { spaceAfter: '0.2cm', ...(rij.diep ? { indentLeft: '0.8cm' } : {}) };
  if (rij.soort === 'vinkje') {
    document.addParagraph((alinea) => schrijf(alinea, `${rij.aan ? '☒' : '☐'} ${rij.label}`), vorm);
    return;
  }
  if (rij.label)
    document.addParagraph((alinea) => alinea.addText(rij.label.replace(ONMOGELIJK, '\u{FFFD}'), { bold: true }), { ...vorm, spaceAfter: '0cm' });
  document.addParagraph((alinea) => schrijf(alinea, rij.waarde.trim() === '' ? NIET_INGEVULD : rij.waarde), vorm);
}

/** Adds what odf-kit does not write: the language of the text, and the number of pages in the foot. */
function vulAan(bestand: Uint8Array): Uint8Array {
  const delen = unzipSync(bestand);
  const stijlen = strFromU8(delen['styles.xml'] ?? new Uint8Array())
    .replace(
      '<office:styles>',
      '<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="nl" fo:country="NL"/></style:default-style>',
    )
    .replace(AANTAL, '<text:page-count>1</text:page-count>');
  const { mimetype = new Uint8Array(), ...rest } = { ...delen, 'styles.xml': strToU8(stijlen) };
  return zipSync({ mimetype: [mimetype, { level: 0 }], ...rest });
}

/**
 * A document with title and version above and in the foot of every page, for `vul` to write in.
 * Rejects only when there is no memory for the file.
 */
export async function maakDocument({ titel, versie }: Aanhef, vul: (document: OdtDocument) => void): Promise<Uint8Array> {
  const document = new OdtDocument();
  document.setMetadata({ title: titel, description: versie, creator: 'Afsprakenwijzer' });
  document.setFooter((voet) => {
    voet.addText(`${titel} · ${versie} · bladzijde `).addPageNumber().addText(` van ${AANTAL}`);
  });
  document.addHeading(titel, 1);
  document.addParagraph(versie, { spaceAfter: '0.4cm' });
  vul(document);
  return vulAan(await document.save());
}

/** The form as a file: every heading, label and answer in the order of the form. An empty answer says so. Rejects as `maakDocument` does. */
export const maakOdt = (aanhef: Aanhef, rijen: readonly Formulierrij[]): Promise<Uint8Array> =>
  maakDocument(aanhef, (document) => {
    for (const rij of rijen) schrijfRij(document, rij);
  });
