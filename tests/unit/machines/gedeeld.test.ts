/** What the machines share: flags that can only be switched on, and examples written in short. */
import { describe, expect, it } from 'vitest';
import { actionsVoor, alleUit, guardsVoor } from '../../../src/machines/gedeeld';
import { routes } from '../../../src/machines/register';
import { maakVoorbeelden } from '../../../src/machines/voorbeeld';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { begin } from '../../../src/wegwijzer/stap';
import { lijstje } from '../../hulp/kleine-machines';
import { antwoord, antwoorden } from '../../hulp/wegwijzer';

describe('flags', () => {
  it('start switched off, each under its own name', () => {
    expect(alleUit(['open', 'twijfel'])).toEqual({ open: false, twijfel: false });
  });

  it('are asked for by a guard of the same name', () => {
    const { open, twijfel } = guardsVoor(['open', 'twijfel']);
    const context = { open: true, twijfel: false };
    expect([open({ context }), twijfel({ context })]).toEqual([true, false]);
  });

  it('are switched on by an action of the same name, and stay on whatever follows', () => {
    expect(Object.keys(actionsVoor(['open', 'twijfel']))).toEqual(['open', 'twijfel']);
    expect(begin(lijstje).context).toEqual({ open: false });
    expect(speelAf(lijstje, antwoorden({ bevestigd: 'nee', compleet: 'ja', contact: 'ja' })).uitkomst).toBe('nog-te-doen');
    expect(speelAf(lijstje, antwoorden({ bevestigd: 'ja', compleet: 'ja', contact: 'ja' })).uitkomst).toBe('alles-gedaan');
  });
});

/** Walkthroughs of the agreements; a later one may stand anywhere among them. */
const ORDE = [
  'directe-overdracht',
  'overdracht-ontvangen',
  'wie-is-verantwoordelijk',
  'wie-informeert-het-gezin',
  'terugkoppelen',
  'opschalen',
  'raad-of-politie',
  'casusregie-afsluiten',
];

describe('the register', () => {
  it('has every walkthrough under its own name, in the order of a case', () => {
    expect(Object.keys(routes).filter((slug) => ORDE.includes(slug))).toEqual(ORDE);
    for (const [slug, route] of Object.entries(routes)) expect(route.slug).toBe(slug);
  });
});

describe('examples', () => {
  const basis = { contact: 'ja', bevestigd: 'ja' };
  const [kort, los, vroeg] = maakVoorbeelden(lijstje, basis, [
    { naam: 'Alles gedaan', met: { compleet: 'ja' }, uitkomst: 'alles-gedaan' },
    { naam: 'Nog niets bekend', alleen: { bevestigd: ['weet-niet'] }, uitkomst: 'nog-te-doen', lezing: 5 },
    { naam: 'Nog bezig', met: { bevestigd: 'nee' }, uitkomst: 'nog-te-doen', voorlopig: true },
  ]);

  it('add their answers to those that all have, in the order in which the questions are asked', () => {
    expect(kort).toEqual({
      naam: 'Alles gedaan',
      antwoorden: [antwoord('bevestigd', 'ja'), antwoord('compleet', 'ja'), antwoord('contact', 'ja')],
      uitkomst: 'alles-gedaan',
      voorlopig: false,
      lezing: null,
    });
  });

  it('can change an answer that all have, and be provisional', () => {
    expect(vroeg).toMatchObject({ antwoorden: [antwoord('bevestigd', 'nee'), antwoord('contact', 'ja')], voorlopig: true, lezing: null });
  });

  it('can stand alone, guard against a dangerous reading and have several values', () => {
    expect(los).toEqual({
      naam: 'Nog niets bekend',
      antwoorden: [antwoord('bevestigd', 'weet-niet')],
      uitkomst: 'nog-te-doen',
      voorlopig: false,
      lezing: 5,
    });
  });
});
