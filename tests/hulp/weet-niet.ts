/** What 'weet-niet' in place of one answer can do to the outcome, for every list of answers at once. */
import type { Route } from '../../src/machines/route';
import { graafVan, type Knoop, type Tak } from '../../src/wegwijzer/graaf';

/** An outcome, and one that the same answers lead to when only `vraag` gets the answer 'weet-niet'. */
interface Vervanging {
  readonly vraag: string;
  readonly voor: string;
  readonly na: string;
}
type Paren = ReadonlyMap<string, readonly [voor: string, na: string]>;

const isWeetNiet = ({ waarden: [waarde] }: Tak) => waarde === 'weet-niet';
const zelfde = (knoop: Knoop, { waarden }: Tak) => knoop.takken.filter((tak) => tak.waarden[0] === waarden[0]);

/**
 * Every outcome with every outcome it can turn into. Two walks over the graph at once: a question that both ask gets one answer, a question
 * that only one of them asks gets every answer. Exact, and as small as the graph, where the lists of answers run into the thousands.
 * @throws when questions are asked in another order than that of the machine, since a question of one walk could then come later in the other
 */
export function metWeetNiet(route: Route): Vervanging[] {
  const volgorde = [...Object.keys(route.machine.states)];
  const plaats = ({ vraag }: Knoop) => (vraag === null ? Infinity : volgorde.indexOf(vraag));
  const bekend = new Map<Knoop, Map<Knoop, Paren>>();
  const einden = (a: Knoop, b: Knoop): Paren => {
    const eerder = bekend.get(a)?.get(b);
    if (eerder) return eerder;
    const paren =
      a.vraag === null && b.vraag === null
        ? [[a.uitkomst ?? '', b.uitkomst ?? ''] as const]
        : verder(a, b).flatMap(([c, d]) => [...einden(c, d).values()]);
    const uniek = new Map(paren.map((paar) => [paar.join(' '), paar]));
    bekend.set(a, (bekend.get(a) ?? new Map<Knoop, Paren>()).set(b, uniek));
    return uniek;
  };
  const verder = (a: Knoop, b: Knoop): (readonly [Knoop, Knoop])[] => {
    if (a.vraag === b.vraag) return a.takken.flatMap((tak) => zelfde(b, tak).map(({ naar }) => [tak.naar, naar] as const));
    const [eerst, ander] = plaats(a) < plaats(b) ? [a, b] : [b, a];
    if (eerst.vraag !== null && ander.vragen.has(eerst.vraag)) throw new Error(`'${eerst.vraag}' is not asked in the order of the machine`);
    return eerst === a ? a.takken.map(({ naar }) => [naar, b] as const) : b.takken.map(({ naar }) => [a, naar] as const);
  };
  const gevonden = new Map<string, Vervanging>();
  const bezoek = ({ vraag, takken }: Knoop, gezien: Set<Knoop>) => {
    for (const onbekend of takken.filter(isWeetNiet))
      for (const tak of takken)
        for (const [voor, na] of einden(tak.naar, onbekend.naar).values())
          if (vraag !== null) gevonden.set([vraag, voor, na].join(' '), { vraag, voor, na });
    for (const { naar } of takken.filter((tak) => !gezien.has(tak.naar))) bezoek(naar, gezien.add(naar));
  };
  bezoek(graafVan(route).begin, new Set());
  return [...gevonden.values()];
}
