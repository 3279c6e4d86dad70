/** Reads the rendered HTML of a block of source text, to place the notes that belong to its sentences. */

/** Anchors of the sentences in a block, in order. */
export function ankersIn(html: string): string[] {
  return [...html.matchAll(/<span id="([^"]+)"/gu)].map(([, id = '']) => id);
}

/** Own words of a list item apart from the block (nested list, paragraph) that follows inside it. */
export function splitsLijstpunt(html: string): { eigen: string; rest: string } {
  const grens = html.search(/<(?:ul|ol|p|div)\b/u);
  return grens < 0 ? { eigen: html, rest: '' } : { eigen: html.slice(0, grens), rest: html.slice(grens) };
}
