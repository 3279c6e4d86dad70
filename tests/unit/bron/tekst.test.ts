import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kenmerkVanSectie, naamVanSectie, padVanAnker, padVanPlaats, padVanSectie, sectieVanPlaats } from '../../../src/bron/paden';
import { geefSectie, geefZin, secties, zinnen } from '../../../src/bron/tekst';

const bron = JSON.parse(readFileSync('tests/bron/secties.json', 'utf8')) as { secties: { id: string; kop: string; tekst: string }[] };
const kaal = (tekst: string) => tekst.replace(/[\s•☐▪]+/gu, '');

describe('the source text as data', () => {
  it('has the 38 sections of the source, in the same order and with the same headings', () => {
    expect(secties.map(({ id, kop }) => [id, kop])).toEqual(bron.secties.map(({ id, kop }) => [id, kop]));
  });
  it.each(bron.secties.filter(({ tekst }) => tekst))('every sentence of $id stands in the source word for word', ({ id, tekst }) => {
    let rest = kaal(tekst);
    for (const zin of geefSectie(id).zinnen) {
      const plaats = rest.indexOf(kaal(zin.tekst));
      expect(plaats, zin.anker).toBeGreaterThanOrEqual(0);
      rest = rest.slice(plaats + kaal(zin.tekst).length);
    }
  });
  it('gives every anchor once, with the section it belongs to', () => {
    const ankers = secties.flatMap((sectie) => sectie.zinnen.map((zin) => zin.anker));
    expect(new Set(ankers).size).toBe(ankers.length);
    for (const [anker, zin] of zinnen) expect(anker.startsWith(`${zin.sectie}-`), anker).toBe(true);
  });
  it('refuses an unknown section or sentence', () => {
    expect(() => geefSectie('8')).toThrow(new Error('Sectie "8" bestaat niet in de bron.'));
    expect(() => geefZin('8-1')).toThrow(new Error('Anker "8-1" bestaat niet in de bron.'));
  });
});

describe('paths and names', () => {
  it.each([
    ['6.1.1', '/afspraken/6/#6.1.1', 'paragraaf 6.1.1', '6.1.1'],
    ['4', '/afspraken/4/#4', 'hoofdstuk 4', '4'],
    ['bijlage-6', '/bijlagen/6/#bijlage-6', 'Bijlage 6', 'B6'],
    ['voorwoord', '/afspraken/#voorwoord', 'Voorwoord', 'Voorwoord'],
  ])('%s', (id, pad, naam, kenmerk) => {
    expect([padVanSectie(id), naamVanSectie(id), kenmerkVanSectie(id)]).toEqual([pad, naam, kenmerk]);
  });
  it.each([
    ['6.1.6-1', '6.1.6', '/afspraken/6/#6.1.6-1'],
    ['6.1.6', '6.1.6', '/afspraken/6/#6.1.6'],
    ['bijlage-6-18', 'bijlage-6', '/bijlagen/6/#bijlage-6-18'],
    ['voorwoord', 'voorwoord', '/afspraken/#voorwoord'],
  ])('a place is a sentence or a section: %s', (plaats, sectie, pad) => {
    expect([sectieVanPlaats(plaats), padVanPlaats(plaats)]).toEqual([sectie, pad]);
  });
  it('a place that is not there is refused', () => {
    expect(() => sectieVanPlaats('8-1')).toThrow('Sectie "8-1" bestaat niet in de bron.');
    expect(() => padVanPlaats('8-1')).toThrow('Sectie "8-1" bestaat niet in de bron.');
  });
  it('an anchor gets the path of its page', () => {
    expect(padVanAnker('6.1.6-1')).toBe('/afspraken/6/#6.1.6-1');
    expect(padVanAnker('bijlage-6-18')).toBe('/bijlagen/6/#bijlage-6-18');
    expect(padVanAnker('voorwoord-1')).toBe('/afspraken/#voorwoord-1');
  });
});
