/** Where content cites the agreements; dekking.test.ts has the places of walkthrough, form, deadline and lifecycle. */
import { describe, expect, it } from 'vitest';
import { aanhalingenIn, eenmalig, type Plaats } from '../../../src/dekking/plaatsen';

const BRON = { anker: '1-1', citaat: 'woorden', regel: 'R1' };

describe('a source in a file', () => {
  it('comes with what the file says of it, and its place', () => {
    expect(aanhalingenIn({ pad: 'wegwijzers/opschalen/vragen.yaml', inhoud: { vragen: { dwang: { bronnen: [BRON] } } } })).toEqual([
      { ...BRON, plaats: { soort: 'wegwijzer', naam: 'opschalen', rol: 'vraag', plek: 'dwang' } },
    ]);
  });

  it('has no quote or rule where the file gives none, or gives something that is no text', () => {
    const inhoud = {
      kop: { anker: '1-kop' },
      bronnen: [
        { anker: '1-1', citaat: 'woorden', regel: 3 },
        { anker: '1-2', citaat: 4, regel: 'R2' },
      ],
    };
    expect(aanhalingenIn({ pad: 'formulieren/plan.yaml', inhoud }).map(({ anker, citaat, regel }) => [anker, citaat, regel])).toEqual([
      ['1-kop', undefined, undefined],
      ['1-1', 'woorden', undefined],
      ['1-2', undefined, 'R2'],
    ]);
  });

  it('of a term or an unclear point is known by the file or the number', () => {
    expect(aanhalingenIn({ pad: 'begrippen/dienst.yaml', inhoud: { nr: 'O3', bronnen: [BRON] } }).map(({ plaats }) => plaats)).toEqual([
      { soort: 'begrip', naam: 'dienst', rol: '', plek: '' },
    ]);
    expect(aanhalingenIn({ pad: 'onduidelijkheden/o7.yaml', inhoud: { nr: 'O7', bronnen: [BRON] } }).map(({ plaats }) => plaats)).toEqual([
      { soort: 'punt', naam: 'O7', rol: '', plek: '' },
    ]);
  });

  it('that is the whole file stands in no group', () => {
    expect(aanhalingenIn({ pad: 'formulieren/plan.yaml', inhoud: BRON }).map(({ plaats }) => plaats)).toEqual([
      { soort: 'formulier', naam: 'plan', rol: '', plek: '' },
    ]);
  });

  it('is told as often as it stands there', () => {
    expect(aanhalingenIn({ pad: 'begrippen/dienst.yaml', inhoud: { bronnen: [BRON, BRON] } })).toHaveLength(2);
  });

  it('is none in a rule, a word table, a list of background, or at the root', () => {
    for (const pad of ['regels/hoofdstuk-5.yaml', 'zoekwoorden/partijen.yaml', 'dekking/zinnen.yaml', 'los.yaml', ''])
      expect(aanhalingenIn({ pad, inhoud: { bronnen: [BRON] } })).toEqual([]);
  });
});

it('a place counts once, by all it says', () => {
  const plaats: Plaats = { soort: 'wegwijzer', naam: 'raad', rol: 'vraag', plek: 'spoed' };
  const anders = [
    { ...plaats, plek: 'fase' },
    { ...plaats, rol: 'uitkomst' as const },
    { ...plaats, naam: 'gezin' },
    { ...plaats, soort: 'punt' as const },
    { ...plaats, naam: 'raadv', rol: '' as const, plek: 'raagspoed' },
  ];
  expect(eenmalig([plaats, ...anders, { ...plaats }])).toEqual([plaats, ...anders]);
});
