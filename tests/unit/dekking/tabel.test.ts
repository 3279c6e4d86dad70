/** Tables and places for the pages of the coverage. */
import { expect, it } from 'vitest';
import { inGroepen, rij, tabel, type Tabelgroep } from '../../../src/dekking/tabel';

it('a row keeps its cells apart, each on one line', () => {
  expect(rij(' een\n twee ', 'a|b|c', '')).toBe('| een twee | a\\|b\\|c |  |');
});

it('a table has a head, a line as wide as the head, and its rows', () => {
  expect(tabel(['what', 'rules'], [rij('a', '1'), rij('b', '2')])).toBe('| what | rules |\n| --- | --- |\n| a | 1 |\n| b | 2 |');
});

it('places stand in their groups, a name once with all its places there, an empty group not at all', () => {
  const plaats = (naam: string, soort: string, plek: string) => ({ naam, soort, plek });
  const groepen: Tabelgroep<ReturnType<typeof plaats>>[] = ['vraag', 'leeg', 'term'].map((kop) => [kop, ({ soort }) => soort === kop]);
  const plaatsen = [
    plaats('b', 'term', '1'),
    plaats('a', 'vraag', '2'),
    plaats('b', 'vraag', '3'),
    plaats('a', 'vraag', '4'),
    plaats('a', 'weg', '5'),
  ];
  const toon = (naam: string, hier: readonly (typeof plaatsen)[number][]) => `${naam}:${hier.map(({ plek }) => plek).join('')}`;
  expect(inGroepen(plaatsen, groepen, toon)).toBe('**vraag** a:24, b:3<br>**term** b:1');
  expect(inGroepen([], groepen, toon)).toBe('');
});
