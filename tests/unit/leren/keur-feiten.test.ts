/** The facts of a moment: who knows them, what they plead for, and whether they use the words of the question. */
import { describe, expect, it } from 'vitest';
import { keurFeiten } from '../../../src/leren/keur-feiten';
import type { Verhaalfeit, Verhaalmoment } from '../../../src/leren/schema';
import { antwoord, feit, kleinMoment, kleinVerhaal } from './klein';

type Vraag = NonNullable<Parameters<typeof keurFeiten>[2]>[string];
const keur = (anders: Partial<Verhaalmoment> = {}, vragen?: Parameters<typeof keurFeiten>[2], stoelen = false) => {
  const moment = kleinMoment(anders);
  return keurFeiten({ ...kleinVerhaal(moment), stoelen }, moment, vragen);
};
const met = (...anders: Verhaalfeit[]) => ({ feiten: [feit('a'), feit('b'), ...anders] });
const LOS = { 'doet-er-niet-toe': true } as const;

it('facts that are right are not remarked on', () => {
  expect(keur()).toEqual([]);
});

describe('how many', () => {
  it('are four that the chair knows', () => {
    expect(keur({ feiten: [feit('a'), feit('c', LOS), feit('d', LOS)] })).toEqual(['de stoel lokaal-team kent maar 3 feiten. Geef er ten minste 4.']);
  });
  it('do not matter: two', () => {
    expect(keur(met(feit('c', LOS), feit('d')))).toEqual([
      '1 feiten die deze stoel kent doen er niet toe. Geef er precies 2 "doet-er-niet-toe: true".',
    ]);
    expect(keur(met(feit('c', LOS), feit('d', LOS), feit('e', LOS)))[0]).toContain('3 feiten die deze stoel kent doen er niet toe.');
  });
});

describe('names', () => {
  it.each<[string, Partial<Verhaalmoment>, string]>([
    ['of two facts', met(feit('c', LOS), feit('d', LOS), feit('b')), 'feit "b" staat er twee keer.'],
    ['that plead for', { 'pleit-voor': ['z'] }, 'pleit-voor: feit "z" bestaat niet. Kies uit: a, b, c, d.'],
    ['that plead against', { 'pleit-tegen': ['y'] }, 'pleit-tegen: feit "y" bestaat niet. Kies uit: a, b, c, d.'],
    ['that clash', met(feit('c', LOS), feit('d', { ...LOS, 'botst-met': 'x' })), 'botst-met: feit "x" bestaat niet. Kies uit: a, b, c, d.'],
    ['that clash with themselves', met(feit('c', LOS), feit('d', { ...LOS, 'botst-met': 'd' })), 'feit "d" botst met zichzelf.'],
    ['on both sides', { 'pleit-voor': ['a', 'b'], 'pleit-tegen': ['b'] }, 'feit "b" pleit voor en tegen. Kies een van de twee.'],
    ['for, of what does not matter', { 'pleit-voor': ['a', 'c'] }, 'feit "c" doet er niet toe, maar pleit ergens voor of tegen.'],
    ['against, of what does not matter', { 'pleit-tegen': ['d'] }, 'feit "d" doet er niet toe, maar pleit ergens voor of tegen.'],
    ['of none that plead for', { 'pleit-voor': [] }, 'pleit-voor: noem ten minste één feit.'],
  ])('%s', (_naam, anders, fout) => {
    expect(keur(anders)).toEqual([fout]);
  });
  it('that clash with another fact are right', () => {
    expect(keur({ feiten: [feit('a', { 'botst-met': 'b' }), feit('b'), feit('c', LOS), feit('d', LOS)] })).toEqual([]);
  });
});

describe('with role sheets', () => {
  const kent = ['lokaal-team'] as const;
  const bekend = [feit('a', { kent: [...kent] }), feit('b', { kent: [...kent] }), feit('c', { ...LOS, kent: [...kent] })];
  const laatste = feit('d', { ...LOS, kent: [...kent] });
  const vanVt = feit('e', { kent: ['veilig-thuis'] });
  it('each fact says who knows it', () => {
    expect(keur({ feiten: [...bekend, laatste, vanVt] }, {}, true)).toEqual([]);
    expect(keur({ feiten: [...bekend, feit('d', LOS)] }, {}, true)).toEqual([
      'er zijn rolbladen (stoelen: true), dus zeg van elk feit wie het kent: kent: [lokaal-team].',
    ]);
    expect(keur({ feiten: [...bekend, feit('d', LOS)] })).toEqual([
      '"kent" hoort bij een verhaal met rolbladen. Zet "stoelen: true" bovenaan, of laat "kent" weg.',
    ]);
  });
  it('a fact that only the other chair knows pleads for nothing, and counts for nothing', () => {
    const fout = 'feit "e" kent de stoel lokaal-team niet, dus het pleit nergens voor.';
    expect(keur({ feiten: [...bekend, laatste, vanVt], 'pleit-voor': ['a', 'e'] }, {}, true)).toEqual([fout]);
    expect(keur({ feiten: [...bekend, laatste, vanVt], 'pleit-tegen': ['e'] }, {}, true)).toEqual([fout]);
    expect(keur({ feiten: [...bekend, feit('d', { ...LOS, kent: ['veilig-thuis'] })] }, {}, true)).toEqual([
      '1 feiten die deze stoel kent doen er niet toe. Geef er precies 2 "doet-er-niet-toe: true".',
      'de stoel lokaal-team kent maar 3 feiten. Geef er ten minste 4.',
    ]);
  });
});

describe('the words of a question', () => {
  const vraag: Vraag = {
    kort: 'Afspraken nagekomen',
    vraag: 'Kwam de partij de gemaakte afspraken vaker niet na?',
    antwoorden: { nee: { tekst: 'Eén keer, of kort geleden' }, ja: { tekst: 'Telkens opnieuw vergeten' } },
  } as unknown as Vraag;
  const zegt = (tekst: string, vragen = { herhaald: vraag }) => keur(met(feit('c', { ...LOS, tekst }), feit('d', LOS)), vragen);
  const fout = (reeks: string) => [`c: "${reeks}" zijn woorden van de vraag "herhaald". Schrijf wat iemand zag of zei.`];

  it.each([
    ['the name of the question', 'De AFSPRAKEN, nagekomen of niet.', 'afspraken nagekomen'],
    ['three words in a row', 'Zij zei: gemaakte afspraken vaker.', 'gemaakte afspraken vaker'],
    ['five words, two of them its own', 'Hij noemde partij de gemaakte fout.', 'partij de gemaakte'],
    ['words of an answer', 'Het werd telkens opnieuw vergeten.', 'telkens opnieuw vergeten'],
    ['words that every case has', 'Het team was er niet na.', undefined],
    ['its words apart', 'De afspraken zijn vaker gemaakt.', undefined],
    ['part of a word', 'De ongemaakte afspraken vakerig.', undefined],
  ])('%s: “%s”', (_naam, tekst, reeks) => {
    expect(zegt(tekst)).toEqual(reeks === undefined ? [] : fout(reeks));
  });
  it('count from the longest run on only when the shorter ones carry nothing', () => {
    const lang = { ...vraag, vraag: 'Is het gesprek met de moeder gevoerd?' };
    expect(zegt('Er was een gesprek met de moeder.', { herhaald: lang })).toEqual(fout('gesprek met de moeder'));
    expect(zegt('Er was een gesprek met de vader.', { herhaald: lang })).toEqual([]);
  });
  it('are no pair of words, and none of its short words or those of every case', () => {
    expect(zegt('Zij was het opnieuw vergeten.')).toEqual([]);
    const met = (tekst: string) => ({ herhaald: { ...vraag, vraag: tekst } });
    expect(zegt('Toen zag oma wel ooit iets.', met('Heeft oma wel ooit gebeld?'))).toEqual([]);
    expect(zegt('Toen kwam het lokale team alles halen.', met('Heeft het lokale team alles gemeld?'))).toEqual([]);
    expect(zegt('Toen kwam oma altijd ooit langs.', met('Heeft oma altijd ooit gebeld?'))).toEqual(fout('oma altijd ooit'));
  });
  it('of one word are no name to repeat', () => {
    expect(zegt('Dat is herhaald.', { herhaald: { ...vraag, kort: 'Herhaald' } })).toEqual([]);
  });
  it('are those of the questions that are asked, also in the variant', () => {
    expect(zegt('Het werd telkens opnieuw vergeten.', { anders: vraag } as unknown as { herhaald: Vraag })).toEqual([]);
    const paar = {
      feit: { id: 'b', tekst: 'Zij zei dat het telkens opnieuw vergeten was.' },
      antwoorden: [antwoord('aanleiding', 'niet-nakomen'), antwoord('later', 'ja', 'b')],
      uitkomst: 'gemeente-informeren',
      waarom: 'Nu gebeurde het vaker.',
    };
    expect(keur({ paar }, { later: vraag })).toEqual([
      'b: "telkens opnieuw vergeten" zijn woorden van de vraag "later". Schrijf wat iemand zag of zei.',
    ]);
  });
  it('are said once of a fact that the variant leaves as it is', () => {
    const paar = {
      feit: { id: 'b', tekst: 'Het ging nu goed.' },
      antwoorden: [antwoord('herhaald', 'ja', 'b')],
      uitkomst: 'gemeente-informeren',
      waarom: 'Nu gebeurde het vaker.',
    };
    const feiten = met(feit('c', { ...LOS, tekst: 'Telkens opnieuw vergeten, zei zij.' }), feit('d', LOS)).feiten;
    expect(keur({ feiten, paar }, { herhaald: vraag })).toEqual(fout('telkens opnieuw vergeten'));
  });
});
