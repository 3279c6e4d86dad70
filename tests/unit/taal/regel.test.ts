import { expect, it } from 'vitest';
import { inRegels, metRegeleinden, opEenRegel } from '../../../src/taal/regel';

it('folds white space, and leaves none around the words', () => {
  expect(opEenRegel('\n a \t b\n')).toBe('a b');
});

it('a line ends as every program writes it, and is one line end', () => {
  for (const einde of ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']) expect(metRegeleinden(`een${einde}twee`)).toBe('een\ntwee');
  expect(metRegeleinden('een\n\r\n\vtwee\tdrie')).toBe('een\n\n\ntwee\tdrie');
});

it('breaks between words, keeps every word, and gives a word that is too long a line of its own', () => {
  expect(inRegels('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect([inRegels('een twee', 8), inRegels('een twee', 7)]).toEqual([['een twee'], ['een', 'twee']]);
  expect(inRegels('een twee drie', 20)).toEqual(['een twee drie']);
  expect(inRegels('een veiligheidsbeoordeling', 8)).toEqual(['een', 'veiligheidsbeoordeling']);
});
