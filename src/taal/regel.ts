/**
 * Line ends as every program has them: a word processor ends a line within a paragraph with a vertical tab, a page with a form feed, and some
 * write the signs of Unicode for it. On paper and in a file those are nothing, or a box.
 */
export const metRegeleinden = (tekst: string): string => tekst.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n');

/** Text on one line: white space folded. */
export const opEenRegel = (tekst: string): string => tekst.replace(/\s+/gu, ' ').trim();

/** Lines of at most so many characters, broken between words; a longer word has a line of its own. For drawings, which cannot be re-flowed. */
export function inRegels(tekst: string, lengte: number): string[] {
  const regels: string[] = [];
  for (const deel of tekst.split(' ')) {
    const vorige = regels.at(-1);
    if (vorige === undefined || vorige.length + deel.length >= lengte) regels.push(deel);
    else regels[regels.length - 1] = `${vorige} ${deel}`;
  }
  return regels;
}
