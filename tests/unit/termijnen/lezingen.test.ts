/** The dangerous readings (docs/domein.md) that have to do with dates: 2, 4 and 14 (and 8, for the date of eighteen months). */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../../src/termijnen/bereken';
import { SOORTEN, TELWIJZEN } from '../../../src/termijnen/soorten';
import { dagVan } from './hulp';
import { termijnen } from './inhoud';

const teksten = new Map(termijnen.map((termijn) => [termijn.nr, termijn]));
const alleRijen = SOORTEN.flatMap((soort) => bereken({ soort, datum: dagVan('2026-11-20') }));

it('every deadline T1–T25 has a text with a quote', () => {
  expect([...teksten.keys()].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
    Array.from({ length: 25 }, (_leeg, plaats) => `T${plaats + 1}`),
  );
});

describe('dangerous reading 2: the 7th weekdag after a report of 6.2.1 is never worked out', () => {
  it('T7 has no way of counting, and no date in any event', () => {
    expect(TELWIJZEN['T7']).toBeUndefined();
    expect(alleRijen.filter(({ nr }) => nr === 'T7').flatMap(({ uitkomsten }) => uitkomsten)).toEqual([]);
  });
  it('the text says so, names O11 and shows the main rule', () => {
    const t7 = teksten.get('T7');
    expect(t7?.periode).toContain('rekent deze dag niet uit');
    expect(t7?.punten).toContain('O11');
    expect(t7?.bronnen.map(({ regel }) => regel)).toContain('R83');
  });
});

describe('dangerous reading 4: never one date for seven weekdagen, and never letting go on the earliest', () => {
  it('every row in weekdagen has two readings', () => {
    for (const { telwijze, uitkomsten } of alleRijen)
      if (telwijze?.eenheid === 'weekdagen') expect(new Set(uitkomsten.map(({ lezing }) => lezing)).size).toBe(2);
  });
  it('whoever lets go sees the last date first and waits for a written confirmation', () => {
    for (const nr of ['T3', 'T18']) {
      const rij = alleRijen.find((een) => een.nr === nr);
      const loslaten = rij?.uitkomsten.find(({ doel }) => doel === 'loslaten');
      expect(loslaten?.lezing).toBe('weekdag');
      expect(loslaten?.dag).toBe(Math.max(...(rij?.uitkomsten ?? []).map(({ dag }) => dag)));
      expect(teksten.get(nr)?.bevestiging).toContain('schriftelijk');
    }
  });
});

describe('dangerous reading 14: no deadline where the text names none', () => {
  it.each(['T4', 'T5', 'T21'])('%s never has a date and says that the agreements name no deadline', (nr) => {
    expect(TELWIJZEN[nr]).toBeUndefined();
    expect(alleRijen.filter((rij) => rij.nr === nr).flatMap(({ uitkomsten }) => uitkomsten)).toEqual([]);
    expect(teksten.get(nr)?.periode).toMatch(/^De afspraken noemen geen termijn\./u);
  });
  it('T9 (4.i) only stands at a service with veiligheidsvoorwaarden, never at 4.d', () => {
    const met = SOORTEN.filter((soort) => bereken({ soort, datum: dagVan('2026-11-20') }).some(({ nr }) => nr === 'T9'));
    expect(met).toEqual(['overdracht-na-dienst']);
    expect(teksten.get('T4')?.bronnen.map(({ anker }) => anker)).toEqual(['4-d']);
  });
  it('without veiligheidsvoorwaarden there is no last day for the contact, but there are the target dates of monitoring and casusregie (O18, O42)', () => {
    const rijen = bereken({ soort: 'overdracht-na-dienst-zonder-voorwaarden', datum: dagVan('2026-11-20') });
    expect(rijen.flatMap(({ nr, uitkomsten }) => uitkomsten.map(({ doel }) => `${nr} ${doel}`))).toEqual(
      ['T11', 'T12', 'T13', 'T14'].map((nr) => `${nr} richtdatum`),
    );
  });
  it('only deadlines with a number in the text are counted', () => {
    expect(Object.keys(TELWIJZEN)).toEqual(['T1', 'T3', 'T9', 'T11', 'T12', 'T13', 'T14', 'T15', 'T18', 'T19']);
  });
});

describe('dangerous reading 8: eighteen months are no ground to close', () => {
  it.each(['T13', 'T14'])('%s warns and names O31', (nr) => {
    expect(teksten.get(nr)?.waarschuwing).toMatch(/geen reden om|nooit zelf een reden/u);
    expect(teksten.get(nr)?.punten).toContain('O31');
  });
  it('six months without an incident is one of three criteria (T15)', () => {
    expect(teksten.get('T15')?.waarschuwing).toContain('nooit genoeg');
    expect(teksten.get('T15')?.bronnen.map(({ anker }) => anker)).toEqual(expect.arrayContaining(['7.1-5', '7.1-6', '7.1-7']));
  });
});
