/** How soon pages stand on screen: this site beside the two others, page by page, turn by turn. */
import { bezoek, mediaan } from './verf.mjs';
import { spreidingVan } from './woorden.mjs';

/** Our page, and the page of the others it is held against: the same text, or their page of text. */
const PAREN = [
  ['hoofdstuk 6', '/afspraken/6/', '/afspraken/6'],
  ['hoofdstuk 4', '/afspraken/4/', '/afspraken/4'],
  ['bijlage 4', '/bijlagen/4/', '/bijlagen/4'],
  ['wegwijzer (tegenover de tekst)', '/wegwijzers/directe-overdracht/', '/afspraken/6'],
  ['start (tegenover de tekst)', '/', '/afspraken/6'],
];
const MATEN = /** @type {const} */ (['fcp', 'lcp', 'blokkade', 'verzoeken', 'bytes', 'js']);

/** @typedef {import('./verf.mjs').Verf} Verf */

/** @param {readonly (readonly Verf[])[]} bezoeken of this site, Starlight and VitePress */
function cellen(bezoeken) {
  const lcp = bezoeken.map((een) => mediaan(een.map((verf) => verf.lcp)));
  return [
    ...MATEN.map((maat) => bezoeken.map((een) => spreidingVan(een.map((verf) => verf[maat]))).join(' / ')),
    lcp
      .slice(1)
      .map((ander) => ((lcp[0] ?? NaN) / ander).toFixed(2))
      .join(' / '),
  ];
}

/**
 * The part of the page about paint.
 * @param {import('playwright').Browser} browser @param {import('./partijen.mjs').Adressen} adressen @param {number} keer visits to each page
 * @returns {Promise<string>}
 */
export async function meetVerf(browser, { wij, starlight, vitepress }, keer) {
  const regels = [];
  for (const [naam = '', onze = '', hunne = ''] of PAREN) {
    const adressen = [wij + onze, `${starlight}${hunne}/`, `${vitepress}${hunne}.html`];
    const bezoeken = adressen.map(() => /** @type {Verf[]} */ ([]));
    for (let beurt = 0; beurt < keer; beurt++) for (const [nummer, adres] of adressen.entries()) bezoeken[nummer]?.push(await bezoek(browser, adres));
    regels.push(`| ${[naam, ...cellen(bezoeken)].join(' | ')} |`);
    console.log(regels.at(-1));
  }
  return `This site / Starlight / VitePress: 1.6 Mbit/s, 150 ms, processor four times slower, empty cache, 360 × 640, ${keer} visits to each page.
Asked: largest paint at most 0.75 of Starlight's for a page of text, 1 for a walkthrough; not answering at most 50 ms.

| page | first paint, ms | largest paint, ms | not answering, ms | requests | bytes on the line | of which script | largest paint, ratio |
| --- | --- | --- | --- | --- | --- | --- | --- |
${regels.join('\n')}
`;
}
