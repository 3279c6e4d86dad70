/** From what is typed to what is looked for, word by word: forms, compounds, slips, pairs, numbers, and what is left out. */
import { describe, expect, test } from 'vitest';
import { maakPlan, vraagZoalsGetypt } from '../../../src/zoeken/plan';
import { naslag } from './proef';

const SLEUTELS = ['zorgmijdend', 'zorgmijder', 'zorgmijders', 'zorgmijdster', 'eerwraak', 'niet eens'];
const woordenlijst = (tekst: string, sleutels = SLEUTELS) =>
  naslag({
    tekst: [
      ['6.1', '', tekst],
      ['7.3', '', 'nog'],
      ['bijlage-6', '', 'ook'],
    ],
    ingangen: [{ sleutels, doelen: [0] }],
    paginas: [],
    zoekwoorden: [
      { soort: 'stopwoorden', woorden: ['de', 'het', 'van', 'om', 'eens', 'en', 'staan'], vraagwoorden: ['hoe', 'wie', 'hoeveel'] },
      { soort: 'algemeen', woorden: ['melding', 'niet', 'overdracht'] },
    ],
  });
const TEKST =
  'casus casusmaling casusmaldt casusregie casusregisseur herstel herstelplan melding meldingen overdracht plan veiligheid veiligheidsplan veiligheidsvoorwaarden OM stappen zeven';
const plan = (vraag: string, tekst = TEKST) => maakPlan(vraag, woordenlijst(tekst));
/** The words of the plan as 'typed oordeel als', and the first with its terms as 'term weight'. */
const oordelen = (vraag: string) => plan(vraag).delen.map(({ woord, oordeel, als }) => [woord, oordeel, ...als].join(' '));
const eerste = (vraag: string, tekst?: string) => {
  const [deel] = plan(vraag, tekst).delen;
  return { ...deel, termen: deel?.termen.map(({ term, gewicht }) => `${term} ${gewicht}`) };
};

describe('a word', () => {
  test('of the text: the word itself and the compounds that end in it', () => {
    expect(eerste('meldingen')).toEqual({
      woord: 'meldingen',
      oordeel: 'staat',
      als: [],
      belang: 1,
      termen: ['meldingen 1'],
      stammen: ['meld'],
      losse: [],
    });
    expect(eerste('gemeld')).toMatchObject({ oordeel: 'staat', termen: ['gemeld 1'] });
    expect(eerste('plan').termen).toEqual(['plan 1', 'herstelplan 0.7', 'veiligheidsplan 0.7']);
  });
  test('that stands everywhere counts less, also when it is read with a slip', () => {
    expect(eerste('melding').belang).toBe(0.35);
    expect(eerste('overdrach')).toMatchObject({ oordeel: 'staat', belang: 1 });
    expect(eerste('overdraht')).toMatchObject({ oordeel: 'hersteld', belang: 0.35 });
  });
  test('that occurs as a last part only is looked for as a compound', () => {
    expect(eerste('voorwaarden')).toMatchObject({ oordeel: 'samengesteld', termen: ['veiligheidsvoorwaarden 0.7'], als: ['veiligheidsvoorwaarden'] });
  });
  test('that is the last part of a word that has nothing to do with it goes by the word list, where it has a place there', () => {
    const gelezen = (sleutels: string[]) =>
      maakPlan('tijd', woordenlijst('leef leeftijd', sleutels)).delen.map(({ oordeel, als }) => [oordeel, ...als].join(' '));
    expect(gelezen([])).toEqual(['samengesteld leeftijd']);
    expect(gelezen(['tijd', 'termijn'])).toEqual(['plek']);
  });
  test('that is in the word list only has a place at most, and is never put right', () => {
    expect(eerste('eerwraak')).toMatchObject({ oordeel: 'plek', termen: [], stammen: ['erwrak'], als: [] });
    expect(maakPlan('plat', woordenlijst(TEKST, ['plat'])).delen[0]?.oordeel).toBe('plek');
  });
  test('that is the beginning of words is completed only as the last one: the first three', () => {
    expect(oordelen('zorgmij')).toEqual(['zorgmij begin zorgmijdend zorgmijder zorgmijders']);
    expect(eerste('zorgmij')).toMatchObject({ belang: 1, termen: ['zorgmijdend 0.85', 'zorgmijder 0.85', 'zorgmijders 0.85'] });
    expect(oordelen('zorgmij casus')).toEqual(['zorgmij onbekend', 'casus staat']);
    expect(oordelen('zor')).toEqual(['zor onbekend']);
    expect(oordelen('veili')).toEqual(['veili begin veiligheid veiligheidsplan veiligheidsvoorwaarden']);
  });
  test('that looks like nothing counts for nothing', () => {
    expect(eerste('xyzzyq')).toMatchObject({ oordeel: 'onbekend', belang: 0, termen: [], als: [] });
  });
  test('has at most eight terms', () => {
    const veel = ['bouw', 'dorp', 'geld', 'huis', 'jeugd', 'kind', 'land', 'team', 'werk', 'zorg'].flatMap((woord) => [woord, `${woord}plan`]);
    expect(eerste('plan', [...veel, 'plan'].join(' ')).termen).toHaveLength(8);
  });
});

describe('a typing error', () => {
  test('is read as the nearest word, and that is said, with the query as typed', () => {
    expect(oordelen('meldng')).toEqual(['meldng hersteld melding']);
    expect(eerste('meldng')).toMatchObject({ belang: 0.35, termen: ['melding 0.85'], stammen: ['meldng', 'meld'] });
    expect(vraagZoalsGetypt(plan('Het Meldng herstlplan'))).toBe('Het "Meldng" "herstlplan"');
    expect(vraagZoalsGetypt(plan('melding'))).toBeUndefined();
  });
  test('is sooner a letter left out than one too many, however often the shorter word is used', () => {
    const vaak = naslag({ tekst: [['6.1', '', 'meldde', 'meldde', 'meldcode']], ingangen: [], paginas: [] });
    expect(maakPlan('meldcde', vaak).delen[0]?.als).toEqual(['meldcode']);
  });
  test('is not put right between quotation marks', () => {
    expect(oordelen('"meldng"')).toEqual(['meldng onbekend']);
    expect(plan('"meldng"').delen[0]).toMatchObject({ belang: 0, termen: [], stammen: [] });
    expect(oordelen('"melding"')).toEqual(['melding staat']);
  });
  test('never becomes a stop word', () => {
    expect(oordelen('slaan')).toEqual(['slaan onbekend']);
    expect(oordelen('stann')).toEqual(['stann onbekend']);
  });
  test('in one letter goes before falling apart, a further one does not', () => {
    expect(oordelen('veiligheidplan')).toEqual(['veiligheidplan hersteld veiligheidsplan']);
    expect(oordelen('casusmelding')).toEqual(['casusmelding samengesteld casus melding']);
    expect(eerste('overdrachtplan')).toMatchObject({ termen: ['overdracht 0.6', 'plan 0.6'], stammen: ['overdrachtplan', 'overdrach', 'plan'] });
  });
});

describe('numbers', () => {
  test.each(['7', 'zeven'])('%s is found in the other way of writing', (getypt) => {
    expect(eerste(getypt)).toMatchObject({ oordeel: 'staat', termen: [`${getypt} 1`, `${getypt === '7' ? 'zeven' : '7'} 1`] });
  });
  test('one that stands nowhere is not known', () => {
    expect(oordelen('9')).toEqual(['9 onbekend']);
    expect(oordelen('r57')).toEqual(['r57 onbekend']);
  });
});

describe('words that are one', () => {
  const kort = (vraag: string) => plan(vraag).delen.map(({ woord, als }) => [woord, ...als].join(' → '));
  test('typed apart, turned round or with an error in the second', () => {
    expect(kort('casus regie')).toEqual(['casus regie → casusregie']);
    expect(kort('regie casus')).toEqual(['regie casus → casusregie']);
    expect(kort('veiligheids voor waarden')).toEqual(['veiligheids voor waarden → veiligheidsvoorwaarden']);
    expect(oordelen('casus regiseur')).toEqual(['casus regiseur hersteld casusregisseur']);
    expect(eerste('casus regie')).toMatchObject({
      oordeel: 'samengesteld',
      belang: 1,
      termen: ['casusregie 1', 'casus 0.6', 'regie 0.6'],
      stammen: ['casusregi'],
      losse: ['casus', 'regi'],
    });
  });
  test('the word after it begins anew', () => {
    expect(kort('casus regie casus regie plan')).toEqual(['casus regie → casusregie', 'casus regie → casusregie', 'plan']);
  });
  test('a second word that is known, also in another form, is not mended', () => {
    expect(kort('casus melding')).toEqual(['casus', 'melding']);
    expect(kort('casus meldt')).toEqual(['casus', 'meldt']);
    expect(kort('casus xyzzyq')).toEqual(['casus', 'xyzzyq']);
  });
});

describe('the whole query', () => {
  test('stop words and question words drop out, in their order, unless there is nothing else', () => {
    const gelezen = plan('Hoe overdracht van de casus?');
    expect(gelezen.vraag).toBe('Hoe overdracht van de casus?');
    expect(gelezen.delen.map(({ woord }) => woord)).toEqual(['overdracht', 'casus']);
    expect(gelezen.weggelaten).toEqual(['hoe', 'van', 'de']);
    expect(plan('hoe de').delen.map(({ woord }) => woord)).toEqual(['hoe', 'de']);
    expect(plan('').delen).toEqual([]);
  });
  test('an abbreviation in capitals is no stop word', () => {
    expect(oordelen('OM en melding')).toEqual(['om staat', 'melding staat']);
    expect(oordelen('om en melding')).toEqual(['melding staat']);
  });
  test('words of the form of a question count little, unless there is nothing else', () => {
    expect(plan('hoeveel dagen casus')).toMatchObject({
      vorm: 'termijn',
      alleenVorm: false,
      delen: [{ woord: 'dagen' }, { woord: 'casus', belang: 1 }],
    });
    expect(plan('hoe lang casus').delen.map(({ belang }) => belang)).toEqual([0, 1]);
    expect(plan('termijn plan').delen.map(({ belang }) => belang)).toEqual([0, 1]);
    expect(plan('hoeveel dagen')).toMatchObject({ vorm: 'termijn', alleenVorm: true });
    expect(plan('casus')).toMatchObject({ alleenVorm: false });
  });
  test('a quote is looked for word by word too', () => {
    expect(plan('"casus" "de melding"')).toMatchObject({ citaten: ['casus', 'de melding'], weggelaten: ['de'] });
    expect(oordelen('"casus" "de melding"')).toEqual(['casus staat', 'melding staat']);
    expect(oordelen('"casus" plan')).toEqual(['plan staat', 'casus staat']);
    expect(plan('plan').citaten).toEqual([]);
  });
  test('sections named by their number, when they exist', () => {
    expect(plan('bijlage 6 en paragraaf 6.1').genoemd).toEqual([2, 0]);
    expect(plan('paragraaf 9.9').genoemd).toEqual([]);
  });
});
