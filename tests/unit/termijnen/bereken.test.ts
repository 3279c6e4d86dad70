/** Which rows an event gives, which readings, in which order (contract §3, asymmetry). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../../src/termijnen/bereken';
import { naarIso } from '../../../src/termijnen/dagen';
import { RIJEN, SOORTEN } from '../../../src/termijnen/soorten';
import { dagVan, kort, rijenVan } from './hulp';

const rij = (nr: string, ...gebeurtenis: Parameters<typeof rijenVan>) => rijenVan(...gebeurtenis).find((een) => een.nr === nr);

it.each([
  ['melding-ontvangen', ['T1', 'T7']],
  ['overdracht-na-beoordeling', ['T3', 'T4', 'T5']],
  ['overdracht-na-dienst', ['T9', 'T5', 'T11', 'T12', 'T13', 'T14']],
  ['overdracht-na-dienst-zonder-voorwaarden', ['T5', 'T11', 'T12', 'T13', 'T14']],
  ['opnieuw-gemeld', ['T1', 'T18']],
  ['monitoring-gestart', ['T11', 'T12', 'T13']],
  ['casusregie-gestart', ['T14']],
  ['laatste-incident', ['T15']],
  ['gemeente-geinformeerd', ['T19']],
] as const)('%s gives the rows %j', (soort, nummers) => {
  expect(rijenVan(soort, '2026-11-20').map(({ nr }) => nr)).toEqual(nummers);
});

describe('a deadline to act: the earliest date first', () => {
  it('T1', () => expect(kort(rij('T1', 'melding-ontvangen', '2026-11-20'))).toEqual(['kalender handelen 2026-11-27', 'weekdag handelen 2026-12-01']));
  it('T9', () =>
    expect(kort(rij('T9', 'overdracht-na-dienst', '2026-11-20'))).toEqual(['kalender handelen 2026-11-27', 'weekdag handelen 2026-12-01']));
  it('T19: weeks have one reading', () => expect(kort(rij('T19', 'gemeente-geinformeerd', '2026-11-20'))).toEqual(['kalender handelen 2027-01-01']));
});

it('a transition: the last date first (T18)', () => {
  expect(kort(rij('T18', 'opnieuw-gemeld', '2026-11-20'))).toEqual(['weekdag loslaten 2026-12-01', 'kalender loslaten 2026-11-27']);
});

describe('T3: acting from the earliest, letting go from the last (O8)', () => {
  it('with two dates', () => {
    const t3 = rij('T3', 'overdracht-na-beoordeling', '2026-11-20', '2026-11-24');
    expect(kort(t3)).toEqual(['kalender handelen 2026-11-27', 'weekdag loslaten 2026-12-03']);
    expect(t3?.tussen.map(({ lezing, doel, dag }) => `${lezing} ${doel} ${naarIso(dag)}`)).toEqual([
      'weekdag handelen 2026-12-01',
      'kalender loslaten 2026-12-01',
    ]);
  });
  it('with one date, or the same one twice', () => {
    for (const tweede of [undefined, '2026-11-20']) {
      const t3 = rij('T3', 'overdracht-na-beoordeling', '2026-11-20', tweede);
      expect(kort(t3)).toEqual(['kalender handelen 2026-11-27', 'weekdag loslaten 2026-12-01']);
      expect(t3?.tussen).toEqual([]);
    }
  });
  it('received before sent is refused', () => {
    expect(() => rijenVan('overdracht-na-beoordeling', '2026-11-20', '2026-11-19')).toThrow(new RangeError('Ontvangen ligt voor versturen.'));
  });
  it('another event has no receipt', () => {
    expect(() => rijenVan('opnieuw-gemeld', '2026-11-20', '2026-11-21')).toThrow(new RangeError('"opnieuw-gemeld" kent geen datum van ontvangst.'));
  });
});

it('a row without a way of counting and a row with one starting point have no dates in between', () => {
  for (const een of rijenVan('melding-ontvangen', '2026-11-20')) expect(een.tussen).toEqual([]);
});

it('not earlier than: the day after the full six months (T15)', () => {
  expect(kort(rij('T15', 'laatste-incident', '2026-08-31'))).toEqual(['kalender niet-eerder 2027-03-01']);
  expect(kort(rij('T15', 'laatste-incident', '2027-08-31'))).toEqual(['kalender niet-eerder 2028-03-01']);
  expect(kort(rij('T15', 'laatste-incident', '2026-01-10'))).toEqual(['kalender niet-eerder 2026-07-11']);
});

it('target periods count from the day the user chose (T11–T14)', () => {
  expect(
    rijenVan('overdracht-na-dienst', '2026-11-30')
      .slice(2)
      .map((een) => kort(een)[0]),
  ).toEqual(['kalender richtdatum 2027-02-28', 'kalender richtdatum 2027-11-30', 'kalender richtdatum 2028-05-30', 'kalender richtdatum 2028-05-30']);
});

describe('for every event on every day', () => {
  const gebeurtenis = fc.record({ soort: fc.constantFrom(...SOORTEN), datum: fc.integer({ min: dagVan('2015-01-01'), max: dagVan('2100-12-31') }) });
  it('rows in weekdagen have both readings, each once, and rows in weeks or months the calendar only', () => {
    fc.assert(
      fc.property(gebeurtenis, (een) => {
        for (const { telwijze, uitkomsten } of bereken(een)) {
          const lezingen = uitkomsten.map(({ lezing }) => lezing).sort();
          const verwacht = !telwijze ? [] : telwijze.eenheid === 'weekdagen' ? ['kalender', 'weekdag'] : ['kalender'];
          expect(lezingen).toEqual(verwacht);
        }
      }),
    );
  });
  it('the first date is the earliest for acting and the last for letting go', () => {
    fc.assert(
      fc.property(gebeurtenis, (een) => {
        for (const { telwijze, uitkomsten } of bereken(een)) {
          const dagen = uitkomsten.map(({ dag }) => dag);
          if (telwijze?.aard === 'actie') expect(dagen[0]).toBe(Math.min(...dagen));
          if (telwijze?.aard === 'overgang') expect(dagen[0]).toBe(Math.max(...dagen));
        }
      }),
    );
  });
  it('letting go never lies before acting at T3, whatever the receipt', () => {
    fc.assert(
      fc.property(gebeurtenis, fc.integer({ min: 0, max: 60 }), ({ datum }, later) => {
        const [handelen, loslaten] = bereken({ soort: 'overdracht-na-beoordeling', datum, ontvangen: datum + later })[0]?.uitkomsten ?? [];
        return (
          handelen !== undefined &&
          loslaten !== undefined &&
          loslaten.dag > handelen.dag &&
          handelen.begin === datum &&
          loslaten.begin === datum + later
        );
      }),
    );
  });
  it('every row comes from the list and in that order', () => {
    fc.assert(
      fc.property(gebeurtenis, (een) => {
        expect(bereken(een).map(({ nr }) => nr)).toEqual(RIJEN[een.soort]);
      }),
    );
  });
});
