import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, createMachine } from 'xstate';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { gronden, kenmerkenVanAntwoord } from '../../../src/wegwijzer/gronden';
import type { Route } from '../../../src/machines/route';
import { fout, lijstje, takken, zijspoor } from '../../hulp/kleine-machines';
import { antwoord, antwoorden, heleDoorloop } from '../../hulp/wegwijzer';

/** 'acuut criterium!' for a decisive ground, without '!' otherwise. */
const kort = (route: Route, gegeven: Gegeven) =>
  gronden(route, antwoorden(gegeven)).map((grond) => `${grond.antwoord.vraag} ${grond.kenmerk}${grond.doorslaggevend ? '!' : ''}`);

const nietsGevonden: Gegeven = {
  veiligheidsbeoordeling: 'ja',
  acuut: 'nee',
  letsel: 'nee',
  'ongeboren-kind': 'nee',
  psychiatrie: 'nee',
  'onderzoek-nodig': 'nee',
  'hulp-ongewenst': 'nee',
  'melder-anoniem': 'nee',
  'bijzondere-vorm': 'geen',
  twijfel: 'nee',
};
const vorm = (kennis: string): Gegeven => ({ 'bijzondere-vorm': ['pcf', 'vgv'], 'kennis-lokaal-team': kennis });

describe('grounds of W1', () => {
  it.each<[string, Gegeven, string[]]>([
    ['none when nothing was found', {}, []],
    ['all criteria, each decisive', { acuut: 'ja', letsel: 'ja' }, ['acuut criterium!', 'letsel criterium!']],
    ['a criterion decides, an unknown beside it does not', { acuut: 'ja', letsel: 'weet-niet' }, ['acuut criterium!', 'letsel onbekend']],
    ['unknowns decide when there is no criterion', { letsel: 'weet-niet', twijfel: 'ja' }, ['letsel onbekend!', 'twijfel twijfel']],
    ['knowledge decides, doubt beside it does not', { ...vorm('voldoende'), twijfel: 'ja' }, ['kennis-lokaal-team kennis!', 'twijfel twijfel']],
    ['doubt decides when there is nothing else', { twijfel: 'weet-niet' }, ['twijfel twijfel!']],
    ['too little knowledge is a criterion', vorm('onvoldoende'), ['kennis-lokaal-team criterium!']],
    ['an anonymous reporter is no ground by itself', { 'melder-anoniem': 'ja', 'contact-gehad': 'ja', 'open-voor-hulp': 'ja' }, []],
    ['no contact is an unknown, also with an explicit nee', { 'melder-anoniem': 'ja', 'contact-gehad': 'nee' }, ['contact-gehad onbekend!']],
  ])('%s', (_naam, anders, verwacht) => {
    expect(kort(directeOverdracht, { ...nietsGevonden, ...anders })).toEqual(verwacht);
  });

  it('are there while the outcome is provisional', () => {
    expect(kort(directeOverdracht, { veiligheidsbeoordeling: 'ja', acuut: 'ja' })).toEqual(['acuut criterium!']);
  });

  it('decide nothing while the outcome is open', () => {
    expect(kort(directeOverdracht, { veiligheidsbeoordeling: 'ja', acuut: 'weet-niet' })).toEqual(['acuut onbekend']);
  });

  it('do not count answers that lapsed', () => {
    expect(kort(directeOverdracht, { veiligheidsbeoordeling: 'nee', acuut: 'ja' })).toEqual([]);
  });
});

describe('grounds of other shapes', () => {
  it('count the last answer of a check list like the others', () => {
    expect(kort(lijstje, { bevestigd: 'ja', compleet: 'ja', contact: 'nee' })).toEqual(['contact open!']);
    expect(kort(lijstje, { bevestigd: 'nee', compleet: 'ja', contact: 'ja' })).toEqual(['bevestigd open!']);
    expect(kort(lijstje, { bevestigd: 'nee', compleet: 'ja', contact: 'weet-niet' })).toEqual(['bevestigd open!', 'contact open!']);
  });

  it('do not decide when the same outcome is reached without the flag', () => {
    expect(kort(zijspoor, { a: 'x' })).toEqual(['a vlag']);
    expect(kort(zijspoor, { a: 'y' })).toEqual(['a vlag!']);
  });

  it('decide when they bring the questions that the outcome rests on, and not when those make no difference', () => {
    const ja = (...vragen: string[]) => Object.fromEntries(vragen.map((vraag) => [vraag, 'ja']));
    const direct = ja('bevestigd', 'compleet', 'gezin-geinformeerd', 'contact-gestart');
    const dienst = {
      herkomst: 'na-dienst',
      ...ja('bevestigd', 'compleet', 'voorwaarden-schriftelijk', 'gezin-geinformeerd', 'contact-gestart'),
      ...ja('warme-overdracht', 'direct-veilig', 'plan-gestart', 'consequenties-afgesproken', 'monitoring-afgesproken'),
    };
    expect(kort(overdrachtOntvangen, dienst)).toEqual(['herkomst dienst']);
    expect(kort(overdrachtOntvangen, { ...dienst, 'plan-gestart': 'nee' })).toEqual(['herkomst dienst!', 'plan-gestart open!']);
    expect(kort(overdrachtOntvangen, { ...dienst, 'monitoring-afgesproken': 'nee' })).toEqual(['herkomst dienst!', 'monitoring-afgesproken open!']);
    expect(kort(overdrachtOntvangen, { ...dienst, compleet: 'nee' })).toEqual(['herkomst dienst', 'compleet open!']);
    expect(kort(overdrachtOntvangen, { herkomst: 'direct', ...direct, 'contact-gestart': 'nee' })).toEqual(['contact-gestart open!']);
  });

  it('do not decide when no list of answers can show what would be without the flag', () => {
    const machine = createMachine({
      context: { vlag: false, ander: false },
      initial: 'a',
      states: {
        a: { on: { x: { target: 'b', actions: ['vlag', 'ander'] }, y: 'v' } },
        b: { on: { x: [{ guard: 'vlag', target: 'u' }, { target: 'v' }], y: 'v' } },
        u: { type: 'final' },
        v: { type: 'final' },
      },
    }).provide({
      guards: { vlag: ({ context }) => context.vlag },
      actions: { vlag: assign({ vlag: true }), ander: assign({ ander: true }) },
    });
    // Both flags come together: nobody gets to b with one of them.
    expect(kort(fout({}, { machine }), { a: 'x', b: 'x' })).toEqual(['a vlag', 'a ander']);
  });

  it('are not in an answer that the question does not have', () => {
    expect(kenmerkenVanAntwoord(lijstje, antwoord('contact', 'misschien'))).toEqual([]);
    expect(kenmerkenVanAntwoord(lijstje, antwoord('bestaat-niet', 'nee'))).toEqual([]);
    expect(kenmerkenVanAntwoord(lijstje, antwoord('contact', 'nee'))).toEqual(['open']);
  });

  it('do not exist without flags', () => {
    expect(kort(takken, { gebeurtenis: 'gemeld', bevestigd: 'nee' })).toEqual([]);
  });

  it('always include a decisive one for the outcomes of W1 that a flag leads to', () => {
    const zonder = ['eerst-veiligheidsbeoordeling', 'direct-overdragen-kan'];
    fc.assert(
      fc.property(heleDoorloop(directeOverdracht), (lijst) => {
        const alle = gronden(directeOverdracht, lijst);
        const beslissend = new Set(alle.filter((grond) => grond.doorslaggevend).map((grond) => grond.kenmerk));
        expect(beslissend.size).toBe(lijst.length === 1 || alle.length === 0 ? 0 : 1);
        if (beslissend.size === 0) expect(zonder).toContain(lijst.length === 1 ? zonder[0] : zonder[1]);
      }),
    );
  });
});
