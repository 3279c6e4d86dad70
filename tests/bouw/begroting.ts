/** What a page may weigh, all in one place: a reading page is there within one initial congestion window. Bytes, never time; `dist` has no limit. */

const KIB = 1024;
const MIB = 1024 * KIB;

/** The page with everything, to print. */
export const GEHEEL = 'afspraken/volledig/index.html';
/** The longest texts get more room. */
const RUIM: readonly string[] = ['afspraken/6/index.html', 'bijlagen/4/index.html', GEHEEL];

/** HTML and CSS of a page with the text of the agreements, as brotli. */
export const ruimteVoorLezen = (pagina: string): number => (RUIM.includes(pagina) ? 24 : 16) * KIB;

/**
 * All of the first view of a reading page as gzip, fonts apart. Chapter 6 has 47 of the 84 unclear points beside its text, and 17 sections in short;
 * every walkthrough that is offered beside a section adds some thirty bytes, and there is room for ten more.
 */
export const ruimteVoorEersteBeeld = (pagina: string): number => (pagina === 'afspraken/6/index.html' ? 26.75 : 24) * KIB;

export const BEGROTING = {
  /** Of a reading page: JavaScript as gzip, and how many files a browser asks for. */
  lezen: { javascript: 3 * KIB, verzoeken: 5 },
  /** JavaScript of a walkthrough, as gzip. */
  wegwijzer: 36 * KIB,
  /** JavaScript of a story or a set before a moment is opened, as gzip. */
  verhaal: 36 * KIB,
  /** JavaScript of the trainer's kit and of a facilitator's sheet, as gzip; a role sheet is read, and has that of a reading page. */
  trainer: 4 * KIB,
  /** HTML of any page, as gzip. */
  bladzijde: 40 * KIB,
  /** All web fonts together, as they are. */
  letters: 48 * KIB,
  /** What a search loads, as gzip: script and index for the list, then the texts for excerpts. Pagefind comes later, if at all. */
  zoeklijst: 40 * KIB,
  zoektekst: 40 * KIB,
  /** The feed of changes, as it is. */
  feed: 1.5 * KIB,
  /** The copy for use without network, as brotli. */
  kopie: 2 * MIB,
  /** A release for a web server. */
  zip: 8 * MIB,
} as const;
