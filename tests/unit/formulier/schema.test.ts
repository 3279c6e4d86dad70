/** What may stand in a form and in its worked example, and what the editor is told when it may not. */
import { describe, expect, it } from 'vitest';
import { formulierSchema, MOMENTEN } from '../../../src/formulier/schema';
import { voorbeeldSchema } from '../../../src/formulier/schema-voorbeeld';
import { heeftGrenzen, meldingenVan } from '../../hulp/schema';
import { eigenGroep, eigenVeld } from './hulp';

const bron = { anker: '6.1.1-1', citaat: 'binnen zeven weekdagen na ontvangst' };
const ZIN = 'Een formulier om mee te proberen.';
const formulier = (meer: object = {}) => ({
  ...{ titel: 'Een formulier', moment: 'Overdragen', samenvatting: ZIN, waarschuwing: ZIN, secties: ['4'] },
  groepen: [eigenGroep('deel', [eigenVeld('veld')])],
  ...meer,
});
const fouten = (meer: object) => meldingenVan(formulierSchema, formulier(meer));
const bijGroep = (meer: object) => fouten({ groepen: [{ ...eigenGroep('deel', [eigenVeld('veld')]), ...meer }] });
const bronGroep = (meer: object) => fouten({ groepen: [{ id: 'deel', herkomst: 'bron', ...meer }] });

describe('a form', () => {
  it('has lists that may be left out', () => {
    const { vooraf, ondertekening, punten, meenemen, groepen } = formulierSchema.parse(formulier({ vooraf: [{ tekst: 'Lees dit eerst.' }] }));
    expect([vooraf, ondertekening, punten, meenemen]).toEqual([[{ tekst: 'Lees dit eerst.', punten: [], bronnen: [] }], [], [], []]);
    expect(formulierSchema.parse(formulier()).vooraf).toEqual([]);
    expect(groepen[0]).toMatchObject({ gronden: [], punten: [] });
    expect(formulierSchema.parse(formulier({ groepen: [{ id: 'deel', herkomst: 'bron' }] })).groepen).toEqual([
      { id: 'deel', herkomst: 'bron', blokken: [], velden: [] },
    ]);
  });
  it('is for one of the moments of a case', () => {
    expect(MOMENTEN).toEqual([
      ...['Overdragen', 'Ontvangen en contact leggen', 'Veiligheid en plan', 'Terugkoppelen'],
      ...['Casusregie en monitoring', 'Opschalen', 'Afsluiten'],
    ]);
    expect(fouten({ moment: 'Later' })).toEqual([`moment: Kies een moment: ${MOMENTEN.join(', ')}.`]);
  });
  it.each([
    [{ samenvatting: 'x'.repeat(121) }, 'samenvatting: Zeg in hooguit 120 tekens wanneer dit formulier van pas komt.'],
    [{ waarschuwing: 'x'.repeat(121) }, 'waarschuwing: Waarschuw in hooguit 120 tekens. De rest hoort bij "vooraf".'],
    [{ ondertekening: [] }, 'ondertekening: Zeg wie tekent, of laat "ondertekening" weg.'],
    [{ ondertekening: Array(7).fill('Naam') }, 'ondertekening: Op het blad is ruimte voor hooguit zes handtekeningen.'],
    [{ kenmerk: 'nummer' }, 'kenmerk: Er is geen veld "nummer".'],
    [{ groepen: [{ herkomst: 'wet' }] }, 'groepen.0.herkomst: Kies de herkomst van een groep: bron, gemengd of toevoeging.'],
  ])('%j: %s', (meer, melding) => {
    expect(fouten(meer)).toEqual([melding]);
  });
  it('has words, and no other field', () => {
    for (const [veld, kortste, langste] of [
      ['titel', 5],
      ['samenvatting', 20, 120],
      ['waarschuwing', 20, 120],
    ] as const)
      heeftGrenzen((tekst) => fouten({ [veld]: tekst }).length === 0, kortste, langste);
    heeftGrenzen((tekst) => fouten({ vooraf: [{ tekst }] }).length === 0, 10);
    heeftGrenzen((naam) => fouten({ ondertekening: [naam] }).length === 0, 3);
    expect(fouten({ ondertekening: Array(6).fill('Naam') })).toEqual([]);
    expect(fouten({ kenmerk: 'Nummer' })).toContain('kenmerk: Schrijf een naam met kleine letters, cijfers en streepjes.');
    for (const meer of [{ secties: [] }, { groepen: [] }, { x: 1 }, { vooraf: [{ tekst: 'Lees dit eerst.', x: 1 }] }])
      expect(fouten(meer)).toHaveLength(1);
  });
  it('takes along the fields of a part that is repeated', () => {
    const herhaald = [{ ...eigenGroep('deel', [eigenVeld('veld')]), herhaal: { ding: 'poging', meervoud: 'pogingen', leeg: 3 } }];
    const mee = { naar: 'ander', groep: 'deel', naarGroep: 'deel', velden: { veld: 'veld' } };
    expect(fouten({ groepen: herhaald, meenemen: [mee] })).toEqual([]);
    for (const meer of [{ naar: 'A' }, { velden: { veld: 'A' } }, { velden: { A: 'veld' } }, { x: 1 }])
      expect(fouten({ groepen: herhaald, meenemen: [{ ...mee, ...meer }] })).toHaveLength(1);
  });
});

describe('a part of our own', () => {
  it('has a heading, fields, and no other field', () => {
    heeftGrenzen((kop) => bijGroep({ kop }).length === 0, 3);
    heeftGrenzen((uitleg) => bijGroep({ uitleg }).length === 0, 10);
    for (const meer of [{ velden: [] }, { x: 1 }, { punten: ['7'] }, { id: 'Deel' }]) expect(bijGroep(meer)).toHaveLength(1);
    expect(bijGroep({ herkomst: 'gemengd', gronden: [bron], velden: [eigenVeld('veld', { gronden: [bron] })] })).toEqual([]);
    expect(bijGroep({ herkomst: 'gemengd', x: 1, velden: [eigenVeld('veld', { gronden: [bron] })] })).toHaveLength(1);
  });
  it('may come more than once, with one to twelve blank ones on paper', () => {
    const herhaal = (meer: object) => bijGroep({ herhaal: { ding: 'poging', meervoud: 'pogingen', leeg: 3, ...meer } });
    for (const leeg of [1, 12]) expect(herhaal({ leeg })).toEqual([]);
    for (const meer of [{ leeg: 0 }, { leeg: 13 }, { leeg: 1.5 }, { x: 1 }]) expect(herhaal(meer)).toHaveLength(1);
    for (const veld of ['ding', 'meervoud']) heeftGrenzen((tekst) => herhaal({ [veld]: tekst }).length === 0, 3);
  });
});

describe('a part of the source', () => {
  const noot = { soort: 'Let op', kop: 'Let op dit', tekst: 'Dat staat er niet.', punten: ['O56'] };
  it('has a heading, paragraphs, lists and a line above the fields, each with its place, and notes of ours beside them', () => {
    const kop = { anker: '6.1.1', tekst: 'Moment' };
    const blokken = [
      { soort: 'alinea', bronnen: [bron], noot },
      { soort: 'opsomming', punten: [{ bronnen: [bron] }, { bronnen: [bron] }], noot },
    ];
    expect(bronGroep({ kop: { ...kop, niveau: 2, noot }, blokken, legende: { bronnen: [bron], noot }, indeling: 'vijf!' })).toEqual([]);
    expect(formulierSchema.parse(formulier({ groepen: [{ id: 'deel', herkomst: 'bron', kop }] })).groepen[0]).toMatchObject({ kop: { niveau: 3 } });
    heeftGrenzen((indeling) => bronGroep({ indeling }).length === 0, 5);
    const vreemd = [
      ...[{ x: 1 }, { kop: { ...kop, x: 1 } }, { kop: { ...kop, niveau: 4 } }, { legende: { bronnen: [bron], x: 1 } }],
      ...[{ soort: 'tabel' }, { ...blokken[0], x: 1 }, { ...blokken[1], x: 1 }, { ...blokken[1], punten: [{ bronnen: [bron] }] }].map((blok) => ({
        blokken: [blok],
      })),
      { blokken: [{ soort: 'opsomming', punten: [{ bronnen: [bron] }, { bronnen: [bron], x: 1 }] }] },
    ];
    for (const meer of vreemd) expect(bronGroep(meer)).toHaveLength(1);
  });
  it.each([
    [{ blokken: [{ soort: 'alinea', bronnen: [] }] }, 'blokken.0.bronnen: Woorden uit de bron noemen hun plaats: voeg een bron toe.'],
    [{ legende: { bronnen: [bron], noot: { ...noot, soort: 'Tip' } } }, 'legende.noot.soort: Kies de soort noot: Niet eenduidig of Let op.'],
    [
      { legende: { bronnen: [bron], noot: { ...noot, punten: [] } } },
      'legende.noot.punten: Een noot noemt het punt waar ze bij hoort, bijvoorbeeld O56.',
    ],
  ])('%j: %s', (meer, melding) => {
    expect(bronGroep(meer)).toEqual([`groepen.0.${melding}`]);
  });
  it('has notes of one of two kinds, with words and no other field', () => {
    const metNoot = (meer: object) => bronGroep({ legende: { bronnen: [bron], noot: { ...noot, ...meer } } });
    expect(metNoot({ soort: 'Niet eenduidig' })).toEqual([]);
    expect(metNoot({ x: 1 })).toHaveLength(1);
    heeftGrenzen((kop) => metNoot({ kop }).length === 0, 5, 90);
    heeftGrenzen((tekst) => metNoot({ tekst }).length === 0, 10);
  });
});

describe('a worked example', () => {
  const voorbeeld = (meer: object) => meldingenVan(voorbeeldSchema, { casus: 'Een verzonnen casus die nergens op lijkt, voor deze test.', ...meer });
  it('says that it is invented, and answers with text, a tick or a figure', () => {
    expect(voorbeeldSchema.parse({ casus: 'VERZONNEN: een casus die nergens op lijkt, voor deze test.' })).toMatchObject({
      waarden: {},
      herhaald: {},
    });
    expect(voorbeeld({ waarden: { a: 'x', b: true, c: 0, d: 10 }, herhaald: { pogingen: [{ a: 'x' }] } })).toEqual([]);
    expect(voorbeeld({ casus: 'Een echte casus die op niets lijkt, en voor deze test is gemaakt.' })).toEqual([
      'casus: Zeg in de casus dat hij verzonnen is.',
    ]);
    for (const waarde of [null, []])
      expect(voorbeeld({ waarden: { a: waarde } })).toEqual(['waarden.a: Een waarde is tekst, true (een vinkje) of een cijfer van 0 tot en met 10.']);
    for (const waarde of ['', -1, 11, 1.5]) expect(voorbeeld({ waarden: { a: waarde } })).toHaveLength(1);
    for (const meer of [{ x: 1 }, { herhaald: { pogingen: [] } }]) expect(voorbeeld(meer)).toHaveLength(1);
    heeftGrenzen((tekst) => voorbeeld({ casus: `verzonnen${tekst.slice(9)}` }).length === 0, 40);
  });
});
