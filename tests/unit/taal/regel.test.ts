import { expect, it } from 'vitest';
import { opEenRegel } from '../../../src/taal/regel';

it('folds white space, and leaves none around the words', () => {
  expect(opEenRegel('\n a \t b\n')).toBe('a b');
});
