/** The smallest changes that lead to another outcome. */
import { describe, expect, it } from 'vitest';
import { assign, createMachine } from 'xstate';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { voorbeelden } from '../../../src/machines/directe-overdracht.voorbeelden';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import type { Antwoorden } from '../../../src/machines/route';
import type { Wijziging } from '../../../src/wegwijzer/typen';
import { HOOGSTENS_PER_UITKOMST, wijzigingen } from '../../../src/wegwijzer/wijzigingen';
import { fout, takken } from '../../hulp/kleine-machines';
import { antwoorden } from '../../hulp/wegwijzer';

const nietsGevonden = [...(voorbeelden[0]?.antwoorden ?? [])];
const met = (anders: Gegeven): Antwoorden => nietsGevonden.map((a) => ({ ...a, waarden: [anders[a.vraag] ?? a.waarden].flat() }));
const kort = (lijst: readonly Wijziging[], uitkomst: string) =>
  lijst
    .filter((w) => w.uitkomst === uitkomst)
    .map((w) =>
      [...w.wijzig.map((x) => `${x.vraag}=${x.naar.join('+')}`), ...w.aanvulling.map((x) => `+${x.vraag}=${x.waarden.join('+')}`)].join(' '),
    );

describe('what changes the outcome of W1', () => {
  const lijst = () => wijzigingen(directeOverdracht, nietsGevonden);

  it('offers every other outcome, from strict to permissive', () => {
    expect([...new Set(lijst().map((w) => w.uitkomst))]).toEqual(directeOverdracht.vanStrengNaarRuim.slice(0, -1));
  });

  it('lists all single changes in the order asked', () => {
    expect(kort(lijst(), 'niet-direct-overdragen')).toEqual(
      ['acuut', 'letsel', 'ongeboren-kind', 'psychiatrie', 'onderzoek-nodig', 'hulp-ongewenst'].map((vraag) => `${vraag}=ja`),
    );
    expect(kort(lijst(), 'nog-niet-vastgesteld')).toHaveLength(8);
    expect(kort(lijst(), 'overleg-bij-twijfel')).toEqual(['twijfel=ja', 'twijfel=weet-niet']);
  });

  it('adds the answers to questions that are asked anew, and offers each single form', () => {
    const vormen = kort(lijst(), 'overleg-bijzondere-vorm');
    expect(vormen).toHaveLength(9);
    expect(vormen[0]).toBe('bijzondere-vorm=ouderenmishandeling +kennis-lokaal-team=voldoende');
  });

  it('changes every criterion when only that helps', () => {
    const twee = wijzigingen(directeOverdracht, met({ acuut: 'ja', twijfel: 'ja', psychiatrie: 'ja' }));
    expect(kort(twee, 'overleg-bij-twijfel')).toEqual(['acuut=nee psychiatrie=nee']);
    expect(kort(twee, 'direct-overdragen-kan')).toEqual(['acuut=nee psychiatrie=nee twijfel=nee']);
    expect(kort(twee, 'nog-niet-vastgesteld')).toEqual([
      'acuut=nee psychiatrie=weet-niet',
      'acuut=weet-niet psychiatrie=nee',
      'acuut=weet-niet psychiatrie=weet-niet',
    ]);
  });

  it('mentions the old answer', () => {
    expect(lijst().find((w) => w.uitkomst === 'eerst-veiligheidsbeoordeling')?.wijzig).toEqual([
      { vraag: 'veiligheidsbeoordeling', van: ['ja'], naar: ['nee'] },
    ]);
  });

  it('caps a long list', () => {
    const alles = wijzigingen(
      directeOverdracht,
      met({ acuut: 'ja', letsel: 'ja', 'ongeboren-kind': 'ja', psychiatrie: 'ja', 'hulp-ongewenst': 'ja' }),
    );
    expect(kort(alles, 'nog-niet-vastgesteld')).toHaveLength(HOOGSTENS_PER_UITKOMST);
  });

  it('works from a provisional outcome: what is not answered yet is an addition', () => {
    const vroeg = wijzigingen(directeOverdracht, antwoorden({ veiligheidsbeoordeling: 'ja', acuut: 'ja' }));
    expect(kort(vroeg, 'eerst-veiligheidsbeoordeling')).toEqual(['veiligheidsbeoordeling=nee', 'veiligheidsbeoordeling=weet-niet']);
    expect(kort(vroeg, 'direct-overdragen-kan')[0]).toMatch(/^acuut=nee \+letsel=nee .*\+twijfel=nee$/);
  });

  it('is empty while the outcome is open', () => {
    expect(wijzigingen(directeOverdracht, antwoorden({ veiligheidsbeoordeling: 'ja' }))).toEqual([]);
  });
});

describe('what changes the outcome of a small walkthrough', () => {
  const belegd = { gebeurtenis: 'overgedragen', belegd: 'nee', 'termijn-voorbij': 'nee' };

  it('is every other outcome with the answer to change, and no more than that', () => {
    expect(wijzigingen(takken, antwoorden(belegd))).toEqual([
      { uitkomst: 'bel', wijzig: [{ vraag: 'gebeurtenis', van: ['overgedragen'], naar: ['weet-niet'] }], aanvulling: [] },
      { uitkomst: 'niet-eenduidig', wijzig: [{ vraag: 'termijn-voorbij', van: ['nee'], naar: ['ja'] }], aanvulling: [] },
      { uitkomst: 'over', wijzig: [{ vraag: 'belegd', van: ['nee'], naar: ['ja'] }], aanvulling: [] },
    ]);
  });

  it('has the answers to questions that are asked anew, in each of the ways that take as little', () => {
    const gemeld = wijzigingen(takken, antwoorden({ gebeurtenis: 'gemeld', bevestigd: 'nee' }));
    const wijzig = [{ vraag: 'gebeurtenis', van: ['gemeld'], naar: ['overgedragen'] }];
    expect(gemeld).toEqual([
      { uitkomst: 'bel', wijzig: [{ vraag: 'gebeurtenis', van: ['gemeld'], naar: ['weet-niet'] }], aanvulling: [] },
      { uitkomst: 'niet-eenduidig', wijzig, aanvulling: antwoorden({ belegd: 'nee', 'termijn-voorbij': 'ja' }) },
      { uitkomst: 'niet-eenduidig', wijzig, aanvulling: antwoorden({ belegd: 'weet-niet', 'termijn-voorbij': 'ja' }) },
      { uitkomst: 'over', wijzig: [{ vraag: 'bevestigd', van: ['nee'], naar: ['ja'] }], aanvulling: [] },
    ]);
  });

  it('is one changed answer with several new ones rather than two changed answers', () => {
    const machine = createMachine({
      context: { vlag: false },
      initial: 'a',
      states: {
        a: { on: { x: 'b', y: 'nieuw' } },
        b: { on: { x: 'c', y: { target: 'c', actions: 'vlag' } } },
        c: { on: { x: 'u', y: [{ guard: 'vlag', target: 'v' }, { target: 'u' }] } },
        nieuw: { on: { x: 'nog-een', y: 'u' } },
        'nog-een': { on: { x: 'v', y: 'u' } },
        u: { type: 'final' },
        v: { type: 'final' },
      },
    }).provide({ guards: { vlag: ({ context }) => context.vlag }, actions: { vlag: assign({ vlag: true }) } });
    const lijst = wijzigingen(fout({}, { machine }), antwoorden({ a: 'x', b: 'x', c: 'x' }));
    expect(kort(lijst, 'v')).toEqual(['a=y +nieuw=x +nog-een=x']);
  });

  it('leaves open what makes no difference any more', () => {
    const route = fout({ a: { on: { x: 'u', y: 'b' } }, b: { on: { p: 'v', q: 'v' } } });
    expect(wijzigingen(route, antwoorden({ a: 'x' }))).toEqual([
      { uitkomst: 'v', wijzig: [{ vraag: 'a', van: ['x'], naar: ['y'] }], aanvulling: [] },
    ]);
  });

  it('does not go through every list of answers: of forty questions there would be a million million', () => {
    const naam = (nr: number) => `q${nr}`;
    const vragen = Array.from({ length: 40 }, (_, nr) => [naam(nr), { on: { x: naam(nr + 1), y: naam(nr + 1) } }] as const);
    const route = fout({ ...Object.fromEntries(vragen), a: { on: { x: naam(0), y: 'u' } }, [naam(40)]: { on: { x: 'u', y: 'v' } } });
    const alles = antwoorden({ a: 'x', ...Object.fromEntries(vragen.map(([vraag]) => [vraag, 'x'])), [naam(40)]: 'x' });
    expect(kort(wijzigingen(route, alles), 'v')).toEqual(['q40=y']);
  });
});
