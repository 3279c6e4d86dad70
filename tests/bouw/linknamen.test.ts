/** Links of one page with the same words lead to the same place (WCAG 2.4.4, 2.4.9). */
import { expect, it } from 'vitest';
import { bestanden, leesDocument } from '../hulp/dist';

/** A link that cites a place of the text, with or without the rule in it, or an unclear point: what a sentence of it may have as id. */
const AANHALING = /^(?:paragraaf |hoofdstuk |bijlage |punt )?[BO]?(?<nr>voorwoord|[\d.]+(?:(?:\.| onder )[a-z])?)(?:: .*| · R\d+)?$/iu;

/** What a citation leads to; undefined for the words of any other link. */
function aangehaald(naam: string): string | undefined {
  const nr = AANHALING.exec(naam)
    ?.groups?.['nr']?.toLowerCase()
    .replace(/(?:\.| onder )(?=[a-z]$)/u, '-');
  if (nr === undefined) return undefined;
  if (/^(?:b|bijlage )\d/iu.test(naam)) return `bijlage-${nr}`;
  return /^(?:o|punt o?)\d/iu.test(naam) ? `O${nr}` : nr;
}

/** Where a link leads: a citation to the section or point it names, whichever sentence of it. */
function doel(naam: string, href: string, pagina: string): string {
  const { pathname, hash } = new URL(href, `http://dist/${pagina}`);
  const anker = decodeURIComponent(hash.slice(1));
  const plaats = aangehaald(naam);
  if (plaats !== undefined && (anker === plaats || anker.startsWith(`${plaats}-`))) return plaats;
  return pathname.replace(/index\.html$/u, '') + hash;
}

/** The name of a link, as assistive technology has it. */
const naamVan = (link: Element) =>
  (
    link.getAttribute('aria-label') ??
    [link.textContent, ...[...link.querySelectorAll('img')].map((beeld) => beeld.getAttribute('alt') ?? '')].join(' ')
  )
    .replace(/\s+/gu, ' ')
    .trim();

function dubbel(pagina: string): string[] {
  const perNaam = new Map<string, Set<string>>();
  for (const link of leesDocument(pagina).querySelectorAll('a[href]')) {
    if (link.closest('[data-bron]')) continue;
    const naam = naamVan(link);
    perNaam.set(naam, (perNaam.get(naam) ?? new Set()).add(doel(naam, link.getAttribute('href') ?? '', pagina)));
  }
  return [...perNaam].flatMap(([naam, doelen]) => (doelen.size > 1 ? [`${pagina}: “${naam}” → ${[...doelen].join(', ')}`] : []));
}

it('no page has two links with the same words to different places, outside the text itself', () => {
  expect(bestanden('.html').flatMap(dubbel)).toEqual([]);
});

it('every link has words', () => {
  const stil = bestanden('.html').flatMap((pagina) =>
    [...leesDocument(pagina).querySelectorAll('a[href]')].filter((link) => naamVan(link) === '').map((link) => `${pagina}: ${link.outerHTML}`),
  );
  expect(stil).toEqual([]);
});
