/** Reading a query word by word, where one word more or less in the text, the table or the query makes the difference. */
import { describe, expect, test } from 'vitest';
import { herstel } from '../../../src/zoeken/herstel';
import { maakPlan, vraagZoalsGetypt } from '../../../src/zoeken/plan';
import { metLaatsteDeel, maakWoordenlijst } from '../../../src/zoeken/samenstelling';
import { naslag } from './proef';

const ZOEKWOORDEN = [
  { soort: 'stopwoorden' as const, woorden: ['de', 'het', 'na', 'en'], vraagwoorden: ['hoe', 'hoeveel'] },
  { soort: 'algemeen' as const, woorden: ['melding', 'gezin', 'casus', 'overdracht'] },
];
const lijst = (tekst: string, sleutels: string[] = []) =>
  naslag({ tekst: [['6.1', '', tekst]], ingangen: sleutels.length > 0 ? [{ sleutels, doelen: [0] }] : [], paginas: [], zoekwoorden: ZOEKWOORDEN });
const delen = (vraag: string, tekst: string, sleutels?: string[]) => maakPlan(vraag, lijst(tekst, sleutels)).delen;
const gelezen = (...alles: Parameters<typeof delen>) => delen(...alles).map(({ woord, oordeel, als }) => [woord, oordeel, ...als].join(' '));
const belang = (vraag: string, tekst: string) => delen(vraag, tekst).map((een) => een.belang);

describe('how much a word counts', () => {
  test('one that says how is asked counts little, also where the text has it', () => {
    expect(belang('hoeveel dagen plan', 'dagen plan')).toEqual([0.25, 1]);
  });
  test('one that is completed to a general word is general; one made of a general word is not', () => {
    expect(delen('overdr', 'overdracht plan')).toMatchObject([{ oordeel: 'begin', belang: 0.35 }]);
    expect(delen('casusbrief', 'casus brief')).toMatchObject([{ oordeel: 'samengesteld', als: ['casus', 'brief'], belang: 1 }]);
  });
  test('the route counts little beside a subject, or beside two general words', () => {
    expect(belang('plan na dienst', 'plan dienst')).toEqual([1, 0.15]);
    expect(belang('melding gezin na dienst', 'melding gezin dienst')).toEqual([0.35, 0.35, 0.15]);
    expect(belang('gezin na dienst', 'gezin dienst')).toEqual([0.35, 1]);
  });
  test('and fully where only how is asked stands beside it', () => {
    expect(belang('hoeveel dagen termijn na dienst', 'dagen termijn dienst').at(-1)).toBe(1);
  });
});

describe('between quotation marks', () => {
  test('nothing is completed or put right', () => {
    expect(delen('"overdr"', 'overdracht')).toMatchObject([{ woord: 'overdr', oordeel: 'onbekend', belang: 0, termen: [], stammen: [], als: [] }]);
    expect(gelezen('overdr', 'overdracht')).toEqual(['overdr begin overdracht']);
  });
  test('the query as typed stays as it was when the word does not stand in it in one piece', () => {
    const plan = maakPlan('casus-regiseur', lijst('casus casusregisseur'));
    expect(plan.delen).toMatchObject([{ woord: 'casus regiseur', oordeel: 'hersteld' }]);
    expect(vraagZoalsGetypt(plan)).toBe('casus-regiseur');
  });
});

describe('a word that is not known', () => {
  test('of four letters is completed, in the order of the alphabet, whether the text has it or the table', () => {
    expect(gelezen('zorg', 'zorgmijdster', ['zorgmijdend', 'zorgmijder'])).toEqual(['zorg begin zorgmijdend zorgmijder zorgmijdster']);
  });
  test('with two slips is put right when it does not fall apart', () => {
    expect(gelezen('overrdrachtt', 'overdracht')).toEqual(['overrdrachtt hersteld overdracht']);
  });
  test('that is a last part is read as three compounds at most', () => {
    const tekst = 'basiseisen bodemeisen kwaliteitseisen veiligheidseisen basis bodem kwaliteit veiligheid';
    expect(delen('eisen', tekst)[0]?.als).toEqual(['basiseisen', 'bodemeisen', 'kwaliteitseisen']);
  });
  test('that is a number of the text stands there', () => {
    expect(gelezen('2019', 'Het plan van 2019.')).toEqual(['2019 staat']);
  });
});

describe('words that are one', () => {
  test('three of them are joined, and only in this order', () => {
    expect(gelezen('jeugd beschermings tafel', 'jeugdbeschermingstafel')).toEqual(['jeugd beschermings tafel samengesteld jeugdbeschermingstafel']);
    expect(gelezen('regie plan casus', 'casusregie plan casus').map((een) => een.split(' ')[0])).toEqual(['regie', 'plan', 'casus']);
  });
  test('with a slip in each, when they begin alike', () => {
    expect(delen('casuss regiseur', 'casusregisseur')).toMatchObject([{ oordeel: 'hersteld', als: ['casusregisseur'], stammen: ['casusregisseur'] }]);
  });
});

describe('a slip', () => {
  const goed = (woord: string, ...woorden: string[]) => herstel(woord, lijst(woorden.join(' ')));
  test('with another first letter only when the first two were turned round', () => {
    expect(goed('voerdracht', 'overdracht')).toBe('overdracht');
    expect(goed('xoverdracht', 'overdracht')).toBeUndefined();
  });
  test('in a short word may be any letter too many, and two letters turned round', () => {
    expect(goed('casuse', 'casus')).toBe('casus');
    expect(goed('kracth', 'kracht')).toBe('kracht');
  });
  test('between letters beside each other on a keyboard', () => {
    expect([goed('wacgt', 'wacht'), goed('wacvt', 'wacht')]).toEqual(['wacht', undefined]);
  });
});

test('the last part of a compound has four letters, or six behind what is not known', () => {
  const in_ = (deel: string, ...woorden: string[]) => metLaatsteDeel(deel, maakWoordenlijst(woorden));
  expect(in_('eis', 'bodem', 'bodemeis')).toEqual([]);
  expect(in_('regels', 'xyzzyqregels')).toEqual(['xyzzyqregels']);
  expect(in_('regel', 'xyzzyqregel')).toEqual([]);
});
