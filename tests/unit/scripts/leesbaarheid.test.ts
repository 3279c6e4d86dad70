/** How easily our own texts read: the measure itself, the page about it in docs, and what B1 asks of every kind of page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maakLeesblad, MOEILIJK, moeilijkeWoorden, perSoort } from '../../../scripts/leesbaarheid/blad';
import { leesEigen } from '../../../scripts/leesbaarheid/lezen';
import { GEMIDDELD, langeZinnen, woordenVan } from '../../../src/taal/leesbaarheid';
import { meetLeesbaarheid } from '../../../src/taal/lettergrepen';

const eigen = leesEigen();
const soorten = perSoort(eigen);

describe.each(soorten)('%s', (_soort, stukken) => {
  const zinnen = stukken.flatMap((stuk) => stuk.zinnen);
  it('has short sentences on average', () => {
    expect(meetLeesbaarheid(zinnen).zinlengte).toBeLessThanOrEqual(GEMIDDELD);
  });
  it('has no sentence above 25 words', () => {
    expect(langeZinnen(zinnen).map(({ zin }) => zin)).toEqual([]);
  });
});

it('docs/leesbaarheid.md is as the texts are now (npm run leesbaarheid)', () => {
  expect(readFileSync('docs/leesbaarheid.md', 'utf8').replaceAll('\r\n', '\n')).toBe(maakLeesblad(eigen));
});
it('every hard word has a reason, and every reason a word', () => {
  const woorden = new Set(eigen.flatMap(({ zinnen }) => zinnen.flatMap(woordenVan)).map((woord) => woord.toLowerCase()));
  expect([...MOEILIJK.keys()].filter((woord) => !woorden.has(woord))).toEqual([]);
  expect(moeilijkeWoorden(eigen).filter(({ woord }) => !MOEILIJK.has(woord))).toEqual([]);
});
it('words of the source are not ours: a quote is in no text', () => {
  const zinnen = eigen.flatMap(({ teksten }) => teksten);
  expect(zinnen.some((zin) => zin.startsWith('koppelt het lokale team volgens het format'))).toBe(false);
  expect(soorten.map(([soort]) => soort)).toEqual(
    expect.arrayContaining(['antwoorden', 'bewegen', 'handleidingen', 'kort', 'lessen', 'verhalen', 'wegwijzers']),
  );
});
