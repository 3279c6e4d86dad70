/** What pages say in our own words is spelled right, with the words of components and scripts that no content file has. */
import { expect, it } from 'vitest';
import { leesEigen } from '../../scripts/leesbaarheid/lezen';
import { eersteVanElkeSoort, leesDocument } from '../hulp/dist';
import { alle } from '../hulp/html';
import { EIGEN_WOORDEN, maakSpelling, woordenUit } from '../hulp/spelling';

/** The words of the source, what is to be typed or copied, and drawings, which break words over lines. */
const NIET_VAN_ONS = '[data-bron], .bron, blockquote, q, cite, code, pre, script, style, svg, input, textarea, [lang]:not([lang="nl"]):not(html)';

function eigenTekst(pagina: string): string {
  const document = leesDocument(pagina);
  for (const deel of alle(NIET_VAN_ONS, document)) deel.remove();
  const namen = alle('[aria-label], [alt], [title]', document).map((deel) =>
    ['aria-label', 'alt', 'title'].map((naam) => deel.getAttribute(naam) ?? '').join(' '),
  );
  // Words of two elements beside each other are two words.
  const regels = alle('body *', document).flatMap((deel) =>
    [...deel.childNodes].filter((kind) => kind.nodeType === 3).map((kind) => kind.textContent ?? ''),
  );
  return [document.title, ...namen, ...regels].join(' \n ');
}

/** A page of each kind; the register has the words that people search with. */
const paginas = eersteVanElkeSoort().filter((pad) => pad !== 'register/');
const teksten = paginas.map((pad) => eigenTekst(pad.endsWith('.html') ? pad : `${pad}index.html`));

it('no page of a kind has a word of ours that is not spelled right', async () => {
  const fouten = await maakSpelling();
  expect(fouten(woordenUit(teksten)).map(({ woord, bij }) => `${woord}: ${bij.replace(/\s+/gu, ' ')}`)).toEqual([]);
});

it('every word of our own is used', () => {
  const gebruikt = new Set(woordenUit([...leesEigen().flatMap((een) => een.teksten), ...teksten]).map(({ woord }) => woord));
  expect(EIGEN_WOORDEN.filter((woord) => !gebruikt.has(woord))).toEqual([]);
});
