/** `npm run meet`: the yardstick has the same words as this site, and the middle is the middle. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alsMarkdown } from '../../../scripts/meet/starlight.mjs';
import { mediaan } from '../../../scripts/meet/verf.mjs';
import { leesTekstmap } from '../../../src/bron/lezen';

const woorden = (tekst: string) => tekst.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the text as Markdown', () => {
  it.each(leesTekstmap('src/content').map(({ soort, document, delen }) => [`${soort}/${document}`, delen] as const))(
    '%s has every sentence and heading, and no component',
    (pad, delen) => {
      const markdown = alsMarkdown(readFileSync(`src/content/${pad}.mdx`, 'utf8'));
      const heel = woorden(markdown).join(' ');
      for (const { kop, stukken } of delen)
        for (const tekst of [kop, ...stukken.map((stuk) => stuk.tekst)]) expect(heel).toContain(woorden(tekst).join(' '));
      expect(markdown).toMatch(/^---\ntitle: ".+"\n---\n/u);
      expect(markdown).not.toMatch(/<\/?[A-Z]/u);
    },
  );
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the middle of %j is %d', (rij, midden) => expect(mediaan(rij)).toBe(midden));
