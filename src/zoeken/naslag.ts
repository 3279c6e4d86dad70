/** The loaded search data, prepared for looking up: made once, used for every query. */
import { woorden } from './normaliseer';
import { stammenVan } from './plaatsen';
import { maakWoordenlijst, voluit, type Woordenlijst } from './samenstelling';
import { stam } from './stam';
import type { Doel, Ingang, Zoekgegevens } from './typen';
import { leesZegswijze, maakZegging, type Zegging } from './zegging';

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
  /** Words of the text, of the word table and of what pages are called: what may be meant by a slip. No stop words. */
  readonly bekend: Woordenlijst;
  /** Keys of the word table that have one of these stems. */
  sleutelsMet(kernen: Iterable<string>): readonly Sleutel[];
  readonly koppen: readonly Kopwoorden[];
  /** Ways of asking for pages that have one of these stems. */
  zeggingenMet(kernen: Iterable<string>): readonly Zegging[];
  readonly perId: ReadonlyMap<string, number>;
  /** Sentences that have a stem. */
  zinnenMet(kern: string): readonly number[];
  /** Sections that are asked for with a stem they do not have themselves. */
  gevraagdMet(kern: string): readonly number[];
  /** Target a sentence is of. */
  readonly doelVanZin: readonly number[];
  /** Sentences that are footnotes: they say less about what a section is about. */
  readonly voetnoten: ReadonlySet<number>;
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

/** What pages are called and how they are asked for. */
function maakZeggingen({ doelen }: Zoekgegevens, stop: ReadonlySet<string>, algemeen: ReadonlySet<string>): Zegging[] {
  return doelen.flatMap(({ kop, soort, zegswijzen = [] }, doel) => {
    if (soort === 'afspraken') return [];
    const titel = maakZegging(leesZegswijze(kop, stop), doel, true, algemeen);
    return [titel, ...zegswijzen.map((een) => maakZegging(een, doel, false, algemeen))];
  });
}

/** Of every sentence of a target whether it is a footnote; the heading of a section counts as its first. */
const voetnotenVan = ({ soort, zinnen, voetnoten }: Doel) =>
  soort === 'afspraken' ? Array.from({ length: zinnen + 1 }, (_, nummer) => nummer > zinnen - voetnoten) : [];

/** A look-up by any of the stems of an item; items come once, in the order of the list. */
function opzoeker<T>(lijst: readonly T[], kernenVan: (item: T) => Iterable<string>): (kernen: Iterable<string>) => T[] {
  const perKern = new Map<string, number[]>();
  lijst.forEach((item, plaats) => {
    for (const kern of kernenVan(item)) {
      const plaatsen = perKern.get(kern);
      if (plaatsen) plaatsen.push(plaats);
      else perKern.set(kern, [plaats]);
    }
  });
  return (kernen) => {
    const gevonden = new Set([...kernen].flatMap((kern) => perKern.get(kern) ?? []));
    return [...gevonden].sort((a, b) => a - b).flatMap((plaats) => lijst[plaats] ?? []);
  };
}

/** Prepares the loaded data. */
export function maakNaslag(gegevens: Zoekgegevens): Naslag {
  const stop = new Set(gegevens.stopwoorden);
  const vraag = new Set(gegevens.vraagwoorden);
  const algemeen = new Set(gegevens.algemeen);
  const tekst = maakWoordenlijst(gegevens.woorden);
  const perStam = new Map(stammenVan(gegevens.woorden).map((kern, plaats) => [kern, gegevens.plaatsen[plaats] ?? []]));
  const gevraagd = opzoeker(
    gegevens.gevraagd.map((kernen, doel) => ({ kernen, doel })),
    ({ kernen }) => kernen,
  );
  const genoemd = [
    ...gegevens.ingangen.flatMap(({ sleutels }) => sleutels.flatMap(woorden)),
    ...gegevens.doelen.flatMap(({ kop, soort, zegswijzen = [] }) =>
      soort === 'afspraken' ? [] : woorden(kop).concat(...zegswijzen.map((een) => een.woorden)),
    ),
  ];
  const losse = genoemd.filter((woord) => !/\d/u.test(woord) && !stop.has(woord) && !vraag.has(woord));
  return {
    gegevens,
    stop,
    vraag,
    algemeen,
    tekst,
    bekend: maakWoordenlijst([...new Set([...gegevens.woorden.filter((woord) => !/\d/u.test(woord)), ...losse])].sort()),
    sleutelsMet: opzoeker(maakSleutels(gegevens), ({ stammen }) => stammen),
    koppen: gegevens.doelen.map(({ kop }, doel) => ({
      doel,
      stammen: new Set([...woorden(kop), ...voluit(kop, tekst)].filter((woord) => !stop.has(woord)).map(stam)),
    })),
    zeggingenMet: opzoeker(maakZeggingen(gegevens, stop, algemeen), ({ kern }) => kern.keys()),
    perId: new Map(gegevens.doelen.map(({ id }, doel) => [id, doel])),
    zinnenMet: (kern) => perStam.get(kern) ?? [],
    gevraagdMet: (kern) => gevraagd([kern]).map(({ doel }) => doel),
    doelVanZin: gegevens.doelen.flatMap((een, doel) => voetnotenVan(een).map(() => doel)),
    voetnoten: new Set(gegevens.doelen.flatMap(voetnotenVan).flatMap((is, zin) => (is ? [zin] : []))),
  };
}
