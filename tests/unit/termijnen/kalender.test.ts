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

describe('weken', () => {
  it('november en december 2026 bij een melding op 20 november', () => {
    const bladen = maandbladen(eerste('melding-ontvangen', '2026-11-20'));
    expect(bladen.map(({ jaar, maand, weken }) => [jaar, maand, weken.length])).toEqual([
      [2026, 11, 6],
      [2026, 12, 5],
    ]);
    expect(bladen[0]?.weken[0]?.map((dag) => dag?.nummer)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, 1]);
  });
  it('telt k1–k7 en w1–w7, en slaat weekend en feestdag bij w over', () => {
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
  it('een rij zonder datum heeft geen tekening', () => {
    expect(maandbladen(eerste('overdracht-na-dienst-zonder-voorwaarden', '2026-11-20'))).toEqual([]);
    expect(jaarbladen([])).toEqual([]);
  });
  it('toont altijd alle datums, elke dag één keer, in de kolom van zijn dag van de week', () => {
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

describe('jaren', () => {
  it('zet begin en einde in hun maand, en de streep ertussen', () => {
    const bladen = jaarbladen(rijenVan('monitoring-gestart', '2026-11-30'));
    expect(bladen.map(({ jaar }) => jaar)).toEqual([2026, 2027, 2028]);
    const cel = (jaar: number, maand: number) => bladen.find((blad) => blad.jaar === jaar)?.maanden[maand - 1];
    expect(cel(2026, 11)?.begin).toBe(dagVan('2026-11-30'));
    expect(cel(2027, 2)?.einde.map(({ nr }) => nr)).toEqual(['T11']);
    expect(cel(2027, 11)?.einde.map(({ nr }) => nr)).toEqual(['T12']);
    expect(cel(2028, 5)?.einde.map(({ nr, dag }) => [nr, delen(dag).dag])).toEqual([['T13', 30]]);
    expect([cel(2026, 10)?.loopt, cel(2027, 1)?.loopt, cel(2028, 6)?.loopt]).toEqual([false, true, false]);
  });
});
