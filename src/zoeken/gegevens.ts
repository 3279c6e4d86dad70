/** Makes the data the search loads on first use, and the records of the index, from the text and the word tables. */
import type { Begrip } from '../bron/schema-begrip';
import type { Zoekwoorden } from './schema';
import { vouw, woorden } from './normaliseer';
import { kiesGevraagd, type Gevraagde } from './gevraagd';
import { plaatsVan } from './doelen';
import { opzoekwoorden, telPlaatsen, zonderStopwoorden } from './plaatsen';
import { maakWoordenlijst, voluit, type Woordenlijst } from './samenstelling';
import { maakIngang, maakRijen } from './rijen';
import { stam } from './stam';
import type { Sectiedelen, Tekstdeel } from './tekstdelen';
import type { Antwoordregel, Doel, Zoekgegevens } from './typen';
import { kenmerkVanZin } from './vraagvorm';
import { verschillende } from './zegging';

/** A record for Pagefind: what stands at a target. The heading is weighted by Pagefind as title. */
export interface Zoekrecord {
  readonly pad: string;
  readonly kop: string;
  /** Literal running text, from which excerpts are cut. */
  readonly tekst: string;
  /** Where it is cut into sentences: 'mark:word count' of each, separated by spaces (see zinnen.ts). Empty for a page. */
  readonly zinnen: string;
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

const lijstVan = (zoekwoorden: readonly Zoekwoorden[], kies: (bestand: Zoekwoorden) => readonly string[]) => [
  ...new Set(zoekwoorden.flatMap(kies).map(vouw)),
];

/** Sections with their records, in the order of the text. */
function vanTekst(tekst: Grondstof['tekst'], stop: ReadonlySet<string>, lijst: Woordenlijst): [Doel, Zoekrecord][] {
  return tekst.map(({ sectie, delen }) => {
    const kop = kopVan(sectie, delen);
    const voetnoten = delen.filter(({ anker }) => anker.startsWith('voetnoot')).length;
    const doel: Doel = { id: sectie.id, kop, ...plaatsVan(sectie.id), zinnen: delen.length, voetnoten };
    const lopend = delen.map((deel) => deel.tekst).join(' ');
    const indextekst = zonderStopwoorden(lopend, stop) || kop;
    return [
      doel,
      {
        pad: doel.pad,
        kop,
        tekst: lopend,
        zinnen: zinnenVan(sectie.id, delen),
        indextekst,
        voluit: [...new Set(voluit(`${kop}. ${lopend}`, lijst))],
      },
    ];
  });
}

const GEEN_ZINNEN = { zinnen: 0, voetnoten: 0 } as const;

const vanPaginas = (paginas: Grondstof['paginas'], stop: ReadonlySet<string>): [Doel, Zoekrecord][] =>
  paginas.map(({ pad: id, titel, tekst, zegswijzen, situaties }) => {
    const { pad, soort } = plaatsVan(id);
    const gelezen = verschillende(titel, zegswijzen, stop);
    const doel: Doel = { id, kop: titel, pad, soort, ...GEEN_ZINNEN, zegswijzen: gelezen, ...(situaties && { situaties }) };
    return [doel, { pad, kop: titel, tekst, zinnen: '', indextekst: tekst || titel, voluit: [] }];
  });

const vanBegrippen = (begrippen: Grondstof['begrippen']): [Doel, Zoekrecord][] =>
  [...begrippen].map(([slug, { term, ook, kort }]) => {
    const id = `/begrippen/#${slug}`;
    const { pad, soort } = plaatsVan(id);
    return [
      { id, kop: term, pad, soort, ...GEEN_ZINNEN },
      { pad, kop: term, tekst: kort, zinnen: '', indextekst: ook.join(', ') || term, voluit: [] },
    ];
  });

/** Of the words with one stem the shortest: the search compares stems, and proposes this one. */
function kortsteVormen(alle: readonly string[]): string[] {
  const perStam = new Map<string, string>();
  for (const woord of alle) if (woord.length < (perStam.get(stam(woord))?.length ?? Infinity)) perStam.set(stam(woord), woord);
  return [...perStam.values()].sort();
}

/** Per section what it is asked for with (see gevraagd.ts). @param perZin the words of every sentence, the heading of a section first */
function leesVragen({ tekst, zoekwoorden }: Grondstof, perZin: readonly (readonly string[])[]): Gevraagde[] {
  const perSectie = Map.groupBy(
    zoekwoorden.flatMap((bestand) => (bestand.soort === 'vragen' ? bestand.secties : [])),
    ({ sectie }) => sectie,
  );
  let zin = 0;
  return tekst.map(({ sectie, delen }) => ({
    vragen: (perSectie.get(sectie.id) ?? []).flatMap(({ vragen }) => vragen),
    eigen: new Set(
      perZin
        .slice(zin, (zin += delen.length + 1))
        .flat()
        .map(stam),
    ),
  }));
}

/** Search data and index records, in the same order: sections first, then pages, then terms of the glossary. @param versie of the text */
export function maakZoekgegevens(grondstof: Grondstof, versie: string): { gegevens: Zoekgegevens; records: Zoekrecord[] } {
  const { tekst, begrippen, zoekwoorden, paginas } = grondstof;
  const stopwoorden = lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'stopwoorden' ? bestand.woorden : [])).sort();
  const vraagwoorden = lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'stopwoorden' ? bestand.vraagwoorden : []));
  const stop = new Set(stopwoorden);
  // The heading of a section counts as its first sentence.
  const zinnen = tekst.flatMap(({ sectie, delen }) => [kopVan(sectie, delen), ...delen.map((deel) => deel.tekst)]);
  const alle = zinnen.map((zin) => opzoekwoorden(zin, stop));
  const gewoon = [...new Set(alle.flat())];
  const lijst = maakWoordenlijst(gewoon);
  // Shortened enumerations are found by the words they stand for.
  const perZin = alle.map((losse, nummer) => [...losse, ...voluit(zinnen[nummer] ?? '', lijst)]);
  const alleWoorden = kortsteVormen(perZin.flat());
  const rijen = maakRijen(grondstof);
  const bekend = new Set([...perZin.flat(), ...rijen.flatMap(({ sleutels }) => sleutels.flatMap(woorden))].map(stam));
  const paren = [...vanTekst(tekst, stop, lijst), ...vanPaginas(paginas, stop), ...vanBegrippen(begrippen)];
  const doelen = paren.map(([doel]) => doel);
  const plaats = new Map(doelen.map(({ id }, nummer) => [id, nummer]));
  return {
    gegevens: {
      versie,
      doelen,
      ingangen: rijen.map((rij) => maakIngang(rij, plaats, stop)),
      woorden: alleWoorden,
      plaatsen: telPlaatsen(alleWoorden, perZin),
      gevraagd: kiesGevraagd(leesVragen(grondstof, perZin), new Set([...stopwoorden, ...vraagwoorden]), bekend),
      vormen: zinnen.map(kenmerkVanZin).join(''),
      stopwoorden,
      vraagwoorden,
      algemeen: lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'algemeen' ? bestand.woorden : [])),
    },
    records: paren.map(([, record]) => record),
  };
}
