/** Points as lines, and the filters on them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { onduidelijkheidSchema, type Onduidelijkheid } from '../../../src/bron/schema-onduidelijkheid';
import { maakFilters, nummersIn, perErnst, perOnderwerp } from '../../../src/punten/filters';
import { puntenIn } from '../../../src/punten/genoemd';
import { ERNST_KORT, maakRij, sectiesVan, veiligheidEerst } from '../../../src/punten/rij';

const MAP = 'src/content/onduidelijkheden';
const punten = readdirSync(MAP).map((naam) => onduidelijkheidSchema.parse(parse(readFileSync(`${MAP}/${naam}`, 'utf8'))));
const [voorbeeld] = punten;
if (!voorbeeld) throw new Error('Er zijn geen punten.');
const punt = (nr: string, anders: Partial<Onduidelijkheid> = {}): Onduidelijkheid => ({ ...voorbeeld, nr, bronnen: [], ...anders });

describe('a line', () => {
  it('names every section once, in the order of the document', () => {
    const bron = (anker: string) => ({ anker, citaat: 'x' });
    expect(sectiesVan({ bronnen: [bron('bijlage-6-7'), bron('6.1.6-1'), bron('6.1.6-2')], secties: ['4', '6.1.6'] })).toEqual([
      '4',
      '6.1.6',
      'bijlage-6',
    ]);
  });
  it.each([[['bijlage-6', '6.1.6', '4']], [['4', 'bijlage-6', '6.1.6']], [['6.1.6', '4', 'bijlage-6']]])(
    'puts %j in the order of the document',
    (genoemd) => {
      expect(sectiesVan({ bronnen: [], secties: genoemd })).toEqual(['4', '6.1.6', 'bijlage-6']);
    },
  );
  it('says number, title, what is at stake, where, who decides in full and in short, and the question', () => {
    const beslist = [{ wie: 'regio' as const, met: ['gemeente' as const] }];
    const een = punt('O9', { kop: 'Wie dan?', ernst: 'inhoud', secties: ['4'], beslist, vraag: 'Wie is dat?' });
    expect(maakRij(een)).toEqual({
      nr: 'O9',
      kop: 'Wie dan?',
      ernst: 'inhoud',
      secties: ['4'],
      wie: 'de regio (opdrachtgevers van de afspraken), in overleg met uw gemeente',
      wieKort: 'regio met gemeente',
      vraag: 'Wie is dat?',
    });
    expect(ERNST_KORT).toEqual({ veiligheid: 'Veiligheid', inhoud: 'Inhoud', taal: 'Taal' });
  });
  it('refuses a place that does not exist', () => {
    expect(() => sectiesVan({ bronnen: [{ anker: '9.9-1', citaat: 'x' }], secties: [] })).toThrow('9.9-1');
  });
  it.each(punten.map((een) => [een.nr, een] as const))('%s says where, and who decides', (_, een) => {
    const { secties, wie, wieKort } = maakRij(een);
    expect([secties.length, wie.length, wieKort.length].every((lengte) => lengte > 0)).toBe(true);
  });
});

it('safety comes first, and else the order stays', () => {
  const lijst = [
    punt('O1', { ernst: 'taal' }),
    punt('O2', { ernst: 'veiligheid' }),
    punt('O3', { ernst: 'inhoud' }),
    punt('O4', { ernst: 'veiligheid' }),
  ];
  expect(veiligheidEerst(lijst).map(({ nr }) => nr)).toEqual(['O2', 'O4', 'O3', 'O1']);
  expect(perErnst(lijst).map(({ kop }) => kop)).toEqual(['Raakt de veiligheid', 'Inhoud', 'Taal of vorm']);
});

it('what a walkthrough names counts whatever the answers', () => {
  expect([...puntenIn([{ punten: ['O7', { nr: 'O8' }] }, { punten: [] }, { punten: ['O7'] }])]).toEqual(['O7', 'O8']);
});

describe('the filters', () => {
  const filters = maakFilters(punten, [
    { slug: 'opschalen', titel: 'Hoe schaal ik op?', punten: new Set(['O4', 'O1']) },
    { slug: 'geen', titel: 'Zonder punten?', punten: new Set() },
  ]);
  const van = (soort: string) => filters.filter((filter) => filter.soort === soort);
  const bij = (pad: string) => filters.find((filter) => filter.pad === pad);
  const alle = punten.map(({ nr }) => nr).sort();

  it.each(['ernst', 'beslist'])('on %s leave no point out', (soort) => {
    expect([...new Set(van(soort).flatMap(nummersIn))].sort()).toEqual(alle);
  });
  it('name no point twice', () => {
    for (const filter of filters) expect(new Set(nummersIn(filter)).size, filter.pad).toBe(nummersIn(filter).length);
  });
  it('each have an address of their own', () => {
    expect(new Set(filters.map(({ pad }) => pad)).size).toBe(filters.length);
    expect(bij('veiligheid')?.naam).toBe('Raakt de veiligheid');
  });
  it('say what they are in the link, the title and the headings', () => {
    const klein = [
      punt('O1', { ernst: 'taal', onderwerp: 'Taal, namen, opmaak', beslist: [{ wie: 'regio', met: [] }] }),
      punt('O2', { ernst: 'veiligheid', onderwerp: 'Opschalen, dwang, bereik', beslist: [{ wie: 'gemeente', met: ['regio'] }] }),
      punt('O3', { ernst: 'inhoud', onderwerp: 'Opschalen, dwang, bereik', beslist: [{ wie: 'gemeente', met: [] }] }),
    ];
    const tonen = maakFilters(klein, [{ slug: 'opschalen', titel: 'Hoe schaal ik op?', punten: new Set(['O1', 'O2']) }]);
    expect(
      tonen.map(({ soort, pad, naam, titel, groepen }) => [
        soort,
        pad,
        naam,
        titel,
        ...groepen.map(({ kop, punten: lijst }) => `${kop}: ${lijst.map(({ nr }) => nr).join(' ')}`),
      ]),
    ).toEqual([
      ['ernst', 'veiligheid', 'Raakt de veiligheid', 'Onduidelijke punten die de veiligheid raken', 'Opschalen, dwang, bereik: O2'],
      ['ernst', 'inhoud', 'Inhoud', 'Onduidelijke punten over de inhoud', 'Opschalen, dwang, bereik: O3'],
      ['ernst', 'taal', 'Taal of vorm', 'Onduidelijke punten over taal of vorm', 'Taal, namen, opmaak: O1'],
      [
        ...['beslist', 'beslist/regio', 'regio', 'Onduidelijke punten voor de regio (opdrachtgevers van de afspraken)'],
        ...[
          'Wie beslist: de regio (opdrachtgevers van de afspraken): O1',
          'Een ander beslist, in overleg met de regio (opdrachtgevers van de afspraken): O2',
        ],
      ],
      ['beslist', 'beslist/gemeente', 'gemeente', 'Onduidelijke punten voor uw gemeente', 'Wie beslist: uw gemeente: O2 O3'],
      [
        ...['wegwijzer', 'wegwijzer/opschalen', 'Hoe schaal ik op?', 'Onduidelijke punten bij: Hoe schaal ik op?'],
        ...['Raakt de veiligheid: O2', 'Taal of vorm: O1'],
      ],
    ]);
  });
  it('name who decides on one matter of a point under deciding only, also when heard in the other', () => {
    const beide = punt('O1', {
      beslist: [
        { wie: 'veilig-thuis', met: ['regio'], over: 'casus' },
        { wie: 'regio', met: [], over: 'tekst' },
      ],
    });
    const regio = maakFilters([beide], []).find(({ pad }) => pad === 'beslist/regio');
    expect(regio?.groepen.map(({ kop }) => kop)).toEqual(['Wie beslist: de regio (opdrachtgevers van de afspraken)']);
  });
  it('put what touches safety first under every heading', () => {
    const beslist = [{ wie: 'regio' as const, met: [] }];
    const lijst = [punt('O1', { ernst: 'taal', beslist }), punt('O2', { ernst: 'veiligheid', beslist })];
    const regio = maakFilters(lijst, []).find(({ pad }) => pad === 'beslist/regio');
    expect(nummersIn(regio ?? { groepen: [] })).toEqual(['O2', 'O1']);
  });
  it('tell who decides from who is heard', () => {
    const groepen = bij('beslist/lokaal-team')?.groepen ?? [];
    expect(groepen.map(({ kop }) => kop)).toEqual(['Wie beslist: het lokale team', 'Een ander beslist, in overleg met het lokale team']);
    expect(groepen[0]?.punten.map(({ nr }) => nr).sort()).toEqual(['O5', 'O80', 'O83']);
    expect(groepen[1]?.punten.map(({ nr }) => nr)).toContain('O1');
  });
  it('on a walkthrough find the points it names; one that names none has no page', () => {
    expect(nummersIn(bij('wegwijzer/opschalen') ?? { groepen: [] })).toEqual(['O1', 'O4']);
    expect(bij('wegwijzer/geen')).toBeUndefined();
  });
  it('on severity keep the subjects of the list', () => {
    const namen = perOnderwerp(punten).map(({ kop }) => kop);
    expect(bij('veiligheid')?.groepen.every(({ kop }) => namen.includes(kop))).toBe(true);
  });
});
