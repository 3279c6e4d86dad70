/** A profile of a municipality with mistakes in it, for the tests: what the editor is told. */
import { readFileSync } from 'node:fs';
import { leesProfiel } from '../../../src/gemeente/profiel';

/** A profile that is right. */
export const GOED = readFileSync('src/content/gemeenten/tilburg.yaml', 'utf8');

/** What is wrong with a profile of this text. */
export const fouten = (tekst: string): readonly string[] => {
  const gelezen = leesProfiel('x.yaml', tekst);
  return 'fouten' in gelezen ? gelezen.fouten : [];
};

/** What is wrong with a good profile with these lines after it; the first of them is line `EERST`. */
export const met = (...regels: string[]): readonly string[] => fouten(`${GOED}${regels.join('\n')}\n`);
export const EERST = GOED.split('\n').length;
