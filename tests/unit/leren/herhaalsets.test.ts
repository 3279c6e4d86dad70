/** Sets to practise again: which moments stand together, for the stories of the site and for any others. */
import { describe, expect, it } from 'vitest';
import { maakHerhaalsets, PER_SET, setVan } from '../../../src/leren/herhaalsets';
import type { Verhaalbestand } from '../../../src/leren/moment';
import { momentenVan } from '../../../src/leren/reeks';
import { verhalen } from './verhalen';

const namen = (lijst: readonly { readonly slug: string; readonly nummer: number }[]) => lijst.map(({ slug, nummer }) => `${slug} ${nummer}`);

/** What holds for every division. */
function keur(bestanden: readonly Verhaalbestand[]): void {
  const sets = maakHerhaalsets(bestanden);
  expect(sets.map(({ nummer }) => nummer)).toEqual(sets.map((_, plaats) => plaats + 1));
  for (const { momenten } of sets) {
    expect(momenten).toHaveLength(PER_SET);
    expect(new Set(momenten.map(({ slug }) => slug)).size).toBe(PER_SET);
  }
  expect(new Set(sets.flatMap(({ momenten }) => namen(momenten)))).toEqual(new Set(namen(momentenVan(bestanden))));
}

describe('the sets of the site', () => {
  const sets = maakHerhaalsets(verhalen);

  it('have eight moments of eight stories, and every moment stands in one', () => {
    keur(verhalen);
  });
  it('mix at least five walkthroughs, and none has more than three of the eight', () => {
    for (const { momenten } of sets) {
      const perWeg = Map.groupBy(momenten, ({ moment }) => moment.wegwijzer);
      expect(perWeg.size).toBeGreaterThanOrEqual(5);
      expect(Math.max(...[...perWeg.values()].map(({ length }) => length))).toBeLessThanOrEqual(3);
    }
  });
  it('mix at least six themes', () => {
    const themas = new Map(verhalen.map(({ slug, verhaal }) => [slug, verhaal.thema]));
    for (const { momenten } of sets) expect(new Set(momenten.flatMap(({ slug }) => themas.get(slug) ?? [])).size).toBeGreaterThanOrEqual(6);
  });
  it('never ask the same walkthrough twice in a row', () => {
    for (const { momenten } of sets)
      expect(momenten.filter(({ moment }, plaats) => moment.wegwijzer === momenten[plaats + 1]?.moment.wegwijzer)).toEqual([]);
  });
  it('are the same whatever the order in which the stories were read', () => {
    expect(maakHerhaalsets([...verhalen].reverse())).toEqual(sets);
  });
  it('are named by a story through its first moment, and not all stories name one set', () => {
    const genoemd = verhalen.map(({ slug }) => setVan(sets, slug));
    genoemd.forEach(({ momenten }, plaats) => expect(namen(momenten)).toContain(`${verhalen[plaats]?.slug ?? ''} 1`));
    expect(new Set(genoemd).size).toBeGreaterThanOrEqual(6);
  });
});

describe('other stories', () => {
  it.each([8, 9, 12, 17, 23])('the first %i make sets as well', (aantal) => {
    keur(verhalen.slice(0, aantal));
  });
  it('eight stories of one moment are one set', () => {
    const kort = verhalen.slice(0, PER_SET).map(({ slug, verhaal }) => ({ slug, verhaal: { ...verhaal, momenten: verhaal.momenten.slice(0, 1) } }));
    expect(maakHerhaalsets(kort)).toHaveLength(1);
  });
  it('fewer than eight make none, and the message says so', () => {
    expect(() => maakHerhaalsets(verhalen.slice(0, 7))).toThrow('Een herhaling heeft 8 momenten uit 8 verhalen. Er zijn er 7.');
  });
  it('a story that is in no set is named', () => {
    expect(() => setVan(maakHerhaalsets(verhalen), 'onbekend')).toThrow('Verhaal "onbekend" staat in geen enkele herhaling.');
  });
});
