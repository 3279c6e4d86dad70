/** A small text and its coverage, for the tests of src/dekking/zinnen.ts. */
import type { Dekkingsbestand } from '../../src/dekking/plaatsen';
import { maakZinnendekking, type Bronsectie, type Zinnendekking, type Zinnenstof } from '../../src/dekking/zinnen';

/** A section of pieces, each in its sentences; their anchors are the section with 1, 2, 3. */
export const maakSectie = (id: string, ...stukken: string[][]): Bronsectie => ({
  id,
  kop: `Kop ${id}`,
  stukken: stukken.map((zinnen, plaats) => ({ anker: `${id}-${plaats + 1}`, zinnen })),
});
export const DRIE = maakSectie('1', ['Het team belt.'], ['Het team schrijft.'], ['Het team kijkt.']);
export const TWEE_IN_EEN = maakSectie('2', ['Het team belt.', 'Daarna schrijft het.']);

/** A term that rests on these words. */
export const maakBegrip = (...bronnen: [anker: string, citaat: string][]): Dekkingsbestand => ({
  pad: 'begrippen/team.yaml',
  inhoud: { bronnen: bronnen.map(([anker, citaat]) => ({ anker, citaat })) },
});

/** The coverage of section 1 unless something else is given; the nearest name shows out of how many it was chosen. */
export const leesZinnen = (stof: Partial<Zinnenstof>): Zinnendekking =>
  maakZinnendekking({ secties: [DRIE], bestanden: [], regels: [], achtergrond: [], bijna: (naam, namen) => `${naam}~${namen.length}`, ...stof });
