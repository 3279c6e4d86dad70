/**
 * Advice to make contact never stands without a word on safety (O27): every line that sends someone to the family by telephone, letter or
 * visit is marked, and the mark puts the question how that can be done safely beside it on every page.
 */
import { describe, expect, it } from 'vitest';
import { antwoorden, handelingen, taken } from '../../hulp/uitspraken';

/** Verbs and nouns of approaching the people concerned. */
const BENADEREN =
  /\bcontact(?:en)? met (?:het gezin|de gezin|hen|alle|directbetrokkenen|de directbetrokkenen)|\bhuisbezoek|\bga(?:at)? langs|\blangs(?:gaan|gaat)|(?:start|legt|zoekt|opneemt|leggen van)[^.]*\bcontact(?:en)?\b(?![^.]*Veilig Thuis)|(?:belt|informeert|vertelt|spreekt|bezoekt|schrijft|stuurt)[^.]*\b(?:gezin|directbetrokkenen|ouders|leden)\b|bespreekt[^.]*\bmelding\b|\bpoging(?:en)?\b/iu;

/** Lines that speak of contact without sending anyone to the family. */
const GEEN_OPDRACHT = new Map<string, string>([]);

describe('contact with the people concerned', () => {
  it('is marked wherever a line asks for it', () => {
    const zonder = [...handelingen, ...taken, ...antwoorden].filter(
      ({ tekst, contact }) => BENADEREN.test(tekst) && !contact && !GEEN_OPDRACHT.has(tekst),
    );
    expect(zonder.map(({ waar, tekst }) => `${waar}: ${tekst}`)).toEqual([]);
  });
});
