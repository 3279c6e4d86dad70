/** Sets to practise again, over small stories made up for it: each test is about one thing they are mixed by. */
import { describe, expect, it } from 'vitest';
import { maakHerhaalsets, PER_SET } from '../../../src/leren/herhaalsets';
import type { Verhaalmoment } from '../../../src/leren/schema';
import { kleinMoment, kleinVerhaal } from './klein';

type Anders = Partial<Verhaalmoment>;
const weg = (wegwijzer: string): Anders => ({ wegwijzer });
const bestand = (plaats: number, momenten: readonly Anders[], thema: readonly ('stalking' | 'afsluiten' | 'monitoring' | 'onenigheid')[] = []) => ({
  slug: `v${String(plaats).padStart(2, '0')}`,
  verhaal: { ...kleinVerhaal(...momenten.map(kleinMoment)), nr: plaats, thema: [...thema] },
});
/** A story for each word, with a moment for each letter: the name of its walkthrough. */
const verhalen = (...woorden: readonly string[]) => woorden.map((woord, plaats) => bestand(plaats + 1, [...woord].map(weg)));
/** The walkthroughs of each set, in its order. */
const gronden = (bestanden: Parameters<typeof maakHerhaalsets>[0]) =>
  maakHerhaalsets(bestanden).map(({ momenten }) => momenten.map(({ moment }) => moment.wegwijzer ?? '').join(''));
const hoeVaak = (reeks: string, letter: string) => reeks.split(letter).length - 1;

describe('one set', () => {
  it('has walkthroughs of which there are as many by name, whatever the order of the stories', () => {
    expect(gronden(verhalen(...'hgfedcba'))).toEqual(['abcdefgh']);
    expect(gronden(verhalen(...'bdfhaceg'))).toEqual(['abcdefgh']);
  });
  it('has what rests on the calculator or a quick answer among them, by what it rests on', () => {
    const termijn = { wegwijzer: undefined, termijn: { soort: 'opnieuw-gemeld' as const, datum: '2026-03-02' } };
    const snel = { wegwijzer: undefined, antwoord: 'monitoren' };
    const namen = ['aa', 'bb', 'cc', 'dd', 'ss', 'uu'].map(weg);
    const [set] = maakHerhaalsets([...namen, termijn, snel].map((een, plaats) => bestand(plaats + 1, [een])));
    expect(set?.momenten.map(({ moment }) => moment.wegwijzer ?? moment.antwoord ?? moment.termijn?.soort)).toEqual([
      'aa',
      'monitoren',
      'bb',
      'cc',
      'dd',
      'ss',
      'opnieuw-gemeld',
      'uu',
    ]);
  });
  it('does not keep the same walkthrough for the end, where it would come twice in a row', () => {
    const [reeks = ''] = gronden(verhalen(...'aaabbbcc'));
    expect([...reeks].sort().join('')).toBe('aaabbbcc');
    expect(reeks).not.toMatch(/(.)\1/u);
  });
  it('has a walkthrough in a row only when there is no other left', () => {
    expect(gronden(verhalen(...'aaaaaabc'))).toEqual(['abacaaaa']);
  });
  it('has fewer than eight when a story has no moment, and none twice', () => {
    expect(gronden(verhalen('a', 'b', 'c', 'd', 'e', 'f', 'g', ''))).toEqual(['abcdefg']);
  });
});

describe('more sets', () => {
  it('have a walkthrough equally often, also where stories with two moments leave little room', () => {
    const sets = gronden(verhalen('za', 'zg', 'de', 'ef', 'ze', 'zc', 'af', 'bc'));
    expect(sets.map(({ length }) => length)).toEqual([PER_SET, PER_SET]);
    expect(sets.map((set) => hoeVaak(set, 'z'))).toEqual([2, 2]);
    for (const letter of 'acf')
      expect(
        sets.map((set) => hoeVaak(set, letter)),
        letter,
      ).toEqual([1, 1]);
  });
  it('have a theme equally often, also when it is one of two of a story', () => {
    const bestanden = Array.from('abcdefghijklmnop', (letter, plaats) =>
      bestand(plaats + 1, [weg(letter)], plaats % 2 === 0 ? ['stalking', 'onenigheid'] : ['afsluiten']),
    );
    // A second theme that others do not have makes no difference.
    const eigen = bestanden.map((een, plaats) =>
      plaats === 2 ? { ...een, verhaal: { ...een.verhaal, thema: ['stalking' as const, 'monitoring' as const] } } : een,
    );
    for (const lijst of [bestanden, eigen])
      for (const { momenten } of maakHerhaalsets(lijst))
        expect(momenten.filter(({ slug }) => lijst.find((een) => een.slug === slug)?.verhaal.thema.includes('stalking'))).toHaveLength(PER_SET / 2);
  });
  it('never have a ninth moment, also when a full set would fit better', () => {
    // The first set is full when the last z is dealt, and the other has a z already.
    const sets = gronden(verhalen('a', 'ab', 'a', 'ab', 'cd', 'c', 'd', 'ef', 'e', 'f', 'z', 'z'));
    expect(sets.map(({ length }) => length)).toEqual([PER_SET, PER_SET]);
    expect(sets.map((set) => hoeVaak(set, 'z'))).toEqual([0, 2]);
  });
  it('are as many as it takes to have no story twice in one', () => {
    const sets = maakHerhaalsets(verhalen('aaa', ...'bcdefgh'));
    expect(sets).toHaveLength(3);
    for (const { momenten } of sets) expect(new Set(momenten.map(({ slug }) => slug)).size).toBe(PER_SET);
  });
  it('are filled with moments that filled least: none stands in a third set while another stands in one', () => {
    const bestanden = verhalen(...'abcdefghijklmnopq');
    const sets = maakHerhaalsets(bestanden);
    expect(sets).toHaveLength(3);
    const keren = bestanden.map(({ slug }) => sets.filter(({ momenten }) => momenten.some((een) => een.slug === slug)).length);
    expect(keren.filter((keer) => keer === 1)).toHaveLength(10);
    expect(keren.filter((keer) => keer === 2)).toHaveLength(7);
  });
});
