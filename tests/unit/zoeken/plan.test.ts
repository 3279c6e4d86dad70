/** From what is typed to what is looked for, word by word: forms, compounds, slips, pairs, numbers, and what is left out. */
import { describe, expect, test } from 'vitest';
import { maakNaslag } from '../../../src/zoeken/naslag';
import { maakPlan } from '../../../src/zoeken/plan';
import type { Zoekgegevens } from '../../../src/zoeken/typen';

const doel = (id: string) => ({ id, kop: '', pad: '', soort: 'afspraken' as const, zinnen: '' });
const TEKST =
  'casus casusmaling casusmaldt casusregie casusregisseur herstel herstelplan melding meldingen overdracht plan veiligheid veiligheidsplan veiligheidsvoorwaarden';
const SLEUTELS = ['zorgmijdend', 'zorgmijder', 'zorgmijders', 'zorgmijdster', 'eerwraak', 'niet eens'];
const naslag = (meer: Partial<Zoekgegevens> = {}) =>
  maakNaslag({
    versie: '',
    doelen: ['6.1', '7.3', 'bijlage-6'].map(doel),
    sleutels: [],
    ingangen: [{ sleutels: SLEUTELS, doelen: [0] }],
    woorden: TEKST,
    stopwoorden: ['de', 'het', 'van', 'om', 'eens', 'en'],
    vraagwoorden: ['hoe', 'wie'],
    algemeen: ['melding', 'niet'],
    ...meer,
  });
const plan = (vraag: string, meer?: Partial<Zoekgegevens>) => maakPlan(vraag, naslag(meer));
/** The first word of the plan, its terms as 'term weight'. */
const eerste = (vraag: string, meer?: Partial<Zoekgegevens>) => {
  const [deel] = plan(vraag, meer).delen;
  return { ...deel, termen: deel?.termen.map(({ term, gewicht }) => `${term} ${gewicht}`) };
};

describe('a word', () => {
  test('of the text: the word itself, its forms and the compounds that end in it', () => {
    expect(eerste('meldingen')).toEqual({ woord: 'meldingen', belang: 1, termen: ['meldingen 1', 'melding 0.95'], stammen: ['meld'], losse: [] });
    expect(eerste('gemeld').termen).toEqual(['gemeld 1', 'melding 0.95', 'meldingen 0.95']);
    expect(eerste('plan').termen).toEqual(['plan 1', 'herstelplan 0.7', 'veiligheidsplan 0.7']);
  });
  test('that stands everywhere counts less', () => {
    expect(eerste('melding')).toMatchObject({ belang: 0.35, termen: ['melding 1', 'meldingen 0.95'] });
  });
  test('that is the beginning of a word of the text stays as it is', () => {
    expect(eerste('veili')).toEqual({ woord: 'veili', belang: 1, termen: ['veili 1'], stammen: ['veili'], losse: [] });
  });
  test('that occurs as a last part only is only looked for as a compound', () => {
    expect(eerste('voorwaarden').termen).toEqual(['veiligheidsvoorwaarden 0.7']);
  });
  test('that is in the word list only has nothing to look for in the text', () => {
    expect(eerste('eerwraak')).toEqual({ woord: 'eerwraak', belang: 1, termen: [], stammen: ['erwrak'], losse: [] });
  });
  test('that is the beginning of words of the word list is completed: the first three', () => {
    expect(eerste('zorgmij')).toMatchObject({
      belang: 1,
      termen: ['zorgmijdend 0.95', 'zorgmijder 0.95', 'zorgmijders 0.95'],
      stammen: ['zorgmij', 'zorgmijden', 'zorgmijder', 'zorgmijder'],
    });
    expect(eerste('zorg').termen).toHaveLength(3);
    expect(eerste('zor')).toMatchObject({ belang: 0.3, termen: ['zor 0.3'] });
  });
  test('with an accent is looked for as typed', () => {
    expect(eerste('Plán').termen).toEqual(['plán 1', 'plan 0.95', 'herstelplan 0.7', 'veiligheidsplan 0.7']);
  });
  test('that looks like nothing is a guess at most', () => {
    expect(eerste('xyzzyq')).toEqual({ woord: 'xyzzyq', belang: 0.3, termen: ['xyzzyq 0.3'], stammen: ['xyzzyq'], losse: [] });
  });
  test('has at most eight terms', () => {
    const veel = ['bouw', 'dorp', 'geld', 'huis', 'jeugd', 'kind', 'land', 'team', 'werk', 'zorg'].flatMap((woord) => [woord, `${woord}plan`]);
    expect(eerste('plan', { woorden: [...veel, 'plan'].sort().join(' ') }).termen).toHaveLength(8);
  });
});

describe('a typing error', () => {
  test('is read as the nearest word, with its forms, and that is said', () => {
    const gelezen = plan('meldng');
    expect(eerste('meldng')).toMatchObject({ belang: 1, termen: ['melding 0.85', 'meldingen 0.85'], stammen: ['meldng', 'meld'] });
    expect(gelezen.gelezenAls).toEqual([['meldng', 'melding']]);
    expect(plan('overdragt plan').gelezenAls).toEqual([['overdragt', 'overdracht']]);
  });
  test('in one letter goes before falling apart, a further one does not', () => {
    expect(eerste('veiligheidplan').termen).toEqual(['veiligheidsplan 0.85']);
    expect(eerste('casusmelding')).toMatchObject({ termen: ['casus 0.6', 'melding 0.6'], stammen: ['casusmel', 'casus', 'meld'] });
    expect(plan('casusmelding').gelezenAls).toEqual([]);
  });
  test('it is not when the word consists of two known words', () => {
    expect(eerste('overdrachtplan')).toMatchObject({
      belang: 1,
      termen: ['overdracht 0.6', 'plan 0.6'],
      stammen: ['overdrachtplan', 'overdrach', 'plan'],
    });
  });
});

describe('numbers', () => {
  test.each([
    ['1', 'een'],
    ['2', 'twee'],
    ['3', 'drie'],
    ['4', 'vier'],
    ['5', 'vijf'],
    ['6', 'zes'],
    ['7', 'zeven'],
    ['8', 'acht'],
    ['9', 'negen'],
    ['10', 'tien'],
    ['12', 'twaalf'],
    ['18', 'achttien'],
  ])('%s is %s too, and the other way round', (cijfer, woord) => {
    expect(eerste(cijfer)).toMatchObject({ belang: 1, termen: [`${cijfer} 1`, `${woord} 0.95`], stammen: [cijfer, woord] });
    expect(eerste(woord)).toMatchObject({ belang: 1, termen: [`${woord} 1`, `${cijfer} 0.95`], stammen: [woord, cijfer] });
  });
  test.each(['11', 'r57', '6.1.6'])('%s is looked for as it is', (getypt) => {
    expect(eerste(getypt)).toEqual({ woord: getypt, belang: 1, termen: [`${getypt} 1`], stammen: [getypt], losse: [] });
  });
});

describe('two words that are one', () => {
  const kort = (vraag: string) => plan(vraag).delen.map(({ woord, losse }) => [woord, ...losse].join(' '));
  test('typed apart, turned round or with an error in the second', () => {
    expect(kort('casus regie')).toEqual(['casusregie casus regi']);
    expect(kort('regie casus')).toEqual(['casusregie regi casus']);
    expect(kort('casus regiseur')).toEqual(['casusregisseur casus regiseur']);
    expect(eerste('casus regie')).toMatchObject({ belang: 1, termen: ['casusregie 1', 'casus 0.6', 'regie 0.6'], stammen: ['casusregi'] });
    expect(plan('casus regiseur').gelezenAls).toEqual([]);
  });
  test('the word after it begins anew', () => {
    expect(kort('casus regie casus regie plan')).toEqual(['casusregie casus regi', 'casusregie casus regi', 'plan']);
    expect(kort('herstel plan')).toEqual(['herstelplan herstel plan']);
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
    expect(gelezen.paren).toEqual(['overdracht casus']);
    expect(plan('hoe de').delen.map(({ woord }) => woord)).toEqual(['hoe', 'de']);
    expect(plan('').delen).toEqual([]);
  });
  test('an abbreviation in capitals is no stop word', () => {
    expect(plan('OM en melding').delen.map(({ woord }) => woord)).toEqual(['om', 'melding']);
    expect(plan('om en melding').delen.map(({ woord }) => woord)).toEqual(['melding']);
  });
  test('words beside each other as they were typed', () => {
    expect(plan('casus regie melding').paren).toEqual(['casus regie', 'regie melding']);
    expect(plan('casus').paren).toEqual([]);
  });
  test('a quote alone is looked for word by word too, a quote with something else is not', () => {
    expect(plan('"casus" "de melding"')).toMatchObject({ citaten: ['casus', 'de melding'], weggelaten: ['de'] });
    expect(plan('"casus" "de melding"').delen.map(({ woord }) => woord)).toEqual(['casus', 'melding']);
    expect(plan('"casus" plan').delen.map(({ woord }) => woord)).toEqual(['plan']);
    expect(plan('plan').citaten).toEqual([]);
  });
  test('sections named by their number, when they exist', () => {
    expect(plan('bijlage 6 en paragraaf 6.1').genoemd).toEqual([2, 0]);
    expect(plan('paragraaf 9.9').genoemd).toEqual([]);
  });
});
