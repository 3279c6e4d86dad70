/** What may stand in a version file, and what the editor is told when it may not. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { versieSchema } from '../../../src/site/schema-versie';

const goed = {
  versie: 'mei 2027',
  datum: '2027-05-01',
  soort: 'tekst',
  samenvatting: 'Een nieuwe tekst.',
  wijzigingen: [{ sectie: '6.1.1', tekst: 'Anders.' }],
};
const fouten = (anders: object) =>
  versieSchema.safeParse({ ...goed, ...anders }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a version', () => {
  it.each(readdirSync('src/content/versies'))('%s is right', (naam) => {
    expect(versieSchema.safeParse(parse(readFileSync(`src/content/versies/${naam}`, 'utf8'))).error).toBeUndefined();
  });
  it('the number of this site stands with it', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(readdirSync('src/content/versies')).toContain(`site-${version}.yaml`);
  });
  it.each(['2027-05', '2027-05-01'])('the date %s may', (datum) => {
    expect(fouten({ datum })).toEqual([]);
  });
  it.each(['2027', '2027-13', '2027-02-30', 'mei 2027', 2027, '2027-5'])('the date %s may not', (datum) => {
    expect(fouten({ datum })).toEqual(['datum: Schrijf de datum tussen aanhalingstekens als JJJJ-MM-DD of JJJJ-MM: "2026-11-24" of "2026-11".']);
  });
  it('a kind, a section or a field that does not exist', () => {
    expect(fouten({ soort: 'concept' })).toEqual(['soort: Kies een soort: tekst (de afspraken) of site (deze site).']);
    expect(fouten({ wijzigingen: [{ sectie: '7.4', tekst: 'Anders.' }] }).join()).toMatch(
      /^wijzigingen\.0\.sectie: Sectie "7\.4" staat niet in de tekst/u,
    );
    expect(fouten({ datun: '2027' }).join()).toContain('datun');
    expect(fouten({ wijzigingen: [{ sectie: '6.1.1', tekst: 'Anders.', datum: '2027' }] }).join()).toContain('datum');
  });
});

describe('what a version must say', () => {
  it.each([
    [{ versie: undefined }, 'versie: Schrijf de naam van de versie tussen aanhalingstekens: "0.1.0" of "januari 2020".'],
    [{ versie: 1 }, 'versie: Schrijf de naam van de versie tussen aanhalingstekens: "0.1.0" of "januari 2020".'],
    [{ samenvatting: undefined }, 'samenvatting: Schrijf een samenvatting van één of twee zinnen.'],
    [{ wijzigingen: undefined }, 'wijzigingen: Schrijf een lijst van wijzigingen, of [] als er geen bekend zijn.'],
    [{ wijzigingen: [{ sectie: '6.1.1' }] }, 'wijzigingen.0.tekst: Schrijf in één zin wat er is gewijzigd.'],
    [{ vervallen: [{ anker: '9.1' }] }, 'vervallen.0.tekst: Schrijf in één zin wat er met deze plaats is gebeurd.'],
    [
      { vervallen: [{ anker: 'Bijlage 4', tekst: 'Weg.' }] },
      'vervallen.0.anker: Schrijf een anker of een sectie zoals in het adres na het #: 6.1.1-3, 4-d of 6.1.',
    ],
  ])('%j: %s', (anders, melding) => {
    expect(fouten(anders)).toEqual([melding]);
  });
  it.each([
    ['versie', (tekst: string) => ({ versie: tekst }), 1, Infinity],
    ['samenvatting', (tekst: string) => ({ samenvatting: tekst }), 3, 300],
    ['wijzigingen', (tekst: string) => ({ wijzigingen: [{ tekst }] }), 3, 300],
    ['vervallen', (tekst: string) => ({ vervallen: [{ anker: '9.1', tekst }] }), 3, 300],
  ] as const)('%s is no shorter and no longer than can be read', (_, met, kortste, langste) => {
    expect(fouten(met('x'.repeat(kortste)))).toEqual([]);
    expect(fouten(met('x'.repeat(kortste - 1)))).toHaveLength(1);
    expect(fouten(met('x'.repeat(Math.min(langste, 1000))))).toEqual([]);
    if (langste < Infinity) expect(fouten(met('x'.repeat(langste + 1)))).toHaveLength(1);
  });
  it('takes no place for gone when none is named', () => {
    expect(versieSchema.parse(goed).vervallen).toEqual([]);
  });
});

describe('a place that has ended', () => {
  const plaats = { anker: '6.1.1-99', nu: '6.1.1-1', tekst: 'De zin is verplaatst.' };
  it.each([
    plaats,
    { ...plaats, nu: '6.1' },
    { anker: '9.1', tekst: 'Weg.' },
    ...['4-na-iets', 'voorwoord-99', 'bijlage-12', 'bijlage-9-1', '8', '12-1', '6.10-1', '6.1.9-2-b'].map((anker) => ({ anker, tekst: 'Weg.' })),
  ])('%j may', (een) => {
    expect(fouten({ vervallen: [een] })).toEqual([]);
  });
  it.each(['nawoord', 'x9.1', 'bijlage-', '6.1.1.1', '6.', '9.1-', '9.1-A', '9.1 '])('%s is no place', (anker) => {
    expect(fouten({ vervallen: [{ anker, tekst: 'Weg.' }] }).join()).toMatch(/^vervallen\.0\.anker: Schrijf een anker/u);
  });
  it('does not stand in the text any more', () => {
    expect(fouten({ vervallen: [{ ...plaats, anker: '6.1.1-1' }] }).join()).toContain('vervallen.0.anker: Dit anker staat nog in de tekst.');
    expect(fouten({ vervallen: [{ ...plaats, anker: '6.1.1' }] }).join()).toContain('vervallen.0.anker: Dit anker staat nog in de tekst.');
  });
  it('refers to a place that is there', () => {
    expect(fouten({ vervallen: [{ ...plaats, nu: '6.1.1-98' }] })).toEqual([
      'vervallen.0.nu: De nieuwe plaats staat niet in de tekst. Kies een anker of sectie die er is.',
    ]);
    expect(fouten({ vervallen: [{ ...plaats, nieuw: '6.1' }] }).join()).toContain('nieuw');
  });
  it('belongs to a version of the text', () => {
    expect(fouten({ soort: 'site', vervallen: [plaats] })).toEqual([
      'vervallen: Een plaats vervalt met een versie van de tekst, niet met een versie van de site.',
    ]);
  });
});
