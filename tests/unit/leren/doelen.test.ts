/** What the stories come to together. */
import { expect, it } from 'vitest';
import { routes } from '../../../src/machines/register';
import { DOELEN, nogTeHalen, standInRegels, telVerhalen, type Leerdoel } from '../../../src/leren/dekking';
import { UITKOMSTEN } from '../../../src/leren/reeks';
import { naslag, verhalen } from './verhalen';

/**
 * How far the stories are, in the goals that are not there yet: a number may only grow (for the last one: shrink) until it is what `DOELEN` asks.
 * Who writes the last story empties this table; the goals are then asserted as they are.
 */
const NOG_NIET: Readonly<Partial<Record<Leerdoel, number>>> = {
  verhalen: 2,
  uitkomsten: 14,
  'lezingen, elk twee keer': 1,
  paren: 6,
  'verhalen met rolbladen': 1,
  "thema's": 7,
};
const stand = telVerhalen(verhalen, naslag);
const namen = Object.keys(DOELEN) as Leerdoel[];

it.each(namen)('%s', (naam) => {
  const onderweg = NOG_NIET[naam];
  if (onderweg === undefined) expect(nogTeHalen(stand)).not.toContain(naam);
  else expect(stand[naam]).toBeGreaterThanOrEqual(onderweg);
});

it('each number stands beside what is asked', () => {
  expect(standInRegels({ ...stand, uitkomsten: 14, 'lengte van de juiste optie': 0.914 }).join('\n')).toMatch(
    /\| uitkomsten \| 14 \| ≥ \d+ \|[^]*\| lengte van de juiste optie \| 0\.91 \| ≥ 0\.83, ≤ 1\.20 \|/u,
  );
});

it('what is to be reached is every outcome of every walkthrough', () => {
  expect(UITKOMSTEN).toEqual(Object.values(routes).flatMap(({ slug, vanStrengNaarRuim }) => vanStrengNaarRuim.map((id) => `${slug} ${id}`)));
  expect(UITKOMSTEN.length).toBeGreaterThanOrEqual(75);
});
