import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { graafVan, langstePad, takVoor, type Knoop } from '../../../src/wegwijzer/graaf';
import { keur } from '../../../src/wegwijzer/keuring';
import { fout, lijstje, metKenmerken, takken, zijspoor } from '../../hulp/kleine-machines';

function alleKnopen(begin: Knoop): Set<Knoop> {
  const gezien = new Set<Knoop>();
  const bezoek = (knoop: Knoop) => {
    if (gezien.has(knoop)) return;
    gezien.add(knoop);
    knoop.takken.forEach((tak) => {
      bezoek(tak.naar);
    });
  };
  bezoek(begin);
  return gezien;
}

describe('the graph of a machine', () => {
  it('merges the answer lists into question and flags', () => {
    const knopen = [...alleKnopen(graafVan(directeOverdracht).begin)];
    expect(knopen.filter((knoop) => knoop.uitkomst !== null)).toHaveLength(6);
    expect(knopen.length).toBeLessThan(60);
  });

  it('is made once per machine', () => {
    expect(graafVan(directeOverdracht)).toBe(graafVan({ ...directeOverdracht }));
  });

  it('knows what can still be reached, from strict to permissive', () => {
    const { begin } = graafVan(takken);
    expect(begin.mogelijk).toEqual(['bel', 'blijf', 'niet-eenduidig', 'over']);
    expect(takVoor(begin, ['gemeld'])?.naar.mogelijk).toEqual(['blijf', 'over']);
    expect([...(takVoor(begin, ['gemeld'])?.naar.vragen ?? [])]).toEqual(['bevestigd']);
  });

  it('knows the longest path, without the questions that have an answer', () => {
    expect(langstePad(graafVan(takken).begin, new Set())).toBe(3);
    expect(langstePad(graafVan(takken).begin, new Set(['termijn-voorbij']))).toBe(2);
    expect(langstePad(graafVan(directeOverdracht).begin, new Set())).toBe(13);
    expect(langstePad(graafVan(lijstje).begin, new Set())).toBe(3);
  });

  it('offers every single value of a multiple-choice question', () => {
    const vragen = [...alleKnopen(graafVan(directeOverdracht).begin)].filter((knoop) => knoop.vraag === 'bijzondere-vorm');
    for (const knoop of vragen) expect(knoop.takken.map((tak) => tak.waarden.join())).toHaveLength(11);
  });
});

describe('a node of the graph', () => {
  const graaf = graafVan(lijstje);

  it('is an outcome, where nothing can be asked any more and flags make no difference', () => {
    expect(graaf.knoop('nog-te-doen', [])).toEqual({
      vraag: null,
      uitkomst: 'nog-te-doen',
      takken: [],
      mogelijk: ['nog-te-doen'],
      vragen: new Set(),
    });
    expect(graaf.knoop('nog-te-doen', ['open'])).toBe(graaf.knoop('nog-te-doen', []));
    expect(langstePad(graafVan(zijspoor).knoop('u', []) ?? graaf.begin, new Set())).toBe(0);
  });

  it('is a question with its answers, what can follow and what can be reached', () => {
    const laatste = graaf.knoop('contact', []);
    expect(laatste).toMatchObject({ vraag: 'contact', uitkomst: null, mogelijk: ['nog-te-doen', 'alles-gedaan'], vragen: new Set(['contact']) });
    expect(laatste?.takken.map(({ waarden, naar }) => [waarden, naar.uitkomst])).toEqual([
      [['ja'], 'alles-gedaan'],
      [['nee'], 'nog-te-doen'],
      [['weet-niet'], 'nog-te-doen'],
    ]);
    expect(graaf.begin.vragen).toEqual(new Set(['bevestigd', 'compleet', 'contact']));
  });

  it('is another one when a flag is on', () => {
    expect(graaf.knoop('contact', ['open'])?.mogelijk).toEqual(['nog-te-doen']);
    expect(takVoor(graaf.begin, ['nee'])?.naar).toBe(graaf.knoop('compleet', ['open']));
    expect(takVoor(graaf.begin, ['ja'])?.naar).toBe(graaf.knoop('compleet', []));
  });

  it('is the same one whatever the order of the flags', () => {
    const { knoop } = graafVan(directeOverdracht);
    expect(knoop('twijfel', ['onbekend', 'criterium'])).toBe(knoop('twijfel', ['criterium', 'onbekend']));
    expect(knoop('twijfel', ['criterium', 'onbekend'])?.mogelijk).toEqual(['niet-direct-overdragen']);
  });

  it('does not exist for what no list of answers can reach', () => {
    expect(graaf.knoop('bevestigd', ['open'])).toBeUndefined();
    expect(graaf.knoop('bestaat-niet', [])).toBeUndefined();
    expect(takVoor(graaf.begin, ['misschien'])).toBeUndefined();
  });
});

describe('refusals', () => {
  const vlag = { context: { vlag: false } };
  it.each<[string, RegExp, Parameters<typeof fout>]>([
    ['always', /toestand 'a': 'always' kan hier niet/, [{ a: { always: 'u', on: { x: 'u', y: 'v' } } }]],
    ['after', /toestand 'a': 'after' kan hier niet/, [{ a: { after: { 5: 'u' }, on: { x: 'u', y: 'v' } } }]],
    ['nested states', /toestand 'a': toestanden in elkaar/, [{ a: { initial: 'b', states: { b: {} }, on: { x: 'u', y: 'v' } } }]],
    ['entry actions', /toestand 'a': acties bij binnenkomst/, [{ a: { entry: 'iets', on: { x: 'u', y: 'v' } } }]],
    [
      'a yes/no question without weet-niet',
      /toestand 'a': een vraag met ja of nee heeft ook het antwoord 'weet-niet'/,
      [{ a: { on: { ja: 'u', nee: 'v' } } }],
    ],
    ['a question without answers', /toestand 'a': een vraag zonder antwoorden/, [{ a: {} }]],
    ['a wildcard answer', /antwoord '\*'/, [{ a: { on: { x: 'u', '*': 'v' } } }]],
    ['a last branch with a guard', /de laatste tak heeft geen voorwaarde/, [{ a: { on: { x: { guard: 'vlag', target: 'u' }, y: 'v' } } }]],
    ['an inline guard', /heten naar een kenmerk/, [{ a: { on: { x: [{ guard: () => true, target: 'u' }, { target: 'v' }] } } }]],
    ['an answer without a target', /elke tak leidt naar één toestand/, [{ a: { on: { x: { actions: 'vlag' }, y: 'v' } } }]],
    ['a state that is never reached', /nooit bereikt: b/, [{ b: { on: { x: 'u' } } }]],
    ['the same question twice', /vraag 'a' kan twee keer worden gesteld/, [{ a: { on: { x: 'b', y: 'v' } }, b: { on: { x: 'a', y: 'u' } } }]],
    ['an incomplete order of outcomes', /noemt elke uitkomst één keer/, [{}, { vanStrengNaarRuim: ['u'] }]],
    ['multiple choice without values', /'vormen' en een regel in 'meerkeuze' horen bij elkaar/, [{ a: { on: { vormen: 'u', y: 'v' } } }]],
    ['values for an unknown question', /vraag die er niet is: 'b'/, [{}, { meerkeuze: { b: ['x'] } }]],
    ['an id that cannot be in a link', /toestand 'a_b': een id heeft alleen/, [{ a: { on: { x: 'a_b', y: 'v' } }, a_b: { on: { x: 'u' } } }]],
  ])('%s', (_naam, melding, [staten, anders]) => {
    expect(() => keur(fout(staten, anders))).toThrow(melding);
  });

  it('the same question twice, behind a flag', () => {
    const machine = createMachine(
      {
        ...vlag,
        initial: 'a',
        states: {
          a: {
            on: {
              x: [
                { guard: 'vlag', target: 'u' },
                { target: 'b', actions: 'vlag' },
              ],
              y: 'v',
            },
          },
          b: { on: { x: 'a', y: 'v' } },
          u: { type: 'final' },
          v: { type: 'final' },
        },
      },
      { guards: { vlag: ({ context }) => context.vlag }, actions: { vlag: () => undefined } },
    );
    expect(() => keur(fout({}, { machine }))).toThrow(/vraag 'a' kan twee keer worden gesteld/);
  });

  it('the same question twice, the second time in a state that was already looked at', () => {
    const machine = metKenmerken({
      ...vlag,
      initial: 'a',
      states: {
        a: { on: { x: { target: 'c', actions: 'vlag' }, y: 'c' } },
        b: { on: { x: 'c', y: 'v' } },
        c: {
          on: {
            x: [
              { guard: 'vlag', target: 'u' },
              { target: 'b', actions: 'vlag' },
            ],
            y: 'v',
          },
        },
        u: { type: 'final' },
        v: { type: 'final' },
      },
    });
    expect(() => keur(fout({}, { machine }))).toThrow(/vraag 'c' kan twee keer worden gesteld/);
  });

  it('answers on the root', () => {
    const machine = createMachine({
      initial: 'a',
      on: { z: '.u' },
      states: { a: { on: { x: 'u', y: 'v' } }, u: { type: 'final' }, v: { type: 'final' } },
    });
    expect(() => keur(fout({}, { machine }))).toThrow(/antwoorden buiten een toestand/);
  });

  it('a target that does not exist (by XState, when the machine is made)', () => {
    expect(() => fout({ a: { on: { x: 'nergens' } } })).toThrow(/state node '.*a'[\s\S]*'nergens' does not exist/);
  });
});
