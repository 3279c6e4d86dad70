/** Which norm and certainty go together, and what an editor is told when they do not. */
import { describe, expect, it } from 'vitest';
import type { Norm } from '../../../src/bron/schema-bron';
import { keurGewicht, keurHandeling, zekerheidVan, type Zekerheid } from '../../../src/bron/gewicht';

const BRON = [{ anker: '5-1' }];

describe('norm and certainty of an outcome', () => {
  it.each<[Norm | undefined, Zekerheid]>([
    ['afspraak', 'letterlijk'],
    ['kan', 'niet eenduidig'],
    [undefined, 'niet eenduidig'],
    [undefined, 'afleiding'],
    [undefined, 'niet geregeld'],
  ])('%s with %s is right', (norm, zekerheid) => {
    expect(keurGewicht({ norm, zekerheid })).toEqual([]);
  });

  it.each<Zekerheid>(['afleiding', 'niet geregeld'])('%s has no norm word', (zekerheid) => {
    expect(keurGewicht({ norm: 'afspraak', zekerheid })).toEqual([
      `Bij "zekerheid: ${zekerheid}" hoort geen norm: de tekst zegt het daar niet zelf. Haal "norm: afspraak" weg.`,
    ]);
  });

  it('what stands in the text has one', () => {
    expect(keurGewicht({ zekerheid: 'letterlijk' })).toEqual([
      'Bij "zekerheid: letterlijk" hoort een norm. Kies uit: afspraak, kan, richtlijn, streven, definitie, voorwaarde, uitgangspunt.',
    ]);
  });
});

describe('the weight of an action', () => {
  it('is literal when it has a norm and says nothing else', () => {
    expect(zekerheidVan({ norm: 'kan' })).toBe('letterlijk');
    expect(zekerheidVan({ norm: 'kan', zekerheid: 'niet eenduidig' })).toBe('niet eenduidig');
    expect(zekerheidVan({})).toBeUndefined();
  });

  it.each([
    { norm: 'afspraak', toevoeging: false, bronnen: BRON },
    { zekerheid: 'afleiding', toevoeging: false, bronnen: BRON },
    { norm: 'kan', zekerheid: 'niet eenduidig', toevoeging: false, bronnen: BRON },
    { zekerheid: 'niet geregeld', toevoeging: false, bronnen: [] },
    { toevoeging: true, bronnen: [] },
    { zekerheid: 'niet geregeld', toevoeging: true, bronnen: [] },
    { toevoeging: false, bronnen: [] },
  ] as const)('is right: %j', (handeling) => {
    expect(keurHandeling(handeling)).toEqual([]);
  });

  it('an addition has no norm: the agreement and the advice are two lines', () => {
    expect(keurHandeling({ norm: 'afspraak', toevoeging: true, bronnen: BRON })).toEqual([
      'Een toevoeging van deze site heeft geen norm. Haal "norm: afspraak" weg, of maak er twee regels van: de afspraak en de toevoeging.',
    ]);
  });

  it.each<Zekerheid>(['letterlijk', 'afleiding', 'niet eenduidig'])('an addition is not %s as well', (zekerheid) => {
    expect(keurHandeling({ zekerheid, toevoeging: true, bronnen: BRON })).toEqual([
      `"toevoeging: true" en "zekerheid: ${zekerheid}" gaan niet samen: de tekst zegt het, of deze site voegt het toe.`,
    ]);
  });

  it.each([{ norm: 'afspraak' }, { zekerheid: 'afleiding' }, { zekerheid: 'niet eenduidig' }] as const)(
    'what rests on the text quotes it: %j',
    (gewicht) => {
      expect(keurHandeling({ ...gewicht, toevoeging: false, bronnen: [] })).toEqual([
        'Wat op de tekst rust, noemt ten minste één bron met het citaat.',
      ]);
    },
  );

  it('what is derived or not settled has no norm', () => {
    expect(keurHandeling({ norm: 'kan', zekerheid: 'afleiding', toevoeging: false, bronnen: BRON })).toHaveLength(1);
  });
});
