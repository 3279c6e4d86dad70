/**
 * Pages and lists for a network drive. Over file:// a link to a folder shows a list of files, so every link to a folder gets `index.html`
 * at its end: in the markup, in the data that the scripts make links from, and in the lists for other sites. All else stays as it is, to the byte.
 */

const BESTAND = 'index.html';
/** Comments, scripts and tags: the only places where text that looks like a tag is one. */
const DELEN = /<!--[\s\S]*?-->|(<script\b(?:"[^"]*"|[^">])*>)([\s\S]*?)<\/script>|<[a-z](?:"[^"]*"|[^">])*>/giu;
/** An attribute with its value, which every page has in double quotes; taken one by one, so that nothing inside a value is seen as an attribute. */
const KENMERK = /(?<=\s)([^\s">=]+)="([^"]*)"/gu;
const LINKS = new Set(['href', 'action']);
/** A relative link to a folder, with what may come after it. */
const MAP = /^((?:[\w.-]+\/)+)(?=$|[?#])/u;
/**
 * The same as a text in JSON, where 'en/of/' is none: after the quote that begins the text come one or two dots, as in all paths of the data.
 * A quote inside a text has a backslash before it.
 */
const MAP_IN_JSON = /(?<=(?<!\\)")(\.{1,2}\/(?:[\w.-]+\/)*)(?=["?#])/gu;

/** A link that ends in a file when it led to a folder. @param {string} adres @returns {string} */
export const naarBestand = (adres) => adres.replace(MAP, `$1${BESTAND}`);

/** @param {string} tag the script's opening tag @param {string} inhoud */
const zetScriptOm = (tag, inhoud) => (/\stype="application\/json"/u.test(tag) ? inhoud.replace(MAP_IN_JSON, `$1${BESTAND}`) : inhoud);

/** @param {string} tag */
const zetTagOm = (tag) => tag.replace(KENMERK, (heel, naam, waarde) => (LINKS.has(naam) ? `${naam}="${naarBestand(waarde)}"` : heel));

/**
 * @param {string} html a page of the site
 * @returns {string} the page for a network drive; a page that is one already comes out the same
 */
export function zetOm(html) {
  return html.replace(DELEN, (heel, tag, inhoud) => {
    if (heel.startsWith('<!--')) return heel;
    if (tag === undefined) return zetTagOm(heel);
    return `${zetTagOm(tag)}${zetScriptOm(tag, inhoud)}</script>`;
  });
}

/** Seen without styles only (`.pak-uit` in src/components/pagina/pagina.css): who opens a page from inside a zip gets that one file. */
const PAK_UIT =
  '<p class="pak-uit"><strong>Ziet dit blad er kaal uit? Dan is de zip nog niet uitgepakt. Pak de hele zip uit en open index.html in de nieuwe map.</strong></p>';

/** Lets the first page say that its zip must be unpacked. @param {string} html @returns {string} */
export const zegUitpakken = (html) => html.replace(/<body\b[^>]*>/u, (body) => body + PAK_UIT);

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
