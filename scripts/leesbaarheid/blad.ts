/** docs/leesbaarheid.md: how easily our own texts read, per kind of page and per page. For who writes; no page of the site shows it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { langeZinnen, LANGSTE, GEMIDDELD, woordenVan } from '../../src/taal/leesbaarheid';
import { lettergrepen, meetLeesbaarheid } from '../../src/taal/lettergrepen';
import type { Eigenstuk } from './lezen';

/** From so many syllables, in so many pages, a word is hard and needs a reason. */
const LANG_WOORD = 5;
const VAAK = 10;

/** A long word with the number of pages it stands in. */
interface LangWoord {
  readonly woord: string;
  readonly keer: number;
}
const REDENEN = parse(readFileSync('scripts/leesbaarheid/moeilijke-woorden.yaml', 'utf8')) as readonly {
  readonly woord: string;
  readonly reden: string;
}[];
/** Why a hard word is kept, by word. */
export const MOEILIJK: ReadonlyMap<string, string> = new Map(REDENEN.map(({ woord, reden }) => [woord, reden]));

/** The long words that are used most. */
export function moeilijkeWoorden(stukken: readonly Eigenstuk[]): LangWoord[] {
  const keren = new Map<string, number>();
  for (const { zinnen } of stukken)
    for (const woord of new Set(zinnen.flatMap(woordenVan).map((een) => een.toLowerCase())))
      if (lettergrepen(woord) >= LANG_WOORD) keren.set(woord, (keren.get(woord) ?? 0) + 1);
  return [...keren]
    .filter(([, keer]) => keer >= VAAK)
    .map(([woord, keer]) => ({ woord, keer }))
    .sort((a, b) => b.keer - a.keer || a.woord.localeCompare(b.woord));
}

/** The kinds of page, each with its pages that have a sentence. */
export const perSoort = (stukken: readonly Eigenstuk[]): [soort: string, stukken: Eigenstuk[]][] => [
  ...Map.groupBy(
    stukken.filter(({ zinnen }) => zinnen.length > 0),
    ({ soort }) => soort,
  ),
];

function maten(zinnen: readonly string[]): string {
  const { zinnen: aantal, woorden, zinlengte, lettergrepen: per100, flesch } = meetLeesbaarheid(zinnen);
  return [aantal, woorden, zinlengte.toFixed(1), (per100 / 100).toFixed(2), flesch.toFixed(0), langeZinnen(zinnen).length].join(' | ');
}

const KOP = 'sentences | words | words per sentence | syllables per word | Flesch-Douma | sentences above 25';
const tabel = (eerste: string, rijen: readonly string[], kop = KOP) =>
  [`| ${eerste} | ${kop} |`, `|${' --- |'.repeat(kop.split('|').length + 1)}`, ...rijen].join('\n');

/** The page. */
export function maakLeesblad(stukken: readonly Eigenstuk[]): string {
  const soorten = perSoort(stukken);
  return `${[
    '# How our texts read',
    'Made by `npm run leesbaarheid` from `src/content` and `docs/handleidingen`: what we write, without the words of the source, headings, names and labels.',
    `B1 asks ${GEMIDDELD} words per sentence at most on average, and none above ${LANGSTE}. Flesch-Douma is 206.84 − 0.77 × syllables per hundred words − 0.93 × words per sentence: above 70 is fairly easy, 60–70 is plain, below 50 is hard. Syllables are counted by vowels (\`src/taal/lettergrepen.ts\`). It measures length, not whether someone understands.`,
    '## Kinds of page',
    tabel(
      'kind',
      soorten.map(([soort, delen]) => `| ${soort} | ${maten(delen.flatMap(({ zinnen }) => zinnen))} |`),
    ),
    '## Hard words that stay',
    `Words of ${LANG_WOORD} syllables or more in ${VAAK} pages or more. The reasons stand in \`scripts/leesbaarheid/moeilijke-woorden.yaml\`.`,
    tabel(
      'word',
      moeilijkeWoorden(stukken).map(({ woord, keer }) => `| ${woord} | ${keer} | ${MOEILIJK.get(woord) ?? ''} |`),
      'pages | why',
    ),
    ...soorten.flatMap(([soort, delen]) => [
      `## ${soort}`,
      tabel(
        'page',
        delen.map(({ naam, zinnen }) => `| ${naam} | ${maten(zinnen)} |`),
      ),
    ]),
  ].join('\n\n')}\n`;
}
