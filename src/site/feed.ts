/** The feed of changes (Atom, RFC 4287). Links are relative to the feed itself: the site has no fixed address. */
import { alsHtml } from '../taal/html';

/** A version as content has it; the date is a day or a month: `2026-11-24`, `2020-01`. */
export interface Versiebericht {
  readonly versie: string;
  readonly datum: string;
  readonly soort: 'tekst' | 'site';
  readonly samenvatting?: string | undefined;
  readonly wijzigingen: readonly { readonly sectie?: string | undefined; readonly tekst: string }[];
}

const KENMERK = 'tag:afsprakenwijzer,2026:';
const NAAM = { tekst: 'Tekst', site: 'Site' } as const;

/** Atom wants a moment: the first one of the day or month. */
const moment = (datum: string) => `${datum.length === 7 ? `${datum}-01` : datum}T00:00:00Z`;

function schrijfBericht({ versie, datum, soort, samenvatting, wijzigingen }: Versiebericht, padVan: (sectie: string) => string): string {
  const secties = [...new Set(wijzigingen.flatMap(({ sectie }) => sectie ?? []))];
  const regels = [...(samenvatting ? [samenvatting] : []), ...wijzigingen.map(({ sectie, tekst }) => (sectie ? `${sectie}: ${tekst}` : tekst))];
  return [
    `<entry><title>${alsHtml(`${NAAM[soort]}: ${versie}`)}</title>`,
    `<id>${KENMERK}${soort}/${encodeURIComponent(versie)}</id><updated>${moment(datum)}</updated>`,
    '<link href="over/"/>',
    ...secties.map((sectie) => `<link rel="related" href="${alsHtml(padVan(sectie))}" title="${alsHtml(sectie)}"/>`),
    `<content>${alsHtml(regels.join('\n'))}</content></entry>`,
  ].join('');
}

/**
 * The feed as XML.
 * @param naam of the site
 * @param versies newest first
 * @param padVan path of a section from the root of the site, without a slash before it
 * @throws when there is no version: a feed has a moment of change
 */
export function schrijfFeed(naam: string, versies: readonly Versiebericht[], padVan: (sectie: string) => string): string {
  const laatste = versies
    .map(({ datum }) => moment(datum))
    .sort()
    .at(-1);
  if (!laatste) throw new Error('In src/content/versies staat geen versie: zonder versie is er geen lijst van wijzigingen (wijzigingen.xml).');
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<title>${alsHtml(naam)}: wijzigingen</title><id>${KENMERK}wijzigingen</id><updated>${laatste}</updated>`,
    `<author><name>${alsHtml(naam)}</name></author><link rel="self" href="wijzigingen.xml"/><link href="over/"/>`,
    ...versies.map((versie) => schrijfBericht(versie, padVan)),
    '</feed>',
  ].join('');
}
