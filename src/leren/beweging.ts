/** An explanation one can move as a page shows it: statements with their sources, and the table of all cases by number of statement. */
import type { Bronlink } from '../bron/links';
import { gevallen, keurBewegen } from './beweegtabel';
import { puntenAls, zinnenAls, type Lesnaslag, type Lespunt } from './les';
import { VAKKEN, type Beweegtekst } from './schema-bewegen';

type Uitspraaktekst = Beweegtekst['uitspraken'][number];
/** A statement with its number in the table. */
interface Uitspraak extends Omit<Uitspraaktekst, 'ankers' | 'punten'> {
  readonly nr: number;
  readonly bronnen: readonly Bronlink[];
  readonly punten: readonly Lespunt[];
}
/** An explanation with all it refers to. */
export interface Beweging extends Omit<Beweegtekst, 'uitspraken'> {
  readonly naam: string;
  readonly vakken: readonly { readonly vak: Uitspraaktekst['vak']; readonly uitspraken: readonly Uitspraak[] }[];
  readonly rijen: readonly { readonly feiten: readonly string[]; readonly nummers: readonly number[] }[];
}

/** Statements by box, numbered in that order. @throws in Dutch when words and rules disagree, or a point does not exist */
export function maakBeweging(naam: string, tekst: Beweegtekst, punten: Lesnaslag['punten']): Beweging {
  const waar = `src/content/bewegen/${naam}.yaml`;
  const fouten = keurBewegen(naam, tekst);
  if (fouten.length > 0) throw new Error(`${waar}: ${fouten.join(' ')}`);
  const { uitspraken, ...rest } = tekst;
  const genummerd = VAKKEN.flatMap((vak) => uitspraken.filter((een) => een.vak === vak)).map(({ ankers, punten: nummers, ...een }, plaats) => ({
    ...een,
    nr: plaats + 1,
    bronnen: zinnenAls(ankers),
    punten: puntenAls(waar, nummers, punten),
  }));
  return {
    ...rest,
    naam,
    vakken: VAKKEN.map((vak) => ({ vak, uitspraken: genummerd.filter((een) => een.vak === vak) })),
    rijen: gevallen(naam, tekst).map(({ feiten, gelden }) => ({
      feiten,
      nummers: genummerd.filter(({ id }) => gelden.includes(id)).map(({ nr }) => nr),
    })),
  };
}
