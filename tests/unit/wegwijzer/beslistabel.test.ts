/** A machine as the rows of a decision table: what a reader of the review sheet, the drawing and regels.json goes by. */
import { describe, expect, it } from 'vitest';
import { beslistabel, geldendeRegel, regelsVan } from '../../../src/wegwijzer/beslistabel';
import { fout, lijstje, metKenmerken, takken, zijspoor } from '../../hulp/kleine-machines';

describe('the rows of a question', () => {
  it('are its answers, in order, with the flags they set and where they lead', () => {
    expect(regelsVan(lijstje, 'bevestigd')).toEqual([
      { vraag: 'bevestigd', antwoord: 'ja', voorwaarde: null, anders: false, zet: [], naar: 'compleet' },
      { vraag: 'bevestigd', antwoord: 'nee', voorwaarde: null, anders: false, zet: ['open'], naar: 'compleet' },
      { vraag: 'bevestigd', antwoord: 'weet-niet', voorwaarde: null, anders: false, zet: ['open'], naar: 'compleet' },
    ]);
  });

  it("say under which flag a branch is taken, and which branch is the 'else'", () => {
    expect(regelsVan(lijstje, 'contact').slice(0, 2)).toEqual([
      { vraag: 'contact', antwoord: 'ja', voorwaarde: 'open', anders: false, zet: [], naar: 'nog-te-doen' },
      { vraag: 'contact', antwoord: 'ja', voorwaarde: null, anders: true, zet: [], naar: 'alles-gedaan' },
    ]);
  });

  it.each(['u', 'bestaat-niet', 'constructor'])('do not exist for %s', (vraag) => {
    expect(regelsVan(zijspoor, vraag)).toEqual([]);
  });

  it('name no guard or action that is not a plain name, and stay at the question when nothing follows', () => {
    const route = fout({ a: { on: { x: { guard: () => true, actions: [{ type: 'iets' }, 'vlag'] } } } });
    expect(regelsVan(route, 'a')).toEqual([{ vraag: 'a', antwoord: 'x', voorwaarde: null, anders: false, zet: ['vlag'], naar: 'a' }]);
  });
});

describe('an answer that leads to a choice', () => {
  const route = fout(
    {},
    {
      machine: metKenmerken({
        context: { streng: false, hier: false },
        initial: 'a',
        states: {
          a: { on: { x: { target: 'b', actions: 'streng' }, y: 'b' } },
          b: { on: { ja: { target: 'weging', actions: 'hier' }, nee: 'weging', fout: { target: 'weging', actions: 'streng' } } },
          weging: { always: [{ guard: 'streng', target: 'u' }, { guard: 'hier', target: 'v' }, { target: 'w' }] },
          u: { type: 'final' },
          v: { type: 'final' },
          w: { type: 'final' },
        },
      }),
    },
  );
  const rij = (antwoord: string) =>
    regelsVan(route, 'b').flatMap((regel) => (regel.antwoord === antwoord ? [[regel.voorwaarde, regel.anders, regel.naar]] : []));

  it('has the branches of that choice, up to the first that is sure to be open after it', () => {
    expect(rij('ja')).toEqual([
      ['streng', false, 'u'],
      [null, true, 'v'],
    ]);
    expect(rij('fout')).toEqual([[null, false, 'u']]);
  });

  it('lacks those that ask for a flag which only another answer to this question sets', () => {
    expect(rij('nee')).toEqual([
      ['streng', false, 'u'],
      [null, true, 'w'],
    ]);
  });

  it('sets its own flags on every branch; the choice itself has no rows', () => {
    expect(regelsVan(route, 'b').map(({ zet }) => zet)).toEqual([['hier'], ['hier'], [], [], ['streng']]);
    expect(regelsVan(route, 'weging')).toEqual([]);
  });
});

describe('the whole table', () => {
  it('goes through the questions in the order of the machine', () => {
    expect(beslistabel(takken).map(({ vraag, antwoord, naar }) => `${vraag} ${antwoord} ${naar}`)).toEqual([
      'gebeurtenis overgedragen belegd',
      'gebeurtenis gemeld bevestigd',
      'gebeurtenis weet-niet bel',
      'belegd ja over',
      'belegd nee termijn-voorbij',
      'belegd weet-niet termijn-voorbij',
      'termijn-voorbij ja niet-eenduidig',
      'termijn-voorbij nee blijf',
      'termijn-voorbij weet-niet blijf',
      'bevestigd ja over',
      'bevestigd nee blijf',
      'bevestigd weet-niet blijf',
    ]);
  });
});

describe('the row that counts', () => {
  it('is the first whose flag is on', () => {
    expect(geldendeRegel(lijstje, 'contact', 'ja', ['open'])?.naar).toBe('nog-te-doen');
    expect(geldendeRegel(lijstje, 'contact', 'ja', [])?.naar).toBe('alles-gedaan');
    expect(geldendeRegel(lijstje, 'contact', 'ja', ['iets-anders'])?.naar).toBe('alles-gedaan');
  });

  it('does not exist for an answer the question does not have', () => {
    expect(geldendeRegel(lijstje, 'contact', 'misschien', ['open'])).toBeUndefined();
  });
});
