/**
 * The notes of one chapter or annex: which stand where, in which words they are announced, and which number they have on paper. On screen a
 * note opens at its paragraph; on paper each stands once, at the end, and the paragraph names its number.
 */
import type { Annotaties, Paginaverwijzing } from './annotaties';
import type { Onduidelijkheid } from './schema-onduidelijkheid';
import type { Sectie } from './tekst';

/** What stands beside a heading or a paragraph. */
export interface Bijschrift {
  readonly punten: readonly Onduidelijkheid[];
  readonly verwijzingen: readonly Paginaverwijzing[];
}

/** The notes of a document in the order in which a reader meets them; a note that comes back keeps its number. */
export interface Noten {
  /** Text of each note, the first one being note 1. */
  readonly lijst: readonly string[];
  /** Number by unclear point ('O15') or by path of a page. */
  readonly nummers: ReadonlyMap<string, number>;
  /** Heading (section id) or sentence (anchor) where a point is met first: there it has its anchor. */
  readonly eersteBij: ReadonlyMap<string, string>;
}

const raaktVeiligheid = ({ ernst }: Onduidelijkheid) => ernst === 'veiligheid';

/** Safety first, then in the order of the list. */
export const veiligEerst = (punten: readonly Onduidelijkheid[]): Onduidelijkheid[] => [
  ...punten.filter(raaktVeiligheid),
  ...punten.filter((punt) => !raaktVeiligheid(punt)),
];

/** What a note says of its weight; nothing for one about content. */
export const gewichtVan = (punt: Onduidelijkheid): string => (raaktVeiligheid(punt) ? 'Raakt de veiligheid.' : '');

const aantalVan = (aantal: number, een: string, meer: string) => (aantal === 0 ? [] : [`${aantal}\u00a0${aantal === 1 ? een : meer}`]);

/** Which mark a marker has: a point of safety outweighs one of content, and that a page that is offered. */
export function soortVan({ punten }: Bijschrift): 'veiligheid' | 'inhoud' | 'verwijzing' {
  if (punten.length === 0) return 'verwijzing';
  return punten.some(raaktVeiligheid) ? 'veiligheid' : 'inhoud';
}

/** The words on a closed marker: 'Niet eenduidig: veiligheid (3) · 1 wegwijzer'. */
export function markeerwoorden(bijschrift: Bijschrift): string {
  const { punten, verwijzingen } = bijschrift;
  const telling = punten.length > 1 ? `\u00a0(${punten.length})` : '';
  const kop = `Niet eenduidig${soortVan(bijschrift) === 'veiligheid' ? ': veiligheid' : ''}${telling}`;
  const van = (soort: Paginaverwijzing['soort']) => verwijzingen.filter((een) => een.soort === soort).length;
  return [
    ...(punten.length > 0 ? [kop] : []),
    ...aantalVan(van('Wegwijzer'), 'wegwijzer', 'wegwijzers'),
    ...aantalVan(van('Formulier'), 'formulier', 'formulieren'),
  ].join(' · ');
}

/** A note as one line for paper. */
const regelVan = (punt: Onduidelijkheid) => [punt.kop, punt.kort, gewichtVan(punt), `Punt ${punt.nr}.`].filter(Boolean).join(' ');

/**
 * What stands beside these sentences, each point once. @param sectie also what belongs to this section as a whole
 */
export function bijschriftVan(ankers: readonly string[], sectie: string | undefined, bij: Annotaties): Bijschrift {
  const vanSectie = sectie === undefined ? [] : (bij.puntenBijSectie.get(sectie) ?? []);
  return {
    punten: [...new Set([...vanSectie, ...ankers.flatMap((anker) => bij.puntenBijZin.get(anker) ?? [])])],
    verwijzingen: sectie === undefined ? [] : (bij.verwijzingen.get(sectie) ?? []),
  };
}

/** Numbers the notes of one document. @param secties its sections in order */
export function maakNoten(secties: readonly Pick<Sectie, 'id' | 'zinnen'>[], bij: Annotaties): Noten {
  const nummers = new Map<string, number>();
  const eersteBij = new Map<string, string>();
  const lijst: string[] = [];
  const neem = (sleutel: string, tekst: string) => {
    if (!nummers.has(sleutel)) nummers.set(sleutel, lijst.push(tekst));
  };
  const neemPunten = (plaats: string, punten: readonly Onduidelijkheid[] = []) => {
    for (const punt of veiligEerst(punten)) {
      neem(punt.nr, regelVan(punt));
      if (!eersteBij.has(punt.nr)) eersteBij.set(punt.nr, plaats);
    }
  };
  for (const { id, zinnen } of secties) {
    neemPunten(id, bij.puntenBijSectie.get(id));
    for (const { pad, soort, titel } of bij.verwijzingen.get(id) ?? []) neem(pad, `${soort}: ${titel}`);
    for (const { anker } of zinnen) neemPunten(anker, bij.puntenBijZin.get(anker));
  }
  return { lijst, nummers, eersteBij };
}

/** The numbers on paper of what stands beside a heading or paragraph: '3, 4'; undefined when there is nothing. */
export function nummersVan({ punten, verwijzingen }: Bijschrift, { nummers }: Noten): string | undefined {
  const sleutels = [...punten.map(({ nr }) => nr), ...verwijzingen.map(({ pad }) => pad)];
  const reeks = sleutels.flatMap((sleutel) => nummers.get(sleutel) ?? []).sort((a, b) => a - b);
  return reeks.join(', ') || undefined;
}
