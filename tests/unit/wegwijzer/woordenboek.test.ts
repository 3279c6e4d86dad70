import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kortIn, voluit } from '../../../src/wegwijzer/woordenboek';

const heenEnTerug = (teksten: readonly string[]) => {
  const kort = kortIn(teksten);
  return kort.teksten.map((tekst) => voluit(tekst, kort.woorden));
};
const ZIN = 'Het lokale team houdt zicht op veiligheid en belt Veilig Thuis.';

describe('texts that share their words', () => {
  it('come back as they were, whatever is in them', () => {
    const teken = fc.integer({ min: 0, max: 0x2ff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.oneof(teken, fc.constantFrom('😀', '\n', '…', '\ud800')) })), (teksten) => {
        expect(heenEnTerug(teksten)).toEqual(teksten);
      }),
    );
  });

  it('come back as they were when they are built from the same words', () => {
    const woord = fc.constantFrom('Veilig Thuis', 'het lokale team', 'veiligheid', 'zicht', ' ', '. ', 'é', '…', '“', 'zicht op veiligheid');
    fc.assert(
      fc.property(fc.array(fc.array(woord, { maxLength: 30 }), { maxLength: 12 }), (zinnen) => {
        const teksten = zinnen.map((delen) => delen.join(''));
        expect(heenEnTerug(teksten)).toEqual(teksten);
      }),
    );
  });

  it('take less room when they repeat themselves', () => {
    const teksten = [ZIN, `Als u twijfelt: ${ZIN}`, `${ZIN} ${ZIN}`];
    expect(JSON.stringify(kortIn(teksten)).length).toBeLessThan(JSON.stringify(teksten).length / 2);
  });

  it('stay as they are when nothing is repeated', () => {
    expect(kortIn([ZIN])).toEqual({ teksten: [ZIN], woorden: [] });
  });

  it('stay as they are when they have a letter that would stand for a word', () => {
    const teksten = Array.from({ length: 9 }, () => `${ZIN} Ā`);
    expect(kortIn(teksten)).toEqual({ teksten, woorden: [] });
  });

  it.each(['Ā', 'naĀr', '˿'])('stay as they are when only one of them has such a letter: %s', (eigen) => {
    const teksten = [eigen, ZIN, ZIN, ZIN];
    expect(kortIn(teksten)).toEqual({ teksten, woorden: [] });
  });
});

describe('a word in the list', () => {
  // It takes two bytes each time, and in the list its letters and three signs; it must save twelve.
  it.each([
    [19, 2, 1],
    [18, 2, 0],
    [10, 4, 1],
    [10, 3, 0],
    [6, 6, 1],
    [6, 5, 0],
  ])('of %i letters that stands %i times: %i', (lengte, aantal, verwacht) => {
    // Each time another sign behind it, or word and sign would make a longer phrase.
    const teksten = Array.from('!?:;,.'.slice(0, aantal), (teken) => `${'a'.repeat(lengte)}${teken}`);
    expect(kortIn(teksten).woorden).toEqual(verwacht === 1 ? ['a'.repeat(lengte)] : []);
  });

  it('is the phrase that saves most, and stands in the texts as the first letter', () => {
    const zin = 'voorzichtig overdragen nu';
    expect(kortIn([`${zin}!`, `${zin}?`])).toEqual({ teksten: ['Ā!', 'Ā?'], woorden: [zin] });
  });

  it('is a phrase of at most six words and signs between them', () => {
    const zin = 'een twee drie vier';
    const { woorden } = kortIn(Array.from('!?:;,', (teken) => `${zin}${teken}`));
    expect(woorden[0]).toBe(' twee drie vier');
  });

  it('can hold the letter of a word before it', () => {
    const zin = Array.from('abcdefghijkl', (letter) => letter.repeat(9)).join(' ');
    const teksten = Array.from({ length: 30 }, (_, nr) => `${zin}${'!'.repeat(nr)}`);
    const { woorden } = kortIn(teksten);
    expect(woorden.some((woord) => /[\u0100-\u02ff]/u.test(woord))).toBe(true);
    expect(heenEnTerug(teksten)).toEqual(teksten);
  });
});

describe('the list', () => {
  it('gives nothing for a letter that stands for no word of it, and leaves texts alone when it is empty', () => {
    expect(voluit('Ā en ā.', ['dit'])).toBe('dit en .');
    expect(voluit('Ā en ā.', [])).toBe('Ā en ā.');
  });

  it('holds as many words as there are letters for them, and no more', () => {
    const veel = Array.from({ length: 540 }, (_, nr) => `woordmetveelletters${nr}`);
    const teksten = [veel.join(' '), veel.toReversed().join('-')];
    expect(kortIn(teksten).woorden).toHaveLength(0x200);
    expect(heenEnTerug(teksten)).toEqual(teksten);
  });
});
