/** What only shows over several moments, on stories made up for it. */
import { describe, expect, it } from 'vitest';
import { bereikteUitkomsten, genoemdeLezingen, isOpenEinde, momentenVan, optielengten, UITKOMSTEN, verkeerdeVormen } from '../../../src/leren/reeks';
import type { Verhaalmoment } from '../../../src/leren/schema';
import { opschalen } from '../../../src/machines/opschalen';
import { antwoord, kleinMoment, kleinVerhaal, optie } from './klein';
import { naslag } from './verhalen';

const bestand = (slug: string, nr: number, ...momenten: Partial<Verhaalmoment>[]) => ({
  slug,
  verhaal: { ...kleinVerhaal(...momenten.map((een) => kleinMoment(een))), nr },
});
const PAAR = {
  feit: { id: 'b', tekst: 'Het is nu de vijfde keer.' },
  antwoorden: [antwoord('aanleiding', 'niet-nakomen'), antwoord('herhaald', 'ja', 'b')],
  uitkomst: 'gemeente-informeren',
  waarom: 'Het gebeurde vaker.',
};

describe('the series', () => {
  it('is in order of number, then of name', () => {
    const alle = momentenVan([bestand('z', 2, {}), bestand('b', 1, {}, {}), bestand('a', 2, {})]);
    expect(alle.map(({ slug, nummer }) => `${slug} ${nummer}`)).toEqual(['b 1', 'b 2', 'a 1', 'z 1']);
  });
  it('has each outcome with its walkthrough', () => {
    expect(UITKOMSTEN).toContain('opschalen eerst-aanspreken');
    expect(UITKOMSTEN).toEqual(expect.arrayContaining(opschalen.vanStrengNaarRuim.map((naam) => `opschalen ${naam}`)));
  });
  it('reaches outcomes of walkthroughs only', () => {
    const bereikt = bereikteUitkomsten([bestand('a', 1, { paar: PAAR }, { wegwijzer: undefined, paar: PAAR }, { uitkomst: 'zzz' })]);
    expect([...bereikt].filter(([, plaatsen]) => plaatsen.length > 0)).toEqual([
      ['opschalen eerst-aanspreken', ['a 1']],
      ['opschalen gemeente-informeren', ['a 1≠']],
    ]);
    expect([...bereikt.keys()]).toEqual(UITKOMSTEN);
  });
  it('names readings 1 to 14 where a moment does', () => {
    const genoemd = genoemdeLezingen([bestand('a', 1, { lezingen: [1, 14] }, { lezingen: [14] })]);
    expect([...genoemd.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect([genoemd.get(1), genoemd.get(2), genoemd.get(14)]).toEqual([['a 1'], [], ['a 1', 'a 2']]);
  });
  it('works a walkthrough out, then half, then not; another one and none do not count', () => {
    const vormen = (...namen: (Verhaalmoment['vorm'] | 'los')[]) =>
      verkeerdeVormen([bestand('a', 1, ...namen.map((naam) => (naam === 'los' ? { wegwijzer: undefined, vorm: 'half' as const } : { vorm: naam })))]);
    expect(vormen('uitgewerkt', 'half', 'zelf', 'zelf')).toEqual([]);
    expect(vormen('uitgewerkt', 'los', 'half')).toEqual([]);
    expect(vormen('uitgewerkt', 'half', 'half')).toEqual(['a, moment 3: dit is keer 3 van opschalen. De vorm is dan "zelf".']);
    expect(vormen('uitgewerkt', 'half', 'zelf', 'half')).toEqual(['a, moment 4: dit is keer 4 van opschalen. De vorm is dan "zelf".']);
  });
  it('ends open where the text does, or where an answer is unknown', () => {
    const open = (anders: Partial<Verhaalmoment>) => isOpenEinde(kleinMoment(anders), naslag);
    expect(open({})).toBe(false);
    expect(open({ antwoorden: [antwoord('aanleiding', 'weet-niet')], uitkomst: 'twee-betekenissen' })).toBe(true);
    const W2 = 'wie-is-verantwoordelijk';
    const lees = (uitkomst: string, ...antwoorden: ReturnType<typeof antwoord>[]) => open({ wegwijzer: W2, uitkomst, antwoorden });
    expect(lees('niet-eenduidig-beide-kijken', antwoord('belegd', 'nee'))).toBe(true);
    expect(lees('niet-geregeld-lokaal-team', antwoord('was-overgedragen', 'ja'))).toBe(true);
    expect(lees('veilig-thuis', antwoord('laatste-gebeurtenis', 'dienst-loopt'))).toBe(false);
    expect(open({ wegwijzer: undefined, antwoorden: [] })).toBe(false);
    expect(open({ uitkomst: 'zzz' })).toBe(false);
  });
});

describe('lengths of options', () => {
  const verhaal = (...lengten: number[][]) =>
    bestand(
      'a',
      1,
      ...lengten.map(([juist = 0, ...rest]) => ({
        uitkomst: 'juist',
        opties: [juist, ...rest].map((lengte, plaats) => optie(plaats === 0 ? 'juist' : `ander${plaats}`, { tekst: 'x'.repeat(lengte) })),
      })),
    );
  it('are the mean of the right ones over that of the others', () => {
    expect(optielengten([verhaal([30, 10, 20], [10, 20, 30])])).toEqual({ verhouding: 1, langst: 1, momenten: 2 });
    expect(optielengten([verhaal([10, 20, 20])]).verhouding).toBe(0.5);
  });
  it('call the right one the longest when no other is as long', () => {
    expect(optielengten([verhaal([20, 20, 10])]).langst).toBe(0);
    expect(optielengten([verhaal([21, 20, 10])]).langst).toBe(1);
  });
  it('are nought without options', () => {
    expect(optielengten([bestand('a', 1, { opties: undefined })])).toEqual({ verhouding: 0, langst: 0, momenten: 0 });
  });
});
