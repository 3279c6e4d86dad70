/** The statechart: every event in every state, and the dangerous readings of the text as named tests. */
import { describe, expect, it } from 'vitest';
import { begin, REGIOS, standenVan, standNa, standVan, TAKEN, volgende } from '../../../src/casusverloop/stand';
import { fase } from '../../../src/machines/casusverloop/fase';
import { GEBEURTENISSEN, isGebeurtenis, type Gebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';
import { achterPoort } from '../../../src/machines/casusverloop/poort';
import { overgangen, standen, stappenVan } from './hulp';

const NA_DIENST: readonly Gebeurtenis[] = ['melding', 'dienst-ingezet', 'overgedragen-na-dienst', 'informatie-compleet'];
const DIRECT: readonly Gebeurtenis[] = ['melding', 'overgedragen-na-beoordeling', 'belegd'];
const zicht = (reeks: readonly Gebeurtenis[]) => standNa(reeks)['zicht-op-veiligheid'];

describe('every event in every state', () => {
  it('fits or does not fit; there is no third', () => {
    expect(overgangen).toHaveLength(standen.length * GEBEURTENISSEN.length);
    const fasen: Readonly<Record<string, { readonly on: object }>> = fase.states;
    for (const { van, gebeurtenis, naar } of overgangen) if (naar) expect(gebeurtenis in (fasen[van.fase]?.on ?? {})).toBe(true);
  });
  it('every state of every region is reached', () => {
    for (const regio of REGIOS) expect(new Set(standen.map((stand) => stand[regio]))).toEqual(new Set(standenVan(regio)));
  });
  it('every event fits somewhere', () => {
    for (const gebeurtenis of GEBEURTENISSEN) expect(stappenVan(gebeurtenis).length).toBeGreaterThan(0);
  });
  it('in every state a report or a new report fits', () => {
    const kan = new Map<string, Gebeurtenis[]>();
    for (const { van, gebeurtenis, naar } of overgangen)
      kan.set(JSON.stringify(van), [...(kan.get(JSON.stringify(van)) ?? []), ...(naar ? [gebeurtenis] : [])]);
    expect(kan.size).toBe(standen.length);
    for (const gebeurtenissen of kan.values()) expect(gebeurtenissen.some((een) => een === 'melding' || een === 'nieuwe-melding')).toBe(true);
  });
  it('an event that does not fit gives null, and a series with it an error', () => {
    expect(volgende(begin(), 'belegd')).toBeNull();
    expect(() => standNa(['belegd'])).toThrow(RangeError);
    expect(isGebeurtenis('belegd')).toBe(true);
    expect(isGebeurtenis('toString')).toBe(false);
  });
  it('an event without a phase is refused when the machine is made', () => {
    expect(() => achterPoort({ initial: 'a', states: { a: { on: { onbekend: 'a' } } } })).toThrow('Geen fase kent');
  });
});

/** Which phases go with which holder: the regions can never come apart. */
const FASE_BIJ_ZICHT: Readonly<Record<string, readonly string[]>> = {
  niemand: ['voor-melding'],
  'veilig-thuis-afgeleid': ['beoordeling'],
  'veilig-thuis-na-melding': ['beoordeling'],
  'veilig-thuis': ['dienst'],
  'overgang-na-beoordeling': ['overdracht-na-beoordeling', 'teruggekoppeld', 'opnieuw-gemeld'],
  'overgang-termijn-voorbij': ['overdracht-na-beoordeling', 'teruggekoppeld', 'opnieuw-gemeld'],
  'lokaal-team': ['bij-lokaal-team-direct', 'teruggekoppeld'],
  'einde-niet-geregeld': ['bij-lokaal-team-direct', 'teruggekoppeld'],
  'overgang-na-dienst': ['overdracht-na-dienst', 'opnieuw-gemeld'],
  'niet-geregeld-niet-overgedragen': ['gestopt', 'overdracht-na-dienst', 'opnieuw-gemeld'],
  'lokaal-team-casusregisseur': ['bij-lokaal-team-na-dienst'],
  tegenstrijdig: ['bij-lokaal-team-na-dienst'],
  'niet-geregeld': ['bij-lokaal-team-na-dienst'],
  'lokaal-team-gemeld': ['opnieuw-gemeld'],
  'volgens-tekst-veilig-thuis': ['opnieuw-gemeld'],
  geeindigd: ['afgerond'],
  'buiten-afspraken': ['buiten-afspraken'],
};

describe('the regions keep step', () => {
  it('phase and zicht op veiligheid belong together', () => {
    for (const stand of standen) expect(FASE_BIJ_ZICHT[stand['zicht-op-veiligheid']]).toContain(stand.fase);
  });
  it('casusregie only runs after a service', () => {
    for (const { casusregie, fase: nu } of standen.filter((stand) => stand.casusregie === 'loopt' || stand.casusregie === 'periode-voorbij')) {
      expect(['bij-lokaal-team-na-dienst', 'opnieuw-gemeld'], casusregie).toContain(nu);
    }
  });
  it('monitoring never runs while Veilig Thuis itself has the case', () => {
    for (const stand of standen.filter(({ fase: nu }) => nu === 'beoordeling' || nu === 'dienst')) {
      expect(['loopt', 'na-3-maanden', 'na-12-maanden', 'maximum-voorbij']).not.toContain(stand.monitoring);
    }
  });
  it('where Veilig Thuis stopped before the hand-over, it does not monitor', () => {
    for (const stand of standen.filter(({ 'zicht-op-veiligheid': wie }) => wie === 'niet-geregeld-niet-overgedragen'))
      expect(['gestopt', 'afgesloten']).toContain(stand.monitoring);
  });
});

describe('dangerous readings', () => {
  it('2: after a service no seventh weekdag passes the zicht on; only complete information does (O11)', () => {
    const overgedragen = NA_DIENST.slice(0, 3);
    expect(() => standNa([...overgedragen, 'termijn-voorbij'])).toThrow(RangeError);
    expect(() => standNa([...overgedragen, 'zevende-weekdag-voorbij'])).toThrow(RangeError);
    const uit = overgangen.filter(
      ({ van, naar }) => van['zicht-op-veiligheid'] === 'overgang-na-dienst' && naar?.['zicht-op-veiligheid'] === 'lokaal-team-casusregisseur',
    );
    expect(new Set(uit.map(({ gebeurtenis }) => gebeurtenis))).toEqual(new Set(['informatie-compleet']));
  });
  it('3: after reporting back, or on the day of reporting, Veilig Thuis is not responsible yet (O14, O40)', () => {
    for (const { van, naar } of stappenVan('terugkoppeling')) for (const taak of TAKEN) expect(naar[taak]).toBe(van[taak]);
    expect(zicht([...DIRECT, 'terugkoppeling', 'geen-dienst'])).toBe('lokaal-team');
    expect(zicht([...DIRECT, 'nieuwe-melding'])).toBe('lokaal-team-gemeld');
    expect(zicht([...NA_DIENST, 'nieuwe-melding', 'casusregie-afgerond-bij-melding'])).toBe('lokaal-team-gemeld');
    expect(zicht([...NA_DIENST, 'nieuwe-melding', 'zevende-weekdag-voorbij'])).toBe('volgens-tekst-veilig-thuis');
    expect(zicht([...NA_DIENST, 'nieuwe-melding', 'overname-bevestigd'])).toBe('veilig-thuis-na-melding');
  });
  it('8: eighteen months close nothing, and geen-mogelijkheden does not end the zicht (O31, O38)', () => {
    for (const { van, naar } of stappenVan('achttien-maanden')) {
      expect(naar['zicht-op-veiligheid']).toBe(van['zicht-op-veiligheid']);
      expect(naar['directe-veiligheid']).toBe(van['directe-veiligheid']);
      if (naar.monitoring !== van.monitoring) expect(naar.monitoring).toBe('maximum-voorbij');
      if (naar.casusregie !== van.casusregie) expect(naar.casusregie).toBe('periode-voorbij');
    }
    for (const { naar } of stappenVan('geen-mogelijkheden')) expect(['tegenstrijdig', 'einde-niet-geregeld']).toContain(naar['zicht-op-veiligheid']);
  });
  it('12: chapter 7 does not hold after a direct hand-over: no end, no completed casusregie (O30)', () => {
    expect(zicht([...DIRECT, 'stabiel-veilig'])).toBe('einde-niet-geregeld');
    expect(zicht([...DIRECT, 'geen-mogelijkheden'])).toBe('einde-niet-geregeld');
    for (const stand of standen.filter(({ fase: nu }) => nu === 'bij-lokaal-team-direct'))
      expect(['bij-structureel', 'niet-geregeld']).toContain(stand.casusregie);
    expect(standNa(DIRECT).monitoring).toBe('niet');
  });
  it('only ‘stabiel veilig’, after a service, ends the responsibility', () => {
    const eindes = overgangen.filter(({ van, naar }) => naar?.['zicht-op-veiligheid'] === 'geeindigd' && van['zicht-op-veiligheid'] !== 'geeindigd');
    expect(new Set(eindes.map(({ gebeurtenis, van }) => `${gebeurtenis} in ${van.fase}`))).toEqual(
      new Set(['stabiel-veilig in bij-lokaal-team-na-dienst']),
    );
  });
  it('a request to Jeugdbeschermingstafel or Raad, an incident, consultation and a condition that is not kept move nothing (O13)', () => {
    for (const gebeurtenis of ['verzoek-jbt-rvdk', 'incident', 'overleg', 'voorwaarde-niet-nageleefd'] as const)
      for (const { van, naar } of stappenVan(gebeurtenis)) expect(naar).toEqual(van);
  });
  it('only after a service can a condition not be kept, and then always as long as Veilig Thuis monitors (R56, R96)', () => {
    const past = new Set(stappenVan('voorwaarde-niet-nageleefd').map(({ van }) => JSON.stringify(van)));
    for (const stand of standen) {
      if (['loopt', 'na-3-maanden', 'na-12-maanden', 'maximum-voorbij'].includes(stand.monitoring) || stand.fase === 'dienst')
        expect(past, JSON.stringify(stand)).toContain(JSON.stringify(stand));
      if (stand.monitoring === 'niet') expect(past).not.toContain(JSON.stringify(stand));
    }
    expect(() => standNa([...DIRECT, 'voorwaarde-niet-nageleefd'])).toThrow(RangeError);
  });
  it('after a service the form of annex 6 may be added, and it moves nothing (O82)', () => {
    for (const reeks of [NA_DIENST, NA_DIENST.slice(0, 3)]) expect(standNa([...reeks, 'terugkoppeling'])).toEqual(standNa(reeks));
    expect(() => standNa(['melding', 'dienst-ingezet', 'terugkoppeling'])).toThrow(RangeError);
  });
  it('when Veilig Thuis stops before the hand-over, nobody lets go; after it, 7.1 counts on the local team (O49)', () => {
    for (const reeks of [NA_DIENST.slice(0, 2), NA_DIENST.slice(0, 3)])
      expect(standNa([...reeks, 'vt-gestopt'])).toMatchObject({
        'zicht-op-veiligheid': 'niet-geregeld-niet-overgedragen',
        'directe-veiligheid': 'niet-geregeld',
        monitoring: 'gestopt',
      });
    expect(zicht([...NA_DIENST, 'vt-gestopt'])).toBe('niet-geregeld');
    expect(zicht([...NA_DIENST.slice(0, 3), 'vt-gestopt', 'informatie-compleet'])).toBe('niet-geregeld');
    expect(zicht([...NA_DIENST.slice(0, 2), 'vt-gestopt', 'nieuwe-melding'])).toBe('niet-geregeld-niet-overgedragen');
    expect(() => standNa([...DIRECT, 'vt-gestopt'])).toThrow(RangeError);
  });
  it('while they act together (samen-optrekken) Veilig Thuis keeps the lead (4.j)', () => {
    const stand = standNa(['melding', 'dienst-ingezet', 'samen-optrekken']);
    expect(stand['directe-veiligheid']).toBe('veilig-thuis-samen');
    expect(stand['zicht-op-veiligheid']).toBe('veilig-thuis');
  });
});

it('the same series always gives the same state', () => {
  const reeks: readonly Gebeurtenis[] = [...NA_DIENST, 'monitoring-3-maanden', 'nieuwe-melding', 'overname-bevestigd', 'overgedragen-na-beoordeling'];
  expect(standNa(reeks)).toEqual(standNa(reeks));
  expect(standVan(begin())).toEqual(standNa([]));
});
