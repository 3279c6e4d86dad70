/** The A–Z register: everything search knows, as a list that works on paper and without JavaScript. */
import type { Begrip } from '../bron/schema-begrip';
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

/** An entry under another name leads to the best place only; the word it points to has them all. */
const MEESTE_BIJ_ANDERE_NAAM = 1;

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
 * left out, since nobody looks under 'hoe'; not those that another entry points to.
 */
export function maakRegister({ tekst, begrippen, zoekwoorden }: Omit<Grondstof, 'paginas'>): Registerwoord[] {
  const stop = new Set(zoekwoorden.flatMap((bestand) => (bestand.soort === 'stopwoorden' ? [...bestand.woorden, ...bestand.vraagwoorden] : [])));
  const werkvloer = zoekwoorden
    .flatMap((bestand) => (bestand.soort === 'woorden' ? bestand.woorden : []))
    .filter(({ secties }) => secties.length > 0);
  const namen = werkvloer.flatMap(({ woord, ook, secties }) => metNamen(woord, ook, secties));
  const isVindbaar = ({ naam }: Registerwoord) => {
    const [eerste = '', ...rest] = woorden(naam);
    return rest.length < 4 && (rest.length === 0 || !stop.has(eerste));
  };
  const genoemd = new Set(namen.filter(isVindbaar).map(({ zie }) => zie));
  const vindbaar = namen.filter((woord) => isVindbaar(woord) || (woord.zie === undefined && genoemd.has(woord.naam)));
  return voegBijeen([...vanBegrippen(begrippen), ...koppen(tekst), ...vindbaar]);
}

const plaatsenVan = ({ plaatsen }: Registerwoord) => plaatsen.map(({ anker }) => anker).join(' ');

/** Neighbours in the list that are other names for the same word ('afhaakt, afhaken, afhouden') as one entry. */
export function voegBurenSamen(lijst: readonly Registerwoord[]): Registerwoord[] {
  const samen: Registerwoord[] = [];
  for (const woord of lijst) {
    const vorige = samen.at(-1);
    const zelfde = vorige?.zie !== undefined && vorige.zie === woord.zie && plaatsenVan(vorige) === plaatsenVan(woord);
    if (zelfde) samen[samen.length - 1] = { ...vorige, naam: `${vorige.naam}, ${woord.naam}` };
    else samen.push(woord);
  }
  return samen;
}
