/** Reads a file of the text as data: the one reader for quotes, search, forms, coverage and the comparison with a new version. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HastNode } from 'satteri';
import { alleKnopen, kenmerkVan, kinderenVan, maakBoom, naamVan, woordenVan } from './boom';

/** A sentence, a heading inside a section or a footnote, with the id it has on the page. */
export interface Bronstuk {
  readonly soort: 'zin' | 'tussenkop' | 'voetnoot';
  readonly anker: string;
  readonly tekst: string;
  /** Anchors of the footnotes it refers to, in order. */
  readonly noten: readonly string[];
}

/** A section with all that stands in it; the footnotes of a file stand behind its last section. */
export interface Brondeel {
  readonly id: string;
  readonly kop: string;
  readonly stukken: readonly Bronstuk[];
}

export interface Brontekst {
  readonly delen: readonly Brondeel[];
  /** Words that stand in no sentence, heading or footnote; empty in a sound file. */
  readonly losseWoorden: string;
}

const ankerVanNoot = (knoop: HastNode) => `voetnoot-${kenmerkVan(knoop, 'n') ?? ''}`;

function leesStuk(soort: Bronstuk['soort'], knoop: HastNode): Bronstuk {
  const noten = alleKnopen(knoop).filter((een) => naamVan(een) === 'Noot');
  return {
    soort,
    anker: soort === 'voetnoot' ? ankerVanNoot(knoop) : (kenmerkVan(knoop, 'id') ?? ''),
    tekst: woordenVan(knoop),
    noten: noten.map(ankerVanNoot),
  };
}

/** Reads one MDX file. A sentence or heading outside a section is loose words. @throws in English when it is no MDX */
export function leesBrontekst(mdx: string): Brontekst {
  const delen: (Brondeel & { stukken: Bronstuk[] })[] = [];
  const los: string[] = [];
  const lees = (knoop: HastNode, sectie?: Bronstuk[]): void => {
    const naam = naamVan(knoop);
    if (naam === 'Sectie') {
      const deel = { id: kenmerkVan(knoop, 'id') ?? '', kop: kenmerkVan(knoop, 'kop') ?? '', stukken: [] };
      delen.push(deel);
      for (const kind of kinderenVan(knoop)) lees(kind, deel.stukken);
    } else if (naam === 'Z' && sectie) sectie.push(leesStuk('zin', knoop));
    else if (naam === 'Tussenkop' && sectie) sectie.push(leesStuk('tussenkop', knoop));
    else if (naam === 'Voetnoot') delen.at(-1)?.stukken.push(leesStuk('voetnoot', knoop));
    else if (kinderenVan(knoop).length === 0) los.push(woordenVan(knoop));
    else for (const kind of kinderenVan(knoop)) lees(kind, sectie);
  };
  lees(maakBoom(mdx));
  return { delen, losseWoorden: los.filter((woorden) => woorden !== '').join(' ') };
}

/** A file of the text: its collection, its name there, and what stands in it. */
export interface Tekstbestand extends Brontekst {
  readonly soort: 'afspraken' | 'bijlagen';
  /** Number of the chapter or annex: '6', 'voorwoord'. */
  readonly document: string;
}

/** The files of a text in document order. @param wortel folder with `afspraken` and `bijlagen` @throws when one is missing; in Dutch for a file that is no MDX */
export function leesTekstmap(wortel: string): Tekstbestand[] {
  const volgorde = (naam: string) => (naam === 'voorwoord.mdx' ? '0' : naam);
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
