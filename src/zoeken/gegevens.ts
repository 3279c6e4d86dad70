/** Makes the data the search loads on first use, and the records of the index, from the text and the word tables. */
import type { Begrip } from '../bron/schema-begrip';
import type { Zoekwoorden } from './schema';
import { vouw, woorden, zonderStopwoorden } from './normaliseer';
import { plaatsVan } from './pakken';
import { maakWoordenlijst, voluit } from './samenstelling';
import { stam } from './stam';
import type { Sectiedelen, Tekstdeel } from './tekstdelen';
import type { Doel, Ingang, Zoekgegevens } from './typen';

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

/** What the search is made from. */
export interface Grondstof {
  readonly tekst: readonly Sectiedelen[];
  readonly begrippen: ReadonlyMap<string, Begrip>;
  readonly zoekwoorden: readonly Zoekwoorden[];
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
}

/** Rows of the work-floor words; a term of the glossary joins the row that has it as a word, or is a row of its own. */
function maakRijen({ begrippen, zoekwoorden }: Grondstof): Indexrij[] {
  const uitTabel = zoekwoorden.flatMap((bestand) => (bestand.soort === 'woorden' ? bestand.woorden : []));
  const rijen: Indexrij[] = uitTabel.map(({ woord, ook, secties, naar, zoekt }) => ({
    sleutels: [woord, ...ook].map(vouw),
    doelen: [...secties, ...naar],
    zoekt: zoekt.map(vouw),
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

/** Keys that differ only in form or in stop words are the same to the search; one of them is enough. */
function zonderDubbele(sleutels: readonly string[], stop: ReadonlySet<string>): string[] {
  const gezien = new Set<string>();
  return sleutels.filter((sleutel) => {
    const alle = woorden(sleutel);
    const inhoud = alle.filter((woord) => !stop.has(woord));
    const telt = inhoud.length > 1 ? inhoud : alle;
    const kern = [...new Set(telt.map(stam))].sort().join(' ');
    if (gezien.has(kern)) return false;
    gezien.add(kern);
    return true;
  });
}

function maakIngangen(grondstof: Grondstof, plaats: ReadonlyMap<string, number>, stop: ReadonlySet<string>): Ingang[] {
  return maakRijen(grondstof).map(({ sleutels, doelen, zoekt }) => {
    const basis = { sleutels: zonderDubbele(sleutels, stop), doelen: [...new Set(doelen)].flatMap((id) => plaats.get(id) ?? []) };
    return zoekt.length > 0 ? { ...basis, zoekt } : basis;
  });
}

const lijstVan = (zoekwoorden: readonly Zoekwoorden[], kies: (bestand: Zoekwoorden) => readonly string[]) => [
  ...new Set(zoekwoorden.flatMap(kies).map(vouw)),
];

/** Words of the text that search compares with: folded, four letters or more, no numbers. */
function woordenVan(tekst: Grondstof['tekst']): string {
  const alle = tekst.flatMap(({ sectie, delen }) => [sectie.kop, ...delen.map((deel) => deel.tekst)]).flatMap(woorden);
  return [...new Set(alle)]
    .filter((woord) => woord.length > 3 && !/\d/u.test(woord))
    .sort()
    .join(' ');
}

/** Search data and index records, in the same order: sections first, then terms of the glossary. */
export function maakZoekgegevens(grondstof: Grondstof): { gegevens: Zoekgegevens; records: Zoekrecord[] } {
  const { tekst, begrippen, zoekwoorden } = grondstof;
  const stopwoorden = lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'stopwoorden' ? bestand.woorden : []));
  const stop = new Set(stopwoorden);
  const alleWoorden = woordenVan(tekst);
  const lijst = maakWoordenlijst(alleWoorden.split(' '));
  const vanTekst = tekst.map(({ sectie, delen }): [Doel, Zoekrecord] => {
    const kop = kopVan(sectie, delen);
    const doel: Doel = { id: sectie.id, kop, ...plaatsVan(sectie.id), zinnen: zinnenVan(sectie.id, delen) };
    const { pad } = doel;
    const lopend = delen.map((deel) => deel.tekst).join(' ');
    return [
      doel,
      { pad, kop, tekst: lopend, indextekst: zonderStopwoorden(lopend, stop) || kop, voluit: [...new Set(voluit(`${kop}. ${lopend}`, lijst))] },
    ];
  });
  const vanBegrippen = [...begrippen].map(([slug, { term, ook, kort }]): [Doel, Zoekrecord] => {
    const id = `/begrippen/#${slug}`;
    const { pad, soort } = plaatsVan(id);
    return [
      { id, kop: term, pad, soort, zinnen: '' },
      { pad, kop: term, tekst: kort, indextekst: ook.join(', ') || term, voluit: [] },
    ];
  });
  const paren = [...vanTekst, ...vanBegrippen];
  const doelen = paren.map(([doel]) => doel);
  const plaats = new Map(doelen.map(({ id }, nummer) => [id, nummer]));
  const gegevens: Zoekgegevens = {
    versie: '',
    doelen,
    sleutels: [],
    ingangen: maakIngangen(grondstof, plaats, stop),
    woorden: alleWoorden,
    stopwoorden,
    vraagwoorden: lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'stopwoorden' ? bestand.vraagwoorden : [])),
    algemeen: lijstVan(zoekwoorden, (bestand) => (bestand.soort === 'algemeen' ? bestand.woorden : [])),
  };
  return { gegevens, records: paren.map(([, record]) => record) };
}
