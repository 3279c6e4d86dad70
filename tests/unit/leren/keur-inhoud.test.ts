/** Facts, options and pairs that break a rule of a story: one sentence each, in Dutch. */
import { describe, expect, it } from 'vitest';
import type { Verhaalmoment } from '../../../src/leren/schema';
import { foutenMet, verhaalVan } from './verhalen';

const feit = (id: string, anders: Partial<Verhaalmoment['feiten'][number]>) => (moment: Verhaalmoment) => ({
  ...moment,
  feiten: moment.feiten.map((een) => (een.id === id ? { ...een, ...anders } : een)),
});

describe('facts', () => {
  it('in the words of the question', () => {
    expect(foutenMet('proefman', 2, feit('b', { tekst: 'Wij hebben een medewerker aan de casus gekoppeld.' })).join('\n')).toContain(
      'zijn woorden van de vraag "belegd". Schrijf wat iemand zag of zei.',
    );
  });
  it('that matter, where two must not', () => {
    expect(foutenMet('proefman', 2, feit('g', { 'doet-er-niet-toe': undefined })).join('\n')).toContain(
      '1 feiten die deze stoel kent doen er niet toe. Geef er precies 2',
    );
  });
  it('that nobody knows, on a story with role sheets', () => {
    expect(foutenMet('proefman', 2, feit('a', { kent: undefined })).join('\n')).toContain('zeg van elk feit wie het kent');
    expect(foutenMet('van-oefening', 2, feit('a', { kent: ['lokaal-team'] })).join('\n')).toContain('Zet "stoelen: true" bovenaan');
  });
  it('that plead for and against', () => {
    expect(foutenMet('proefman', 2, (moment) => ({ ...moment, 'pleit-tegen': ['a'] })).join('\n')).toContain('feit "a" pleit voor en tegen');
  });
});

describe('options', () => {
  const opties = (wijzig: (lijst: NonNullable<Verhaalmoment['opties']>) => NonNullable<Verhaalmoment['opties']>) => (moment: Verhaalmoment) => ({
    ...moment,
    opties: wijzig(moment.opties ?? []),
  });
  it('in another order, without the right one, without one on either side', () => {
    const met = (wijzig: Parameters<typeof opties>[0]) => foutenMet('proefman', 4, opties(wijzig)).join('\n');
    expect(met((lijst) => [...lijst].reverse())).toContain('zet ze van streng naar ruim: niet-eenduidig-beide-kijken, lokaal-team-blijft,');
    expect(met((lijst) => lijst.filter((een) => een.uitkomst !== 'lokaal-team-blijft'))).toContain(
      'de uitkomst "lokaal-team-blijft" staat er niet bij.',
    );
    expect(met((lijst) => lijst.slice(1))).toContain('er is er geen die strenger is dan "lokaal-team-blijft"');
    expect(met((lijst) => lijst.slice(0, 2))).toContain('er is er geen die ruimer is dan "lokaal-team-blijft"');
  });
  it('with the same feedback, or words that mislead', () => {
    const met = (wijzig: Parameters<typeof opties>[0]) => foutenMet('proefman', 4, opties(wijzig)).join('\n');
    expect(met((lijst) => lijst.map((een) => ({ ...een, waarom: 'Zo staat het in de tekst.' })))).toContain(
      'Schrijf bij elke optie een eigen uitleg.',
    );
    expect(met((lijst) => lijst.map((een, plaats) => (plaats === 0 ? { ...een, tekst: 'Geen van deze, of niet waar' } : een)))).toContain(
      'zeg het zonder',
    );
  });
  it('that do not name the reading that tempts, or one that is not in the list', () => {
    expect(foutenMet('proefman', 4, (moment) => ({ ...moment, lezingen: [3, 5] })).join('\n')).toContain('geen optie noemt lezing 5');
    expect(foutenMet('proefman', 4, (moment) => ({ ...moment, lezingen: [] })).join('\n')).toContain('zet 3 ook in de lijst');
  });
  it('in overdracht-ontvangen: what is open is what the answers leave open', () => {
    expect(foutenMet('van-oefening', 1, (moment) => ({ ...moment, open: ['plan-gestart'] })).join('\n')).toContain(
      'volgens de antwoorden is dit open: direct-veilig, plan-gestart.',
    );
  });
});

describe('a pair', () => {
  const paar = (anders: Partial<NonNullable<Verhaalmoment['paar']>>) => (moment: Verhaalmoment) => ({
    ...moment,
    ...(moment.paar ? { paar: { ...moment.paar, ...anders } } : {}),
  });
  it('differs in one answer and another outcome', () => {
    const { antwoorden, uitkomst } = verhaalVan('van-oefening').momenten[3] ?? { antwoorden: [], uitkomst: '' };
    const zelfde = foutenMet('van-oefening', 4, paar({ antwoorden, uitkomst })).join('\n');
    expect(zelfde).toContain('de uitkomst is dezelfde. In een paar slaat de uitkomst om.');
    expect(zelfde).toContain('er verschillen 0 antwoorden');
  });
  it('changes a fact that is there, and says something else', () => {
    expect(foutenMet('van-oefening', 4, paar({ feit: { id: 'z', tekst: 'Iets anders dan eerst.' } })).join('\n')).toContain(
      'feit "z" bestaat niet in dit moment.',
    );
    expect(foutenMet('van-oefening', 4, paar({ feit: { id: 'a', tekst: 'Iets anders dan eerst.' } })).join('\n')).toContain(
      'het andere antwoord rust niet op feit "a"',
    );
  });
});
