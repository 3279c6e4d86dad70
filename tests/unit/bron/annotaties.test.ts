import { describe, expect, it } from 'vitest';
import { plaatsVanWoord, vindTermen } from '../../../src/bron/annotaties';
import { niveauVan } from '../../../src/bron/koppen';
import { ankersIn, splitsLijstpunt } from '../../../src/bron/noten';
import { verbindTermen } from '../../../src/bron/termen';
import type { Begrip } from '../../../src/schemas/begrip';

const begrip = (vormen: string[]) => ({ vormen }) as unknown as Begrip;
const sectie = (...teksten: string[]) => ({
  id: '7.3',
  kop: '',
  soort: 'afspraken' as const,
  document: '7',
  zinnen: teksten.map((tekst, plaats) => ({ anker: `7.3-${plaats + 1}`, sectie: '7.3', tekst })),
});

describe('begrippen in de tekst', () => {
  it('een vorm telt alleen als heel woord', () => {
    expect(plaatsVanWoord('de casusregisseur regelt casusregie', 'casusregie')).toBe(25);
    expect(plaatsVanWoord('veiligheids-, hulpverlenings- en herstelplan', 'veiligheids')).toBe(-1);
  });
  it('alleen de eerste keer per sectie, en de langste vorm wint', () => {
    const termen = vindTermen(
      [sectie('het zicht op veiligheid en veiligheid', 'zicht op veiligheid')],
      new Map([
        ['veiligheid', begrip(['veiligheid'])],
        ['zicht-op-veiligheid', begrip(['zicht op veiligheid'])],
      ]),
    );
    expect(termen.get('7.3-1')).toEqual([
      { vorm: 'zicht op veiligheid', begrip: 'zicht-op-veiligheid' },
      { vorm: 'veiligheid', begrip: 'veiligheid' },
    ]);
    expect(termen.has('7.3-2')).toBe(false);
  });
  it('wordt een link zonder tags te breken of binnen een andere link te vallen', () => {
    const html = verbindTermen('het <b title="casusregie">x</b> zicht op veiligheid &amp; veiligheid', [
      { vorm: 'zicht op veiligheid', begrip: 'zicht' },
      { vorm: 'veiligheid', begrip: 'veilig' },
    ]);
    expect(html).toBe(
      'het <b title="casusregie">x</b> <a class="b" role="doc-glossref" href="#b-zicht">zicht op veiligheid</a> &amp; <a class="b" role="doc-glossref" href="#b-veilig">veiligheid</a>',
    );
  });
});

describe('blokken', () => {
  it('leest de ankers van een blok in volgorde', () => {
    expect(ankersIn('<span id="4-b-1">a</span> <span id="4-b-2">b</span>')).toEqual(['4-b-1', '4-b-2']);
  });
  it('houdt de eigen woorden van een lijstpunt apart van de lijst erin', () => {
    expect(splitsLijstpunt('<span id="x">a</span><ul><li>b</li></ul>')).toEqual({ eigen: '<span id="x">a</span>', rest: '<ul><li>b</li></ul>' });
    expect(splitsLijstpunt('a')).toEqual({ eigen: 'a', rest: '' });
  });
  it.each([
    ['4-na', 1, 2],
    ['6.3-x', 1, 3],
    ['bijlage-4-x', 2, 3],
  ])('een tussenkop in %s (niveau %i) is h%i', (id, niveau, verwacht) => {
    expect(niveauVan(id, niveau)).toBe(verwacht);
  });
});
