/** One step: which answers a question takes, and in which order answers are put. */
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import {
  begin,
  gebeurtenisVoor,
  gebeurtenissenBij,
  genormaliseerd,
  isVraag,
  kenmerkenVan,
  naamVan,
  opVolgorde,
  stap,
} from '../../../src/wegwijzer/stap';
import { fout, lijstje } from '../../hulp/kleine-machines';
import { antwoord } from '../../hulp/wegwijzer';

describe('the event of an answer', () => {
  it('is the answer itself, also when it is given twice', () => {
    expect(gebeurtenisVoor(lijstje, antwoord('contact', 'nee'))).toEqual({ type: 'nee' });
    expect(gebeurtenisVoor(lijstje, antwoord('contact', 'nee', 'nee'))).toEqual({ type: 'nee' });
  });

  it("is 'vormen' with the values in the order of the walkthrough, each once", () => {
    expect(gebeurtenisVoor(directeOverdracht, antwoord('bijzondere-vorm', 'stalking', 'pcf', 'stalking'))).toEqual({
      type: 'vormen',
      waarden: ['pcf', 'stalking'],
    });
    expect(gebeurtenisVoor(directeOverdracht, antwoord('bijzondere-vorm', 'geen'))).toEqual({ type: 'geen' });
  });

  it.each([
    ['a question that does not exist', antwoord('kleur', 'ja')],
    ['a name every object has', antwoord('constructor', 'ja')],
    ['an outcome', antwoord('nog-niet-vastgesteld', 'ja')],
    ['an answer the question does not have', antwoord('acuut', 'misschien')],
    ['no answer', antwoord('acuut')],
    ['two answers to a question that takes one', antwoord('acuut', 'ja', 'nee')],
    ['the name under which several values travel', antwoord('bijzondere-vorm', 'vormen')],
    ['a value beside one that stands alone', antwoord('bijzondere-vorm', 'pcf', 'geen')],
    ['a value of a multiple-choice question at another question', antwoord('acuut', 'pcf')],
  ])('does not exist for %s', (_naam, gegeven) => {
    expect(gebeurtenisVoor(directeOverdracht, gegeven)).toBeNull();
    expect(genormaliseerd(directeOverdracht, gegeven)).toBeNull();
  });
});

describe('a question', () => {
  it('is what asks for an answer: no outcome, no choice, no name of something else', () => {
    expect(['acuut', 'weging', 'nog-niet-vastgesteld', 'kleur', 'constructor'].filter((id) => isVraag(directeOverdracht, id))).toEqual(['acuut']);
  });

  it('has its answers as events, in the order of the machine, each value of a multiple choice by itself', () => {
    const [geen, ...rest] = gebeurtenissenBij(directeOverdracht, 'bijzondere-vorm');
    const vormen = directeOverdracht.meerkeuze['bijzondere-vorm'] ?? [];
    expect(geen).toEqual({ type: 'geen' });
    expect(rest).toEqual([...vormen.map((vorm) => ({ type: 'vormen', waarden: [vorm] })), { type: 'weet-niet' }]);
    expect(gebeurtenissenBij(directeOverdracht, 'nog-niet-vastgesteld')).toEqual([]);
    expect(gebeurtenissenBij(directeOverdracht, 'kleur')).toEqual([]);
  });
});

describe('an answer put in order', () => {
  it('keeps its question, with its values in the order of the walkthrough', () => {
    expect(genormaliseerd(lijstje, antwoord('contact', 'ja', 'ja'))).toEqual(antwoord('contact', 'ja'));
    expect(genormaliseerd(directeOverdracht, antwoord('bijzondere-vorm', 'vgv', 'pcf'))).toEqual(antwoord('bijzondere-vorm', 'pcf', 'vgv'));
  });
});

describe('a step', () => {
  it('leads from the open question to the next, with the flag the answer sets', () => {
    const na = stap(lijstje, begin(lijstje), ['nee']);
    expect(na && [naamVan(na), kenmerkenVan(na)]).toEqual(['compleet', ['open']]);
    expect([naamVan(begin(lijstje)), kenmerkenVan(begin(lijstje))]).toEqual(['bevestigd', []]);
  });

  it('is not taken at an answer the question does not have', () => {
    expect(stap(lijstje, begin(lijstje), ['misschien'])).toBeNull();
  });

  it('counts as flags only what is on, and nothing else a machine may hold', () => {
    const machine = createMachine({ context: { aan: true, uit: false, telt: 1, naam: 'ja' }, initial: 'a', states: { a: {} } });
    expect(kenmerkenVan(begin(fout({}, { machine })))).toEqual(['aan']);
  });
});

describe('the order of answers', () => {
  it('is that of the questions in the machine; unknown questions come last, by name', () => {
    const door = ['zz', 'contact', 'aa', 'bevestigd', 'mm', 'compleet'].map((vraag) => antwoord(vraag, 'ja'));
    const verwacht = ['bevestigd', 'compleet', 'contact', 'aa', 'mm', 'zz'];
    expect(opVolgorde(lijstje, door).map(({ vraag }) => vraag)).toEqual(verwacht);
    expect(opVolgorde(lijstje, [...door].reverse()).map(({ vraag }) => vraag)).toEqual(verwacht);
  });

  it('keeps two answers to one unknown question as they were, and does not touch the list it was given', () => {
    const door = [antwoord('zz', 'eerst'), antwoord('zz', 'later'), antwoord('contact', 'ja')];
    expect(opVolgorde(lijstje, door)).toEqual([antwoord('contact', 'ja'), antwoord('zz', 'eerst'), antwoord('zz', 'later')]);
    expect(door[0]?.vraag).toBe('zz');
  });
});
