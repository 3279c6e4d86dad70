/** The example program of the docs on the regels.json of the build, run as its reader runs it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loopDoor } from '../../docs/voorbeelden/loop-door.mjs';
import { routes } from '../../src/machines/register';
import { speelAf } from '../../src/wegwijzer/doorloop';
import { aanvullingen } from '../hulp/wegwijzer';
import { DIST, lees } from '../hulp/dist';

const { wegwijzers } = JSON.parse(lees('regels.json')) as { wegwijzers: Parameters<typeof loopDoor>[0][] };
const vraag = (...woorden: string[]) =>
  execFileSync(process.execPath, ['docs/voorbeelden/loop-door.mjs', join(DIST, 'regels.json'), ...woorden], { encoding: 'utf8' });

describe('the program', () => {
  it('prints the outcome with its sources', () => {
    const antwoord = vraag('opschalen', 'aanleiding=onenigheid', 'samen-besproken=ja', 'opgeschaald=nee');
    expect(antwoord).toContain('(opschalen-gedragswetenschappers)');
    expect(antwoord).toMatch(/ {2}6\.5-\d+: '.+'/u);
    expect(antwoord).toContain('Tekst van januari 2020.');
  });
  it('prints the question that is open, with its answers', () => {
    const antwoord = vraag('opschalen', 'aanleiding=onenigheid');
    expect(antwoord).toContain('Open vraag:');
    for (const waarde of ['ja', 'nee', 'weet-niet']) expect(antwoord).toContain(`  samen-besproken=${waarde}  `);
  });
  it('names the walkthroughs when none is chosen', () => {
    expect(vraag()).toContain(Object.keys(routes).join(', '));
  });
});

/** Some walkthroughs have a hundred thousand lists of answers: the first of them, and from there one in as many. */
const EERSTE = 500;
const EEN_OP = 211;

it.each(wegwijzers)('$slug: from the file alone the same outcome as the machine', (wegwijzer) => {
  const route = routes[wegwijzer.slug];
  if (!route) throw new Error(`${wegwijzer.slug} heeft geen machine`);
  let nummer = 0;
  for (const lijst of aanvullingen(route)) {
    nummer += 1;
    if (nummer > EERSTE && nummer % EEN_OP > 0) continue;
    const plaats = loopDoor(wegwijzer, Object.fromEntries(lijst.map(({ vraag: id, waarden }) => [id, [...waarden]])));
    expect('uitkomst' in plaats && plaats.uitkomst.id).toBe(speelAf(route, lijst).uitkomst);
  }
});

describe('what the file does not have', () => {
  const opschalen = () => wegwijzers.find(({ slug }) => slug === 'opschalen') ?? { slug: '', titel: '', vragen: [], overgangen: [], uitkomsten: [] };
  it('an answer is refused by name', () => {
    expect(() => loopDoor(opschalen(), { aanleiding: ['misschien'] })).toThrow('Vraag "aanleiding" heeft geen antwoord "misschien".');
  });
  it('a source that is about other answers is not among those of an outcome', () => {
    const bron = (anker: string, bij?: Record<string, string>) => ({ anker, citaat: 'Zo.', ...(bij ? { bij } : {}) });
    const wegwijzer = opschalen();
    const uitkomsten = wegwijzer.uitkomsten.map((een) => ({
      ...een,
      bronnen: [bron('1'), bron('2', { aanleiding: 'dwang' }), bron('3', { aanleiding: 'onenigheid' })],
    }));
    const plaats = loopDoor({ ...wegwijzer, uitkomsten }, { aanleiding: ['dwang'] });
    expect('uitkomst' in plaats && plaats.bronnen.map(({ anker }) => anker)).toEqual(['1', '2']);
  });
});
