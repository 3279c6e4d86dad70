/** What a page has to bring on paper, read from the build, whatever engine prints it. */
import { leesDocument } from './dist';
import { leesPdf, zonderWit } from './pdf';

/** A glyph that stands for more letters (ft, fi, fl) is on paper, but the PDF does not say which letters it stands for. */
const zonderLigaturen = (tekst: string) => tekst.replace(/[\0fijlt]/gu, '');

/** The words of elements. */
export const tekstenVan = (delen: readonly Element[]): string[] => delen.map(({ textContent }) => textContent);
/** Elements of a page as it was built; `pad` as a browser asks for it, without a fragment. */
export const opBladzijde = (pad: string, kiezer: string): Element[] => [...leesDocument(`${pad}index.html`).querySelectorAll(kiezer)];
/** The word in the margin with the first words of its sentence, before a term or a note begins. */
const metZin = (norm: Element) => `${norm.textContent} ${norm.nextSibling?.textContent?.trim().slice(0, 20) ?? ''}`;

/** What paper of the agreements has beside their text: notes, headings with their number, norm words with their sentence. */
export const nootwoorden = (pad: string): string[][] => [
  tekstenVan(opBladzijde(pad, '.eindnoten li')),
  tekstenVan(opBladzijde(pad, '.sectie > :is(h1, h2, h3, h4)')),
  opBladzijde(pad, '.norm').map(metZin),
];

/** The text on paper without white space, and which of these words are not in it. @throws when the bytes are no PDF */
export async function leesPapier(bytes: Uint8Array, woorden: readonly string[]): Promise<{ tekst: string; kwijt: string[] }> {
  const { tekst } = await leesPdf(bytes);
  const opPapier = zonderLigaturen(tekst);
  return { tekst, kwijt: woorden.filter((stuk) => !opPapier.includes(zonderLigaturen(zonderWit(stuk)))) };
}
