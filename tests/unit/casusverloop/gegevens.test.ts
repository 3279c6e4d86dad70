/** What the timeline draws from: every state, event, phase and deadline it can show has its words, with sources looked up. */
import { describe, expect, it } from 'vitest';
import { geefWoorden } from '../../../src/casusverloop/gegevens';
import { maakStand, maakTijdlijngegevens } from '../../../src/casusverloop/maak-gegevens';
import { BAANNAMEN } from '../../../src/casusverloop/lijnpad';
import { plaatslinks } from '../../../src/casusverloop/plaatsen';
import { standenVan, TAKEN } from '../../../src/casusverloop/stand';
import { NUMMERS } from '../../../src/casusverloop/termijnen';
import { isOpen } from '../../../src/casusverloop/woorden';
import { GEBEURTENISSEN } from '../../../src/machines/casusverloop/gebeurtenissen';
import { gegevens as termijngegevens, termijnen } from '../termijnen/inhoud';
import { verloop } from './inhoud';
import { gegevens, naslag } from './tijdlijngegevens';

describe('maakTijdlijngegevens', () => {
  it.each(TAKEN)('%s: every state, in the order of the machine', (taak) => {
    expect(gegevens.taken[taak].titel).toBe(verloop.regios[taak].titel);
    expect(Object.keys(gegevens.taken[taak].standen)).toEqual(standenVan(taak));
    for (const naam of standenVan(taak)) expect(gegevens.taken[taak].standen[naam]?.kort).toBe(verloop.regios[taak].standen[naam]?.kort);
  });
  it('every event and every phase', () => {
    expect(Object.keys(gegevens.gebeurtenissen)).toEqual(GEBEURTENISSEN);
    expect(gegevens.gebeurtenissen.melding).toEqual({
      naam: 'Melding bij Veilig Thuis',
      verandert: verloop.gebeurtenissen['melding']?.verandert,
      past: verloop.gebeurtenissen['melding']?.past,
    });
    expect(gegevens.fasen).toEqual(Object.fromEntries(Object.entries(verloop.fasen).map(([naam, { kort }]) => [naam, kort])));
  });
  it('every deadline it can show, with the question about safe contact where contact is asked for', () => {
    expect(Object.keys(gegevens.termijnen).sort()).toEqual([...NUMMERS].sort());
    const met = Object.entries(gegevens.termijnen).filter(([, { veilig }]) => veilig === '../wegwijzers/wie-informeert-het-gezin/');
    expect(met.map(([nr]) => nr).sort()).toEqual(
      termijnen
        .filter(({ nr, contact }) => contact && NUMMERS.includes(nr))
        .map(({ nr }) => nr)
        .sort(),
    );
    expect(gegevens.termijnen['T18']).toEqual(termijngegevens.regels['T18']);
  });
  it('the name of the agreements and of every lane', () => {
    expect(gegevens.tekst).toBe(termijngegevens.tekst);
    expect(Object.keys(gegevens.banen)).toEqual(BAANNAMEN);
  });
  it('the starting point of every kind of event on the timeline', () => {
    expect(gegevens.beginpunten).toMatchObject({ 'melding-ontvangen': 'de dag dat Veilig Thuis de melding ontving' });
    expect(Object.keys(gegevens.beginpunten)).toHaveLength(5);
  });
  it('refuses a deadline or a kind of event without words', () => {
    expect(() => maakTijdlijngegevens(verloop, { ...termijngegevens, regels: {} }, naslag)).toThrow('heeft geen tekst.');
    expect(() => maakTijdlijngegevens(verloop, { ...termijngegevens, soorten: [] }, naslag)).toThrow('"melding-ontvangen" heeft geen tekst.');
  });
});

describe('maakStand', () => {
  const stand = {
    wie: 'beide',
    kort: 'Beide',
    zekerheid: 'niet eenduidig',
    uitleg: 'Uitleg.',
    bronnen: [{ anker: '4-n-1', citaat: 'a' }],
    punten: ['O7'],
  } as const;
  const los = { ...stand, bronnen: [...stand.bronnen], punten: [...stand.punten] };
  it('looks up quotes and points', () => {
    expect(maakStand(los, { ...naslag, punten: new Map([['O7', { kort: 'Kort.' }]]) })).toEqual({
      wie: 'beide',
      kort: 'Beide',
      zekerheid: 'niet eenduidig',
      uitleg: 'Uitleg.',
      bronnen: [{ citaat: 'a', pad: '../afspraken/4/#4-n-1', plaats: '4' }],
      punten: [{ nr: 'O7', kort: 'Kort.', pad: '../onduidelijkheden/#O7' }],
    });
  });
  it('refuses a point that does not exist', () => {
    expect(() => maakStand(los, { ...naslag, punten: new Map() })).toThrow(
      'Casusverloop: stand "Beide" noemt onduidelijk punt "O7". Dat bestaat niet.',
    );
  });
});

it('plaatslinks: each place once, with the letter of the source, and then the points', () => {
  const bronnen = ['4-n-1', '4-n-2', '6.1.1-3', 'bijlage-3-1'].map((anker) => ({ anker, citaat: 'a' }));
  expect(plaatslinks(bronnen, ['O7'])).toEqual([
    { naam: '4.n', pad: '/afspraken/4/#4-n-2' },
    { naam: '6.1.1', pad: '/afspraken/6/#6.1.1-3' },
    { naam: 'B3', pad: '/bijlagen/3/#bijlage-3-1' },
    { naam: 'O7', pad: '/onduidelijkheden/#O7', label: 'Punt O7' },
  ]);
});

it('geefWoorden gives what is there and refuses what is not', () => {
  expect(geefWoorden({ a: 1 }, 'a')).toBe(1);
  expect(() => geefWoorden({ a: 1 }, 'b')).toThrow('Casusverloop: "b" heeft geen tekst.');
});

it('isOpen: where the text leaves the reader in doubt', () => {
  expect((['letterlijk', 'afleiding', 'niet eenduidig', 'niet geregeld'] as const).filter(isOpen)).toEqual(['niet eenduidig', 'niet geregeld']);
});
