/** The letter under which a name stands. */
import { describe, expect, it } from 'vitest';
import { perLetter } from '../../../src/taal/letters';

describe('perLetter', () => {
  it('puts a name under its first letter, whatever stands before it', () => {
    const groepen = perLetter(['‘Ééndaags', ' 18 maanden', 'egaal', 'Zicht', '- aap'], (naam) => naam);
    expect([...groepen]).toEqual([
      ['0-9', [' 18 maanden']],
      ['A', ['- aap']],
      ['E', ['‘Ééndaags', 'egaal']],
      ['Z', ['Zicht']],
    ]);
  });
  it('folds accents and quotation marks, and puts digits together', () => {
    const groepen = perLetter(['’t Loket', 'Eén', 'eergerelateerd', '18 maanden'], (naam) => naam);
    expect([...groepen].map(([letter, lijst]) => [letter, lijst])).toEqual([
      ['0-9', ['18 maanden']],
      ['E', ['Eén', 'eergerelateerd']],
      ['T', ['’t Loket']],
    ]);
  });

  const letters = (...namen: string[]) => [...perLetter(namen, (naam) => naam)];
  it('sorts without regard to punctuation, and capitals beside small letters', () => {
    expect(letters('zorg', '(veilig) thuis', 'Veiligheid', '“veilig”', 'zicht')).toEqual([
      ['V', ['“veilig”', '(veilig) thuis', 'Veiligheid']],
      ['Z', ['zicht', 'zorg']],
    ]);
  });
  it('a name without a letter in front stands with the digits', () => {
    expect(letters('9 a', ' § 6', '')).toEqual([['0-9', ['', ' § 6', '9 a']]]);
  });
});
