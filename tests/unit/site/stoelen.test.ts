import { expect, it } from 'vitest';
import { isStoel, STOELEN, STOELNAAM } from '../../../src/site/stoelen';

it('the chairs have the names of the text, the local team first', () => {
  expect(STOELEN.map((stoel) => STOELNAAM[stoel])).toEqual(['Lokaal team', 'Veilig Thuis']);
});

it('what another window says is a chair only when it is the name of one', () => {
  expect(STOELEN.every(isStoel)).toBe(true);
  expect(['Lokaal team', 'gemeente', '', undefined, null, 0, ['lokaal-team']].filter(isStoel)).toEqual([]);
});
