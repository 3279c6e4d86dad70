/** What may stand in a deadline and in the kinds of events, and what the editor is told when it may not. */
import { describe, expect, it } from 'vitest';
import { termijnNummer, termijnSchema, termijnsoortenSchema } from '../../../src/termijnen/schema';
import { SOORTEN } from '../../../src/termijnen/soorten';
import { heeftGrenzen, meldingenVan } from '../../hulp/schema';

const bronnen = [{ anker: '6.1.1-1', citaat: 'binnen zeven weekdagen na ontvangst' }];
const KIES = `Kies een soort die de rekenhulp kent: ${SOORTEN.join(', ')}.`;

it('a number is T and one or two digits', () => {
  expect(['T1', 'T25'].flatMap((nr) => meldingenVan(termijnNummer, nr))).toEqual([]);
  for (const nr of ['T', 'T123', '1', 'xT1', 'T1x', 'R1'])
    expect(meldingenVan(termijnNummer, nr)).toEqual(['Schrijf een termijn als T en een nummer: T1.']);
});

describe('a deadline', () => {
  const goed = { nr: 'T1', titel: 'Casus beleggen', wie: 'VT', periode: 'zeven weekdagen', uitleg: 'Veilig Thuis belegt.', bronnen };
  const fouten = (anders: object) => meldingenVan(termijnSchema, { ...goed, ...anders });
  it('asks for no contact and touches no unclear point when nothing is said of it', () => {
    expect(termijnSchema.parse(goed)).toEqual({ ...goed, contact: false, punten: [] });
    expect(fouten({ contact: true, punten: ['O7'], bevestiging: 'het team heeft bevestigd', waarschuwing: 'Laat niet los.' })).toEqual([]);
  });
  it('has a source, texts that say something, and no other field', () => {
    expect(fouten({ bronnen: [] })).toEqual(['bronnen: Elke termijn noemt ten minste één bron.']);
    expect(fouten({ punten: ['7'] })).toHaveLength(1);
    expect(fouten({ termijn: 'x' })).toHaveLength(1);
    for (const [veld, kortste, langste] of [
      ['titel', 5, 90],
      ['wie', 2],
      ['periode', 5],
      ['uitleg', 10],
      ['bevestiging', 10],
      ['waarschuwing', 10],
    ] as const)
      heeftGrenzen((tekst) => fouten({ [veld]: tekst }).length === 0, kortste, langste);
  });
});

describe('the kinds of events', () => {
  const soort = { id: SOORTEN[0], naam: 'Er komt een melding', datum: 'Datum', beginpunt: 'de dag' };
  const alle = (anders: object = {}) => ({ soorten: SOORTEN.map((id, plaats) => ({ ...soort, id, ...(plaats === 0 ? anders : {}) })) });
  const fouten = (anders: object) => meldingenVan(termijnsoortenSchema, alle(anders));
  it('are all there, once', () => {
    expect(fouten({})).toEqual([]);
    expect(meldingenVan(termijnsoortenSchema, { soorten: alle().soorten.slice(1) })).toEqual(['soorten: Elke soort komt precies één keer voor.']);
    expect(meldingenVan(termijnsoortenSchema, { ...alle(), soort: 1 })).toHaveLength(1);
    expect(fouten({ id: 'gemeld' })).toEqual([`soorten.0.id: ${KIES}`]);
  });
  it('tell what else to know, with its sources', () => {
    const letOp = { tekst: 'Let hier op.' };
    expect(termijnsoortenSchema.parse(alle()).soorten[0]?.letOp).toEqual([]);
    expect(termijnsoortenSchema.parse(alle({ letOp: [letOp] })).soorten[0]?.letOp).toEqual([{ ...letOp, contact: false, bronnen: [], punten: [] }]);
    heeftGrenzen((tekst) => fouten({ letOp: [{ tekst }] }).length === 0, 10);
    expect(fouten({ letOp: [{ ...letOp, soort: 'x' }] })).toHaveLength(1);
  });
  it('have names one can choose from, and no other field', () => {
    for (const [veld, kortste, langste] of [
      ['naam', 10, 110],
      ['datum', 5],
      ['ontvangen', 5],
      ['beginpunt', 5],
    ] as const)
      heeftGrenzen((tekst) => fouten({ [veld]: tekst }).length === 0, kortste, langste);
    expect(fouten({ uitleg: 'x' })).toHaveLength(1);
  });
});
