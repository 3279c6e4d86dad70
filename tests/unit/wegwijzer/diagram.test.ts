/** The drawing of a small route in DOT, where every line can be checked by hand. */
import { describe, expect, it } from 'vitest';
import { alsDot, type Opmaak } from '../../../src/wegwijzer/diagram';
import { fout, metKenmerken } from '../../hulp/kleine-machines';
import { GEEN_WOORDEN, klein, woorden } from './hulp';

const OPMAAK: Opmaak = { richting: 'TB', knoop: 22, pijl: 99, volgorde: true };

describe('the diagram in DOT', () => {
  it('draws every question with round corners, every outcome without, and one arrow per target and condition', () => {
    expect(alsDot(klein, GEEN_WOORDEN, OPMAAK).split('\n')).toEqual([
      'digraph {',
      'graph [rankdir=TB, ordering=out, ranksep=0.25, nodesep=0.08, outputorder=nodesfirst, bgcolor=transparent];',
      'node [fontname="DejaVu Sans", fontsize=12, shape=box, margin="0.12,0.06", height=0.3];',
      'edge [fontname="DejaVu Sans", fontsize=12];',
      '  "vorm" [label="vorm", class=vraag, style=rounded];',
      '  "ernst" [label="ernst", class=vraag, style=rounded];',
      '  "bel" [label="bel", class=uitkomst];',
      '  "kan" [label="kan", class=uitkomst];',
      '  "vorm" -> "ernst" [label=" vormen: criterium: twijfel\\l geen\\l constructor: twijfel\\l"];',
      '  "vorm" -> "bel" [label=" stop\\l"];',
      '  "ernst" -> "bel" [label=" 1. als criterium:\\l hoog\\l laag\\l"];',
      '  "ernst" -> "bel" [label=" 2. als twijfel:\\l hoog\\l"];',
      '  "ernst" -> "kan" [label=" anders:\\l hoog\\l"];',
      '  "ernst" -> "bel" [label=" anders:\\l laag\\l"];',
      '  "ernst" -> "bel" [label=" onbekend\\l"];',
      '}',
    ]);
  });

  it('uses the words of the caller: those of questions for questions, those of outcomes for outcomes, escaped', () => {
    const dot = alsDot(klein, woorden, OPMAAK);
    expect(dot).toContain('  "vorm" [label="Is er een \\"vorm\\" of\\nA\\\\B?", class=vraag, style=rounded];');
    expect(dot).toContain('  "kan" [label="Kan", class=uitkomst];');
    expect(dot).toContain('  "bel" [label="bel", class=uitkomst];');
  });

  it("uses the words of answers and flags, a question's own word for an answer before the general one", () => {
    const dot = alsDot(klein, woorden, OPMAAK);
    expect(dot).toContain('"vorm" -> "ernst" [label=" een of meer: een criterium: twijfel\\l geen\\l constructor: twijfel\\l"];');
    expect(dot).toContain('[label=" 1. als een criterium:\\l erg\\l niet erg\\l"];');
    expect(dot).toContain('[label=" 2. als twijfel:\\l erg\\l"];');
  });

  it("says 'every answer' on an arrow under a condition that all answers of the question share", () => {
    const machine = metKenmerken({
      context: { vlag: false },
      initial: 'a',
      states: {
        a: { on: { zet: { target: 'b', actions: 'vlag' }, niet: 'b' } },
        b: {
          on: {
            x: [{ guard: 'vlag', target: 'u' }, { target: 'v' }],
            y: [{ guard: 'vlag', target: 'u' }, { target: 'v' }],
          },
        },
        u: { type: 'final' },
        v: { type: 'final' },
      },
    });
    const dot = alsDot(fout({}, { machine }), GEEN_WOORDEN, OPMAAK);
    expect(dot).toContain('  "b" -> "u" [label=" 1. als vlag:\\l elk antwoord\\l"];');
    expect(dot).toContain('  "b" -> "v" [label=" anders:\\l elk antwoord\\l"];');
    expect(dot).toContain('  "a" -> "b" [label=" zet: vlag\\l niet\\l"];');
  });

  it('breaks the text of a node into lines that are no longer than told, in the middle', () => {
    const vraag = (knoop: number) =>
      /"a" \[label="(.*?)"/u.exec(alsDot(fout({}), { ...GEEN_WOORDEN, vragen: { a: 'abc def ghi' } }, { ...OPMAAK, knoop }))?.[1];
    expect(vraag(11)).toBe('abc def ghi');
    expect(vraag(10)).toBe('abc def\\nghi');
    expect(vraag(7)).toBe('abc def\\nghi');
    expect(vraag(6)).toBe('abc\\ndef\\nghi');
    expect(vraag(1)).toBe('abc\\ndef\\nghi');
  });

  it('breaks the text beside an arrow, and moves what goes on further in', () => {
    const pijltekst = (pijl: number) =>
      /"a" -> "u" \[label="(.*)"\]/u.exec(alsDot(fout({}), { ...GEEN_WOORDEN, antwoorden: { x: 'zegt "nee" nu' } }, { ...OPMAAK, pijl }))?.[1];
    expect(pijltekst(13)).toBe(' zegt \\"nee\\" nu\\l');
    expect(pijltekst(12)).toBe(' zegt \\"nee\\"\\l    nu\\l');
    expect(pijltekst(5)).toBe(' zegt\\l    \\"nee\\"\\l    nu\\l');
  });

  it('runs from left to right when it is told to', () => {
    expect(alsDot(klein, woorden, { ...OPMAAK, richting: 'LR' })).toContain('graph [rankdir=LR, ordering=out,');
    expect(alsDot(klein, woorden, { ...OPMAAK, volgorde: false })).toContain('graph [rankdir=TB, ranksep=0.25,');
  });

  it('is not made of a machine that breaks the rules', () => {
    expect(() => alsDot(fout({ a: {} }), GEEN_WOORDEN, OPMAAK)).toThrow("Machine 'fout' is geweigerd");
  });
});
