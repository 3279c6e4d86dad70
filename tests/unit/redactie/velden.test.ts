/** One field: what is let through, and that a refusal says what to do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedoelt, keurDatum, keurId, keurMail, keurTekst, keurTelefoon, kiesbaar } from '../../../src/redactie/velden';

describe('a telephone number', () => {
  const goed = [
    '112',
    '14 013',
    '14 0416',
    '0800-2000',
    '0900 8844',
    '013-123 45 67',
    '(013) 123 45 67',
    '06-12 34 56 78',
    '+31 13 123 45 67',
    '0031131234567',
  ];
  it.each([...goed, '+31 (0)13 123 45 67', '088 123 45 67', '0416-123456'])('%s may', (nummer) => {
    expect(keurTelefoon(nummer)).toBeUndefined();
  });
  it.each([
    ['013-12345', '8 cijfers'],
    ['131234567', 'begint niet met 0'],
    ['+32 2 123 45 67', 'geen Nederlands'],
    ['013-123 45 67 (vraag naar Jo)', 'geen cijfer'],
    ['0800-20', '6 cijfers'],
    ['14 013 12 34', 'begint niet met 0'],
    [131234567, 'zonder aanhalingstekens'],
    [null, 'telefoonnummer'],
  ])('%s may not: %s', (nummer, wat) => {
    expect(keurTelefoon(nummer)?.wat).toContain(wat);
    expect(keurTelefoon(nummer)?.doe).toContain('013-123 45 67');
  });
  it('is dialled without country code, spaces and hyphens', () => {
    expect(['+31 (0)13-123 45 67', '0031 13 1234567', '013 123 45 67', '013 – 1234 567', '013‑1234567'].map(kiesbaar)).toEqual(
      Array(5).fill('0131234567'),
    );
  });
});

describe('a mail address', () => {
  it.each(['team@gemeente.nl', 'jo.de-boer+vt@sub.gemeente.nl'])('%s may', (adres) => {
    expect(keurMail(adres)).toBeUndefined();
  });
  it.each([
    'team',
    'team@gemeente',
    'a@b@c.nl',
    'team @gemeente.nl',
    '<b>@gemeente.nl',
    'a@b.nl\nBcc: x@y.nl',
    'team@gemeente.nl, jo@gemeente.nl',
    7,
  ])('%s may not', (adres) => {
    expect(keurMail(adres)?.doe).toContain('naam@gemeente.nl');
  });
});

describe('a date', () => {
  it('exists and is written as JJJJ-MM-DD', () => {
    expect(keurDatum()('2024-02-29')).toBeUndefined();
    expect(keurDatum()('2026-02-29')?.wat).toBe('Deze dag bestaat niet.');
    expect(keurDatum()('2026-13-01')?.wat).toBe('Deze dag bestaat niet.');
    expect(keurDatum()('24-11-2026')?.doe).toBe('Bedoelt u "2026-11-24"?');
    expect(keurDatum()('november')?.doe).toContain('JJJJ-MM-DD');
    expect(keurDatum()(20261124)?.wat).toBe('Hier hoort een datum.');
  });
  it('does not lie after today, when today is known', () => {
    expect(keurDatum('2026-11-24')('2026-11-24')).toBeUndefined();
    expect(keurDatum('2026-11-24')('2026-11-25')?.wat).toContain('toekomst');
  });
});

describe('a text', () => {
  it.each(['Team Toegang', 'a < b & "c"', '1 <3', 'één\nregel meer', '👩‍👧'])('%s may', (tekst) => {
    expect(keurTekst(60)(tekst)).toBeUndefined();
  });
  it.each([
    ['<script>alert(1)</script>', 'HTML of script'],
    ['x <IMG src=x onerror=1>', 'HTML of script'],
    ['</p>', 'HTML of script'],
    ['<!--', 'HTML of script'],
    ['om\u202ekeren', 'onzichtbaar'],
    ['nul\u0000', 'onzichtbaar'],
    ['x'.repeat(61), 'te lang: 61'],
    ['  ', 'leeg'],
    [12, 'getal'],
    [[], 'tekst'],
  ])('%j may not: %s', (tekst, wat) => {
    expect(keurTekst(60)(tekst)?.wat).toContain(wat);
  });
});

it('an id is short and without capitals', () => {
  expect(keurId('lokaal-team')).toBeUndefined();
  for (const waarde of ['Lokaal', 'lokaal team', '', '-x', 3]) expect(keurId(waarde)).toBeDefined();
});

it('the word that was meant: the same beginning or a few letters different', () => {
  const lijst = ['telefoon', 'mail', 'naam', 'gecontroleerd'];
  expect(['tel', 'telefoonnummer', 'e-mail', 'naem', 'gecontroleert'].map((woord) => bedoelt(woord, lijst, '-'))).toEqual([
    'Bedoelt u "telefoon"?',
    'Bedoelt u "telefoon"?',
    'Bedoelt u "mail"?',
    'Bedoelt u "naam"?',
    'Bedoelt u "gecontroleerd"?',
  ]);
  expect([bedoelt('adres', lijst, '-'), bedoelt('adres', [], '-')]).toEqual(['-', '-']);
});

it('whatever stands there: a judgement, never an error', () => {
  fc.assert(
    fc.property(fc.anything(), (waarde) => {
      for (const keur of [keurTelefoon, keurMail, keurDatum(), keurTekst(60), keurId]) {
        const melding = keur(waarde);
        if (melding) expect(melding.wat.length * melding.doe.length).toBeGreaterThan(0);
        else expect(typeof waarde).toBe('string');
      }
    }),
  );
});
