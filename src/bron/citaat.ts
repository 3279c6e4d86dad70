/** Checks quotes against the source and proposes the nearest words, so that an editor can mend a slip at once. */
import { dichtstbij } from '../taal/gelijkenis';
import { opEenRegel } from '../taal/regel';
import { secties, zinnen } from './tekst';

/** What is wrong with a source reference: the field and a Dutch sentence for the editor. */
export interface Citaatfout {
  readonly veld: 'anker' | 'citaat';
  readonly melding: string;
}

/**
 * Checks one reference. Empty when the anchor exists and the quote stands in it literally (white space folded).
 * Errors name the nearest anchor or the sentence that was probably meant.
 */
export function keurCitaat(anker: string, citaat: string): Citaatfout[] {
  const gevonden = zinnen.get(anker);
  if (!gevonden) {
    const bijna = dichtstbij(anker, zinnen.keys(), (sleutel) => sleutel);
    return [{ veld: 'anker', melding: `Anker "${anker}" staat niet in de tekst. Bedoelt u "${bijna}"?` }];
  }
  if (gevonden.tekst.includes(opEenRegel(citaat))) return [];
  const elders = [...zinnen.values()].find((zin) => zin.tekst.includes(opEenRegel(citaat)));
  if (elders) return [{ veld: 'anker', melding: `Dit citaat staat niet bij ${anker}, maar bij ${elders.anker}.` }];
  const bijna = dichtstbij(opEenRegel(citaat), zinnen.values(), (zin) => zin.tekst);
  const waar = bijna ? ` Meest gelijkende zin (${bijna.anker}): "${bijna.tekst}"` : '';
  return [{ veld: 'citaat', melding: `Dit citaat staat niet letterlijk in ${anker}: "${opEenRegel(citaat)}".${waar}` }];
}

/** Checks a section id; empty when it exists, else one Dutch message with the nearest one. */
export function keurSectie(id: string): string[] {
  if (secties.some((sectie) => sectie.id === id)) return [];
  const bijna = dichtstbij(id, secties, (sectie) => sectie.id);
  return [`Sectie "${id}" staat niet in de tekst.${bijna ? ` Bedoelt u "${bijna.id}" (${bijna.kop})?` : ''}`];
}
