/** What a page has to bring on paper, read from the build, whatever engine prints it. */
import { leesDocument } from './dist';
import { leesPdf, leesRegels, zonderWit } from './pdf';

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

/** What stands at the foot of a sheet, without white space; a form has its own title there. */
const VOET = /^.{0,90}tekst(?:januari)?\d{4}(?:bladzijde.*)?$|^bladzijde\d+(?:van\d+)?$/u;
/** Over how many lines a heading goes at most. */
const KOPREGELS = 4;

/**
 * Headings that are the last words on their sheet: what they head is on the next. The last sheet is not looked at.
 * @param koppen the words of every heading of the page @throws when the bytes are no PDF
 */
export async function koppenOnderaan(bytes: Uint8Array, koppen: readonly string[]): Promise<string[]> {
  const kaal = (tekst: string) => zonderLigaturen(zonderWit(tekst));
  const namen = new Set(koppen.map(kaal).filter((naam) => naam !== ''));
  const vellen = await leesRegels(bytes);
  return vellen.slice(0, -1).flatMap((regels, plaats) => {
    const onderste = regels.filter((regel) => !VOET.test(zonderWit(regel))).slice(-KOPREGELS);
    const slot = onderste.map((_, eerste) => onderste.slice(eerste).map(kaal).join('')).find((woorden) => namen.has(woorden));
    return slot === undefined ? [] : [`vel ${plaats + 1}: ${slot}`];
  });
}

/** What heads what comes after it. */
export const KOPPEN = 'main :is(h1, h2, h3, h4, h5, h6, dt, legend, caption)';

/** The words of what heads something on paper. Runs in the page, while it is as on paper; `keuze` is {@link KOPPEN}. */
export const koppenInBlad = (keuze: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(keuze)].filter((kop) => kop.checkVisibility()).map((kop) => kop.innerText);
