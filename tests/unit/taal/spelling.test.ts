/** Our own Dutch is spelled right: content without the words of the source, and the guides. What stands in components, tests/bouw/spelling.test.ts asks. */
import { beforeAll, describe, expect, it } from 'vitest';
import { leesEigen } from '../../../scripts/leesbaarheid/lezen';
import { EIGEN_WOORDEN, maakSpelling, woordenUit } from '../../hulp/spelling';

let fouten: Awaited<ReturnType<typeof maakSpelling>>;
let streng: typeof fouten;
beforeAll(async () => {
  [fouten, streng] = [await maakSpelling(), await maakSpelling([])];
});
const los = (...teksten: string[]) => fouten(woordenUit(teksten)).map(({ woord }) => woord);

describe('the check', () => {
  it('finds a slip, and takes compounds, stress and the first part of a longer word', () => {
    expect(los('Het lokale team beld Veilig Thuiss over de veiligheidsvoorwarden.')).toEqual(['beld', 'Thuiss', 'veiligheidsvoorwarden']);
    expect(
      los('Níet bellen. Eén veiligheidsbeoordeling, en het veiligheids-, hulpverlenings- en herstelplan. Ze zei ’t zo: oma’s melding, punt O7.'),
    ).toEqual([]);
  });
  it('passes over addresses, files and code', () => {
    expect(los('Open /leren/lessen/ of https://voorbeeld.test/abcxyz en zet gemeente.json klaar.')).toEqual([]);
  });
});

it('everything we write is spelled right', () => {
  const woorden = woordenUit(leesEigen().flatMap(({ teksten }) => teksten));
  expect(woorden.length).toBeGreaterThan(3000);
  expect(fouten(woorden).map(({ woord, bij }) => `${woord}: ${bij}`)).toEqual([]);
});

it('a word of our own is one the dictionary lacks, and stands there once', () => {
  const nodig = streng(EIGEN_WOORDEN.map((woord) => ({ woord, bij: '' }))).map(({ woord }) => woord);
  expect(EIGEN_WOORDEN.filter((woord) => !nodig.includes(woord))).toEqual([]);
  expect(new Set(EIGEN_WOORDEN).size).toBe(EIGEN_WOORDEN.length);
});
