import { describe, expect, test } from 'vitest';
import { afstand, dichtsteWoorden } from '../../../src/zoeken/afstand';
import { genoemdeSecties } from '../../../src/zoeken/nummer';
import { maakWoordenlijst, metLaatsteDeel, splits, voegSamen, voluit } from '../../../src/zoeken/samenstelling';

const LIJST = maakWoordenlijst([
  'bodemeisen',
  'casus',
  'casusregie',
  'casusregisseur',
  'herstel',
  'herstelplan',
  'hulpverlenings',
  'overdracht',
  'overdrachtsdocument',
  'plan',
  'regie',
  'risicofactoren',
  'factoren',
  'risico',
  'uitzondering',
  'veiligheid',
  'veiligheidsvoorwaarden',
  'voorwaarden',
]);

describe('tikfouten', () => {
  test.each([
    ['regie', 'regie', 0],
    ['casusrgie', 'casusregie', 1],
    ['kinderbeschreming', 'kinderbescherming', 1],
    ['veiligheitsplan', 'veiligheidsplan', 1],
    ['kort', 'heelanders', 3],
  ])('%s en %s liggen %i uit elkaar', (a, b, verwacht) => expect(afstand(a, b, 2)).toBe(verwacht));

  test('het bedoelde woord, en niets bij korte of heel andere woorden', () => {
    expect(dichtsteWoorden('casusrgie', LIJST.alle)[0]).toBe('casusregie');
    expect(dichtsteWoorden('plam', LIJST.alle)).toEqual([]);
    expect(dichtsteWoorden('gemeenteraad', LIJST.alle)).toEqual([]);
  });
});

describe('samenstellingen', () => {
  test('het laatste deel vindt het hele woord', () => {
    expect(metLaatsteDeel('voorwaarden', LIJST)).toEqual(['veiligheidsvoorwaarden']);
    expect(metLaatsteDeel('regie', LIJST)).toEqual(['casusregie']);
    expect(metLaatsteDeel('onder', LIJST)).toEqual([]);
  });
  test('een woord valt in twee bekende woorden uiteen', () => {
    expect(splits('herstelplan', LIJST)).toEqual(['herstel', 'plan']);
    expect(splits('veiligheidsplan', LIJST)).toEqual(['veiligheid', 'plan']);
    expect(splits('gemeenteraad', LIJST)).toEqual([]);
  });
  test('los getypte woorden worden één woord', () => {
    expect(voegSamen('bodem', 'eisen', LIJST)).toBe('bodemeisen');
    expect(voegSamen('overdracht', 'document', LIJST)).toBe('overdrachtsdocument');
    expect(voegSamen('casus', 'plan', LIJST)).toBeUndefined();
  });
  test('een ingekorte opsomming wordt voluit geschreven', () => {
    expect(voluit('Veiligheids-, hulpverlenings- en herstelplan', LIJST)).toEqual(['veiligheidsplan', 'hulpverleningsplan']);
    expect(voluit('veiligheid en regie', LIJST)).toEqual([]);
  });
});

describe('nummers', () => {
  test.each([
    ['6.1.6', ['6.1.6']],
    ['4', ['4']],
    ['4.d', ['4']],
    ['§ 6.3', ['6.3']],
    ['hoofdstuk 7', ['7']],
    ['art. 7,2', ['7.2']],
    ['bijlage 6', ['bijlage-6']],
    ['Bijlage VI', ['bijlage-6']],
    ['bijlge 6', ['bijlage-6']],
    ['B3', ['bijlage-3']],
    ['paragraaf 6.1.4 informatie', ['6.1.4']],
    ['voorwoord', ['voorwoord']],
    ['18 maanden', []],
    ['1,5 jaar', []],
    ['1 januari 2019', []],
  ])('%s noemt %j', (vraag, verwacht) => expect(genoemdeSecties(vraag)).toEqual(verwacht));
});
