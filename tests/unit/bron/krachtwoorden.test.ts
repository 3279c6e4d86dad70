/** Words of our own that say how strong a norm is: each is found as a word, and no other word is taken for one. */
import { describe, expect, it } from 'vitest';
import { KRACHT, MOET, WET } from '../../../src/bron/krachtwoorden';

const zegt = (patroon: RegExp | undefined, woorden: string) => patroon?.test(`Het team ${woorden} bellen.`);

describe('what says that a norm is not simply agreed', () => {
  it.each([
    ['kan', ['kan', 'kunnen', 'kunt', 'mag', 'mogen', 'waar mogelijk', 'KAN'], ['kansen', 'kunnend', 'magere', 'gemogen', 'onmogelijk', 'moet']],
    ['richtlijn', ['als richtlijn', 'volgens richtlijnen', 'in de regel'], ['richtlijnenboek', 'in de regelgeving', 'oprichtlijn', 'regel']],
    [
      'streven',
      ['waar mogelijk', 'liefst', 'bij voorkeur', 'wenselijk', 'helpend', 'streeft'],
      ['onmogelijk', 'allerliefst', 'voorkeur', 'onwenselijk', 'helpende', 'streefden'],
    ],
  ] as const)('%s', (norm, wel, niet) => {
    for (const woorden of wel) expect([woorden, zegt(KRACHT[norm]?.patroon, woorden)]).toEqual([woorden, true]);
    for (const woorden of niet) expect([woorden, zegt(KRACHT[norm]?.patroon, woorden)]).toEqual([woorden, false]);
  });
  it('comes with what to write, which itself says so', () => {
    expect(Object.keys(KRACHT)).toEqual(['kan', 'richtlijn', 'streven']);
    for (const { patroon, voorbeeld } of Object.values(KRACHT)) for (const een of voorbeeld.split(' of ')) expect(patroon.test(een)).toBe(true);
  });
});

it('says that the law asks it', () => {
  for (const woorden of ['moet wettelijk', 'is verplicht', 'heeft de verplichte taak', 'heeft de Verplichting'])
    expect(zegt(WET, woorden)).toBe(true);
  for (const woorden of ['is onverplicht', 'heeft verplichtingen', 'doet iets buitenwettelijks']) expect(zegt(WET, woorden)).toBe(false);
});

it('says that something must', () => {
  for (const woorden of ['moet', 'moeten', 'MOET']) expect(zegt(MOET, woorden)).toBe(true);
  for (const woorden of ['moest', 'ontmoet', 'ontmoeten', 'moete']) expect(zegt(MOET, woorden)).toBe(false);
});
