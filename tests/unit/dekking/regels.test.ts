/** Where a rule is reachable and what is wrong, on small content; tests/unit/scripts/dekking.test.ts does it for the rules themselves. */
import { describe, expect, it } from 'vitest';
import { maakDekking, vindplaatsenIn, type Regelinfo } from '../../../src/dekking/regels';
import type { Dekkingsbestand } from '../../../src/dekking/plaatsen';

const bron = (regel: string) => ({ anker: '1-1', citaat: 'woorden', regel });
const regel = (nr: string): Regelinfo => ({ nr, norm: 'afspraak', wat: `Regel ${nr}`, bronnen: [{ anker: '6.1.1-3' }] });
const formulier = (...regels: string[]): Dekkingsbestand => ({ pad: 'formulieren/plan.yaml', inhoud: { vooraf: [{ bronnen: regels.map(bron) }] } });
const fouten = (...dekking: Parameters<typeof maakDekking>) => maakDekking(...dekking).fouten;
const REDEN = 'Dit is een taak van de gemeenten.';

describe('where a rule is found', () => {
  it('in a walkthrough: a question, an outcome, an action, a deadline', () => {
    const vragen = { vragen: { contact: { bronnen: [bron('R1')] } } };
    const uitkomsten = {
      uitkomsten: {
        bel: {
          bronnen: [bron('R2')],
          veiligThuis: [{ bronnen: [bron('R3')] }],
          lokaalTeam: [{ bronnen: [bron('R4')] }],
          termijnen: [{ bronnen: [bron('R5')] }],
        },
      },
    };
    expect(vindplaatsenIn({ pad: 'wegwijzers/opschalen/vragen.yaml', inhoud: vragen })).toEqual([
      { regel: 'R1', soort: 'wegwijzer', naam: 'opschalen', rol: 'vraag', plek: 'contact' },
    ]);
    expect(vindplaatsenIn({ pad: 'wegwijzers/opschalen/uitkomsten.yaml', inhoud: uitkomsten }).map((een) => [een.regel, een.rol, een.plek])).toEqual([
      ['R2', 'uitkomst', 'bel'],
      ['R3', 'handeling', 'bel'],
      ['R4', 'handeling', 'bel'],
      ['R5', 'termijn', 'bel'],
    ]);
  });

  it('in a form, however deep: before it, in a group, in a field under a field', () => {
    const veld = { id: 'contact', bronnen: [bron('R2')], onder: [{ id: 'uitleg', bronnen: [bron('R3')] }] };
    const inhoud = {
      vooraf: [{ bronnen: [bron('R1')] }],
      groepen: [
        { id: 'reden', velden: [veld] },
        { id: 'slot', gronden: [bron('R4')] },
      ],
    };
    expect(vindplaatsenIn({ pad: 'formulieren/plan.yaml', inhoud })).toEqual([
      { regel: 'R1', soort: 'formulier', naam: 'plan', rol: '', plek: 'vooraf' },
      { regel: 'R2', soort: 'formulier', naam: 'plan', rol: '', plek: 'reden' },
      { regel: 'R3', soort: 'formulier', naam: 'plan', rol: '', plek: 'reden' },
      { regel: 'R4', soort: 'formulier', naam: 'plan', rol: '', plek: 'slot' },
    ]);
  });

  it('in a deadline: its number, or the kind of event', () => {
    const soorten = { soorten: [{ id: 'opnieuw-gemeld', letOp: [{ bronnen: [bron('R2')] }] }] };
    expect(vindplaatsenIn({ pad: 'termijnen/t1.yaml', inhoud: { nr: 'T1', bronnen: [bron('R1')] } })).toEqual([
      { regel: 'R1', soort: 'termijn', naam: 'T1', rol: '', plek: '' },
    ]);
    expect(vindplaatsenIn({ pad: 'termijnen/soorten.yaml', inhoud: soorten })).toEqual([
      { regel: 'R2', soort: 'termijn', naam: 'opnieuw-gemeld', rol: '', plek: '' },
    ]);
  });

  it('in a folder of forms, by the path below it', () => {
    const inhoud = { vooraf: [{ bronnen: [bron('R1')] }] };
    expect(vindplaatsenIn({ pad: 'formulieren/oud.yaml/plan.yaml', inhoud })[0]?.naam).toBe('oud.yaml/plan');
  });

  it('by the key where the id or number is not text', () => {
    expect(vindplaatsenIn({ pad: 'termijnen/soorten.yaml', inhoud: { nr: 7, soorten: [{ id: 3, bronnen: [bron('R1')] }] } })[0]?.naam).toBe('0');
    expect(vindplaatsenIn({ pad: 'termijnen/leeg.yaml', inhoud: bron('R1') })).toEqual([
      { regel: 'R1', soort: 'termijn', naam: '', rol: '', plek: '' },
    ]);
  });

  it('in the case lifecycle: the file and the state or phase', () => {
    const inhoud = { fasen: { dienst: { lokaalTeam: [{ bronnen: [bron('R1')] }] } } };
    expect(vindplaatsenIn({ pad: 'casusverloop/fasen.yaml', inhoud })).toEqual([
      { regel: 'R1', soort: 'casusverloop', naam: 'fasen', rol: '', plek: 'dienst' },
    ]);
  });

  it('once per place, and only with the words it rests on', () => {
    expect(vindplaatsenIn(formulier('R1', 'R1'))).toHaveLength(1);
    expect(vindplaatsenIn(formulier('R1', 'R2'))).toHaveLength(2);
    for (const inhoud of [null, 'R1', [], { bronnen: [{ anker: 1, regel: 'R1' }] }, { bronnen: [{ anker: '1-1', regel: 1 }] }])
      expect(vindplaatsenIn({ pad: 'formulieren/plan.yaml', inhoud })).toEqual([]);
    expect(vindplaatsenIn({ pad: 'formulieren/plan.yaml', inhoud: { regel: 'R1', velden: [{ anker: '1-1', citaat: 'woorden' }, null] } })).toEqual(
      [],
    );
  });

  it('not in a term, an unclear point or the rule itself', () => {
    for (const map of ['begrippen', 'onduidelijkheden', 'regels', 'dekking'])
      expect(vindplaatsenIn({ pad: `${map}/een.yaml`, inhoud: { bronnen: [bron('R1')] } })).toEqual([]);
  });
});

describe('what is wrong is said in Dutch', () => {
  it('a rule that is nowhere', () => {
    expect(fouten([regel('R1'), regel('R2')], [formulier('R1')], [])).toEqual([
      'R2 is nergens te bereiken. Noem de regel als bron in een wegwijzer, formulier, termijn of het casusverloop, of geef in src/content/dekking/achtergrond.yaml een reden.',
    ]);
  });

  it('a background rule that is reachable', () => {
    expect(fouten([regel('R1')], [formulier('R1')], [{ regel: 'R1', reden: REDEN }])).toEqual([
      'R1 staat in src/content/dekking/achtergrond.yaml, maar is te bereiken in formulier "plan". Haal de regel uit de lijst.',
    ]);
  });

  it('a background rule that does not exist', () => {
    expect(fouten([regel('R1')], [formulier('R1')], [{ regel: 'R9', reden: REDEN }])).toEqual([
      'R9 bestaat niet, maar staat in src/content/dekking/achtergrond.yaml.',
    ]);
  });

  it('a background rule that stands there twice', () => {
    const twee = [
      { regel: 'R1', reden: REDEN },
      { regel: 'R1', reden: REDEN },
    ];
    expect(fouten([regel('R1')], [], twee)).toEqual(['R1 staat twee keer in src/content/dekking/achtergrond.yaml. Houd één reden over.']);
  });

  it('all at once: what does not exist, what is twice, what is reachable, what is nowhere', () => {
    const lijst = ['R9', 'R9', 'R1', 'R1', 'R2'].map((nr) => ({ regel: nr, reden: REDEN }));
    const LIJST = 'src/content/dekking/achtergrond.yaml';
    const termijn = { pad: 'termijnen/t1.yaml', inhoud: { nr: 'T1', bronnen: [bron('R1'), bron('R8')] } };
    expect(fouten([regel('R1'), regel('R2'), regel('R3')], [formulier('R1'), termijn], lijst)).toEqual([
      'R8 bestaat niet, maar wordt genoemd in termijn "T1".',
      `R9 bestaat niet, maar staat in ${LIJST}.`,
      `R9 staat twee keer in ${LIJST}. Houd één reden over.`,
      `R1 staat twee keer in ${LIJST}. Houd één reden over.`,
      `R1 staat in ${LIJST}, maar is te bereiken in termijn "T1". Haal de regel uit de lijst.`,
      expect.stringMatching(/^R3 is nergens te bereiken\./u) as string,
    ]);
  });

  it('a cited rule that does not exist', () => {
    expect(fouten([regel('R1')], [formulier('R1', 'R9')], [])).toEqual(['R9 bestaat niet, maar wordt genoemd in formulier "plan".']);
  });
});

it('every rule, in order of its number, has its places and its reason', () => {
  const { rijen } = maakDekking([regel('R10'), regel('R2'), regel('R1')], [formulier('R10'), formulier('R2')], [{ regel: 'R1', reden: REDEN }]);
  expect(rijen.map(({ regel: { nr }, vindplaatsen, reden }) => [nr, vindplaatsen.map((een) => een.regel), reden])).toEqual([
    ['R1', [], REDEN],
    ['R2', ['R2'], undefined],
    ['R10', ['R10'], undefined],
  ]);
});
