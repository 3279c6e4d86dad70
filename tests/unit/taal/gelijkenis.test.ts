/** What was probably meant. */
import { describe, expect, it } from 'vitest';
import { dichtstbij, gelijkenis } from '../../../src/taal/gelijkenis';

describe('gelijkenis', () => {
  it('is 1 voor dezelfde woorden en 0 voor heel andere', () => {
    expect(gelijkenis('casusregie', 'Casusregie')).toBe(1);
    expect(gelijkenis('abab', 'xyxy')).toBe(0);
  });
  it('telt paren van letters die beide hebben, zo vaak als ze in beide staan', () => {
    expect(gelijkenis('night', 'nacht')).toBe(0.25);
    expect(gelijkenis('nacht', 'nachten')).toBe(0.8);
    expect(gelijkenis('aaaa', 'aa')).toBe(0.5);
    expect(gelijkenis('aa', 'aaaa')).toBe(0.5);
    expect(gelijkenis('ab', 'ba')).toBe(0);
  });
  it('van één letter of niets is er geen gelijkenis', () => {
    expect(gelijkenis('a', 'a')).toBe(0);
    expect(gelijkenis('', '')).toBe(0);
  });
  it('kiest bij gelijke stand de eerste, ook als niets lijkt', () => {
    const paren = [
      { woord: 'nacht', nr: 1 },
      { woord: 'nacht', nr: 2 },
    ];
    expect(dichtstbij('nacht', paren, ({ woord }) => woord)?.nr).toBe(1);
    expect(dichtstbij('xyz', paren, ({ woord }) => woord)?.nr).toBe(1);
  });
  it('vindt de meest gelijkende, en niets in een lege lijst', () => {
    expect(dichtstbij('casusrgie', ['monitoren', 'casusregie'], (woord) => woord)).toBe('casusregie');
    expect(dichtstbij('casusregie', [], (woord: string) => woord)).toBeUndefined();
  });
});
