/** What was probably meant. */
import { describe, expect, it } from 'vitest';
import { dichtstbij, gelijkenis } from '../../../src/taal/gelijkenis';

describe('gelijkenis', () => {
  it('is 1 for the same words and 0 for altogether different ones', () => {
    expect(gelijkenis('casusregie', 'Casusregie')).toBe(1);
    expect(gelijkenis('abab', 'xyxy')).toBe(0);
  });
  it('counts pairs of letters that both have, as often as they stand in both', () => {
    expect(gelijkenis('night', 'nacht')).toBe(0.25);
    expect(gelijkenis('nacht', 'nachten')).toBe(0.8);
    expect(gelijkenis('aaaa', 'aa')).toBe(0.5);
    expect(gelijkenis('aa', 'aaaa')).toBe(0.5);
    expect(gelijkenis('ab', 'ba')).toBe(0);
  });
  it('of one letter or nothing there is no likeness', () => {
    expect(gelijkenis('a', 'a')).toBe(0);
    expect(gelijkenis('', '')).toBe(0);
  });
  it('chooses the first on equal standing, also when nothing is like it', () => {
    const paren = [
      { woord: 'nacht', nr: 1 },
      { woord: 'nacht', nr: 2 },
    ];
    expect(dichtstbij('nacht', paren, ({ woord }) => woord)?.nr).toBe(1);
    expect(dichtstbij('xyz', paren, ({ woord }) => woord)?.nr).toBe(1);
  });
  it('finds the one most like it, and nothing in an empty list', () => {
    expect(dichtstbij('casusrgie', ['monitoren', 'casusregie'], (woord) => woord)).toBe('casusregie');
    expect(dichtstbij('casusregie', [], (woord: string) => woord)).toBeUndefined();
  });
});
