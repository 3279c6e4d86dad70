/** `npm run meet`: the yardstick has the same words as this site, and the middle is the middle. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesBouw } from '../../../scripts/meet/bouwmeting.mjs';
import { hernummer } from '../../../scripts/meet/groei.mjs';
import { alsMarkdown } from '../../../scripts/meet/kladmap.mjs';
import { mediaan } from '../../../scripts/meet/verf.mjs';
import { spreidingVan, voegIn } from '../../../scripts/meet/woorden.mjs';
import { plaatsVan } from '../../../scripts/meet/zoek.mjs';
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

it.each([
  ['/afspraken/6/#616-terugkoppeling-van-lokaal-team-aan-veilig-thuis', '6.1.6'],
  ['/afspraken/6.html#_6-1-6-terugkoppeling-van-lokaal-team-aan-veilig-thuis', '6.1.6'],
  ['/afspraken/4/', '4'],
  ['/bijlagen/6/#terugkoppeling', 'B6'],
])('a result at %s is about %s', (adres, plaats) => expect(plaatsVan(adres)).toBe(plaats));
it('a figure is written with its spread, or alone when it has none', () => {
  expect(spreidingVan([3, 1, 2])).toBe('2 (1–3)');
  expect(spreidingVan([7, 7])).toBe('7');
  expect(spreidingVan([2.34, 2.36, 140.4])).toBe('2.4 (2.3–140)');
});

it('a chapter under another number keeps its words, and has its anchors under that number', () => {
  const mdx = 'nummer: 4\nkop: Samen\n<Sectie id="4" kop="Samen"><Z id="4.a-1">Zie 4.b.</Z><Z id="4-2">En 4.</Z></Sectie>';
  expect(hernummer(mdx, 4, 40)).toBe(
    'nummer: 40\nkop: Samen\n<Sectie id="40" kop="Samen"><Z id="40.a-1">Zie 4.b.</Z><Z id="40-2">En 4.</Z></Sectie>',
  );
});

it('of a build one reads its pages, and what those for learning took', () => {
  const uitvoer =
    '12:00:00   ├─ /leren/index.html (+120ms) \n  ├─ /leren/verhalen/bas/index.html (+1.5s) \n  ├─ /regels.json (+4ms)\n  └─ /index.html (+9ms)';
  expect(leesBouw(uitvoer)).toEqual({ bladzijden: 3, leren: 2, lerenS: 1.62 });
});

it('a part that is measured anew leaves the others, in their order', () => {
  const een = voegIn('', 'zoeken', 'snel');
  const beide = voegIn(een, 'bouwen', 'kort');
  expect(beide.split('\n## ').slice(1)).toEqual(['Building\n\nkort\n', 'Searching\n\nsnel\n']);
  expect(voegIn(beide, 'zoeken', 'traag')).toBe(beide.replace('snel', 'traag'));
});
