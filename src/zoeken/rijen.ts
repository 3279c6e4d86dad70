/** Rows of the word table, from the words of the work floor and the terms of the glossary. */
import type { Begrip } from '../bron/schema-begrip';
import { dichtstbij } from '../taal/gelijkenis';
import { vouw, woorden } from './normaliseer';
import type { Zoekwoorden } from './schema';
import { stam } from './stam';
import type { Ingang } from './typen';

/** What rows are made from. */
interface Rijstof {
  readonly begrippen: ReadonlyMap<string, Begrip>;
  readonly zoekwoorden: readonly Zoekwoorden[];
}

/** A term of the glossary lands at its best sections only. */
const MEESTE_DOELEN = 4;

/** A row of the word table before targets are numbers. */
interface Indexrij {
  readonly sleutels: readonly string[];
  readonly doelen: readonly string[];
  readonly zoekt: readonly string[];
  readonly geen?: string;
}

/** Rows of the work-floor words; a term of the glossary joins the row that has it as a word, or is a row of its own. */
export function maakRijen({ begrippen, zoekwoorden }: Rijstof): Indexrij[] {
  const uitTabel = zoekwoorden.flatMap((bestand) => (bestand.soort === 'woorden' ? bestand.woorden : []));
  const rijen: Indexrij[] = uitTabel.map(({ woord, ook, secties, naar, zoekt, geen }) => ({
    sleutels: [woord, ...ook].map(vouw),
    doelen: [...secties, ...naar],
    zoekt: zoekt.map(vouw),
    ...(geen !== undefined && { geen }),
  }));
  for (const [slug, { term, ook, secties }] of begrippen) {
    const sleutels = [term, ...ook].map(vouw);
    const doelen = [...secties.slice(0, MEESTE_DOELEN), `/begrippen/#${slug}`];
    const plaats = rijen.findIndex((rij) => rij.sleutels[0] === sleutels[0]);
    const rij = rijen[plaats];
    if (rij) rijen[plaats] = { ...rij, sleutels: [...rij.sleutels, ...sleutels], doelen: [...rij.doelen, ...doelen] };
    else rijen.push({ sleutels, doelen, zoekt: [] });
  }
  return rijen;
}

/** Words of a key that count: stop words do not, unless without them it says nothing. */
function kernwoorden(sleutel: string, stop: ReadonlySet<string>): string[] {
  const alle = woorden(sleutel);
  const inhoud = alle.filter((woord) => !stop.has(woord));
  return inhoud.length > 1 ? inhoud : alle;
}

/** Keys that differ only in form or in stop words are the same to the search; one of them is enough. The first is what the row is called. */
function zonderDubbele(sleutels: readonly string[], stop: ReadonlySet<string>): string[] {
  const gezien = new Set<string>();
  return sleutels.flatMap((sleutel, plaats) => {
    const telt = kernwoorden(sleutel, stop);
    const kern = [...new Set(telt.map(stam))].sort().join(' ');
    if (gezien.has(kern)) return [];
    gezien.add(kern);
    return [plaats === 0 ? sleutel : telt.join(' ')];
  });
}

/** The row with numbers for its targets. @throws when a target does not exist, with the nearest that does */
export function maakIngang({ sleutels, doelen, zoekt, geen }: Indexrij, plaats: ReadonlyMap<string, number>, stop: ReadonlySet<string>): Ingang {
  const nummers = [...new Set(doelen)].map((id) => {
    const nummer = plaats.get(id);
    if (nummer !== undefined) return nummer;
    const bedoeld = dichtstbij(id, plaats.keys(), (ander) => ander) ?? '';
    throw new Error(`Het zoekwoord "${sleutels[0] ?? ''}" leidt naar "${id}", en dat is er niet. Bedoelt u "${bedoeld}"?`);
  });
  return {
    sleutels: zonderDubbele(sleutels, stop),
    doelen: nummers,
    ...(zoekt.length > 0 && { zoekt }),
    ...(geen !== undefined && { geen }),
  };
}
