/** What stands beside the text: each note at its place, once, and not again in every sentence. */
import { describe, expect, it } from 'vitest';
import { eerstePerSectie, maakAnnotaties, type Bronmateriaal } from '../../../src/bron/annotaties';
import type { Begrip } from '../../../src/bron/schema-begrip';
import type { Onduidelijkheid } from '../../../src/bron/schema-onduidelijkheid';
import type { Regel } from '../../../src/bron/schema-regel';

const sectie = (id: string, ...teksten: string[]) => ({
  id,
  kop: '',
  soort: 'afspraken' as const,
  document: id.charAt(0),
  zinnen: teksten.map((tekst, plaats) => ({ anker: `${id}-${plaats + 1}`, sectie: id, tekst })),
});
const SECTIES = [sectie('4', 'De melder belt.', 'Het team.'), sectie('6.1', 'De melder.', 'Slot.', 'Einde.')];
const regel = (nr: string, norm: string, ...ankers: string[]) => ({ nr, norm, bronnen: ankers.map((anker) => ({ anker })) }) as unknown as Regel;
const punt = (nr: string, meer: { ankers?: string[]; alleenBij?: string[]; secties?: string[]; ernst?: string }) =>
  ({
    nr,
    ernst: meer.ernst ?? 'inhoud',
    bronnen: (meer.ankers ?? []).map((anker) => ({ anker })),
    alleenBij: meer.alleenBij ?? [],
    secties: meer.secties ?? [],
  }) as unknown as Onduidelijkheid;
const maak = (meer: Partial<Bronmateriaal>) =>
  maakAnnotaties({ secties: SECTIES, regels: [], punten: [], begrippen: new Map(), verwijzingen: [], ...meer });

it('the first anchor in every section, in the order of the text', () => {
  expect(eerstePerSectie(['6.1-3', '6.1-2', '4-2', '9-1'], SECTIES)).toEqual(['4-2', '6.1-2']);
  expect(eerstePerSectie([], SECTIES)).toEqual([]);
});

it('norm strength with every sentence a rule rests on, every norm once', () => {
  const { normen } = maak({ regels: [regel('R1', 'afspraak', '4-1', '4-2'), regel('R2', 'kan', '4-1'), regel('R3', 'afspraak', '4-1')] });
  expect([...normen]).toEqual([
    ['4-1', ['afspraak', 'kan']],
    ['4-2', ['afspraak']],
  ]);
});

describe('unclear points', () => {
  const namen = (bij: ReadonlyMap<string, readonly Onduidelijkheid[]>) => [...bij].map(([plaats, lijst]) => [plaats, ...lijst.map(({ nr }) => nr)]);
  it('stand with the first sentence per section and with the sections they name', () => {
    const { puntenBijZin, puntenBijSectie } = maak({
      punten: [punt('O1', { ankers: ['6.1-2', '6.1-3', '4-1'], secties: ['4', '6.1'] }), punt('O2', { ankers: ['4-1'], secties: ['4'] })],
    });
    expect(namen(puntenBijZin)).toEqual([
      ['4-1', 'O1', 'O2'],
      ['6.1-2', 'O1'],
    ]);
    expect(namen(puntenBijSectie)).toEqual([
      ['4', 'O1', 'O2'],
      ['6.1', 'O1'],
    ]);
  });
  it('that are slips of language stand only where they touch the meaning', () => {
    const { puntenBijZin, puntenBijSectie } = maak({
      punten: [
        punt('O4', { ankers: ['4-1'], secties: ['4'], ernst: 'taal' }),
        punt('O5', { ankers: ['4-1', '6.1-1'], alleenBij: ['6.1-1'], ernst: 'taal' }),
      ],
    });
    expect(namen(puntenBijZin)).toEqual([['6.1-1', 'O5']]);
    expect(namen(puntenBijSectie)).toEqual([]);
  });
  it('that belong to certain sentences only stand nowhere else', () => {
    const { puntenBijZin, puntenBijSectie } = maak({ punten: [punt('O3', { ankers: ['4-1'], alleenBij: ['6.1-3'], secties: ['4'] })] });
    expect(namen(puntenBijZin)).toEqual([['6.1-3', 'O3']]);
    expect(namen(puntenBijSectie)).toEqual([]);
  });
});

it('references stand with every section they are about, in their order', () => {
  const wegwijzer = { pad: '/wegwijzers/a/', titel: 'A', soort: 'Wegwijzer' as const, secties: ['4', '6.1'] };
  const formulier = { pad: '/formulieren/b/', titel: 'B', soort: 'Formulier' as const, secties: ['6.1'] };
  expect([...maak({ verwijzingen: [wegwijzer, formulier] }).verwijzingen]).toEqual([
    ['4', [wegwijzer]],
    ['6.1', [wegwijzer, formulier]],
  ]);
});

it('terms stand with their first sentence', () => {
  const begrippen = new Map([['melder', { vormen: ['melder'] } as unknown as Begrip]]);
  expect([...maak({ begrippen }).termen.keys()]).toEqual(['4-1', '6.1-1']);
});
