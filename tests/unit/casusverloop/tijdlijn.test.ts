/** The timeline: order, refusals, deadlines; nothing throws and nothing gets lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMMERS, TERMIJNSOORTEN } from '../../../src/casusverloop/termijnen';
import { eindstand, speel, termijnenVan } from '../../../src/casusverloop/tijdlijn';
import { GEBEURTENISSEN, type Gebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';
import { naarIso } from '../../../src/termijnen/dagen';
import { dagVan as dag } from '../termijnen/hulp';
import { RIJEN } from '../../../src/termijnen/soorten';
import { lijn, tijdlijn } from './tijdlijngegevens';

const nummers = (punten: ReturnType<typeof speel>) => punten.at(-1)?.termijnen.map(({ rij }) => rij.nr);

const invoer = fc.array(fc.record({ gebeurtenis: fc.constantFrom(...GEBEURTENISSEN), dag: fc.integer({ min: 20_000, max: 20_020 }) }), {
  maxLength: 14,
});
const genummerd = (rijen: readonly { gebeurtenis: Gebeurtenis; dag: number }[]) => rijen.map((rij, nummer) => ({ ...rij, nummer }));

describe('order', () => {
  it('goes by date, not by input', () => {
    const punten = speel(lijn(['2026-12-01', 'belegd'], ['2026-11-20', 'melding'], ['2026-11-26', 'overgedragen-na-beoordeling']));
    expect(punten.map(({ ingevoerd }) => ingevoerd.gebeurtenis)).toEqual(['melding', 'overgedragen-na-beoordeling', 'belegd']);
    expect(punten.every(({ past }) => past)).toBe(true);
    expect(punten.at(-1)?.stand['zicht-op-veiligheid']).toBe('lokaal-team');
  });
  it('on one day what fits goes first', () => {
    const punten = speel(lijn(['2026-11-20', 'belegd'], ['2026-11-20', 'overgedragen-na-beoordeling'], ['2026-11-20', 'melding']));
    expect(punten.map(({ past }) => past)).toEqual([true, true, true]);
  });
});

describe('what does not fit', () => {
  it('stays, changes nothing and does not break the rest', () => {
    const punten = speel(lijn(['2026-11-20', 'melding'], ['2026-11-22', 'stabiel-veilig'], ['2026-11-26', 'dienst-ingezet']));
    expect(punten.map(({ past }) => past)).toEqual([true, false, true]);
    expect(punten[1]?.stand).toEqual(punten[0]?.stand);
    expect(punten[1]?.nieuw).toEqual([]);
    expect(punten[2]?.nieuw).toContain('zicht-op-veiligheid');
  });
});

describe('properties', () => {
  it('every event comes back exactly once and nothing goes wrong', () => {
    fc.assert(
      fc.property(invoer, (rijen) => {
        const ingevoerd = genummerd(rijen);
        const punten = speel(ingevoerd);
        expect(punten.map((punt) => punt.ingevoerd.nummer).sort((a, b) => a - b)).toEqual(ingevoerd.map(({ nummer }) => nummer));
        for (const [plaats, punt] of punten.entries()) if (!punt.past && plaats > 0) expect(punt.stand).toEqual(punten[plaats - 1]?.stand);
      }),
    );
  });
  it('the same input gives the same outcome, whatever the order of the list', () => {
    fc.assert(
      fc.property(invoer, (rijen) => {
        expect(speel(genummerd(rijen).reverse())).toEqual(speel(genummerd(rijen)));
      }),
    );
  });
  it('without what does not fit the same state comes out', () => {
    fc.assert(
      fc.property(invoer, (rijen) => {
        const punten = speel(genummerd(rijen));
        const passend = punten.filter(({ past }) => past);
        const opnieuw = speel(passend.map(({ ingevoerd }, nummer) => ({ ...ingevoerd, nummer })));
        expect(opnieuw.map(({ stand }) => stand)).toEqual(passend.map(({ stand }) => stand));
      }),
    );
  });
});

describe('deadlines', () => {
  it('after a report T1 runs, with both readings, and T7 is not worked out (reading 2, O11)', () => {
    const termijnen = speel(lijn(['2026-11-20', 'melding']))[0]?.termijnen ?? [];
    expect(termijnen.map(({ rij }) => [rij.nr, rij.uitkomsten.map((uitkomst) => naarIso(uitkomst.dag))])).toEqual([
      ['T1', ['2026-11-27', '2026-12-01']],
      ['T7', []],
    ]);
  });
  it('after the direct hand-over T3, T4 and T5 run; assigning stops T3 and T5', () => {
    const verstuurd = lijn(['2026-11-20', 'melding'], ['2026-11-26', 'overgedragen-na-beoordeling']);
    expect(nummers(speel(verstuurd))).toEqual(['T3', 'T4', 'T5']);
    expect(nummers(speel([...verstuurd, { nummer: 9, gebeurtenis: 'belegd', dag: dag('2026-11-30') }]))).toEqual(['T4']);
  });
  it('T4 and T5 get no date (reading 14)', () => {
    const punten = speel(lijn(['2026-11-20', 'melding'], ['2026-11-26', 'overgedragen-na-beoordeling']));
    for (const { rij } of punten.at(-1)?.termijnen.filter(({ rij: { nr } }) => nr !== 'T3') ?? []) expect(rij.uitkomsten).toEqual([]);
  });
  it('after a service T5, T9 and T11 to T14 run; after the contact of 3 months T11 no longer', () => {
    const basis = lijn(
      ['2026-01-05', 'melding'],
      ['2026-01-10', 'dienst-ingezet'],
      ['2026-03-02', 'overgedragen-na-dienst'],
      ['2026-03-04', 'informatie-compleet'],
    );
    expect(nummers(speel(basis))).toEqual(['T5', 'T9', 'T11', 'T12', 'T13', 'T14']);
    expect(nummers(speel([...basis, { nummer: 9, gebeurtenis: 'monitoring-3-maanden', dag: dag('2026-06-02') }]))).toEqual([
      'T5',
      'T9',
      'T12',
      'T13',
      'T14',
    ]);
  });
  it('the last incident counts for the six months, and only after a service (O30)', () => {
    const basis = lijn(
      ['2026-01-05', 'melding'],
      ['2026-01-10', 'dienst-ingezet'],
      ['2026-03-02', 'overgedragen-na-dienst'],
      ['2026-03-04', 'informatie-compleet'],
      ['2026-04-01', 'incident'],
      ['2026-05-01', 'incident'],
    );
    const t15 = speel(basis)
      .at(-1)
      ?.termijnen.find(({ rij }) => rij.nr === 'T15');
    expect(t15?.rij.uitkomsten.map((uitkomst) => naarIso(uitkomst.dag))).toEqual(['2026-11-02']);
    const direct = lijn(
      ['2026-01-05', 'melding'],
      ['2026-01-10', 'overgedragen-na-beoordeling'],
      ['2026-01-12', 'belegd'],
      ['2026-04-01', 'incident'],
    );
    expect(nummers(speel(direct))).not.toContain('T15');
  });
  it('an event that does not fit starts no deadline', () => {
    expect(nummers(speel(lijn(['2026-11-20', 'overgedragen-na-dienst'])))).toEqual([]);
  });
  it('every deadline that can start runs somewhere too', () => {
    const direct = lijn(
      ['2026-01-05', 'melding'],
      ['2026-01-10', 'overgedragen-na-beoordeling'],
      ['2026-01-12', 'belegd'],
      ['2026-04-01', 'nieuwe-melding'],
    );
    const naDienst = lijn(
      ['2026-01-05', 'melding'],
      ['2026-01-10', 'dienst-ingezet'],
      ['2026-03-02', 'overgedragen-na-dienst'],
      ['2026-03-04', 'informatie-compleet'],
      ['2026-04-01', 'incident'],
    );
    const gezien = [direct, naDienst].flatMap((invoerlijn) => speel(invoerlijn).flatMap(({ termijnen }) => termijnen.map(({ rij }) => rij.nr)));
    expect(new Set(gezien)).toEqual(new Set(NUMMERS));
    expect(new Set(NUMMERS)).toEqual(new Set(Object.values(TERMIJNSOORTEN).flatMap((soort) => RIJEN[soort])));
  });
});

describe('termijnenVan', () => {
  const nrs = (punten: ReturnType<typeof speel>) => termijnenVan(punten).map(({ lopend: { rij }, nu }) => `${rij.nr} ${nu ? 'nu' : 'eerder'}`);
  it('every deadline once, what runs now first, what is over after it', () => {
    expect(nrs(tijdlijn(['2026-11-20', 'melding'], ['2026-11-26', 'overgedragen-na-beoordeling']))).toEqual([
      'T3 nu',
      'T4 nu',
      'T5 nu',
      'T1 eerder',
      'T7 eerder',
    ]);
  });
  it('counted anew is as last counted', () => {
    const [t15] = termijnenVan(
      tijdlijn(
        ['2026-01-05', 'melding'],
        ['2026-01-10', 'dienst-ingezet'],
        ['2026-03-02', 'overgedragen-na-dienst'],
        ['2026-03-04', 'informatie-compleet'],
        ['2026-04-01', 'incident'],
        ['2026-05-01', 'incident'],
      ),
    ).filter(({ lopend: { rij } }) => rij.nr === 'T15');
    expect(t15?.lopend.rij.uitkomsten.map((uitkomst) => naarIso(uitkomst.dag))).toEqual(['2026-11-02']);
  });
  it('nothing without events', () => {
    expect(termijnenVan([])).toEqual([]);
  });
});

it('eindstand: the state after the last event, or before anything has happened', () => {
  expect(eindstand([])['zicht-op-veiligheid']).toBe('niemand');
  expect(eindstand(tijdlijn(['2026-11-20', 'melding'], ['2026-11-25', 'dienst-ingezet']))['zicht-op-veiligheid']).toBe('veilig-thuis');
});
