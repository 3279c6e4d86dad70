/** How a source is named where there is little room. */
import { kenmerkVanSectie, padVanAnker } from '../bron/paden';
import { geefZin } from '../bron/tekst';
import type { Bron } from '../bron/schema-bron';
import type { Plaatslink } from './gegevens';

/** Where a quote stands, in the words of the source: '6.1.1', '4.n', 'B3'. */
export function plaatsVan(anker: string): string {
  const letter = /^[34]-([a-z])/u.exec(anker)?.[1];
  const sectie = kenmerkVanSectie(geefZin(anker).sectie);
  return letter ? `${sectie}.${letter}` : sectie;
}

/** The places of sources, each once, and unclear points, as links. */
export function plaatslinks(bronnen: readonly Bron[], punten: readonly string[]): Plaatslink[] {
  const plaatsen = new Map(bronnen.map(({ anker }) => [plaatsVan(anker), anker]));
  return [
    ...[...plaatsen].map(([naam, anker]) => ({ naam, pad: padVanAnker(anker) })),
    ...punten.map((nr) => ({ naam: nr, pad: `/onduidelijkheden/#${nr}`, label: `Punt ${nr}` })),
  ];
}
