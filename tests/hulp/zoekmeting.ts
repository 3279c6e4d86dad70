/** How good the search is on a list of queries. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Zoekvraag {
  readonly q: string;
  readonly want: readonly string[];
  readonly kind: string;
}

/** Lists of queries, with the share that should stand first and among the first three. */
export const ZOEKVRAGEN = [
  ['zoekvragen.json', 0.97, 1],
  ['zoekvragen-eigen.json', 0.92, 0.97],
  ['zoekvragen-werkvloer.json', 0.92, 0.97],
  // By four readers who had seen only the text: two in the manner of the first list, two as people on duty type, stories of a case and routes by any name.
  ['zoekvragen-blind.json', 0.94, 0.96],
  ['zoekvragen-dienst.json', 0.9, 0.97],
  // By a fifth reader, as typed in haste on the phone: how far it is, not yet how far it must be.
  ['zoekvragen-haast.json', 0.84, 0.97],
  // Fourteen subjects, each with eight ways to name the route: how far it is, not yet how far it must be.
  ['zoekvragen-route.json', 0.8, 0.95],
] as const;

/** A list of queries with what they should find. */
export const leesVragen = (bestand: string) => JSON.parse(readFileSync(join('tests/bouw', bestand), 'utf8')) as Zoekvraag[];

/** Id of a result as the lists write it. */
export const kort = (id: string) => id.replace('bijlage-', 'B');

/** Where a quick answer, walkthrough or form comes from: it answers a query as the sections do that it is made of. */
function leesHerkomst(): ReadonlyMap<string, readonly string[]> {
  const secties = (pad: string) => {
    const { secties: genoemd = [], situaties = [] } = parse(readFileSync(pad, 'utf8')) as {
      secties?: (string | number)[];
      situaties?: { bronnen?: { anker: string }[] }[];
    };
    const ankers = situaties.flatMap(({ bronnen = [] }) => bronnen.map(({ anker }) => /^(?:bijlage-\d|\d(?:\.\d)*)/u.exec(anker)?.[0] ?? ''));
    return [...genoemd.map(String), ...ankers].map(kort);
  };
  const per = (patroon: string, adres: (slug: string) => string) =>
    globSync(patroon, { cwd: 'src/content' }).map((pad) => [adres(pad.split(/[/.]/u)[1] ?? ''), secties(join('src/content', pad))] as const);
  return new Map([
    ...per('antwoorden/*.yaml', (slug) => `/antwoorden/#${slug}`),
    ...per('wegwijzers/*/vragen.yaml', (slug) => `/wegwijzers/${slug}/`),
    ...per('formulieren/*.yaml', (slug) => `/formulieren/${slug}/`),
  ]);
}

interface Meting {
  readonly eerste: number;
  readonly bijDrie: number;
  /** The same, counting sections of the text only. */
  readonly eersteSectie: number;
  readonly bijDrieSecties: number;
  readonly mis: readonly string[];
  /** Queries that differ per situation and have a wrong one first. */
  readonly verkeerdeSituatie: readonly string[];
}

/**
 * Searches every query of a list; prints and gives the score. A query that wants nothing is right with an empty list.
 * @param zoekOp gives the ids of the results of a query in order
 */
export async function meet(zoekOp: (vraag: string) => Promise<readonly string[]>, bestand: string): Promise<Meting> {
  const vragen = leesVragen(bestand);
  const herkomst = leesHerkomst();
  const uitkomsten: (readonly string[])[] = [];
  for (const { q } of vragen) uitkomsten.push(await zoekOp(q));
  const rangen = vragen.map(({ q, want, kind }, nummer) => {
    const ids = (uitkomsten[nummer] ?? []).map(kort);
    const leeg = want.length === 0 && ids.length === 0 ? 1 : 0;
    const rang = leeg || 1 + ids.findIndex((id) => [id, ...(herkomst.get(id) ?? [])].some((plaats) => want.includes(plaats)));
    const sectie = leeg || 1 + ids.filter((id) => !id.startsWith('/')).findIndex((id) => want.includes(id));
    return { q, kind, rang, sectie };
  });
  const deel = (lijst: readonly number[], tot: number) => lijst.filter((rang) => rang > 0 && rang <= tot).length / lijst.length;
  const perSoort = [...new Set(rangen.map(({ kind }) => kind))].map((soort) => {
    const lijst = rangen.filter(({ kind }) => kind === soort).map(({ rang }) => rang);
    return `${soort} ${deel(lijst, 1).toFixed(2)}/${deel(lijst, 3).toFixed(2)} (${lijst.length})`;
  });
  const [alle, secties] = [rangen.map(({ rang }) => rang), rangen.map(({ sectie }) => sectie)];
  const uitslag = {
    eerste: deel(alle, 1),
    bijDrie: deel(alle, 3),
    eersteSectie: deel(secties, 1),
    bijDrieSecties: deel(secties, 3),
    verkeerdeSituatie: rangen.filter(({ kind, rang }) => kind === 'situatie' && rang !== 1).map(({ q }) => q),
    mis: rangen.filter(({ rang }) => rang < 1 || rang > 3).map(({ q }) => q),
  };
  const getallen = [uitslag.eerste, uitslag.bijDrie, uitslag.eersteSectie, uitslag.bijDrieSecties].map((getal) => getal.toFixed(3)).join(', ');
  process.stdout.write(`${bestand} (${vragen.length}): s@1, s@3, sections s@1, s@3: ${getallen}; ${perSoort.join(', ')}\n`);
  return uitslag;
}
