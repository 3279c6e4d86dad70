/** What may stand in a quick answer, and what an editor is told when it may not. */
import { describe, expect, it } from 'vitest';
import { keurBestand } from '../../../scripts/keur';
import { antwoordSchema } from '../../../src/antwoorden/schema';

const BRON = { anker: '4-d', citaat: 'start het lokale team zo spoedig met de contacten met het gezin/huishouden' };
const DIRECT = { wanneer: ['direct'], regel: 'Zo spoedig.', tekst: 'Het lokale team start zo spoedig.', norm: 'afspraak', bronnen: [BRON] };
const REST = {
  wanneer: ['melding', 'met-voorwaarden', 'zonder-voorwaarden'],
  regel: 'De tekst zegt hier niets.',
  tekst: 'Hierover zegt de tekst niets.',
  zekerheid: 'niet geregeld',
};
const GOED = {
  thema: 'termijnen',
  vraag: 'Hoe snel is er contact?',
  zegswijzen: ['hoe snel', 'hoeveel dagen', 'wanneer bellen', 'termijn contact'],
  situaties: [DIRECT, REST],
  verder: [{ naar: '/contact/' }],
};
const keur = (inhoud: object) => () => keurBestand(antwoordSchema, { pad: 'antwoorden/proef.yaml', inhoud });
const met = (anders: object) => keur({ ...GOED, situaties: [{ ...DIRECT, ...anders }, REST] });

describe('a quick answer', () => {
  it('is taken as it should be', () => {
    expect(keur(GOED)()).toMatchObject({ situaties: [{ norm: 'afspraak', contact: false, toevoeging: false, punten: [] }, {}] });
  });
  it.each([
    ['a theme', { thema: 'termijn' }, 'antwoorden/proef.yaml, thema: "termijn" is geen thema. Bedoelt u "termijnen"? Kies uit: veiligheid, '],
    ['a theme like no other', { thema: 'zzz' }, 'thema: "zzz" is geen thema. Kies uit: veiligheid, '],
    ['a question', { vraag: 'Hoe snel is er contact' }, 'vraag: Een vraag eindigt met een vraagteken.'],
    ['too few ways to ask', { zegswijzen: ['hoe snel'] }, 'zegswijzen: Noem ten minste vier zegswijzen'],
    [
      'a way to ask with a mark',
      { zegswijzen: [...GOED.zegswijzen, 'hoe lang?'] },
      'zegswijzen.4: Schrijf een zegswijze zonder leesteken aan het eind.',
    ],
    ['nowhere to go', { verder: [] }, 'verder: Noem ten minste één plek om verder te gaan.'],
    ['an address elsewhere', { verder: [{ naar: 'https://example.nl' }] }, 'verder.0.naar: Schrijf een adres van deze site'],
    ['an address with a space', { verder: [{ naar: '/contact/ hier' }] }, 'verder.0.naar: Schrijf een adres van deze site'],
    ['a field', { regel: 'Zo spoedig.' }, 'Het veld "regel" bestaat niet.'],
  ])('%s', (_wat, anders, melding) => {
    expect(keur({ ...GOED, ...anders })).toThrow(melding);
  });
});

describe('the situations', () => {
  const situaties = (...lijsten: string[][]) => keur({ ...GOED, situaties: lijsten.map((wanneer) => ({ ...REST, wanneer })) });
  it('are each of the four once, or always', () => {
    expect(situaties(['altijd'])).not.toThrow();
    expect(situaties(['direct', 'melding'], ['met-voorwaarden', 'zonder-voorwaarden'])).not.toThrow();
  });
  it('are missing by name, also when there is one only', () => {
    expect(situaties(['direct'])).toThrow(/"melding" ontbreekt[^]*"met-voorwaarden" ontbreekt[^]*"zonder-voorwaarden" ontbreekt/u);
    expect(situaties(['direct', 'melding'])).toThrow(/"met-voorwaarden" ontbreekt[^]*"zonder-voorwaarden" ontbreekt/u);
  });
  it.each([
    [[['direct'], ['melding', 'met-voorwaarden']], 'De situatie "zonder-voorwaarden" ontbreekt.'],
    [
      [
        ['direct', 'melding'],
        ['direct', 'met-voorwaarden', 'zonder-voorwaarden'],
      ],
      'De situatie "direct" staat er 2 keer.',
    ],
    [[['altijd'], ['direct']], '"altijd" staat alleen, of niet.'],
    [[['melding', 'direct', 'met-voorwaarden', 'zonder-voorwaarden']], 'heet "wanneer: [altijd]".'],
    [[['na-dienst']], '"na-dienst" is geen situatie.'],
  ])('%j: %s', (lijsten, melding) => {
    expect(situaties(...lijsten)).toThrow(melding);
  });
});

describe('one situation', () => {
  it.each([
    ['fifteen words', { regel: `Zo${' zo'.repeat(14)}.` }, 'situaties.0.regel: Een regel heeft hoogstens 14 woorden. Deze heeft er 15.'],
    ['no full stop', { regel: 'Zo spoedig' }, 'regel: Een regel eindigt met een punt.'],
    ['five sentences', { tekst: 'Een zin. '.repeat(5) }, 'tekst: Een tekst heeft hoogstens 4 zinnen. Deze heeft er 5.'],
    ['a quote that does not stand there', { bronnen: [{ ...BRON, citaat: 'binnen drie dagen' }] }, 'Dit citaat staat niet letterlijk in 4-d'],
    ['no weight', { norm: undefined }, 'antwoorden/proef.yaml, situaties.0: Zeg hoe zeker dit antwoord is'],
    ['a norm without a quote', { bronnen: [] }, 'Wat op de tekst rust, noemt ten minste één bron met het citaat.'],
    ['an addition with a norm', { toevoeging: true }, 'Een toevoeging van deze site heeft geen norm.'],
    [
      'unclear without a point',
      { norm: undefined, zekerheid: 'niet eenduidig' },
      'punten: Noem bij "zekerheid: niet eenduidig" het onduidelijke punt',
    ],
    [
      'a norm of another situation',
      { wanneer: ['direct'], bronnen: [{ anker: '6.2.5-1', citaat: 'Veilig Thuis draagt zorg voor terugkoppeling' }] },
      'bronnen: De citaten gaan niet over "direct".',
    ],
    [
      'a norm of one situation for two more',
      { wanneer: ['melding', 'direct', 'zonder-voorwaarden'] },
      'bronnen: De citaten gaan niet over "melding, zonder-voorwaarden".',
    ],
    ['a line that softens', { regel: 'Bij voorkeur zo spoedig.' }, 'regel: Dit klinkt als richtlijn of streven, maar de norm is "afspraak".'],
  ])('%s', (_wat, anders, melding) => {
    expect(met(anders)).toThrow(melding);
  });
  it('takes fourteen words and four sentences', () => {
    expect(met({ regel: ` Zo${'  zo'.repeat(13)}.`, tekst: 'Zie 6.1 en 4.d hier. '.repeat(4) })).not.toThrow();
  });
});
