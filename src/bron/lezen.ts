/** Reads a file of the text as data: the one reader for quotes, search, forms, coverage and the comparison with a new version. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HastNode } from 'satteri';
import { opEenRegel } from '../taal/regel';
import { alleKnopen, kenmerkVan, kinderenVan, maakBoom, naamVan, woordenVan } from './boom';

/** Words of the source with the id they have on the page. */
export interface Ankertekst {
  readonly anker: string;
  readonly tekst: string;
}

/** A sentence or list item of the source; its id is stable. */
export interface Zin extends Ankertekst {
  readonly sectie: string;
}

/** A sentence, a heading inside a section or a footnote, with the anchors of the footnotes it refers to. */
export interface Bronstuk extends Zin {
  readonly soort: 'zin' | 'tussenkop' | 'voetnoot';
  readonly noten: readonly string[];
}

/** A section with all that stands in it; the footnotes of a file stand behind its last section. */
export interface Brondeel {
  readonly id: string;
  readonly kop: string;
  readonly stukken: readonly Bronstuk[];
}

/** What stands in a file; words in no sentence, heading or footnote are loose, and in a sound file there are none. */
export interface Brontekst {
  readonly delen: readonly Brondeel[];
  readonly losseWoorden: string;
}

const SOORTEN: Readonly<Record<string, Bronstuk['soort']>> = { Z: 'zin', Tussenkop: 'tussenkop', Voetnoot: 'voetnoot' };

const ankerVan = (knoop: HastNode) => kenmerkVan(knoop, 'id') ?? `voetnoot-${kenmerkVan(knoop, 'n') ?? ''}`;

/** Reads one MDX file. A sentence or heading outside a section is loose words. @throws in English when it is no MDX */
export function leesBrontekst(mdx: string): Brontekst {
  const delen: (Brondeel & { readonly stukken: Bronstuk[] })[] = [];
  const los: string[] = [];
  const lees = (knoop: HastNode, sectie?: (typeof delen)[number]): void => {
    const soort = SOORTEN[naamVan(knoop)];
    const deel = soort === 'voetnoot' ? delen.at(-1) : sectie;
    if (soort && deel) {
      const noten = alleKnopen(knoop).filter((een) => naamVan(een) === 'Noot');
      deel.stukken.push({ soort, anker: ankerVan(knoop), sectie: deel.id, tekst: woordenVan(knoop), noten: noten.map(ankerVan) });
      return;
    }
    const nieuw = naamVan(knoop) === 'Sectie' && { id: kenmerkVan(knoop, 'id') ?? '', kop: kenmerkVan(knoop, 'kop') ?? '', stukken: [] };
    if (nieuw) delen.push(nieuw);
    if (kinderenVan(knoop).length === 0) los.push(woordenVan(knoop));
    for (const kind of kinderenVan(knoop)) lees(kind, nieuw || sectie);
  };
  lees(maakBoom(mdx));
  return { delen, losseWoorden: opEenRegel(los.join(' ')) };
}

/** A file of the text: the folder of its collection, the number of the chapter or annex ('6', 'voorwoord'), and what stands in it. */
export interface Tekstbestand extends Brontekst {
  readonly soort: 'afspraken' | 'bijlagen';
  readonly document: string;
}

/** The files of a text in document order. @param wortel folder with `afspraken` and `bijlagen` @throws when one is missing; in Dutch for a file that is no MDX */
export function leesTekstmap(wortel: string): Tekstbestand[] {
  const volgorde = (naam: string) => (naam === 'voorwoord.mdx' ? '' : naam);
  return (['afspraken', 'bijlagen'] as const).flatMap((soort) =>
    readdirSync(join(wortel, soort))
      .filter((naam) => naam.endsWith('.mdx'))
      .sort((a, b) => volgorde(a).localeCompare(volgorde(b)))
      .map((naam) => {
        try {
          return { soort, document: naam.replace(/\.mdx$/u, ''), ...leesBrontekst(readFileSync(join(wortel, soort, naam), 'utf8')) };
        } catch (fout) {
          throw new Error(`${soort}/${naam} is geen geldige MDX: ${fout instanceof Error ? fout.message : String(fout)}`, { cause: fout });
        }
      }),
  );
}
