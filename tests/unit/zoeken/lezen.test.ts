import { describe, expect, test } from 'vitest';
import { afstand, dichtsteWoorden } from '../../../src/taal/afstand';
import { genoemdeSecties } from '../../../src/zoeken/nummer';
import { maakWoordenlijst, metLaatsteDeel, splits, voegSamen, voluit } from '../../../src/zoeken/samenstelling';

const WOORDEN = [
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
];
const lijst = () => maakWoordenlijst(WOORDEN);

describe('typing errors', () => {
  test.each([
    ['regie', 'regie', 0],
    ['casusrgie', 'casusregie', 1],
    ['kinderbeschreming', 'kinderbescherming', 1],
    ['veiligheitsplan', 'veiligheidsplan', 1],
    ['kort', 'heelanders', 3],
  ])('%s and %s are %i apart', (a, b, verwacht) => expect(afstand(a, b, 2)).toBe(verwacht));

  test('the word that was meant, and nothing for short or very different words', () => {
    expect(dichtsteWoorden('casusrgie', WOORDEN)[0]).toBe('casusregie');
    expect(dichtsteWoorden('plam', WOORDEN)).toEqual([]);
    expect(dichtsteWoorden('gemeenteraad', WOORDEN)).toEqual([]);
  });
});

describe('compounds', () => {
  test('the last part finds the whole word', () => {
    expect(metLaatsteDeel('voorwaarden', lijst())).toEqual(['veiligheidsvoorwaarden']);
    expect(metLaatsteDeel('regie', lijst())).toEqual(['casusregie']);
    expect(metLaatsteDeel('onder', lijst())).toEqual([]);
  });
  test('a word falls apart into two known words', () => {
    expect(splits('herstelplan', lijst())).toEqual(['herstel', 'plan']);
    expect(splits('veiligheidsplan', lijst())).toEqual(['veiligheid', 'plan']);
    expect(splits('gemeenteraad', lijst())).toEqual([]);
  });
  test('words typed apart become one word', () => {
    expect(voegSamen('bodem', 'eisen', lijst())).toBe('bodemeisen');
    expect(voegSamen('overdracht', 'document', lijst())).toBe('overdrachtsdocument');
    expect(voegSamen('casus', 'plan', lijst())).toBeUndefined();
    expect(voegSamen('casus', 'regisseurs', lijst())).toBe('casusregisseurs');
    const kort = maakWoordenlijst(['abcd', 'abcdef', 'hondenweer', 'zonnestraal', 'maneschijn']);
    expect([voegSamen('ab', 'cd', kort), voegSamen('abcd', 'ef', kort), voegSamen('ab', 'cdef', kort)]).toEqual([undefined, undefined, undefined]);
    expect(voegSamen('abc', 'def', kort)).toBe('abcdef');
    expect(voegSamen('hond', 'weer', kort)).toBe('hondenweer');
    expect(voegSamen('zonn', 'straal', kort)).toBe('zonnestraal');
    expect(voegSamen('zonne', 'straal', kort)).toBe('zonnestraal');
  });
  test('the last part counts in another form too, and only behind what can be a word', () => {
    const lijst = maakWoordenlijst(['veiligheidsafspraken', 'veiligheid', 'bijzonder', 'onbekendeplan', 'aanplan', 'plan', 'teamplan', 'team']);
    expect(metLaatsteDeel('afspraak', lijst)).toEqual(['veiligheidsafspraken']);
    expect(metLaatsteDeel('afspraken', lijst)).toEqual(['veiligheidsafspraken']);
    // A short last part says something behind a word that is known only: afgesp|roken.
    expect(metLaatsteDeel('plan', lijst)).toEqual(['teamplan']);
    expect(metLaatsteDeel('roken', maakWoordenlijst(['afgesproken']))).toEqual([]);
    expect(metLaatsteDeel('lan', lijst)).toEqual([]);
    expect(metLaatsteDeel('raden', maakWoordenlijst(['gemeenteraad']))).toEqual([]);
    expect(metLaatsteDeel('zorgen', maakWoordenlijst(['ouderzorgen', 'ouder', 'zorgenouder']))).toEqual(['ouderzorgen']);
    expect(metLaatsteDeel('afspraak', maakWoordenlijst(['abcdeafspraak', 'abcdefafspraak']))).toEqual(['abcdefafspraak']);
    expect(metLaatsteDeel('onder', lijst)).toEqual([]);
  });
  test('a word only falls apart when both parts are known and long enough', () => {
    const lijst = maakWoordenlijst(['plan', 'plannen', 'veilig', 'team', 'kind', 'kinderen', 'zorg', 'raad']);
    expect(splits('teamplan', lijst)).toEqual(['team', 'plan']);
    expect(splits('kinderplan', lijst)).toEqual(['kinder', 'plan']);
    expect(splits('kindsplan', lijst)).toEqual(['kind', 'plan']);
    expect(splits('teamplannetje', lijst)).toEqual([]);
    expect(splits('teammelding', maakWoordenlijst(['team', 'meldingen']))).toEqual(['team', 'melding']);
    expect(splits('vansplan', maakWoordenlijst(['van', 'plan']))).toEqual([]);
    expect(splits('gemeentenplan', maakWoordenlijst(['gemeente', 'plan']))).toEqual(['gemeente', 'plan']);
    expect(splits('zorgplannen', lijst)).toEqual(['zorg', 'plannen']);
    expect(splits('planteam', lijst)).toEqual(['plan', 'team']);
    expect(splits('onzinplan', lijst)).toEqual([]);
    expect(splits('plan', lijst)).toEqual([]);
    expect(splits('kinderenraad', lijst)).toEqual(['kinderen', 'raad']);
  });
  test('a known word goes before a form of it', () => {
    const lijst = maakWoordenlijst(['melden', 'melding', 'plan']);
    expect(splits('meldingsplan', lijst)).toEqual(['melding', 'plan']);
    expect(splits('meldplan', lijst)).toEqual(['meld', 'plan']);
  });
  test('a word list knows words, forms and stems', () => {
    const lijst = maakWoordenlijst(['melding', 'meldingen', 'plan']);
    expect([lijst.heeft('melding'), lijst.heeft('melden')]).toEqual([true, false]);
    expect(lijst.opStam(lijst.stamVan('melding'))).toEqual(['melding', 'meldingen']);
    expect(lijst.opStam('weg')).toEqual([]);
    expect([lijst.stamVan('meldingen'), lijst.stamVan('plannen')]).toEqual(['meld', 'plan']);
    expect(lijst.alle).toEqual(['melding', 'meldingen', 'plan']);
  });
  test('a shortened enumeration is written in full', () => {
    expect(voluit('Veiligheids-, hulpverlenings- en herstelplan', lijst())).toEqual(['veiligheidsplan', 'hulpverleningsplan']);
    expect(voluit('veiligheid en regie', lijst())).toEqual([]);
    expect(voluit('Casus- of herstelplan', lijst())).toEqual(['casusplan']);
    expect(voluit('casus-, herstel- en veiligheidsvoorwaarden', lijst())).toEqual(['casusvoorwaarden', 'herstelvoorwaarden']);
    expect(voluit('casus- en xyzplanxyz', lijst())).toEqual([]);
    expect(voluit('casus- en herstelplan; veiligheids- en herstelplan', lijst())).toEqual(['casusplan', 'veiligheidsplan']);
    expect(voluit('casus- met herstelplan', lijst())).toEqual([]);
    expect(voluit('ab- en herstelplan', lijst())).toEqual([]);
  });
});

describe('numbers', () => {
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
    ['', []],
    ['b.3', ['bijlage-3']],
    ['B 3', ['bijlage-3']],
    ['b3x', []],
    ['xb3', []],
    ['b7', []],
    ['h4', ['4']],
    ['h 4', ['4']],
    ['4-d', ['4']],
    ['4d', ['4']],
    ['4xd', []],
    ['4:', ['4']],
    ['4.)', ['4']],
    ['4 dd', []],
    ['x4', []],
    ['het voorwoord', []],
    ['6.3:', ['6.3']],
    ['6.3.);', ['6.3']],
    ['bijlage nr. 6', ['bijlage-6']],
    ['bijlage nr 6', ['bijlage-6']],
    ['bijlage nummer 6', ['bijlage-6']],
    ['bijlage-6', ['bijlage-6']],
    ['bijlage6', ['bijlage-6']],
    ['bijlagen 2', ['bijlage-2']],
    ['bijlagens 2', ['bijlage-2']],
    ['bijlage nr.6', ['bijlage-6']],
    ['bijlg 6', ['bijlage-6']],
    ['bijgl 6', []],
    ['bijlage 7', []],
    ['bijlage 61', []],
    ['bijlage i en bijlage ii, bijlage iii; bijlage iv en bijlage v', ['bijlage-1', 'bijlage-2', 'bijlage-3', 'bijlage-4', 'bijlage-5']],
    ['melding 6', []],
    ['tabellen 2', []],
    ['§6', ['6']],
    ['§§ 6.1', ['6.1']],
    ['par. 6.1', ['6.1']],
    ['par 6', ['6']],
    ['art 7', ['7']],
    ['hfst 4', ['4']],
    ['hst 4 en hst. 5', ['4', '5']],
    ['hfst. 4', ['4']],
    ['artikel 7,1,2', ['7.1.2']],
    ['sectie 5 punt 4', ['5', '4']],
    ['hoofdstuk 44', []],
    ['xpar 6', []],
    ['in 6.1 staat', ['6.1']],
    ['6.1 en 6.3 en 6.1', ['6.1', '6.3']],
    ['versie 16.1', []],
    ['6.12', []],
    ['2.6.1.1', []],
    ['6.1.1.1', []],
    ['paragraaf 6.1 en 7.1', ['6.1', '7.1']],
  ])('%s names %j', (vraag, verwacht) => expect(genoemdeSecties(vraag)).toEqual(verwacht));
});
