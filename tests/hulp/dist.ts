/** Reads the built site for the checks on it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { ontleed } from './html';

/** Folder of the build. */
export const DIST = resolve('dist');

function bestandenIn(map: string): string[] {
  return readdirSync(map, { withFileTypes: true }).flatMap((deel) =>
    deel.isDirectory() ? bestandenIn(join(map, deel.name)) : [join(map, deel.name)],
  );
}

/** All files of the build with this ending, as paths relative to it with forward slashes. */
export function bestanden(einde = ''): string[] {
  return bestandenIn(DIST)
    .map((pad) => relative(DIST, pad).split(sep).join('/'))
    .filter((pad) => pad.endsWith(einde))
    .sort();
}

/** Text of a file of the build. */
export const lees = (pad: string): string => readFileSync(join(DIST, pad), 'utf8');

/** Bytes of a file of the build. */
export const grootte = (pad: string): number => statSync(join(DIST, pad)).size;

/** Paths of all pages as a browser asks for them: '', 'afspraken/6/', '404.html'. */
export const bladzijden = (): string[] => bestanden('.html').map((pad) => pad.replace(/(^|\/)index\.html$/u, '$1'));

/**
 * Pages that are one component many times: the filters of the unclear points, the sheets of themes, the worked examples, the stories, the lessons,
 * the sets with their sheets, the piles of cards, the sheets for trainers.
 */
const TWEELING =
  /^(?<soort>onduidelijkheden\/(?!agenda)(?:\w+\/)?|antwoorden\/|formulieren\/|leren\/(?:verhalen|lessen|herhalen|kaarten|trainer\/verhalen|rollen)\/)[\w-]+\/(?<deel>(?:voorbeeld|blad|veilig-thuis|lokaal-team)\/)?$/u;

/** The pages, and of those that are one component many times the first. */
export const eersteVanElkeSoort = (): string[] => {
  const gezien = new Set<string>();
  return bladzijden().filter((pad) => {
    const { soort, deel = '' } = TWEELING.exec(pad)?.groups ?? {};
    if (soort === undefined || (soort === 'formulieren/' && deel === '')) return true;
    const nieuw = !gezien.has(soort + deel);
    gezien.add(soort + deel);
    return nieuw;
  });
};

/** A page as a browser reads it. */
export const leesDocument = (pad: string): Document => ontleed(lees(pad));
