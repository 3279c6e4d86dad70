/**
 * A drawing as Graphviz writes it (`svg_inline`), made fit to stand in a page: without its ids and names of nodes, which are not for readers,
 * and with the letter and the colour of the text around it (WCAG 1.4.3, 1.4.11). Build time only.
 */
import { alsHtml } from '../taal/html';

/** Size of the letter in units of the drawing. */
export const LETTER = 12;

/** Width and height of the drawing in units, with its margin. @throws when it is not a drawing of Graphviz. */
export function maten(tekening: string): { readonly breed: number; readonly hoog: number } {
  const [, breed, hoog] = /<svg width="(\d+)pt" height="(\d+)pt"/u.exec(tekening) ?? [];
  if (breed === undefined || hoog === undefined) throw new Error('Graphviz gave no drawing with a size in points.');
  return { breed: Number(breed), hoog: Number(hoog) };
}

/** Width of a space in that size. */
const SPATIE = 4;

/** What of Graphviz' output says nothing to a reader, or is said once for the whole drawing. */
const WEG = /<!--.*?-->|<title>.*?<\/title>|\n| (?:id|font-family|font-size|xml:space)="[^"]*"/gsu;

/** The drawing as a fragment for in a page: one unit is one pixel, and its only title is its accessible name. */
export function alsPaginasvg(tekening: string, titel: string): string {
  const { breed, hoog } = maten(tekening);
  const inhoud = tekening
    .slice(tekening.indexOf('<g '))
    .replace(WEG, '')
    .replaceAll('"black"', '"currentColor"')
    // A line of text that starts with spaces is moved: they are no words, and SVG drops them.
    .replace(/>((?: |&#160;)+)/gu, (_begin, spaties: string) => ` dx="${SPATIE * spaties.replaceAll('&#160;', ' ').length}">`);
  return [
    `<svg class="wegwijzer-diagram" role="img" width="${breed}" height="${hoog}" viewBox="0 0 ${breed} ${hoog}"`,
    ` font-family="Arial, Helvetica, sans-serif" font-size="${LETTER}" fill="currentColor"><title>${alsHtml(titel)}</title>${inhoud}`,
  ].join('');
}
