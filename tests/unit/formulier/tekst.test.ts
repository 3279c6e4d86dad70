import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsTekst, type Bladrij, type Formulierrij } from '../../../src/formulier/tekst.ts';

/** Any code units, lone surrogates and control characters too; far cheaper to set up than fast-check's own 'binary' strings. */
const tekens = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 200 }).map((codes) => String.fromCharCode(...codes));
const AANHEF = { titel: 'Terugkoppeling', versie: 'Bijlage 6, tekst januari 2020' };
const veld = (waarde: string, label = 'Naam:', diep = false): Formulierrij => ({ soort: 'veld', label, waarde, diep });

describe('alsTekst', () => {
  it('begins with title and version, and puts heading, tick and answer in the order of the form', () => {
    const rijen: Formulierrij[] = [
      { soort: 'kop', tekst: 'Reden terugmelding' },
      { soort: 'vinkje', label: 'Geen contact gekregen', aan: true, diep: false },
      veld('Gebeld.', 'Wat is geprobeerd om contact te krijgen?', true),
      { soort: 'vinkje', label: 'Wel contact geen hulpvraag', aan: false, diep: false },
      veld('06', 'Telefoonnummer'),
    ];
    expect(alsTekst(AANHEF, rijen)).toBe(
      [
        'Terugkoppeling',
        'Bijlage 6, tekst januari 2020',
        '',
        'Reden terugmelding',
        '[x] Geen contact gekregen',
        '    Wat is geprobeerd om contact te krijgen? Gebeld.',
        '[ ] Wel contact geen hulpvraag',
        'Telefoonnummer: 06',
        '',
      ].join('\n'),
    );
  });

  it('writes "niet ingevuld" with an empty answer, also when there are spaces only', () => {
    expect(alsTekst(AANHEF, [veld(''), veld(' \n ')])).toMatch(/Naam: niet ingevuld\nNaam: niet ingevuld\n$/u);
    expect(alsTekst(AANHEF, [veld('', '', true)])).toMatch(/ {4}niet ingevuld\n$/u);
  });

  it('puts a block of a repeated group on a line of its own with a dash', () => {
    expect(alsTekst(AANHEF, [{ soort: 'stuk', tekst: 'Poging 1' }, veld('ja')])).toMatch(/2020\n\n– Poging 1\nNaam: ja\n$/u);
  });

  it.each([
    ['Naam', 'Naam: ja'],
    ['Naam:', 'Naam: ja'],
    ['Naam?', 'Naam? ja'],
    ['Naam.', 'Naam.: ja'],
    ['Naam (VT)', 'Naam (VT): ja'],
    ['Gelukt!', 'Gelukt! ja'],
    ['Naam: van wie', 'Naam: van wie: ja'],
  ])('the label "%s" ends in a colon, a question mark or an exclamation mark, and a space', (label, regel) => {
    expect(alsTekst(AANHEF, [veld('ja', label)])).toContain(`\n${regel}\n`);
  });

  it('has the words of the sheet, not the lines to sign on', () => {
    const rijen: Bladrij[] = [
      { soort: 'alinea', tekst: 'Een zin.' },
      { soort: 'punt', tekst: 'een punt;' },
      { soort: 'legende', tekst: 'Kruis aan:' },
      veld('ja'),
      { soort: 'tekenen', tekst: 'Handtekeningen', wie: ['Veilig Thuis'] },
    ];
    expect(alsTekst(AANHEF, rijen)).toMatch(/2020\nEen zin\.\n– een punt;\n\nKruis aan:\nNaam: ja\n$/u);
  });

  it('puts an answer of several lines under the label', () => {
    expect(alsTekst(AANHEF, [veld('een\ntwee', 'Toelichting:', true)])).toContain('    Toelichting:\n    een\n    twee\n');
    expect(alsTekst(AANHEF, [veld('een\rtwee', 'Toelichting:')])).toContain('\nToelichting:\neen\rtwee\n');
  });

  it('leaves every answer whole', () => {
    fc.assert(
      fc.property(tekens, (waarde) => {
        fc.pre(waarde.trim() !== '');
        expect(alsTekst(AANHEF, [veld(waarde)]).includes(waarde)).toBe(true);
      }),
      { numRuns: 50 },
    );
    const lang = '<script>alert(1)</script> \u202eעברית 👩‍👧 \u0007 '.repeat(600);
    expect(alsTekst(AANHEF, [veld(lang)]).includes(lang)).toBe(true);
  });
});
