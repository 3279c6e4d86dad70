/**
 * Fixed sets to practise again later: eight moments each, from eight stories, mixed over walkthroughs and themes. Which moments stand together follows
 * from the stories alone, so every build of the same stories has the same sets, and nothing has to be kept about a reader.
 */
import type { Verhaalbestand } from './moment';
import { momentenVan, type Momentplaats } from './reeks';

/** Moments in a set. */
export const PER_SET = 8;

/** A moment with what the set it stands in is mixed by. */
interface Kaart extends Momentplaats {
  readonly thema: readonly string[];
  readonly grond: string;
}
export interface Herhaalset {
  /** From 1; the address and the name of the set. */
  readonly nummer: number;
  readonly momenten: readonly Momentplaats[];
}

/** What a moment is practice in: its walkthrough, or what it rests on instead. */
const grondVan = ({ moment }: Momentplaats): string => moment.wegwijzer ?? (moment.termijn ? 'termijn' : 'antwoord');
const tel = <T>(lijst: readonly T[], past: (een: T) => boolean): number => lijst.filter(past).length;

/** The lists ranked by these counts, the first count going first. */
function kleinste<T>(lijst: readonly T[], maten: (een: T) => readonly number[]): T | undefined {
  return [...lijst].sort((a, b) => {
    const [links, rechts] = [maten(a), maten(b)];
    return links.map((maat, plaats) => maat - (rechts[plaats] ?? 0)).find((verschil) => verschil !== 0) ?? 0;
  })[0];
}

/** How badly a moment fits: others of its walkthrough there first, then themes that are there already. */
const wringt = (set: readonly Kaart[], kaart: Kaart): [number, number] => [
  tel(set, ({ grond }) => grond === kaart.grond),
  tel(set, ({ thema }) => thema.some((een) => kaart.thema.includes(een))),
];
const heeftVerhaal = (set: readonly Kaart[], { slug }: Kaart): boolean => set.some((een) => een.slug === slug);

/** Deals every moment once; undefined when so many sets cannot hold them without two of one story together. */
function verdeel(kaarten: readonly Kaart[], aantal: number): Kaart[][] | undefined {
  const sets: Kaart[][] = Array.from({ length: aantal }, () => []);
  for (const kaart of kaarten) {
    const set = kleinste(
      sets.filter((een) => een.length < PER_SET && !heeftVerhaal(een, kaart)),
      (een) => [wringt(een, kaart)[0], een.length, wringt(een, kaart)[1]],
    );
    if (!set) return undefined;
    set.push(kaart);
  }
  return sets;
}

/** Fills a set with moments that stand in another one too: first those that filled least sets, then those that fit best. */
function vulAan(set: Kaart[], kaarten: readonly Kaart[], gebruikt: Map<Kaart, number>): void {
  while (set.length < PER_SET) {
    const kaart = kleinste(
      kaarten.filter((een) => !heeftVerhaal(set, een)),
      (een) => [gebruikt.get(een) ?? 0, ...wringt(set, een)],
    );
    if (!kaart) return;
    gebruikt.set(kaart, (gebruikt.get(kaart) ?? 0) + 1);
    set.push(kaart);
  }
}

/** Puts a set in an order in which the same walkthrough does not come twice in a row, as long as there is another. @param vorige the walkthrough before it */
function meng(rest: readonly Kaart[], vorige?: string): Kaart[] {
  const volgende = kleinste(rest, ({ grond }) => [grond === vorige ? 1 : 0, -tel(rest, (een) => een.grond === grond)]);
  if (!volgende) return [];
  const over = rest.filter((een) => een !== volgende);
  return [volgende, ...meng(over, volgende.grond)];
}

/** Moments of the walkthroughs that have most of them first: those are hardest to spread. */
function alsKaarten(bestanden: readonly Verhaalbestand[]): Kaart[] {
  const themas = new Map(bestanden.map(({ slug, verhaal }) => [slug, verhaal.thema]));
  const kaarten = momentenVan(bestanden).map((een) => ({ ...een, thema: themas.get(een.slug) ?? [], grond: grondVan(een) }));
  const vaak = (grond: string) => tel(kaarten, (een) => een.grond === grond);
  return [...kaarten].sort((a, b) => vaak(b.grond) - vaak(a.grond) || a.grond.localeCompare(b.grond));
}

/**
 * All sets. Every moment stands in at least one, and no set has two of one story.
 * @throws in Dutch when there are fewer stories than a set has moments
 */
export function maakHerhaalsets(bestanden: readonly Verhaalbestand[]): Herhaalset[] {
  if (bestanden.length < PER_SET) throw new Error(`Een herhaling heeft ${PER_SET} momenten uit ${PER_SET} verhalen. Er zijn er ${bestanden.length}.`);
  const kaarten = alsKaarten(bestanden);
  let aantal = Math.ceil(kaarten.length / PER_SET);
  let sets = verdeel(kaarten, aantal);
  while (!sets) sets = verdeel(kaarten, (aantal += 1));
  const gebruikt = new Map<Kaart, number>();
  for (const set of sets) vulAan(set, kaarten, gebruikt);
  return sets.map((set, plaats) => ({
    nummer: plaats + 1,
    momenten: meng(set).map(({ slug, nummer, moment }) => ({ slug, nummer, moment })),
  }));
}

/** The set a story names: the one in which its first moment stands. @throws for a story without moments in a set */
export function setVan(sets: readonly Herhaalset[], slug: string): Herhaalset {
  const gevonden = sets.find(({ momenten }) => momenten.some((een) => een.slug === slug && een.nummer === 1));
  if (!gevonden) throw new Error(`Verhaal "${slug}" staat in geen enkele herhaling.`);
  return gevonden;
}
