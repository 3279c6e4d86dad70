/**
 * How much is asked. `npm test` asks a few of many that are alike; `npm run volledig` (scripts/test.mjs) asks them all. Each kind of check keeps
 * at least one without the tag.
 */
import { bladzijden } from './dist.ts';
import { perSjabloon } from './sjablonen.ts';

/** The two walkthroughs that `npm test` tries whole: several values and a provisional outcome in the one, the most answers in a row in the other. */
const HELE_WEGWIJZERS = ['directe-overdracht', 'overdracht-ontvangen'];
/** The two forms that it fills in whole: the source's own, and the longest, with parts that repeat. */
const HELE_FORMULIEREN = ['terugkoppeling', 'veiligheidsplan'];

/** Details of a browser test: which run asks it. @param altijd true when `npm test` asks it too */
export const omvang = (altijd: boolean): { tag?: string } => (altijd ? {} : { tag: '@volledig' });
/** Options of a test of the build, to the same end. */
export const omvangBouw = (altijd: boolean): { tags?: string[] } => (altijd ? {} : { tags: ['volledig'] });

export const wegwijzerHeel = (slug: string): boolean => HELE_WEGWIJZERS.includes(slug);
export const formulierHeel = (slug: string): boolean => HELE_FORMULIEREN.includes(slug);

interface Deel<T> {
  readonly naam: string;
  readonly leden: readonly T[];
  readonly omvang: ReturnType<typeof omvang>;
}

/** Splits what a check goes over in what every run asks and the others, each with the name and the details of its test. */
export function inDelen<T>(alle: Iterable<T>, altijd: (lid: T) => boolean, naam: string): readonly Deel<T>[] {
  const lijst = [...alle];
  return [
    { naam, leden: lijst.filter(altijd), omvang: omvang(true) },
    { naam: 'all others', leden: lijst.filter((lid) => !altijd(lid)), omvang: omvang(false) },
  ];
}

/** All pages: one of each template, and the others. */
export function bladzijdenInDelen(): readonly Deel<string>[] {
  const eerst = new Set(perSjabloon());
  return inDelen(bladzijden(), (pad) => eerst.has(pad), 'one page of each template');
}
