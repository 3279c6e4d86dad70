/** Which page of this site stands first for a query, and which only take part in the ranking. */
import { describe, expect, test } from 'vitest';
import type { Zoekpagina } from '../../../src/zoeken/gegevens';
import { eerstePagina, puntenVoorPaginas, woordenVanPaginas } from '../../../src/zoeken/paginas';
import { maakPlan } from '../../../src/zoeken/plan';
import { maakGegevens, naslag } from './proef';

/** A page by its path, with its title and how it is asked for. */
type Rij = readonly [pad: string, titel: string, ...zegswijzen: string[]];
const proef = (rijen: readonly Rij[]) => ({
  ingangen: [],
  paginas: rijen.map(([pad, titel, ...zegswijzen]): Zoekpagina => ({ pad, titel, tekst: '', zegswijzen })),
});
const eerste = (vraag: string, ...rijen: Rij[]) => {
  const data = naslag(proef(rijen));
  const doel = eerstePagina(maakPlan(vraag, data), data);
  return doel === undefined ? undefined : maakGegevens(proef(rijen)).doelen[doel]?.id;
};

const ANTWOORD: Rij = ['/antwoorden/#plan', 'Een vraag over iets', 'plan werkt slecht'];
const WEGWIJZER: Rij = ['/wegwijzers/plan/', 'Het plan werkt slecht', 'niets'];
const FORMULIER: Rij = ['/formulieren/plan/', 'Iets vastleggen', 'plan werkt slecht'];
const CONTACT: Rij = ['/contact/', 'Wie u belt', 'plan werkt slecht'];

describe('first stands', () => {
  test('the page that is called so, letter for letter, before one that is asked for so', () => {
    expect(eerste('het plan werkt slecht', ANTWOORD, WEGWIJZER)).toBe('/wegwijzers/plan/');
    expect(eerste('Het plan: werkt slecht!', ANTWOORD, WEGWIJZER)).toBe('/wegwijzers/plan/');
    expect(eerste('het plan werkt slecht', ANTWOORD, ['/wegwijzers/plan/', 'Hetplan werkt slecht', 'niets'])).toBe('/antwoorden/#plan');
  });
  test('of pages that are asked for alike the best kind, in whatever order they come', () => {
    const alle = [ANTWOORD, ['/wegwijzers/ander/', 'Anders', 'plan werkt slecht'] as const, FORMULIER, CONTACT];
    const paden = alle.map(([pad]) => pad);
    for (const [nr, pad] of paden.entries()) {
      expect(eerste('plan werkt slecht', ...alle.slice(nr))).toBe(pad);
      expect(eerste('plan werkt slecht', ...alle.slice(nr).reverse())).toBe(pad);
    }
  });
  test('the page that is most like the query, before a better kind that is less so', () => {
    const [vol, deels]: Rij[] = [
      ['/formulieren/a/', 'A', 'plan ouders school huisarts'],
      ['/antwoorden/#b', 'B', 'plan ouders school'],
    ];
    if (!vol || !deels) throw new Error('Geen rijen.');
    expect(eerste('plan ouders school huisarts', vol, deels)).toBe('/formulieren/a/');
    expect(eerste('plan ouders school huisarts', deels, vol)).toBe('/formulieren/a/');
    expect(eerste('plan ouders school', vol, deels)).toBe('/antwoorden/#b');
  });
  test('no lesson and no term, however it is asked for', () => {
    expect(eerste('plan werkt slecht', ['/leren/plan/', 'Het plan', 'plan werkt slecht'])).toBeUndefined();
    expect(eerste('plan werkt slecht', ['/begrippen/#plan', 'Plan', 'plan werkt slecht'])).toBeUndefined();
  });
});

describe('one word', () => {
  const ouders: Rij = ['/antwoorden/#ouders', 'Ouders', 'ouders'];
  test('is a subject: the text comes first', () => {
    expect(eerste('ouders', ouders)).toBeUndefined();
    expect(eerste('de ouders', ouders)).toBeUndefined();
  });
  test('in a sentence of three is asked for, when the page asks for just that', () => {
    expect(eerste('over de ouders', ouders)).toBe('/antwoorden/#ouders');
    expect(eerste('over de ouders', ['/antwoorden/#ouders', 'X', 'ouders school'])).toBeUndefined();
  });
  test('in a question of the same form is asked for', () => {
    const wie: Rij = ['/antwoorden/#ouders', 'X', 'wie belt ouders'];
    expect(eerste('wie ouders', ['/antwoorden/#ouders', 'X', 'wie ouders'])).toBe('/antwoorden/#ouders');
    expect(eerste('wat ouders', ['/antwoorden/#ouders', 'X', 'wie ouders'])).toBeUndefined();
    expect(eerste('wie ouders', wie)).toBeUndefined();
  });
  test('beside a period is enough', () => {
    const snel: Rij = ['/antwoorden/#ouders', 'X', 'hoe snel ouders bellen'];
    expect(eerste('hoe snel ouders', snel)).toBe('/antwoorden/#ouders');
    expect(eerste('hoe snel ouders', ['/antwoorden/#ouders', 'X', 'hoe snel ouders huisarts school politie'])).toBeUndefined();
  });
});

describe('the word for a kind of page', () => {
  const blad: Rij = ['/formulieren/warm/', 'Warm', 'warme overdracht ouders'];
  const weg: Rij = ['/wegwijzers/warm/', 'Warm', 'warme overdracht ouders'];
  test('is left out for that kind only', () => {
    expect(eerste('formulier warme overdracht ouders', weg, blad)).toBe('/formulieren/warm/');
    expect(eerste('wegwijzer warme overdracht ouders', blad, weg)).toBe('/wegwijzers/warm/');
  });
});

describe('all words of a query in a way of asking', () => {
  const lang: Rij = ['/antwoorden/#lang', 'X', 'plan ouders school'];
  test('are enough when little is left over', () => {
    expect(eerste('plan ouders', lang)).toBe('/antwoorden/#lang');
    expect(eerste('plan ouders', ['/antwoorden/#lang', 'X', 'plan ouders school huisarts politie'])).toBeUndefined();
    expect(eerste('plan', lang)).toBeUndefined();
  });
});

describe('points', () => {
  const punten = (vraag: string, ...rijen: Rij[]) => {
    const data = naslag(proef(rijen));
    const { doelen } = maakGegevens(proef(rijen));
    return [...puntenVoorPaginas(maakPlan(vraag, data), data)].map(([doel, waarde]) => [doelen[doel]?.id, Number(waarde.toFixed(2))]);
  };
  test('go by kind, and by the best way of asking', () => {
    expect(
      punten('plan werkt slecht', ANTWOORD, FORMULIER, CONTACT, ['/leren/x/', 'X', 'plan werkt slecht'], ['/begrippen/#x', 'X', 'plan werkt slecht']),
    ).toEqual([
      ['/antwoorden/#plan', 3],
      ['/formulieren/plan/', 2.55],
      ['/contact/', 2.7],
      ['/leren/x/', 1.8],
      ['/begrippen/#x', 1.2],
    ]);
    expect(punten('plan werkt slecht', ['/antwoorden/#plan', 'X', 'plan', 'plan werkt slecht', 'slecht weer'])).toEqual([['/antwoorden/#plan', 3]]);
  });
  test('and a way of asking that is enough like it is the place of its words', () => {
    const data = naslag(
      proef([
        ['/antwoorden/#a', 'X', 'plan ouders'],
        ['/antwoorden/#b', 'X', 'huisarts belt politie over school en sport'],
      ]),
    );
    const woorden = (vraag: string) => woordenVanPaginas(maakPlan(vraag, data), data).map(({ woord }) => woord);
    expect(woorden('plan ouders')).toEqual(['plan', 'ouders']);
    expect(woorden('plan ouders huisarts')).toEqual(['plan', 'ouders']);
    expect(woorden('huisarts')).toEqual([]);
  });
});
