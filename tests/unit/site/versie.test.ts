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
    expect(fouten({ datum }).join()).toMatch(/^datum: Schrijf de datum tussen aanhalingstekens/u);
  });
  it('a kind, a section or a field that does not exist', () => {
    expect(fouten({ soort: 'concept' })).toEqual(['soort: Kies een soort: tekst (de afspraken) of site (deze site).']);
    expect(fouten({ wijzigingen: [{ sectie: '7.4', tekst: 'Anders.' }] }).join()).toMatch(
      /^wijzigingen\.0\.sectie: Sectie "7\.4" staat niet in de tekst/u,
    );
    expect(fouten({ datun: '2027' }).join()).toContain('datun');
  });
});

describe('a place that has ended', () => {
  const plaats = { anker: '6.1.1-99', nu: '6.1.1-1', tekst: 'De zin is verplaatst.' };
  it.each([plaats, { ...plaats, nu: '6.1' }, { anker: '9.1', tekst: 'Weg.' }, { anker: '4-na-iets', tekst: 'Weg.' }])('%j may', (een) => {
    expect(fouten({ vervallen: [een] })).toEqual([]);
  });
  it('does not stand in the text any more', () => {
    expect(fouten({ vervallen: [{ ...plaats, anker: '6.1.1-1' }] }).join()).toContain('vervallen.0.anker: Dit anker staat nog in de tekst.');
    expect(fouten({ vervallen: [{ ...plaats, anker: '6.1.1' }] }).join()).toContain('vervallen.0.anker: Dit anker staat nog in de tekst.');
  });
  it('refers to a place that is there', () => {
    expect(fouten({ vervallen: [{ ...plaats, nu: '6.1.1-98' }] }).join()).toMatch(/^vervallen\.0\.nu: /u);
  });
  it('belongs to a version of the text', () => {
    expect(fouten({ soort: 'site', vervallen: [plaats] })).toEqual([
      'vervallen: Een plaats vervalt met een versie van de tekst, niet met een versie van de site.',
    ]);
  });
});
