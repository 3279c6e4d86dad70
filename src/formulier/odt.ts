/** A form as OpenDocument text (ODF 1.3, the government's standard), made with odf-kit. Dutch, A4, foot with title, version and page. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { OdtDocument } from 'odf-kit/odt';
import type { ParagraphBuilder, ParagraphOptions, TextFormatting } from 'odf-kit/odt';
import { NIET_INGEVULD, type Aanhef, type Bladrij, type Formulierrij, type Tekstrij } from './tekst';

/** What XML 1.0 cannot hold: control characters and halves of a character. They become a sign that something stood there. */
const ONMOGELIJK = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Stands in the foot until the number of pages takes its place: odf-kit has no field for it. */
const AANTAL = '\u{E000}aantal\u{E000}';

/** Text as ODF shows it: tabs and line ends as such; of spaces in a row every second one is kept wide, or they would become one. */
function schrijf(alinea: ParagraphBuilder, tekst: string, vorm?: TextFormatting): void {
  const regels = tekst.replace(ONMOGELIJK, '\u{FFFD}').split(/\r\n?|\n/u);
  regels.forEach((regel, plaats) => {
    if (plaats > 0) alinea.addLineBreak();
    regel.split('\t').forEach((deel, nummer) => {
      if (nummer > 0) alinea.addTab();
      if (deel) alinea.addText(deel.replace(/ {2}/gu, ' \u{A0}').replace(/^ | $/gu, '\u{A0}'), vorm);
    });
  });
}

const VET: TextFormatting = { bold: true };
/**
 * Stays on the sheet of the paragraph after it: a label with its answer. odf-kit has no word for it; it writes this one as it stands, and it
 * says no more than every paragraph does, so `vulAan` can put the right one in its place.
 */
const BIJ_VOLGENDE: ParagraphOptions = { writingMode: 'page' };

/** Lines to sign on: who, and room for name, date and signature. */
function schrijfTekenen(document: OdtDocument, { tekst, wie }: Extract<Bladrij, { soort: 'tekenen' }>): void {
  document.addHeading((kop) => schrijf(kop, tekst), 2);
  for (const naam of wie) {
    document.addParagraph((alinea) => schrijf(alinea, naam, VET), { ...BIJ_VOLGENDE, spaceBefore: '0.4cm', spaceAfter: '0.3cm' });
    const lijn = `Naam ${'_'.repeat(24)}  Datum ${'_'.repeat(10)}  Handtekening ${'_'.repeat(20)}`;
    document.addParagraph((alinea) => schrijf(alinea, lijn), { spaceAfter: '0.3cm' });
  }
}

/** Words to read: a paragraph, a point of a list, or in bold the line that names what follows. A sentence is no heading. */
function schrijfTekst(document: OdtDocument, { soort, tekst }: Tekstrij): void {
  if (soort === 'legende')
    document.addParagraph((alinea) => schrijf(alinea, tekst, VET), { ...BIJ_VOLGENDE, spaceBefore: '0.3cm', spaceAfter: '0.2cm' });
  else if (soort === 'punt') document.addParagraph((alinea) => schrijf(alinea, `– ${tekst}`), { spaceAfter: '0.1cm', indentLeft: '0.5cm' });
  else document.addParagraph((alinea) => schrijf(alinea, tekst), { spaceAfter: '0.2cm' });
}

function schrijfRij(document: OdtDocument, rij: Bladrij): void {
  if (rij.soort === 'tekenen') schrijfTekenen(document, rij);
  else if (rij.soort === 'alinea' || rij.soort === 'punt' || rij.soort === 'legende') schrijfTekst(document, rij);
  else schrijfInvulrij(document, rij);
}

function schrijfInvulrij(document: OdtDocument, rij: Formulierrij): void {
  if (rij.soort === 'kop' || rij.soort === 'stuk') {
    document.addHeading((kop) => schrijf(kop, rij.tekst), rij.soort === 'kop' ? (rij.niveau ?? 2) : 3);
    return;
  }
  const vorm: ParagraphOptions = { spaceAfter: '0.2cm', ...(rij.diep ? { indentLeft: '0.8cm' } : {}) };
  if (rij.soort === 'vinkje') {
    document.addParagraph((alinea) => schrijf(alinea, `${rij.aan ? '☒' : '☐'} ${rij.label}`), vorm);
    return;
  }
  if (rij.label) document.addParagraph((alinea) => schrijf(alinea, rij.label, VET), { ...vorm, ...BIJ_VOLGENDE, spaceAfter: '0cm' });
  document.addParagraph((alinea) => schrijf(alinea, rij.waarde.trim() === '' ? NIET_INGEVULD : rij.waarde), vorm);
}

/** Sizes of the headings beside text of 12 points; those of odf-kit (28, 24 and 20) are for a title page. */
const KORPSEN = ['18', '14', '12'] as const;

/** Gives one level of headings its size. */
const zetKorps = (stijlen: string, korps: string, plaats: number) =>
  stijlen.replace(
    new RegExp(`(style:name="Heading_20_${plaats + 1}"[^]*?<style:text-properties )[^>]*/>`, 'u'),
    (_heel, voor: string) =>
      `${voor}${['fo:font-size', 'style:font-size-asian', 'style:font-size-complex'].map((naam) => `${naam}="${korps}pt"`).join(' ')}/>`,
  );

/** No time of making in the file: the same content gives the same bytes. In the clock of the reader, as zip has it. */
const VASTE_TIJD = new Date(2020, 0, 1);

/** The version of ODF that every part names: odf-kit writes nothing that 1.3 has otherwise than the 1.2 it names itself. */
const VERSIE = '1.3';
/** A row of a table stays on one sheet. */
const RIJSTIJL =
  '<style:style style:name="heel" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style></office:automatic-styles>';

/** A part as odf-kit writes it, without the line ends it puts between elements: within a paragraph those would be spaces. No text has one (`schrijf`). */
const leesDeel = (bytes: Uint8Array | undefined): string =>
  strFromU8(bytes ?? new Uint8Array())
    .replaceAll('\n', '')
    .replace(/((?:office|manifest):version=)"[^"]*"/u, `$1"${VERSIE}"`);

const vulInhoudAan = (inhoud: string): string =>
  inhoud
    // Within a tag: a quotation mark in an answer is no end of an attribute.
    .replace(/(<style:paragraph-properties [^>]*)style:writing-mode="page"/gu, '$1fo:keep-with-next="always"')
    .replaceAll('<table:table-row>', '<table:table-row table:style-name="heel">')
    .replace('</office:automatic-styles>', RIJSTIJL);

/** Language, sizes of headings, the number of pages in the foot, and the name by which the foot is found. */
const vulStijlenAan = (stijlen: string): string =>
  KORPSEN.reduce(zetKorps, stijlen)
    .replace(
      '<office:styles>',
      '<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties fo:language="nl" fo:country="NL"/></style:default-style>',
    )
    .replace(AANTAL, '<text:page-count>1</text:page-count>')
    // A page has the foot of the style named so; under the name that odf-kit gives, LibreOffice shows none.
    .replace('<style:master-page style:name="Default"', '<style:master-page style:name="Standard"');

const AANVULLING: Readonly<Record<string, (deel: string) => string>> = {
  'content.xml': vulInhoudAan,
  'styles.xml': vulStijlenAan,
  'meta.xml': (meta) => meta.replace(/<meta:creation-date>[^<]*<\/meta:creation-date>/u, ''),
};

/** Adds what odf-kit does not write. */
function vulAan(bestand: Uint8Array): Uint8Array {
  const { mimetype = new Uint8Array(), ...delen } = unzipSync(bestand);
  const rest = Object.entries(delen).map(([naam, bytes]) => [naam, strToU8((AANVULLING[naam] ?? String)(leesDeel(bytes)))] as const);
  return zipSync({ mimetype: [mimetype, { level: 0 }], ...Object.fromEntries(rest) }, { mtime: VASTE_TIJD });
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

/**
 * The form as a file: every heading, word to read, label and answer in the order of the form, and lines to sign on. An empty answer says so.
 * Rejects as `maakDocument` does.
 */
export const maakOdt = (aanhef: Aanhef, rijen: readonly Bladrij[]): Promise<Uint8Array> =>
  maakDocument(aanhef, (document) => {
    for (const rij of rijen) schrijfRij(document, rij);
  });
