/** HTML to paste into another site: headings and lists of links, nothing else. */
import { alsHtml } from '../taal/html';

export interface Linklijst {
  readonly kop: string;
  readonly links: readonly { readonly titel: string; readonly adres: string }[];
}

/** Stands where the address of the site belongs, as long as that is not known. */
export const PLAATSHOUDER = 'https://uw-intranet/afsprakenwijzer/';

/** The snippet; each link on a line of its own, so that an editor can take out what is not wanted. */
export const schrijfFragment = (lijsten: readonly Linklijst[]): string =>
  lijsten
    .map(({ kop, links }) => {
      const regels = links.map(({ titel, adres }) => `<li><a href="${alsHtml(adres)}">${alsHtml(titel)}</a></li>`);
      return `<h3>${alsHtml(kop)}</h3>\n<ul>\n${regels.join('\n')}\n</ul>`;
    })
    .join('\n');
