/** Which sentence is used where and why one is background, on small text; tests/unit/scripts/dekking-zinnen.test.ts does it for the agreements. */
import { describe, expect, it } from 'vitest';
import type { Achtergrondzin, Zinnenstof } from '../../../src/dekking/zinnen';
import { DRIE, leesZinnen, maakBegrip, maakSectie, TWEE_IN_EEN } from '../../hulp/dekking';

const REDEN = 'Dit is een taak van de gemeenten.';
const rijen = (stof: Partial<Zinnenstof>) => leesZinnen(stof).secties.flatMap((een) => een.rijen);
const namen = (stof: Partial<Zinnenstof>) =>
  rijen(stof)
    .filter(({ plaatsen }) => plaatsen.length > 0)
    .map(({ naam }) => naam);

describe('a sentence', () => {
  it('stands in its section, in order, with places, rules and reason', () => {
    const regels = [
      { nr: 'R1', bronnen: [{ anker: '1-2', citaat: 'schrijft' }] },
      {
        nr: 'R2',
        bronnen: [
          { anker: '1-1', citaat: 'belt' },
          { anker: '1-2', citaat: 'Het team' },
        ],
      },
    ];
    const dekking = leesZinnen({
      secties: [maakSectie('9'), DRIE],
      bestanden: [maakBegrip(['1-1', 'team'])],
      regels,
      achtergrond: [{ zin: '1-3', reden: REDEN }],
    });
    expect(dekking.secties.map(({ id, kop }) => [id, kop])).toEqual([
      ['9', 'Kop 9'],
      ['1', 'Kop 1'],
    ]);
    const plaats = { soort: 'begrip', naam: 'team', rol: '', plek: '' };
    expect(dekking.secties.map((een) => een.rijen)).toEqual([
      [],
      [
        { naam: '1-1', tekst: 'Het team belt.', plaatsen: [plaats], regels: ['R2'], reden: undefined },
        { naam: '1-2', tekst: 'Het team schrijft.', plaatsen: [], regels: ['R1', 'R2'], reden: undefined },
        { naam: '1-3', tekst: 'Het team kijkt.', plaatsen: [], regels: [], reden: REDEN },
      ],
    ]);
  });

  it('is not used by a rule alone', () => {
    expect(
      leesZinnen({ secties: [maakSectie('1', ['Het team belt.'])], regels: [{ nr: 'R1', bronnen: [{ anker: '1-1', citaat: 'belt' }] }] }).fouten,
    ).toHaveLength(1);
  });

  it('is used by a walkthrough, a form, a deadline, the lifecycle, a term and an unclear point, each place once', () => {
    const bron = { anker: '1-1', citaat: 'belt' };
    const bestanden = [
      { pad: 'wegwijzers/raad/uitkomsten.yaml', inhoud: { uitkomsten: { bel: { bronnen: [bron, bron], lokaalTeam: [{ bronnen: [bron] }] } } } },
      { pad: 'formulieren/plan.yaml', inhoud: { vooraf: [{ bronnen: [bron] }] } },
      { pad: 'termijnen/t1.yaml', inhoud: { nr: 'T1', bronnen: [bron] } },
      { pad: 'casusverloop/fasen.yaml', inhoud: { fasen: { dienst: { bronnen: [bron] } } } },
      maakBegrip(['1-1', 'belt']),
      { pad: 'onduidelijkheden/o1.yaml', inhoud: { nr: 'O1', bronnen: [bron] } },
      { pad: 'regels/hoofdstuk-1.yaml', inhoud: { regels: [{ bronnen: [bron] }] } },
    ];
    expect(rijen({ bestanden })[0]?.plaatsen.map(({ soort, rol }) => soort + rol)).toEqual([
      'wegwijzeruitkomst',
      'wegwijzerhandeling',
      'formulier',
      'termijn',
      'casusverloop',
      'begrip',
      'punt',
    ]);
  });

  it('has a number behind its anchor only where there are more', () => {
    expect(rijen({ secties: [DRIE, TWEE_IN_EEN] }).map(({ naam }) => naam)).toEqual(['1-1', '1-2', '1-3', '2-1/1', '2-1/2']);
  });

  it('is used when a quote lies in it; all that a quote runs over are', () => {
    expect(namen({ secties: [TWEE_IN_EEN], bestanden: [maakBegrip(['2-1', 'schrijft'])] })).toEqual(['2-1/2']);
    expect(namen({ secties: [TWEE_IN_EEN], bestanden: [maakBegrip(['2-1', 'team belt.\n  Daarna'])] })).toEqual(['2-1/1', '2-1/2']);
  });

  it('is not used by a place that is named without words', () => {
    expect(
      leesZinnen({ secties: [maakSectie('1', ['Het team belt.'])], bestanden: [{ pad: 'formulieren/plan.yaml', inhoud: { kop: { anker: '1-1' } } }] })
        .fouten,
    ).toEqual([expect.stringMatching(/^1-1 \("Het team belt\."\) wordt nergens gebruikt\./u) as string]);
  });
});

describe('the background list', () => {
  const redenen = (achtergrond: Achtergrondzin[]) => rijen({ secties: [DRIE, TWEE_IN_EEN], achtergrond }).map(({ reden }) => reden);

  it('names a sentence, a run of them also over sections, or a section', () => {
    expect(redenen([{ zin: '1-2', reden: 'a' }])).toEqual([undefined, 'a', undefined, undefined, undefined]);
    expect(redenen([{ zin: '1-3', tm: '2-1/1', reden: 'a' }])).toEqual([undefined, undefined, 'a', 'a', undefined]);
    expect(redenen([{ zin: '1-1', tm: '1-1', reden: 'a' }])).toEqual(['a', undefined, undefined, undefined, undefined]);
    expect(redenen([{ sectie: '2', reden: 'a' }])).toEqual([undefined, undefined, undefined, 'a', 'a']);
    expect(
      redenen([
        { zin: '2-1/2', reden: 'a' },
        { sectie: '1', reden: 'b' },
      ]),
    ).toEqual(['b', 'b', 'b', undefined, 'a']);
  });

  it('is right when every sentence is used or in it', () => {
    expect(
      leesZinnen({
        bestanden: [maakBegrip(['1-2', 'schrijft'])],
        achtergrond: [
          { zin: '1-1', reden: REDEN },
          { zin: '1-3', reden: REDEN },
        ],
      }).fouten,
    ).toEqual([]);
  });
});
