/** The drawing shows the same days as the numbers beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../../src/termijnen/bereken';
import { delen, naarIso, weekdagVan } from '../../../src/termijnen/dagen';
import { jaarbladen, maandbladen } from '../../../src/termijnen/kalender';
import { dagVan, rijenVan } from './hulp';

const eerste = (...gebeurtenis: Parameters<typeof rijenVan>) => {
  const [rij] = rijenVan(...gebeurtenis);
  if (!rij) throw new Error('Geen rij.');
  return rij;
};
const dagen = (rij: ReturnType<typeof eerste>) => maandbladen(rij).flatMap(({ weken }) => weken.flat().filter((dag) => dag !== undefined));

describe('weeks', () => {
  it('November and December 2026 for a report on 20 November', () => {
    const bladen = maandbladen(eerste('melding-ontvangen', '2026-11-20'));
    expect(bladen.map(({ jaar, maand, weken }) => [jaar, maand, weken.length])).toEqual([
      [2026, 11, 6],
      [2026, 12, 5],
    ]);
    expect(bladen[0]?.weken[0]?.map((dag) => dag?.nummer)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, 1]);
  });
  it('counts k1–k7 and w1–w7, and passes over weekend and holiday at w', () => {
    const rij = eerste('melding-ontvangen', '2026-12-24');
    const k = dagen(rij).filter(({ kalender }) => kalender !== undefined);
    const w = dagen(rij).filter(({ weekdag }) => weekdag !== undefined);
    expect(k.map(({ kalender }) => kalender)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(w.map(({ dag }) => naarIso(dag))).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-04',
      '2027-01-05',
      '2027-01-06',
    ]);
    expect(w.at(-1)?.weekdag).toBe(7);
  });
  it('every day says what falls on it: holiday, weekend, start, count and end', () => {
    const rij = eerste('melding-ontvangen', '2026-12-24');
    const op = (iso: string) => dagen(rij).find(({ dag }) => dag === dagVan(iso));
    const leeg = { feestdag: undefined, weekend: false, begin: false, kalender: undefined, weekdag: undefined, einde: [] };
    expect(op('2026-12-24')).toEqual({ ...leeg, dag: dagVan('2026-12-24'), nummer: 24, begin: true });
    expect(op('2026-12-25')).toEqual({ ...leeg, dag: dagVan('2026-12-25'), nummer: 25, feestdag: 'eerste kerstdag', kalender: 1 });
    expect(op('2026-12-27')).toEqual({ ...leeg, dag: dagVan('2026-12-27'), nummer: 27, weekend: true, kalender: 3 });
    expect(op('2026-12-28')).toEqual({ ...leeg, dag: dagVan('2026-12-28'), nummer: 28, kalender: 4, weekdag: 1 });
    expect(op('2026-12-31')).toEqual({ ...leeg, dag: dagVan('2026-12-31'), nummer: 31, kalender: 7, weekdag: 4, einde: [rij.uitkomsten[0]] });
    expect(op('2027-01-01')).toMatchObject({ feestdag: 'nieuwjaarsdag', kalender: undefined, weekdag: undefined });
    expect(op('2027-01-06')).toMatchObject({ weekdag: 7, einde: [rij.uitkomsten[1]] });
    expect(op('2027-01-07')).toMatchObject({ weekdag: undefined, einde: [] });
    expect(op('2026-12-26')?.weekend).toBe(true);
  });
  it('with sent and received each reading counts from its own start', () => {
    const rij = eerste('overdracht-na-beoordeling', '2026-11-20', '2026-11-24');
    expect(
      dagen(rij)
        .filter(({ begin }) => begin)
        .map(({ dag }) => naarIso(dag)),
    ).toEqual(['2026-11-20', '2026-11-24']);
    expect(
      dagen(rij)
        .filter(({ kalender }) => kalender !== undefined)
        .map(({ dag }) => naarIso(dag))
        .at(0),
    ).toBe('2026-11-21');
    expect(
      dagen(rij)
        .filter(({ weekdag }) => weekdag !== undefined)
        .map(({ dag }) => naarIso(dag))
        .at(0),
    ).toBe('2026-11-25');
  });
  it.each([
    ['2026-02-02', 'a month of exactly four weeks begins on a Sunday: five lines', [5]],
    ['2027-02-02', 'a month of exactly four weeks begins on a Monday: four lines', [4]],
    ['2026-12-28', 'a period over the turn of the year has a sheet in each year', [5, 5]],
  ])('%s: %s', (begin, _naam, regels) => {
    const bladen = maandbladen(eerste('melding-ontvangen', begin));
    expect(bladen.map(({ weken }) => weken.length)).toEqual(regels);
    for (const { jaar, maand, weken } of bladen) {
      expect(weken.every((week) => week.length === 7)).toBe(true);
      const nummers = weken.flat().flatMap((dag) => dag?.nummer ?? []);
      expect(nummers).toEqual(Array.from({ length: new Date(Date.UTC(jaar, maand, 0)).getUTCDate() }, (_leeg, plaats) => plaats + 1));
    }
  });
  it('a row without a date has no drawing', () => {
    expect(jaarbladen(rijenVan('overdracht-na-beoordeling', '2026-11-20').slice(1))).toEqual([]);
    expect(maandbladen(eerste('overdracht-na-dienst-zonder-voorwaarden', '2026-11-20'))).toEqual([]);
    expect(jaarbladen([])).toEqual([]);
  });
  it('always shows all dates, every day once, in the column of its day of the week', () => {
    fc.assert(
      fc.property(fc.integer({ min: dagVan('2015-01-01'), max: dagVan('2100-12-31') }), fc.integer({ min: 0, max: 40 }), (datum, later) => {
        const [rij] = bereken({ soort: 'overdracht-na-beoordeling', datum, ontvangen: datum + later });
        if (!rij) throw new Error('Geen rij.');
        const getekend = dagen(rij);
        expect(new Set(getekend.map(({ dag }) => dag)).size).toBe(getekend.length);
        for (const uitkomst of rij.uitkomsten) expect(getekend.find(({ dag }) => dag === uitkomst.dag)?.einde).toContain(uitkomst);
        for (const { weken } of maandbladen(rij))
          for (const week of weken) week.forEach((dag, plek) => expect(dag === undefined || weekdagVan(dag.dag) === plek + 1).toBe(true));
      }),
      { numRuns: 60 },
    );
  });
});

describe('years', () => {
  it('puts start and end in their month, and the bar between them', () => {
    const bladen = jaarbladen(rijenVan('monitoring-gestart', '2026-11-30'));
    expect(bladen.map(({ jaar }) => jaar)).toEqual([2026, 2027, 2028]);
    const cel = (jaar: number, maand: number) => bladen.find((blad) => blad.jaar === jaar)?.maanden[maand - 1];
    expect(cel(2026, 11)?.begin).toBe(dagVan('2026-11-30'));
    expect(cel(2027, 2)?.einde.map(({ nr }) => nr)).toEqual(['T11']);
    expect(cel(2027, 11)?.einde.map(({ nr }) => nr)).toEqual(['T12']);
    expect(cel(2028, 5)?.einde.map(({ nr, dag }) => [nr, delen(dag).dag])).toEqual([['T13', 30]]);
    expect([cel(2026, 10)?.loopt, cel(2027, 1)?.loopt, cel(2028, 6)?.loopt]).toEqual([false, true, false]);
  });
  it('has twelve months of every year; one month has the start, from start to end runs the bar', () => {
    const bladen = jaarbladen(rijenVan('monitoring-gestart', '2026-12-15'));
    expect(bladen.map(({ jaar, maanden }) => [jaar, maanden.map(({ maand }) => maand)])).toEqual(
      [2026, 2027, 2028].map((jaar) => [jaar, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]),
    );
    const cellen = bladen.flatMap(({ jaar, maanden }) => maanden.map((maand) => ({ ...maand, naam: `${jaar}-${maand.maand}` })));
    const namen = (kies: (cel: (typeof cellen)[number]) => boolean) => cellen.filter(kies).map(({ naam }) => naam);
    expect(namen(({ begin }) => begin !== undefined)).toEqual(['2026-12']);
    const lopend = namen(({ loopt }) => loopt);
    expect([lopend[0], lopend.at(-1), lopend.length]).toEqual(['2026-12', '2028-6', 19]);
    expect(namen(({ einde }) => einde.length > 0)).toEqual(['2027-3', '2027-12', '2028-6']);
  });
  it('begins at the earliest start and ends at the last end, whatever the order of the rows', () => {
    const [t11, , t13] = rijenVan('monitoring-gestart', '2026-11-30');
    const [later] = rijenVan('laatste-incident', '2027-01-10');
    if (!t11 || !t13 || !later) throw new Error('Geen rij.');
    const bladen = jaarbladen([t13, later, t11]);
    expect(bladen.map(({ jaar }) => jaar)).toEqual([2026, 2027, 2028]);
    expect(bladen.flatMap(({ maanden }) => maanden.flatMap(({ begin }) => begin ?? []))).toEqual([dagVan('2026-11-30')]);
    expect(bladen[1]?.maanden[6]?.einde).toEqual([{ nr: 'T15', dag: dagVan('2027-07-11') }]);
  });
});
