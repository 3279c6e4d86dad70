/** One field: what is let through, and that a refusal says what to do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedoelt, isLeeg, keurDatum, keurId, keurMail, keurTekst, keurTelefoon, kiesbaar, onbekendVeld } from '../../../src/redactie/velden';

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
    '0800 123 45 67',
    '0906-1234567',
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
  it.each(['113', '144', '116111', '140416'])('%s, a short one, may', (nummer) => {
    expect(keurTelefoon(nummer)).toBeUndefined();
  });
  it.each([
    ...['1123', '9112', '11611', '1161111', '116a11', '14013a', '9140416', '14041612'],
    ...['080020001', '90800-2000', '0800a', '0900 88441', '08001a34567', '013 123 45 678', '9013 123 45 67', '0900-123456789'],
  ])('%s, a known one with something before, in or behind it, may not', (nummer) => {
    expect(keurTelefoon(nummer)).toBeDefined();
  });
  it('a sign before or behind the digits is no digit', () => {
    for (const nummer of ['a013', '013a', '+', '++13']) expect(keurTelefoon(nummer)?.wat).toContain('geen cijfer');
    expect(kiesbaar('013 0031 4')).toBe('01300314');
    expect(keurTelefoon('0901-2000')).toBeDefined();
    expect(keurTelefoon('0901 234 567')).toBeUndefined();
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

describe('what is wrong with a mail address', () => {
  it.each([
    ['team', 'In het e-mailadres staat geen @.'],
    ['a@b@c.nl', 'Hier staat meer dan één @.'],
    ['team @gemeente.nl', 'In het e-mailadres staat een spatie.'],
    ['team@gemeente', 'Dit is geen geldig e-mailadres.'],
    [7, 'Hier hoort een e-mailadres.'],
  ])('%s: %s', (adres, wat) => {
    expect(keurMail(adres)).toEqual({ wat, doe: 'Schrijf het adres zoals naam@gemeente.nl.' });
  });
  it('two hundred characters may, one more may not', () => {
    const adres = (lengte: number) => `jo@${'a'.repeat(lengte - 6)}.nl`;
    expect([adres(200).length, keurMail(adres(200)), keurMail(adres(201))?.wat]).toEqual([200, undefined, 'Dit is geen geldig e-mailadres.']);
  });
});

describe('what is wrong with a text', () => {
  const keur = keurTekst(10);
  it.each([
    [3, 'Hier staat een getal in plaats van tekst.', 'Zet aanhalingstekens om de tekst.'],
    [[], 'Hier hoort tekst.', 'Schrijf de tekst tussen aanhalingstekens.'],
    [' \n', 'De tekst is leeg.', 'Vul het veld in of laat het weg.'],
    ['ab<i>c', 'In de tekst staat HTML of script ("<i").', 'Schrijf gewone tekst zonder < en >.'],
    ['<script src=x>', 'In de tekst staat HTML of script ("<script src=x").', 'Schrijf gewone tekst zonder < en >.'],
    [`<p ${'x'.repeat(40)}>`, `In de tekst staat HTML of script ("<p ${'x'.repeat(19)}").`, 'Schrijf gewone tekst zonder < en >.'],
    ['a\u202eb', 'In de tekst staat een onzichtbaar teken.', 'Typ de tekst opnieuw, zonder te plakken.'],
    ['elf letters', 'De tekst is te lang: 11 tekens.', 'Maak de tekst korter: hoogstens 10 tekens.'],
  ])('%s: %s', (waarde, wat, doe) => {
    expect(keur(waarde)).toEqual({ wat, doe });
  });
  it.each(['tien tekens', 'a < b', 'a\tb\r\nc', 'co\u00ad\u200dp'])('%s may', (waarde) => {
    expect(keurTekst(11)(waarde)).toBeUndefined();
  });
});

it('nothing filled in is empty; nought and no are not', () => {
  expect([undefined, null, ''].map(isLeeg)).toEqual([true, true, true]);
  expect([0, false, ' ', []].map(isLeeg)).toEqual([false, false, false, false]);
});

it('a field that is not known gets the nearest one, or all of them', () => {
  expect(onbekendVeld('telefon', ['naam', 'telefoon'])).toEqual({ wat: 'Het veld "telefon" bestaat niet.', doe: 'Bedoelt u "telefoon"?' });
  expect(onbekendVeld('xyz', ['naam', 'telefoon'])).toEqual({ wat: 'Het veld "xyz" bestaat niet.', doe: 'Gebruik alleen: naam, telefoon.' });
  // Of ten pairs of letters three are the same: a likeness of exactly 0.3.
  expect(bedoelt('abcdefghijk', ['abcdzzzzzzz'], 'geen')).toBe('Bedoelt u "abcdzzzzzzz"?');
  expect(bedoelt('abcdefghijk', ['abczzzzzzzz'], 'geen')).toBe('geen');
});

describe('a date', () => {
  it('exists and is written as JJJJ-MM-DD', () => {
    expect(keurDatum()('2024-02-29')).toBeUndefined();
    expect(keurDatum()('2026-02-29')?.wat).toBe('Deze dag bestaat niet.');
    expect(keurDatum()('2026-13-01')?.wat).toBe('Deze dag bestaat niet.');
    expect(keurDatum()('24-11-2026')?.doe).toBe('Bedoelt u "2026-11-24"?');
    expect(keurDatum()('november')?.doe).toContain('JJJJ-MM-DD');
    expect(keurDatum()(20261124)?.wat).toBe('Hier hoort een datum.');
    expect(keurDatum()('1/2/2026')).toEqual({ wat: 'De datum staat er anders dan nodig is.', doe: 'Bedoelt u "2026-02-01"?' });
    const doe = 'Schrijf de datum als JJJJ-MM-DD, bijvoorbeeld "2026-11-24".';
    for (const datum of ['31-02-2026', '12026-11-24', '2026-11-245', '124-11-2026', '24-11-20267', 'x'])
      expect(keurDatum()(datum)).toEqual({ wat: 'De datum staat er anders dan nodig is.', doe });
  });
  it('does not lie after today, when today is known', () => {
    expect(keurDatum('2026-11-24')('2026-11-24')).toBeUndefined();
    expect(keurDatum('2026-11-24')('2026-11-25')).toEqual({
      wat: 'Deze dag ligt in de toekomst.',
      doe: 'Schrijf de dag waarop u het echt hebt gecontroleerd.',
    });
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
