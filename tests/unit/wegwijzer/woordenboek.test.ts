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

  it('hold at most as many words as there are letters for them', () => {
    const veel = Array.from({ length: 540 }, (_, nr) => `woordnummer${nr}`);
    const teksten = [veel.join(' '), veel.toReversed().join('-')];
    expect(kortIn(teksten).woorden.length).toBeLessThanOrEqual(0x200);
    expect(heenEnTerug(teksten)).toEqual(teksten);
  });
});
