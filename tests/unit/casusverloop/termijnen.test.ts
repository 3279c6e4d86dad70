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

describe('een directe overdracht', () => {
  it('T3 en T5 lopen tot de vervolgstappen zijn belegd, ook na een terugkoppeling; T4 tot de casus verder gaat', () => {
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

describe('de veiligheidsbeoordeling van elke melding (R40)', () => {
  const t1 = (...reeks: readonly Gebeurtenis[]) =>
    zaak(...reeks)
      .at(-1)
      ?.termijnen.filter(({ rij }) => rij.nr === 'T1')
      .map(({ gebeurtenis, rij }) => `${gebeurtenis} ${naarIso(rij.uitkomsten[0]?.dag ?? 0)}`);

  it('een tweede melding tijdens de beoordeling krijgt een eigen termijn; die van de eerste blijft staan', () => {
    expect(t1('melding', 'nieuwe-melding')).toEqual(['melding 2026-01-12', 'nieuwe-melding 2026-01-13']);
  });
  it('met het besluit van Veilig Thuis is de termijn voorbij; na een nieuwe melding loopt alleen die van de nieuwe', () => {
    for (const besluit of ['dienst-ingezet', 'overgedragen-na-beoordeling', 'andere-partij'] as const) expect(t1('melding', besluit)).toEqual([]);
    expect(t1('melding', 'nieuwe-melding', 'andere-partij', 'melding')).toEqual(['melding 2026-01-15']);
    expect(t1('melding', 'dienst-ingezet', 'nieuwe-melding')).toEqual(['nieuwe-melding 2026-01-14']);
    expect(t1('melding', 'overgedragen-na-beoordeling', 'belegd', 'nieuwe-melding', 'overname-bevestigd')).toEqual(['nieuwe-melding 2026-01-15']);
  });
});

describe('na een dienst', () => {
  const VERLOOP: readonly Gebeurtenis[] = ['melding', 'dienst-ingezet', 'overgedragen-na-dienst', 'informatie-compleet'];

  it('met elk contact van de monitoring vervalt een termijn; het laatste incident telt vanaf het lokale team', () => {
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

  it('een incident vóór de informatie compleet is, telt mee zodra het lokale team de casus heeft', () => {
    expect(verloop(...VERLOOP.slice(0, 3), 'incident', 'informatie-compleet').slice(-2)).toEqual([
      'incident: T5 T9 T11 T12 T13 T14',
      'informatie-compleet: T5 T9 T11 T12 T13 T14 T15',
    ]);
  });

  it('de ontvangst wordt bevestigd voor deze overdracht, niet nog eens voor een eerdere directe', () => {
    const t5 = zaak('melding', 'overgedragen-na-beoordeling', 'terugkoppeling', 'dienst-ingezet', 'overgedragen-na-dienst')
      .at(-1)
      ?.termijnen.filter(({ rij }) => rij.nr === 'T5');
    expect(t5?.map(({ gebeurtenis }) => gebeurtenis)).toEqual(['overgedragen-na-dienst']);
  });

  it('na een nieuwe melding lopen de termijnen van de monitoring door, en die van contact en casusregie niet', () => {
    expect(verloop(...VERLOOP, 'nieuwe-melding', 'monitoring-afgesloten').slice(-2)).toEqual([
      'nieuwe-melding: T1 T11 T12 T13 T18',
      'monitoring-afgesloten: T1 T18',
    ]);
  });

  it('stopt Veilig Thuis, dan is er geen monitoring meer, en is het stabiel veilig, dan loopt er niets meer', () => {
    expect(verloop(...VERLOOP, 'vt-gestopt', 'stabiel-veilig').slice(-2)).toEqual(['vt-gestopt: T5 T9 T14', 'stabiel-veilig: ']);
  });

  it('stopt Veilig Thuis voor de overdracht, dan start er niets; stopt het erna, dan loopt wat het lokale team doet', () => {
    expect(verloop(...VERLOOP.slice(0, 2), 'vt-gestopt').at(-1)).toBe('vt-gestopt: ');
    expect(verloop(...VERLOOP.slice(0, 3), 'vt-gestopt').at(-1)).toBe('vt-gestopt: T5 T9 T14');
  });

  it('eindigt de casusregie, dan loopt haar periode niet meer', () => {
    expect(verloop(...VERLOOP, 'geen-mogelijkheden').at(-1)).toBe('geen-mogelijkheden: T5 T9 T11 T12 T13');
  });
});

describe('een termijn op de tijdlijn', () => {
  it('noemt de gebeurtenis waarvan hij telt, en welke soort termijn dat is', () => {
    const termijnen = zaak('melding', 'overgedragen-na-beoordeling').at(-1)?.termijnen ?? [];
    expect(termijnen.map(({ gebeurtenis, soort }) => [gebeurtenis, soort])).toEqual(
      ['T3', 'T4', 'T5'].map(() => ['overgedragen-na-beoordeling', 'overdracht-na-beoordeling']),
    );
  });

  it('begint opnieuw als dezelfde gebeurtenis later nog eens gebeurt', () => {
    const eerst = start(new Map(), 'melding', dag('2026-11-20'));
    const daarna = start(eerst, 'melding', dag('2026-12-01'));
    const t1 = (gestart: typeof eerst) => gestart.get('melding-ontvangen T1')?.rij.uitkomsten.map((uitkomst) => naarIso(uitkomst.dag));
    expect([t1(eerst), t1(daarna)]).toEqual([
      ['2026-11-27', '2026-12-01'],
      ['2026-12-08', '2026-12-10'],
    ]);
  });

  it('staat op nummer, ook als de gebeurtenis waarvan hij telt niet de laatste is', () => {
    const incidentEerst = start(start(new Map(), 'incident', dag('2026-02-01')), 'overgedragen-na-dienst', dag('2026-03-02'));
    expect([...incidentEerst.keys()][0]).toBe('laatste-incident T15');
    expect(lopend(incidentEerst, rijVan('compleet').stand).map(({ rij }) => rij.nr)).toEqual(['T5', 'T9', 'T11', 'T12', 'T13', 'T14', 'T15']);
  });

  it('staat er niet als geen stand van een casus hem laat lopen: T19 telt van de gemeente', () => {
    const [t1] = start(new Map(), 'melding', dag('2026-11-20')).values();
    if (!t1) throw new Error('een melding start T1');
    const gestart = new Map([
      ['T1', t1],
      ['T19', { ...t1, rij: { ...t1.rij, nr: 'T19' } }],
    ]);
    expect(lopend(gestart, rijVan('melding').stand)).toEqual([t1]);
  });

  it('wordt niet gestart door een gebeurtenis waar de tekst geen termijn aan verbindt', () => {
    const gestart = start(new Map(), 'melding', dag('2026-11-20'));
    expect(start(gestart, 'overleg', dag('2026-11-21'))).toBe(gestart);
  });

  it('kan elke termijn zijn die een gebeurtenis van een casus start, elk één keer genoemd', () => {
    expect(NUMMERS).toEqual(['T1', 'T7', 'T3', 'T4', 'T5', 'T9', 'T11', 'T12', 'T13', 'T14', 'T18', 'T15']);
  });
});
