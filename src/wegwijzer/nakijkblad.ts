/** A walkthrough on its review sheet: every quote once in each outcome, so that who reads it meets no words twice. */
import type { Citaat, HandelingTekst, UitkomstTekst } from './gegevens';

/** A quote; `herhaald` where the same words stand in this outcome already, so that their place is enough. */
export type Nakijkbron = Citaat & { readonly herhaald: boolean };
/** What someone does, with its quotes as the sheet shows them. */
export type Nakijkhandeling = Omit<HandelingTekst, 'bronnen'> & { readonly bronnen: readonly Nakijkbron[] };

/** The parts of an outcome that quote, in the order of the sheet: what it rests on, who does what, deadlines. */
interface Nakijkuitkomst {
  readonly bronnen: readonly Nakijkbron[];
  readonly veiligThuis: readonly Nakijkhandeling[];
  readonly lokaalTeam: readonly Nakijkhandeling[];
  readonly termijnen: readonly Nakijkhandeling[];
}

/** Marks the quotes of an outcome that stand in it before. */
export function nakijkuitkomst({ bronnen, veiligThuis, lokaalTeam, termijnen }: UitkomstTekst): Nakijkuitkomst {
  const gezien = new Set<string>();
  const merk = (bron: Citaat): Nakijkbron => {
    const sleutel = `${bron.pad} ${bron.citaat}`;
    const herhaald = gezien.has(sleutel);
    gezien.add(sleutel);
    return { ...bron, herhaald };
  };
  const handelingen = (lijst: readonly HandelingTekst[]) => lijst.map((een) => ({ ...een, bronnen: een.bronnen.map(merk) }));
  return {
    bronnen: bronnen.map(merk),
    veiligThuis: handelingen(veiligThuis),
    lokaalTeam: handelingen(lokaalTeam),
    termijnen: handelingen(termijnen),
  };
}
