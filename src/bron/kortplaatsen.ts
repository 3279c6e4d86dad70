/**
 * The places that are told in short: every section with text, and apart from it what one section holds of very different kinds: 4.a to 4.o, and what stands
 * under each heading inside annexes 2, 4 and 5.
 */
import { dichtstbij } from '../taal/gelijkenis';
import { secties, type Sectie } from './tekst';

/** A place told in short, with the section beside which it stands. */
export interface Kortplaats {
  readonly id: string;
  readonly sectie: string;
  /** What stands before it when it is a part of a section: the letter or the heading of the source, and where that stands. */
  readonly deel?: { readonly naam: string; readonly anker: string };
}

const MET_LETTERS = '4';
const MET_KOPPEN: readonly string[] = ['bijlage-2', 'bijlage-4', 'bijlage-5'];

/** Letters of the source in the order of the text: '4-d' for 4-d, 4-b for its first and second sentence. */
function letters({ id, zinnen }: Sectie): Kortplaats[] {
  return zinnen.flatMap(({ anker }) => {
    // Of a letter with more sentences, the first.
    const letter = /^4-([a-o])(?:-1)?$/u.exec(anker)?.[1];
    return letter ? [{ id: `${id}-${letter}`, sectie: id, deel: { naam: `${id}.${letter}`, anker } }] : [];
  });
}

const koppen = ({ id, stukken }: Sectie): Kortplaats[] =>
  stukken
    .filter(({ soort }) => soort === 'tussenkop')
    .map(({ anker, tekst }) => ({ id: anker, sectie: id, deel: { naam: `Onder ‘${tekst.replace(/:$/u, '')}’`, anker } }));

function delenVan(sectie: Sectie): Kortplaats[] {
  if (sectie.id === MET_LETTERS) return letters(sectie);
  return MET_KOPPEN.includes(sectie.id) ? koppen(sectie) : [];
}

/** All places in the order of the text, a section before its parts. */
export const kortplaatsen: readonly Kortplaats[] = secties
  .filter(({ zinnen }) => zinnen.length > 0)
  .flatMap((sectie) => [{ id: sectie.id, sectie: sectie.id }, ...delenVan(sectie)]);

/** Checks the name of a place; empty when it is one, else one Dutch message with the nearest. */
export function keurKortplaats(id: string): string[] {
  if (kortplaatsen.some((plaats) => plaats.id === id)) return [];
  const bijna = dichtstbij(id, kortplaatsen, (plaats) => plaats.id)?.id;
  return [`"${id}" is geen plaats die in het kort wordt verteld. Bedoelt u "${bijna}"?`];
}
