/** The A–Z register: everything search knows, as a list that works on paper and without JavaScript. */
import type { Begrip } from '../schemas/begrip';
import { vouw, woorden } from './normaliseer';
import { stam } from './stam';
import type { Grondstof } from './gegevens';

/** A place an entry points to: a section, or a heading inside it. */
export interface Registerplaats {
  readonly sectie: string;
  readonly anker: string;
}

/** An entry: a name and where it is dealt with. */
export interface Registerwoord {
  readonly naam: string;
  /** True when the name is a heading of the source, literally. */
  readonly letterlijk: boolean;
  /** The term or word this is another name for. */
  readonly zie?: string;
  /** Slug in the glossary. */
  readonly begrip?: string;
  readonly plaatsen: readonly Registerplaats[];
}

/** An entry shows the best places only; the term it points to has them all. */
const MEESTE_BIJ_ANDERE_NAAM = 2;

const bijSectie = (secties: readonly string[]): Registerplaats[] => secties.map((sectie) => ({ sectie, anker: sectie }));

function koppen(tekst: Grondstof['tekst']): Registerwoord[] {
  return tekst.flatMap(({ sectie, delen }) => [
    { naam: sectie.kop, letterlijk: true, plaatsen: bijSectie([sectie.id]) },
    ...delen
      .filter(({ tussenkop }) => tussenkop)
      .map((deel) => ({ naam: deel.tekst.replace(/^[\d.]+ |:$/gu, ''), letterlijk: true, plaatsen: [{ sectie: sectie.id, anker: deel.anker }] })),
  ]);
}

/** Names that are forms of one word ('afspraken niet nagekomen') have the same core. */
const kernVan = (naam: string) => woorden(naam).map(stam).join(' ');

function metNamen(naam: string, ook: readonly string[], secties: readonly string[], begrip?: string): Registerwoord[] {
  const plaatsen = bijSectie(secties);
  const hoofd: Registerwoord = begrip === undefined ? { naam, letterlijk: false, plaatsen } : { naam, letterlijk: false, begrip, plaatsen };
  const anders = ook.filter((ander) => kernVan(ander) !== kernVan(naam));
  return [hoofd, ...anders.map((ander) => ({ naam: ander, letterlijk: false, zie: naam, plaatsen: plaatsen.slice(0, MEESTE_BIJ_ANDERE_NAAM) }))];
}

const vanBegrippen = (begrippen: ReadonlyMap<string, Begrip>) =>
  [...begrippen].flatMap(([slug, { term, ook, secties }]) => metNamen(term, ook, secties, slug));

/** One entry per name: terms of the glossary before work-floor words, headings added to the name they share. */
function voegBijeen(alle: readonly Registerwoord[]): Registerwoord[] {
  const perNaam = new Map<string, Registerwoord>();
  for (const woord of alle) {
    const sleutel = vouw(woord.naam);
    const eerder = perNaam.get(sleutel);
    const plaatsen = [...(eerder?.plaatsen ?? []), ...woord.plaatsen].filter(
      ({ anker }, plaats, lijst) => lijst.findIndex((ander) => ander.anker === anker) === plaats,
    );
    perNaam.set(sleutel, { ...(eerder ?? woord), plaatsen });
  }
  return [...perNaam.values()];
}

/**
 * All entries, unsorted. Long phrases and those that begin with a stop word or question word are
 * left out: nobody looks under 'hoe'.
 */
export function maakRegister({ tekst, begrippen, zoekwoorden }: Grondstof): Registerwoord[] {
  const stop = new Set(zoekwoorden.flatMap((bestand) => (bestand.soort === 'stopwoorden' ? [...bestand.woorden, ...bestand.vraagwoorden] : [])));
  const werkvloer = zoekwoorden.flatMap((bestand) => (bestand.soort === 'woorden' ? bestand.woorden : []));
  const namen = werkvloer.flatMap(({ woord, ook, secties }) => metNamen(woord, ook, secties));
  const vindbaar = namen.filter(({ naam }) => {
    const [eerste = '', ...rest] = woorden(naam);
    return rest.length < 4 && (rest.length === 0 || !stop.has(eerste));
  });
  return voegBijeen([...vanBegrippen(begrippen), ...koppen(tekst), ...vindbaar]);
}
