/** Ways of asking for a page, and which page stands first. */
import { describe, expect, test } from 'vitest';
import { maakPlan } from '../../../src/zoeken/plan';
import { eerstePagina, puntenVoorPaginas, woordenVanPaginas } from '../../../src/zoeken/paginas';
import { leesZegswijze, maakZegging, vergelijk, zoekkernen } from '../../../src/zoeken/zegging';
import { deel, maakGegevens, naslag, plan, type Proef } from './proef';

const STOP = new Set(['de', 'het', 'ik', 'op', 'wordt']);
const zegging = (tekst: string, algemeen: string[] = []) => maakZegging(leesZegswijze(tekst, STOP), 0, false, new Set(algemeen));

describe('reading', () => {
  test('the form, and the words without stop words, question words and words of the form', () => {
    expect(leesZegswijze('Hoeveel dagen is de termijn voor contact op', STOP)).toEqual({ vorm: 'termijn', woorden: ['is', 'voor', 'contact'] });
    expect(leesZegswijze('wie belt de melder', STOP)).toEqual({ vorm: 'wie', woorden: ['belt', 'melder'] });
    expect(leesZegswijze('dagen', STOP)).toEqual({ vorm: undefined, woorden: ['dagen'] });
  });
  test('stems with their weight; names of a party are the same', () => {
    expect([...zegging('melding wijkteam VT', ['melding', 'vt', 'wijkteam']).kern]).toEqual([
      ['meld', 0.35],
      ['lokal', 0.35],
      ['team', 0.35],
      ['veilig', 0.35],
      ['thuis', 0.35],
    ]);
    expect([...zegging('huishouden familie').kern.keys()]).toEqual(['gezin']);
  });
});

describe('comparing', () => {
  const overlap = (tekst: string, ...rest: Parameters<typeof plan>) => {
    const { vanVraag, vanZegging } = vergelijk(plan(...rest), zegging(tekst));
    return [vanVraag, vanZegging].map((getal) => Number(getal.toFixed(3)));
  };
  test('shares of both, by weight', () => {
    expect(overlap('aa bb', [deel('aa'), deel('bb')])).toEqual([1, 1]);
    expect(overlap('aa bb', [deel('aa')])).toEqual([1, 0.5]);
    expect(overlap('aa', [deel('aa'), deel('cc', { belang: 0.5 })])).toEqual([0.667, 1]);
    expect(overlap('aa', [deel('cc')])).toEqual([0, 0]);
  });
  test('an unknown word is something else that is asked', () => {
    expect(overlap('aa', [deel('aa'), deel('xx', { belang: 0, oordeel: 'onbekend' })])).toEqual([0.5, 1]);
  });
  test('the same form counts on both sides, another on its own', () => {
    expect(overlap('wie aa', [deel('aa')], { vorm: 'wie' })).toEqual([1, 1]);
    expect(overlap('hoe lang aa', [deel('aa')], { vorm: 'wie' })).toEqual([0.625, 0.556]);
    expect(overlap('aa', [deel('aa')], { vorm: 'termijn' })).toEqual([0.556, 1]);
    expect(overlap('hoe lang aa', [deel('aa'), deel('dagen')], { vorm: 'termijn' })).toEqual([1, 1]);
  });
  test('a joined word by its parts, and a party by its other name', () => {
    expect(overlap('casus regi', [deel('casusregi', { losse: ['casus', 'regi'] })])).toEqual([1, 1]);
    expect(overlap('veilig thuis', [deel('vt')])).toEqual([1, 1]);
    expect(zoekkernen(plan([deel('vt'), deel('ab', { losse: ['a', 'b'] })]))).toEqual(['veilig', 'thuis', 'ab', 'a', 'b']);
  });
});

describe('which page stands first', () => {
  const pagina = (pad: string, titel: string, ...zegswijzen: string[]) => ({ pad, titel, tekst: '', zegswijzen });
  const paginas = [
    pagina('/formulieren/opschaling/', 'Opschaling melder', 'anoniem geweld vastleggen'),
    pagina('/antwoorden/#melder', 'Anonieme melder', 'melder politie', 'hoe snel anoniem'),
    pagina('/wegwijzers/weg/', 'Weg', 'melder politie'),
    pagina('/begrippen/#x', 'Melder gedragswetenschappers'),
  ];
  const proef: Proef = { paginas };
  const eerste = (vraag: string) => {
    const doel = eerstePagina(maakPlan(vraag, naslag(proef)), naslag(proef));
    return doel === undefined ? undefined : maakGegevens(proef).doelen[doel]?.id;
  };
  test('one that is asked for so, an answer before a walkthrough', () => {
    expect(eerste('melder politie')).toBe('/antwoorden/#melder');
    expect(eerste('politie van de melder')).toBe('/antwoorden/#melder');
  });
  test('one that has all words of the query and little more', () => {
    expect(eerste('anoniem geweld')).toBe('/formulieren/opschaling/');
    expect(eerste('geweld')).toBeUndefined();
  });
  test('none for one word, unless a period is asked', () => {
    expect(eerste('anoniem')).toBeUndefined();
    expect(eerste('wie anoniem')).toBeUndefined();
    expect(eerste('hoe snel anoniem')).toBe('/antwoorden/#melder');
    expect(eerste('binnen hoeveel dagen anoniem')).toBe('/antwoorden/#melder');
  });
  test('never a term, nor one with another word in the query', () => {
    expect(eerste('melder gedragswetenschappers')).toBeUndefined();
    expect(eerste('melder politie geweld casusregie')).toBeUndefined();
  });
  test('pages get points by likeness and kind', () => {
    const punten = puntenVoorPaginas(maakPlan('melder politie', naslag(proef)), naslag(proef));
    expect([...punten].map(([doel, waarde]) => [doel, Number(waarde.toFixed(2))])).toEqual([
      [8, 0.64],
      [9, 3],
      [10, 2.7],
      [11, 0.3],
    ]);
  });
  test('a page is a place for words that only it has', () => {
    const gelezen = maakPlan('vastleggen geweld', naslag(proef));
    expect(gelezen.delen.map(({ oordeel }) => oordeel)).toEqual(['plek', 'staat']);
    expect(woordenVanPaginas(gelezen, naslag(proef)).map(({ woord }) => woord)).toEqual(['vastleggen', 'geweld']);
    expect(woordenVanPaginas(maakPlan('vastleggen stabiele politie', naslag(proef)), naslag(proef))).toEqual([]);
  });
});
