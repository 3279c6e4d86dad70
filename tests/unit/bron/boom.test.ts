/** The tree of a file of the text: names, attributes and the words a reader sees. */
import { describe, expect, it } from 'vitest';
import { alleKnopen, kenmerkVan, maakBoom, naamVan, woordenVan } from '../../../src/bron/boom';

const namen = (mdx: string) => alleKnopen(maakBoom(mdx)).map(naamVan).filter(Boolean);

describe('words', () => {
  it('are the text, with a space for the end of a line', () => {
    expect(woordenVan(maakBoom('Veilig Thuis<br />belt *altijd*.'))).toBe('Veilig Thuis belt altijd.');
  });
  it('are an address between braces and quotes, within a line and on its own', () => {
    expect(woordenVan(maakBoom("Mail naar {'a@b.nl'}."))).toBe('Mail naar a@b.nl.');
    expect(woordenVan(maakBoom("{'a@b.nl'}"))).toBe('a@b.nl');
  });
  it('are what stands between braces as it is, when it is not one piece between quotes', () => {
    expect(woordenVan(maakBoom('Zie {bron}.'))).toBe('Zie {bron}.');
    expect(woordenVan(maakBoom("Zie {'a' + b}."))).toBe("Zie {'a' + b}.");
    expect(woordenVan(maakBoom("Zie {a + 'b'}."))).toBe("Zie {a + 'b'}.");
  });
  it('stay as they were typed: straight quotes, hyphens and bare addresses', () => {
    expect(woordenVan(maakBoom('"Zo" -- en zo... www.voorbeeld.nl'))).toBe('"Zo" -- en zo... www.voorbeeld.nl');
    expect(namen('Zie www.voorbeeld.nl')).toEqual(['p']);
  });
});

describe('names', () => {
  it('are those of components and elements; words and the tree have none', () => {
    expect(namen('<Sectie id="6"><>een</></Sectie>')).toEqual(['Sectie']);
    expect(alleKnopen(maakBoom('een')).map(naamVan)).toEqual(['', 'p', '']);
  });
  it('come with attributes that are plain words', () => {
    const sectie = alleKnopen(maakBoom('<Sectie id="6" kop={kop} open />')).find((knoop) => naamVan(knoop) === 'Sectie');
    const waarden = ['id', 'kop', 'open', 'weg'].map((naam) => sectie && kenmerkVan(sectie, naam));
    expect(waarden).toEqual(['6', undefined, undefined, undefined]);
  });
});
