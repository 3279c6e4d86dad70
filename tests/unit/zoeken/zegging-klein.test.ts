/** Ways of asking and pages, at the edges: which of them are the same, which word is which, and when a page is asked for. */
import { describe, expect, test } from 'vitest';
import { maakNaslag } from '../../../src/zoeken/naslag';
import { eerstePagina, puntenVoorPaginas, woordenVanPaginas } from '../../../src/zoeken/paginas';
import { ontpakDoelen, pakDoelen } from '../../../src/zoeken/doelen';
import { maakPlan } from '../../../src/zoeken/plan';
import { leesZegswijze, maakZegging, vergelijk, verschillende } from '../../../src/zoeken/zegging';
import { deel, maakGegevens, naslag, plan, type Proef } from './proef';

const STOP = new Set(['de', 'het']);
const zegging = (tekst: string) => maakZegging(leesZegswijze(tekst, STOP), 0, false, new Set());

describe('ways of asking', () => {
  test('of another form, or with other words, are two', () => {
    const over = (...lijst: string[]) => verschillende('Titel', lijst, STOP).map(({ vorm, woorden }) => [vorm, ...woorden].join(' '));
    expect(over('wie belt ouders', 'mag ouders belt', 'wie ouders belt')).toEqual(['wie belt ouders', 'mag mag ouders belt']);
    expect(over('aab b1', 'aa bb1')).toHaveLength(2);
  });
  test('lose a word that asks, not one that ends like it', () => {
    expect(leesZegswijze('waar zwaar letsel', STOP).woorden).toEqual(['zwaar', 'letsel']);
  });
  test('name a party in each of its names', () => {
    const kern = (tekst: string) => [...zegging(tekst).kern.keys()];
    expect(kern('lt')).toEqual(['lokal', 'team']);
    expect(kern('wijkteam')).toEqual(['lokal', 'team']);
    expect(kern('vt')).toEqual(['veilig', 'thuis']);
    expect([kern('huishouden'), kern('familie')]).toEqual([['gezin'], ['gezin']]);
  });
  test('have a party when they have all of its name', () => {
    expect(vergelijk(plan([deel('vt')]), zegging('veilig plan'))).toEqual({ vanVraag: 0, vanZegging: 0 });
  });
});

/** A page by its path and how it is asked for. */
const proef = (...rijen: readonly [pad: string, ...zegswijzen: string[]][]): Proef => ({
  ingangen: [],
  paginas: rijen.map(([pad, ...zegswijzen]) => ({ pad, titel: 'X', tekst: '', zegswijzen })),
});
const eerste = (vraag: string, ...zegswijzen: string[]) => {
  const data = naslag(proef(['/antwoorden/#a', ...zegswijzen]));
  return eerstePagina(maakPlan(vraag, data), data) !== undefined;
};

describe('a page', () => {
  test('of which the query has one part of a joined word only has no points', () => {
    const data = naslag({ ...proef(['/antwoorden/#a', 'regie toneel']), tekst: [['7.3', 'A', 'casusregie']] });
    expect([...puntenVoorPaginas(maakPlan('casus regie', data), data)]).toEqual([]);
  });
  test('is the place of a word from two fifths of its way of asking on, and of one part of what a word is made of', () => {
    const data = naslag({ ...proef(['/antwoorden/#a', 'aap noot mies wim zus'], ['/antwoorden/#b', 'brief']), tekst: [['7.3', 'A', 'brief post']] });
    const woorden = (vraag: string) => woordenVanPaginas(maakPlan(vraag, data), data).map(({ woord }) => woord);
    expect(woorden('aap noot')).toEqual(['aap', 'noot']);
    expect(woorden('aap')).toEqual([]);
    expect(woorden('briefpost')).toEqual(['briefpost']);
  });
  test('is asked for by what says something: a general word beside it makes no question', () => {
    expect(eerste('melding ouders', 'melding ouders')).toBe(false);
    expect(eerste('school ouders', 'school ouders')).toBe(true);
  });
  test('is asked for with less in common when the form is the same', () => {
    expect(eerste('wie ouders school', 'mag ouders school')).toBe(false);
    expect(eerste('wie ouders school', 'wie ouders school huisarts')).toBe(true);
  });
  test('is not asked for by a period with one word, when more is left over', () => {
    expect(eerste('hoe snel ouders', 'hoe snel ouders school')).toBe(true);
    expect(eerste('hoe snel ouders', 'hoe snel ouders school melding')).toBe(false);
  });
});

describe('the targets', () => {
  test('that are pages are asked for, the text is not, and they have no sentences', () => {
    const tekst: Proef['tekst'] = [['4', 'De plannen', 'Een plan.']];
    const [zonder, met] = [naslag({ tekst, ...proef() }), naslag({ tekst, ...proef(['/antwoorden/#a', 'brief'], ['/contact/']) })];
    expect(met.zeggingenMet(['plan', 'plann'])).toEqual([]);
    expect(met.doelVanZin).toEqual(zonder.doelVanZin);
    expect(met.bekend.alle).not.toContain('plannen');
  });
  test('without ways of asking are called by their title', () => {
    const gegevens = maakGegevens(proef(['/contact/']));
    const doelen = gegevens.doelen.map(({ id, kop, pad, soort, zinnen, voetnoten }) => ({ id, kop, pad, soort, zinnen, voetnoten }));
    const { zeggingenMet, bekend } = maakNaslag({ ...gegevens, doelen });
    expect(zeggingenMet(['x']).map(({ isTitel }) => isTitel)).toEqual([true]);
    expect(bekend.alle).not.toContain('stryker');
    expect(bekend.alle).toContain('x');
  });
  test('keep every form and a way of asking without words over the line', () => {
    const zegswijzen = (['termijn', 'wie', 'mag', 'geval', undefined] as const).map((vorm, nr) => ({ vorm, woorden: nr === 1 ? [] : ['woord'] }));
    const doel = { id: '/antwoorden/#x', kop: 'X', pad: 'antwoorden/#x', soort: 'antwoorden' as const, zinnen: 0, voetnoten: 0, zegswijzen };
    expect(ontpakDoelen(pakDoelen([doel]))).toEqual([doel]);
  });
});
