/** What the outcomes of a walkthrough may say, and what an editor is told when it does not. */
import { describe, expect, it } from 'vitest';
import { uitkomstenSchema, voorwaardeSchema } from '../../../src/wegwijzer/schema';
import { heeftGrenzen, meldingenVan } from '../../hulp/schema';

const bron = {
  anker: '4-d',
  citaat: 'Na de overdracht na veiligheidsbeoordeling start het lokale team zo spoedig met de contacten met het gezin/huishouden.',
};
const handeling = (meer: object) => ({ tekst: 'Belt Veilig Thuis.', toevoeging: true, ...meer });
const uitkomst = (meer: object) => ({
  uitkomsten: {
    bel: {
      kort: 'Bel Veilig Thuis',
      conclusie: 'De tekst zegt dit niet.',
      toelichting: 'Deze site vond het niet.',
      zekerheid: 'niet geregeld',
      besluit: 'Veilig Thuis en het team samen.',
      bronnen: [bron],
      veiligThuis: [handeling({ wanneer: 'daarna' })],
      lokaalTeam: [handeling({ wanneer: 'nu' })],
      ...meer,
    },
  },
});
/** What is wrong with an outcome or an action, with the place within it. */
const bijUitkomst = (meer: object) => meldingenVan(uitkomstenSchema, uitkomst(meer)).map((een) => een.replace(/^uitkomsten\.bel[.:] ?/u, ''));
const bijHandeling = (meer: object) => bijUitkomst({ lokaalTeam: [{ tekst: 'Belt Veilig Thuis.', wanneer: 'nu', ...meer }] });
const TEKST = 'Schrijf een tekst, of een lijst van zinnen: elke zin met "tekst" en zo nodig "bij".';
const BIJ = 'Noem ten minste één vraag met het antwoord, bijvoorbeeld { herkomst: na-dienst }.';
const HOE_ZEKER = 'Zeg van elke handeling hoe zeker zij is: een norm met citaat, "zekerheid", of "toevoeging: true".';

describe('when an action is for', () => {
  it.each(['nu', 'daarna', 'doorlopend'])('takes %s', (wanneer) => {
    expect(bijHandeling({ wanneer, toevoeging: true })).toEqual([]);
  });
  it.each([undefined, 'later'])('asks for a moment where there is %s', (wanneer) => {
    expect(bijHandeling({ wanneer, toevoeging: true })).toEqual(['lokaalTeam.0.wanneer: Kies wanneer: nu, daarna of doorlopend.']);
  });
});

describe('an action or a deadline in words', () => {
  it('says how firm it is: literally with a norm, with a certainty, or as an addition', () => {
    for (const meer of [{ norm: 'afspraak', bronnen: [bron] }, { zekerheid: 'niet geregeld' }, { toevoeging: true }])
      expect(bijHandeling(meer)).toEqual([]);
    expect(bijHandeling({})).toEqual([`lokaalTeam.0: ${HOE_ZEKER}`]);
    expect(bijHandeling({ toevoeging: true, norm: 'kan' })[0]).toMatch(/^lokaalTeam\.0: Een toevoeging van deze site heeft geen norm\./u);
    expect(bijUitkomst({ termijnen: [{ tekst: 'Geen termijn in de tekst.' }] })).toEqual([]);
    expect(bijUitkomst({ termijnen: [{ tekst: 'Zeven dagen.', toevoeging: true, norm: 'kan' }] })[0]).toMatch(/^termijnen\.0: Een toevoeging/u);
  });
  it('has no source, asks for no contact and is no addition when nothing is said of it', () => {
    const { bel } = uitkomstenSchema.parse(uitkomst({ termijnen: [{ tekst: 'Geen termijn.' }] })).uitkomsten;
    expect(bel?.termijnen).toEqual([{ tekst: 'Geen termijn.', bronnen: [], toevoeging: false, contact: false }]);
    expect(bel?.lokaalTeam).toEqual([{ tekst: 'Belt Veilig Thuis.', wanneer: 'nu', bronnen: [], toevoeging: true, contact: false }]);
  });
  it('has words, and no other field', () => {
    heeftGrenzen((tekst) => bijHandeling({ tekst, toevoeging: true }).length === 0, 5);
    expect(bijHandeling({ toevoeging: true, wie: 'team' })).toHaveLength(1);
  });
});

describe('a condition', () => {
  it('is one answer or several per question', () => {
    expect([{ herkomst: 'direct' }, { herkomst: ['direct', 'weet-niet'] }].flatMap((bij) => meldingenVan(voorwaardeSchema, bij))).toEqual([]);
    expect(meldingenVan(voorwaardeSchema, {})).toEqual([BIJ]);
    expect(meldingenVan(voorwaardeSchema, { herkomst: 7 })).toEqual(['herkomst: Schrijf één antwoord, of een lijst: [nee, weet-niet].']);
  });
});

describe('an outcome', () => {
  it('has lists that may be left out', () => {
    const { bel } = uitkomstenSchema.parse(uitkomst({})).uitkomsten;
    expect(bel).toMatchObject({ anders: [], termijnen: [], punten: [], formulieren: [], vervolg: [] });
  });
  it.each([
    [{ bronnen: [] }, 'bronnen: Elke uitkomst noemt ten minste één bron.'],
    [{ conclusie: 7 }, `conclusie: ${TEKST}`],
    [{ punten: [7] }, 'punten.0: Schrijf een onduidelijk punt als O7, of als { nr: O7, bij: { herkomst: direct } }.'],
    [{ punten: [{ nr: 'O7' }] }, 'punten.0: Schrijf een onduidelijk punt als O7, of als { nr: O7, bij: { herkomst: direct } }.'],
    [
      { formulieren: [{ naar: 'warme-overdracht' }] },
      'formulieren.0: Schrijf een formulier als naam, of als { naar: warme-overdracht, bij: { herkomst: na-dienst } }.',
    ],
    [{ norm: 'kan' }, expect.stringMatching(/^norm: Bij "zekerheid: niet geregeld" hoort geen norm/u)],
    [{ anders: [{ bij: { herkomst: 'direct' }, zekerheid: 'letterlijk' }] }, expect.stringMatching(/^anders\.0\.norm: Bij "zekerheid: letterlijk"/u)],
    [
      { vervolg: [{ naar: 'opschalen', gebeurtenis: 'opnieuw-gemeld' }] },
      'vervolg.0.gebeurtenis: "gebeurtenis" hoort alleen bij een vervolg naar termijnen.',
    ],
    ...[{ weet: { a: 'b' } }, { neem: { a: 'b' } }].flatMap((mee): [object, string][] => [
      [
        { vervolg: [{ naar: 'termijnen', ...mee }] },
        'vervolg.0.naar: De termijnen hebben geen vragen. Gebruik "gebeurtenis" in plaats van "weet" of "neem".',
      ],
      [{ vervolg: [{ naar: 'contact', ...mee }] }, 'vervolg.0.naar: De bladzijde met contacten heeft geen vragen. Laat "weet" en "neem" weg.'],
    ]),
    [{ vervolg: [{ naar: 'opschalen', weet: {} }] }, `vervolg.0.weet: ${BIJ}`],
    [
      { vervolg: [{ naar: 'termijnen', gebeurtenis: 'x' }] },
      expect.stringMatching(/^vervolg\.0\.gebeurtenis: Kies een gebeurtenis: melding-ontvangen, /u),
    ],
  ] as [object, string][])('%j: %s', (meer, melding) => {
    expect(bijUitkomst(meer)).toEqual([melding]);
  });
  it.each([
    { conclusie: [{ tekst: 'Een zin.' }, { tekst: 'Nog een zin.', bij: { herkomst: 'direct' } }] },
    { punten: ['O7', { nr: 'O8', bij: { herkomst: 'direct' } }], formulieren: ['x', { naar: 'x', bij: { herkomst: 'direct' } }] },
    {
      vervolg: [{ naar: 'opschalen', weet: { a: 'b' }, neem: { a: 'b' } }, { naar: 'termijnen', gebeurtenis: 'opnieuw-gemeld' }, { naar: 'contact' }],
    },
    { anders: [{ bij: { herkomst: 'direct' }, norm: 'kan', zekerheid: 'letterlijk' }], samen: 'x'.repeat(20) },
  ])('%j may', (meer) => {
    expect(bijUitkomst(meer)).toEqual([]);
  });
  it('has words, a line for each chair, and no other field', () => {
    for (const [veld, kortste, langste] of [
      ['kort', 3, 60],
      ['samen', 20],
      ['waarschuwing', 5],
      ['besluit', 5],
      ['toelichting', 5],
    ] as const)
      heeftGrenzen((tekst) => bijUitkomst({ [veld]: tekst }).length === 0, kortste, langste);
    const bij = { herkomst: 'direct' };
    const zinnen = (...deel: object[]) => bijUitkomst({ conclusie: [{ tekst: 'Een zin.' }, ...deel] });
    expect([zinnen(), zinnen({ tekst: 'Kort' }), zinnen({ tekst: 'Een zin.', zin: 2 })].map(({ length }) => length)).toEqual([1, 1, 1]);
    for (const meer of [
      { veiligThuis: [] },
      { lokaalTeam: [] },
      { titel: 'x' },
      { punten: [{ nr: 'O7', bij, x: 1 }] },
      { formulieren: [{ naar: 'x', bij, x: 1 }] },
    ])
      expect(bijUitkomst(meer)).toHaveLength(1);
    for (const meer of [{ vervolg: [{ naar: 'x', x: 1 }] }, { anders: [{ bij, zekerheid: 'afleiding', x: 1 }] }])
      expect(bijUitkomst(meer)).toHaveLength(1);
    expect(meldingenVan(uitkomstenSchema, { ...uitkomst({}), x: 1 })).toHaveLength(1);
  });
});
