/** An outcome as someone reads it after these answers: the texts that count, with the lines of each chair as plain sentences. */
import type { HandelingTekst, UitkomstTekst } from '../../src/wegwijzer/gegevens';
import { passend } from '../../src/wegwijzer/passend';
import type { Gegeven } from '../../src/machines/voorbeeld';
import { speelAf } from '../../src/wegwijzer/doorloop';
import { antwoorden } from './wegwijzer';
import { wegwijzer } from './wegwijzerinhoud';

export interface Blad extends UitkomstTekst {
  readonly id: string;
  readonly nummers: readonly string[];
}

/**
 * The outcome of a walkthrough after these answers.
 * @throws when they lead to no outcome.
 */
export function blad(slug: string, gegeven: Gegeven): Blad {
  const { gegevens, route } = wegwijzer(slug);
  const lijst = antwoorden(gegeven);
  const id = speelAf(route, lijst).uitkomst ?? '';
  const uitkomst = passend(gegevens, lijst).uitkomsten[id];
  if (!uitkomst) throw new Error(`${slug}: geen uitkomst na ${JSON.stringify(gegeven)}.`);
  return { ...uitkomst, id, nummers: uitkomst.punten.map(({ nr }) => nr) };
}

/** What the chairs do, in sentences. */
export const zinnen = (lijst: readonly HandelingTekst[]): string[] => lijst.map(({ tekst }) => tekst);

/** The line that has these words; undefined when none does. */
export const regelMet = (lijst: readonly HandelingTekst[], woorden: RegExp): HandelingTekst | undefined =>
  lijst.find(({ tekst }) => woorden.test(tekst));
