/** When a click or a key is a gesture of its own (contract §2c). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoortBijKlik, hoortBijToets, RUST, SPELING, type Daad, type Druk } from '../../../src/pagina/gebaar';

const VINGER: Druk = { toets: '', vinger: true, x: 100, y: 100 };
const MUIS: Druk = { ...VINGER, vinger: false };
const DAAD: Daad = { ...VINGER, klaar: 1000 };

describe('a tap or click after an act', () => {
  it.each<[string, Druk, number, number, boolean]>([
    ['op dezelfde plek, kort erna', VINGER, 1, 1100, true],
    ['een duim opzij', { ...VINGER, x: 100 + SPELING - 1 }, 1, 1100, true],
    ['op de knop eronder', { ...VINGER, y: 100 + SPELING }, 1, 1100, false],
    ['na een rustpunt', VINGER, 1, 1000 + RUST, false],
    ['met een muis, volgens het systeem een eerste klik', MUIS, 1, 1100, false],
    ['met een muis, als tweede klik', MUIS, 2, 1100, true],
    ['met een muis die langzaam staat ingesteld, als tweede klik na een seconde', MUIS, 2, 2000, true],
    ['als derde klik', VINGER, 3, 1600, true],
    ['van hulpsoftware', VINGER, 0, 1100, false],
  ])('%s: %o', (_, druk, tel, op, verwacht) => {
    expect(hoortBijKlik(DAAD, druk, tel, op)).toBe(verwacht);
  });

  it('belongs to it as long as the outcome is not there yet, however long that takes', () => {
    expect(hoortBijKlik({ ...DAAD, klaar: Infinity }, VINGER, 1, 9999)).toBe(true);
  });

  it('after a click of the mouse a tap of the finger is a gesture of its own', () => {
    expect(hoortBijKlik({ ...DAAD, vinger: false }, VINGER, 1, 1100)).toBe(false);
  });

  it('who is slow is never held up', () => {
    const plek = fc.record({ toets: fc.constant(''), x: fc.nat(2000), y: fc.nat(2000), vinger: fc.boolean() });
    fc.assert(
      fc.property(plek, plek, fc.integer({ min: RUST, max: 1e7 }), fc.constantFrom(0, 1), (een, twee, later, tel) => {
        expect(hoortBijKlik({ ...DAAD, ...een }, twee, tel, DAAD.klaar + later)).toBe(false);
      }),
    );
  });
});

describe('a key after an act', () => {
  const N: Daad = { ...DAAD, toets: 'n' };
  it.each<[string, Daad, string, string, number, boolean]>([
    ['dezelfde, kort erna', N, 'n', '', 1100, true],
    ['dezelfde, na een rustpunt', N, 'n', '', 1000 + RUST, false],
    ['een andere, meteen', N, 'j', '', 1001, false],
    ['een andere, terwijl de eerste nog ligt: één vinger op twee toetsen', N, 'j', 'n', 1030, true],
    ['een andere, terwijl de eerste blijft liggen', N, 'j', 'n', 1000 + RUST, false],
    ['een andere, terwijl een derde ligt', N, 'j', 'x', 1030, false],
    ['dezelfde, terwijl de uitkomst er nog niet staat', { ...N, klaar: Infinity }, 'n', '', 5000, true],
    ['Enter na een klik', DAAD, 'Enter', '', 1050, false],
  ])('%s', (_, daad, toets, neer, op, verwacht) => {
    expect(hoortBijToets(daad, toets, neer, op)).toBe(verwacht);
  });
});
