/** What is left of the texts of a walkthrough after answers, on the smallest texts that show it. */
import { describe, expect, it } from 'vitest';
import type { Gegevens } from '../../../src/wegwijzer/gegevens';
import { passend } from '../../../src/wegwijzer/passend';
import { antwoord } from '../../hulp/wegwijzer';

const bij = (waarde: string) => ({ antwoorden: { soort: waarde }, tekst: `Soort: ${waarde}` });
const bronnen = [{ citaat: 'altijd' }, { citaat: 'direct', bij: bij('direct') }, { citaat: 'dienst', bij: bij('dienst') }];
const zinnen = [{ tekst: 'Altijd dit.' }, { tekst: 'Direct dit.', bij: bij('direct') }, { tekst: 'En dit.' }];
const handelingen = (wie: string) => [
  { tekst: `${wie} belt.`, bronnen },
  { tekst: `${wie} schrijft.`, bronnen: [], bij: bij('dienst') },
];
const gegevens = {
  slug: 'proef',
  titel: 'Proef?',
  vragen: {
    soort: {
      kort: 'Soort',
      waarom: 'heel',
      zinnen: { waarom: zinnen, uitleg: undefined },
      bronnen,
      antwoorden: { nee: { tekst: 'Nee', uitzoeken: 'heel', zinnen: { uitzoeken: zinnen } } },
    },
    kaal: { kort: 'Kaal', waarom: 'zo', bronnen: [], antwoorden: { ja: { tekst: 'Ja' } } },
  },
  uitkomsten: {
    klaar: {
      norm: 'afspraak',
      zekerheid: 'letterlijk',
      conclusie: 'heel',
      toelichting: 'zo',
      zinnen: { conclusie: zinnen },
      anders: [
        { zekerheid: 'afleiding', bij: bij('dienst') },
        { norm: 'kan', zekerheid: 'letterlijk', bij: bij('dienst') },
      ],
      punten: [{ nr: 'O1' }, { nr: 'O2', bij: bij('direct') }],
      bronnen,
      veiligThuis: handelingen('VT'),
      lokaalTeam: handelingen('LT'),
      termijnen: handelingen('Iemand'),
      formulieren: [
        { naar: 'brief', titel: 'een' },
        { naar: 'brief', titel: 'twee' },
        { naar: 'lijst', titel: 'drie', bij: bij('dienst') },
      ],
      vervolg: [
        { naar: 'verder', titel: 'eerst', bij: bij('direct') },
        { naar: 'verder', titel: 'anders' },
      ],
    },
  },
} as unknown as Gegevens;

const na = (waarde: string) => passend(gegevens, [antwoord('soort', waarde)]);
const vraagNa = (waarde: string, id = 'soort') => na(waarde).vragen[id];
/** The outcome after each of the two answers. */
const beide = () => [na('direct').uitkomsten['klaar'], na('dienst').uitkomsten['klaar']] as const;
const citaten = (lijst: readonly { readonly citaat: string }[] | undefined) => lijst?.map(({ citaat }) => citaat);

describe('a question', () => {
  it('keeps the sources and sentences that count, without their conditions', () => {
    expect(citaten(vraagNa('direct')?.bronnen)).toEqual(['altijd', 'direct']);
    expect(vraagNa('direct')?.bronnen.map((een) => een.bij)).toEqual([undefined, undefined]);
    expect(vraagNa('direct')?.waarom).toBe('Altijd dit. Direct dit. En dit.');
    expect(vraagNa('dienst')?.waarom).toBe('Altijd dit. En dit.');
    expect(vraagNa('dienst')?.uitleg).toBe('');
  });
  it('keeps what its answers leave to find out', () => {
    expect(vraagNa('dienst')?.antwoorden['nee']).toMatchObject({ tekst: 'Nee', uitzoeken: 'Altijd dit. En dit.' });
  });
  it('without conditions stays as it is', () => {
    expect(vraagNa('direct', 'kaal')).toEqual({ kort: 'Kaal', waarom: 'zo', bronnen: [], antwoorden: { ja: { tekst: 'Ja' } } });
  });
});

describe('an outcome', () => {
  it('has the norm and certainty of the first situation that fits, or its own', () => {
    const [een, ander] = beide();
    expect(een).toMatchObject({ norm: 'afspraak', zekerheid: 'letterlijk', anders: [] });
    expect(ander).toMatchObject({ norm: undefined, zekerheid: 'afleiding', anders: [] });
  });
  it('keeps texts, points and sources that count', () => {
    const [een, ander] = beide();
    expect(een).toMatchObject({ conclusie: 'Altijd dit. Direct dit. En dit.', toelichting: 'zo' });
    expect([een, ander].map((wat) => wat?.punten.map(({ nr }) => nr))).toEqual([['O1', 'O2'], ['O1']]);
    expect([een, ander].map((wat) => citaten(wat?.bronnen))).toEqual([
      ['altijd', 'direct'],
      ['altijd', 'dienst'],
    ]);
  });
  it.each(['veiligThuis', 'lokaalTeam', 'termijnen'] as const)('keeps the actions that count, each with its sources: %s', (lijst) => {
    const [een, ander] = beide();
    expect(een?.[lijst].map(({ tekst }) => tekst)).toEqual([expect.stringMatching(/ belt\.$/u)]);
    expect(ander?.[lijst].map(({ tekst }) => tekst)).toEqual([expect.stringMatching(/ belt\.$/u), expect.stringMatching(/ schrijft\.$/u)]);
    expect(citaten(ander?.[lijst][0]?.bronnen)).toEqual(['altijd', 'dienst']);
  });
  it('leads to each page once, by the first that counts', () => {
    const [een, ander] = beide();
    expect(een?.formulieren.map(({ titel }) => titel)).toEqual(['een']);
    expect(ander?.formulieren.map(({ titel }) => titel)).toEqual(['een', 'drie']);
    expect([een, ander].map((wat) => wat?.vervolg.map(({ titel }) => titel))).toEqual([['eerst'], ['anders']]);
  });
});

describe('the whole', () => {
  it('keeps all else, lists every question and outcome, and makes each once', () => {
    const direct = na('direct');
    expect(direct.titel).toBe('Proef?');
    expect([Object.keys(direct.vragen), Object.keys(direct.uitkomsten)]).toEqual([['soort', 'kaal'], ['klaar']]);
    expect(direct.vragen['soort']).toBe(direct.vragen['soort']);
  });
});
