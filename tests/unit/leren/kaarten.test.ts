/** Cards of terms: what the source explains, in its words. */
import { describe, expect, it } from 'vitest';
import type { Begrip } from '../../../src/bron/schema-begrip';
import { begripkaarten } from '../../../src/leren/kaarten';

const begrip = (term: string, anders: Partial<Begrip> = {}): Begrip => ({
  term,
  ook: [],
  vormen: [],
  kort: 'Een korte uitleg van het woord.',
  herkomst: 'bron',
  bronnen: [],
  secties: ['4'],
  zieOok: [],
  punten: [],
  ...anders,
});
const normen = new Map([
  ['R1', 'definitie'],
  ['R2', 'kan'],
] as const);

describe('the cards', () => {
  it('are of the terms that the source explains, in the order of the glossary', () => {
    const begrippen = new Map([
      ['deur', begrip('De deur')],
      ['eigen', begrip('Een eigen woord', { herkomst: 'toelichting', toelichting: 'Uitleg van deze site.' })],
      ['brief', begrip('De brief')],
    ]);
    expect(begripkaarten(begrippen, normen)).toEqual([
      { id: 'deur', term: 'De deur', bronnen: [] },
      { id: 'brief', term: 'De brief', bronnen: [] },
    ]);
  });
  it('have the words of the source with where they stand, and the norm of the rule where one rests on them', () => {
    const bronnen = [
      { anker: '6.1.1-2', citaat: 'eerste woorden', regel: 'R2' },
      { anker: '4-d', citaat: 'andere woorden' },
    ];
    expect(begripkaarten(new Map([['deur', begrip('De deur', { bronnen })]]), normen)[0]?.bronnen).toStrictEqual([
      { citaat: 'eerste woorden', pad: '/afspraken/6/#6.1.1-2', plaats: '6.1.1', norm: 'kan' },
      { citaat: 'andere woorden', pad: '/afspraken/4/#4-d', plaats: '4.d' },
    ]);
  });
  it('are not made of a rule that does not exist: the message names the file, the rule and those there are', () => {
    const deur = begrip('De deur', { bronnen: [{ anker: '4-d', citaat: 'woorden', regel: 'R9' }] });
    expect(() => begripkaarten(new Map([['deur', deur]]), normen)).toThrow(
      /^src\/content\/begrippen\/deur\.yaml: noemt regel "R9"\. Die naam bestaat niet\..*R1, R2/u,
    );
  });
});
