/**
 * Pages and lists for a network drive. Over file:// a link to a folder shows a list of files, so every link to a folder gets `index.html`
 * at its end: in the markup, in the data that the scripts make links from, and in the lists for other sites. All else stays as it is, to the byte.
 */

/**
 * How the data of a walkthrough are packed (src/wegwijzer/inpakken.ts).
 * @typedef {{ pakIn(gegevens: object): unknown, pakUit(pakket: any): unknown }} Inpakker
 */

const BESTAND = 'index.html';
/** Comments, scripts and tags: the only places where text that looks like a tag is one. */
const DELEN = /<!--[\s\S]*?-->|(<script\b(?:"[^"]*"|[^">])*>)([\s\S]*?)<\/script>|<[a-z](?:"[^"]*"|[^">])*>/giu;
/** An attribute with its value, which every page has in double quotes; taken one by one, so that nothing inside a value is seen as an attribute. */
const KENMERK = /(?<=\s)([^\s">=]+)="([^"]*)"/gu;
const LINKS = new Set(['href', 'action']);
/** A relative link to a folder, with what may come after it. */
const MAP = /^((?:[\w.-]+\/)+)(?=$|[?#])/u;
/** The same among other texts ('en/of/' is none): it starts with one or two dots, as all paths in the data do. */
const MAP_IN_GEGEVENS = /^\.{1,2}\/(?:[\w.-]+\/)*(?=$|[?#])/u;

/** A link that ends in a file when it led to a folder. @param {string} adres @returns {string} */
export const naarBestand = (adres) => adres.replace(MAP, `$1${BESTAND}`);

/** The same data with every text that is a link to a folder changed. @param {unknown} deel @returns {unknown} */
function inGegevens(deel) {
  if (typeof deel === 'string') return MAP_IN_GEGEVENS.test(deel) ? naarBestand(deel) : deel;
  if (Array.isArray(deel)) return deel.map(inGegevens);
  if (deel === null || typeof deel !== 'object') return deel;
  return Object.fromEntries(Object.entries(deel).map(([naam, waarde]) => [naam, inGegevens(waarde)]));
}

/** '<' would end the script element when a text has '</script>' in it. @param {unknown} gegevens */
const schrijfJson = (gegevens) => JSON.stringify(gegevens).replaceAll('<', String.raw`\u003c`);

/** @param {string} tag the script's opening tag @param {string} json @param {Inpakker} inpakker */
function zetGegevensOm(tag, json, { pakIn, pakUit }) {
  if (!/\stype="application\/json"/u.test(tag)) return json;
  const gelezen = /** @type {unknown} */ (JSON.parse(json));
  if (!/\sdata-eiland-gegevens/u.test(tag)) return schrijfJson(inGegevens(gelezen));
  return schrijfJson(pakIn(/** @type {object} */ (inGegevens(pakUit(gelezen)))));
}

/** @param {string} tag */
const zetTagOm = (tag) => tag.replace(KENMERK, (heel, naam, waarde) => (LINKS.has(naam) ? `${naam}="${naarBestand(waarde)}"` : heel));

/**
 * @param {string} html a page of the site @param {Inpakker} inpakker
 * @returns {string} the page for a network drive; a page that is one already comes out the same
 * @throws when data in the page cannot be read
 */
export function zetOm(html, inpakker) {
  return html.replace(DELEN, (heel, tag, inhoud) => {
    if (heel.startsWith('<!--')) return heel;
    if (tag === undefined) return zetTagOm(heel);
    return `${zetTagOm(tag)}${zetGegevensOm(tag, inhoud, inpakker)}</script>`;
  });
}

/** The list for other sites (koppelen.json), in which a path is a key; that of the first page is empty. @param {string} json */
export function zetLijstOm(json) {
  const { koppelingen, ...rest } = JSON.parse(json);
  const soorten = Object.entries(koppelingen).map(([soort, titels]) => [
    soort,
    Object.fromEntries(Object.entries(titels).map(([pad, titel]) => [naarBestand(pad) || BESTAND, titel])),
  ]);
  return JSON.stringify({ ...rest, koppelingen: Object.fromEntries(soorten) });
}

/** The feed of changes (wijzigingen.xml). @param {string} xml */
export const zetFeedOm = (xml) => xml.replace(/<link\b[^>]*>/gu, zetTagOm);
