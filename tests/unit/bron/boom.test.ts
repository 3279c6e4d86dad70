/** The nodes of a text: their names, attributes and the words a reader sees. */
import { describe, expect, it } from 'vitest';
import { alleKnopen, kenmerkVan, maakBoom, naamVan, woordenVan } from '../../../src/bron/boom';

const namen = (mdx: string) => alleKnopen(maakBoom(mdx)).map(naamVan);
const woorden = (mdx: string) => woordenVan(maakBoom(mdx));

it('components and elements have a name; the tree, words and what only holds others together have none', () => {
  expect(namen('<Z id="1-1">**Wet**</Z>')).toEqual(['', 'Z', 'strong', '']);
  expect(namen('<>los</>')).toEqual(['', '', '']);
});

it('an attribute is there when it is plain words', () => {
  const [, zin] = alleKnopen(maakBoom('<Z id="1-1" n={2} />'));
  expect(['id', 'n', 'kop'].map((naam) => zin && kenmerkVan(zin, naam))).toEqual(['1-1', undefined, undefined]);
});

describe('the words', () => {
  it('are literal: what only some readers of Markdown take as mark-up stays', () => {
    expect(woorden('a ~~b~~ "c" -- d')).toBe('a ~~b~~ "c" -- d');
  });
  it('are parted by the end of a line', () => {
    expect(woorden('een<br />twee<wbr />drie')).toBe('een tweedrie');
  });
  it('of an address in braces stand there without them, within a line and on a line of its own', () => {
    expect(woorden("naar {'a@b.nl'}")).toBe('naar a@b.nl');
    expect(woorden("{'a@b.nl'}")).toBe('a@b.nl');
  });
  it('keep braces that hold more than an address', () => {
    expect(woorden("naar {'a' + b} of {b + 'a'}")).toBe("naar {'a' + b} of {b + 'a'}");
  });
});
