/** Versions in their order, dates as people write them, and places that are gone but still linked to. */
import { describe, expect, it } from 'vitest';
import { datumInWoorden, nieuwsteEerst, vervallenIn } from '../../../src/site/versies';
import type { Versie } from '../../../src/site/schema-versie';

const versie = (naam: string, datum: string, soort: Versie['soort'] = 'tekst', vervallen: Versie['vervallen'] = []): Versie => ({
  versie: naam,
  datum,
  soort,
  samenvatting: 'Een versie.',
  wijzigingen: [],
  vervallen,
});

describe('the newest first', () => {
  const namen = (...versies: Versie[]) => nieuwsteEerst(versies).map(({ versie: naam }) => naam);
  it('by date; a month without a day comes before the days of that month', () => {
    expect(namen(versie('a', '2020-01'), versie('b', '2026-11-24'), versie('c', '2026-11'), versie('d', '2025-12-31'))).toEqual(['b', 'c', 'd', 'a']);
  });
  it('on the same day the text before the site, and then the highest number', () => {
    expect(namen(versie('0.9.0', '2026-11', 'site'), versie('0.10.0', '2026-11', 'site'), versie('november', '2026-11'))).toEqual([
      'november',
      '0.10.0',
      '0.9.0',
    ]);
  });
  it('does not change the list itself', () => {
    const lijst = [versie('a', '2020-01'), versie('b', '2026-11')];
    nieuwsteEerst(lijst);
    expect(lijst.map(({ versie: naam }) => naam)).toEqual(['a', 'b']);
  });
});

it.each([
  ['2026-11-24', '24 november 2026'],
  ['2026-01-01', '1 januari 2026'],
  ['2026-11', 'november 2026'],
  ['2020-01', 'januari 2020'],
])('%s in words is %s', (datum, woorden) => {
  expect(datumInWoorden(datum)).toBe(woorden);
});

describe('places that are not there any more', () => {
  const weg = (...ankers: string[]) => ankers.map((anker) => ({ anker, tekst: `${anker} is vervallen.` }));
  const in_ = (versies: Versie[], soort: 'afspraken' | 'bijlagen', document: string) =>
    vervallenIn(versies, soort, document).map((plaats) => `${plaats.anker} (${plaats.versie})`);

  it('stand with the document they stood in', () => {
    const lijst = [
      versie('2027', '2027-01', 'tekst', weg('4-d', '4', '6.1.1-3', '6.2-zie-bijlage-4', 'bijlage-4-2', 'bijlage-6', 'bijlage-12-1', 'voorwoord-2')),
    ];
    expect(in_(lijst, 'afspraken', '4')).toEqual(['4-d (2027)', '4 (2027)']);
    expect(in_(lijst, 'afspraken', '6')).toEqual(['6.1.1-3 (2027)', '6.2-zie-bijlage-4 (2027)']);
    expect(in_(lijst, 'afspraken', 'voorwoord')).toEqual(['voorwoord-2 (2027)']);
    expect(in_(lijst, 'bijlagen', '4')).toEqual(['bijlage-4-2 (2027)']);
    expect(in_(lijst, 'bijlagen', '6')).toEqual(['bijlage-6 (2027)']);
    expect(in_(lijst, 'bijlagen', '12')).toEqual(['bijlage-12-1 (2027)']);
    expect(in_(lijst, 'bijlagen', '1')).toEqual([]);
    expect(in_([], 'afspraken', '4')).toEqual([]);
  });
  it('name the newest version that took them away, with what stands there', () => {
    const oud = versie('2027', '2027-01', 'tekst', [{ anker: '4-d', tekst: 'Verplaatst.', nu: '4-e' }]);
    const nieuw = versie('2028', '2028-01', 'tekst', [{ anker: '4-d', tekst: 'Weg.' }]);
    for (const lijst of [
      [oud, nieuw],
      [nieuw, oud],
    ])
      expect(vervallenIn(lijst, 'afspraken', '4')).toEqual([{ anker: '4-d', tekst: 'Weg.', versie: '2028' }]);
    expect(vervallenIn([oud], 'afspraken', '4')).toEqual([{ anker: '4-d', tekst: 'Verplaatst.', nu: '4-e', versie: '2027' }]);
  });
});
