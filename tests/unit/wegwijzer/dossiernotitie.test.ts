import { describe, expect, it } from 'vitest';
import { datumVoluit, maakNotitie, type Notitie } from '../../../src/wegwijzer/dossiernotitie';

const notitie: Notitie = {
  titel: 'Mag deze casus direct worden overgedragen?',
  bron: 'Samenwerkingsafspraken, januari 2020',
  datum: new Date(2026, 10, 25, 23, 30),
  voorlopig: false,
  conclusie: 'De tekst wijst op niet direct overdragen.',
  gewicht: 'Norm: richtlijn. Dit staat zo in de tekst.',
  besluit: 'Veilig Thuis besluit, per casus.',
  nu: { kop: 'Doe nu (Lokaal team)', doen: [{ tekst: 'Belt Veilig Thuis.', gewicht: ['afspraak'] }] },
  later: [
    { kop: 'Daarna (Lokaal team)', doen: [] },
    { kop: 'Doe nu (Veilig Thuis)', doen: [{ tekst: 'Houdt zicht.', gewicht: [] }] },
  ],
  letop: 'Dit zegt niet dat het veilig is.',
  antwoorden: [
    { vraag: 'Is er ernstig letsel?', antwoord: 'Ja' },
    { vraag: 'Is er acute psychiatrie?', antwoord: 'Weet ik niet' },
  ],
  redenen: [
    { tekst: 'Er is ernstig letsel.', doorslaggevend: true },
    { tekst: 'Niet vastgesteld: acute psychiatrie.', doorslaggevend: false },
  ],
  uitzoeken: ['Zoek uit of er acute psychiatrie is.'],
  termijnen: ['Bellen: de tekst noemt geen termijn.'],
  citaten: [
    { citaat: 'er ernstig letsel is', plaats: 'paragraaf 5.1' },
    { citaat: 'er ernstig letsel is', plaats: 'paragraaf 5.1' },
  ],
  punten: [{ nr: 'O19', kop: 'Richtlijn of voorwaarde?' }],
};

describe('dossiernotitie', () => {
  it('has question and answer, conclusion, section, version and date', () => {
    const tekst = maakNotitie(notitie);
    for (const deel of [
      notitie.titel,
      'Datum: 25 november 2026',
      '1. Is er ernstig letsel? Ja',
      '2. Is er acute psychiatrie? Weet ik niet',
      notitie.conclusie,
      'Wie besluit: Veilig Thuis besluit, per casus.',
      'Norm: richtlijn. Dit staat zo in de tekst.',
      '- paragraaf 5.1: “er ernstig letsel is”',
      '- O19: Richtlijn of voorwaarde?',
      'Gebaseerd op: Samenwerkingsafspraken, januari 2020.',
    ])
      expect(tekst).toContain(deel);
  });

  it('is this text, line by line', () => {
    expect(maakNotitie(notitie).split('\n')).toEqual([
      'Mag deze casus direct worden overgedragen?',
      'Datum: 25 november 2026',
      'Casusnummer: ________________',
      'Ingevuld door: ________________  Functie: ________________',
      'Besproken met: ________________',
      '',
      'UITKOMST',
      'De tekst wijst op niet direct overdragen.',
      'Wie besluit: Veilig Thuis besluit, per casus.',
      'Norm: richtlijn. Dit staat zo in de tekst.',
      '',
      'DOE NU (LOKAAL TEAM)',
      '- Belt Veilig Thuis. (afspraak)',
      '',
      'LET OP',
      'Dit zegt niet dat het veilig is.',
      '',
      'ANTWOORDEN',
      '1. Is er ernstig letsel? Ja',
      '2. Is er acute psychiatrie? Weet ik niet',
      '',
      'NOG UIT TE ZOEKEN',
      '- Zoek uit of er acute psychiatrie is.',
      '',
      'DOE NU (VEILIG THUIS)',
      '- Houdt zicht.',
      '',
      'WAAR DE UITKOMST OP RUST',
      '- Er is ernstig letsel. (geeft de doorslag)',
      '- Niet vastgesteld: acute psychiatrie. (ook genoemd)',
      '',
      'TERMIJNEN',
      '- Bellen: de tekst noemt geen termijn.',
      '',
      'TEKST VAN DE AFSPRAKEN',
      '- paragraaf 5.1: “er ernstig letsel is”',
      '',
      'NIET EENDUIDIG IN DE TEKST',
      '- O19: Richtlijn of voorwaarde?',
      '',
      'BESLUIT EN ONDERBOUWING',
      '________________',
      '',
      'Gebaseerd op: Samenwerkingsafspraken, januari 2020. Dit is een hulpmiddel bij het lezen van de tekst, geen besluit.',
    ]);
  });

  it('says of every ground whether it decides', () => {
    const tekst = maakNotitie(notitie);
    expect(tekst).toContain('- Er is ernstig letsel. (geeft de doorslag)');
    expect(tekst).toContain('- Niet vastgesteld: acute psychiatrie. (ook genoemd)');
  });

  it('leaves names and case number blank', () => {
    expect(maakNotitie(notitie)).toMatch(/^Casusnummer: _+$/mu);
    expect(maakNotitie(notitie)).toMatch(/^Ingevuld door: _+ {2}Functie: _+$/mu);
  });

  it('quotes the same words once', () => {
    expect(maakNotitie(notitie).match(/“er ernstig letsel is”/gu)).toHaveLength(1);
  });

  it('says so when questions remain', () => {
    expect(maakNotitie({ ...notitie, voorlopig: true })).toContain('VOORLOPIGE UITKOMST (NIET ALLE VRAGEN ZIJN BEANTWOORD)');
    expect(maakNotitie(notitie)).not.toContain('VOORLOPIG');
  });

  it('leaves out parts that are empty', () => {
    const tekst = maakNotitie({ ...notitie, redenen: [], uitzoeken: [], punten: [], termijnen: [], letop: undefined });
    for (const kop of ['WAAR DE UITKOMST OP RUST', 'NOG UIT TE ZOEKEN', 'NIET EENDUIDIG IN DE TEKST', 'TERMIJNEN', 'LET OP', 'DAARNA'])
      expect(tekst).not.toContain(kop);
  });

  it('never says that it is safe, and that it is not a decision', () => {
    expect(maakNotitie(notitie)).toContain('geen besluit');
  });

  it('writes the date in full in the time zone of the reader', () => {
    expect(datumVoluit(new Date(2027, 0, 1))).toBe('1 januari 2027');
  });
});
