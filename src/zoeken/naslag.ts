/** The loaded search data, prepared for looking up: made once, used for every query. */
import { woorden } from './normaliseer';
import { maakWoordenlijst, voluit, type Woordenlijst } from './samenstelling';
import { stam } from './stam';
import type { Ingang, Zoekgegevens } from './typen';

/** A key of the word table as stems; all of them must be in the query. */
export interface Sleutel {
  readonly stammen: readonly string[];
  readonly ingang: Ingang;
}

/** A heading as stems. */
interface Kopwoorden {
  readonly doel: number;
  readonly stammen: ReadonlySet<string>;
}

/** Search data with its look-up tables. */
export interface Naslag {
  readonly gegevens: Zoekgegevens;
  readonly stop: ReadonlySet<string>;
  readonly vraag: ReadonlySet<string>;
  readonly algemeen: ReadonlySet<string>;
  /** Words of the text. */
  readonly tekst: Woordenlijst;
  /** Words of the text and of the word table: what may be meant by a slip. */
  readonly bekend: Woordenlijst;
  readonly sleutels: readonly Sleutel[];
  readonly koppen: readonly Kopwoorden[];
  readonly perId: ReadonlyMap<string, number>;
  readonly perRecord: ReadonlyMap<string, number>;
}

/** Stop words in a key are left out, unless what remains says nothing on its own ('neemt niet op', 'niet eens'). */
function maakSleutels({ ingangen, algemeen, stopwoorden, vraagwoorden }: Zoekgegevens): Sleutel[] {
  const stop = new Set(stopwoorden);
  const zegtWeinig = new Set([...algemeen, ...vraagwoorden]);
  return ingangen.flatMap((ingang) =>
    ingang.sleutels.map((sleutel) => {
      const alle = woorden(sleutel);
      const inhoud = alle.filter((woord) => !stop.has(woord));
      const genoeg = inhoud.some((woord) => !zegtWeinig.has(woord));
      return { stammen: [...new Set((genoeg ? inhoud : alle).map(stam))], ingang };
    }),
  );
}

/** Prepares the loaded data. */
export function maakNaslag(gegevens: Zoekgegevens): Naslag {
  const stop = new Set(gegevens.stopwoorden);
  const tekst = gegevens.woorden.split(' ').filter(Boolean);
  const tekstlijst = maakWoordenlijst(tekst);
  const uitTabel = gegevens.ingangen.flatMap((ingang) => ingang.sleutels.flatMap(woorden)).filter((woord) => !/\d/u.test(woord));
  return {
    gegevens,
    stop,
    vraag: new Set(gegevens.vraagwoorden),
    algemeen: new Set(gegevens.algemeen),
    tekst: tekstlijst,
    bekend: maakWoordenlijst([...new Set([...tekst, ...uitTabel])].sort()),
    sleutels: maakSleutels(gegevens),
    koppen: gegevens.doelen.map(({ kop }, doel) => ({
      doel,
      stammen: new Set([...woorden(kop), ...voluit(kop, tekstlijst)].filter((woord) => !stop.has(woord)).map(stam)),
    })),
    perId: new Map(gegevens.doelen.map(({ id }, doel) => [id, doel])),
    perRecord: new Map(gegevens.sleutels.map((sleutel, doel) => [sleutel, doel])),
  };
}
