/** Reads what stands in a PDF: its text without spaces (line ends fall anywhere), its pages, its title. */
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

export interface Pdf {
  readonly bladzijden: number;
  /** All text without white space. */
  readonly tekst: string;
  readonly titel: string;
}

/** Text without white space, as `Pdf.tekst` has it; apostrophes are left out: a font gives one glyph for several of them. */
export const zonderWit = (tekst: string) => tekst.normalize('NFKC').replace(/[\s\u{AD}'‘’\u{2BB}\u{2BC}]+/gu, '');

/** @throws when the bytes are no PDF. */
export async function leesPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const { info } = await getMeta(pdf);
  return { bladzijden: totalPages, tekst: zonderWit(text), titel: String(info['Title'] ?? '') };
}
