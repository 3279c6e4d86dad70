/** Makes the data the search loads on first use, and the records of the index, from the text and the word tables. */
import type { Begrip } from '../bron/schema-begrip';
import type { Zoekwoorden } from './schema';
import { dichtstbij } from '../taal/gelijkenis';
import { vouw, woorden, zonderStopwoorden } from './normaliseer';
import { plaatsVan } from './pakken';
import { opzoekwoorden, telPlaatsen } from './plaatsen';
import { maakWoordenlijst, voluit, type Woordenlijst } from './samenstelling';
import { stam } from './stam';
import type { Sectiedelen, Tekstdeel } from './tekstdelen';
import type { Antwoordregel, Doel, Ingang, Zoekgegevens } from './typen';
import { kenmerkVanZin } from './vraagvorm';
import { verschillende } from './zegging';

/** A record for Pagefind: what stands at a target. The heading is weighted by Pagefind as title. */
export interface Zoekrecord {
  readonly pad: string;
  readonly kop: string;
  /** Literal running text, from which excerpts are cut. */
  readonly tekst: string;
  /** What Pagefind indexes: the text without stop words, which takes a third off the index. */
  readonly indextekst: string;
  /** Words the text only has in a shortened enumeration ('veiligheids-, … en herstelplan'). */
  readonly voluit: readonly string[];
}

/** A page of this site that can be found beside the text. */
export interface Zoekpagina {
  /** Path from the root: '/wegwijzers/terugkoppelen/', '/antwoorden/#contact'. */
  readonly pad: string;
  readonly titel: string;
  /** What the page says of itself, shown under its title. */
  readonly tekst: string;
  /** How people ask for it. */
  readonly zegswijzen: readonly string[];
  /** Of a quick answer. */
  readonly situaties?: readonly Antwoordregel[];
}

/** What the search is made from. */
export interface Grondstof {
  readonly tekst: readonly Sectiedelen[];
  readonly begrippen: ReadonlyMap<string, Begrip>;
  readonly zoekwoorden: readonly Zoekwoorden[];
  readonly paginas: readonly Zoekpagina[];
}

/** A term of the glossary lands at its best sections only. */
const MEESTE_DOELEN = 4;

const aantalWoorden = (tekst: string) => tekst.split(' ').length;

/** Pieces as 'mark:word count'; the mark is left out when it is one more than the last number. See zinnen.ts for reading. */
function zinnenVan(id: string, delen: readonly Tekstdeel[]): string {
  let laatste = 0;
  return delen
    .map(({ anker, tekst }) => {
      const merk = anker.startsWith(`${id}-`) ? anker.slice(id.length + 1) : `#${anker}`;
      const volgt = merk === String(laatste + 1);
      if (/^\d+$/u.test(merk)) laatste = Number(merk);
      return volgt ? String(aantalWoorden(tekst)) : `${merk}:${aantalWoorden(tekst)}`;
    })
    .join(' ');
}

/** Annexes are called only 'Bijlage 2' in the source; their first inner heading says what they are about. */
function kopVan({ id, kop }: Sectiedelen['sectie'], delen: readonly Tekstdeel[]): string {
  const [eerste] = delen;
  return id.startsWith('bijlage-') && eerste?.tussenkop ? `${kop}. ${eerste.tekst.replace(/:$/u, '')}` : kop;
}

/** A row of the word table before targets are numbers. */
interface Indexrij {
  readonly sleutels: readonly string[];
  readonly doelen: readonly string[];
  readonly zoekt: readonly string[];
  readonly geen?: string;
}

/** Rows of the work-floor words; a term of the glossary joins the row that has it as a word, or is a row of its own. */
function maakRijen({ begrippen, zoekwoorden }: Grondstof): Indexrij[] {
  const uitTabel = zoekwoorden.flatMap((bestand) => (bestand.soort === 'woorden' ? bestand.woorden : []));
  const rijen: Indexrij[] = uitTabel.map(({ woord, ook, secties, naar, zoekt, geen }) => ({
    sleutels: [woord, ...ook].map(vouw),
    doelen: [...secties, ...naar],
    zoekt: zoekt.map(vouw),
    ...(geen !== undefined && { geen }),
  }));
  for (const [slug, { term, ook, secties }] of begrippen) {
    const sleutels = [term, ...ook].map(vouw);
    const doelen = [...secties.slice(0, MEESTE_DOELEN), `/begrippen/#${slug}`];
    const plaats = rijen.findIndex((rij) => rij.sleutels[0] === sleutels[0]);
    const rij = rijen[plaats];
    if (rij) rijen[plaats] = { ...rij, sleutels: [...rij.sleutels, ...sleutels], doelen: [...rij.doelen, ...doelen] };
    else rijen.push({ sleutels, doelen, zoekt: [] });
  }
  return rijen;
}

/** Words of a key that count: stop words do not, unless without them it says nothing. */
function kernwoorden(sleutel: string, stop: ReadonlySet<string>): string[] {
  const alle = woorden(sleutel);
  const inhoud = alle.filter((woord) => !stop.has(woord));
  return inhoud.length > 1 ? inhoud : alle;
}

/** Keys that differ only in form or in stop words are the same to the search; one of them is enough. The first is what the row is called. */
function zonderDubbele(sleutels: readonly string[], stop: ReadonlySet<string>): string[] {
  const gezien = new Set<string>();
  return sleutels.flatMap((sleutel, plaats) => {
    const telt = kernwoorden(sleutel, stop);
    const kern = [...new Set(telt.map(stam))].sort().join(' ');
    if (gezien.has(kern)) return [];
    gezien.add(kern);
    return [plaats === 0 ? sleutel : telt.join(' ')];
  });
}

/** The row with numbers for its targets. @throws when a target does not exist, with the nearest that does */
function maakIngang({ sleutels, doelen, zoekt, geen }: Indexrij, plaats: ReadonlyMap<string, number>, stop: ReadonlySet<string>): Ingang {
  const nummers = [...new Set(doelen)].map((id) => {
    const nummer = plaats.get(id);
    if (nummer !== undefined) return nummer;
    const bedoeld = dichtstbij(id, plaats.keys(), (ander) => ander) ?? '';
    throw new Error(`Het zoekwoord "${sleutels[0] ?? ''}" leidt naar "${id}", en dat is er niet. Bedoelt u "${bedoeld}"?`);
  });
  return {
    sleutels: zonderDubbele(sleutels, stop),
    doelen: nummers,
    ...(zoekt.length > 0 && { zoekt }),
    ...(geen !== undefined && { geen }),
  };
}

const lijstVan = (zoekwoorden: readonly Zoekwoorden[], kies: (bestand: Zoekwoorden) => readonly string[]) => [
  ...new Set(zoekwoorden.flatMap(kies).map(vouw)),
];

/** Sections with their records, in the order of the text. */
function vanTekst(tekst: Grondstof['tekst'], stop: ReadonlySet<string>, lijst: Woordenlijst): [Doel, Zoekrecord][] {
  return tekst.map(({ sectie, delen }) => {
    const kop = kopVan(sectie, delen);
    const doel: Doel = { id: sectie.id, kop, ...plaatsVan(sectie.id), zinnen: zinnenVan(sectie.id, delen) };
    const lopend = delen.map((deel) => deel.tekst).join(' ');
    const indextekst = zonderStopwoorden(lopend, stop) || kop;
    return [doel, { pad: doel.pad, kop, tekst: lopend, indextekst, voluit: [...new Set(voluit(`${kop}. ${lopend}`, lijst))] }];
  });
}

const vanPaginas = (paginas: Grondstof['paginas'], stop: ReadonlySet<string>): [Doel, Zoekrecord][] =>
  paginas.map(({ pad: id, titel, tekst, zegswijzen, situaties }) => {
    const { pad, soort } = plaatsVan(id);
    const gelezen = verschillende(titel, zegswijzen, stop);
    const doel: Doel = { id, kop: titel, pad, soort, zinnen: '', zegswijzen: gelezen, ...(situaties && { situaties }) };
    return [doel, { pad, kop: titel, tekst, indextekst: tekst || titel, voluit: [] }];
  });

const vanBegrippen = (begrippen: Grondstof['begrippen']): [Doel, Zoekrecord][] =>
  [...begrippen].map(([slug, { term, ook, kort }]) => {
    const id = `/begrippen/#${slug}`;
    const { pad, soort } = plaatsVan(id);
    return [
      { id, kop: term, pad, soort, zinnen: '' },
      { pad, kop: term, tekst: kort, indextekst: ook.join(', ') || term, voluit: [] },
    ];
  });

/** Search data and index records, in the same order: sections first, then pages, then terms of the glossary. @param versie of the text */
export function maakZoekgegevens(grondstof: Grondstof, versie: string): { gegevens: Zoekgegevens; records: Zoekrecord[] } {
  const { tekst, begrippen, zoekwoorden, paginas } = grondstof;
  const stopwoorden = lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'stopwoorden' ? bestand.woorden : []));
  const stop = new Set(stopwoorden);
  // The heading of a section counts as its first sentence.
  const zinnen = tekst.flatMap(({ sectie, delen }) => [kopVan(sectie, delen), ...delen.map((deel) => deel.tekst)]);
  const alle = zinnen.map((zin) => opzoekwoorden(zin, stop));
  const gewoon = [...new Set(alle.flat())];
  const lijst = maakWoordenlijst(gewoon);
  // Shortened enumerations are found by the words they stand for.
  const perZin = alle.map((losse, nummer) => [...losse, ...voluit(zinnen[nummer] ?? '', lijst)]);
  const alleWoorden = [...new Set(perZin.flat())].sort();
  const paren = [...vanTekst(tekst, stop, lijst), ...vanPaginas(paginas, stop), ...vanBegrippen(begrippen)];
  const doelen = paren.map(([doel]) => doel);
  const plaats = new Map(doelen.map(({ id }, nummer) => [id, nummer]));
  return {
    gegevens: {
      versie,
      doelen,
      ingangen: maakRijen(grondstof).map((rij) => maakIngang(rij, plaats, stop)),
      woorden: alleWoorden,
      plaatsen: telPlaatsen(alleWoorden, perZin),
      vormen: zinnen.map(kenmerkVanZin).join(''),
      stopwoorden,
      vraagwoorden: lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'stopwoorden' ? bestand.vraagwoorden : [])),
      algemeen: lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'algemeen' ? bestand.woorden : [])),
    },
    records: paren.map(([, record]) => record),
  };
}
