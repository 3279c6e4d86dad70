/** Which words of a sentence are marked. */
import { describe, expect, it, test } from 'vitest';
import { inStukken, maakHerkenner, maakMarkering } from '../../../src/zoeken/markeren';
import type { Treffers } from '../../../src/zoeken/typen';

describe('what is a hit', () => {
  test('the word itself or a form of it, with punctuation attached; a letter alone is not', () => {
    const herken = maakHerkenner(['Melding', 'plan b', 'één']);
    expect(['melding', '(Meldingen)', 'gemeld.', 'plannen', 'Een,', 'vt-melding'].map(herken)).toEqual([true, true, true, true, true, true]);
    expect(['b', 'melder', '', '–', 'planeet'].map(herken)).toEqual([false, false, false, false, false]);
    expect(maakHerkenner([])('plan')).toBe(false);
    expect(maakHerkenner(['ok'])('ok')).toBe(true);
  });
  test('what is typed in capitals only in capitals, with punctuation and joined words', () => {
    const om = maakHerkenner(['om'], 'het OM');
    expect(['OM', '(OM),', 'OM-zaak', 'ZVH/OM'].map(om)).toEqual([true, true, true, true]);
    expect(['om', 'Om', 'omgaan', 'Omdat'].map(om)).toEqual([false, false, false, false]);
    expect(['VT-om', 'VT/OM'].map(om)).toEqual([false, true]);
    expect(maakHerkenner(['lvb'], 'lvb')('LVB')).toBe(true);
    expect(['LVB', 'lvb'].map(maakHerkenner(['lvb'], 'LVB'))).toEqual([true, false]);
  });
  test('beside an abbreviation the other words count in any form', () => {
    expect(['melding', 'Meldingen', 'OM', 'om'].map(maakHerkenner(['om', 'melding'], 'melding OM'))).toEqual([true, true, true, false]);
  });
});

const met = (termen: string[], zinsdelen: string[] = []): Treffers => ({
  groepen: termen.map((term) => ({ termen: [term], belang: 1 })),
  zinsdelen: zinsdelen.map((tekst) => ({ tekst, belang: 1 })),
});
/** The marked pieces of a sentence. */
const gemarkeerd = (tekst: string, treffers: Treffers, vraag: string) => {
  const losse = tekst.split(' ');
  return inStukken(losse, maakMarkering(treffers, vraag)(losse))
    .filter(({ raak }) => raak)
    .map((stuk) => stuk.tekst);
};

describe('a term of several words', () => {
  const ZICHT = met(['zicht', 'veiligheid']);
  it.each([
    ['is marked as a whole', 'Het zicht op veiligheid ligt hier', 'zicht op veiligheid', ['zicht op veiligheid']],
    ['also in another form', 'zicht op de veiligheid', 'zicht op de veiligheden', ['zicht op de veiligheid']],
    ['not with words that were not typed', 'zicht op de veiligheid', 'zicht op veiligheid', ['zicht', 'veiligheid']],
    ['not without the words between', 'zicht op veiligheid', 'zicht veiligheid', ['zicht', 'veiligheid']],
    ['not over the end of a sentence', 'Er is zicht. Op veiligheid komt het aan', 'zicht op veiligheid', ['zicht.', 'veiligheid']],
    ['not over a comma behind what stands between', 'zicht op, veiligheid', 'zicht op veiligheid', ['zicht', 'veiligheid']],
    ['a typed word before the first and behind the last stays out', 'op zicht en op veiligheid op', 'zicht op veiligheid', ['zicht', 'veiligheid']],
    ['behind an earlier sentence', 'Ja. Er is zicht op veiligheid.', 'zicht op veiligheid', ['zicht op veiligheid.']],
    ['not over the end of a quotation', 'zicht.” Op veiligheid', 'zicht op veiligheid', ['zicht.”', 'veiligheid']],
    ['not over a joined word of which a part was not typed', 'zicht op/de veiligheid', 'zicht op veiligheid', ['zicht', 'veiligheid']],
    ['over a point within a word', 'zicht o.p veiligheid', 'zicht o p veiligheid', ['zicht o.p veiligheid']],
    ['three words of it', 'de veiligheid op zicht op veiligheid', 'zicht op veiligheid', ['veiligheid op zicht op veiligheid']],
  ])('%s', (_wat, tekst, vraag, stukken) => {
    expect(gemarkeerd(tekst, ZICHT, vraag)).toEqual(stukken);
  });
});

describe('a phrase', () => {
  it.each([
    ['is marked where it stands in full, and its words nowhere else', 'van het gezin en het gezin van ons', ['gezin van'], ['gezin van']],
    ['every time', 'het gezin en het gezin', ['het gezin'], ['het gezin', 'het gezin']],
    ['over signs and joined words', 'voor (het) gezin/huishouden, zei men', ['het gezin huishouden'], ['(het) gezin/huishouden,']],
    ['not when it is cut off', 'voor het', ['het gezin'], []],
    ['an empty one marks nothing', 'voor het', ['–'], []],
  ])('%s', (_wat, tekst, zinsdelen, stukken) => {
    expect(gemarkeerd(tekst, met([], zinsdelen), '')).toEqual(stukken);
  });
});

test('pieces: spaces between marked words are marked, beside them not; a missing mark is none', () => {
  expect(inStukken(['a', 'b', 'c', 'd'], [false, true, true])).toEqual([
    { tekst: 'a ', raak: false },
    { tekst: 'b c', raak: true },
    { tekst: ' d', raak: false },
  ]);
  expect(inStukken([], [])).toEqual([]);
});
