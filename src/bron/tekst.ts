/**
 * The source text as data: sections and anchored sentences, read from the same MDX files that are published.
 * Quotes in content are checked against this, so what is cited is what stands on the page.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A sentence or list item of the source with a stable id. */
export interface Zin {
  readonly anker: string;
  readonly sectie: string;
  readonly tekst: string;
}

/** A section of the source, in the order of the document. */
export interface Sectie {
  readonly id: string;
  readonly kop: string;
  /** Folder of the collection the section stands in. */
  readonly soort: 'afspraken' | 'bijlagen';
  /** Number of the chapter or annex: '6', 'voorwoord'. */
  readonly document: string;
  readonly zinnen: readonly Zin[];
}

const WORTEL = resolve('src/content');
const SECTIE = /<Sectie id="([^"]+)" kop="([^"]*)">([\s\S]*?)<\/Sectie>/gu;
const ZIN = /<Z id="([^"]+)">([\s\S]*?)<\/Z>/gu;

/** MDX of one sentence → the words a reader sees (footnote marks and tags dropped, white space folded). */
export function platteTekst(mdx: string): string {
  return mdx
    .replace(/<[^>]+>/gu, '')
    .replace(/\{'([^']*)'\}/gu, '$1')
    .replace(/\\([*_<>{}[\]`#-])/gu, '$1')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
    .trim();
}

function leesDocument(wortel: string, soort: Sectie['soort'], bestand: string): Sectie[] {
  const mdx = readFileSync(join(wortel, soort, bestand), 'utf8');
  const document = bestand.replace(/\.mdx$/u, '');
  return [...mdx.matchAll(SECTIE)].map(([, id = '', kop = '', inhoud = '']) => ({
    id,
    kop,
    soort,
    document,
    zinnen: [...inhoud.matchAll(ZIN)].map(([, anker = '', tekst = '']) => ({ anker, sectie: id, tekst: platteTekst(tekst) })),
  }));
}

/** The files of a text in document order. @param wortel folder with `afspraken` and `bijlagen` @throws when one of the two is missing */
export function geefTekstbestanden(wortel: string): { soort: Sectie['soort']; bestand: string }[] {
  const volgorde = (naam: string) => (naam === 'voorwoord.mdx' ? '0' : naam);
  return (['afspraken', 'bijlagen'] as const).flatMap((soort) =>
    readdirSync(join(wortel, soort))
      .filter((naam) => naam.endsWith('.mdx'))
      .sort((a, b) => volgorde(a).localeCompare(volgorde(b)))
      .map((bestand) => ({ soort, bestand })),
  );
}

/** All sections of the agreements in document order: foreword, chapters 1–7, annexes 1–6. */
export const secties: readonly Sectie[] = geefTekstbestanden(WORTEL).flatMap(({ soort, bestand }) => leesDocument(WORTEL, soort, bestand));

/** All anchored sentences by anchor. */
export const zinnen: ReadonlyMap<string, Zin> = new Map(secties.flatMap((sectie) => sectie.zinnen).map((zin) => [zin.anker, zin]));

const perId = new Map(secties.map((sectie) => [sectie.id, sectie]));

/** The section with this id; throws when there is none, since a link to it would be dead. */
export function geefSectie(id: string): Sectie {
  const sectie = perId.get(id);
  if (!sectie) throw new Error(`Sectie "${id}" bestaat niet in de bron.`);
  return sectie;
}

/** The anchored sentence; throws when there is none. */
export function geefZin(anker: string): Zin {
  const zin = zinnen.get(anker);
  if (!zin) throw new Error(`Anker "${anker}" bestaat niet in de bron.`);
  return zin;
}
