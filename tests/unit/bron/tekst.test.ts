import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kenmerkVanSectie, naamVanSectie, padVanAnker, padVanPlaats, padVanSectie, sectieVanPlaats } from '../../../src/bron/paden';
import { geefSectie, geefZin, secties, zinnen } from '../../../src/bron/tekst';

const bron = JSON.parse(readFileSync('tests/bron/secties.json', 'utf8')) as { secties: { id: string; kop: string; tekst: string }[] };
const kaal = (tekst: string) => tekst.replace(/[\s•☐▪]+/gu, '');

describe('de brontekst als gegevens', () => {
  it('heeft de 38 secties van de bron, in dezelfde volgorde en met dezelfde koppen', () => {
    expect(secties.map(({ id, kop }) => [id, kop])).toEqual(bron.secties.map(({ id, kop }) => [id, kop]));
  });
  it.each(bron.secties.filter(({ tekst }) => tekst))('elke zin van $id staat woord voor woord in de bron', ({ id, tekst }) => {
    let rest = kaal(tekst);
    for (const zin of geefSectie(id).zinnen) {
      const plaats = rest.indexOf(kaal(zin.tekst));
      expect(plaats, zin.anker).toBeGreaterThanOrEqual(0);
      rest = rest.slice(plaats + kaal(zin.tekst).length);
    }
  });
  it('geeft elk anker één keer, met de sectie waar het onder valt', () => {
    const ankers = secties.flatMap((sectie) => sectie.zinnen.map((zin) => zin.anker));
    expect(new Set(ankers).size).toBe(ankers.length);
    for (const [anker, zin] of zinnen) expect(anker.startsWith(`${zin.sectie}-`), anker).toBe(true);
  });
  it('wijst een onbekende sectie of zin af', () => {
    expect(() => geefSectie('8')).toThrow(new Error('Sectie "8" bestaat niet in de bron.'));
    expect(() => geefZin('8-1')).toThrow(new Error('Anker "8-1" bestaat niet in de bron.'));
  });
});

describe('paden en namen', () => {
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
  ])('een plaats is een zin of een sectie: %s', (plaats, sectie, pad) => {
    expect([sectieVanPlaats(plaats), padVanPlaats(plaats)]).toEqual([sectie, pad]);
  });
  it('een plaats die er niet is, wordt geweigerd', () => {
    expect(() => sectieVanPlaats('8-1')).toThrow('Sectie "8-1" bestaat niet in de bron.');
    expect(() => padVanPlaats('8-1')).toThrow('Sectie "8-1" bestaat niet in de bron.');
  });
  it('een anker krijgt het pad van zijn bladzijde', () => {
    expect(padVanAnker('6.1.6-1')).toBe('/afspraken/6/#6.1.6-1');
    expect(padVanAnker('bijlage-6-18')).toBe('/bijlagen/6/#bijlage-6-18');
    expect(padVanAnker('voorwoord-1')).toBe('/afspraken/#voorwoord-1');
  });
});
