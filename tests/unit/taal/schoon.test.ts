/** One form for text of other programs: what looks alike is alike, and what is alike stays as it is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schoon } from '../../../src/taal/schoon';

it.each([
  ['\ufb01nancieel', 'financieel'],
  ['a\ufb03che', 'affiche'],
  ['b\u0133zonder', 'bijzonder'],
  ['casus\u00adregie', 'casusregie'],
  ['casus\u200bregie', 'casusregie'],
  ['\ufeff\u200e20-11-2026\u200f', '20-11-2026'],
  ['e\u0301e\u0301n', 'één'],
  ['co\u00f6rdinator', 'co\u00f6rdinator'],
])('%j is %j', (vreemd, gewoon) => expect(schoon(vreemd)).toBe(gewoon));

it('leaves what everybody sees: spaces, lines, numbers, signs', () => {
  const tekst = 'Artikel 6.1.6 – “dag 1”: ½ van € 3,\u00a0en\n² – 中文 👩';
  expect(schoon(tekst)).toBe(tekst);
});

it('once is as good as twice, and composed or decomposed makes no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      expect(schoon(schoon(tekst))).toBe(schoon(tekst));
      expect(schoon(tekst.normalize('NFD'))).toBe(schoon(tekst));
    }),
  );
});
