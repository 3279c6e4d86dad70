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

describe('een woord', () => {
  test('van de tekst: het woord zelf, zijn vormen en de samenstellingen die erop eindigen', () => {
    expect(eerste('meldingen')).toEqual({ woord: 'meldingen', belang: 1, termen: ['meldingen 1', 'melding 0.95'], stammen: ['meld'], losse: [] });
    expect(eerste('gemeld').termen).toEqual(['gemeld 1', 'melding 0.95', 'meldingen 0.95']);
    expect(eerste('plan').termen).toEqual(['plan 1', 'herstelplan 0.7', 'veiligheidsplan 0.7']);
  });
  test('dat overal staat, telt minder', () => {
    expect(eerste('melding')).toMatchObject({ belang: 0.35, termen: ['melding 1', 'meldingen 0.95'] });
  });
  test('dat het begin is van een woord van de tekst, blijft zoals het is', () => {
    expect(eerste('veili')).toEqual({ woord: 'veili', belang: 1, termen: ['veili 1'], stammen: ['veili'], losse: [] });
  });
  test('dat alleen als laatste deel voorkomt, wordt alleen als samenstelling gezocht', () => {
    expect(eerste('voorwaarden').termen).toEqual(['veiligheidsvoorwaarden 0.7']);
  });
  test('dat alleen in de woordenlijst staat, heeft niets om in de tekst te zoeken', () => {
    expect(eerste('eerwraak')).toEqual({ woord: 'eerwraak', belang: 1, termen: [], stammen: ['erwrak'], losse: [] });
  });
  test('dat het begin is van woorden van de woordenlijst, wordt afgemaakt: de eerste drie', () => {
    expect(eerste('zorgmij')).toMatchObject({
      belang: 1,
      termen: ['zorgmijdend 0.95', 'zorgmijder 0.95', 'zorgmijders 0.95'],
      stammen: ['zorgmij', 'zorgmijden', 'zorgmijder', 'zorgmijder'],
    });
    expect(eerste('zorg').termen).toHaveLength(3);
    expect(eerste('zor')).toMatchObject({ belang: 0.3, termen: ['zor 0.3'] });
  });
  test('met accent wordt gezocht zoals het is getypt', () => {
    expect(eerste('Plán').termen).toEqual(['plán 1', 'plan 0.95', 'herstelplan 0.7', 'veiligheidsplan 0.7']);
  });
  test('dat nergens op lijkt, is hooguit een gok', () => {
    expect(eerste('xyzzyq')).toEqual({ woord: 'xyzzyq', belang: 0.3, termen: ['xyzzyq 0.3'], stammen: ['xyzzyq'], losse: [] });
  });
  test('heeft hoogstens acht termen', () => {
    const veel = ['bouw', 'dorp', 'geld', 'huis', 'jeugd', 'kind', 'land', 'team', 'werk', 'zorg'].flatMap((woord) => [woord, `${woord}plan`]);
    expect(eerste('plan', { woorden: [...veel, 'plan'].sort().join(' ') }).termen).toHaveLength(8);
  });
});

describe('een tikfout', () => {
  test('wordt gelezen als het dichtste woord, met de vormen daarvan, en dat wordt gezegd', () => {
    const gelezen = plan('meldng');
    expect(eerste('meldng')).toMatchObject({ belang: 1, termen: ['melding 0.85', 'meldingen 0.85'], stammen: ['meldng', 'meld'] });
    expect(gelezen.gelezenAls).toEqual([['meldng', 'melding']]);
    expect(plan('overdragt plan').gelezenAls).toEqual([['overdragt', 'overdracht']]);
  });
  test('in één letter gaat voor uiteenvallen, een verdere niet', () => {
    expect(eerste('veiligheidplan').termen).toEqual(['veiligheidsplan 0.85']);
    expect(eerste('casusmelding')).toMatchObject({ termen: ['casus 0.6', 'melding 0.6'], stammen: ['casusmel', 'casus', 'meld'] });
    expect(plan('casusmelding').gelezenAls).toEqual([]);
  });
  test('is het niet als het woord uit twee bekende woorden bestaat', () => {
    expect(eerste('overdrachtplan')).toMatchObject({
      belang: 1,
      termen: ['overdracht 0.6', 'plan 0.6'],
      stammen: ['overdrachtplan', 'overdrach', 'plan'],
    });
  });
});

describe('getallen', () => {
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
  ])('%s is ook %s, en andersom', (cijfer, woord) => {
    expect(eerste(cijfer)).toMatchObject({ belang: 1, termen: [`${cijfer} 1`, `${woord} 0.95`], stammen: [cijfer, woord] });
    expect(eerste(woord)).toMatchObject({ belang: 1, termen: [`${woord} 1`, `${cijfer} 0.95`], stammen: [woord, cijfer] });
  });
  test.each(['11', 'r57', '6.1.6'])('%s wordt gezocht zoals het is', (getypt) => {
    expect(eerste(getypt)).toEqual({ woord: getypt, belang: 1, termen: [`${getypt} 1`], stammen: [getypt], losse: [] });
  });
});

describe('twee woorden die er één zijn', () => {
  const kort = (vraag: string) => plan(vraag).delen.map(({ woord, losse }) => [woord, ...losse].join(' '));
  test('los getypt, omgedraaid of met een fout in het tweede', () => {
    expect(kort('casus regie')).toEqual(['casusregie casus regi']);
    expect(kort('regie casus')).toEqual(['casusregie regi casus']);
    expect(kort('casus regiseur')).toEqual(['casusregisseur casus regiseur']);
    expect(eerste('casus regie')).toMatchObject({ belang: 1, termen: ['casusregie 1', 'casus 0.6', 'regie 0.6'], stammen: ['casusregi'] });
    expect(plan('casus regiseur').gelezenAls).toEqual([]);
  });
  test('het woord erna begint opnieuw', () => {
    expect(kort('casus regie casus regie plan')).toEqual(['casusregie casus regi', 'casusregie casus regi', 'plan']);
    expect(kort('herstel plan')).toEqual(['herstelplan herstel plan']);
  });
  test('een tweede woord dat bekend is, ook in een andere vorm, wordt niet verbeterd', () => {
    expect(kort('casus melding')).toEqual(['casus', 'melding']);
    expect(kort('casus meldt')).toEqual(['casus', 'meldt']);
    expect(kort('casus xyzzyq')).toEqual(['casus', 'xyzzyq']);
  });
});

describe('de hele vraag', () => {
  test('stopwoorden en vraagwoorden vallen weg, in hun volgorde, tenzij er niets anders is', () => {
    const gelezen = plan('Hoe overdracht van de casus?');
    expect(gelezen.vraag).toBe('Hoe overdracht van de casus?');
    expect(gelezen.delen.map(({ woord }) => woord)).toEqual(['overdracht', 'casus']);
    expect(gelezen.weggelaten).toEqual(['hoe', 'van', 'de']);
    expect(gelezen.paren).toEqual(['overdracht casus']);
    expect(plan('hoe de').delen.map(({ woord }) => woord)).toEqual(['hoe', 'de']);
    expect(plan('').delen).toEqual([]);
  });
  test('een afkorting in hoofdletters is geen stopwoord', () => {
    expect(plan('OM en melding').delen.map(({ woord }) => woord)).toEqual(['om', 'melding']);
    expect(plan('om en melding').delen.map(({ woord }) => woord)).toEqual(['melding']);
  });
  test('woorden naast elkaar zoals ze zijn getypt', () => {
    expect(plan('casus regie melding').paren).toEqual(['casus regie', 'regie melding']);
    expect(plan('casus').paren).toEqual([]);
  });
  test('een citaat alleen wordt ook woord voor woord gezocht, een citaat met iets erbij niet', () => {
    expect(plan('"casus" "de melding"')).toMatchObject({ citaten: ['casus', 'de melding'], weggelaten: ['de'] });
    expect(plan('"casus" "de melding"').delen.map(({ woord }) => woord)).toEqual(['casus', 'melding']);
    expect(plan('"casus" plan').delen.map(({ woord }) => woord)).toEqual(['plan']);
    expect(plan('plan').citaten).toEqual([]);
  });
  test('secties die met hun nummer zijn genoemd, als ze bestaan', () => {
    expect(plan('bijlage 6 en paragraaf 6.1').genoemd).toEqual([2, 0]);
    expect(plan('paragraaf 9.9').genoemd).toEqual([]);
  });
});
