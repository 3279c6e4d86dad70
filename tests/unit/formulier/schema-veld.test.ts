/** What may stand in a field of a form: each kind has what it needs and nothing else. */
import { describe, expect, it } from 'vitest';
import { idSchema, veldSchema } from '../../../src/formulier/schema-veld';
import { SOORTEN } from '../../../src/termijnen/soorten';
import { heeftGrenzen, meldingenVan } from '../../hulp/schema';
import { eigenVeld, SCHAAL } from './hulp';

const bron = { anker: '6.1.1-1', citaat: 'binnen zeven weekdagen na ontvangst' };
const fouten = (meer: object) => meldingenVan(veldSchema, { ...eigenVeld('veld'), ...meer });
const bronVeld = (meer: object) => meldingenVan(veldSchema, { id: 'veld', soort: 'regel', herkomst: 'bron', bronnen: [bron], ...meer });
const OPTIES = [
  { id: 'ja', tekst: 'Ja' },
  { id: 'nee', tekst: 'Nee' },
];
const TERMIJN = { van: 'gemeld', gebeurtenis: SOORTEN[0], nr: 'T1' };
const NODIG = { keuze: { opties: OPTIES }, schaal: { ankers: SCHAAL }, termijn: { termijn: TERMIJN } } as const;
const KINDS = ['regel', 'vak', 'vinkje', 'datum', 'telefoon', 'keuze', 'schaal', 'termijn', 'alleen-papier'] as const;

it('a name is small letters, digits and dashes, and begins with a letter', () => {
  expect(['a', 'a1', 'een-veld-2'].flatMap((id) => meldingenVan(idSchema, id))).toEqual([]);
  for (const id of ['', 'A', '1a', '-a', 'een veld', 'aé', 'aA'])
    expect(meldingenVan(idSchema, id)).toEqual(['Schrijf een naam met kleine letters, cijfers en streepjes.']);
});

describe('a field', () => {
  it('is one line over the whole width when nothing is said of it', () => {
    expect(veldSchema.parse({ id: 'veld', soort: 'regel', herkomst: 'toevoeging', label: 'Wat?' })).toEqual({
      ...{ id: 'veld', soort: 'regel', herkomst: 'toevoeging', label: 'Wat?' },
      ...{ regels: 1, breedte: 'heel', gronden: [], onder: [] },
    });
  });
  it.each(KINDS)('%s has what it needs', (soort) => {
    expect(fouten({ soort, ...(soort in NODIG ? NODIG[soort as keyof typeof NODIG] : {}) })).toEqual([]);
  });
  it.each(Object.entries(NODIG).flatMap(([soort, deel]) => Object.keys(deel).map((naam) => [soort, naam, deel] as const)))(
    '%s needs %s, and no other kind has it',
    (soort, naam, deel) => {
      expect(fouten({ soort })).toEqual([`${naam}: Een veld van de soort ${soort} heeft "${naam}" nodig.`]);
      expect(fouten({ soort: 'regel', ...deel })).toEqual([`${naam}: "${naam}" hoort alleen bij een veld van de soort ${soort}.`]);
      expect(fouten({ onder: [{ ...eigenVeld('onder'), soort }] })).toEqual([
        `onder.0.${naam}: Een veld van de soort ${soort} heeft "${naam}" nodig.`,
      ]);
    },
  );
  it.each([
    [{ soort: 'regel', ruimte: 3 }, 'ruimte: "ruimte" hoort alleen bij een veld van de soort vinkje.'],
    [{ soort: 'tekst' }, `soort: Kies de soort veld: ${KINDS.join(', ')}.`],
    [{ breedte: 'kwart' }, 'breedte: Kies de breedte: heel, half of derde.'],
    [{ herkomst: 'wet' }, 'herkomst: Kies de herkomst van een veld: bron of toevoeging.'],
    [{ onder: [{ herkomst: 'wet' }] }, 'onder.0.herkomst: Kies de herkomst van een veld: bron of toevoeging.'],
    [
      { soort: 'termijn', termijn: { ...TERMIJN, gebeurtenis: 'gisteren' } },
      `termijn.gebeurtenis: Kies een gebeurtenis die de termijnenrekenaar kent: ${SOORTEN.join(', ')}.`,
    ],
    ...['T', 'T123', '19', 'xT1', 'T1x'].map((nr): [object, string] => [
      { soort: 'termijn', termijn: { ...TERMIJN, nr } },
      'termijn.nr: Schrijf een termijn als T en een nummer: T19.',
    ]),
  ] as [object, string][])('%j: %s', (meer, melding) => {
    expect(fouten(meer)).toEqual([melding]);
  });
  it('has words, room on paper, and no other field', () => {
    heeftGrenzen((label) => fouten({ label }).length === 0, 2);
    heeftGrenzen((label) => bronVeld({ label }).length === 0, 2);
    heeftGrenzen((uitleg) => fouten({ uitleg }).length === 0, 5);
    heeftGrenzen((tekst) => fouten({ soort: 'keuze', opties: [OPTIES[0], { id: 'nee', tekst }] }).length === 0, 2);
    for (const meer of [{ veld: 'regels' }, { veld: 'ruimte', soort: 'vinkje' }]) {
      const { veld, ...soort } = meer;
      expect([1, 20].flatMap((aantal) => fouten({ ...soort, [veld]: aantal }))).toEqual([]);
      for (const aantal of [0, 21, 1.5]) expect(fouten({ ...soort, [veld]: aantal })).toHaveLength(1);
    }
    expect(['heel', 'half', 'derde'].flatMap((breedte) => fouten({ breedte }))).toEqual([]);
    const vreemd = [
      ...[{ x: 1 }, { onder: [{ ...eigenVeld('onder'), x: 1 }] }, { soort: 'keuze', opties: [OPTIES[0]] }],
      ...[
        { soort: 'keuze', opties: [OPTIES[0], { ...OPTIES[1], x: 1 }] },
        { soort: 'schaal', ankers: { ...SCHAAL, x: 1 } },
      ],
      { soort: 'termijn', termijn: { ...TERMIJN, x: 1 } },
    ];
    for (const meer of vreemd) expect(fouten(meer)).toHaveLength(1);
  });
  it('of the source names the words it rests on', () => {
    expect(bronVeld({})).toEqual([]);
    expect(bronVeld({ bronnen: [] })).toEqual(['bronnen: Woorden uit de bron noemen hun plaats: voeg een bron toe.']);
    expect(bronVeld({ onder: [{ id: 'onder', soort: 'regel', herkomst: 'bron', bronnen: [] }] })).toHaveLength(1);
    expect(bronVeld({ soort: 'keuze' })).toEqual(['opties: Een veld van de soort keuze heeft "opties" nodig.']);
    expect(bronVeld({ x: 1 })).toHaveLength(1);
  });
});

describe('an answer that is taken along', () => {
  const overneem = { wegwijzer: 'opschalen', vraag: 'aanleiding' };
  it('fills a choice, or a tick box for one of its answers', () => {
    expect(fouten({ soort: 'keuze', opties: OPTIES, overneem })).toEqual([]);
    expect(fouten({ soort: 'vinkje', overneem: { ...overneem, antwoord: 'dwang' } })).toEqual([]);
    expect(fouten({ soort: 'vinkje', overneem })).toEqual(['overneem: Zeg bij een vinkje welk antwoord het aanzet: vul "antwoord" in.']);
    expect(fouten({ soort: 'regel', overneem })).toEqual(['overneem: Alleen een vinkje of een keuze neemt een antwoord over.']);
    expect(fouten({ soort: 'vinkje', overneem: { ...overneem, antwoord: 'dwang', x: 1 } })).toHaveLength(1);
  });
});
