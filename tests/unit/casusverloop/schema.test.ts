/** What may stand in the files of the case lifecycle, and what the editor is told when it may not. */
import { describe, expect, it } from 'vitest';
import { casusverloopSchema } from '../../../src/casusverloop/schema';
import { heeftGrenzen, meldingenVan } from '../../hulp/schema';

const bron = { anker: '6.1.1-1', citaat: 'binnen zeven weekdagen na ontvangst' };
const fouten = (bestand: object) => meldingenVan(casusverloopSchema, bestand);
/** Asserts the limits of texts by field. @param bij the file with a field changed */
const grenzen = (bij: (anders: object) => object, velden: readonly (readonly [string, number, number?])[]) => {
  for (const [veld, kortste, langste] of velden) heeftGrenzen((tekst) => fouten(bij({ [veld]: tekst })).length === 0, kortste, langste);
};

it('a file says what kind it is', () => {
  expect(fouten({ soort: 'stand' })).toHaveLength(1);
});

describe('a region', () => {
  const stand = { wie: 'beide', kort: 'Samen', zekerheid: 'niet geregeld', uitleg: 'Beide kijken.' };
  const regio = (meer: object) => ({ soort: 'regio', titel: 'Zicht', vraag: 'Wie kijkt?', standen: {}, ...meer });
  const bij = (meer: object) => regio({ standen: { samen: { ...stand, ...meer } } });
  it('has a question, and states that say who, how firmly, and on which words', () => {
    expect(casusverloopSchema.parse(bij({}))).toEqual(regio({ standen: { samen: { ...stand, bronnen: [], punten: [] } } }));
    expect(fouten(bij({ zekerheid: 'letterlijk', norm: 'afspraak', bronnen: [bron], punten: ['O7'] }))).toEqual([]);
    for (const wie of ['veilig-thuis', 'lokaal-team', 'beide', 'niemand']) expect(fouten(bij({ wie }))).toEqual([]);
  });
  it.each([
    [regio({ vraag: 'Wie kijkt' }), 'vraag: Schrijf de vraag met een vraagteken.'],
    [bij({ wie: 'gemeente' }), 'standen.samen.wie: Kies wie: veilig-thuis, lokaal-team, beide of niemand.'],
    [bij({ zekerheid: 'afleiding' }), 'standen.samen: Een stand die de tekst regelt noemt ten minste één bron.'],
    [bij({ norm: 'kan' }), expect.stringMatching(/^standen\.samen\.norm: Bij "zekerheid: niet geregeld" hoort geen norm/u)],
  ] as [object, string][])('%j: %s', (bestand, melding) => {
    expect(fouten(bestand)).toEqual([melding]);
  });
  it('has words, and no other field', () => {
    grenzen(regio, [['titel', 3, 40]]);
    grenzen(bij, [
      ['kort', 2, 60],
      ['uitleg', 10],
    ]);
    for (const bestand of [regio({ naam: 'x' }), bij({ naam: 'x' })]) expect(fouten(bestand)).toHaveLength(1);
  });
});

describe('phases', () => {
  const bij = (meer: object) => ({ soort: 'fasen', fasen: { dienst: { kort: 'Dienst', uitleg: 'Er loopt een dienst.', ...meer } } });
  const taak = (meer: object) => bij({ lokaalTeam: [{ tekst: 'Belt.', ...meer }] });
  it('have lists that may be left out, and tasks that are no addition and ask for no contact when nothing is said of it', () => {
    expect(casusverloopSchema.parse(bij({ veiligThuis: [{ tekst: 'Kijkt.' }] }))).toEqual(
      bij({
        punten: [],
        lokaalTeam: [],
        wegwijzers: [],
        termijnen: [],
        formulieren: [],
        veiligThuis: [{ tekst: 'Kijkt.', bronnen: [], toevoeging: false, contact: false }],
      }),
    );
    expect(fouten(taak({ norm: 'afspraak', bronnen: [bron], contact: true }))).toEqual([]);
    expect(fouten(bij({ punten: ['O7'], wegwijzers: ['x'], termijnen: ['T1'], formulieren: ['x'] }))).toEqual([]);
  });
  it('say of a task what does not go together', () => {
    expect(fouten(taak({ toevoeging: true, norm: 'kan' }))[0]).toMatch(
      /^fasen\.dienst\.lokaalTeam\.0: Een toevoeging van deze site heeft geen norm/u,
    );
    expect(fouten(bij({ termijnen: ['1'] }))).toEqual(['fasen.dienst.termijnen.0: Schrijf een termijn als T en een nummer: T1.']);
  });
  it('have words, and no other field', () => {
    grenzen(bij, [
      ['kort', 3, 60],
      ['uitleg', 10],
    ]);
    grenzen(taak, [['tekst', 5]]);
    for (const bestand of [bij({ naam: 'x' }), taak({ naam: 'x' }), { ...bij({}), naam: 'x' }]) expect(fouten(bestand)).toHaveLength(1);
  });
});

describe('events and moments', () => {
  const gebeurtenis = (meer: object) => ({
    soort: 'gebeurtenissen',
    gebeurtenissen: { melding: { naam: 'Er komt een melding', verandert: 'Veilig Thuis beoordeelt.', past: 'Dit past altijd.', ...meer } },
  });
  const moment = (meer: object, boven: object = {}) => ({
    ...{ soort: 'momenten', groepen: { begin: 'Het begin' }, momenten: { melding: { naam: 'De melding', ...meer } } },
    ...boven,
  });
  it('have lists that may be left out', () => {
    expect(casusverloopSchema.parse(gebeurtenis({}))).toEqual(gebeurtenis({ bronnen: [], punten: [] }));
    expect(casusverloopSchema.parse(moment({ noot: 'Let op.' }))).toEqual(moment({ noot: 'Let op.', punten: [] }));
    expect(fouten(gebeurtenis({ bronnen: [bron], punten: ['O7'] }))).toEqual([]);
  });
  it('have words, and no other field', () => {
    grenzen(gebeurtenis, [
      ['naam', 5, 90],
      ['verandert', 10],
      ['past', 10],
    ]);
    grenzen(moment, [['naam', 5, 90]]);
    heeftGrenzen((begin) => fouten(moment({}, { groepen: { begin } })).length === 0, 5);
    const vreemd = [gebeurtenis({ x: 1 }), { ...gebeurtenis({}), x: 1 }, moment({ x: 1 }), moment({}, { x: 1 })];
    for (const bestand of vreemd) expect(fouten(bestand)).toHaveLength(1);
  });
});

describe('words in the drawing', () => {
  const tekening = (meer: object) => ({
    ...{ soort: 'tekening', titel: 'Het verloop van een casus', tijd: 'Tijd' },
    banen: { 'veilig-thuis': 'Veilig Thuis', samen: 'Samen', 'lokaal-team': 'Lokaal team' },
    labels: { begin: { regels: ['Melding'] } },
    legenda: { zicht: 'Zicht op veiligheid', letterlijk: 'Letterlijk', afleiding: 'Afgeleid', open: 'Niet geregeld', dun: 'Dunne lijn' },
    ...meer,
  });
  const label = (meer: object) => tekening({ labels: { begin: { regels: ['Melding'], ...meer } } });
  it('are one to four short lines per label', () => {
    expect(fouten(label({ regels: ['a', 'b', 'c', 'd'], plaats: '6.1' }))).toEqual([]);
    for (const regels of [[], ['a', 'b', 'c', 'd', 'e'], ['x'.repeat(81)]]) expect(fouten(label({ regels }))).toHaveLength(1);
    expect([fouten(label({ regels: ['x'.repeat(80)], plaats: 'x'.repeat(40) })), fouten(label({ plaats: 'x'.repeat(41) })).length]).toEqual([[], 1]);
  });
  it('name every lane and every kind of line', () => {
    for (const veld of ['banen', 'legenda'] as const) {
      const alle = Object.entries(tekening({})[veld]);
      for (const [naam] of alle) expect(fouten(tekening({ [veld]: Object.fromEntries(alle.filter(([een]) => een !== naam)) }))).toHaveLength(1);
      expect(fouten(tekening({ [veld]: { ...tekening({})[veld], x: 'xxxxx' } }))).toHaveLength(1);
    }
    grenzen(tekening, [
      ['titel', 10],
      ['tijd', 2],
    ]);
    heeftGrenzen((samen) => fouten(tekening({ banen: { ...tekening({}).banen, samen } })).length === 0, 3);
    heeftGrenzen((open) => fouten(tekening({ legenda: { ...tekening({}).legenda, open } })).length === 0, 5);
    for (const bestand of [tekening({ x: 1 }), label({ x: 1 })]) expect(fouten(bestand)).toHaveLength(1);
  });
});

describe('where a case is', () => {
  const hier = (meer: object) => ({ soort: 'hier', wegwijzers: { opschalen: [{ bij: { herkomst: 'direct' }, fasen: ['dienst'], ...meer }] } });
  const NAAM = 'wegwijzers.opschalen.0.naam: Bij meer dan één fase hoort "naam": hoe die samen heten. Bij één fase niet: die heeft al een naam.';
  it('is one phase, or a few that have a name together', () => {
    expect([fouten(hier({})), fouten(hier({ fasen: ['dienst', 'regie'], naam: 'Na de dienst' }))]).toEqual([[], []]);
    expect([fouten(hier({ naam: 'Na de dienst' })), fouten(hier({ fasen: ['dienst', 'regie'] }))]).toEqual([[NAAM], [NAAM]]);
    expect(fouten(hier({ fasen: [] }))).toEqual(['wegwijzers.opschalen.0.fasen: Noem ten minste één fase.']);
    heeftGrenzen((naam) => fouten(hier({ fasen: ['a', 'b'], naam })).length === 0, 5, 60);
    for (const bestand of [hier({ x: 1 }), { ...hier({}), x: 1 }, { soort: 'hier', wegwijzers: { opschalen: [] } }])
      expect(fouten(bestand)).toHaveLength(1);
  });
});
