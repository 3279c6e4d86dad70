import { describe, expect, test } from 'vitest';
import type { Treffers } from '../../../src/zoeken/typen';
import { kiesUittreksel, snijZinnen } from '../../../src/zoeken/zinnen';

const TEKST = 'Het lokale team bevestigt de ontvangst. Na veiligheidsbeoordeling: Het team start zo spoedig met de contacten.';
const met = (...groepen: string[][]): Treffers => ({ groepen: groepen.map((termen) => ({ termen, belang: 1 })), zinsdelen: [] });
const ZINNEN = 'a:6 na-veiligheidsbeoordeling:2 d:8';

describe('sentences', () => {
  test('a section falls apart into sentences with their anchor', () => {
    expect(snijZinnen('4', TEKST, ZINNEN).map(({ anker, tekst }) => [anker, tekst.split(' ')[0]])).toEqual([
      ['4-a', 'Het'],
      ['4-na-veiligheidsbeoordeling', 'Na'],
      ['4-d', 'Het'],
    ]);
  });

  test('numbers run on, a note has an anchor of its own', () => {
    const ankers = snijZinnen('1.1', 'a b c d e', '1 1 5:1 1 #voetnoot-2:1').map(({ anker }) => anker);
    expect(ankers).toEqual(['1.1-1', '1.1-2', '1.1-5', '1.1-6', 'voetnoot-2']);
  });
});

test('a section without sentences, and text after the last sentence', () => {
  expect(snijZinnen('4', 'een twee', '')).toEqual([]);
  expect(snijZinnen('4', 'een twee drie vier', 'a:1 2')).toEqual([
    { anker: '4-a', tekst: 'een' },
    { anker: '4-1', tekst: 'twee drie' },
  ]);
  expect(snijZinnen('4', 'een', '#b:c:1')).toEqual([{ anker: 'b:c', tekst: 'een' }]);
  expect(snijZinnen('4', 'a b c d', 'x2:1 1 3:1 1').map(({ anker }) => anker)).toEqual(['4-x2', '4-1', '4-3', '4-4']);
});

describe('cutting and marking', () => {
  const lopend = (aantal: number, ...raak: number[]) =>
    Array.from({ length: aantal }, (_leeg, plaats) => (raak.includes(plaats) ? 'melding' : `w${plaats}`));
  const stukken = (woorden: string[], ...termen: string[]) =>
    kiesUittreksel([{ anker: '1-1', tekst: woorden.join(' ') }], met(termen))?.stukken ?? [];
  const tekst = (...lijst: Parameters<typeof stukken>) =>
    stukken(...lijst)
      .map((stuk) => stuk.tekst)
      .join('');

  test('what is left out is not marked', () => {
    const lijst = stukken(lopend(60, 20), 'melding');
    expect([lijst[0], lijst.at(-1)]).toEqual([
      { tekst: '… ', raak: false },
      { tekst: ' …', raak: false },
    ]);
  });
  test('a sentence of at most 34 words stays whole', () => {
    expect(tekst(lopend(34, 33), 'melding')).toBe(lopend(34, 33).join(' '));
  });
  test('a longer sentence begins eight words before the hit, or as much earlier as fills the piece', () => {
    expect(tekst(lopend(60, 20), 'melding')).toBe(`… ${lopend(60, 20).slice(12, 46).join(' ')} …`);
    expect(tekst(lopend(60, 8), 'melding')).toBe(`${lopend(60, 8).slice(0, 34).join(' ')} …`);
    expect(tekst(lopend(60, 9), 'melding')).toBe(`… ${lopend(60, 9).slice(1, 35).join(' ')} …`);
    expect(tekst(lopend(60, 34), 'melding')).toBe(`… ${lopend(60, 34).slice(26).join(' ')}`);
    expect(tekst(lopend(60, 59), 'melding')).toBe(`… ${lopend(60, 59).slice(26).join(' ')}`);
    expect(tekst(lopend(35), 'melding')).toBe(`${lopend(35).slice(0, 34).join(' ')} …`);
  });
  test('hits beside each other are one piece, spaces between them are not marked', () => {
    expect(stukken(['de', 'melding', 'meldingen', 'van', 'melding'], 'melding')).toEqual([
      { tekst: 'de ', raak: false },
      { tekst: 'melding meldingen', raak: true },
      { tekst: ' van ', raak: false },
      { tekst: 'melding', raak: true },
    ]);
    expect(stukken(['melding', 'de'], 'melding')).toEqual([
      { tekst: 'melding', raak: true },
      { tekst: ' de', raak: false },
    ]);
  });
});

describe('which sentence', () => {
  const zin = (anker: string, tekst: string) => ({ anker, tekst });
  const gekozen = (zinnen: ReturnType<typeof zin>[], treffers: Treffers, kop?: string) => kiesUittreksel(zinnen, treffers, kop)?.anker;
  const groep = (belang: number, ...termen: string[]) => ({ termen, belang });

  test('words count by their weight, every word of the query once', () => {
    const zinnen = [zin('a', 'team team team team team belt'), zin('b', 'de melding van het plan is')];
    expect(gekozen(zinnen, { groepen: [groep(0.3, 'team'), groep(1, 'melding')], zinsdelen: [] })).toBe('b');
    expect(gekozen(zinnen, { groepen: [groep(1, 'team'), groep(0.4, 'melding'), groep(0.4, 'plan')], zinsdelen: [] })).toBe('a');
    expect(gekozen(zinnen, { groepen: [groep(1, 'team'), groep(0.6, 'melding'), groep(0.6, 'plan')], zinsdelen: [] })).toBe('b');
  });
  test('on equal standing the first, but a sentence of at least six words goes before a heading', () => {
    expect(gekozen([zin('a', 'een twee drie vier melding vijf'), zin('b', 'de melding van het hele team')], met(['melding']))).toBe('a');
    expect(gekozen([zin('a', 'de melding is er nu'), zin('b', 'de melding van het hele team')], met(['melding']))).toBe('b');
  });
  test('of phrases only the heaviest counts that stands there whole', () => {
    const zinnen = [zin('a', 'geen contact en geen hulp voor ons'), zin('b', 'contact met het gezin lukt niet')];
    const delen = (...paren: [string, number][]) => ({ groepen: [], zinsdelen: paren.map(([tekst, belang]) => ({ tekst, belang })) });
    expect(gekozen(zinnen, delen(['lukt niet', 0.5]))).toBe('b');
    expect(gekozen(zinnen, delen(['niet lukt', 0.5]))).toBe('a');
    expect(gekozen(zinnen, delen(['geen contact', 0.4], ['geen hulp', 0.4], ['lukt niet', 0.5]))).toBe('b');
    expect(gekozen(zinnen, delen(['geen contact', 0.6], ['lukt niet', 0.5]))).toBe('a');
  });
  test('the words of a phrase are marked when it stands there whole, else not', () => {
    const raak = (zinsdeel: string) =>
      kiesUittreksel([zin('a', 'contact met het gezin')], { groepen: [], zinsdelen: [{ tekst: zinsdeel, belang: 1 }] })?.stukken.filter(
        (stuk) => stuk.raak,
      );
    expect(raak('het gezin')).toEqual([{ tekst: 'het gezin', raak: true }]);
    expect(raak('gezin het')).toEqual([]);
  });
  test('a heading above that says the same, with or without a colon, is not repeated', () => {
    const zinnen = [zin('a', 'Plan van aanpak:'), zin('b', 'Anders.')];
    expect(gekozen(zinnen, met(['plan']), 'Bijlage 2. Plan van aanpak')).toBe('b');
    expect(gekozen(zinnen, met(['plan']), 'Bijlage 2. Plan')).toBe('a');
    expect(gekozen(zinnen, met(['plan']))).toBe('a');
    expect(gekozen([zin('a', 'Plan: van aanpak')], met(['plan']), 'Plan van aanpak')).toBe('a');
  });
});

describe('excerpt', () => {
  test('the sentence with most words of the query, hits marked, the words literally', () => {
    const uittreksel = kiesUittreksel(snijZinnen('4', TEKST, ZINNEN), met(['starten', 'start'], ['contact', 'contacten']));
    expect(uittreksel?.anker).toBe('4-d');
    expect(uittreksel?.stukken.map(({ tekst }) => tekst).join('')).toBe('Het team start zo spoedig met de contacten.');
    expect(uittreksel?.stukken.filter(({ raak }) => raak).map(({ tekst }) => tekst)).toEqual(['start', 'contacten.']);
  });

  test('a long sentence is cut around the hit', () => {
    const lang = `${'woord '.repeat(60)}casusregie ${'einde '.repeat(20)}`.trim();
    const stukken = kiesUittreksel([{ anker: '1-1', tekst: lang }], met(['casusregie']))?.stukken ?? [];
    expect(stukken[0]?.tekst).toBe('… ');
    expect(stukken.some(({ raak, tekst }) => raak && tekst === 'casusregie')).toBe(true);
    expect(
      stukken
        .map(({ tekst }) => tekst)
        .join('')
        .split(' ').length,
    ).toBeLessThan(40);
  });

  test('a quote points out the sentence, and words from the heading are not repeated', () => {
    const treffers = { ...met(['team']), zinsdelen: [{ tekst: 'bevestigt de ontvangst', belang: 4 }] };
    expect(kiesUittreksel(snijZinnen('4', TEKST, ZINNEN), treffers)?.anker).toBe('4-a');
    expect(kiesUittreksel(snijZinnen('4', TEKST, ZINNEN), met(['veiligheidsbeoordeling']), 'Na veiligheidsbeoordeling')?.anker).not.toBe(
      '4-na-veiligheidsbeoordeling',
    );
  });

  test('a word in capitals points out the sentence that has it in capitals', () => {
    const zinnen = [
      { anker: 'a', tekst: 'het team komt om te praten' },
      { anker: 'b', tekst: 'de officier van het OM komt' },
    ];
    expect(kiesUittreksel(zinnen, met(['om']), '', 'OM')?.anker).toBe('b');
    expect(kiesUittreksel(zinnen, met(['om']), '', 'om')?.anker).toBe('a');
  });

  test('a section without text has no excerpt', () => {
    expect(kiesUittreksel([], met(['woord']))).toBeUndefined();
  });
});
