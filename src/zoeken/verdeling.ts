/**
 * Which keys of the word table go with the first script: those of words of the text. A query that has another word asks for the rest first,
 * so a key that is left out is never missed.
 */
import { getalvormen } from './getallen';
import { woorden } from './normaliseer';
import { stam } from './stam';
import type { Ingang, Zoekgegevens } from './typen';

/** Rows with their keys in two parts; a row that has both stands in both, under its own name in the second. */
export interface Verdeling {
  readonly eerst: readonly Ingang[];
  readonly later: readonly Ingang[];
}

/** Divides the word table; a row without a place goes with the rest. */
export function verdeel({ ingangen, woorden: tekst, stopwoorden, vraagwoorden }: Zoekgegevens): Verdeling {
  const stammen = new Set(tekst.map(stam));
  const los = new Set([...stopwoorden, ...vraagwoorden]);
  const staat = (woord: string) => los.has(woord) || getalvormen(woord).some((vorm) => stammen.has(stam(vorm)));
  const vanTekst = (sleutel: string) => woorden(sleutel).every(staat);
  const metSleutels = (ingang: Ingang, sleutels: readonly string[]) => (sleutels.length > 0 ? [{ ...ingang, sleutels }] : []);
  return {
    eerst: ingangen.flatMap((ingang) => (ingang.geen === undefined ? metSleutels(ingang, ingang.sleutels.filter(vanTekst)) : [])),
    later: ingangen.flatMap((ingang) => {
      if (ingang.geen !== undefined) return [ingang];
      const rest = ingang.sleutels.filter((sleutel) => !vanTekst(sleutel));
      const [naam = ''] = ingang.sleutels;
      return metSleutels(ingang, rest.length > 0 && !rest.includes(naam) ? [naam, ...rest] : rest);
    }),
  };
}
