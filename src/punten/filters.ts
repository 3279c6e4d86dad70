/** The filters on the list of unclear points: each is a page of its own, so that it works without JavaScript. */
import { BESLISSERNAMEN, BESLISSERS, type Beslissing, type Beslisser } from '../bron/beslissers';
import { ERNST, type Ernst, type Onduidelijkheid } from '../bron/schema-onduidelijkheid';
import { veiligheidEerst } from './rij';

/** What a filter looks at. */
export type Filtersoort = 'ernst' | 'beslist' | 'wegwijzer';

/** Points under a heading; safety first. */
export interface Puntgroep {
  readonly kop: string;
  readonly punten: readonly Onduidelijkheid[];
}
export interface Puntfilter {
  readonly soort: Filtersoort;
  /** Address below the list, without slashes around it: 'veiligheid', 'beslist/regio'. */
  readonly pad: string;
  /** Name of the link to it. */
  readonly naam: string;
  /** Title of its page. */
  readonly titel: string;
  readonly groepen: readonly Puntgroep[];
}

/** A walkthrough with the numbers of the points its questions and outcomes name. */
export interface Puntennoemer {
  readonly slug: string;
  readonly titel: string;
  readonly punten: ReadonlySet<string>;
}

const metInhoud = (groepen: readonly Puntgroep[]): Puntgroep[] =>
  groepen.filter(({ punten }) => punten.length > 0).map(({ kop, punten }) => ({ kop, punten: veiligheidEerst(punten) }));

/** The points by subject, in the order of the list. */
export function perOnderwerp(punten: readonly Onduidelijkheid[]): Puntgroep[] {
  const onderwerpen = new Set(punten.map(({ onderwerp }) => onderwerp));
  return [...onderwerpen].map((kop) => ({ kop, punten: punten.filter(({ onderwerp }) => onderwerp === kop) }));
}

/** The points by what is at stake, safety first. */
export const perErnst = (punten: readonly Onduidelijkheid[]): Puntgroep[] =>
  metInhoud(Object.entries(ERNST).map(([ernst, kop]) => ({ kop, punten: punten.filter((punt) => punt.ernst === ernst) })));

const TITELS: Readonly<Record<Ernst, string>> = {
  veiligheid: 'Onduidelijke punten die de veiligheid raken',
  inhoud: 'Onduidelijke punten over de inhoud',
  taal: 'Onduidelijke punten over taal of vorm',
};

const beslistZelf = (wie: Beslisser) => (een: Beslissing) => een.wie === wie;
const praatMee = (wie: Beslisser) => (een: Beslissing) => een.met.includes(wie);

function bijBeslisser(punten: readonly Onduidelijkheid[], wie: Beslisser): Puntfilter {
  const { voluit, kort } = BESLISSERS[wie];
  const beslist = punten.filter((punt) => punt.beslist.some(beslistZelf(wie)));
  const inOverleg = punten.filter((punt) => !beslist.includes(punt) && punt.beslist.some(praatMee(wie)));
  const groepen = metInhoud([
    { kop: `Wie beslist: ${voluit}`, punten: beslist },
    { kop: `Een ander beslist, in overleg met ${voluit}`, punten: inOverleg },
  ]);
  return { soort: 'beslist', pad: `beslist/${wie}`, naam: kort, titel: `Onduidelijke punten voor ${voluit}`, groepen };
}

/** All filters that find something: on severity, on who decides or is heard, on walkthrough. Each point is in each soort at least where it belongs. */
export function maakFilters(punten: readonly Onduidelijkheid[], wegwijzers: readonly Puntennoemer[]): Puntfilter[] {
  const ernst = Object.entries(ERNST).map(([pad, naam]): Puntfilter => {
    const groepen = perOnderwerp(punten.filter((punt) => punt.ernst === pad));
    return { soort: 'ernst', pad, naam, titel: TITELS[pad as Ernst], groepen };
  });
  const beslist = BESLISSERNAMEN.map((wie) => bijBeslisser(punten, wie));
  const wegwijzer = wegwijzers.map(({ slug, titel, punten: genoemd }): Puntfilter => {
    const groepen = perErnst(punten.filter(({ nr }) => genoemd.has(nr)));
    return { soort: 'wegwijzer', pad: `wegwijzer/${slug}`, naam: titel, titel: `Onduidelijke punten bij: ${titel}`, groepen };
  });
  return [...ernst, ...beslist, ...wegwijzer].filter(({ groepen }) => groepen.length > 0);
}

/** Numbers of the points a filter finds. */
export const nummersIn = ({ groepen }: Pick<Puntfilter, 'groepen'>): string[] => groepen.flatMap(({ punten }) => punten.map(({ nr }) => nr));
