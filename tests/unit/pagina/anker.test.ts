/** The place a fragment means when something is behind it that does not belong to it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bedoeldAnker } from '../../../src/pagina/anker';

const ids = ['6.1.1', '6.1.1-3', 'bijlage-6', 'O7', 'één'];
const lees = (fragment: string) => bedoeldAnker(fragment, (id) => ids.includes(id));

it.each([
  ['#6.1.1', '6.1.1'],
  ['#6.1.1.', '6.1.1'],
  ['#6.1.1-3).', '6.1.1-3'],
  ['#O7,', 'O7'],
  ['#bijlage-6%E2%80%9D', 'bijlage-6'],
  ['#6%2E1%2E1', '6.1.1'],
  ['#%C3%A9%C3%A9n!', 'één'],
  ['#6.1.1:~:text=Veilig%20Thuis', '6.1.1'],
])('%s is %s', (fragment, id) => expect(lees(fragment)).toBe(id));

it.each(['', '#', '#6.1.9', '#.', '#%', '#%E9', '#v1&a=b', '#6.1.1x', '#constructor'])('"%s" is no place', (fragment) =>
  expect(lees(fragment)).toBe(''),
);

it('never throws, and never gives an id that is not there', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (tekst) => void expect(['', ...ids]).toContain(lees(`#${tekst}`))));
});
