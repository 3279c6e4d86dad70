/** How people ask for a quick answer, a walkthrough, a form or contact, and whether a query is one of those ways. */
import { woorden } from './normaliseer';
import { stam } from './stam';
import type { Begripsdeel, Vraagvorm, Zegswijze, Zoekplan } from './typen';
import { hoortBijVorm, vraagvormVan } from './vraagvorm';

/** A title or a way of asking, as what counts in it. */
export interface Zegging {
  readonly doel: number;
  /** The title of the page; otherwise one of the ways it is asked for. */
  readonly isTitel: boolean;
  readonly vorm: Vraagvorm | undefined;
  /** Stems with their weight. */
  readonly kern: ReadonlyMap<string, number>;
}

/** How much a form of question weighs beside a word: who and until when change the question, may and what-if hardly do. */
const GEWICHT_VORM: Readonly<Record<Vraagvorm, number>> = { termijn: 0.8, wie: 0.6, mag: 0.2, geval: 0.2 };
const GEWICHT_ALGEMEEN = 0.35;
/** Names of the same parties. */
const HETZELFDE: Readonly<Record<string, readonly string[]>> = {
  vt: ['veilig', 'thuis'],
  lt: ['lokal', 'team'],
  wijkteam: ['lokal', 'team'],
  huishoud: ['gezin'],
  famili: ['gezin'],
};

const alsPartij = (kern: string): readonly string[] => (Object.hasOwn(HETZELFDE, kern) ? HETZELFDE[kern] : undefined) ?? [kern];

/** Words that ask, whatever the form. */
const VRAAGWOORD = /^(?:wie|wat|waar|wanneer|hoe|welke?|hoeveel|hoelang|waarom)$/u;

/** Reads a title or a way of asking: the form it has and the words that are left. */
export function leesZegswijze(tekst: string, stop: ReadonlySet<string>): Zegswijze {
  const vorm = vraagvormVan(tekst);
  return { vorm, woorden: woorden(tekst).filter((woord) => !stop.has(woord) && !VRAAGWOORD.test(woord) && !hoortBijVorm(woord, vorm)) };
}

/** Ways of asking that differ to the search, from each other and from the title: the same words in another form or order are one way. */
export function verschillende(titel: string, zegswijzen: readonly string[], stop: ReadonlySet<string>): Zegswijze[] {
  const kernVan = ({ vorm, woorden: losse }: Zegswijze) => `${vorm ?? ''} ${[...new Set(losse.map(stam))].sort().join(' ')}`;
  const perKern = Map.groupBy(
    zegswijzen.map((een) => leesZegswijze(een, stop)).filter((een) => een.woorden.length > 0),
    kernVan,
  );
  perKern.delete(kernVan(leesZegswijze(titel, stop)));
  return [...perKern.values()].flatMap((gelijke) => gelijke.slice(0, 1));
}

/** A way of asking, ready for comparing. @param algemeen words that stand everywhere weigh less */
export function maakZegging({ vorm, woorden: losse }: Zegswijze, doel: number, isTitel: boolean, algemeen: ReadonlySet<string>): Zegging {
  const kern = new Map<string, number>();
  for (const woord of losse) for (const deel of alsPartij(stam(woord))) kern.set(deel, algemeen.has(woord) ? GEWICHT_ALGEMEEN : 1);
  return { doel, isTitel, vorm, kern };
}

/** Weight of a word of the query; one that is not known is a word too: what is asked about it is not what the page is about. */
const gewichtVan = ({ belang, oordeel }: Begripsdeel) => (oordeel === 'onbekend' ? 1 : belang);

/** Stems under which a word of the query is looked up in a way of asking, each with all it is made of. */
const kernenVan = ({ stammen, losse }: Begripsdeel): (readonly string[])[] => [...stammen.map(alsPartij), losse];

/** Stems under which the ways of asking for a query are looked up. */
export const zoekkernen = ({ delen }: Zoekplan): string[] => delen.flatMap((deel) => kernenVan(deel).flat());

/** How much of the query is in the way of asking, and how much of that is in the query (0–1 both). */
export interface Overlap {
  readonly vanVraag: number;
  readonly vanZegging: number;
}

/** Compares a query with one way of asking. */
export function vergelijk({ delen, vorm }: Zoekplan, zegging: Zegging): Overlap {
  const vormGewicht = vorm ? GEWICHT_VORM[vorm] : 0;
  const zeggingVorm = zegging.vorm ? GEWICHT_VORM[zegging.vorm] : 0;
  const gelijkeVorm = vorm === zegging.vorm;
  const gebruikt = new Set<string>();
  let [geraakt, totaal] = [gelijkeVorm ? vormGewicht : 0, vormGewicht];
  for (const deel of delen.filter(({ woord }) => !hoortBijVorm(woord, vorm))) {
    totaal += gewichtVan(deel);
    const kern = kernenVan(deel).find((stammen) => stammen.length > 0 && stammen.every((een) => zegging.kern.has(een)));
    if (!kern) continue;
    geraakt += gewichtVan(deel);
    for (const een of kern) gebruikt.add(een);
  }
  const som = (lijst: Iterable<string>) => [...lijst].reduce((tot, een) => tot + (zegging.kern.get(een) ?? 0), 0);
  const vanKern = som(gebruikt) + (gelijkeVorm ? zeggingVorm : 0);
  const heleKern = som(zegging.kern.keys()) + zeggingVorm;
  return { vanVraag: geraakt / (totaal || 1), vanZegging: vanKern / (heleKern || 1) };
}
