/** A sitting with a set: what comes back, and where it goes next. */
import { describe, expect, it } from 'vitest';
import { maakVerhaalgegevens } from '../../../src/leren/gegevens';
import { herinneringen, naDagen } from '../../../src/leren/herinnering';
import { eerderVan } from '../../../src/leren/moment';
import { BEGIN, BEGINVERHAAL, leesVerhaalstaat, metMoment, SLEUTEL, type Momentstaat } from '../../../src/leren/scherm';
import { isRondeUit, komtTerug, naMoment } from '../../../src/leren/zitting';
import { naarIso, vanIso } from '../../../src/termijnen/dagen';
import { opschalen } from '../../../src/machines/opschalen';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import { antwoord, kleinGegevens } from './klein';
import { verhaalVan } from './verhalen';

const momentUit = (slug: string, nummer: number) => {
  const gevonden = maakVerhaalgegevens(verhaalVan(slug)).momenten[nummer - 1];
  if (!gevonden) throw new Error(`${slug} heeft geen moment ${nummer}.`);
  return gevonden;
};
const gezien = (anders: Partial<Momentstaat>): Momentstaat => ({ ...BEGIN, stap: 'vergelijking', ...anders });

describe('a moment comes back', () => {
  const moment = momentUit('bas', 1);
  it.each([
    ['passed over', BEGIN, true],
    ['passed over after a right choice', { ...BEGIN, keuzes: ['voorspelling:blijf-kijken-en-bel'] }, true],
    ['without a choice', gezien({}), true],
    ['another choice', gezien({ keuzes: ['voorspelling:veilig-thuis'] }), true],
    ['the worked choice', gezien({ keuzes: ['voorspelling:blijf-kijken-en-bel', 'zeker:gok'] }), false],
  ])('%s: %s', (_, staat, terug) => {
    expect(komtTerug(moment, undefined, staat)).toBe(terug);
  });
  it('where one marks what is open: when other items are marked', () => {
    const lijst = momentUit('van-oefening', 1);
    const met = (open: readonly string[]) => komtTerug(lijst, undefined, gezien({ keuzes: open.map((vraag) => `open:${vraag}`) }));
    expect(met([...(lijst.open ?? [])].reverse())).toBe(false);
    expect(met((lijst.open ?? []).slice(1))).toBe(true);
  });
  it('by the own path where nothing was chosen', () => {
    const met = (...waarden: string[]) => {
      const antwoorden = [
        { vraag: 'aanleiding', waarden: ['niet-nakomen'] },
        { vraag: 'herhaald', waarden },
      ];
      return komtTerug(kleinGegevens(), opschalen, gezien({ antwoorden }));
    };
    expect([met('nee'), met('ja')]).toEqual([false, true]);
    const keuzes = ['voorspelling:gemeente-informeren'];
    expect(komtTerug(kleinGegevens(), opschalen, gezien({ keuzes, antwoorden: [{ vraag: 'herhaald', waarden: ['nee'] }] }))).toBe(true);
  });
  describe('with a list of what is open', () => {
    const antwoorden = ['bevestigd', 'compleet', 'gezin-geinformeerd', 'contact-gestart'].map((vraag) =>
      antwoord(vraag, vraag === 'compleet' ? 'ja' : 'nee'),
    );
    const open = ['bevestigd', 'gezin-geinformeerd', 'contact-gestart'];
    const lijst = kleinGegevens({
      wegwijzer: 'overdracht-ontvangen',
      antwoorden: [antwoord('herkomst', 'direct'), ...antwoorden],
      uitkomst: 'nog-te-doen',
      opties: undefined,
      open,
    });
    const terug = (staat: Partial<Momentstaat>) => komtTerug(lijst, overdrachtOntvangen, gezien(staat));
    it('not when these are marked, in whatever order', () => {
      const keuzes = open.map((vraag) => `open:${vraag}`);
      expect([terug({ keuzes }), terug({ keuzes: [...keuzes].reverse() }), terug({ keuzes: keuzes.slice(1) })]).toEqual([false, false, true]);
    });
    it('not when none is marked and the own path leads to the outcome', () => {
      expect(terug({ antwoorden: lijst.antwoorden })).toBe(false);
      expect(terug({ antwoorden: lijst.antwoorden.map(({ vraag }) => ({ vraag, waarden: [vraag === 'herkomst' ? 'direct' : 'ja'] })) })).toBe(true);
      expect(terug({})).toBe(true);
    });
    it('and marks say nothing of a moment without one', () => {
      expect(komtTerug(moment, undefined, gezien({ keuzes: ['open:bevestigd', 'voorspelling:blijf-kijken-en-bel'] }))).toBe(false);
    });
  });
});

describe('a sitting of three', () => {
  const op = (moment: number, terug: readonly number[] = []) => ({ ...BEGINVERHAAL, moment, terug });
  it('goes on to the next, and only at the end of the round asks what comes back', () => {
    expect(naMoment(op(1), 3)).toMatchObject({ moment: 2 });
    expect([isRondeUit(op(2), 3), isRondeUit(op(3), 3), isRondeUit(op(3, [3]), 3)]).toEqual([false, true, false]);
  });
  it('brings back what was missed, as new, once, and then ends', () => {
    const staat = metMoment(op(3), 1, gezien({ keuzes: ['voorspelling:x'] }));
    const eerste = naMoment(staat, 3, [1, 3]);
    expect(eerste).toMatchObject({ moment: 1, terug: [1, 3], momenten: { 1: BEGIN } });
    const tweede = naMoment(eerste, 3);
    expect(tweede).toMatchObject({ moment: 3, terug: [3] });
    expect(naMoment(tweede, 3)).toMatchObject({ terug: [], slot: true });
  });
  it('ends at once when nothing was missed', () => {
    expect(naMoment(op(3), 3, [])).toMatchObject({ slot: true });
    expect(naMoment({ ...BEGINVERHAAL, moment: 3 }, 3)).toEqual({ moment: 3, momenten: {}, terug: [], slot: true });
  });
  it('has nothing that comes back at its start', () => {
    expect(naMoment(BEGINVERHAAL, 3)).toEqual({ moment: 2, momenten: {} });
    expect([isRondeUit({ moment: 3, momenten: {} }, 3), isRondeUit(BEGINVERHAAL, 3)]).toEqual([true, false]);
  });
  it('goes on with what comes back after a look at another moment', () => {
    expect(naMoment(op(2, [1, 3]), 3)).toMatchObject({ moment: 1, terug: [1, 3] });
  });
  it('is read back from the history, without what does not exist', () => {
    expect(leesVerhaalstaat({ [SLEUTEL]: { moment: 2, terug: [2, 9, 'x'], slot: true } }, 3)).toEqual({
      moment: 2,
      momenten: {},
      terug: [2],
      slot: true,
    });
  });
});

describe('what came before a moment', () => {
  it('is the facts of all earlier moments', () => {
    expect(eerderVan(verhaalVan('bas'), 3).map(({ nummer, feiten }) => `${nummer}: ${feiten.length}`)).toEqual(['1: 6', '2: 6']);
    expect(eerderVan(verhaalVan('bas'), 1)).toEqual([]);
  });
  it('has nothing that only the other chair knows', () => {
    const verhaal = verhaalVan('ruben');
    for (const nummer of [2, 3])
      for (const { feiten } of eerderVan(verhaal, nummer))
        for (const { kent } of feiten) expect(kent ?? [verhaal.momenten[nummer - 1]?.stoel]).toContain(verhaal.momenten[nummer - 1]?.stoel);
  });
});

describe('reminders', () => {
  const vier = herinneringen(3, 'https://voorbeeld.nl/leren/herhalen/3/', vanIso('2026-12-01'));
  it('are 1, 7, 30 and 90 days after the start', () => {
    expect(vier.map(({ dag }) => naarIso(dag))).toEqual(['2026-12-02', '2026-12-08', '2026-12-31', '2027-03-01']);
    expect([naDagen(1), naDagen(7)]).toEqual(['Na 1 dag', 'Na 7 dagen']);
  });
  it('hold the name and the address of the set, and each its own id', () => {
    for (const een of vier)
      expect([een.titel, een.omschrijving]).toEqual([
        'Herhaling 3 (Afsprakenwijzer)',
        'Acht korte casussen, op Afsprakenwijzer bij Leren, Later herhalen: https://voorbeeld.nl/leren/herhalen/3/',
      ]);
    expect(new Set(vier.map(({ id }) => id)).size).toBe(4);
  });
});
