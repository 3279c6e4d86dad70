import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bevatBsn, doorstaatElfproef } from '../../../src/formulier/bsn.ts';

const GELDIG = '123456782';
/** Any code units, lone surrogates and control characters too; far cheaper to set up than fast-check's own 'binary' strings. */
const tekens = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 200 }).map((codes) => String.fromCharCode(...codes));

describe('elfproef', () => {
  it.each([GELDIG, '111222333', '000000012'])('accepts %s', (cijfers) => expect(doorstaatElfproef(cijfers)).toBe(true));
  it.each(['123456789', '000000000', '12345678', '1234567820', '', 'abcdefghi'])('refuses "%s"', (cijfers) =>
    expect(doorstaatElfproef(cijfers)).toBe(false),
  );

  it('accepts at most one last digit after any eight digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{7}$/), (begin) => {
        const goed = Array.from({ length: 10 }, (_, cijfer) => `${begin}${cijfer}`).filter(doorstaatElfproef);
        expect(goed.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('bevatBsn', () => {
  it.each([GELDIG, `BSN: ${GELDIG}.`, 'bsn 123 456 782', '123.456.782', '1234.56.782', '123-456-782', `regel een\n${GELDIG}`, `👩‍👧 ${GELDIG} \u202e`])(
    'sees a BSN in "%s"',
    (tekst) => expect(bevatBsn(tekst)).toBe(true),
  );
  it.each([
    '',
    '123456789',
    '0612345678',
    '06 12345678',
    '013 – 7516 789',
    `9${GELDIG}`,
    `${GELDIG}0`,
    `1 ${GELDIG}`,
    `${GELDIG} 1`,
    `${GELDIG}.5`,
    '12-03-2026',
    'VT-2026-01234',
    '123 456.782',
    'NL91ABNA0417164300',
  ])('sees none in "%s"', (tekst) => expect(bevatBsn(tekst)).toBe(false));
  it('never falls over, not at a long text either', () => {
    fc.assert(
      fc.property(tekens, (tekst) => typeof bevatBsn(tekst) === 'boolean'),
      { numRuns: 50 },
    );
    expect(bevatBsn('1 2'.repeat(10_000))).toBe(false);
    expect(bevatBsn(`${'1 2'.repeat(10_000)} bsn ${GELDIG}`)).toBe(true);
  });
});
