/** Steps of `npm test`: what waits for what, how many at once, and what is left out after a failure. */
import { describe, expect, it } from 'vitest';
import { voerStappen } from '../../../scripts/stappen.mjs';

interface Proefstap {
  readonly naam: string;
  readonly na?: readonly string[];
  readonly nodig?: readonly string[];
}

/** Runs made-up steps: how each began and ended, and what was left out. Every step takes one turn; those in `fout` fail. */
async function draai(stappen: readonly Proefstap[], tegelijk: number, fout: readonly string[] = []) {
  const verloop: string[] = [];
  const weggelaten = await voerStappen(stappen, tegelijk, async ({ naam }) => {
    verloop.push(`+${naam}`);
    await new Promise((klaar) => setTimeout(klaar));
    verloop.push(`-${naam}`);
    return !fout.includes(naam);
  });
  return { verloop: verloop.join(' '), weggelaten };
}

describe('voerStappen', () => {
  it('runs as many at once as it may, in the order of the list', async () => {
    const stappen = ['a', 'b', 'c'].map((naam) => ({ naam }));
    expect(await draai(stappen, 1)).toEqual({ verloop: '+a -a +b -b +c -c', weggelaten: [] });
    expect(await draai(stappen, 2)).toEqual({ verloop: '+a +b -a +c -b -c', weggelaten: [] });
  });

  it('lets a step wait for others, and takes what can already run', async () => {
    expect((await draai([{ naam: 'a' }, { naam: 'b', na: ['a'] }, { naam: 'c' }], 2)).verloop).toBe('+a +c -a +b -c -b');
    expect((await draai([{ naam: 'b', nodig: ['a'] }, { naam: 'a' }], 2)).verloop).toBe('+a -a +b -b');
  });

  it('goes on after a failure, but leaves out what needs the step that failed, and what needs that', async () => {
    const stappen = [{ naam: 'a' }, { naam: 'b', nodig: ['a'] }, { naam: 'c', nodig: ['b'] }, { naam: 'd', na: ['a', 'c'] }];
    expect(await draai(stappen, 2, ['a'])).toEqual({ verloop: '+a -a +d -d', weggelaten: ['b', 'c'] });
  });

  it('does not wait for a step that is not in the list', async () => {
    expect((await draai([{ naam: 'a', na: ['bouwen'] }], 2)).verloop).toBe('+a -a');
  });

  it('says which steps wait for one another', async () => {
    await expect(
      draai(
        [
          { naam: 'a', na: ['b'] },
          { naam: 'b', na: ['a'] },
        ],
        2,
      ),
    ).rejects.toThrow('Deze stappen wachten op elkaar: a, b.');
  });
});
