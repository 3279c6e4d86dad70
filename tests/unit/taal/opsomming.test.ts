import { expect, it } from 'vitest';
import { enLijst, ofLijst } from '../../../src/taal/opsomming';

it('puts words in a row, as many as there are', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enLijst)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(ofLijst)).toEqual(['', 'a', 'a of b', 'a, b of c']);
});
