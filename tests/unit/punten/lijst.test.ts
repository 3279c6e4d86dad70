/** Points as lines, and the filters on them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { onduidelijkheidSchema, type Onduidelijkheid } from '../../../src/bron/schema-onduidelijkheid';
import { maakFilters, nummersIn, perErnst, perOnderwerp } from '../../../src/punten/filters';
import { puntenIn } from '../../../src/punten/genoemd';
import { maakRij, sectiesVan, veiligheidEerst } from '../../../src/punten/rij';

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
