/** What search proposes when it finds nothing leads to something: over every word it knows, as the built site has them. */
import { expect, it } from 'vitest';
import { maakZoekmachine } from '../hulp/zoekmachine';

const { woorden, zoekIn } = maakZoekmachine();

it('no word that is proposed finds nothing, or is the word that found nothing', async () => {
  const voorstellen = new Set<string>();
  for (const woord of woorden) {
    const { resultaten, uitleg } = await zoekIn(woord);
    if (resultaten.length > 0) continue;
    expect(uitleg.lijktOp).not.toContain(woord);
    for (const een of uitleg.lijktOp) voorstellen.add(een);
  }
  expect(voorstellen.size).toBeGreaterThan(0);
  const leeg: string[] = [];
  for (const een of voorstellen) if ((await zoekIn(een)).resultaten.length === 0) leeg.push(een);
  expect(leeg).toEqual([]);
}, 120_000);
