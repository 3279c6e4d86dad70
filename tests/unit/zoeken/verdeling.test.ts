/** Which keys of the word table travel first: those of words of the text. */
import { expect, test } from 'vitest';
import { maakNaslag } from '../../../src/zoeken/naslag';
import { verdeel } from '../../../src/zoeken/verdeling';
import { zoek } from '../../../src/zoeken/zoek';
import { maakGegevens, middelen, naslag, type Proef } from './proef';

const met = (...sleutels: string[]): Proef => ({ ingangen: [{ sleutels, doelen: [4], zoekt: ['politie'] }] });
const sleutels = (proef: Proef) => {
  const { eerst, later } = verdeel(maakGegevens(proef));
  return [eerst.flatMap((een) => een.sleutels), later.flatMap((een) => een.sleutels)];
};

test('words of the text in any form, with stop words, question words and numbers, go first', () => {
  expect(sleutels(met('melder', 'de melders', 'wie melder', '7 weekdagen', 'zeven weekdagen'))).toEqual([
    ['melder', 'de melders', 'wie melder', '7 weekdagen', 'zeven weekdagen'],
    [],
  ]);
});

test('a key with another word follows, under the name of its row', () => {
  expect(sleutels(met('melder', 'tipgever', 'melder bellen'))).toEqual([['melder'], ['melder', 'tipgever', 'melder bellen']]);
  expect(sleutels(met('tipgever', 'melder'))).toEqual([['melder'], ['tipgever']]);
  expect(verdeel(maakGegevens(met('tipgever'))).later).toEqual(met('tipgever').ingangen);
});

test('a row without a place follows whole', () => {
  expect(sleutels({ ingangen: [{ sleutels: ['melder', 'juf'], doelen: [], geen: 'Niets.' }] })).toEqual([[], ['melder', 'juf']]);
});

test('a search gives the same with the first part as with all, and asks for the rest only when it has a word that is not in the text', async () => {
  const eerst = maakNaslag({ ...maakGegevens(), ingangen: verdeel(maakGegevens()).eerst });
  let gevraagd = 0;
  const volledig = () => {
    gevraagd++;
    return Promise.resolve(naslag());
  };
  for (const vraag of ['casusregie', 'de melder wil anoniem blijven', 'hoe snel']) {
    const gevonden = await zoek(vraag, eerst, { ...middelen(), volledig });
    expect(gevonden.resultaten).toEqual((await zoek(vraag, naslag(), middelen())).resultaten);
  }
  const [voor] = [gevraagd];
  expect((await zoek('eerwraak', eerst, { ...middelen(), volledig })).resultaten[0]?.doel).toBe(1);
  expect(gevraagd).toBe(voor + 1);
});
