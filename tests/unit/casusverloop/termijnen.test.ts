/** Which deadlines stand at each point of a case, told as cases; the number is that of the deadline, the date follows in src/termijnen. */
import { describe, expect, it } from 'vitest';
import { rijVan } from '../../../src/casusverloop/matrix';
import { lopend, NUMMERS, start } from '../../../src/casusverloop/termijnen';
import { speel } from '../../../src/casusverloop/tijdlijn';
import type { Gebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';
import { naarIso } from '../../../src/termijnen/dagen';
import { dagVan as dag } from '../termijnen/hulp';

/** One event a day, from 5 January 2026. */
const zaak = (...reeks: readonly Gebeurtenis[]) =>
  speel(reeks.map((gebeurtenis, nummer) => ({ nummer, gebeurtenis, dag: dag('2026-01-05') + nummer })));
const verloop = (...reeks: readonly Gebeurtenis[]) =>
  zaak(...reeks).map(
    ({ ingevoerd, past, termijnen }) => `${past ? '' : 'past niet: '}${ingevoerd.gebeurtenis}: ${termijnen.map(({ rij }) => rij.nr).join(' ')}`,
  );

describe('a direct hand-over', () => {
  it('T3 and T5 run until the next steps are assigned, also after reporting back; T4 until the case goes on', () => {
    expect(
      verloop('melding', 'overgedragen-na-beoordeling', 'termijn-voorbij', 'terugkoppeling', 'geen-dienst', 'belegd', 'incident', 'nieuwe-melding'),
    ).toEqual([
      'melding: T1 T7',
      'overgedragen-na-beoordeling: T3 T4 T5',
      'termijn-voorbij: T3 T4 T5',
      'terugkoppeling: T3 T5',
      'geen-dienst: T3 T4 T5',
      'belegd: T4',
      'incident: T4',
      'nieuwe-melding: T1 T18',
    ]);
  });
});

describe('the safety assessment of every report (R40)', () => {
  const t1 = (...reeks: readonly Gebeurtenis[]) =>
    zaak(...reeks)
      .at(-1)
      ?.termijnen.filter(({ rij }) => rij.nr === 'T1')
      .map(({ gebeurtenis, rij }) => `${gebeurtenis} ${naarIso(rij.uitkomsten[0]?.dag ?? 0)}`);

  it('a second report during the assessment gets a deadline of its own; that of the first stays', () => {
    expect(t1('melding', 'nieuwe-melding')).toEqual(['melding 2026-01-12', 'nieuwe-melding 2026-01-13']);
  });
  it('with the decision of Veilig Thuis the deadline is over; after a new report only that of the new one runs', () => {
    for (const besluit of ['dienst-ingezet', 'overgedragen-na-beoordeling', 'andere-partij'] as const) expect(t1('melding', besluit)).toEqual([]);
    expect(t1('melding', 'nieuwe-melding', 'andere-partij', 'melding')).toEqual(['melding 2026-01-15']);
    expect(t1('melding', 'dienst-ingezet', 'nieuwe-melding')).toEqual(['nieuwe-melding 2026-01-14']);
    expect(t1('melding', 'overgedragen-na-beoordeling', 'belegd', 'nieuwe-melding', 'overname-bevestigd')).toEqual(['nieuwe-melding 2026-01-15']);
  });
});

describe('after a service', () => {
  const VERLOOP: readonly Gebeurtenis[] = ['melding', 'dienst-ingezet', 'overgedragen-na-dienst', 'informatie-compleet'];

  it('with each contact of the monitoring a deadline lapses; the last incident counts from the local team', () => {
    expect(verloop(...VERLOOP, 'monitoring-3-maanden', 'monitoring-12-maanden', 'incident', 'achttien-maanden', 'nieuwe-melding')).toEqual([
      'melding: T1 T7',
      'dienst-ingezet: ',
      'overgedragen-na-dienst: T5 T9 T11 T12 T13 T14',
      'informatie-compleet: T5 T9 T11 T12 T13 T14',
      'monitoring-3-maanden: T5 T9 T12 T13 T14',
      'monitoring-12-maanden: T5 T9 T13 T14',
      'incident: T5 T9 T13 T14 T15',
      'achttien-maanden: T5 T9 T15',
      'nieuwe-melding: T1 T18',
    ]);
  });

  it('an incident before the information is complete counts as soon as the local team has the case', () => {
    expect(verloop(...VERLOOP.slice(0, 3), 'incident', 'informatie-compleet').slice(-2)).toEqual([
      'incident: T5 T9 T11 T12 T13 T14',
      'informatie-compleet: T5 T9 T11 T12 T13 T14 T15',
    ]);
  });

  it('receipt is confirmed for this hand-over, not once more for an earlier direct one', () => {
    const t5 = zaak('melding', 'overgedragen-na-beoordeling', 'terugkoppeling', 'dienst-ingezet', 'overgedragen-na-dienst')
      .at(-1)
      ?.termijnen.filter(({ rij }) => rij.nr === 'T5');
    expect(t5?.map(({ gebeurtenis }) => gebeurtenis)).toEqual(['overgedragen-na-dienst']);
  });

  it('after a new report the deadlines of the monitoring run on, and those of contact and casusregie do not', () => {
    expect(verloop(...VERLOOP, 'nieuwe-melding', 'monitoring-afgesloten').slice(-2)).toEqual([
      'nieuwe-melding: T1 T11 T12 T13 T18',
      'monitoring-afgesloten: T1 T18',
    ]);
  });

  it('when Veilig Thuis stops there is no monitoring any more, and at stabiel veilig nothing runs any more', () => {
    expect(verloop(...VERLOOP, 'vt-gestopt', 'stabiel-veilig').slice(-2)).toEqual(['vt-gestopt: T5 T9 T14', 'stabiel-veilig: ']);
  });

  it('when Veilig Thuis stops before the hand-over nothing starts; when it stops after it, what the local team does runs', () => {
    expect(verloop(...VERLOOP.slice(0, 2), 'vt-gestopt').at(-1)).toBe('vt-gestopt: ');
    expect(verloop(...VERLOOP.slice(0, 3), 'vt-gestopt').at(-1)).toBe('vt-gestopt: T5 T9 T14');
  });

  it('when casusregie ends, its period no longer runs', () => {
    expect(verloop(...VERLOOP, 'geen-mogelijkheden').at(-1)).toBe('geen-mogelijkheden: T5 T9 T11 T12 T13');
  });
});

describe('a deadline on the timeline', () => {
  it('names the event it counts from, and what kind of deadline that is', () => {
    const termijnen = zaak('melding', 'overgedragen-na-beoordeling').at(-1)?.termijnen ?? [];
    expect(termijnen.map(({ gebeurtenis, soort }) => [gebeurtenis, soort])).toEqual(
      ['T3', 'T4', 'T5'].map(() => ['overgedragen-na-beoordeling', 'overdracht-na-beoordeling']),
    );
  });

  it('starts again when the same event happens once more later', () => {
    const eerst = start(new Map(), 'melding', dag('2026-11-20'));
    const daarna = start(eerst, 'melding', dag('2026-12-01'));
    const t1 = (gestart: typeof eerst) => gestart.get('melding-ontvangen T1')?.rij.uitkomsten.map((uitkomst) => naarIso(uitkomst.dag));
    expect([t1(eerst), t1(daarna)]).toEqual([
      ['2026-11-27', '2026-12-01'],
      ['2026-12-08', '2026-12-10'],
    ]);
  });

  it('stands in order of number, also when the event it counts from is not the last', () => {
    const incidentEerst = start(start(new Map(), 'incident', dag('2026-02-01')), 'overgedragen-na-dienst', dag('2026-03-02'));
    expect([...incidentEerst.keys()][0]).toBe('laatste-incident T15');
    expect(lopend(incidentEerst, rijVan('compleet').stand).map(({ rij }) => rij.nr)).toEqual(['T5', 'T9', 'T11', 'T12', 'T13', 'T14', 'T15']);
  });

  it('is not there when no state of a case lets it run: T19 counts from the municipality', () => {
    const [t1] = start(new Map(), 'melding', dag('2026-11-20')).values();
    if (!t1) throw new Error('een melding start T1');
    const gestart = new Map([
      ['T1', t1],
      ['T19', { ...t1, rij: { ...t1.rij, nr: 'T19' } }],
    ]);
    expect(lopend(gestart, rijVan('melding').stand)).toEqual([t1]);
  });

  it('is not started by an event the text ties no deadline to', () => {
    const gestart = start(new Map(), 'melding', dag('2026-11-20'));
    expect(start(gestart, 'overleg', dag('2026-11-21'))).toBe(gestart);
  });

  it('can be every deadline an event of a case starts, each named once', () => {
    expect(NUMMERS).toEqual(['T1', 'T7', 'T3', 'T4', 'T5', 'T9', 'T11', 'T12', 'T13', 'T14', 'T18', 'T15']);
  });
});
