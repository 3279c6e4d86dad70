/** The dangerous readings (docs/domein.md) that have to do with dates: 2, 4 and 14 (and 8, for the date of eighteen months). */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../../src/termijnen/bereken';
import { SOORTEN, TELWIJZEN } from '../../../src/termijnen/soorten';
import { dagVan } from './hulp';
import { termijnen } from './inhoud';

const teksten = new Map(termijnen.map((termijn) => [termijn.nr, termijn]));
const alleRijen = SOORTEN.flatMap((soort) => bereken({ soort, datum: dagVan('2026-11-20') }));

it('elke termijn T1–T25 heeft een tekst met een citaat', () => {
  expect([...teksten.keys()].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
    Array.from({ length: 25 }, (_leeg, plaats) => `T${plaats + 1}`),
  );
});

describe('gevaarlijke lezing 2: de 7de weekdag na melding van 6.2.1 wordt nooit uitgerekend', () => {
  it('T7 heeft geen telwijze en in geen enkele gebeurtenis een datum', () => {
    expect(TELWIJZEN['T7']).toBeUndefined();
    expect(alleRijen.filter(({ nr }) => nr === 'T7').flatMap(({ uitkomsten }) => uitkomsten)).toEqual([]);
  });
  it('de tekst zegt dat, noemt O11 en toont de hoofdregel', () => {
    const t7 = teksten.get('T7');
    expect(t7?.periode).toContain('rekent deze dag niet uit');
    expect(t7?.punten).toContain('O11');
    expect(t7?.bronnen.map(({ regel }) => regel)).toContain('R83');
  });
});

describe('gevaarlijke lezing 4: nooit één datum voor zeven weekdagen, en loslaten nooit op de vroegste', () => {
  it('elke rij in weekdagen heeft twee lezingen', () => {
    for (const { telwijze, uitkomsten } of alleRijen)
      if (telwijze?.eenheid === 'weekdagen') expect(new Set(uitkomsten.map(({ lezing }) => lezing)).size).toBe(2);
  });
  it('wie loslaat, ziet de laatste datum voorop en wacht op een schriftelijke bevestiging', () => {
    for (const nr of ['T3', 'T18']) {
      const rij = alleRijen.find((een) => een.nr === nr);
      const loslaten = rij?.uitkomsten.find(({ doel }) => doel === 'loslaten');
      expect(loslaten?.lezing).toBe('weekdag');
      expect(loslaten?.dag).toBe(Math.max(...(rij?.uitkomsten ?? []).map(({ dag }) => dag)));
      expect(teksten.get(nr)?.bevestiging).toContain('schriftelijk');
    }
  });
});

describe('gevaarlijke lezing 14: geen termijn waar de tekst er geen noemt', () => {
  it.each(['T4', 'T5', 'T21'])('%s heeft nooit een datum en zegt dat de afspraken geen termijn noemen', (nr) => {
    expect(TELWIJZEN[nr]).toBeUndefined();
    expect(alleRijen.filter((rij) => rij.nr === nr).flatMap(({ uitkomsten }) => uitkomsten)).toEqual([]);
    expect(teksten.get(nr)?.periode).toMatch(/^De afspraken noemen geen termijn\./u);
  });
  it('T9 (4.i) staat alleen bij een dienst met veiligheidsvoorwaarden, nooit bij 4.d', () => {
    const met = SOORTEN.filter((soort) => bereken({ soort, datum: dagVan('2026-11-20') }).some(({ nr }) => nr === 'T9'));
    expect(met).toEqual(['overdracht-na-dienst']);
    expect(teksten.get('T4')?.bronnen.map(({ anker }) => anker)).toEqual(['4-d']);
  });
  it('zonder veiligheidsvoorwaarden is er geen laatste dag voor het contact, en zijn er wel de richtdatums van monitoring en casusregie (O18, O42)', () => {
    const rijen = bereken({ soort: 'overdracht-na-dienst-zonder-voorwaarden', datum: dagVan('2026-11-20') });
    expect(rijen.flatMap(({ nr, uitkomsten }) => uitkomsten.map(({ doel }) => `${nr} ${doel}`))).toEqual(
      ['T11', 'T12', 'T13', 'T14'].map((nr) => `${nr} richtdatum`),
    );
  });
  it('alleen de termijnen met een aantal in de tekst worden geteld', () => {
    expect(Object.keys(TELWIJZEN)).toEqual(['T1', 'T3', 'T9', 'T11', 'T12', 'T13', 'T14', 'T15', 'T18', 'T19']);
  });
});

describe('gevaarlijke lezing 8: achttien maanden is geen grond om af te sluiten', () => {
  it.each(['T13', 'T14'])('%s waarschuwt en noemt O31', (nr) => {
    expect(teksten.get(nr)?.waarschuwing).toMatch(/geen reden om|nooit zelf een reden/u);
    expect(teksten.get(nr)?.punten).toContain('O31');
  });
  it('zes maanden zonder incident is één van drie criteria (T15)', () => {
    expect(teksten.get('T15')?.waarschuwing).toContain('nooit genoeg');
    expect(teksten.get('T15')?.bronnen.map(({ anker }) => anker)).toEqual(expect.arrayContaining(['7.1-5', '7.1-6', '7.1-7']));
  });
});
