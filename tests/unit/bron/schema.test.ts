/** What may stand in a file about the source, and what the editor is told when it may not. */
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { niveauVan } from '../../../src/bron/koppen';
import { begripSchema } from '../../../src/bron/schema-begrip';
import { ankerSchema, bronSchema, normSchema, puntNummer, regelNummer, sectieSchema } from '../../../src/bron/schema-bron';
import { ERNST, onduidelijkheidSchema } from '../../../src/bron/schema-onduidelijkheid';
import { regelbestandSchema } from '../../../src/bron/schema-regel';
import { tekstSchema } from '../../../src/bron/schema-tekst';
import { zekerheidSchema } from '../../../src/bron/gewicht';
import { heeftGrenzen, meldingenVan as fouten } from '../../hulp/schema';

const BRON = { anker: '6.1.1-1', citaat: 'binnen zeven weekdagen na ontvangst' };
/** A field of a right entry has these limits. */
const grenzen = (schema: z.ZodType, goed: object, veld: string, kortste: number, langste?: number) => {
  heeftGrenzen((tekst) => schema.safeParse({ ...goed, [veld]: tekst }).success, kortste, langste);
};

describe('one word', () => {
  const ANKER = 'Schrijf een anker als sectienummer, streepje, zinsnummer: bijvoorbeeld 6.1.1-3 of 4-d.';
  const SECTIE = 'Schrijf een sectie als nummer: bijvoorbeeld 6.1.1, 4 of bijlage-6.';
  it.each([
    [ankerSchema, ['6.1.1-3', '4-d', '4-d-12', 'voorwoord-10', 'bijlage-6-18', '7-1', '6.1-zin'], ANKER],
    [sectieSchema, ['6.1.1', '4', 'bijlage-6', 'voorwoord', '7.1'], SECTIE],
    [regelNummer, ['R1', 'R57', 'R142'], 'Schrijf een regel als R en een nummer: R57.'],
    [puntNummer, ['O1', 'O84'], 'Schrijf een onduidelijk punt als O en een nummer: O7.'],
  ])('may: %#', (schema, goed) => {
    expect(goed.filter((een) => !schema.safeParse(een).success)).toEqual([]);
  });
  it.each([
    [
      ankerSchema,
      ['6.1.1', '8-1', '0-1', '6.1.1.1-1', '6.-1', '6.1.1-', '6.1.1-D', '6.1.1-3-x', '6.1.1-3-', 'x6.1.1-3', '6.1.1-3 ', 'bijlage-7-1', 'nawoord-1'],
      ANKER,
    ],
    [sectieSchema, ['8', '0', '6.1.1.1', '6.', '6.1.1-3', 'x4', '4x', 'bijlage-7', 'bijlage-', 'nawoord', 'hoofdstuk 4'], SECTIE],
    [regelNummer, ['R', 'R1234', 'O1', '57', 'xR1', 'R1x'], 'Schrijf een regel als R en een nummer: R57.'],
    [puntNummer, ['O', 'O123', 'R1', '7', 'xO1', 'O1x'], 'Schrijf een onduidelijk punt als O en een nummer: O7.'],
  ])('may not: %#', (schema, fout, melding) => {
    for (const een of fout) expect(fouten(schema, een), een).toEqual([melding]);
  });
  it('a section that could be, but is not there', () => {
    expect(fouten(sectieSchema, '7.9')).toEqual(['Sectie "7.9" staat niet in de tekst. Bedoelt u "7.1" (Zicht op veiligheid)?']);
  });
  it('norm strength and certainty have their own words', () => {
    expect(normSchema.options).toEqual(['afspraak', 'kan', 'richtlijn', 'streven', 'definitie', 'voorwaarde', 'uitgangspunt']);
    expect(fouten(normSchema, 'moet')).toEqual(['Kies een normkracht: afspraak, kan, richtlijn, streven, definitie, voorwaarde of uitgangspunt.']);
    expect(zekerheidSchema.options).toEqual(['letterlijk', 'afleiding', 'niet eenduidig', 'niet geregeld']);
    expect(fouten(zekerheidSchema, 'zeker')).toEqual(['Kies de zekerheid: letterlijk, afleiding, niet eenduidig of niet geregeld.']);
  });
});

describe('a source', () => {
  it('is a place with the words that stand there, and the rule that rests on them', () => {
    expect(fouten(bronSchema, BRON)).toEqual([]);
    expect(fouten(bronSchema, { ...BRON, regel: 'R57' })).toEqual([]);
    expect(fouten(bronSchema, { ...BRON, citaat: 'zin' })).toHaveLength(1);
    expect(fouten(bronSchema, { ...BRON, citaat: 'ze' })[0]).toMatch(/^citaat: /u);
    expect(fouten(bronSchema, { ...BRON, regel: '57' })).toEqual(['regel: Schrijf een regel als R en een nummer: R57.']);
    expect(fouten(bronSchema, { ...BRON, bron: 'x' })).toHaveLength(1);
  });
  it('says with the field that is wrong what was meant', () => {
    expect(fouten(bronSchema, { ...BRON, anker: '6.1.1-2' })).toEqual(['anker: Dit citaat staat niet bij 6.1.1-2, maar bij 6.1.1-1.']);
    expect(fouten(bronSchema, { ...BRON, citaat: 'binnen acht weekdagen' })[0]).toMatch(/^citaat: Dit citaat staat niet letterlijk in 6\.1\.1-1/u);
  });
});

describe('a term', () => {
  const goed = { term: 'Casusregie', kort: 'Wie de zorg coördineert.', herkomst: 'bron', bronnen: [BRON], secties: ['4'] };
  it('has lists that may be left out', () => {
    expect(begripSchema.parse(goed)).toEqual({ ...goed, ook: [], vormen: [], zieOok: [], punten: [] });
    expect(begripSchema.parse({ ...goed, herkomst: 'toelichting', bronnen: undefined, toelichting: 'Uitleg.' }).bronnen).toEqual([]);
  });
  it.each([
    [{ herkomst: 'wet' }, ['herkomst: Kies de herkomst: bron of toelichting.']],
    [{ bronnen: [] }, ['bronnen: Herkomst is "bron", maar er staat geen citaat bij. Voeg een bron toe of kies herkomst "toelichting".']],
    [{ herkomst: 'toelichting' }, ['toelichting: De bron legt dit begrip niet uit. Schrijf dan zelf een toelichting.']],
    [{ punten: ['7'] }, ['punten.0: Schrijf een onduidelijk punt als O en een nummer: O7.']],
  ])('%j may not', (anders, verwacht) => {
    expect(fouten(begripSchema, { ...goed, ...anders })).toEqual(verwacht);
  });
  it('is neither empty nor longer than the margin, and knows no other field', () => {
    grenzen(begripSchema, goed, 'term', 2);
    grenzen(begripSchema, goed, 'kort', 10, 260);
    for (const anders of [{ secties: [] }, { ook: [''] }, { vormen: ['x'] }, { begrip: 'x' }])
      expect(fouten(begripSchema, { ...goed, ...anders })).toHaveLength(1);
    expect(fouten(begripSchema, { ...goed, ook: ['x'], vormen: ['xy'], zieOok: ['x'], punten: ['O1'] })).toEqual([]);
  });
});

describe('an unclear point', () => {
  const goed = {
    ...{ nr: 'O1', ernst: 'inhoud', onderwerp: 'Taal, namen, opmaak', kop: 'Welke?', kort: 'Er staan twee dingen.', bronnen: [] },
    ...{ standaard: 'Deze site kiest niet.', beslist: [{ wie: 'regio' }], vraag: 'Welke van de twee is het?' },
  };
  it('has lists that may be left out', () => {
    expect(onduidelijkheidSchema.parse(goed)).toEqual({
      ...goed,
      alleenBij: [],
      secties: [],
      lezingen: [],
      regels: [],
      beslist: [{ wie: 'regio', met: [] }],
    });
  });
  it('is about one of six subjects, and its weight has words', () => {
    const onderwerpen = [
      ...['Terugkoppelen en terugmelden', 'Verdeling en directe overdracht', 'Casusregie, stabiele veiligheid, monitoren'],
      ...['Opschalen, dwang, bereik', 'Formulier Bijlage 6', 'Taal, namen, opmaak'],
    ];
    expect(onderwerpen.flatMap((onderwerp) => fouten(onduidelijkheidSchema, { ...goed, onderwerp }))).toEqual([]);
    expect(fouten(onduidelijkheidSchema, { ...goed, onderwerp: '' })).toHaveLength(1);
    expect(Object.entries(ERNST)).toEqual([
      ['veiligheid', 'Raakt de veiligheid'],
      ['inhoud', 'Inhoud'],
      ['taal', 'Taal of vorm'],
    ]);
    expect(Object.keys(ERNST).flatMap((ernst) => fouten(onduidelijkheidSchema, { ...goed, ernst }))).toEqual([]);
  });
  const LIJST = 'Kies uit: veilig-thuis, lokaal-team, regio, gemeente, organisatie, ketenpartners, uzelf.';
  it.each([
    [{ ernst: 'groot' }, ['ernst: Kies de ernst: veiligheid, inhoud of taal.']],
    [{ beslist: [] }, ['beslist: Noem wie er beslist, bijvoorbeeld - wie: regio.']],
    [{ beslist: [{ wie: 'regios' }] }, [`beslist.0.wie: "regios" staat niet op de lijst van wie er beslist. Bedoelt u "regio"? ${LIJST}`]],
    [{ beslist: [{ wie: 'xyz' }] }, [`beslist.0.wie: "xyz" staat niet op de lijst van wie er beslist. ${LIJST}`]],
    [{ beslist: [{ wie: 'regio', over: 'alles' }] }, ['beslist.0.over: Kies waarover: casus of tekst. Laat het weg als het verschil er niet is.']],
  ])('%j may not', (anders, verwacht) => {
    expect(fouten(onduidelijkheidSchema, { ...goed, ...anders })).toEqual(verwacht);
  });
  it('is neither empty nor longer than there is room for, and knows no other field', () => {
    grenzen(onduidelijkheidSchema, goed, 'kop', 5, 90);
    grenzen(onduidelijkheidSchema, goed, 'kort', 10, 240);
    grenzen(onduidelijkheidSchema, goed, 'standaard', 10);
    grenzen(onduidelijkheidSchema, goed, 'vraag', 10);
    const beslist = (anders: object) => ({ beslist: [{ wie: 'regio', ...anders }] });
    for (const anders of [
      { lezingen: ['kort'] },
      { regels: ['57'] },
      { punt: 1 },
      beslist({ woorden: 'x'.repeat(9) }),
      beslist({ door: 1 }),
      beslist({ met: ['x'] }),
    ])
      expect(fouten(onduidelijkheidSchema, { ...goed, ...anders })).toHaveLength(1);
    for (const anders of [{ lezingen: ['vijf!'] }, beslist({ woorden: 'x'.repeat(10), over: 'casus', met: ['uzelf'] }), beslist({ over: 'tekst' })])
      expect(fouten(onduidelijkheidSchema, { ...goed, ...anders })).toEqual([]);
  });
});

describe('a rule and a chapter', () => {
  const regel = { nr: 'R1', wie: 'VT', norm: 'kan', wat: 'Belt.', bronnen: [BRON] };
  it('a rule says who, with which strength, what, and on which words it rests', () => {
    const bestand = (anders: object) => fouten(regelbestandSchema, { regels: [{ ...regel, ...anders }] });
    expect([bestand({}), bestand({ wanneer: 'na een melding' })]).toEqual([[], []]);
    for (const anders of [{ wie: 'x' }, { wat: 'Bel.' }, { bronnen: [] }, { norm: 'moet' }, { regel: 1 }]) expect(bestand(anders)).toHaveLength(1);
    expect(fouten(regelbestandSchema, { regels: [] })).toHaveLength(1);
    expect(fouten(regelbestandSchema, { regels: [regel], regel })).toHaveLength(1);
  });
  it('a chapter has its number and heading, and a sentence of ours', () => {
    const goed = { nummer: 6, kop: 'Kop', samenvatting: 'x'.repeat(20) };
    for (const nummer of [1, 7, 'voorwoord']) expect(fouten(tekstSchema, { ...goed, nummer, onderwerp: 'xyz' })).toEqual([]);
    for (const nummer of [0, 8, 1.5, '6', 'nawoord']) expect(fouten(tekstSchema, { ...goed, nummer })).toHaveLength(1);
    grenzen(tekstSchema, goed, 'kop', 3);
    grenzen(tekstSchema, goed, 'onderwerp', 3);
    grenzen(tekstSchema, goed, 'samenvatting', 20, 200);
    expect(fouten(tekstSchema, { ...goed, titel: 'x' })).toHaveLength(1);
  });
});

it.each([
  ['6', 0, 1],
  ['6.1', 0, 2],
  ['6.1.1', 0, 3],
  ['6.1.1', 1, 4],
  ['bijlage-4', 0, 1],
  ['voorwoord', 2, 3],
  ['6.1.1', 9, 6],
])('a heading in %s, %i deep, is of level %i', (id, diep, niveau) => {
  expect(niveauVan(id, diep)).toBe(niveau);
});
