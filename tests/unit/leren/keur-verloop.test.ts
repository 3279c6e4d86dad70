/** A story against the lifecycle: events that fit, and answers that what happened denies. */
import { describe, expect, it } from 'vitest';
import { keurStand, speelVerhaal } from '../../../src/leren/keur-verloop';
import type { Verhaalmoment } from '../../../src/leren/schema';
import type { Gebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';
import { antwoord, kleinMoment, kleinVerhaal } from './klein';
import { naslag } from './verhalen';

const W2 = 'wie-is-verantwoordelijk';
const DAG = '2026-03-02';
const op = (datum: string, ...namen: Gebeurtenis[]) => namen.map((gebeurtenis) => ({ gebeurtenis, datum }));
const DIRECT = op(DAG, 'melding', 'overgedragen-na-beoordeling');
const NA_DIENST = op(DAG, 'melding', 'dienst-ingezet', 'overgedragen-na-dienst', 'informatie-compleet');
const LATER: Pick<Verhaalmoment, 'datum'> = { datum: '2026-06-01' };

/** What the events deny of these answers: 'question answer', in the walkthrough named. */
function bezwaren(slug: string, gebeurtenissen: Verhaalmoment['gebeurtenissen'], antwoorden: readonly string[], anders: Partial<Verhaalmoment> = {}) {
  const gegeven = antwoorden.map((een) => een.split(' ')).map(([vraag = '', waarde = '']) => antwoord(vraag, waarde));
  const moment = kleinMoment({ ...LATER, wegwijzer: slug, antwoorden: gegeven, gebeurtenissen, ...anders });
  const [punt] = speelVerhaal(kleinVerhaal(moment));
  if (!punt) throw new Error('geen moment');
  expect(punt.fouten).toEqual([]);
  return keurStand(moment, punt, naslag);
}
/** Objections to single answers; phase and holder are about all of them. */
const perAntwoord = (...argumenten: Parameters<typeof bezwaren>) =>
  bezwaren(...argumenten).filter((zin) => / is ".*", (?:daarvoor|maar) /u.test(zin));

describe('events', () => {
  const speel = (...momenten: Partial<Verhaalmoment>[]) => speelVerhaal(kleinVerhaal(...momenten.map((een) => kleinMoment({ ...LATER, ...een }))));
  it('go on from moment to moment; one that does not fit is left out', () => {
    const [eerste, tweede] = speel({ gebeurtenissen: op(DAG, 'melding', 'belegd') }, { gebeurtenissen: op(DAG, 'overgedragen-na-beoordeling') });
    expect(eerste?.stand.fase).toBe('beoordeling');
    expect(eerste?.gebeurd).toEqual(op(DAG, 'melding'));
    expect(eerste?.fouten).toEqual([
      expect.stringMatching(/^gebeurtenis "belegd" past hier niet\. Hier past: dienst-ingezet, .*overgedragen-na-beoordeling/u),
    ]);
    expect(tweede?.gebeurd).toEqual(DIRECT);
    expect(tweede?.fouten).toEqual([]);
  });
  it('may fall on the day of the moment and of the one before, not after or before', () => {
    expect(speel({ datum: DAG, gebeurtenissen: DIRECT })[0]?.fouten).toEqual([]);
    const laat = op('2026-03-03', 'melding');
    expect(speel({ datum: DAG, gebeurtenissen: laat })[0]?.fouten).toEqual([
      'gebeurtenis "melding" op 2026-03-03 ligt na de datum van het moment (2026-03-02).',
    ]);
    expect(speel({ gebeurtenissen: [...laat, ...op(DAG, 'incident')] })[0]?.fouten).toEqual([
      'gebeurtenis "incident" op 2026-03-02 ligt voor de vorige gebeurtenis (2026-03-03).',
    ]);
  });
  it('that say a period is over come after its last day, counted from the last event it runs from', () => {
    const over = (datum: string, vanaf = DIRECT) => speel({ datum, gebeurtenissen: [...vanaf, ...op(datum, 'termijn-voorbij')] })[0]?.fouten;
    const fout = 'gebeurtenis "termijn-voorbij" op 2026-03-11 is te vroeg: gerekend vanaf 2026-03-02 is 2026-03-11 nog niet voorbij.';
    expect(over('2026-03-11')).toEqual([fout]);
    expect(over('2026-03-12')).toEqual([]);
    const daarna = [...DIRECT, ...op('2026-03-10', 'incident')];
    expect(over('2026-03-11', daarna)).toEqual([fout]);
    expect(over('2026-03-12', daarna)).toEqual([]);
  });
  it('that say a period is over are not counted where what it runs from did not happen', () => {
    const zonderOverdracht = op(DAG, 'melding', 'dienst-ingezet', 'vt-gestopt', 'nieuwe-melding', 'informatie-compleet', 'achttien-maanden');
    expect(speel({ datum: DAG, gebeurtenissen: zonderOverdracht })[0]?.fouten).toEqual([]);
  });
  it('that say eighteen months are over count from the hand-over after the service', () => {
    const over = (datum: string) => speel({ datum, gebeurtenissen: [...NA_DIENST, ...op(datum, 'achttien-maanden')] })[0]?.fouten.join();
    expect(over('2027-08-01')).toContain('gebeurtenis "achttien-maanden" op 2027-08-01 is te vroeg: gerekend vanaf 2026-03-02');
    expect(over('2027-10-01')).toBe('');
  });
});

describe('an answer', () => {
  it.each<[string, Verhaalmoment['gebeurtenissen'], string, string]>([
    ['overdracht-ontvangen', DIRECT, 'herkomst na-dienst', 'herkomst is "na-dienst", daarvoor moet gebeurd zijn: overgedragen-na-dienst.'],
    ['overdracht-ontvangen', [...DIRECT, ...op(DAG, 'belegd')], 'bevestigd nee', 'bevestigd is "nee", maar dit is gebeurd: belegd.'],
    [
      W2,
      NA_DIENST,
      'laatste-gebeurtenis gesloten-niet-stabiel',
      'daarvoor moet gebeurd zijn: geen-mogelijkheden of casusregie-afgerond-bij-melding.',
    ],
    [
      W2,
      [...NA_DIENST, ...op(DAG, 'vt-gestopt')],
      'laatste-gebeurtenis vt-gestopt, was-overgedragen nee',
      'was-overgedragen is "nee", maar dit is gebeurd: overgedragen-na-dienst.',
    ],
    ['directe-overdracht', DIRECT, 'veiligheidsbeoordeling ja', 'maar fase is "overdracht-na-beoordeling", niet beoordeling of opnieuw-gemeld.'],
    ['casusregie-afsluiten', NA_DIENST, 'monitoring-loopt nee', 'monitoring-loopt is "nee", maar monitoring is "loopt".'],
    ['casusregie-afsluiten', DIRECT, 'monitoring-loopt ja', 'niet loopt of na-3-maanden of na-12-maanden of maximum-voorbij.'],
  ])('%s, %j: “%s” is denied', (slug, gebeurtenissen, gegeven, zin) => {
    expect(perAntwoord(slug, gebeurtenissen, gegeven.split(', '))).toEqual([expect.stringContaining(zin)]);
  });
  it.each<[string, Verhaalmoment['gebeurtenissen'], string]>([
    ['overdracht-ontvangen', NA_DIENST, 'herkomst na-dienst'],
    ['overdracht-ontvangen', DIRECT, 'bevestigd nee'],
    ['overdracht-ontvangen', DIRECT, 'bevestigd weet-niet'],
    ['overdracht-ontvangen', DIRECT, 'compleet nee'],
    ['directe-overdracht', op(DAG, 'melding'), 'veiligheidsbeoordeling nee'],
    ['casusregie-afsluiten', NA_DIENST, 'monitoring-loopt ja'],
    ['casusregie-afsluiten', DIRECT, 'monitoring-loopt nee'],
    ['wie-informeert-het-gezin', DIRECT, 'fase nee'],
    ['raad-of-politie', DIRECT, 'fase na-overdracht'],
    ['raad-of-politie', NA_DIENST, 'fase na-overdracht'],
    ['casusregie-afsluiten', NA_DIENST, 'geen-incidenten ja'],
  ])('%s, %j: “%s” may stand', (slug, gebeurtenissen, gegeven) => {
    expect(perAntwoord(slug, gebeurtenissen, [gegeven])).toEqual([]);
  });
  it('names everything that happened and denies it', () => {
    const beide = [...DIRECT, ...op(DAG, 'terugkoppeling', 'dienst-ingezet', 'overgedragen-na-dienst')];
    expect(perAntwoord('terugkoppelen', beide, ['herkomst zvh'])).toEqual([
      'herkomst is "zvh", maar dit is gebeurd: overgedragen-na-beoordeling, overgedragen-na-dienst.',
    ]);
  });
  it('counts from the last new report: a take-over just before it is of the round before', () => {
    const opnieuw = [...DIRECT, ...op(DAG, 'nieuwe-melding', 'overname-bevestigd', 'nieuwe-melding')];
    const na = (...antwoorden: string[]) => perAntwoord(W2, opnieuw, ['laatste-gebeurtenis opnieuw-gemeld', ...antwoorden], { datum: DAG });
    expect(na('overname-bevestigd nee', 'zevende-weekdag-voorbij nee')).toEqual([]);
    expect(na('overname-bevestigd ja')).toEqual(['overname-bevestigd is "ja", daarvoor moet gebeurd zijn: overname-bevestigd.']);
  });
  it('counts from the last hand-over: what happened before it is another round', () => {
    const belegd = [...DIRECT, ...op(DAG, 'belegd')];
    const na = (gebeurtenissen: Verhaalmoment['gebeurtenissen'], ...antwoorden: string[]) =>
      perAntwoord(W2, gebeurtenissen, ['laatste-gebeurtenis overgedragen-na-beoordeling', ...antwoorden], { datum: DAG });
    expect(na(belegd, 'belegd ja')).toEqual([]);
    const opnieuw = [...belegd, ...op(DAG, 'nieuwe-melding', 'overname-bevestigd', 'overgedragen-na-beoordeling')];
    expect(na(opnieuw, 'belegd ja')).toEqual(['belegd is "ja", daarvoor moet gebeurd zijn: belegd.']);
    expect(na(opnieuw, 'belegd nee', 'termijn-voorbij nee')).toEqual([]);
  });
  it('that a period is not over yet is denied the day after its last', () => {
    const weg = (waarde: string) => ['laatste-gebeurtenis overgedragen-na-beoordeling', 'belegd nee', `termijn-voorbij ${waarde}`];
    const nee = (datum: string) => perAntwoord(W2, DIRECT, weg('nee'), { datum });
    expect(nee('2026-03-11')).toEqual([]);
    expect(nee('2026-03-12')).toEqual(['termijn-voorbij is "nee", maar op 2026-03-12 is die dag (2026-03-11) voorbij.']);
    expect(perAntwoord(W2, DIRECT, weg('weet-niet'))).toEqual([]);
    expect(perAntwoord(W2, NA_DIENST, weg('nee')).join()).not.toContain('termijn-voorbij');
    const opnieuw = [...DIRECT, ...op(DAG, 'belegd', 'nieuwe-melding')];
    const zevende = ['laatste-gebeurtenis opnieuw-gemeld', 'overname-bevestigd nee', 'zevende-weekdag-voorbij nee'];
    expect(perAntwoord(W2, opnieuw, zevende)).toEqual([expect.stringContaining('zevende-weekdag-voorbij is "nee", maar op 2026-06-01 is die dag (')]);
  });
  it('that there was no incident is denied for six months after the last one', () => {
    const incidenten = (...dagen: string[]) => [...NA_DIENST, ...dagen.flatMap((dag) => op(dag, 'incident'))];
    const ja = (...dagen: string[]) => perAntwoord('casusregie-afsluiten', incidenten(...dagen), ['geen-incidenten ja'], { datum: '2026-11-16' });
    expect(ja('2026-03-03', '2026-05-15')).toEqual([]);
    expect(ja('2026-03-03', '2026-05-16')).toEqual(['geen-incidenten is "ja", maar op 2026-05-16 was er een incident.']);
    const eenOverleg = [...incidenten('2026-03-03'), ...op('2026-10-01', 'overleg')];
    expect(perAntwoord('casusregie-afsluiten', eenOverleg, ['geen-incidenten ja'], { datum: '2026-11-16' })).toEqual([]);
    expect(perAntwoord('casusregie-afsluiten', incidenten('2026-06-01'), ['geen-incidenten nee'], { datum: '2026-11-16' })).toEqual([]);
    expect(perAntwoord('casusregie-afsluiten', incidenten('2026-06-01'), ['risicofactoren ja'], { datum: '2026-11-16' })).toEqual([]);
  });
});

describe('the answers together', () => {
  const houder = (gebeurtenissen: Verhaalmoment['gebeurtenissen'], antwoorden: readonly string[]) =>
    bezwaren(W2, gebeurtenissen, antwoorden).filter((zin) => zin.startsWith('volgens de antwoorden kijkt'));
  it('belong to the phase, also before anything has happened', () => {
    expect(bezwaren(W2, op(DAG, 'melding'), ['laatste-gebeurtenis melding-bij-vt'])).toEqual([]);
    expect(bezwaren(W2, [], ['laatste-gebeurtenis melding-bij-vt'])[0]).toMatch(
      /^de antwoorden horen bij de fase beoordeling\. Het casusverloop staat in ".+" \(laatste: niets\)\.$/u,
    );
    expect(bezwaren('opschalen', op(DAG, 'melding'), ['aanleiding plan-werkt-niet', 'herkomst direct'])[0]).toBe(
      'de antwoorden horen bij de fase overdracht-na-beoordeling of bij-lokaal-team-direct of teruggekoppeld. Het casusverloop staat in "beoordeling" (laatste: melding).',
    );
  });
  it('name the holder that the lifecycle has', () => {
    expect(houder(DIRECT, ['laatste-gebeurtenis dienst-loopt'])).toEqual([
      'volgens de antwoorden kijkt: veilig-thuis. Volgens het casusverloop: beide (overgang-na-beoordeling).',
    ]);
    expect(bezwaren('opschalen', DIRECT, ['aanleiding onenigheid', 'samen-besproken nee'])).toEqual([]);
  });
  it('say nothing of the holder where one is not known, or where a request to the Raad came last', () => {
    expect(bezwaren(W2, DIRECT, ['laatste-gebeurtenis weet-niet'])).toEqual([]);
    const verzoek = [...op(DAG, 'melding', 'dienst-ingezet', 'verzoek-jbt-rvdk')];
    expect(bezwaren(W2, verzoek, ['laatste-gebeurtenis verzoek-jbt-rvdk'])).toEqual([]);
    const bijTeam = [...DIRECT, ...op(DAG, 'belegd')];
    const onbekend = ['laatste-gebeurtenis overgedragen-na-beoordeling', 'belegd weet-niet', 'termijn-voorbij weet-niet'];
    expect(houder(bijTeam, onbekend)).toEqual([]);
    expect(houder(bijTeam, ['laatste-gebeurtenis stabiel-veilig', 'vastgesteld-en-afgestemd nee'])).toEqual([]);
    expect(houder([...DIRECT, ...op(DAG, 'verzoek-jbt-rvdk')], ['laatste-gebeurtenis verzoek-jbt-rvdk'])).toEqual([]);
  });
  it('are not held against it where a moment stands outside the lifecycle, or has no walkthrough', () => {
    const fout = ['laatste-gebeurtenis melding-bij-vt'];
    expect(bezwaren(W2, DIRECT, fout)).not.toEqual([]);
    expect(bezwaren(W2, DIRECT, fout, { 'buiten-verloop': 'Dit gaat over iets anders dan het verloop.' })).toEqual([]);
    expect(bezwaren(W2, DIRECT, fout, { wegwijzer: undefined })).toEqual([]);
    const incident = [...NA_DIENST, ...op(DAG, 'incident')];
    expect(bezwaren('casusregie-afsluiten', incident, ['geen-incidenten ja'])).not.toEqual([]);
    expect(bezwaren('casusregie-afsluiten', incident, ['geen-incidenten ja'], { wegwijzer: undefined })).toEqual([]);
  });
});
