/**
 * Words with which people ask for a section that does not have them itself: from the questions kept in content. They count beside the words of
 * the text, and only for words that the text or the word table knows: what nobody has placed stays unknown.
 */
import { getalvormen } from './getallen';
import { woorden } from './normaliseer';
import { stammenVan } from './plaatsen';
import { stam } from './stam';
import type { Zoekgegevens } from './typen';

/** A stem that this share of the sections is asked for with tells them apart no more. */
const MEESTE_AANDEEL = 0.14;

/** A section with the questions it answers and the stems it has itself. */
export interface Gevraagde {
  readonly vragen: readonly string[];
  readonly eigen: ReadonlySet<string>;
}

/** Per section the stems of its questions that it does not have itself, sorted. @param los words that say nothing @param bekend stems that are known */
export function kiesGevraagd(secties: readonly Gevraagde[], los: ReadonlySet<string>, bekend: ReadonlySet<string>): string[][] {
  const telt = (woord: string) => !los.has(woord) && !/\d/u.test(woord) && getalvormen(woord).length === 1;
  const perSectie = secties.map(({ vragen, eigen }) =>
    [...new Set(vragen.flatMap(woorden).filter(telt).map(stam))].filter((kern) => bekend.has(kern) && !eigen.has(kern)).sort(),
  );
  const aantal = Map.groupBy(perSectie.flat(), (kern) => kern);
  return perSectie.map((lijst) => lijst.filter((kern) => (aantal.get(kern)?.length ?? 0) < secties.length * MEESTE_AANDEEL));
}

/** The stems of the text as their numbers, for the first script; the rest as they are, for the second. */
export function verdeelGevraagd({ gevraagd, woorden: tekst }: Pick<Zoekgegevens, 'gevraagd' | 'woorden'>): { eerst: number[][]; later: string[][] } {
  const plaats = new Map(stammenVan(tekst).map((kern, nummer) => [kern, nummer]));
  return {
    eerst: gevraagd.map((lijst) => lijst.flatMap((kern) => plaats.get(kern) ?? []).sort((a, b) => a - b)),
    later: gevraagd.map((lijst) => lijst.filter((kern) => !plaats.has(kern))),
  };
}

/** Per target the stems again. @param tekst words of the text */
export function leesGevraagd(nummers: readonly (readonly number[])[], tekst: readonly string[]): string[][] {
  const stammen = stammenVan(tekst);
  return nummers.map((lijst) => lijst.flatMap((nummer) => stammen[nummer] ?? []).sort());
}
